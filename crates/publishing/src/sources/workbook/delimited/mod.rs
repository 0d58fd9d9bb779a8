//! Tables with separators: CSV and its kin. The separator is the one that a `sep=` line names, or the
//! one that gives the rows at the top the same number of cells.

use super::columns::SheetKind;
use super::error::{Limit, WorkbookError};
use super::grid::{Row, Sheet, Value};
use super::{encoding, limits};
use crate::fault::SheetName;

const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];
/// Rows by which the separator is told.
const LOOKED_AT: usize = 30;

/// Reads a table as a sheet.
///
/// # Errors
/// When it has no columns, or more than are read.
pub fn read(bytes: &[u8], name: SheetName) -> Result<Sheet, WorkbookError> {
    let text = encoding::decode(bytes).text;
    let (named, skipped, text) = separator_line(&text);
    let separator = named.or_else(|| of_list(text, &name));
    let separator = separator.or_else(|| likely(text));
    let Some(separator) = separator else {
        let line = first_line(text).chars().take(60).collect();
        return Err(WorkbookError::NoTable { line });
    };
    let mut sheet = Sheet::new(name);
    sheet.is_table = true;
    for record in records(text, separator) {
        let (number, record) = record?;
        let number = number.saturating_add(skipped);
        let runs_on = |(_, text): &(u32, &str)| runs_on(text, separator, record.len());
        let unclosed = (0..).zip(&record).filter(runs_on);
        sheet
            .unclosed
            .extend(unclosed.map(|(column, _)| (number, column)));
        let cells = cells(&record, &sheet.name)?;
        if !cells.is_empty() {
            sheet.rows.push(Row { number, cells });
        }
        if sheet.rows.len() > limits::ROWS as usize + limits::HEADINGS as usize {
            let sheet = sheet.name.name.to_string();
            return Err(WorkbookError::Limit(Limit::Rows { sheet }));
        }
    }
    if ends_in_quotes(text, separator)
        && let Some(last) = sheet.rows.last()
        && let Some((column, _)) = last.cells.last()
        && !sheet.unclosed.contains(&(last.number, *column))
    {
        sheet.unclosed.push((last.number, *column));
    }
    Ok(sheet)
}

/// Whether a cell holds lines that look like rows: a quote before it was never closed.
fn runs_on(text: &str, separator: u8, columns: usize) -> bool {
    let separators = |line: &str| line.bytes().filter(|byte| *byte == separator).count();
    let most = (columns / 2).max(3);
    text.contains('\n') && text.lines().any(|line| separators(line) >= most)
}

/// Whether the last cell begins with a quote that is never closed.
fn ends_in_quotes(text: &str, separator: u8) -> bool {
    let (mut in_quotes, mut at_start) = (false, true);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' if in_quotes && bytes.peek() == Some(&b'"') => {
                bytes.next();
            }
            b'"' if in_quotes => in_quotes = false,
            b'"' if at_start => in_quotes = true,
            _ => {}
        }
        at_start = !in_quotes && (byte == separator || byte == b'\n' || byte == b'\r');
    }
    in_quotes
}

fn cells(
    record: &csv::StringRecord,
    sheet: &SheetName,
) -> Result<Vec<(u32, Value)>, WorkbookError> {
    let mut cells = Vec::new();
    for (column, text) in (0..).zip(record) {
        if text.chars().all(super::grid::is_blank) {
            continue;
        }
        if column >= limits::COLUMNS {
            let sheet = sheet.name.to_string();
            return Err(WorkbookError::Limit(Limit::Columns { sheet }));
        }
        cells.push((column, value(text)));
    }
    Ok(cells)
}

/// Errors that were exported as a spreadsheet shows them, in Dutch or English.
const ERRORS: [&str; 14] = [
    "#N/B", "#VERW!", "#WAARDE!", "#NAAM?", "#DEEL/0!", "#GETAL!", "#LEEG!", "#N/A", "#REF!",
    "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!",
];

fn value(text: &str) -> Value {
    let error = ERRORS
        .iter()
        .find(|error| text.trim().eq_ignore_ascii_case(error));
    match error {
        Some(error) => Value::Error((*error).to_owned()),
        None => Value::Text(text.to_owned()),
    }
}

/// A first line `sep=;`, the rows that it takes, and what follows it.
fn separator_line(text: &str) -> (Option<u8>, u32, &str) {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = line.trim_end_matches('\r').trim_matches('"');
    let lower = line.get(..4).map(str::to_ascii_lowercase);
    match (lower.as_deref(), line.as_bytes()) {
        (Some("sep="), [.., separator]) if line.len() == 5 => (Some(*separator), 1, rest),
        _ => (None, 0, text),
    }
}

fn first_line(text: &str) -> &str {
    let mut lines = text.lines().map(str::trim);
    lines.find(|line| !line.is_empty()).unwrap_or_default()
}

/// Where a sheet needs one column and has no other, there is no separator: one that doesn't stand in it leaves every row
/// as it is.
fn of_list(text: &str, name: &SheetName) -> Option<u8> {
    let kind = SheetKind::of_name(&name.name)?;
    let heading = first_line(text).trim_matches('"');
    let is_list = kind.needed().len() == 1 && kind.column(heading).is_some();
    let mut unused = SEPARATORS
        .into_iter()
        .filter(|separator| !text.as_bytes().contains(separator));
    unused.next().filter(|_| is_list)
}

/// The separator that most rows at the top agree about.
fn likely(text: &str) -> Option<u8> {
    let score = |separator: &u8| {
        let mut widths = std::collections::BTreeMap::<usize, usize>::new();
        let top = records(text, *separator).take(LOOKED_AT);
        for (_, record) in top.filter_map(Result::ok) {
            if record.len() > 1 {
                *widths.entry(record.len()).or_default() += 1;
            }
        }
        let best = widths.iter().max_by_key(|(width, rows)| (**rows, **width));
        best.map(|(width, rows)| (*rows, *width))
    };
    let scored = SEPARATORS
        .iter()
        .filter_map(|separator| Some((score(separator)?, *separator)));
    // Of two that fit as well the first one is meant: commas stand in texts.
    let best = scored.rev().max_by_key(|(score, _)| *score);
    best.map(|(_, separator)| separator)
}

/// A row of a table and its number.
type Record = Result<(u32, csv::StringRecord), WorkbookError>;

/// The rows of a table. Empty lines are rows too, which the reader passes over.
fn records(text: &str, separator: u8) -> impl Iterator<Item = Record> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut number = 0;
    std::iter::from_fn(move || {
        let from = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        let mut record = csv::StringRecord::new();
        let broken = |error: csv::Error| WorkbookError::Broken {
            why: error.to_string(),
        };
        match reader.read_record(&mut record) {
            Ok(true) => {
                number += 1 + empty_lines(text, from);
                Some(Ok((number, record)))
            }
            Ok(false) => None,
            Err(error) => Some(Err(broken(error))),
        }
    })
}

/// How many empty lines stand from this byte on, where a row ended before it.
fn empty_lines(text: &str, from: usize) -> u32 {
    let (before, after) = text.split_at_checked(from).unwrap_or((text, ""));
    let after = match before.ends_with('\r') {
        true => after.strip_prefix('\n').unwrap_or(after),
        false => after,
    };
    let empty = after.len() - after.trim_start_matches(['\r', '\n']).len();
    let empty = after.get(..empty).unwrap_or_default().replace("\r\n", "\n");
    u32::try_from(empty.len()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
