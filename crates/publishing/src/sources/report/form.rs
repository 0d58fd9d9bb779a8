//! What a report has to say of its own pages, and what is decided about its words.

use super::decisions::ReportDecisions;
use super::pages::Footer;
use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind};
use crate::sources::Table;

/// Page numbers and the number of pages.
pub fn pages(footers: &[Footer], last_page: u32) -> Vec<Fault> {
    let other_number = footers.iter().filter(|f| f.printed != f.counted);
    let numbers = other_number.map(|footer| {
        let kind = FaultKind::PageNumber {
            printed: footer.printed,
            counted: footer.counted,
        };
        Fault::in_report(footer.line, kind)
    });
    let other_total = footers.iter().filter(|f| f.of_pages != last_page);
    let totals = other_total.map(|footer| {
        let kind = FaultKind::PageTotal {
            printed: footer.of_pages,
            counted: last_page,
        };
        Fault::in_report(footer.line, kind)
    });
    numbers.chain(totals).collect()
}

/// Every curated spelling of a category stands for a category of the table.
pub fn spellings(decisions: &ReportDecisions, table: &Table, curated: &Curated) -> Vec<Fault> {
    let known = |name: &str| table.rows.iter().any(|row| row.name == name);
    let entries = decisions.category_spelling.iter();
    entries
        .filter(|entry| !known(&entry.table))
        .map(|entry| {
            let kind = FaultKind::Unknown {
                table: "category_spelling",
                name: entry.table.clone(),
                expected: "the report's table doesn't have",
            };
            Fault::at(curated.place(&entry.reason), kind)
        })
        .collect()
}
