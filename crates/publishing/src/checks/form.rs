//! Checks that have no figure to publish.

use super::Checked;
use crate::fault::{Fault, FaultKind};
use dataset::CategoryId;
use std::collections::BTreeSet;

/// A reason shorter than this says nothing that a reader could check.
const SHORTEST_REASON: usize = 12;

/// Page numbers and the number of pages.
pub fn pages(checked: &Checked) -> Vec<Fault> {
    let report = checked.report;
    let mut faults: Vec<Fault> = report
        .footers
        .iter()
        .filter(|footer| footer.printed != footer.counted)
        .map(|footer| {
            let kind = FaultKind::PageNumber {
                printed: footer.printed,
                counted: footer.counted,
            };
            Fault::in_report(footer.line, kind)
        })
        .collect();
    let other_total = report
        .footers
        .iter()
        .filter(|footer| footer.of_pages != report.last_page);
    faults.extend(other_total.map(|footer| {
        let kind = FaultKind::PageTotal {
            printed: footer.of_pages,
            counted: report.last_page,
        };
        Fault::in_report(footer.line, kind)
    }));
    faults
}

/// The year printed is the year expected.
pub fn year(checked: &Checked) -> Vec<Fault> {
    let (printed, expected) = (
        checked.report.front.year,
        checked.curated.entries.document.year,
    );
    if printed == u32::from(expected) {
        return Vec::new();
    }
    vec![Fault::in_report(
        None,
        FaultKind::OtherYear { printed, expected },
    )]
}

/// Every curated spelling of a category stands for a category of the table.
pub fn spellings(checked: &Checked) -> Vec<Fault> {
    let known = |name: &str| checked.report.table.rows.iter().any(|row| row.name == name);
    let entries = checked.curated.entries.category_spelling.iter();
    entries
        .filter(|entry| !known(&entry.table))
        .map(|entry| {
            let kind = FaultKind::Unknown {
                table: "category_spelling",
                name: entry.table.clone(),
                expected: "the report's table doesn't have",
            };
            Fault::in_curated(checked.curated.line(&entry.reason), kind)
        })
        .collect()
}

/// Every decision has a reason.
pub fn reasons(checked: &Checked) -> Vec<Fault> {
    let reasons = checked.curated.reasons().into_iter();
    reasons
        .filter(|(_, reason)| reason.get_ref().trim().chars().count() < SHORTEST_REASON)
        .map(|(table, reason)| {
            Fault::in_curated(checked.curated.line(reason), FaultKind::NoReason(table))
        })
        .collect()
}

/// Every category of the table has an id of its own.
pub fn category_names(checked: &Checked) -> Vec<Fault> {
    let mut seen = BTreeSet::new();
    let rows = checked.report.table.rows.iter();
    rows.filter(|row| CategoryId::from_name(&row.name).is_none_or(|id| !seen.insert(id)))
        .map(|row| Fault::in_report(row.line, FaultKind::CategoryName(row.name.clone())))
        .collect()
}
