//! The layout of the sheets of an older workbook: records of `[MS-XLS]` that say what isn't shown.

use super::{Layout, Structure};
use crate::sources::workbook::grid::Ignored;
use std::io::{Cursor, Read};

const BOUND_SHEET: u16 = 0x0085;
const BEGIN: u16 = 0x0809;
const END: u16 = 0x000A;
const ROW: u16 = 0x0208;
const COLUMNS: u16 = 0x007D;
const EXTERNAL: u16 = 0x01AE;

/// Reads the layout of every sheet. What can't be read says nothing: the reader of the cells is the
/// one that refuses a file.
pub fn read(bytes: &[u8]) -> Structure {
    let mut structure = Structure::default();
    let Ok(mut file) = cfb::CompoundFile::open(Cursor::new(bytes)) else {
        return structure;
    };
    if file.exists("/_VBA_PROJECT_CUR") {
        structure.ignored.insert(Ignored::Macros);
    }
    let mut stream = Vec::new();
    for name in ["/Workbook", "/Book"] {
        let Ok(mut part) = file.open_stream(name) else {
            continue;
        };
        if part.read_to_end(&mut stream).is_ok() {
            break;
        }
        stream.clear();
    }
    for (name, start) in sheets(&stream) {
        let sheet = stream.get(start..).unwrap_or_default();
        structure.sheets.insert(name, layout(sheet));
    }
    if records(&stream).any(|(kind, data)| kind == EXTERNAL && data.get(2..4) != Some(&[1, 4])) {
        structure.ignored.insert(Ignored::Links);
    }
    structure
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
