//! Reading the cells of a row, each as what its column holds.

use super::columns::Column;
use super::dates;
use super::grid::{Row, Value, clean};
use super::headings::Table;
use super::limits;
use crate::fault::{CellFault, Fault, FaultKind, Place};
use crate::sources::report::is_invisible;
use chrono::NaiveDate;

/// What was found out while reading: faults, and what is only to be looked at.
#[derive(Clone, Debug, Default)]
pub struct Findings(pub Vec<Fault>);

impl Findings {
    /// Notes something about a place.
    pub fn push(&mut self, place: Place, kind: impl Into<FaultKind>) {
        self.0.push(Fault::at(place, kind.into()));
    }
}

/// What a cell gave.
#[derive(Clone, Debug, PartialEq)]
pub enum Read<T> {
    /// It is empty, or its column isn't there.
    Empty,
    /// It can't be used, and a fault says why.
    Faulty,
    /// What it says.
    Is(T),
}

impl<T> Read<T> {
    /// What it says, where it says something.
    pub fn said(self) -> Option<T> {
        match self {
            Self::Is(value) => Some(value),
            Self::Empty | Self::Faulty => None,
        }
    }
}

/// A row of a sheet, read by the meaning of its columns.
#[derive(Clone, Copy)]
pub struct Cells<'a> {
    /// The sheet.
    pub table: &'a Table<'a>,
    /// The row.
    pub row: &'a Row,
}

impl<'a> Cells<'a> {
    /// What stands in a column.
    pub fn value(&self, column: Column) -> Option<&'a Value> {
        self.row.get(self.table.column(column)?)
    }

    /// The place of a column's cell in this row; that of the first one where there is none.
    pub fn place(&self, column: Column) -> Place {
        let at = self.table.column(column).unwrap_or_default();
        self.table.sheet.place(self.row.number, at)
    }

    /// The cells of columns that are known.
    pub fn known(&self) -> impl Iterator<Item = &'a (u32, Value)> {
        let table = self.table;
        self.row
            .cells
            .iter()
            .filter(move |(column, _)| table.is_known(*column))
    }

    /// A text.
    pub fn text(&self, column: Column, findings: &mut Findings) -> Read<String> {
        let Some(value) = self.value(column) else {
            return Read::Empty;
        };
        match text(value) {
            Ok(text) => Read::Is(text),
            Err(fault) => {
                findings.push(self.place(column), fault);
                Read::Faulty
            }
        }
    }

    /// A text that must be there. An empty cell of a column that is missing as a whole says nothing new.
    pub fn needed(&self, column: Column, findings: &mut Findings) -> Read<String> {
        let read = self.text(column, findings);
        if read == Read::Empty && self.table.column(column).is_some() {
            let column_name = self.table.kind.column_name(column);
            findings.push(
                self.place(column),
                CellFault::Empty {
                    column: column_name,
                },
            );
        }
        read
    }

    /// A date.
    pub fn date(&self, column: Column, findings: &mut Findings) -> Read<NaiveDate> {
        let Some(value) = self.value(column) else {
            return Read::Empty;
        };
        let date = match value {
            Value::Error(_) | Value::Unstored => text(value).and_then(|_| dates::read(value)),
            value => dates::read(value),
        };
        match date {
            Ok(date) => Read::Is(date),
            Err(fault) => {
                findings.push(self.place(column), fault);
                Read::Faulty
            }
        }
    }

    /// A whole number.
    pub fn number(&self, column: Column, findings: &mut Findings) -> Read<u32> {
        let text = match self.text(column, findings) {
            Read::Is(text) => text,
            Read::Empty => return Read::Empty,
            Read::Faulty => return Read::Faulty,
        };
        match crate::text::dutch_number(&text) {
            Some(number) => Read::Is(number),
            None => {
                let fault = CellFault::Number {
                    column: self.table.kind.column_name(column),
                    shown: Value::Text(text).shown(),
                };
                findings.push(self.place(column), fault);
                Read::Faulty
            }
        }
    }
}

/// The text of a cell.
fn text(value: &Value) -> Result<String, CellFault> {
    let text = match value {
        Value::Error(shown) => {
            let shown = shown.clone();
            return Err(CellFault::Error { shown });
        }
        Value::Unstored => return Err(CellFault::Unstored),
        value => clean(&value.text().unwrap_or_default()),
    };
    if let Some(c) = text.chars().find(|c| is_invisible(*c)) {
        return Err(CellFault::Invisible { code: u32::from(c) });
    }
    let (letters, most) = (text.chars().count(), limits::LETTERS);
    match letters > most {
        true => Err(CellFault::TooLong { letters, most }),
        false => Ok(text),
    }
}
