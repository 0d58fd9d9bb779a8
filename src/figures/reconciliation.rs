//! The report's own table beside the same table counted from the complaints.

use super::tallies::{cross_table, label_columns};
use dataset::{CategoryId, Complaint, Report};

/// The whole comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciliation {
    /// A row a category, in the report's order.
    pub rows: Vec<ReconciledRow>,
}

/// One category: a cell a label, in the order of [`label_columns`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReconciledRow {
    pub category: CategoryId,
    pub cells: Vec<ReconciledCell>,
}

/// One cell, as printed and as counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReconciledCell {
    /// What the report prints; an empty cell is 0.
    pub published: u32,
    /// What the list of complaints yields.
    pub counted: u32,
}

impl ReconciledCell {
    /// Whether both numbers are the same.
    pub fn agrees(self) -> bool {
        self.published == self.counted
    }
}

impl Reconciliation {
    /// Puts the counts beside the printed table.
    pub fn of(report: &Report, complaints: &[Complaint]) -> Self {
        let columns = label_columns(report);
        let counted = cross_table(&report.categories, &columns, complaints, |c| {
            c.label.as_deref()
        });
        let rows = counted
            .rows
            .into_iter()
            .map(|row| {
                let cells = columns
                    .iter()
                    .zip(&row.cells)
                    .map(|(label, &counted)| ReconciledCell {
                        published: published(report, &row.category, *label),
                        counted,
                    })
                    .collect();
                ReconciledRow {
                    category: row.category,
                    cells,
                }
            })
            .collect();
        Self { rows }
    }

    /// Number of cells.
    pub fn cells(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).sum()
    }

    /// Number of cells where both numbers are the same.
    pub fn agreeing(&self) -> usize {
        self.rows
            .iter()
            .flat_map(|row| &row.cells)
            .filter(|cell| cell.agrees())
            .count()
    }
}

fn published(report: &Report, category: &CategoryId, label: Option<&str>) -> u32 {
    report
        .published_totals
        .iter()
        .filter(|row| row.category == *category)
        .flat_map(|row| &row.by_label)
        .filter(|cell| cell.label.as_deref() == label)
        .map(|cell| cell.complaints)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::{complaint, report};

    #[test]
    fn every_cell_is_compared() {
        let mut without_label = complaint(4, "Overig", None);
        without_label.label = None;
        let complaints = [
            complaint(1, "Overig", None),
            complaint(2, "Overig", None),
            without_label,
        ];
        let reconciliation = Reconciliation::of(&report(), &complaints);
        assert_eq!(reconciliation.cells(), 4);
        // The report prints one complaint about privacy, the list has none.
        assert_eq!(reconciliation.agreeing(), 3);
        let missing = reconciliation.rows[1].cells[1];
        assert_eq!((missing.published, missing.counted), (1, 0));
    }
}
