//! What was understood of a year's file and what is wrong with it, for a person, a pipe or a program.

mod act;
mod json;
mod lines;
mod privacy;

use crate::cli::{Check, Language};
use crate::error::RunError;
use crate::folder;
use crate::origin::Origin;
use chrono::NaiveDate;
use klachtenwijzer::texts;
use publishing::checked::Checked;
use publishing::checks::privacy::of_draft;
use publishing::editions::Published;
use publishing::error::PublishError;
use publishing::fault::{Fault, Faults, Tell};
use publishing::sources::{Reading, Source};
use std::io::{self, IsTerminal, Write};
use std::path::Path;

/// What a check found.
pub struct Found {
    /// The file or folder, as it was given.
    pub path: String,
    /// What was found in it.
    pub checked: Checked,
}

impl From<Language> for texts::Language {
    fn from(language: Language) -> Self {
        match language {
            Language::Nl => Self::Dutch,
            Language::En => Self::English,
        }
    }
}

/// Checks a year's file and prints what was found; an error where anything is wrong.
pub fn check(options: &Check, today: NaiveDate, out: &mut impl Write) -> Result<(), RunError> {
    let origin = Origin::open(&options.source)?;
    let data = options.data.as_deref().map(folder::read).transpose()?;
    let published = data.map(Published::read).transpose();
    let published = published.map_err(|error| {
        let data = options.data.as_deref().unwrap_or(&options.source);
        crate::about(data, error)
    })?;
    let source = origin.try_read(published.as_ref(), true);
    let found = Found {
        path: options.source.display().to_string(),
        checked: Checked::of(source, published, today),
    };
    let language = options.language.into();
    if options.json {
        json::print(&found, language, out)?;
    } else {
        let is_terminal = io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        lines::print(&found, language, is_terminal, out)?;
    }
    let checked = &found.checked;
    let count = checked.faults.len() + usize::from(checked.error.is_some());
    match count {
        0 => Ok(()),
        count => Err(RunError::Workbook(lines::verdict(count, language))),
    }
}

fn sorted(mut faults: Vec<Fault>) -> Vec<Fault> {
    faults.sort_by(|one, other| one.place.cmp(&other.place));
    faults
}

/// Why a year isn't published: faults of a workbook in the coordinator's language, others as they are.
pub fn refused(source: &Source, faults: Faults, language: Language) -> RunError {
    match source.reading {
        Reading::Report(_) => RunError::Faults(faults),
        Reading::Workbook(_) => {
            let language = language.into();
            let told = faults
                .as_slice()
                .iter()
                .map(|fault| lines::fault(fault, language));
            let lines: Vec<String> = told.collect();
            let verdict = lines::verdict(lines.len(), language);
            RunError::Workbook(format!("{verdict}\n  {}", lines.join("\n  ")))
        }
    }
}

/// Why a file can't be read at all.
pub fn unreadable(path: &Path, error: &PublishError, language: Language) -> RunError {
    let told = error.tell(language.into());
    RunError::Workbook(format!("{}: {told}", path.display()))
}

/// Prints what is only to be looked at.
pub fn warnings(source: &Source, language: Language, out: &mut impl Write) -> io::Result<()> {
    for warning in sorted(source.draft.warnings.clone()) {
        writeln!(out, "{}", lines::warning(&warning, language.into()))?;
    }
    privacy::count(&of_draft(&source.draft), language.into(), out)
}
