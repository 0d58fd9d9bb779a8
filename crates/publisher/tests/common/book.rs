//! A workbook that is filled in as Excel saves it: a typed cell keeps the format of its column, a pasted
//! one has none.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// What is put into a cell.
#[derive(Clone, Debug)]
pub enum Typed {
    /// A text.
    Text(String),
    /// A day: day, month and year.
    Day(u32, u32, i32),
    /// A number without the format of its column, as it comes of pasting.
    Pasted(i64),
    /// A number.
    Number(i64),
    /// An error of a formula.
    Error(&'static str),
    /// Nothing any more.
    Nothing,
}

/// A workbook, with the parts of its package.
pub struct Book {
    path: PathBuf,
    parts: Vec<(String, Vec<u8>)>,
    /// The texts that were put in, by sheet and cell.
    texts: BTreeMap<(String, String), String>,
}

impl Book {
    /// Opens a workbook.
    pub fn open(path: &Path) -> Self {
        let mut package = ZipArchive::new(Cursor::new(fs::read(path).unwrap())).unwrap();
        let names: Vec<String> = package
            .file_names()
            .map(|name| name.unwrap().into_owned())
            .collect();
        let parts = names.into_iter().map(|name| {
            let mut bytes = Vec::new();
            package
                .by_name(&name)
                .unwrap()
                .read_to_end(&mut bytes)
                .unwrap();
            (name, bytes)
        });
        Self {
            path: path.to_owned(),
            parts: parts.collect(),
            texts: BTreeMap::new(),
        }
    }

    /// Saves it where it was.
    pub fn save(&self) {
        let mut package = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.parts {
            package
                .start_file(name.as_str(), SimpleFileOptions::default())
                .unwrap();
            package.write_all(bytes).unwrap();
        }
        fs::write(&self.path, package.finish().unwrap().into_inner()).unwrap();
    }

    fn part(&mut self, name: &str) -> &mut Vec<u8> {
        let part = self.parts.iter_mut().find(|(other, _)| other == name);
        &mut part.unwrap().1
    }

    /// The part of a sheet: they stand in the order of the workbook.
    fn sheet(&mut self, sheet: &str) -> String {
        let book = String::from_utf8(self.part("xl/workbook.xml").clone()).unwrap();
        let before = book
            .split(&format!("<sheet name=\"{sheet}\""))
            .next()
            .unwrap();
        assert_ne!(before.len(), book.len(), "no sheet {sheet}");
        let number = before.matches("<sheet name=").count() + 1;
        format!("xl/worksheets/sheet{number}.xml")
    }

    fn xml(&mut self, sheet: &str) -> String {
        let name = self.sheet(sheet);
        String::from_utf8(self.part(&name).clone()).unwrap()
    }

    /// The row below the last one.
    pub fn next_row(&mut self, sheet: &str) -> usize {
        self.xml(sheet).matches("<row r=\"").count() + 1
    }

    /// Puts something into a cell, which is named as `A2`.
    pub fn put(&mut self, sheet: &str, cell: &str, typed: Typed) {
        let (column, row) = cell.split_at(cell.find(|c: char| c.is_ascii_digit()).unwrap());
        let mut xml = self.xml(sheet);
        let style = match typed {
            Typed::Pasted(_) => String::new(),
            _ => style(&xml, column),
        };
        let new = written(cell, &style, &typed);
        let start = format!("<row r=\"{row}\"");
        if !xml.contains(&start) {
            assert_eq!(
                row,
                self.next_row(sheet).to_string(),
                "rows are put in order"
            );
            let end = format!("{start}></row></sheetData>");
            xml = xml.replacen("</sheetData>", &end, 1);
        }
        let from = xml.find(&start).unwrap();
        let to = from + xml[from..].find("</row>").unwrap();
        let head = from + xml[from..].find('>').unwrap() + 1;
        let mut cells = cells(&xml[head..to]);
        cells.retain(|(other, _)| other != column);
        if !matches!(typed, Typed::Nothing) {
            cells.push((column.to_owned(), new));
        }
        cells.sort_by_key(|(column, _)| (column.len(), column.clone()));
        let all: String = cells.into_iter().map(|(_, cell)| cell).collect();
        xml.replace_range(head..to, &all);
        let name = self.sheet(sheet);
        *self.part(&name) = xml.into_bytes();
        let key = (sheet.to_owned(), cell.to_owned());
        match typed {
            Typed::Text(text) => self.texts.insert(key, text),
            _ => self.texts.remove(&key),
        };
    }

    /// The cell that a text was put into.
    pub fn find(&self, sheet: &str, text: &str) -> String {
        let found = self
            .texts
            .iter()
            .find(|((other, _), put)| other == sheet && *put == text);
        found
            .unwrap_or_else(|| panic!("{text:?} is nowhere on {sheet}"))
            .0
            .1
            .clone()
    }

    /// Empties a column.
    pub fn drop_column(&mut self, sheet: &str, column: &str) {
        for row in 1..self.next_row(sheet) {
            self.put(sheet, &format!("{column}{row}"), Typed::Nothing);
        }
    }

    /// Empties a row.
    pub fn drop_row(&mut self, sheet: &str, row: u64) {
        for column in 'A'..='Z' {
            self.put(sheet, &format!("{column}{row}"), Typed::Nothing);
        }
    }
}

/// The format of a column.
fn style(xml: &str, column: &str) -> String {
    let number = column
        .bytes()
        .fold(0, |sum, c| sum * 26 + u32::from(c - b'A') + 1);
    let of = xml.split(&format!("<col min=\"{number}\"")).nth(1);
    let of = of.and_then(|rest| rest.split("style=\"").nth(1));
    of.map_or_else(String::new, |rest| {
        format!(" s=\"{}\"", rest.split('"').next().unwrap())
    })
}

fn cells(row: &str) -> Vec<(String, String)> {
    let cells = row.split("<c ").skip(1).map(|cell| {
        let place = cell
            .split("r=\"")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap();
        let column = place.trim_end_matches(|c: char| c.is_ascii_digit());
        (column.to_owned(), format!("<c {cell}"))
    });
    cells.collect()
}

fn written(cell: &str, style: &str, typed: &Typed) -> String {
    let number = |number: i64| format!("<c r=\"{cell}\"{style}><v>{number}</v></c>");
    match typed {
        Typed::Text(text) => {
            let text = text.replace('&', "&amp;").replace('<', "&lt;");
            format!("<c r=\"{cell}\"{style} t=\"inlineStr\"><is><t>{text}</t></is></c>")
        }
        Typed::Day(day, month, year) => {
            let date = chrono::NaiveDate::from_ymd_opt(*year, *month, *day).unwrap();
            let first = chrono::NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
            number((date - first).num_days())
        }
        Typed::Pasted(value) | Typed::Number(value) => number(*value),
        Typed::Error(error) => format!("<c r=\"{cell}\"{style} t=\"e\"><v>{error}</v></c>"),
        Typed::Nothing => String::new(),
    }
}
