//! The curated file: every decision that the report itself doesn't settle, with its reason.

use crate::report::{Breaks, GoesOn};
use serde::Deserialize;
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

/// Declares an entry: its fields, then the reason that every entry has.
macro_rules! entry {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
            /// Why, so that a reader can check it.
            pub reason: Spanned<String>,
        }
    };
}

entry! {
    /// What the report doesn't say of itself.
    Document {
        /// The organisation, as people know it.
        organisation: String,
        /// The year the report is about.
        year: u16,
        /// The page on which the text begins; the pages before it hold none.
        first_page: u32,
    }
}

entry! {
    /// A legal entity.
    Label {
        /// As the rows print it.
        name: String,
        /// As the table and the running text print it.
        column: String,
    }
}

entry! {
    /// A category that rows spell in other words than the table.
    CategorySpelling {
        /// As rows print it.
        printed: String,
        /// As the table prints it.
        table: String,
    }
}

entry! {
    /// The category of a row whose cell is empty.
    InferredCategory {
        /// The row's first line.
        line: u32,
        /// The category, as the table prints it.
        category: String,
    }
}

entry! {
    /// A page break that the rules can't decide.
    PageBreak {
        /// The first line after the break.
        line: u32,
        /// The cell that goes on.
        goes_on: GoesOn,
    }
}

entry! {
    /// Spellings that stand for one location, or a damaged name and its repair.
    LocationName {
        /// The spellings, exactly as the report prints them.
        reported: Vec<String>,
        /// The name they stand for.
        name: String,
    }
}

entry! {
    /// Locations that share an address, or that don't although their names suggest it.
    Site {
        /// Names of locations, as published.
        names: Vec<String>,
    }
}

entry! {
    /// Two locations that could be one; they are kept apart.
    PerhapsSame {
        /// Names of the locations, as published.
        names: [String; 2],
    }
}

entry! {
    /// Where an address went that was published before.
    Forward {
        /// The old address.
        from: String,
        /// The address that took its place.
        to: String,
    }
}

/// A note for readers, in Dutch. `{name}` stands for a figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteText {
    /// A stable id.
    pub id: String,
    /// The text.
    pub text: Spanned<String>,
}

/// The file's entries.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entries {
    /// What the report doesn't say of itself.
    pub document: Document,
    /// The labels, in the order of the table.
    pub label: Vec<Label>,
    /// Spellings of categories.
    #[serde(default)]
    pub category_spelling: Vec<CategorySpelling>,
    /// Categories of rows whose cell is empty.
    #[serde(default)]
    pub category: Vec<InferredCategory>,
    /// Page breaks.
    #[serde(default)]
    pub page_break: Vec<PageBreak>,
    /// Names of locations.
    #[serde(default)]
    pub location: Vec<LocationName>,
    /// Locations at one address.
    #[serde(default)]
    pub same_site: Vec<Site>,
    /// Locations of one name at different addresses.
    #[serde(default)]
    pub separate_site: Vec<Site>,
    /// Locations that could be one.
    #[serde(default)]
    pub perhaps_same: Vec<PerhapsSame>,
    /// Addresses that moved.
    #[serde(default)]
    pub forward: Vec<Forward>,
    /// Notes for readers.
    #[serde(default)]
    pub note: Vec<NoteText>,
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
        reasons.extend(entries.label.iter().map(|entry| ("label", &entry.reason)));
        reasons.extend(
            entries
                .category_spelling
                .iter()
                .map(|e| ("category_spelling", &e.reason)),
        );
        reasons.extend(
            entries
                .category
                .iter()
                .map(|entry| ("category", &entry.reason)),
        );
        reasons.extend(
            entries
                .page_break
                .iter()
                .map(|entry| ("page_break", &entry.reason)),
        );
        reasons.extend(
            entries
                .location
                .iter()
                .map(|entry| ("location", &entry.reason)),
        );
        reasons.extend(
            entries
                .same_site
                .iter()
                .map(|entry| ("same_site", &entry.reason)),
        );
        reasons.extend(
            entries
                .separate_site
                .iter()
                .map(|entry| ("separate_site", &entry.reason)),
        );
        reasons.extend(
            entries
                .perhaps_same
                .iter()
                .map(|entry| ("perhaps_same", &entry.reason)),
        );
        reasons.extend(
            entries
                .forward
                .iter()
                .map(|entry| ("forward", &entry.reason)),
        );
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
