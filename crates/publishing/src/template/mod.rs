//! A workbook to fill in, for the year that comes: every sheet and column that is read, each explained,
//! with lists to choose from and with what is published already filled in. Bytes out, the same for the
//! same input; what is read back is what stands in it.
//!
//! Written by `rust_xlsxwriter`: of the libraries that write XLSX it alone has notes, lists and dates that
//! are checked, and it runs in a browser.

mod explained;
mod filled;
mod lists;
mod looks;
mod sheet;

pub(crate) use looks::{Content, content, width};

use crate::sources::workbook::{Column, SheetKind};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use sheet::{Cell, Row, Writer};
use thiserror::Error;

/// The first and the last year that a spreadsheet's dates and the sheet Verslag can hold.
pub const YEARS: std::ops::RangeInclusive<u16> = 1901..=2200;

/// Why a workbook can't be made.
#[derive(Debug, Error)]
pub enum TemplateError {
    /// No spreadsheet holds dates of this year.
    #[error("{0} is no year that a workbook can be made for")]
    Year(u16),
    /// Something doesn't fit a workbook.
    #[error("the workbook can't be made: {0}")]
    Write(#[from] XlsxError),
}

/// Which of the two ways of reporting a workbook is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// One complaint a row: the sheet Klachten.
    #[default]
    Complaints,
    /// Counts only: the sheet Aantallen.
    Counts,
}

/// What is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Template {
    /// The year.
    pub year: u16,
    /// Complaints one by one, or counts.
    pub way: Way,
    /// The organisation, where it is known.
    pub organisation: Option<String>,
    /// The rules for complaints, where they are known.
    pub scheme: Option<String>,
    /// How parents were told of them, where that is known.
    pub made_known: Option<String>,
    /// The legal entities, where there are some.
    pub labels: Vec<String>,
    /// The year's subjects.
    pub subjects: Vec<TemplateSubject>,
    /// The subjects of the year before, whose names `Heette vorig jaar` may hold.
    pub subjects_before: Vec<String>,
    /// The locations.
    pub locations: Vec<TemplateLocation>,
    /// The locations that can't be listed, by their names.
    pub left_out: Vec<(String, LeftOut)>,
}

/// Why a location can't be listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// It ended in the year, on a day that isn't known: a row without one would say that it is there.
    DayUnknown,
    /// A workbook knows locations by their names, and this one's leads to another address.
    SameName,
}

/// A subject, and what it was the year before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TemplateSubject {
    /// Its name.
    pub name: String,
    /// The name that it had, or that it is new; nothing in a first year.
    pub before: Option<String>,
}

/// A location, and what is known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TemplateLocation {
    /// Its name.
    pub name: String,
    /// The number of its registration.
    pub register_id: Option<String>,
    /// The kind of care, abbreviated.
    pub kind: Option<&'static str>,
    /// The town.
    pub town: Option<String>,
    /// The number of child places.
    pub places: Option<u32>,
    /// The day on which it opened, as `YYYY-MM-DD`.
    pub opened: Option<String>,
    /// The day on which it closed, likewise.
    pub closed: Option<String>,
    /// The name that it had.
    pub earlier_name: Option<String>,
    /// What it became part of.
    pub merged_into: Option<String>,
}

impl Template {
    /// The workbook, as an XLSX.
    ///
    /// # Errors
    /// When the year is none that a spreadsheet has, or a text is longer than a cell.
    pub fn workbook(&self) -> Result<Vec<u8>, TemplateError> {
        if !YEARS.contains(&self.year) {
            return Err(TemplateError::Year(self.year));
        }
        let mut book = Workbook::new();
        // A workbook notes when it was made: the same input must give the same bytes.
        let made = ExcelDateTime::from_ymd(self.year, 1, 1)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        for kind in self.sheets() {
            let writer = Writer {
                template: self,
                kind,
            };
            writer.write(book.add_worksheet(), &self.rows(kind))?;
        }
        Ok(book.save_to_buffer()?)
    }

    fn sheets(&self) -> [SheetKind; 5] {
        let first = match self.way {
            Way::Complaints => SheetKind::Complaints,
            Way::Counts => SheetKind::Counts,
        };
        [
            first,
            SheetKind::Disputes,
            SheetKind::Locations,
            SheetKind::Subjects,
            SheetKind::Report,
        ]
    }

    /// What is filled in on a sheet.
    fn rows(&self, kind: SheetKind) -> Vec<Row> {
        match kind {
            SheetKind::Complaints | SheetKind::Counts | SheetKind::Disputes => Vec::new(),
            SheetKind::Locations => self.locations.iter().map(TemplateLocation::row).collect(),
            SheetKind::Subjects => self.subjects.iter().map(TemplateSubject::row).collect(),
            SheetKind::Report => vec![vec![
                (Column::Year, Cell::Number(u32::from(self.year))),
                (Column::Organisation, Cell::text(self.organisation.as_ref())),
                (Column::Scheme, Cell::text(self.scheme.as_ref())),
                (Column::MadeKnown, Cell::text(self.made_known.as_ref())),
            ]],
        }
    }
}

impl TemplateSubject {
    fn row(&self) -> Row {
        vec![
            (Column::Subject, Cell::text(Some(&self.name))),
            (Column::Before, Cell::text(self.before.as_ref())),
        ]
    }
}

impl TemplateLocation {
    fn row(&self) -> Row {
        let kind = self.kind.map(str::to_owned);
        vec![
            (Column::Location, Cell::text(Some(&self.name))),
            (Column::Registration, Cell::text(self.register_id.as_ref())),
            (Column::Kind, Cell::text(kind.as_ref())),
            (Column::Town, Cell::text(self.town.as_ref())),
            (
                Column::Places,
                self.places.map_or(Cell::Empty, Cell::Number),
            ),
            (Column::OpenSince, Cell::date(self.opened.as_ref())),
            (Column::ClosedOn, Cell::date(self.closed.as_ref())),
            (Column::EarlierName, Cell::text(self.earlier_name.as_ref())),
            (Column::MergedInto, Cell::text(self.merged_into.as_ref())),
        ]
    }
}
