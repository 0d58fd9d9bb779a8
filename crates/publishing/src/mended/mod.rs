//! A copy of a file in which our proposals stand filled in, for whoever mends it: columns have the names
//! that are read, names are those that are known, dates are dates. What was there stands in a note of its
//! cell. It is for the coordinator, and is published by nobody: it is read anew like any other file.

mod written;

use crate::fault::{Fault, Place, Proposal, Reach, Spot, column_number};
use crate::sources::workbook::{
    Book, Column, SheetKind, SheetRead, Understood, Value, clean, read_date,
};
use crate::template::{Content, TemplateError, content};
use std::collections::BTreeMap;

/// What was chosen for a cell, by its name as messages write it (`Klachten!A2`): a text, or nothing where
/// the cell stays as it is.
pub type Choices = BTreeMap<String, Option<String>>;

/// A cell that says something else than in the file.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The sheet, by its place among the sheets.
    pub sheet: usize,
    /// The row, counted from 1.
    pub row: u32,
    /// The column, counted from 0.
    pub column: u32,
    /// What stood there, shortened; empty where nothing did.
    pub was: String,
    /// What stands there now.
    pub now: Value,
}

/// A copy of a file that was read.
#[derive(Clone, Debug)]
pub struct Mended {
    book: Book,
    sheets: Vec<Option<Read>>,
    /// What differs.
    pub changes: Vec<Change>,
}

/// A sheet that was read: the row of its headings, and what its columns hold.
#[derive(Clone, Debug, Default)]
struct Read {
    heading: Option<u32>,
    columns: BTreeMap<u32, Column>,
}

impl Read {
    fn of(read: &SheetRead) -> Option<Self> {
        let kind = SheetKind::of_name(read.read_as?)?;
        let columns = read.columns.iter().filter_map(|one| {
            let name = one.read_as?;
            let meaning = kind
                .columns()
                .find(|column| kind.column_name(*column) == name)?;
            Some((column_number(&one.column)?, meaning))
        });
        Some(Self {
            heading: read.heading_row,
            columns: columns.collect(),
        })
    }

    /// The columns of a meaning.
    fn with(&self, meaning: impl Fn(Column) -> bool) -> Vec<u32> {
        let columns = self.columns.iter().filter(|(_, one)| meaning(**one));
        columns.map(|(column, _)| *column).collect()
    }
}

impl Mended {
    /// Fills the proposals in. Where one thing alone is proposed and nothing was chosen, that stands there;
    /// of several none does.
    pub fn of<'a>(
        book: &Book,
        understood: &Understood,
        faults: impl Iterator<Item = &'a Fault>,
        choices: &Choices,
    ) -> Self {
        let reads = |name: &str| understood.sheets.iter().find(|one| one.name == name);
        let sheets: Vec<Option<&SheetRead>> = book
            .sheets
            .iter()
            .map(|sheet| reads(&sheet.name.name))
            .collect();
        let mut mended = Self {
            book: book.clone(),
            sheets: sheets.iter().map(|read| Read::of((*read)?)).collect(),
            changes: Vec::new(),
        };
        for (at, read) in sheets.into_iter().enumerate() {
            if let Some(read) = read {
                mended.headings(at, read);
                mended.dates(at);
            }
        }
        for fault in faults {
            if let Some(proposal) = fault.kind.proposal() {
                mended.fault(&fault.place, &proposal, choices);
            }
        }
        mended
    }

    /// The copy, as an XLSX.
    ///
    /// # Errors
    /// When something doesn't fit a workbook.
    pub fn workbook(&self) -> Result<Vec<u8>, TemplateError> {
        Ok(written::workbook(self)?)
    }

    fn read(&self, at: usize) -> Option<&Read> {
        self.sheets.get(at)?.as_ref()
    }

    /// What a column holds.
    fn meaning(&self, at: usize, column: u32) -> Option<Column> {
        self.read(at)?.columns.get(&column).copied()
    }

    fn set(&mut self, (sheet, row, column): (usize, u32, u32), now: Value) {
        let Some(rows) = self.book.sheets.get_mut(sheet).map(|one| &mut one.rows) else {
            return;
        };
        let found = rows.binary_search_by_key(&row, |one| one.number);
        let Some(found) = found.ok().and_then(|at| rows.get_mut(at)) else {
            return;
        };
        let was = found.get(column).map(Value::shown).unwrap_or_default();
        if found.get(column) == Some(&now) {
            return;
        }
        match found.cells.binary_search_by_key(&column, |(at, _)| *at) {
            Ok(at) => {
                if let Some(cell) = found.cells.get_mut(at) {
                    cell.1 = now.clone();
                }
            }
            Err(at) => found.cells.insert(at, (column, now.clone())),
        }
        self.changes.push(Change {
            sheet,
            row,
            column,
            was,
            now,
        });
    }

    /// Columns that are read get the names that messages use, unless two would have the same one.
    fn headings(&mut self, at: usize, read: &SheetRead) {
        let Some(row) = read.heading_row else {
            return;
        };
        for column in &read.columns {
            let same = read.columns.iter();
            let same = same.filter(|one| one.read_as == column.read_as);
            let renamed = column.read_as.filter(|name| column.heading != *name);
            if let (Some(name), Some(number), 1) =
                (renamed, column_number(&column.column), same.count())
            {
                self.set((at, row, number), Value::Text(name.to_owned()));
            }
        }
    }

    /// Texts that are dates for certain become dates.
    fn dates(&mut self, at: usize) {
        let Some((sheet, read)) = self.book.sheets.get(at).zip(self.read(at)) else {
            return;
        };
        let days = read.with(|meaning| content(meaning) == Content::Date);
        let mut found = Vec::new();
        for row in sheet
            .rows
            .iter()
            .filter(|row| Some(row.number) > read.heading)
        {
            for column in &days {
                let text = row
                    .get(*column)
                    .filter(|value| matches!(value, Value::Text(_)));
                if let Some(date) = text.and_then(|text| read_date(text).ok()) {
                    found.push(((at, row.number, *column), Value::Date(date)));
                }
            }
        }
        for (place, value) in found {
            self.set(place, value);
        }
    }

    fn fault(&mut self, place: &Place, proposal: &Proposal, choices: &Choices) {
        let Some(Spot::Cell(cell)) = &place.spot else {
            return;
        };
        let chosen = match (choices.get(&place.to_string()), proposal.instead.as_slice()) {
            (Some(chosen), _) => chosen.clone(),
            (None, [only]) => Some(only.clone()),
            (None, _) => None,
        };
        // Only what was proposed can be chosen.
        let Some(chosen) = chosen.filter(|chosen| proposal.instead.contains(chosen)) else {
            return;
        };
        let mut sheets = self.book.sheets.iter();
        let Some(at) = sheets.position(|sheet| sheet.name == cell.sheet) else {
            return;
        };
        match proposal.reach {
            Reach::Cell => self.put((at, cell.row, cell.column), chosen),
            Reach::Everywhere => self.put_everywhere((at, cell.row, cell.column), &chosen),
            Reach::Before => {
                let before = self
                    .read(at)
                    .map(|read| read.with(|one| one == Column::Before));
                if let Some(column) = before.unwrap_or_default().first() {
                    self.put((at, cell.row, *column), chosen);
                }
            }
        }
    }

    /// Puts a text where it belongs, as a date where its column holds dates.
    fn put(&mut self, (sheet, row, column): (usize, u32, u32), text: String) {
        let text = Value::Text(text);
        let is_day = self
            .meaning(sheet, column)
            .is_some_and(|meaning| content(meaning) == Content::Date);
        let day = read_date(&text).ok().filter(|_| is_day);
        let value = day.map_or(text, Value::Date);
        self.set((sheet, row, column), value);
    }

    /// Puts a name wherever the same stands in a column of the same meaning.
    fn put_everywhere(&mut self, (sheet, row, column): (usize, u32, u32), text: &str) {
        let said = |value: &Value| value.text().map(|text| clean(&text));
        let here = self.book.sheets.get(sheet);
        let here = here.and_then(|sheet| sheet.row(row));
        let Some(was) = here.and_then(|row| row.get(column)).and_then(said) else {
            return;
        };
        let Some(meaning) = self.meaning(sheet, column) else {
            return;
        };
        let mut same = Vec::new();
        for (at, (other, read)) in self.book.sheets.iter().zip(&self.sheets).enumerate() {
            let Some(read) = read else {
                continue;
            };
            let columns = read.with(|one| one == meaning);
            for row in other
                .rows
                .iter()
                .filter(|row| Some(row.number) > read.heading)
            {
                let hit = columns
                    .iter()
                    .filter(|one| row.get(**one).and_then(said).as_deref() == Some(was.as_str()));
                same.extend(hit.map(|one| (at, row.number, *one)));
            }
        }
        for place in same {
            self.set(place, Value::Text(text.to_owned()));
        }
    }

    /// What stands in a cell.
    fn values(&self) -> impl Iterator<Item = (usize, u32, u32, &Value)> {
        let sheets = self.book.sheets.iter().enumerate();
        sheets.flat_map(|(at, sheet)| {
            let cells = sheet.rows.iter().flat_map(|row| {
                let cells = row.cells.iter();
                cells.map(|(column, value)| (row.number, *column, value))
            });
            cells.map(move |(row, column, value)| (at, row, column, value))
        })
    }
}
