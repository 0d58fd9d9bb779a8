//! A year as a spreadsheet: XLSX, XLS, ODS, or CSV files named after the sheets. It ends in the same
//! draft as a report's text, and nothing is guessed: what isn't certain is a fault with its cell.
//!
//! Read by libraries that many others use and keep: `calamine` for workbooks of every kind, since it
//! gives stored values and real dates and never runs anything; `zip` and `quick-xml`, which it stands
//! on, for what it doesn't tell (rows and columns that aren't shown, merged cells of an ODS) and for
//! measuring what a file unpacks to before anything reads it; `cfb` for the same in an XLS; `csv` for
//! tables; `encoding_rs` with `chardetng`, Firefox' own, for their encodings; `strsim` for names that
//! are nearly right. None of them goes into a visitor's download.

mod about;
mod assemble;
mod became;
mod cells;
mod columns;
mod complaints;
mod counts;
mod dates;
mod days;
mod delimited;
mod directory;
mod disputes;
mod encoding;
mod error;
mod files;
mod finish;
mod fold;
mod grid;
mod headings;
mod kind;
mod known;
mod labels;
pub mod limits;
mod locations;
mod logged;
mod package;
mod persons;
mod report;
mod roles;
mod rows;
mod several;
mod spreadsheet;
mod structure;
mod subjects;
mod totals;
mod understood;
mod verdicts;
mod words;

pub use cells::Read;
pub use columns::{Column, SheetKind};
pub(crate) use dates::read as read_date;
pub use error::{Foreign, Limit, WorkbookError};
pub use files::is_source;
pub(crate) use fold::nearest;
pub(crate) use grid::clean;
pub use grid::{Book, Row, Sheet, Value};
pub use known::{Known, KnownLocation};
pub use locations::KINDS;
pub use logged::{Log, Logged, LoggedCell};
pub(crate) use persons::is_about_persons;
pub use understood::{ColumnRead, SheetRead, Understood};
pub use verdicts::proposed as proposed_verdicts;

use super::Draft;
use crate::decisions::Curated;
use crate::error::PublishError;
use crate::files::Files;

/// A workbook that was read.
#[derive(Clone, Debug)]
pub struct Workbook {
    /// The year.
    pub draft: Draft,
    /// What was understood.
    pub understood: Understood,
    /// Its complaints as they stand there, those with faults too; nothing where it lists none.
    pub log: Option<Log>,
}

/// Reads the workbook or the CSV files among these, and the decisions beside them where there are some.
///
/// # Errors
/// When a file can't be read, or they aren't one year's.
pub fn read(files: &Files, known: &Known) -> Result<Workbook, PublishError> {
    // What a workbook can't say itself stands beside it.
    let decisions = super::report::decisions_beside(files)?;
    let mut sources = files.clone();
    sources.retain(|path| is_source(path.as_str()));
    Ok(read_as(&sources, known, decisions)?.1)
}

/// Reads one file, whatever its name.
///
/// # Errors
/// Those of [`read`].
pub fn read_file(name: &str, bytes: &[u8], known: &Known) -> Result<Workbook, PublishError> {
    Ok(open(&[(name, bytes)], known)?.1)
}

/// Reads one file, or several tables with separators that are the sheets of one year, whatever their names,
/// and gives their cells as well.
///
/// # Errors
/// Those of [`read`].
pub fn open(files: &[(&str, &[u8])], known: &Known) -> Result<(Book, Workbook), PublishError> {
    let mut all = Files::default();
    for (name, bytes) in files {
        all.add(*name, *bytes)?;
    }
    read_as(&all, known, Curated::default())
}

fn read_as(
    files: &Files,
    known: &Known,
    decisions: Curated,
) -> Result<(Book, Workbook), PublishError> {
    let failed = |(file, source)| PublishError::Workbook { file, source };
    let (book, names) = files::read(files).map_err(failed)?;
    let workbook = assemble::assemble(&book, names.clone(), known, decisions);
    let file = match names.as_slice() {
        [name] => Some(name.clone()),
        _ => None,
    };
    match workbook {
        Ok(workbook) => Ok((book, workbook)),
        Err(source) => Err(failed((file, source))),
    }
}
