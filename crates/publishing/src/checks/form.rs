//! Checks that have no figure to publish.

use crate::fault::{Fault, FaultKind};
use crate::sources::Draft;
use dataset::CategoryId;
use std::collections::BTreeSet;

/// The year printed is the year expected.
pub fn year(draft: &Draft) -> Vec<Fault> {
    let expected = draft.curated.entries.document.year;
    let printed = draft.printed.figures.year;
    let other = printed.filter(|&printed| printed != u32::from(expected));
    let fault = |printed| {
        let kind = FaultKind::OtherYear { printed, expected };
        Fault::at(draft.whole.clone(), kind)
    };
    other.map(fault).into_iter().collect()
}

/// Every decision has a reason.
pub fn reasons(draft: &Draft) -> Vec<Fault> {
    draft.curated.reasons()
}

/// The longest name of a category, in characters: its address names files and folders.
const LONGEST_NAME: usize = 150;

/// Every category has an id of its own, short enough to be an address.
pub fn category_names(draft: &Draft) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let categories = draft.categories.iter();
    let faults = categories.filter_map(|category| {
        let name = &category.name;
        let letters = name.chars().count();
        let kind = if letters > LONGEST_NAME {
            FaultKind::NameTooLong {
                letters,
                start: name.chars().take(40).collect(),
                longest: LONGEST_NAME,
            }
        } else if CategoryId::from_name(name).is_none_or(|id| !seen.insert(id)) {
            FaultKind::CategoryName(name.clone())
        } else {
            return None;
        };
        Some(Fault::at(category.place.clone(), kind))
    });
    faults.collect()
}
