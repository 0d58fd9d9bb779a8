//! Checks that have no figure to publish.

use crate::fault::{Fault, FaultKind};
use crate::sources::Draft;
use dataset::CategoryId;
use std::collections::BTreeSet;

/// The year printed is the year expected.
pub fn year(draft: &Draft) -> Vec<Fault> {
    let printed = draft.printed.figures.year;
    let expected = draft.curated.entries.document.year;
    if printed == u32::from(expected) {
        return Vec::new();
    }
    let kind = FaultKind::OtherYear { printed, expected };
    vec![Fault::at(draft.whole, kind)]
}

/// Every decision has a reason.
pub fn reasons(draft: &Draft) -> Vec<Fault> {
    draft.curated.reasons()
}

/// The longest name of a category, in characters: its address names files and folders.
const LONGEST_NAME: usize = 150;

/// Every category of the table has an id of its own, short enough to be an address.
pub fn category_names(draft: &Draft) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let rows = draft.printed.table.rows.iter();
    rows.filter_map(|row| {
        let letters = row.name.chars().count();
        let kind = if letters > LONGEST_NAME {
            FaultKind::NameTooLong {
                letters,
                start: row.name.chars().take(40).collect(),
                longest: LONGEST_NAME,
            }
        } else if CategoryId::from_name(&row.name).is_none_or(|id| !seen.insert(id)) {
            FaultKind::CategoryName(row.name.clone())
        } else {
            return None;
        };
        Some(Fault::at(row.place, kind))
    })
    .collect()
}
