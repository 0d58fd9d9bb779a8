//! Why a run ended early.

use crate::folder::FolderError;
use publishing::error::PublishError;
use publishing::fault::Faults;
use publishing::site::RenderError;
use publishing::template::TemplateError;
use std::io;
use std::path::PathBuf;
use thiserror::Error;

/// Why a run ended early. The core names files by their paths in a folder; here the folder stands in
/// front.
#[derive(Debug, Error)]
pub enum RunError {
    /// A folder can't be read or replaced.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// A year can't be published.
    #[error("{folder}: {source}", folder = folder.display())]
    Publish {
        /// The folder that it is about.
        folder: PathBuf,
        /// Why.
        source: Box<PublishError>,
    },
    /// Something doesn't add up.
    #[error(transparent)]
    Faults(#[from] Faults),
    /// The folder to publish into is something else.
    #[error("{folder} holds files but no {needed}; give an empty folder or one with {what}", folder = folder.display())]
    Foreign {
        /// The folder.
        folder: PathBuf,
        /// The file that it would have.
        needed: &'static str,
        /// What it would be.
        what: &'static str,
    },
    /// Pages can't be poured.
    #[error("{folder}: {source}", folder = folder.display())]
    Render {
        /// The folder that it is about.
        folder: PathBuf,
        /// Why.
        source: RenderError,
    },
    /// The settings lack what a release for the public needs.
    #[error("not for the public yet; {folder}/organisation.toml lacks\n  {lacks}", folder = folder.display(), lacks = lacks.join("\n  "))]
    NotReady {
        /// The folder of settings.
        folder: PathBuf,
        /// What is lacking, and what follows.
        lacks: Vec<&'static str>,
    },
    /// A template can't be made.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A file that is there already, and may hold somebody's work.
    #[error("{path} is there already and is left as it is; name another file with --out", path = path.display())]
    IsThere {
        /// The file.
        path: PathBuf,
    },
    /// A folder that isn't empty.
    #[error("{folder} isn't empty, and nothing was written; name an empty folder", folder = folder.display())]
    NotEmpty {
        /// The folder.
        folder: PathBuf,
    },
    /// A name that no organisation has.
    #[error("“{0}” is no name of an organisation: give one with letters, of one line")]
    Name(String),
    /// A workbook doesn't add up: every fault in a line of its own.
    #[error("{0}")]
    Workbook(String),
    /// The summary can't be printed.
    #[error("the summary can't be printed: {0}")]
    Print(#[from] io::Error),
}
