//! Every figure that the report prints, beside the same figure computed from its rows.

mod figures;
mod form;

pub use figures::per_hundred_children;

use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind};
use crate::sources::report::infer::Assigned;
use crate::sources::report::ReportText;
use dataset::Check;

/// What the checks look at.
#[derive(Clone, Copy)]
pub struct Checked<'a> {
    /// The report.
    pub report: &'a ReportText,
    /// The decisions.
    pub curated: &'a Curated,
    /// The category of each row.
    pub categories: &'a [Assigned],
}

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
    /// The line that the printed figure stands on, where it is known.
    pub line: Option<u32>,
    /// What follows when both differ.
    pub consequence: Consequence,
}

/// The comparisons, in the order in which they are published.
const COMPARISONS: [fn(&Checked) -> Vec<Comparison>; 7] = [
    figures::complaints_total,
    figures::complaints_by_label,
    figures::complaints_by_category,
    figures::cells,
    figures::outcomes,
    figures::page_numbers,
    figures::running_text,
];

/// The checks of form, which have no figure to publish.
const FORM: [fn(&Checked) -> Vec<Fault>; 5] = [
    form::pages,
    form::year,
    form::spellings,
    form::category_names,
    form::reasons,
];

/// Runs every check and gives what is to be published and all faults.
pub fn run(checked: &Checked) -> (Vec<Check>, Vec<Fault>) {
    let comparisons: Vec<Comparison> = COMPARISONS
        .iter()
        .flat_map(|compare| compare(checked))
        .collect();
    let mut faults: Vec<Fault> = FORM.iter().flat_map(|check| check(checked)).collect();
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
        line,
        consequence,
    } = comparison;
    let counts = !check.agrees && *consequence == Consequence::Fault;
    counts.then(|| {
        let kind = FaultKind::Disagrees {
            check: check.id.clone(),
            published: check.published.clone(),
            computed: check.computed,
        };
        Fault::in_report(*line, kind)
    })
}
