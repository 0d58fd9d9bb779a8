//! Categories of rows whose cell is empty. The published totals say which categories are left
//! for the rows of a label; the curated file says, from the text of each row, which row gets
//! which. Whether that is right is checked with all other totals.

use crate::decisions::{Curated, InferredCategory};
use crate::fault::{Fault, FaultKind};
use crate::sources::report::{Cell, ReportText, Row, Table};
use dataset::CategorySource;
use std::collections::BTreeSet;
use toml::Spanned;

/// A row's category and where it comes from.
pub type Assigned = (usize, CategorySource);

/// Gives every row its category. A row without any gets the first one and a fault, so that all
/// other faults can still be found.
pub fn categories(report: &ReportText, curated: &Curated) -> (Vec<Assigned>, Vec<Fault>) {
    let mut faults = Vec::new();
    let assigned = report
        .rows
        .iter()
        .map(|row| match row.category {
            Cell::Category(category) => (category, CategorySource::Report),
            // Already a fault of its own; nothing is published.
            Cell::Unknown(_) => (0, CategorySource::Report),
            Cell::Empty => {
                let category = infer(row, report, curated, &mut faults);
                (category, CategorySource::Inferred)
            }
        })
        .collect();
    faults.extend(superfluous(report, curated));
    (assigned, faults)
}

fn infer(row: &Row, report: &ReportText, curated: &Curated, faults: &mut Vec<Fault>) -> usize {
    let entry = curated
        .entries
        .category
        .iter()
        .find(|entry| entry.line == row.line);
    let Some(entry) = entry else {
        let left = left_by_totals(report, row.label.as_deref(), curated);
        faults.push(Fault::in_report(
            row.line,
            FaultKind::CategoryMissing { left },
        ));
        return 0;
    };
    index_of(&report.table, entry).unwrap_or_else(|| {
        let kind = FaultKind::Unknown {
            table: "category",
            name: entry.category.clone(),
            expected: "the report's table doesn't have",
        };
        faults.push(Fault::in_curated(curated.line(&entry.reason), kind));
        0
    })
}

fn index_of(table: &Table, entry: &InferredCategory) -> Option<usize> {
    table.rows.iter().position(|row| row.name == entry.category)
}

/// Entries for lines where nothing is to be decided: most likely a slip of the pen.
fn superfluous(report: &ReportText, curated: &Curated) -> Vec<Fault> {
    let entries = &curated.entries;
    let rows = report.rows.iter();
    let empty = rows.clone().filter(|row| row.category == Cell::Empty);
    let empty: BTreeSet<u32> = empty.map(|row| row.line).collect();
    let crossed = rows.filter_map(|row| row.crossing);
    let crossed: BTreeSet<u32> = crossed.map(|crossing| crossing.line).collect();
    let mut faults = Vec::new();
    for entry in &entries.category {
        if !empty.contains(&entry.line) {
            let expected = "no row without category starts";
            faults.push(nothing(
                curated,
                "category",
                entry.line,
                &entry.reason,
                expected,
            ));
        }
    }
    for entry in &entries.page_break {
        if !crossed.contains(&entry.line) {
            let expected = "no row goes on after a page break";
            faults.push(nothing(
                curated,
                "page_break",
                entry.line,
                &entry.reason,
                expected,
            ));
        }
    }
    faults
}

fn nothing(
    curated: &Curated,
    table: &'static str,
    line: u32,
    reason: &Spanned<String>,
    expected: &'static str,
) -> Fault {
    let kind = FaultKind::NothingToDecide {
        table,
        line,
        expected,
    };
    Fault::in_curated(curated.line(reason), kind)
}

/// What the totals leave for the rows of a label without category, in words.
fn left_by_totals(report: &ReportText, label: Option<&str>, curated: &Curated) -> String {
    let column = column_of(label, curated);
    let left: Vec<String> = report
        .table
        .rows
        .iter()
        .enumerate()
        .filter_map(|(index, published)| {
            let printed = report
                .rows
                .iter()
                .filter(|row| {
                    row.label.as_deref() == label && row.category == Cell::Category(index)
                })
                .count();
            let published_count = *published.cells.get(column)? as usize;
            let open = published_count
                .checked_sub(printed)
                .filter(|&open| open > 0)?;
            Some(format!("{open} × {}", published.name))
        })
        .collect();
    if left.is_empty() {
        "nothing".to_owned()
    } else {
        left.join(", ")
    }
}

/// The column of a label in the published table; the first one is for rows without label.
pub fn column_of(label: Option<&str>, curated: &Curated) -> usize {
    label
        .and_then(|label| {
            curated
                .entries
                .label
                .iter()
                .position(|entry| entry.name == label)
        })
        .map_or(0, |at| at + 1)
}
