//! Where in the sources something stands: a line of a text, or a sheet or cell of a workbook.

use std::fmt;
use std::sync::Arc;

/// The file that a fault is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceFile {
    /// The text of the report.
    Report,
    /// The sheets of a workbook, or the CSV files that stand for them.
    Workbook,
    /// The decisions and their reasons.
    Curated,
    /// The addresses that were ever published.
    Slugs,
}

impl SourceFile {
    /// The file's name in the source folder. A workbook may have any name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Report => "report.txt",
            Self::Workbook => "workbook",
            Self::Curated => "curated.toml",
            Self::Slugs => "slugs.txt",
        }
    }
}

/// A sheet, in the order of the workbook.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetName {
    /// Its place among the sheets, counted from 1.
    pub number: u32,
    /// Its name on its tab; the name of a CSV file without its ending.
    pub name: Arc<str>,
}

impl fmt::Display for SheetName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_plain = |c: char| c.is_alphanumeric() || c == '_';
        if self.name.chars().all(is_plain) {
            f.write_str(&self.name)
        } else {
            write!(f, "'{}'", self.name.replace('\'', "''"))
        }
    }
}

/// A cell of a sheet. It is written as spreadsheets write it, `Klachten!I5`, so that it can be pasted
/// into their box for names.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellName {
    /// The sheet.
    pub sheet: SheetName,
    /// The row, counted from 1.
    pub row: u32,
    /// The column, counted from 0.
    pub column: u32,
}

impl fmt::Display for CellName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sheet, column, row) = (&self.sheet, letters(self.column), self.row);
        write!(f, "{sheet}!{column}{row}")
    }
}

/// The letters of a column, counted from 0: `A` to `Z`, then `AA`.
pub fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    loop {
        letters.push(char::from(
            b'A' + u8::try_from(rest % 26).unwrap_or_default(),
        ));
        rest = match (rest / 26).checked_sub(1) {
            Some(rest) => rest,
            None => break,
        };
    }
    letters.into_iter().rev().collect()
}

/// The column of such letters; nothing where they are none.
pub fn column_number(letters: &str) -> Option<u32> {
    let number = letters.bytes().try_fold(0_u32, |number, letter| {
        let place = letter.is_ascii_uppercase().then(|| letter - b'A')?;
        number.checked_mul(26)?.checked_add(u32::from(place) + 1)
    });
    number?.checked_sub(1)
}

/// What of a file to look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// A line, counted from 1.
    Line(u32),
    /// A sheet as a whole.
    Sheet(SheetName),
    /// A cell.
    Cell(CellName),
}

/// Where in the sources something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file to look at.
    pub file: SourceFile,
    /// What of it, where that is known.
    pub spot: Option<Spot>,
}

impl Place {
    /// A line of a file, or the file as a whole.
    pub fn new(file: SourceFile, line: impl Into<Option<u32>>) -> Self {
        let spot = line.into().map(Spot::Line);
        Self { file, spot }
    }

    /// The file as a whole.
    pub fn whole(file: SourceFile) -> Self {
        Self { file, spot: None }
    }

    /// A sheet as a whole.
    pub fn sheet(sheet: &SheetName) -> Self {
        Self {
            file: SourceFile::Workbook,
            spot: Some(Spot::Sheet(sheet.clone())),
        }
    }

    /// A cell of a sheet: the row counted from 1, the column from 0.
    pub fn cell(sheet: &SheetName, row: u32, column: u32) -> Self {
        let sheet = sheet.clone();
        let cell = CellName { sheet, row, column };
        Self {
            file: SourceFile::Workbook,
            spot: Some(Spot::Cell(cell)),
        }
    }

    /// The line, or the row of the sheet.
    pub fn line(&self) -> Option<u32> {
        match self.spot.as_ref()? {
            Spot::Line(line) => Some(*line),
            Spot::Cell(cell) => Some(cell.row),
            Spot::Sheet(_) => None,
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.spot {
            Some(Spot::Line(line)) => write!(f, "{}:{line}", self.file.name()),
            Some(Spot::Sheet(sheet)) => sheet.fmt(f),
            Some(Spot::Cell(cell)) => cell.fmt(f),
            None => f.write_str(self.file.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_a_spreadsheet() {
        for (column, name) in [
            (0, "A"),
            (8, "I"),
            (25, "Z"),
            (26, "AA"),
            (701, "ZZ"),
            (702, "AAA"),
            (16_383, "XFD"),
        ] {
            assert_eq!(letters(column), name);
        }
        assert!(!letters(u32::MAX).is_empty());
    }

    #[test]
    fn a_cell_is_written_as_spreadsheets_write_it() {
        for (name, written) in [
            ("Klachten", "Klachten!I5"),
            ("Klachten 2024", "'Klachten 2024'!I5"),
            ("d'Eik", "'d''Eik'!I5"),
        ] {
            let sheet = SheetName {
                number: 1,
                name: name.into(),
            };
            assert_eq!(Place::cell(&sheet, 5, 8).to_string(), written);
        }
    }
}
