//! Why a run ended without a dataset.

use crate::decisions::CuratedError;
use crate::fault::Faults;
use crate::locations::register::RegisterError;
use crate::sources::report::{DecodeError, StructureError};
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why a run ended.
#[derive(Debug, Error)]
pub enum PublishError {
    /// A source file can't be read.
    #[error("{path} can't be read: {source}", path = path.display())]
    Source {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The report's bytes are no text.
    #[error("{path} {source}", path = path.display())]
    Encoding {
        /// The file.
        path: PathBuf,
        /// Why.
        source: DecodeError,
    },
    /// The text is no whole report.
    #[error("{path} {source}", path = path.display())]
    Structure {
        /// The file.
        path: PathBuf,
        /// Why.
        source: StructureError,
    },
    /// The curated file can't be used.
    #[error("{path} {source}", path = path.display())]
    Curated {
        /// The file.
        path: PathBuf,
        /// Why.
        source: CuratedError,
    },
    /// The register can't be used.
    #[error("{path} {source}", path = path.display())]
    Register {
        /// The file.
        path: PathBuf,
        /// Why.
        source: RegisterError,
    },
    /// Something doesn't add up.
    #[error("{0}")]
    Faults(Faults),
    /// The folder to publish into is something else.
    #[error("{path} holds files but no index.json; give an empty folder or one with a dataset", path = path.display())]
    NotADataset {
        /// The folder.
        path: PathBuf,
    },
    /// The index of the dataset in place can't be read.
    #[error("{path} can't be read as an index: {why}", path = path.display())]
    Index {
        /// The file.
        path: PathBuf,
        /// Why.
        why: String,
    },
    /// A file can't be written or put in place.
    #[error("{path} can't be written: {source}; the dataset in place was left as it was", path = path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The new dataset couldn't be put in place, nor the old one put back.
    #[error("{path} can't be written: {source}; the old dataset is whole in {previous}, and the next run puts it back", path = path.display(), previous = previous.display())]
    Stranded {
        /// The folder of the dataset.
        path: PathBuf,
        /// Where the old dataset is.
        previous: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A value can't be turned into JSON or CSV.
    #[error("{file} can't be made: {why}")]
    Encode {
        /// The file.
        file: String,
        /// Why.
        why: String,
    },
    /// What was read back isn't what was to be written.
    #[error("{file} reads back as something else ({why}); the dataset in place was left as it was")]
    ReadBack {
        /// The file.
        file: String,
        /// What differs.
        why: String,
    },
    /// The pages can't be made.
    #[error(transparent)]
    Render(#[from] crate::site::RenderError),
    /// The summary can't be printed.
    #[error("the summary can't be printed: {0}")]
    Print(#[from] io::Error),
}

impl PublishError {
    /// Says which file a failure to write is about.
    pub fn writing(path: &Path) -> impl FnOnce(io::Error) -> Self + use<> {
        let path = path.to_owned();
        |source| Self::Write { path, source }
    }
}
