//! Which sheet is what: by its name, or, for the complaints alone, by its headings.

use super::columns::SheetKind;
use super::error::WorkbookError;
use super::grid::{Book, Sheet};
use super::headings;
use std::collections::BTreeMap;

/// The sheets by what they are.
pub type Roles<'a> = BTreeMap<SheetKind, &'a Sheet>;

/// Says which sheet is what.
///
/// # Errors
/// When two are the same, or none holds complaints.
pub fn roles(book: &Book) -> Result<Roles<'_>, WorkbookError> {
    let mut roles = Roles::new();
    let mut nameless = Vec::new();
    for sheet in &book.sheets {
        match SheetKind::of_name(&sheet.name.name) {
            Some(kind) => {
                if let Some(other) = roles.insert(kind, sheet) {
                    return Err(twice(kind, other, sheet));
                }
            }
            None => nameless.push(sheet),
        }
    }
    if roles.contains_key(&SheetKind::Complaints) || roles.contains_key(&SheetKind::Counts) {
        return Ok(roles);
    }
    if let ([sheet], true) = (nameless.as_slice(), book.sheets.len() == 1) {
        roles.insert(SheetKind::Complaints, sheet);
        return Ok(roles);
    }
    let needed = SheetKind::Complaints.needed().len();
    let fits = |sheet: &&&Sheet| headings::fit(sheet, SheetKind::Complaints).0 == needed;
    let fitting: Vec<&&Sheet> = nameless.iter().filter(fits).collect();
    match fitting.as_slice() {
        [sheet] => {
            roles.insert(SheetKind::Complaints, sheet);
            Ok(roles)
        }
        [first, second, ..] => Err(twice(SheetKind::Complaints, first, second)),
        [] => {
            let names = book.sheets.iter().map(|sheet| sheet.name.name.to_string());
            let sheets = names.collect();
            Err(WorkbookError::NoComplaints { sheets })
        }
    }
}

fn twice(kind: SheetKind, first: &Sheet, second: &Sheet) -> WorkbookError {
    WorkbookError::SheetTwice {
        kind: kind.name(),
        names: [first, second].map(|sheet| sheet.name.name.to_string()),
    }
}
