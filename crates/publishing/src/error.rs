//! Why a year couldn't be published.

use crate::fault::Faults;
use crate::files::{FilePathError, TextError};
use crate::locations::register::RegisterError;
use crate::sources::report::{CuratedError, DecodeError, StructureError};
use crate::sources::workbook::WorkbookError;
use thiserror::Error;

/// Why a year couldn't be published. Files are named by their paths in their folder.
#[derive(Debug, Error)]
pub enum PublishError {
    /// A source file can't be read.
    #[error("{file} can't be read: it {source}")]
    Text {
        /// The file.
        file: String,
        /// Why.
        source: TextError,
    },
    /// The report's bytes are no text.
    #[error("{file} {source}")]
    Encoding {
        /// The file.
        file: String,
        /// Why.
        source: DecodeError,
    },
    /// The text is no whole report.
    #[error("{file} {source}")]
    Structure {
        /// The file.
        file: String,
        /// Why.
        source: StructureError,
    },
    /// The curated file can't be used.
    #[error("{file} {source}")]
    Curated {
        /// The file.
        file: String,
        /// Why.
        source: CuratedError,
    },
    /// A workbook, or a CSV file, can't be read at all.
    #[error("{}{source}", file.as_ref().map(|file| format!("{file}: ")).unwrap_or_default())]
    Workbook {
        /// The file; none where it is about several.
        file: Option<String>,
        /// Why.
        source: WorkbookError,
    },
    /// The register can't be used.
    #[error("{file} {source}")]
    Register {
        /// The file.
        file: String,
        /// Why.
        source: RegisterError,
    },
    /// Something doesn't add up.
    #[error(transparent)]
    Faults(#[from] Faults),
    /// What is published already is something else.
    #[error("there are files but no index.json; give an empty folder or one with a dataset")]
    NotADataset,
    /// The index of what is published already can't be read.
    #[error("index.json of what is published already can't be used: {why}")]
    Index {
        /// Why.
        why: String,
    },
    /// A file of what is published already can't be read.
    #[error("{file} of what is published already can't be read: {why}")]
    Unreadable {
        /// The file.
        file: String,
        /// Why.
        why: String,
    },
    /// A category was decided to follow one that the year before doesn't have.
    #[error(
        "category_renamed says that a category was \"{category}\" before, but {year} has none of that name"
    )]
    UnknownCategory {
        /// The year before.
        year: u16,
        /// The category's id.
        category: String,
    },
    /// A published category would have no page any more.
    #[error(
        "the category \"{category}\" was published in {year} and is in no year any more; its address would stop to answer"
    )]
    CategoryGone {
        /// The year.
        year: u16,
        /// The category's id.
        category: String,
    },
    /// A location would lead nowhere.
    #[error(
        "what took the place of \"{slug}\" is the address of no location, or leads back to it; look at [[change]]"
    )]
    Astray {
        /// The location.
        slug: String,
    },
    /// A value can't be turned into JSON.
    #[error("{file} can't be made: {why}")]
    Encode {
        /// The file.
        file: String,
        /// Why.
        why: String,
    },
    /// What was made reads back as something else.
    #[error("{file} reads back as something else ({why}); nothing was published")]
    ReadBack {
        /// The file.
        file: String,
        /// What differs.
        why: String,
    },
    /// A file of the dataset would stand outside of it.
    #[error(transparent)]
    Path(#[from] FilePathError),
}

impl PublishError {
    /// Says which file can't be read as text.
    pub fn text(file: &str, source: TextError) -> Self {
        Self::Text {
            file: file.to_owned(),
            source,
        }
    }
}
