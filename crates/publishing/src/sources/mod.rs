//! Sources of a year: the text of a report. Each ends in the same [`Draft`].

mod draft;
pub mod report;

pub use draft::{Draft, DraftRow, Figures, Printed, Table, TableRow};

use crate::error::PublishError;
use crate::fault::SourceFile;
use crate::files::{Files, TextError};
use crate::locations::slugs::PublishedSlugs;
use report::Trace;

/// Everything in the source folder of one year.
#[derive(Clone, Debug)]
pub struct Source {
    /// The year, without any layout.
    pub draft: Draft,
    /// How the report was read.
    pub trace: Trace,
    /// The addresses published before.
    pub slugs: PublishedSlugs,
}

/// Reads the files of a source folder.
///
/// # Errors
/// When a file is missing, is no text, or is no whole report.
pub fn read(files: &Files) -> Result<Source, PublishError> {
    let (draft, trace) = report::read(files)?;
    Ok(Source {
        draft,
        trace,
        slugs: slugs(files)?,
    })
}

/// A year that was never published has no list of addresses yet.
fn slugs(files: &Files) -> Result<PublishedSlugs, PublishError> {
    let name = SourceFile::Slugs.name();
    match files.text(name) {
        Ok(text) => Ok(PublishedSlugs::parse(text)),
        Err(TextError::Missing) => Ok(PublishedSlugs::default()),
        Err(error @ TextError::NotUtf8) => Err(PublishError::text(name, error)),
    }
}
