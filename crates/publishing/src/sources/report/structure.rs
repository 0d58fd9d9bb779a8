//! Why a text is no report.

use super::headings::{COLUMNS, Near};
use super::pages::{AFTER_LIST, LIST_HEADING};
use thiserror::Error;

/// Why a text can't be read as a report at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StructureError {
    /// The list of complaints isn't there.
    #[error(
        "has no heading \"{LIST_HEADING}\"; the text ends on line {last}: if it was cut off, take the whole report"
    )]
    NoList {
        /// The last line.
        last: u32,
        /// The line that may be meant.
        near: Option<Near>,
    },
    /// The list of complaints doesn't end.
    #[error(
        "was cut off: after line {last} the heading \"{AFTER_LIST}\" that ends the list of complaints should follow; take the whole report"
    )]
    CutOff {
        /// The last line.
        last: u32,
        /// The line that may be meant.
        near: Option<Near>,
    },
    /// Headings of the list are missing.
    #[error(
        "has a list of complaints (line {line}) without the column {missing}; take the text from the report with all six columns: {all}",
        all = COLUMNS.join(", ")
    )]
    MissingColumns {
        /// Line of the list's heading.
        line: u32,
        /// The headings missing.
        missing: String,
        /// Other headings that stand there.
        others: Vec<String>,
    },
    /// The table of section 3.1 isn't there.
    #[error(
        "has no table \"Aantal van omschrijving klacht\" with the columns of the labels and a row \"Eindtotaal\"; check the labels in curated.toml"
    )]
    NoTable {
        /// The line that may be meant.
        near: Option<Near>,
    },
    /// Pages have footers, and none is read as one: their text would become part of a complaint.
    #[error(
        "has no page footer (a title, a date, and \"pagina 1/2\"), but line {0} looks like a part of one"
    )]
    NoFooter(u32),
}
