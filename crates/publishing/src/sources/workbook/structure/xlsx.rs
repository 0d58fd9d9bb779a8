//! The layout of an XLSX's sheets.

use super::{Layout, Merged, Structure, attribute, broken, is_true, number, xml};
use crate::sources::workbook::error::WorkbookError;
use crate::sources::workbook::grid::Ignored;
use crate::sources::workbook::limits;
use crate::sources::workbook::package::Package;
use quick_xml::events::Event;
use std::collections::BTreeMap;

/// Reads the layout of every sheet.
///
/// # Errors
/// When a part is damaged.
pub fn read(package: &mut Package) -> Result<Structure, WorkbookError> {
    let mut structure = Structure::default();
    for name in package.names() {
        let name = name.to_ascii_lowercase();
        if name.contains("vbaproject") {
            structure.ignored.insert(Ignored::Macros);
        } else if name.contains("externallink") {
            structure.ignored.insert(Ignored::Links);
        }
    }
    let targets = targets(package)?;
    for (name, id) in sheets(package)? {
        let part = targets.get(&id).map(|target| path(target));
        let text = part.map(|part| package.part(&part)).transpose()?.flatten();
        let layout = text.as_deref().map(layout).transpose()?;
        structure.sheets.insert(name, layout.unwrap_or_default());
    }
    Ok(structure)
}

/// Where a part stands in the package.
fn path(target: &str) -> String {
    match target.strip_prefix('/') {
        Some(path) => path.to_owned(),
        None => format!("xl/{}", target.trim_start_matches("./")),
    }
}

/// The parts by their ids.
fn targets(package: &mut Package) -> Result<BTreeMap<String, String>, WorkbookError> {
    let text = package
        .part("xl/_rels/workbook.xml.rels")?
        .unwrap_or_default();
    let mut reader = xml(&text);
    let mut targets = BTreeMap::new();
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(element) if element.local_name().as_ref() == "Relationship" => {
                let pair = attribute(&element, "Id").zip(attribute(&element, "Target"));
                targets.extend(pair);
            }
            Event::Eof => return Ok(targets),
            _ => {}
        }
    }
}

/// The names of the sheets and the ids of their parts.
fn sheets(package: &mut Package) -> Result<Vec<(String, String)>, WorkbookError> {
    let text = package.part("xl/workbook.xml")?.unwrap_or_default();
    let mut reader = xml(&text);
    let mut sheets = Vec::new();
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(element) if element.local_name().as_ref() == "sheet" => {
                let pair = attribute(&element, "name").zip(attribute(&element, "id"));
                sheets.extend(pair);
            }
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

fn layout(text: &str) -> Result<Layout, WorkbookError> {
    let mut layout = Layout::default();
    // Most sheets hide and merge nothing, which is seen without reading a million cells.
    if !["hidden", "mergeCell"]
        .iter()
        .any(|word| text.contains(word))
    {
        return Ok(layout);
    }
    let mut reader = xml(text);
    let mut row = 0;
    loop {
        match reader.read_event().map_err(|error| broken(&error))? {
            Event::Start(element) => match element.local_name().as_ref() {
                "row" => {
                    row = number(&element, "r").unwrap_or(row + 1);
                    if is_true(&element, "hidden") {
                        layout.hidden_rows.insert(row);
                    }
                }
                "col" if is_true(&element, "hidden") => {
                    let (first, last) = (number(&element, "min"), number(&element, "max"));
                    let first = first.unwrap_or(1).max(1);
                    let last = last.unwrap_or(first).min(limits::COLUMNS);
                    layout
                        .hidden_columns
                        .extend((first..=last).map(|at| at - 1));
                }
                "mergeCell" => {
                    let range = attribute(&element, "ref");
                    layout.merged.extend(range.as_deref().and_then(merged));
                }
                _ => {}
            },
            Event::Eof => return Ok(layout),
            _ => {}
        }
    }
}

/// Reads `A5:B6`.
fn merged(range: &str) -> Option<Merged> {
    let (from, to) = range.split_once(':')?;
    let ((column, first), (_, last)) = (cell(from)?, cell(to)?);
    Some(Merged {
        first,
        last,
        column,
    })
}

/// Reads `B6` as column 1 and row 6.
fn cell(name: &str) -> Option<(u32, u32)> {
    let name = name.replace('$', "");
    let row = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = name.strip_suffix(row)?;
    let column = letters.bytes().try_fold(0_u32, |column, letter| {
        let digit = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        column.checked_mul(26)?.checked_add(digit)
    })?;
    Some((column.checked_sub(1)?, row.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_isnt_shown_and_what_is_merged_is_read() {
        let text = r#"<worksheet><cols><col min="2" max="3" hidden="1"/><col min="4" max="4"/></cols>
            <sheetData><row r="2" hidden="1"/><row hidden="true"/><row r="9"/></sheetData>
            <mergeCells><mergeCell ref="A5:B6"/><mergeCell ref="x"/></mergeCells></worksheet>"#;
        let layout = layout(text).unwrap();
        assert_eq!(
            layout.hidden_columns.into_iter().collect::<Vec<_>>(),
            [1, 2]
        );
        assert_eq!(layout.hidden_rows.into_iter().collect::<Vec<_>>(), [2, 3]);
        let merged = Merged {
            first: 5,
            last: 6,
            column: 0,
        };
        assert_eq!(layout.merged, [merged]);
    }

    #[test]
    fn cells_are_read() {
        assert_eq!(cell("$AA$12"), Some((26, 12)));
        for wrong in ["", "A", "12", "A1B", "ZZZZZZZZZZ1"] {
            assert_eq!(cell(wrong), None, "{wrong}");
        }
    }
}
