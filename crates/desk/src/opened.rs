//! The file that was opened: its cells, and what was found in them.

use klachtenwijzer::texts::{Language, desk};
use publishing::checked::Checked;
use publishing::fault::{CellName, Fault, PrivacyFault, Spot, Tell, Told};
use publishing::mended::{Choices, Mended};
use publishing::sources::workbook::{Book, Understood, Value};

/// The file that was opened.
#[derive(Debug)]
pub struct Opened {
    /// Its name; the names of all, where there are several.
    pub name: String,
    book: Option<Book>,
    understood: Understood,
    points: Vec<Fault>,
}

/// What stands in a row beside what is wrong there: each cell, and whether it is the one meant.
pub type RowShown = Vec<(String, bool)>;

impl Opened {
    /// A file, its cells where it could be read, and what was found in it.
    pub fn of(name: &str, book: Option<Book>, checked: &Checked) -> Self {
        let points = checked.faults.iter().chain(&checked.warnings);
        let passages = checked.privacy.iter();
        let passages = passages.flat_map(|finding| PrivacyFault::of(&[finding]));
        Self {
            name: name.to_owned(),
            book,
            understood: checked.understood.clone().unwrap_or_default(),
            points: points.cloned().chain(passages).collect(),
        }
    }

    /// The row of a cell as it stands, each cell shortened.
    pub fn row(&self, cell: &CellName) -> Option<RowShown> {
        let mut sheets = self.book.as_ref()?.sheets.iter();
        let sheet = sheets.find(|sheet| sheet.name == cell.sheet)?;
        let shown = |(column, value): &(u32, Value)| (value.shown(), *column == cell.column);
        let row = sheet.row(cell.row)?;
        Some(row.cells.iter().map(shown).collect())
    }

    /// The file with our proposals filled in; nothing where it can't be read.
    pub fn mended(&self, choices: &Choices) -> Option<Mended> {
        let book = self.book.as_ref()?;
        Some(Mended::of(
            book,
            &self.understood,
            self.points.iter(),
            choices,
        ))
    }

    /// Whether anything is proposed for some cell.
    pub fn has_proposals(&self) -> bool {
        let mut points = self.points.iter();
        points.any(|point| point.kind.proposal().is_some())
    }

    /// Everything that was found, as a table with separators that Excel opens.
    pub fn list(&self, language: Language) -> String {
        let texts = desk::of(language);
        let mut list = format!("\u{feff}{}\r\n", texts.list_columns.join(";"));
        for point in &self.points {
            let Told { what, todo } = point.tell(language);
            let place = point.place.to_string();
            let code = point.kind.code().to_owned();
            let cells = [place, code, what, todo].map(|cell| quoted(&cell));
            list.push_str(&cells.join(";"));
            list.push_str("\r\n");
        }
        list
    }
}

/// A cell of the list. One that begins as a formula does isn't to become one.
fn quoted(cell: &str) -> String {
    let guard = if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        "'"
    } else {
        ""
    };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

/// The cell of a fault, where it is about one.
pub fn cell(fault: &Fault) -> Option<&CellName> {
    match &fault.place.spot {
        Some(Spot::Cell(cell)) => Some(cell),
        _ => None,
    }
}
