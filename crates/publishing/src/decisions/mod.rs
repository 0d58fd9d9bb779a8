//! The curated file: every decision that the report itself doesn't settle, with its reason.

mod entries;

pub use entries::*;

use crate::sources::report::Breaks;
use std::path::Path;
use thiserror::Error;
use toml::Spanned;

/// Why the curated file can't be used.
#[derive(Debug, Error)]
pub enum CuratedError {
    /// There is none.
    #[error("is missing; it must at least hold [document] and the [[label]]s of the report")]
    Missing,
    /// It can't be read.
    #[error("can't be read: {0}")]
    Io(#[from] std::io::Error),
    /// It isn't what is expected.
    #[error("is not in order; mend it where the message points:\n{0}")]
    Broken(#[from] toml::de::Error),
}

/// The curated file, and its text to find lines in.
#[derive(Clone, Debug)]
pub struct Curated {
    /// The entries.
    pub entries: Entries,
    text: String,
}

impl Curated {
    /// Reads the file.
    ///
    /// # Errors
    /// When it is missing, unreadable, or not in order.
    pub fn read(path: &Path) -> Result<Self, CuratedError> {
        match std::fs::read_to_string(path) {
            Ok(text) => Self::parse(text),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                Err(CuratedError::Missing)
            }
            Err(error) => Err(CuratedError::Io(error)),
        }
    }

    /// Reads the entries from a text.
    ///
    /// # Errors
    /// When the text is not in order.
    pub fn parse(text: String) -> Result<Self, CuratedError> {
        Ok(Self {
            entries: toml::from_str(&text)?,
            text,
        })
    }

    /// The line of a value.
    pub fn line<T>(&self, value: &Spanned<T>) -> u32 {
        let before = self.text.get(..value.span().start).unwrap_or_default();
        let lines = before.bytes().filter(|&byte| byte == b'\n').count();
        u32::try_from(lines + 1).unwrap_or(u32::MAX)
    }

    /// Every reason, with the table it stands in.
    pub fn reasons(&self) -> Vec<(&'static str, &Spanned<String>)> {
        let entries = &self.entries;
        let mut reasons = vec![("document", &entries.document.reason)];
        add(&mut reasons, "label", &entries.label);
        add(
            &mut reasons,
            "category_spelling",
            &entries.category_spelling,
        );
        add(&mut reasons, "category", &entries.category);
        add(&mut reasons, "page_break", &entries.page_break);
        add(&mut reasons, "location", &entries.location);
        add(&mut reasons, "same_site", &entries.same_site);
        add(&mut reasons, "separate_site", &entries.separate_site);
        add(&mut reasons, "perhaps_same", &entries.perhaps_same);
        add(&mut reasons, "forward", &entries.forward);
        add(&mut reasons, "holder", &entries.holder);
        add(&mut reasons, "register_name", &entries.register_name);
        reasons
    }

    /// The labels with their columns.
    pub fn labels(&self) -> Vec<(String, String)> {
        let pair = |label: &Label| (label.name.clone(), label.column.clone());
        self.entries.label.iter().map(pair).collect()
    }

    /// The spellings of categories with the name in the table.
    pub fn spellings(&self) -> Vec<(String, String)> {
        let pair = |spelling: &CategorySpelling| (spelling.printed.clone(), spelling.table.clone());
        self.entries.category_spelling.iter().map(pair).collect()
    }

    /// The decisions about page breaks.
    pub fn breaks(&self) -> Breaks {
        self.entries
            .page_break
            .iter()
            .map(|entry| (entry.line, entry.goes_on))
            .collect()
    }
}

fn add<'a, E: Reasoned>(
    reasons: &mut Vec<(&'static str, &'a Spanned<String>)>,
    table: &'static str,
    entries: &'a [E],
) {
    reasons.extend(entries.iter().map(|entry| (table, entry.reason())));
}

#[cfg(test)]
mod tests {
    use super::*;

    const DOCUMENT: &str = "[document]\norganisation = \"Zon\"\nyear = 2031\nfirst_page = 1\nreason = \"on the cover\"\n\n[[label]]\nname = \"Zon B.V.\"\ncolumn = \"Zon\"\nreason = \"section 3.1\"\n";

    #[test]
    fn a_reason_knows_its_line() {
        let curated = Curated::parse(DOCUMENT.to_owned()).unwrap();
        let lines: Vec<_> = curated
            .reasons()
            .iter()
            .map(|(table, reason)| (*table, curated.line(reason)))
            .collect();
        assert_eq!(lines, [("document", 5), ("label", 10)]);
    }

    #[test]
    fn what_isnt_known_is_refused() {
        for (case, text) in [
            ("unknown table", format!("{DOCUMENT}[[lable]]\n")),
            ("unknown field", DOCUMENT.replace("column", "colunm")),
            (
                "no reason",
                DOCUMENT.replace("reason = \"section 3.1\"\n", ""),
            ),
            ("no document", DOCUMENT.replace("[document]", "[documents]")),
        ] {
            assert!(
                matches!(Curated::parse(text), Err(CuratedError::Broken(_))),
                "{case}"
            );
        }
    }
}
