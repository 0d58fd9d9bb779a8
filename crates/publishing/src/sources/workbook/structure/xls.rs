//! The layout of the sheets of an older workbook: records of `[MS-XLS]` that say what isn't shown.

use super::{Layout, Structure};
use crate::sources::workbook::error::WorkbookError;
use crate::sources::workbook::grid::Ignored;
use std::io::Write;
use std::io::{Cursor, Read};

const BOUND_SHEET: u16 = 0x0085;
const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;
const ROW: u16 = 0x0208;
const COLUMNS: u16 = 0x007D;
const EXTERNAL: u16 = 0x01AE;

/// Records of cells: each begins with its row and its column.
const CELLS: [u16; 12] = [
    0x0006, 0x0206, 0x0406, 0x0201, 0x0203, 0x0204, 0x0205, 0x00BD, 0x00BE, 0x00D6, 0x00FD, 0x027E,
];
/// How many columns the format has.
const WIDTH: u16 = 256;

/// Reads the layout of every sheet, and packs the workbook anew: the reader of the cells follows whatever a
/// damaged container says, round and round, and makes room for cells wherever they are said to stand.
///
/// # Errors
/// When the container is damaged, or a cell lies outside of every sheet.
pub fn read(bytes: &[u8]) -> Result<(Structure, Vec<u8>), WorkbookError> {
    let mut structure = Structure::default();
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    if file.exists("/_VBA_PROJECT_CUR") {
        structure.ignored.insert(Ignored::Macros);
    }
    let mut stream = Vec::new();
    for name in ["/Workbook", "/Book"] {
        if let Ok(mut part) = file.open_stream(name) {
            part.read_to_end(&mut stream).map_err(damaged)?;
            break;
        }
    }
    for (name, start) in sheets(&stream) {
        let sheet = stream.get(start..).unwrap_or_default();
        is_within(sheet)?;
        structure.sheets.insert(name, layout(sheet));
    }
    if records(&stream).any(|(kind, data)| kind == EXTERNAL && data.get(2..4) != Some(&[1, 4])) {
        structure.ignored.insert(Ignored::Links);
    }
    Ok((structure, packed(&stream)?))
}

fn is_within(sheet: &[u8]) -> Result<(), WorkbookError> {
    let mut cells = records(sheet).filter(|(kind, _)| CELLS.contains(kind));
    match cells.any(|(_, data)| short(data, 2).is_some_and(|column| column >= WIDTH)) {
        true => Err(WorkbookError::Broken {
            why: "a cell outside of the sheet".to_owned(),
        }),
        false => Ok(()),
    }
}

/// A container that holds this stream alone.
fn packed(stream: &[u8]) -> Result<Vec<u8>, WorkbookError> {
    let room = Cursor::new(Vec::new());
    let file = cfb::CompoundFile::create_with_version(cfb::Version::V3, room);
    let mut file = file.map_err(damaged)?;
    let mut part = file.create_stream("/Workbook").map_err(damaged)?;
    part.write_all(stream).map_err(damaged)?;
    drop(part);
    file.flush().map_err(damaged)?;
    Ok(file.into_inner().into_inner())
}

fn damaged(error: impl ToString) -> WorkbookError {
    WorkbookError::Broken {
        why: error.to_string(),
    }
}

/// The records of a stream, each with its kind.
fn records(stream: &[u8]) -> impl Iterator<Item = (u16, &[u8])> {
    let mut rest = stream;
    std::iter::from_fn(move || {
        let kind = short(rest, 0)?;
        let length = usize::from(short(rest, 2)?);
        let data = rest.get(4..4 + length)?;
        rest = rest.get(4 + length..)?;
        Some((kind, data))
    })
}

fn short(data: &[u8], at: usize) -> Option<u16> {
    let bytes = data.get(at..at + 2)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

/// The names of the sheets and where each begins.
fn sheets(stream: &[u8]) -> Vec<(String, usize)> {
    let sheets = records(stream).take_while(|(kind, _)| *kind != END);
    let sheets = sheets.filter(|(kind, _)| *kind == BOUND_SHEET);
    let sheets = sheets.filter_map(|(_, data)| {
        let start = u32::from_le_bytes(data.get(..4)?.try_into().ok()?);
        let letters = usize::from(*data.get(6)?);
        let is_wide = data.get(7)? & 1 == 1;
        let bytes = data.get(8..8 + letters * if is_wide { 2 } else { 1 })?;
        let name = if is_wide {
            encoding_rs::UTF_16LE.decode_without_bom_handling(bytes).0
        } else {
            encoding_rs::WINDOWS_1252
                .decode_without_bom_handling(bytes)
                .0
        };
        Some((name.into_owned(), usize::try_from(start).ok()?))
    });
    sheets.collect()
}

fn layout(sheet: &[u8]) -> Layout {
    let mut layout = Layout::default();
    let mut depth = 0_u32;
    for (kind, data) in records(sheet) {
        match kind {
            BEGIN => depth += 1,
            END if depth <= 1 => break,
            END => depth -= 1,
            ROW => {
                let row = short(data, 0).zip(short(data, 12));
                let hidden = row.filter(|(_, options)| options & 0x20 != 0);
                layout
                    .hidden_rows
                    .extend(hidden.map(|(row, _)| u32::from(row) + 1));
            }
            COLUMNS => {
                let (first, last, options) = (short(data, 0), short(data, 2), short(data, 8));
                if let (Some(first), Some(last), Some(options)) = (first, last, options)
                    && options & 1 == 1
                {
                    layout
                        .hidden_columns
                        .extend(u32::from(first)..=u32::from(last));
                }
            }
            _ => {}
        }
    }
    layout
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHOLE: &[u8] = include_bytes!("../../../../tests/workbooks/old.xls");

    fn number(at: usize) -> usize {
        u32::from_le_bytes(WHOLE[at..at + 4].try_into().unwrap()) as usize
    }

    #[test]
    fn a_container_that_leads_back_to_itself_is_damaged() {
        assert!(read(WHOLE).is_ok());
        // The header names the first sector of the folder, and the sector with the table of what follows what.
        let (folder, table) = (number(48), number(76));
        let mut bytes = WHOLE.to_vec();
        let at = 512 * (table + 1) + 4 * folder;
        bytes[at..at + 4].copy_from_slice(&u32::try_from(folder).unwrap().to_le_bytes());
        assert!(matches!(read(&bytes), Err(WorkbookError::Broken { .. })));
    }

    #[test]
    fn a_cell_outside_of_the_sheet_is_damage() {
        let cell = |column: u16| {
            let [low, high] = column.to_le_bytes();
            [0x03, 0x02, 4, 0, 0, 0, low, high, 0]
        };
        assert!(is_within(&cell(255)).is_ok());
        assert!(is_within(&cell(256)).is_err());
    }
}
