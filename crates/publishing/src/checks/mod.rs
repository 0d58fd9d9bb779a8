//! Every figure that a source prints, beside the same figure computed from its rows.

pub mod act;
mod figures;
mod form;
pub mod privacy;

pub use figures::per_hundred_children;

use crate::fault::{Fault, FaultKind, Place};
use crate::sources::Draft;
use dataset::Check;

/// What follows when a figure printed isn't the one computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consequence {
    /// Nothing is published.
    Fault,
    /// The report is known to be wrong here, and the dataset says so.
    Shown,
}

/// A figure compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// As it is published.
    pub check: Check,
    /// Where the printed figure stands.
    pub place: Place,
    /// What follows when both differ.
    pub consequence: Consequence,
}

/// The comparisons, in the order in which they are published.
const COMPARISONS: [fn(&Draft) -> Vec<Comparison>; 7] = [
    figures::complaints_total,
    figures::complaints_by_label,
    figures::complaints_by_category,
    figures::cells,
    figures::outcomes,
    figures::page_numbers,
    figures::running_text,
];

/// The checks of form, which have no figure to publish.
const FORM: [fn(&Draft) -> Vec<Fault>; 3] = [form::year, form::category_names, form::reasons];

/// Runs every check and gives what is to be published and all faults.
pub fn run(draft: &Draft) -> (Vec<Check>, Vec<Fault>) {
    let comparisons: Vec<Comparison> = COMPARISONS
        .iter()
        .flat_map(|compare| compare(draft))
        .collect();
    let mut faults: Vec<Fault> = FORM.iter().flat_map(|check| check(draft)).collect();
    faults.extend(comparisons.iter().filter_map(fault));
    (
        comparisons
            .into_iter()
            .map(|comparison| comparison.check)
            .collect(),
        faults,
    )
}

fn fault(comparison: &Comparison) -> Option<Fault> {
    let Comparison {
        check,
        place,
        consequence,
    } = comparison;
    let counts = !check.agrees && *consequence == Consequence::Fault;
    counts.then(|| {
        let kind = FaultKind::Disagrees {
            check: check.id.clone(),
            published: check.published.clone(),
            computed: check.computed,
        };
        Fault::at(place.clone(), kind)
    })
}
