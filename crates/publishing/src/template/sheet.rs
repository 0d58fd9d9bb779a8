//! A sheet: its headings, each with its explanation, and what is filled in below them.

use super::looks::{cells, heading, width};
use super::{Template, explained};
use crate::sources::workbook::{Column, SheetKind};
use rust_xlsxwriter::{ExcelDateTime, Note, Worksheet, XlsxError};

/// The last row of a sheet, counted from 0.
const LAST_ROW: u32 = 1_048_575;

/// The size of an explanation, in pixels.
const NOTE: (u32, u32) = (340, 150);

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A whole number.
    Number(u32),
    /// A day, as `YYYY-MM-DD`.
    Date(String),
}

/// The cells of a row, by their columns.
pub type Row = Vec<(Column, Cell)>;

impl Cell {
    pub fn text(text: Option<&String>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.clone()))
    }

    pub fn date(day: Option<&String>) -> Self {
        day.map_or(Self::Empty, |day| Self::Date(day.clone()))
    }
}

/// Writes a sheet.
#[derive(Clone, Copy, Debug)]
pub struct Writer<'a> {
    pub template: &'a Template,
    pub kind: SheetKind,
}

impl Writer<'_> {
    /// Writes the sheet with these rows.
    ///
    /// # Errors
    /// When something doesn't fit.
    pub fn write(self, sheet: &mut Worksheet, rows: &[Row]) -> Result<(), XlsxError> {
        sheet.set_name(self.kind.name())?;
        sheet.set_freeze_panes(1, 0)?;
        let columns = columns(self.kind);
        for (at, column) in (0..).zip(&columns) {
            self.column(sheet, at, *column)?;
        }
        for (number, row) in (1..).zip(rows) {
            for (column, value) in row {
                let at = (0..).zip(&columns).find(|(_, other)| *other == column);
                if let Some((at, _)) = at {
                    put(sheet, (number, at), *column, value)?;
                }
            }
        }
        Ok(())
    }

    fn column(self, sheet: &mut Worksheet, at: u16, column: Column) -> Result<(), XlsxError> {
        let name = self.kind.column_name(column);
        let needed = self.kind.needed().iter().any(|any| any.contains(&column));
        sheet.set_column_width(at, width(column))?;
        sheet.set_column_format(at, &cells(column))?;
        sheet.write_string_with_format(0, at, name, &heading(needed))?;
        let text = explained::column(self.kind, column, self.template.year);
        let note = Note::new(text)
            .set_author("Klachtenwijzer")
            .add_author_prefix(false)
            .set_width(NOTE.0)
            .set_height(NOTE.1);
        sheet.insert_note(0, at, &note)?;
        if let Some(rule) = self.template.rule(self.kind, column)? {
            sheet.add_data_validation(1, at, LAST_ROW, at, &rule)?;
        }
        Ok(())
    }
}

/// The columns of a sheet that are read.
pub fn columns(kind: SheetKind) -> Vec<Column> {
    let is_read = |column: &Column| !(kind == SheetKind::Locations && *column == Column::Label);
    kind.columns().filter(is_read).collect()
}

fn put(
    sheet: &mut Worksheet,
    (row, at): (u32, u16),
    column: Column,
    value: &Cell,
) -> Result<(), XlsxError> {
    let format = cells(column);
    match value {
        Cell::Empty => return Ok(()),
        Cell::Text(text) => sheet.write_string_with_format(row, at, text, &format)?,
        Cell::Number(number) => sheet.write_number_with_format(row, at, *number, &format)?,
        Cell::Date(day) => {
            let day = ExcelDateTime::parse_from_str(day)?;
            sheet.write_datetime_with_format(row, at, &day, &format)?
        }
    };
    Ok(())
}
