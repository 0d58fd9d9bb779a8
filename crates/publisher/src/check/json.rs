//! What a check found, for programs.

use super::{Found, act, privacy};
use klachtenwijzer::texts::Language;
use publishing::fault::{Fault, Spot, Tell, Told, letters};
use publishing::sources::workbook::Understood;
use serde::Serialize;
use std::io::{self, Write};

#[derive(Serialize)]
struct Report<'a> {
    file: &'a str,
    /// Whether it can be published.
    ok: bool,
    faults: Vec<Finding>,
    warnings: Vec<Finding>,
    /// What may point at people, passage by passage.
    privacy: Vec<privacy::Told<'a>>,
    /// What the Act asks for; `null` while anything is wrong.
    act: Option<act::Told>,
    understood: Option<&'a Understood>,
}

#[derive(Serialize)]
struct Finding {
    code: &'static str,
    place: String,
    sheet: Option<String>,
    row: Option<u32>,
    column: Option<String>,
    what: String,
    todo: String,
}

/// Prints it.
pub fn print(found: &Found, language: Language, out: &mut impl Write) -> io::Result<()> {
    let error = found.checked.error.as_ref().map(|error| Finding {
        place: found.path.clone(),
        ..about(error.code(), error.tell(language))
    });
    let finding = |fault: &Fault| finding(fault, language);
    let report = Report {
        file: &found.path,
        ok: found.checked.error.is_none() && found.checked.faults.is_empty(),
        faults: error
            .into_iter()
            .chain(found.checked.faults.iter().map(finding))
            .collect(),
        warnings: found.checked.warnings.iter().map(finding).collect(),
        privacy: found
            .checked
            .privacy
            .iter()
            .map(|finding| privacy::Told::of(finding, language))
            .collect(),
        act: found
            .checked
            .act
            .as_ref()
            .map(|act| act::Told::of(act, language)),
        understood: found.checked.understood.as_ref(),
    };
    serde_json::to_writer_pretty(&mut *out, &report)?;
    writeln!(out)
}

fn about(code: &'static str, told: Told) -> Finding {
    Finding {
        code,
        place: String::new(),
        sheet: None,
        row: None,
        column: None,
        what: told.what,
        todo: told.todo,
    }
}

fn finding(fault: &Fault, language: Language) -> Finding {
    let (sheet, row, column) = match &fault.place.spot {
        Some(Spot::Cell(cell)) => (
            Some(cell.sheet.name.to_string()),
            Some(cell.row),
            Some(letters(cell.column)),
        ),
        Some(Spot::Sheet(sheet)) => (Some(sheet.name.to_string()), None, None),
        Some(Spot::Line(line)) => (None, Some(*line), None),
        None => (None, None, None),
    };
    Finding {
        place: fault.place.to_string(),
        sheet,
        row,
        column,
        ..about(fault.kind.code(), fault.tell(language))
    }
}
