//! What of a workbook was understood, for whoever wants to see it before anything is published.

use super::columns::SheetKind;
use super::grid::Sheet;
use super::headings::Table;
use crate::fault::letters;
use crate::sources::Draft;
use serde::Serialize;
use std::collections::BTreeSet;

/// What of a workbook was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Understood {
    /// The files.
    pub files: Vec<String>,
    /// The year.
    pub year: Option<u16>,
    /// The organisation.
    pub organisation: Option<String>,
    /// The sheets, in their order.
    pub sheets: Vec<SheetRead>,
    /// Complaints read without a fault.
    pub complaints: usize,
    /// Locations of the year.
    pub locations: usize,
    /// Subjects of the year.
    pub subjects: Vec<String>,
    /// The first day on which a complaint came in, as `YYYY-MM-DD`.
    pub first_day: Option<String>,
    /// The last one.
    pub last_day: Option<String>,
}

/// A sheet, and what it was taken for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SheetRead {
    /// Its name.
    pub name: String,
    /// What it was taken for; nothing where it isn't read.
    pub read_as: Option<&'static str>,
    /// Whether that was told by its headings, since its name says nothing.
    pub by_headings: bool,
    /// The row of its headings.
    pub heading_row: Option<u32>,
    /// Its columns.
    pub columns: Vec<ColumnRead>,
    /// Rows that hold something, below the headings.
    pub rows: usize,
}

/// A column, and what it was taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ColumnRead {
    /// Its letters.
    pub column: String,
    /// Its heading.
    pub heading: String,
    /// What it was taken for; nothing where it isn't read.
    pub read_as: Option<&'static str>,
}

impl Understood {
    /// What of a workbook was understood.
    pub fn of(draft: &Draft, files: Vec<String>, sheets: Vec<SheetRead>) -> Self {
        let document = &draft.curated.entries.document;
        let days = || {
            draft
                .rows
                .iter()
                .filter_map(|row| row.days.received.clone())
        };
        let names = draft.rows.iter().filter_map(|row| row.name.as_ref());
        let listed = draft.locations.iter().map(|location| &location.name);
        let locations: BTreeSet<&String> = names.chain(listed).collect();
        let subjects = draft
            .categories
            .iter()
            .map(|category| category.name.clone());
        let organisation = document.organisation.clone();
        Self {
            files,
            year: Some(document.year).filter(|year| *year > 0),
            organisation: Some(organisation).filter(|name| !name.is_empty()),
            sheets,
            complaints: draft.rows.len(),
            locations: locations.len(),
            subjects: subjects.collect(),
            first_day: days().min(),
            last_day: days().max(),
        }
    }
}

impl SheetRead {
    /// A sheet whose headings may stand beside their values.
    pub fn plain(sheet: &Sheet, read_as: Option<SheetKind>) -> Self {
        Self {
            name: sheet.name.name.to_string(),
            read_as: read_as.map(SheetKind::name),
            rows: sheet.rows.len(),
            ..Self::default()
        }
    }

    /// A sheet that was read.
    pub fn of(table: &Table) -> Self {
        let columns = table.columns.iter().map(|heading| ColumnRead {
            column: letters(heading.column),
            heading: heading.text.clone(),
            read_as: heading.meaning.map(|column| table.kind.column_name(column)),
        });
        Self {
            name: table.sheet.name.name.to_string(),
            read_as: Some(table.kind.name()),
            by_headings: SheetKind::of_name(&table.sheet.name.name) != Some(table.kind),
            heading_row: Some(table.heading),
            columns: columns.collect(),
            rows: table.rows.len(),
        }
    }
}
