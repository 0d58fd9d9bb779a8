//! Which of a folder's files are the year's: one workbook, or CSV files named after the sheets.

use super::delimited;
use super::error::{Limit, WorkbookError};
use super::grid::Book;
use super::kind::{self, Kind};
use super::{limits, spreadsheet};
use crate::fault::SheetName;
use crate::files::Files;

/// Endings of files that are read, or that say what they are when they can't be.
const ENDINGS: [&str; 17] = [
    "xlsx", "xlsm", "xltx", "xlsb", "xls", "ods", "csv", "tsv", "tab", "pdf", "docx", "doc", "odt",
    "zip", "rtf", "html", "htm",
];

/// Whether a folder's file may be a year's workbook or one of its sheets.
pub fn is_source(path: &str) -> bool {
    let is_hidden = path.starts_with(['.', '~']) || path.contains('/');
    let ending = path
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    !is_hidden && ending.is_some_and(|ending| ENDINGS.contains(&ending.as_str()))
}

/// Why a file can't be read, and its name where it is about one.
pub type FileError = (Option<String>, WorkbookError);

/// Reads the files as one workbook, and gives their names.
///
/// # Errors
/// When one can't be read, or when they aren't one year's.
pub fn read(files: &Files) -> Result<(Book, Vec<String>), FileError> {
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes))
        .collect();
    let names: Vec<String> = files.iter().map(|(name, _)| (*name).to_owned()).collect();
    let mut kinds = Vec::new();
    for (name, bytes) in &files {
        let about = |error| (Some((*name).to_owned()), error);
        if bytes.len() > limits::BYTES {
            return Err(about(WorkbookError::Limit(Limit::Bytes)));
        }
        kinds.push(kind::of(bytes).map_err(about)?);
    }
    match (files.as_slice(), kinds.as_slice()) {
        ([], _) => Err((None, WorkbookError::NoFile)),
        ([(name, bytes)], [kind]) if *kind != Kind::Text => {
            let book = spreadsheet::read(bytes, *kind);
            let book = book.map_err(|error| (Some((*name).to_owned()), error))?;
            Ok((book, names))
        }
        (tables, kinds) if kinds.iter().all(|kind| *kind == Kind::Text) => {
            Ok((tables_as_book(tables)?, names))
        }
        _ => Err((None, WorkbookError::SeveralFiles(names))),
    }
}

fn tables_as_book(tables: &[(&str, &[u8])]) -> Result<Book, FileError> {
    let mut book = Book::default();
    for (number, (file, bytes)) in (1..).zip(tables) {
        let stem = file.rsplit_once('.').map_or(*file, |(stem, _)| stem);
        let stem = stem.rsplit('/').next().unwrap_or(stem);
        let name = SheetName {
            number,
            name: stem.into(),
        };
        let sheet = delimited::read(bytes, name);
        book.sheets
            .push(sheet.map_err(|error| (Some((*file).to_owned()), error))?);
    }
    Ok(book)
}
