//! The file of decisions as it stands beside a report: those about its lines and its words, and those
//! that know no layout, which go on as [`Curated`].

use super::beside::only_visible;
use super::crossing::GoesOn;
use super::decode::DecodeError;
use crate::decisions::{
    CategoryRenamed, Curated, DisputeTold, Document, Entries, FileText, Forward, Holder, Label,
    LocationChange, LocationName, NoteText, PerhapsSame, RegisterName, SchemeTold, Site, entry,
};
use crate::fault::Fault;
use serde::Deserialize;
use thiserror::Error;

/// Why the file of decisions can't be used.
#[derive(Debug, Error)]
pub enum CuratedError {
    /// There is none.
    #[error(
        "is missing; it must at least hold [document], and the [[label]]s of a report that has them"
    )]
    Missing,
    /// It is no text, or in another encoding.
    #[error(transparent)]
    NoText(#[from] DecodeError),
    /// A text in it, most likely a name, holds a character that nobody sees.
    #[error(
        "has a text on line {line} with a character that is none of a text: U+{code:04X}; take it out"
    )]
    Invisible {
        /// The line.
        line: u32,
        /// The character.
        code: u32,
    },
    /// It isn't what is expected.
    #[error("is not in order; mend it where the message points:\n{0}")]
    Broken(#[from] toml::de::Error),
}

entry! {
    /// What the report doesn't say of itself.
    ReportDocument {
        /// The organisation.
        organisation: String,
        /// The year the report is about.
        year: u16,
        /// The page on which the text begins; the pages before it hold none.
        first_page: u32,
        /// How many characters other than white space the rows of the list hold, where that was noted.
        letters: Option<u32>,
        /// How many of them the complaints hold, where that was noted.
        complaint_letters: Option<u32>,
    }
}

entry! {
    /// A legal entity.
    ReportLabel {
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
        /// The first words of what stands there, by which the entry is found when the line moves.
        words: Option<String>,
    }
}

entry! {
    /// A page break that the rules can't decide.
    PageBreak {
        /// The first line after the break.
        line: u32,
        /// The cell that goes on.
        goes_on: GoesOn,
        /// The first words of what stands there, by which the entry is found when the line moves.
        words: Option<String>,
    }
}

entry! {
    /// A row whose cells are of other widths than their columns, and right all the same.
    UnusualWidth {
        /// The row's first line.
        line: u32,
        /// The first words of what stands there, by which the entry is found when the line moves.
        words: Option<String>,
    }
}

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    document: ReportDocument,
    #[serde(default)]
    label: Vec<ReportLabel>,
    #[serde(default)]
    category_spelling: Vec<CategorySpelling>,
    #[serde(default)]
    category: Vec<InferredCategory>,
    #[serde(default)]
    page_break: Vec<PageBreak>,
    #[serde(default)]
    unusual_width: Vec<UnusualWidth>,
    #[serde(default)]
    location: Vec<LocationName>,
    #[serde(default)]
    same_site: Vec<Site>,
    #[serde(default)]
    separate_site: Vec<Site>,
    #[serde(default)]
    perhaps_same: Vec<PerhapsSame>,
    #[serde(default)]
    forward: Vec<Forward>,
    #[serde(default)]
    holder: Vec<Holder>,
    #[serde(default)]
    register_name: Vec<RegisterName>,
    #[serde(default)]
    change: Vec<LocationChange>,
    #[serde(default)]
    category_renamed: Vec<CategoryRenamed>,
    #[serde(default)]
    dispute: Vec<DisputeTold>,
    #[serde(default)]
    scheme: Option<SchemeTold>,
    #[serde(default)]
    note: Vec<NoteText>,
}

/// What is decided about the layout, the words and single lines of a report.
#[derive(Clone, Debug)]
pub struct ReportDecisions {
    /// The page on which the text begins.
    pub first_page: u32,
    /// How many characters other than white space the rows of the list hold, and the complaints among
    /// them, where that was noted.
    pub letters: [Option<u32>; 2],
    /// The labels as the table prints them, in its order.
    pub columns: Vec<String>,
    /// Spellings of categories.
    pub category_spelling: Vec<CategorySpelling>,
    /// Categories of rows whose cell is empty.
    pub category: Vec<InferredCategory>,
    /// Page breaks.
    pub page_break: Vec<PageBreak>,
    /// Rows of unusual widths that are right.
    pub unusual_width: Vec<UnusualWidth>,
    /// How many columns between the resolution and the outcome are left out, as the headings say.
    pub left_out: usize,
}

/// Reads the file and parts it.
///
/// # Errors
/// When it isn't in order.
pub fn read(text: &str) -> Result<(ReportDecisions, Curated), CuratedError> {
    let file: File = toml::from_str(text)?;
    only_visible(text)?;
    let labels = file.label.iter().map(|label| Label {
        name: label.name.clone(),
        reason: label.reason.clone(),
    });
    let entries = Entries {
        document: Document {
            organisation: file.document.organisation,
            year: file.document.year,
            reason: file.document.reason,
        },
        label: labels.collect(),
        location: file.location,
        same_site: file.same_site,
        separate_site: file.separate_site,
        perhaps_same: file.perhaps_same,
        forward: file.forward,
        holder: file.holder,
        register_name: file.register_name,
        change: file.change,
        category_renamed: file.category_renamed,
        dispute: file.dispute,
        scheme: file.scheme,
        note: file.note,
    };
    let decisions = ReportDecisions {
        first_page: file.document.first_page,
        letters: [file.document.letters, file.document.complaint_letters],
        columns: file.label.into_iter().map(|label| label.column).collect(),
        category_spelling: file.category_spelling,
        category: file.category,
        page_break: file.page_break,
        unusual_width: file.unusual_width,
        left_out: 0,
    };
    let text = FileText::new(text);
    Ok((decisions, Curated { entries, text }))
}

impl ReportDecisions {
    /// A fault for each decision without a usable reason.
    pub fn reasons(&self, text: &FileText) -> Vec<Fault> {
        [
            text.reasons("category_spelling", &self.category_spelling),
            text.reasons("category", &self.category),
            text.reasons("page_break", &self.page_break),
            text.reasons("unusual_width", &self.unusual_width),
        ]
        .concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::Reasoned;

    const DOCUMENT: &str = "[document]\norganisation = \"Zon\"\nyear = 2031\nfirst_page = 1\nreason = \"on the cover\"\n\n[[label]]\nname = \"Zon B.V.\"\ncolumn = \"Zon\"\nreason = \"section 3.1\"\n";

    #[test]
    fn a_reason_knows_its_line() {
        let (decisions, curated) = read(DOCUMENT).unwrap();
        let entries = &curated.entries;
        let reasons = [entries.document.reason(), entries.label[0].reason()];
        assert_eq!(reasons.map(|reason| curated.line(reason)), [5, 10]);
        assert_eq!(
            (decisions.first_page, decisions.columns),
            (1, vec!["Zon".to_owned()])
        );
    }

    #[test]
    fn a_character_that_nobody_sees_is_refused_with_its_line() {
        for (from, to, line, code) in [
            ("\"Zon\"\nyear", "\"Zon\\u0000\"\nyear", 2, 0),
            ("\"Zon B.V.\"", "\"Zon\\u202E B.V.\"", 8, 0x202E),
        ] {
            let text = DOCUMENT.replace(from, to);
            let Err(CuratedError::Invisible {
                line: found,
                code: c,
            }) = read(&text)
            else {
                panic!("{text}");
            };
            assert_eq!((found, c), (line, code));
        }
        let several = DOCUMENT.replace("\"section 3.1\"", "\"\"\"section\n3.1\"\"\"");
        assert!(read(&several).is_ok());
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
                matches!(read(&text), Err(CuratedError::Broken(_))),
                "{case}"
            );
        }
    }
}
