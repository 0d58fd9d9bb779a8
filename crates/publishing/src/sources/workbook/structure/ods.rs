//! The layout of an ODS' sheets, and how large they are.

use super::{Layout, Merged, Structure, attribute, broken, number, xml};
use crate::sources::workbook::error::{Limit, WorkbookError};
use crate::sources::workbook::limits;
use crate::sources::workbook::package::Package;
use quick_xml::events::{BytesStart, Event};

/// Reads the layout of every sheet.
///
/// # Errors
/// When a part is damaged, or a sheet is larger than is read: a repeated cell stands for as many as
/// it says, so that a small file can hold a very large sheet.
pub fn read(package: &mut Package) -> Result<Structure, WorkbookError> {
    let text = package.part("content.xml")?.unwrap_or_default();
    read_content(&text)
}

fn read_content(text: &str) -> Result<Structure, WorkbookError> {
    let mut reader = xml(text);
    // The reader of the cells waits for the end of whatever began.
    reader.config_mut().check_end_names = true;
    let mut open = 0_u32;
    let mut structure = Structure::default();
    let mut sheet: Option<Walk> = None;
    loop {
        let event = reader.read_event().map_err(|error| broken(&error))?;
        match &event {
            Event::Start(_) => open += 1,
            Event::End(_) => open = open.saturating_sub(1),
            _ => {}
        }
        match event {
            Event::Start(element) => match (element.local_name().as_ref(), &mut sheet) {
                ("table", None) => sheet = attribute(&element, "name").map(Walk::new),
                // A table within a cell has rows of its own.
                ("table", Some(walk)) => walk.depth += 1,
                (name, Some(walk)) if walk.depth == 0 => walk.start(name, &element)?,
                _ => {}
            },
            Event::Text(text) => {
                if let Some(walk) = &mut sheet {
                    let text: &str = &text;
                    walk.filled |= walk.in_cell && !text.trim().is_empty();
                }
            }
            Event::End(element) => match (element.local_name().as_ref(), &mut sheet) {
                ("table", Some(walk)) if walk.depth > 0 => walk.depth -= 1,
                ("table", Some(_)) => {
                    let walk = sheet.take().unwrap_or_default();
                    structure.sheets.insert(walk.name, walk.layout);
                }
                (name, Some(walk)) if walk.depth == 0 => walk.end(name)?,
                _ => {}
            },
            Event::Eof if open > 0 => {
                let why = "content.xml ends too early".to_owned();
                return Err(WorkbookError::Broken { why });
            }
            Event::Eof => return Ok(structure),
            _ => {}
        }
    }
}

/// Where the reader is in a sheet.
#[derive(Default)]
struct Walk {
    name: String,
    layout: Layout,
    depth: u32,
    /// Rows and columns before this one.
    row: u32,
    column: u32,
    /// How often this row and this cell are repeated.
    rows: u32,
    columns: u32,
    /// The column of the heading that says which ones are hidden.
    heading: u32,
    in_cell: bool,
    /// Whether the cell holds something.
    filled: bool,
    /// The last column that holds something, in this row and in all so far.
    width: u32,
    widest: u32,
}

impl Walk {
    fn new(name: String) -> Self {
        Self {
            name,
            ..Self::default()
        }
    }

    fn start(&mut self, name: &str, element: &BytesStart) -> Result<(), WorkbookError> {
        let hidden = matches!(
            attribute(element, "visibility").as_deref(),
            Some("collapse" | "filter")
        );
        match name {
            "table-column" => {
                let repeated = number(element, "number-columns-repeated").unwrap_or(1);
                let last = self.heading.saturating_add(repeated).min(limits::COLUMNS);
                if hidden {
                    self.layout.hidden_columns.extend(self.heading..last);
                }
                self.heading = last;
            }
            "table-row" => {
                self.rows = number(element, "number-rows-repeated").unwrap_or(1);
                (self.column, self.width) = (0, 0);
                if hidden {
                    let last = self.row.saturating_add(self.rows).min(limits::ROWS);
                    self.layout.hidden_rows.extend(self.row + 1..=last);
                }
            }
            "table-cell" | "covered-table-cell" => {
                self.columns = number(element, "number-columns-repeated").unwrap_or(1);
                self.in_cell = true;
                self.filled = attribute(element, "value-type").is_some();
                if let Some(spanned) =
                    number(element, "number-rows-spanned").filter(|rows| *rows > 1)
                {
                    self.layout.merged.push(Merged {
                        first: self.row + 1,
                        last: self.row.saturating_add(spanned),
                        column: self.column,
                    });
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) -> Result<(), WorkbookError> {
        let limit = |limit| Err(WorkbookError::Limit(limit));
        match name {
            "table-cell" | "covered-table-cell" => {
                self.column = self.column.saturating_add(self.columns);
                self.in_cell = false;
                if self.filled {
                    self.width = self.column;
                }
                if self.width > limits::COLUMNS {
                    let sheet = self.name.clone();
                    return limit(Limit::Columns { sheet });
                }
            }
            "table-row" => {
                self.row = self.row.saturating_add(self.rows);
                self.widest = self.widest.max(self.width);
                let cells = self.row.saturating_mul(self.widest);
                if self.width > 0 && (self.row > limits::ROWS || cells > limits::CELLS) {
                    let sheet = self.name.clone();
                    return limit(Limit::Rows { sheet });
                }
            }
            _ => {}
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(rows: &str) -> Result<Structure, WorkbookError> {
        read_content(&format!(
            "<table:table table:name=\"A\">{rows}</table:table>"
        ))
    }

    const FILLED: &str = "<table:table-cell office:value-type=\"string\"/>";

    #[test]
    fn what_never_ends_is_damage() {
        assert!(read_content("<a><table name=\"x\"><row/></table></a>").is_ok());
        for cut in [
            "<a><table name=\"x\"><row/></table>",
            "<a><table name=\"x\"></row></table></a>",
            "<a><table name=\"x\">",
        ] {
            let read = read_content(cut);
            assert!(matches!(read, Err(WorkbookError::Broken { .. })), "{cut}");
        }
    }

    #[test]
    fn a_small_file_cant_hold_a_very_large_sheet() {
        let repeated = |rows: u32, columns: u32| {
            let cell = FILLED.replace(
                "/>",
                &format!(" table:number-columns-repeated=\"{columns}\"/>"),
            );
            content(&format!(
                "<table:table-row table:number-rows-repeated=\"{rows}\">{cell}</table:table-row>"
            ))
        };
        assert!(repeated(1_000, 10).is_ok());
        let sheet = "A".to_owned();
        assert_eq!(
            repeated(1_000_000, 1),
            Err(WorkbookError::Limit(Limit::Rows {
                sheet: sheet.clone()
            }))
        );
        assert_eq!(
            repeated(150_000, 900),
            Err(WorkbookError::Limit(Limit::Rows {
                sheet: sheet.clone()
            }))
        );
        assert_eq!(
            repeated(1, 16_384),
            Err(WorkbookError::Limit(Limit::Columns { sheet }))
        );
        let empty = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        assert!(content(empty).is_ok());
    }
}
