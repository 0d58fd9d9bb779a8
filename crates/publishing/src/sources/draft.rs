//! What every source ends in: rows, each with its place, and what the source prints about itself.
//! Whoever goes on from here knows no layout.

use crate::decisions::Curated;
use crate::fault::{Fault, Place};
use dataset::{CategorySource, Kind, Outcome, SourceDocument};

/// A year as a source gives it.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The document that was read, without a line or cell of it.
    pub whole: Place,
    /// What it says of itself.
    pub document: SourceDocument,
    /// The figures that it prints.
    pub printed: Printed,
    /// The categories, in the order of the source.
    pub categories: Vec<DraftCategory>,
    /// The locations that it lists apart from its rows, those without complaints among them; none
    /// where it has no such list.
    pub locations: Vec<DraftLocation>,
    /// The rows, in the order of the source.
    pub rows: Vec<DraftRow>,
    /// What was decided by hand.
    pub curated: Curated,
    /// What was found to be wrong while reading.
    pub faults: Vec<Fault>,
    /// What should be looked at, and stops nothing.
    pub warnings: Vec<Fault>,
}

/// A category as a source names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftCategory {
    /// Its name.
    pub name: String,
    /// Where it is named.
    pub place: Place,
}

/// A location as a source lists it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftLocation {
    /// Where it is listed.
    pub place: Place,
    /// Its name, exactly as printed.
    pub name: String,
    /// The kind of care, where the source says so.
    pub kind: Option<Kind>,
    /// The town.
    pub town: Option<String>,
    /// The number of child places.
    pub places: Option<u32>,
    /// The number of its registration.
    pub register_id: Option<String>,
}

/// A complaint as a source gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRow {
    /// Where it begins.
    pub place: Place,
    /// The page of that place in the printed document; 0 where the source has no pages.
    pub page: u32,
    /// The location's name, exactly as printed.
    pub name: Option<String>,
    /// The label.
    pub label: Option<String>,
    /// The category, as its place among the draft's.
    pub category: usize,
    /// Where the category comes from.
    pub category_source: CategorySource,
    /// Why it is this category, where that was decided by hand.
    pub category_reason: Option<String>,
    /// The complaint; none where the source gives counts only.
    pub complaint: Option<String>,
    /// The resolution.
    pub resolution: Option<String>,
    /// Where it stands; in a report's text where the row begins.
    pub resolution_place: Place,
    /// The outcome.
    pub outcome: Option<Outcome>,
    /// The days that the source gives, as `YYYY-MM-DD`.
    pub days: Days,
}

/// The days of a complaint, as `YYYY-MM-DD`, where the source gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// When it came in. A day of the year before says that it was carried over from then.
    pub received: Option<String>,
    /// When it was closed.
    pub closed: Option<String>,
    /// By when what was promised must be done.
    pub measure_due: Option<String>,
}

/// The figures that a source prints, to be compared with those of its rows. What it doesn't print is
/// not compared.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Printed {
    /// Figures in the running text.
    pub figures: Figures,
    /// Complaints by category and label.
    pub table: Option<Table>,
    /// How many outcomes stand in the list.
    pub outcomes: Option<u32>,
    /// The page numbers printed.
    pub page_numbers: Option<PageNumbers>,
}

/// Page numbers, as printed and as counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PageNumbers {
    /// How many are printed.
    pub printed: u32,
    /// How many of them are those that counting gives.
    pub agreeing: u32,
}

/// Figures in running text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The year that the complaints were registered in.
    pub year: Option<u32>,
    /// All complaints.
    pub complaints: Option<u32>,
    /// Children looked after.
    pub children: Option<u32>,
    /// Complaints per child as printed, with its sign.
    pub percentage: Option<String>,
    /// Locations ("circa").
    pub locations: Option<u32>,
    /// Disputes before the Geschillencommissie.
    pub disputes: Option<u32>,
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
