//! What every source ends in: rows, each with its place, and what the source prints about itself.
//! Whoever goes on from here knows no layout.

use crate::decisions::Curated;
use crate::fault::{Fault, Place};
use dataset::{CategorySource, Outcome, SourceDocument};

/// A year as a source gives it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The document that was read, without a line or cell of it.
    pub whole: Place,
    /// What it says of itself.
    pub document: SourceDocument,
    /// The figures that it prints.
    pub printed: Printed,
    /// The rows, in the order of the source.
    pub rows: Vec<DraftRow>,
    /// What was decided by hand.
    pub curated: Curated,
    /// What was found to be wrong while reading.
    pub faults: Vec<Fault>,
}

/// A complaint as a source gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRow {
    /// Where it begins.
    pub place: Place,
    /// The page of that place in the printed document.
    pub page: u32,
    /// The location's name, exactly as printed.
    pub name: Option<String>,
    /// The label.
    pub label: Option<String>,
    /// The category, as a row of the published table.
    pub category: usize,
    /// Where the category comes from.
    pub category_source: CategorySource,
    /// Why it is this category, where that was decided by hand.
    pub category_reason: Option<String>,
    /// The complaint.
    pub complaint: String,
    /// The resolution.
    pub resolution: Option<String>,
    /// The outcome.
    pub outcome: Option<Outcome>,
}

/// The figures that a source prints, to be compared with those of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Printed {
    /// Figures in the running text.
    pub figures: Figures,
    /// Complaints by category and label.
    pub table: Table,
    /// How many outcomes stand in the list.
    pub outcomes: u32,
    /// How many page numbers are printed.
    pub page_numbers: u32,
    /// How many of them are those that counting gives.
    pub page_numbers_agreeing: u32,
}

/// Figures in running text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The year that the complaints were registered in.
    pub year: u32,
    /// All complaints.
    pub complaints: u32,
    /// Children looked after.
    pub children: u32,
    /// Complaints per child as printed, with its sign.
    pub percentage: String,
    /// Locations ("circa").
    pub locations: u32,
    /// Disputes before the Geschillencommissie.
    pub disputes: u32,
    /// Disputes by label, in the order of the labels given.
    pub disputes_by_label: Vec<u32>,
}

/// The published table of complaints by category and label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// One row a category.
    pub rows: Vec<TableRow>,
    /// The last row: the totals of the columns.
    pub totals: TableRow,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableRow {
    /// The category's name.
    pub name: String,
    /// Where the figures stand.
    pub place: Place,
    /// Complaints without a label, then by label. An empty cell is 0.
    pub cells: Vec<u32>,
    /// The total printed.
    pub total: u32,
}
