//! Files of decisions whatever source they stand beside: every text in them can be seen.

use super::decisions::CuratedError;
use super::decode::{self, is_invisible};
use crate::decisions::{Curated, Entries, FileText};
use crate::error::PublishError;
use crate::fault::SourceFile;
use crate::files::Files;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The decisions beside another source; none where there is no such file.
///
/// # Errors
/// When the file can't be used.
pub fn decisions_beside(files: &Files) -> Result<Curated, PublishError> {
    let name = SourceFile::Curated.name();
    let Some(bytes) = files.get(name) else {
        return Ok(Curated::default());
    };
    let text = decode::text(SourceFile::Curated, bytes).map_err(CuratedError::from);
    let read = text.and_then(|text| entries(&text));
    read.map_err(|source| PublishError::Curated {
        file: name.to_owned(),
        source,
    })
}

/// Reads the file as it stands beside a source that needs no decisions about its layout.
///
/// # Errors
/// When it isn't in order.
fn entries(text: &str) -> Result<Curated, CuratedError> {
    let entries: Entries = toml::from_str(text)?;
    only_visible(text)?;
    let text = FileText::new(text);
    Ok(Curated { entries, text })
}

/// Refuses a file with a character that nobody sees.
///
/// # Errors
/// When there is one, or the file isn't in order.
pub fn only_visible(text: &str) -> Result<(), CuratedError> {
    let table = DeTable::parse(text)?;
    match table.get_ref().values().find_map(invisible) {
        Some((at, c)) => Err(CuratedError::Invisible {
            line: FileText::new(text).line(&Spanned::new(at..at, ())),
            code: u32::from(c),
        }),
        None => Ok(()),
    }
}

/// The first character in a value's texts that nobody sees (written out, such as `\u0000`, it passes
/// as TOML), and where its text begins. A text of several lines may have line ends.
fn invisible(value: &Spanned<DeValue>) -> Option<(usize, char)> {
    match value.get_ref() {
        DeValue::String(text) => {
            let c = text.chars().find(|&c| is_invisible(c) && c != '\n')?;
            Some((value.span().start, c))
        }
        DeValue::Array(values) => values.iter().find_map(invisible),
        DeValue::Table(table) => table.values().find_map(invisible),
        _ => None,
    }
}
