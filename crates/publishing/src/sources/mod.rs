//! Sources of a year: the text of a report. Each ends in the same [`Draft`].

mod draft;
pub mod report;

pub use draft::{Draft, DraftRow, Figures, Printed, Table, TableRow};

use crate::error::PublishError;
use crate::fault::{Fault, FaultKind, SourceFile};
use crate::files::Files;
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

impl Source {
    /// Says what the folder is named. A name of four digits is a year, and must be the document's: a
    /// copy of one year's folder for the next one would otherwise take the first one's place.
    pub fn stands_in(&mut self, folder: &str) {
        let document = &self.draft.curated.entries.document;
        let is_year = folder.len() == 4 && folder.bytes().all(|byte| byte.is_ascii_digit());
        if is_year && folder != document.year.to_string() {
            let kind = FaultKind::FolderYear {
                folder: folder.to_owned(),
                year: document.year,
            };
            let line = self.draft.curated.line(&document.reason);
            self.draft.faults.push(Fault::in_curated(line, kind));
        }
    }
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
    let Some(bytes) = files.get(name) else {
        return Ok(PublishedSlugs::default());
    };
    let text = report::plain_text(SourceFile::Slugs, bytes);
    text.map(|text| PublishedSlugs::parse(&text))
        .map_err(|source| PublishError::Encoding {
            file: name.to_owned(),
            source,
        })
}
