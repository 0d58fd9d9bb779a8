//! The sheet Klachten once more, as it stands there: for what is asked of complaints in the middle of a year,
//! when most of what a year's report needs isn't known yet. Nothing is left out because it has a fault; what is
//! wrong with it stands among the faults of the draft, and isn't said here again.

use super::cells::{Cells, Findings, Read};
use super::columns::Column;
use super::directory::Directory;
use super::grid::Value;
use super::headings::Table;
use super::{fold, totals, verdicts};
use crate::fault::Place;
use chrono::NaiveDate;
use dataset::Outcome;
use std::collections::{BTreeMap, BTreeSet};

/// The complaints of a file as they stand in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Log {
    /// The columns that the file has. What one of the others would hold isn't known.
    pub columns: BTreeSet<Column>,
    /// The rows, in the order of the file. Totals are none.
    pub rows: Vec<Logged>,
}

/// A complaint as it stands in a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Logged {
    /// Its location as it is shown, whether or not it is known; nothing where it can't be read.
    pub location: Option<String>,
    /// What it is about, whether or not that is known; nothing where it can't be read.
    pub subject: Option<String>,
    /// Its verdict.
    pub verdict: LoggedCell<Outcome>,
    /// When it came in.
    pub received: LoggedCell<NaiveDate>,
    /// When it was closed.
    pub closed: LoggedCell<NaiveDate>,
    /// By when what was promised must be done.
    pub measure_due: LoggedCell<NaiveDate>,
}

/// What a cell of a row gave.
#[derive(Clone, Debug, PartialEq)]
pub struct LoggedCell<T> {
    /// Where it stands; the row's first cell where there is no such column.
    pub place: Place,
    /// What it says.
    pub read: Read<T>,
}

impl<T: Copy> LoggedCell<T> {
    /// What it says, where it says something that can be read.
    pub fn said(&self) -> Option<T> {
        match self.read {
            Read::Is(value) => Some(value),
            Read::Empty | Read::Faulty => None,
        }
    }

    /// Whether something stands there that can't be read.
    pub fn is_faulty(&self) -> bool {
        matches!(self.read, Read::Faulty)
    }
}

/// Reads the rows. Those without anything in a column that is known are none.
pub fn read(table: &Table, directory: &Directory) -> Log {
    let columns = table.columns.iter().filter_map(|heading| heading.meaning);
    let mut names = Names::default();
    let rows = table.rows.iter().filter_map(|row| {
        let cells = Cells { table, row };
        let is_row = cells.known().next().is_some() && !totals::stand_in(&cells);
        is_row.then(|| names.row(&cells, directory))
    });
    Log {
        rows: rows.collect(),
        columns: columns.collect(),
    }
}

/// Names as they were written first: capitals and spaces make no other location.
#[derive(Default)]
struct Names {
    shown: BTreeMap<String, String>,
    first: BTreeMap<String, String>,
}

impl Names {
    fn row(&mut self, cells: &Cells, directory: &Directory) -> Logged {
        let number = || text(cells, Column::Registration);
        let location = text(cells, Column::Location)
            .map(|name| self.once(name, |name| directory.shown(name)))
            .or_else(|| {
                let number = number()?;
                let known = directory.of_number(&number).map(str::to_owned);
                Some(known.unwrap_or(number))
            });
        // Somebody may have typed a whole story into this cell.
        let shorten = |subject: &str| Value::Text(subject.to_owned()).shown();
        Logged {
            location,
            subject: text(cells, Column::Subject).map(|subject| self.once(subject, shorten)),
            verdict: verdict(cells),
            received: day(cells, Column::Received),
            closed: day(cells, Column::Closed),
            measure_due: day(cells, Column::MeasureDue),
        }
    }

    fn once(&mut self, written: String, show: impl Fn(&str) -> String) -> String {
        if let Some(shown) = self.shown.get(&written) {
            return shown.clone();
        }
        let shown = show(&written);
        let first = self.first.entry(fold::text(&shown)).or_insert(shown);
        self.shown.insert(written, first.clone());
        first.clone()
    }
}

fn text(cells: &Cells, column: Column) -> Option<String> {
    let text = cells.text(column, &mut Findings::default()).said();
    text.filter(|text| !text.is_empty())
}

fn day(cells: &Cells, column: Column) -> LoggedCell<NaiveDate> {
    LoggedCell {
        place: cells.place(column),
        read: cells.date(column, &mut Findings::default()),
    }
}

fn verdict(cells: &Cells) -> LoggedCell<Outcome> {
    let column = Column::Verdict;
    let read = match cells.text(column, &mut Findings::default()) {
        Read::Empty => Read::Empty,
        Read::Faulty => Read::Faulty,
        Read::Is(text) => verdicts::read(&text).map_or(Read::Faulty, Read::Is),
    };
    LoggedCell {
        place: cells.place(column),
        read,
    }
}
