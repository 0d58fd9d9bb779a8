//! From the bytes of a workbook to its sheets.

use super::error::{Limit, WorkbookError};
use super::grid::{Book, Row, Sheet, Value};
use super::kind::Kind;
use super::limits;
use super::package::Package;
use super::structure::{self, Layout, Structure};
use crate::fault::SheetName;
use calamine::{
    CellErrorType, Data, ExcelDateTime, Ods, Range, Reader, Sheet as Listed, SheetVisible, Xls,
    Xlsb, Xlsx, XlsxError,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use std::io::Cursor;
use std::panic::catch_unwind;

type Rows = BTreeMap<u32, Vec<(u32, Value)>>;

/// A sheet as the reader lists it, with its cells.
type Cells = (Listed, Rows);

/// Reads a workbook.
///
/// # Errors
/// When it is damaged, protected or too large.
pub fn read(bytes: &[u8], kind: Kind) -> Result<Book, WorkbookError> {
    let mut packed = None;
    let mut structure = match kind {
        Kind::Xlsx => structure::xlsx(&mut Package::open(bytes)?)?,
        Kind::Ods => structure::ods(&mut Package::open(bytes)?)?,
        Kind::Xls => {
            let (structure, anew) = structure::xls(bytes)?;
            packed = Some(anew);
            structure
        }
        Kind::Xlsb | Kind::Text => Structure::default(),
    };
    let bytes = packed.as_deref().unwrap_or(bytes);
    // Damaged files reach places in a reader that nobody foresaw: that is the file's fault, not the end
    // of the program. (In a browser it is the end of the worker, which says so.)
    let cells = catch_unwind(|| match kind {
        Kind::Xlsx => xlsx(bytes),
        Kind::Xlsb => with_ranges(Xlsb::new(Cursor::new(bytes)), |_, _| Vec::new()),
        Kind::Xls => with_ranges(Xls::new(Cursor::new(bytes)), |workbook, name| {
            let merged = workbook.merge_cells_by_sheet_name(name);
            merged.unwrap_or_default()
        }),
        Kind::Ods | Kind::Text => with_ranges(Ods::new(Cursor::new(bytes)), |_, _| Vec::new()),
    });
    let why = || "the reader of its format gave up".to_owned();
    let (cells, merged) = cells.unwrap_or_else(|_| Err(WorkbookError::Broken { why: why() }))?;
    for (name, merged) in merged {
        structure
            .sheets
            .entry(name)
            .or_default()
            .merged
            .extend(merged);
    }
    assemble(cells, structure)
}

type Read = (Vec<Cells>, BTreeMap<String, Vec<structure::Merged>>);

/// Cell by cell: a sheet whose cells stand far apart takes no more than they do.
fn xlsx(bytes: &[u8]) -> Result<Read, WorkbookError> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| failed(&error))?;
    let mut cells = Vec::new();
    for sheet in workbook.sheets_metadata().to_vec() {
        let mut rows = Rows::new();
        let mut reader = match workbook.worksheet_cells_reader(&sheet.name) {
            Ok(reader) => reader,
            Err(XlsxError::NotAWorksheet(_)) => continue,
            Err(error) => return Err(failed(&error)),
        };
        while let Some(cell) = reader
            .next_cell_with_formula_metadata()
            .map_err(|error| failed(&error))?
        {
            let value = match Data::from(cell.value) {
                Data::Empty if cell.formula.is_some() => Some(Value::Unstored),
                data => value(&data),
            };
            add(&mut rows, &sheet.name, cell.pos, value)?;
        }
        cells.push((sheet, rows));
    }
    Ok((cells, BTreeMap::new()))
}

fn with_ranges<'a, R>(
    workbook: Result<R, R::Error>,
    merged: impl Fn(&R, &str) -> Vec<calamine::Dimensions>,
) -> Result<Read, WorkbookError>
where
    R: Reader<Cursor<&'a [u8]>>,
    R::Error: std::error::Error + 'static,
{
    let mut workbook = workbook.map_err(|error| failed(&error))?;
    let (mut cells, mut all) = (Vec::new(), BTreeMap::new());
    for sheet in workbook.sheets_metadata().to_vec() {
        let Ok(range) = workbook.worksheet_range(&sheet.name) else {
            // A sheet that is a chart has no cells.
            continue;
        };
        let regions = merged(&workbook, &sheet.name).into_iter();
        let regions = regions.map(|region| structure::Merged {
            first: region.start.0.saturating_add(1),
            last: region.end.0.saturating_add(1),
            column: region.start.1,
        });
        all.insert(sheet.name.clone(), regions.collect());
        let rows = rows(&sheet.name, &range)?;
        cells.push((sheet, rows));
    }
    Ok((cells, all))
}

fn rows(sheet: &str, range: &Range<Data>) -> Result<Rows, WorkbookError> {
    let mut rows = Rows::new();
    let (top, left) = range.start().unwrap_or_default();
    for (row, column, data) in range.used_cells() {
        let (row, column) = (u32::try_from(row), u32::try_from(column));
        let (row, column) = (row.unwrap_or(u32::MAX), column.unwrap_or(u32::MAX));
        let at = (top.saturating_add(row), left.saturating_add(column));
        add(&mut rows, sheet, at, value(data))?;
    }
    Ok(rows)
}

fn add(
    rows: &mut Rows,
    sheet: &str,
    (row, column): (u32, u32),
    value: Option<Value>,
) -> Result<(), WorkbookError> {
    let Some(value) = value.filter(|value| !value.is_blank()) else {
        return Ok(());
    };
    let sheet = || sheet.to_owned();
    if column >= limits::COLUMNS {
        return Err(WorkbookError::Limit(Limit::Columns { sheet: sheet() }));
    }
    rows.entry(row.saturating_add(1))
        .or_default()
        .push((column, value));
    match rows.len() > limits::ROWS as usize + limits::HEADINGS as usize {
        true => Err(WorkbookError::Limit(Limit::Rows { sheet: sheet() })),
        false => Ok(()),
    }
}

/// A reader's error, with what it says of passwords kept.
fn failed(error: &(dyn std::error::Error + 'static)) -> WorkbookError {
    let why = error.to_string();
    match why.contains("password protected") {
        true => WorkbookError::Protected,
        false => WorkbookError::Broken { why },
    }
}

fn value(data: &Data) -> Option<Value> {
    Some(match data {
        Data::Empty => return None,
        Data::String(text) => Value::Text(text.clone()),
        #[expect(
            clippy::cast_precision_loss,
            reason = "a spreadsheet has no other numbers"
        )]
        Data::Int(number) => Value::Number(*number as f64),
        Data::Float(number) => Value::Number(*number),
        Data::Bool(truth) => Value::Truth(*truth),
        Data::DateTime(time) => time_value(time),
        Data::DateTimeIso(text) => match NaiveDate::parse_from_str(day_of(text), "%Y-%m-%d") {
            Ok(date) => Value::Date(date),
            Err(_) => Value::Time(text.clone()),
        },
        Data::DurationIso(text) => Value::Time(text.clone()),
        Data::Error(error) => Value::Error(shown(error)),
    })
}

fn day_of(text: &str) -> &str {
    text.split(['T', ' ']).next().unwrap_or_default()
}

/// A serial number below 1 is a time of day, and one past the calendar's end is none.
fn time_value(time: &ExcelDateTime) -> Value {
    let number = time.as_f64();
    let (year, month, day, hour, minute, ..) = time.to_ymd_hms_milli();
    let date = NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day));
    match date {
        Some(date) if time.is_datetime() && (1.0..2_958_466.0).contains(&number) => {
            Value::Date(date)
        }
        _ if (0.0..1.0).contains(&number) => Value::Time(format!("{hour}:{minute:02}")),
        _ => Value::Number(number),
    }
}

/// An error as a Dutch spreadsheet shows it.
fn shown(error: &CellErrorType) -> String {
    let shown = match error {
        CellErrorType::Div0 => "#DEEL/0!",
        CellErrorType::NA => "#N/B",
        CellErrorType::Name => "#NAAM?",
        CellErrorType::Null => "#LEEG!",
        CellErrorType::Num => "#GETAL!",
        CellErrorType::Ref => "#VERW!",
        CellErrorType::Value => "#WAARDE!",
        CellErrorType::GettingData => "#GEGEVENS_OPHALEN",
    };
    shown.to_owned()
}

fn assemble(cells: Vec<Cells>, structure: Structure) -> Result<Book, WorkbookError> {
    if cells.len() > limits::SHEETS {
        return Err(WorkbookError::Limit(Limit::Sheets));
    }
    let mut layouts = structure.sheets;
    let sheets = (1..).zip(cells).map(|(number, (listed, mut rows))| {
        let layout = layouts.remove(&listed.name).unwrap_or_default();
        spread(&listed.name, &mut rows, &layout)?;
        let name = SheetName {
            number,
            name: listed.name.as_str().into(),
        };
        let rows = rows.into_iter().map(|(number, mut cells)| {
            // The last one stands where a file names a cell twice.
            cells.reverse();
            cells.sort_by_key(|(column, _)| *column);
            cells.dedup_by_key(|(column, _)| *column);
            Row { number, cells }
        });
        Ok(Sheet {
            name,
            hidden: listed.visible != SheetVisible::Visible,
            rows: rows.collect(),
            hidden_rows: layout.hidden_rows,
            hidden_columns: layout.hidden_columns,
            is_table: false,
            unclosed: Vec::new(),
        })
    });
    Ok(Book {
        sheets: sheets.collect::<Result<_, WorkbookError>>()?,
        ignored: structure.ignored,
    })
}

/// Merged cells hold for all their rows, as far as the sheet goes.
fn spread(sheet: &str, rows: &mut Rows, layout: &Layout) -> Result<(), WorkbookError> {
    let end = rows.keys().next_back().copied().unwrap_or_default();
    let mut left = limits::MERGED;
    for merged in &layout.merged {
        let first = rows.get(&merged.first).into_iter().flatten();
        let mut found = first.filter(|(column, _)| *column == merged.column);
        let Some((column, value)) = found.next().cloned() else {
            continue;
        };
        for row in merged.first.saturating_add(1)..=merged.last.min(end) {
            left = left.checked_sub(1).ok_or_else(|| {
                let sheet = sheet.to_owned();
                WorkbookError::Limit(Limit::Merged { sheet })
            })?;
            // A row that holds nothing else stays none.
            if let Some(cells) = rows.get_mut(&row) {
                cells.push((column, value.clone()));
            }
        }
    }
    Ok(())
}
