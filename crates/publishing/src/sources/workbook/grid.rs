//! What a spreadsheet holds once its bytes are read, whatever its format: sheets of cells. Rows are
//! counted from 1 and columns from 0, as places of faults are.

use crate::fault::{Place, SheetName};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The sheets of a workbook, or of the CSV files that stand for them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Book {
    /// The sheets, in their order.
    pub sheets: Vec<Sheet>,
    /// What is in it besides and is not looked at.
    pub ignored: BTreeSet<Ignored>,
}

/// What a workbook can hold besides cells. It is never run nor followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ignored {
    /// Macros.
    Macros,
    /// Links to other files.
    Links,
}

/// A sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its name.
    pub name: SheetName,
    /// Whether it isn't shown.
    pub hidden: bool,
    /// The rows that hold something, in their order.
    pub rows: Vec<Row>,
    /// Rows that aren't shown, by hand or by a filter.
    pub hidden_rows: BTreeSet<u32>,
    /// Columns that aren't shown.
    pub hidden_columns: BTreeSet<u32>,
    /// Whether it was a table with separators, in which cells move when one is written wrongly.
    pub is_table: bool,
    /// Cells of such a table in which a quote isn't closed, or closed too late.
    pub unclosed: Vec<(u32, u32)>,
}

/// A row of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number.
    pub number: u32,
    /// The cells that hold something, in their order.
    pub cells: Vec<(u32, Value)>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text, exactly as it stands.
    Text(String),
    /// A number that isn't shown as a date.
    Number(f64),
    /// A day, of a cell that is shown as one; the hour is left out.
    Date(NaiveDate),
    /// A time of day, or one that lies outside of the calendar.
    Time(String),
    /// True or false.
    Truth(bool),
    /// An error, as a spreadsheet shows it: `#N/A`.
    Error(String),
    /// A formula whose value was never stored.
    Unstored,
}

impl Row {
    /// What stands in a column; nothing where its cell is empty.
    pub fn get(&self, column: u32) -> Option<&Value> {
        let at = self.cells.binary_search_by_key(&column, |(at, _)| *at);
        self.cells.get(at.ok()?).map(|(_, value)| value)
    }
}

impl Sheet {
    /// A sheet that is shown, without cells.
    pub fn new(name: SheetName) -> Self {
        Self {
            name,
            hidden: false,
            rows: Vec::new(),
            hidden_rows: BTreeSet::new(),
            hidden_columns: BTreeSet::new(),
            is_table: false,
            unclosed: Vec::new(),
        }
    }

    /// The row of this number, where it holds something.
    pub fn row(&self, number: u32) -> Option<&Row> {
        let at = self.rows.binary_search_by_key(&number, |row| row.number);
        self.rows.get(at.ok()?)
    }

    /// The place of a cell.
    pub fn place(&self, row: u32, column: u32) -> Place {
        Place::cell(&self.name, row, column)
    }
}

impl Value {
    /// As a text, as a reader sees it; an error has none.
    pub fn text(&self) -> Option<String> {
        Some(match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => plain(*number),
            Self::Date(date) => super::dates::shown(*date),
            Self::Time(time) => time.clone(),
            Self::Truth(true) => "WAAR".to_owned(),
            Self::Truth(false) => "ONWAAR".to_owned(),
            Self::Error(_) | Self::Unstored => return None,
        })
    }

    /// As it is shown in a message, shortened.
    pub fn shown(&self) -> String {
        const LONGEST: usize = 40;
        let text = match self {
            Self::Error(error) => error.clone(),
            Self::Unstored => "=".to_owned(),
            value => value.text().unwrap_or_default(),
        };
        let text = crate::text::collapse(&text);
        if text.chars().count() <= LONGEST {
            return text;
        }
        let start: String = text.chars().take(LONGEST).collect();
        format!("{}…", start.trim_end())
    }

    /// Whether it is white space and nothing else.
    pub fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.chars().all(is_blank))
    }
}

/// Spaces of every kind, and characters that only say where a word may be broken.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
        )
}

/// A number as a spreadsheet shows it without a format: whole numbers without a comma.
fn plain(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string().replace('.', ",")
    }
}

/// What of a text goes on: white space of every kind becomes one space, and characters that only say
/// where a word may be broken are dropped.
pub fn clean(text: &str) -> String {
    let breaks = |c: &char| !is_blank(*c) || c.is_whitespace();
    crate::text::collapse(&text.chars().filter(breaks).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_as_they_are_shown() {
        let day = NaiveDate::from_ymd_opt(2024, 1, 5).unwrap();
        for (value, text) in [
            (Value::Number(123_456_789.0), Some("123456789")),
            (Value::Number(1.5), Some("1,5")),
            (Value::Date(day), Some("5-1-2024")),
            (Value::Truth(true), Some("WAAR")),
            (Value::Error("#N/A".to_owned()), None),
            (Value::Unstored, None),
        ] {
            assert_eq!(value.text().as_deref(), text, "{value:?}");
        }
    }

    #[test]
    fn spaces_that_dont_break_and_hyphens_that_arent_seen_are_no_part_of_a_text() {
        assert_eq!(
            clean("\u{a0}KDV\u{a0} De Bijen\u{ad}korf\r\n"),
            "KDV De Bijenkorf"
        );
        assert!(Value::Text("\u{a0}\u{200b}\n".to_owned()).is_blank());
    }
}
