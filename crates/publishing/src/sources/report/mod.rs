//! From the source text of a report to its rows and figures.
//!
//! The text comes from a table with six columns, read cell by cell: name, label, category,
//! complaint, resolution, outcome. What each part of it looks like stands with the module that
//! reads it.

mod anchors;
mod category;
mod cells;
mod crossing;
mod decode;
mod front;
pub mod infer;
mod pages;
mod table;

pub use category::{Cell, Spelling};
pub use cells::{Breaks, Crossing, Row};
pub use crossing::{GoesOn, Rule};
pub use decode::{DecodeError, decode};
pub use front::Front;
pub use pages::Footer;
pub use table::{Table, TableRow};

use crate::fault::Fault;
use crate::text::{collapse, squash};
use pages::{AFTER_LIST, LIST_HEADING, Line, Pages, is_outcome};
use thiserror::Error;

/// The columns of the list, as their headings read once their lines are joined.
const COLUMNS: [&str; 6] = [
    "Naam locatie",
    "Label",
    "Categorie",
    "Omschrijving klacht",
    "Toelichting Welke oplossing is er getroffen",
    "Klacht gegrond",
];

/// Why a text can't be read as a report at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StructureError {
    /// The list of complaints isn't there.
    #[error(
        "has no heading \"{LIST_HEADING}\"; the text ends on line {0}: if it was cut off, take the whole report"
    )]
    NoList(u32),
    /// The list of complaints doesn't end.
    #[error(
        "was cut off: after line {0} the heading \"{AFTER_LIST}\" that ends the list of complaints should follow; take the whole report"
    )]
    CutOff(u32),
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
    },
    /// The table of section 3.1 isn't there.
    #[error(
        "has no table \"Aantal van omschrijving klacht\" with the columns of the labels and a row \"Eindtotaal\"; check the labels in curated.toml"
    )]
    NoTable,
    /// No page footer, so neither title nor date.
    #[error(
        "has no page footer (a title, a date, and \"pagina 1/2\"), so its title, its date and its pages can't be checked"
    )]
    NoFooter,
}

/// What the reader has to know beforehand.
#[derive(Clone, Debug)]
pub struct Rules<'a> {
    /// The page of the first line; pages without text come before it.
    pub first_page: u32,
    /// The labels, as rows print them, with their column in the table.
    pub labels: &'a [(String, String)],
    /// Spellings of categories in rows and the name in the table.
    pub spellings: &'a [(String, String)],
    /// Decisions about page breaks.
    pub breaks: &'a Breaks,
}

/// A report, read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportText {
    /// Figures in the running text.
    pub front: Front,
    /// The published table.
    pub table: Table,
    /// The rows, in the order of the report.
    pub rows: Vec<Row>,
    /// The page footers; at least one.
    pub footers: Vec<Footer>,
    /// The page of the last line.
    pub last_page: u32,
    /// Lines in the list that are an outcome and nothing else.
    pub outcome_cells: u32,
}

/// Reads a report and gives the faults in it besides.
///
/// # Errors
/// When the text has no list of complaints, or only a part of it.
pub fn read(text: &str, rules: &Rules) -> Result<(ReportText, Vec<Fault>), StructureError> {
    let Pages { lines, footers } = pages::number_pages(text, rules.first_page);
    let (before, list) = split(&lines)?;
    if footers.is_empty() {
        return Err(StructureError::NoFooter);
    }
    let columns: Vec<&str> = rules
        .labels
        .iter()
        .map(|(_, column)| column.as_str())
        .collect();
    let (front, mut faults) = front::read(before, &columns);
    let (table, more) = table::read(before, &columns).ok_or(StructureError::NoTable)?;
    faults.extend(more);
    let rows = rows(
        list,
        rules,
        &spellings(&table, rules.spellings),
        &mut faults,
    );
    let outcomes = list.iter().filter(|line| is_outcome(&line.text)).count();
    let report = ReportText {
        front,
        table,
        rows,
        footers,
        last_page: lines.last().map_or(0, |line| line.page),
        outcome_cells: u32::try_from(outcomes).unwrap_or(u32::MAX),
    };
    Ok((report, faults))
}

/// Splits the lines into those before the list and those of its rows.
fn split(lines: &[Line]) -> Result<(&[Line], &[Line]), StructureError> {
    let last = lines.last().map_or(0, |line| line.number);
    let heading = lines
        .iter()
        .position(|line| line.starts_page && line.text.starts_with(LIST_HEADING))
        .ok_or(StructureError::NoList(last))?;
    let end = lines
        .iter()
        .position(|line| line.starts_page && line.text.starts_with(AFTER_LIST))
        .ok_or(StructureError::CutOff(last))?;
    let first_row = heading + headings(&lines[heading..end])?;
    Ok((&lines[..heading], &lines[first_row..end]))
}

/// Checks the headings of the columns and gives the number of lines they take. They end with the
/// first line on which nothing is left to be found.
fn headings(lines: &[Line]) -> Result<usize, StructureError> {
    const REACH: usize = 30;
    let wanted: Vec<String> = COLUMNS.iter().map(|column| squash(column)).collect();
    let mut seen = String::new();
    for (at, line) in lines.iter().enumerate().skip(1).take(REACH) {
        seen.push_str(&squash(&line.text));
        if wanted.iter().all(|column| seen.contains(column.as_str())) {
            return Ok(at + 1);
        }
    }
    let missing: Vec<&str> = COLUMNS
        .into_iter()
        .filter(|column| !seen.contains(&squash(column)))
        .collect();
    Err(StructureError::MissingColumns {
        line: lines.first().map_or(0, |line| line.number),
        missing: missing.join(", "),
    })
}

/// Rows spell some categories in other words than the table.
fn spellings(table: &Table, curated: &[(String, String)]) -> Vec<Spelling> {
    let named = |wanted: &str| {
        table
            .rows
            .iter()
            .position(|row| row.name == collapse(wanted))
    };
    let own = table.rows.iter().map(|row| (&row.name, &row.name));
    let other = curated.iter().map(|(printed, name)| (printed, name));
    own.chain(other)
        .filter_map(|(printed, name)| {
            Some(Spelling {
                printed: printed.clone(),
                category: named(name)?,
            })
        })
        .collect()
}

fn rows(list: &[Line], rules: &Rules, spellings: &[Spelling], faults: &mut Vec<Fault>) -> Vec<Row> {
    let labels: Vec<String> = rules
        .labels
        .iter()
        .map(|(label, _)| label.clone())
        .collect();
    let anchors = anchors::anchors(list, &labels);
    let ends = anchors
        .iter()
        .skip(1)
        .map(|next| next.first)
        .chain([list.len()]);
    let mut rows = Vec::with_capacity(anchors.len());
    for (anchor, end) in anchors.iter().zip(ends) {
        let (row, more) = cells::read_row(list, anchor, end, spellings, rules.breaks);
        faults.extend(more);
        rows.push(row);
    }
    rows
}
