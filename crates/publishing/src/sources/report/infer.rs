//! Categories of rows whose cell is empty. The published totals say which categories are left
//! for the rows of a label; the curated file says, from the text of each row, which row gets
//! which. Whether that is right is checked with all other totals.

use super::category::Cell;
use super::cells::Row;
use super::decisions::{InferredCategory, ReportDecisions};
use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind, Place, SourceFile};
use crate::sources::{Days, DraftRow, Table};
use dataset::CategorySource;
use std::collections::BTreeSet;
use toml::Spanned;

/// What is known when categories are given.
struct Inference<'a> {
    rows: &'a [Row],
    table: &'a Table,
    decisions: &'a ReportDecisions,
    curated: &'a Curated,
    faults: Vec<Fault>,
}

/// A row's category, where it comes from, and why it is this one where that was decided by hand.
type Assigned = (usize, CategorySource, Option<String>);

/// Gives every row its category. A row without any gets the first one and a fault, so that all
/// other faults can still be found.
pub fn rows(
    rows: Vec<Row>,
    table: &Table,
    decisions: &ReportDecisions,
    curated: &Curated,
) -> (Vec<DraftRow>, Vec<Fault>) {
    let mut inference = Inference {
        rows: &rows,
        table,
        decisions,
        curated,
        faults: Vec::new(),
    };
    let assigned: Vec<Assigned> = rows.iter().map(|row| inference.assign(row)).collect();
    inference.superfluous();
    let faults = inference.faults;
    let drafts = rows
        .into_iter()
        .zip(assigned)
        .map(|(row, assigned)| draft(row, assigned));
    (drafts.collect(), faults)
}

fn draft(row: Row, (category, category_source, category_reason): Assigned) -> DraftRow {
    DraftRow {
        place: Place::new(SourceFile::Report, row.line),
        page: row.page,
        name: row.name,
        label: row.label,
        category,
        category_source,
        category_reason,
        complaint: Some(row.complaint),
        resolution: row.resolution,
        resolution_place: Place::new(SourceFile::Report, row.line),
        outcome: row.outcome,
        days: Days::default(),
    }
}

impl Inference<'_> {
    fn assign(&mut self, row: &Row) -> Assigned {
        match row.category {
            Cell::Category(category) => (category, CategorySource::Report, None),
            // Already a fault of its own; nothing is published.
            Cell::Unknown(_) => (0, CategorySource::Report, None),
            Cell::Empty => {
                let (category, reason) = self.infer(row).unwrap_or_default();
                (category, CategorySource::Inferred, reason)
            }
        }
    }

    fn infer(&mut self, row: &Row) -> Option<(usize, Option<String>)> {
        let mut entries = self.decisions.category.iter();
        let Some(entry) = entries.find(|entry| entry.line == row.line) else {
            let left = self.left_by_totals(row.label.as_deref());
            let kind = FaultKind::CategoryMissing { left };
            self.faults.push(Fault::in_report(row.line, kind));
            return None;
        };
        let index = self.index_of(entry);
        if index.is_none() {
            let kind = FaultKind::Unknown {
                table: "category",
                name: entry.category.clone(),
                expected: "the report's table doesn't have",
            };
            let line = self.curated.line(&entry.reason);
            self.faults.push(Fault::in_curated(line, kind));
        }
        Some((index?, Some(entry.reason.get_ref().clone())))
    }

    fn index_of(&self, entry: &InferredCategory) -> Option<usize> {
        let mut rows = self.table.rows.iter();
        rows.position(|row| row.name == entry.category)
    }

    /// Entries for lines where nothing is to be decided: most likely a slip of the pen.
    fn superfluous(&mut self) {
        let empty = self.rows.iter().filter(|row| row.category == Cell::Empty);
        let empty: BTreeSet<u32> = empty.map(|row| row.line).collect();
        let crossed = self.rows.iter().filter_map(|row| row.crossing);
        let crossed: BTreeSet<u32> = crossed.map(|crossing| crossing.line).collect();
        let decisions = self.decisions;
        for entry in decisions
            .category
            .iter()
            .filter(|e| !empty.contains(&e.line))
        {
            let expected = "no row without category starts";
            self.nothing("category", entry.line, &entry.reason, expected);
        }
        for entry in decisions
            .page_break
            .iter()
            .filter(|e| !crossed.contains(&e.line))
        {
            let expected = "no row goes on after a page break";
            self.nothing("page_break", entry.line, &entry.reason, expected);
        }
        let unusual = self.rows.iter().filter(|row| row.has_unusual_width);
        let unusual: BTreeSet<u32> = unusual.map(|row| row.line).collect();
        for entry in decisions
            .unusual_width
            .iter()
            .filter(|e| !unusual.contains(&e.line))
        {
            let expected = "no row with cells of unusual widths starts";
            self.nothing("unusual_width", entry.line, &entry.reason, expected);
        }
    }

    fn nothing(
        &mut self,
        table: &'static str,
        line: u32,
        reason: &Spanned<String>,
        expected: &'static str,
    ) {
        let kind = FaultKind::NothingToDecide {
            table,
            line,
            expected,
        };
        let line = self.curated.line(reason);
        self.faults.push(Fault::in_curated(line, kind));
    }

    /// What the totals leave for the rows of a label without category, in words.
    fn left_by_totals(&self, label: Option<&str>) -> String {
        let column = self.curated.column_of(label);
        let printed = |index: usize| {
            let rows = self.rows.iter().filter(|row| row.label.as_deref() == label);
            rows.filter(|row| row.category == Cell::Category(index))
                .count()
        };
        let left: Vec<String> = self
            .table
            .rows
            .iter()
            .enumerate()
            .filter_map(|(index, published)| {
                let count = *published.cells.get(column)? as usize;
                let open = count.checked_sub(printed(index)).filter(|&open| open > 0)?;
                Some(format!("{open} × {}", published.name))
            })
            .collect();
        if left.is_empty() {
            "nothing".to_owned()
        } else {
            left.join(", ")
        }
    }
}
