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

/// Every category of the table has an id of its own.
pub fn category_names(draft: &Draft) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let rows = draft.printed.table.rows.iter();
    rows.filter(|row| CategoryId::from_name(&row.name).is_none_or(|id| !seen.insert(id)))
        .map(|row| Fault::at(row.place, FaultKind::CategoryName(row.name.clone())))
        .collect()
}
