//! The copy as a workbook: every cell where it was, and what differs marked.

use super::{Change, Mended};
use crate::sources::workbook::Value;
use crate::template::{Content, content, width};
use chrono::Datelike;
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Note, Workbook, Worksheet,
    XlsxError,
};
use std::collections::{BTreeMap, BTreeSet};

/// Behind what differs.
const CHANGED: Color = Color::RGB(0x00FF_F2CC);
/// The longest name that a sheet can have.
const LONGEST: usize = 31;
/// The longest text that a cell can have.
const LETTERS: usize = 32_767;
/// What a workbook says of when it was made: the same input gives the same bytes.
const MADE: (u16, u8, u8) = (2000, 1, 1);

type Changes<'a> = BTreeMap<(usize, u32, u32), &'a Change>;

/// Writes the copy.
pub fn workbook(mended: &Mended) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let (year, month, day) = MADE;
    let made = ExcelDateTime::from_ymd(year, month, day)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let changes = mended.changes.iter();
    let changes: Changes = changes
        .map(|change| ((change.sheet, change.row, change.column), change))
        .collect();
    let mut taken = BTreeSet::new();
    for (at, sheet) in mended.book.sheets.iter().enumerate() {
        let written = book.add_worksheet();
        written.set_name(name(&sheet.name.name, &mut taken))?;
        written.set_hidden(sheet.hidden && at > 0);
        for row in &sheet.hidden_rows {
            written.set_row_hidden(row.saturating_sub(1))?;
        }
        for column in sheet.hidden_columns.iter().copied() {
            if let Ok(column) = u16::try_from(column) {
                written.set_column_hidden(column)?;
            }
        }
        columns(mended, at, written)?;
    }
    for (at, row, column, value) in mended.values() {
        let Ok(to) = u16::try_from(column) else {
            continue;
        };
        let place = (row.saturating_sub(1), to);
        let meaning = mended.meaning(at, column).map(content);
        let change = changes.get(&(at, row, column)).copied();
        let sheet = book.worksheet_from_index(at)?;
        let (value, rest) = fitting(value);
        cell(sheet, place, &value, &format(meaning, &value, change))?;
        if !rest.is_empty() {
            for (part, to) in rest.iter().zip(beyond(mended, at)..) {
                sheet.write_string(place.0, to, part)?;
            }
        }
        if let Some(change) = change {
            note(sheet, place, change)?;
        }
    }
    book.save_to_buffer()
}

/// What fits a cell, and the rest in parts that do: a table's cell can be longer than a workbook's.
fn fitting(value: &Value) -> (Value, Vec<String>) {
    let Value::Text(text) = value else {
        return (value.clone(), Vec::new());
    };
    let letters: Vec<char> = text.chars().collect();
    let mut parts = letters.chunks(LETTERS).map(|part| part.iter().collect());
    let first = parts.next().unwrap_or_default();
    (Value::Text(first), parts.collect())
}

/// The first column of a sheet with nothing in any row.
fn beyond(mended: &Mended, at: usize) -> u16 {
    let sheet = mended.book.sheets.get(at);
    let rows = sheet.map(|sheet| sheet.rows.as_slice()).unwrap_or_default();
    let last = rows.iter().filter_map(|row| row.cells.last());
    let last = last.map(|(column, _)| column.saturating_add(1)).max();
    u16::try_from(last.unwrap_or_default()).unwrap_or(u16::MAX)
}

/// A sheet's name as a workbook takes it: a table's file may have a longer one.
fn name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let fits = |c: char| !"[]:*?/\\".contains(c) && !c.is_control();
    let plain: String = wanted
        .chars()
        .map(|c| if fits(c) { c } else { ' ' })
        .collect();
    let plain = plain.trim().trim_matches('\'').to_owned();
    let start: String = plain.chars().take(LONGEST).collect();
    let start = if start.is_empty() {
        "Blad".to_owned()
    } else {
        start
    };
    let mut name = start.clone();
    for number in 2.. {
        if taken.insert(name.to_lowercase()) {
            break;
        }
        let end = format!(" {number}");
        let room = LONGEST.saturating_sub(end.len());
        name = start.chars().take(room).chain(end.chars()).collect();
    }
    name
}

fn columns(mended: &Mended, at: usize, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let Some(read) = mended.read(at) else {
        return Ok(());
    };
    if let Some(row) = read.heading {
        sheet.set_freeze_panes(row, 0)?;
    }
    for (column, meaning) in &read.columns {
        if let Ok(column) = u16::try_from(*column) {
            sheet.set_column_width(column, width(*meaning))?;
        }
    }
    Ok(())
}

fn format(meaning: Option<Content>, value: &Value, change: Option<&Change>) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    let format = match (value, meaning) {
        (Value::Date(_), _) => format.set_num_format("d-m-yyyy"),
        (_, Some(Content::Running)) => format.set_num_format("@").set_text_wrap(),
        (Value::Text(_), _) => format.set_num_format("@"),
        _ => format,
    };
    match change {
        Some(_) => format.set_background_color(CHANGED),
        None => format,
    }
}

fn cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    value: &Value,
    format: &Format,
) -> Result<(), XlsxError> {
    match value {
        Value::Text(text) | Value::Time(text) => {
            sheet.write_string_with_format(row, column, text, format)?
        }
        Value::Number(number) => sheet.write_number_with_format(row, column, *number, format)?,
        Value::Date(date) => {
            let (month, day) = (u8::try_from(date.month()), u8::try_from(date.day()));
            let year = u16::try_from(date.year()).unwrap_or_default();
            let day = ExcelDateTime::from_ymd(year, month.unwrap_or(1), day.unwrap_or(1));
            match day {
                Ok(day) => sheet.write_datetime_with_format(row, column, &day, format)?,
                // A spreadsheet has no days before 1900.
                Err(_) => sheet.write_string_with_format(row, column, value.shown(), format)?,
            }
        }
        Value::Truth(truth) => sheet.write_boolean_with_format(row, column, *truth, format)?,
        // The formula itself isn't read: a copy must not show a number that nobody computed.
        Value::Error(_) | Value::Unstored => {
            let formula = Formula::new("=NA()").set_result("#N/A");
            sheet.write_formula_with_format(row, column, formula, format)?
        }
    };
    Ok(())
}

/// What stood there, beside what stands there now.
fn note(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    change: &Change,
) -> Result<(), XlsxError> {
    let text = match change.was.is_empty() {
        true => "Hier stond niets.".to_owned(),
        false => format!("Hier stond: {}", change.was),
    };
    let note = Note::new(text).add_author_prefix(false);
    sheet.insert_note(row, column, &note)?;
    Ok(())
}
