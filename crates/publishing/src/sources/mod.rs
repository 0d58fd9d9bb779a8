//! Sources of a year: the text of a report, or a workbook. Each ends in the same [`Draft`].

mod draft;
mod format;
pub mod report;
pub mod workbook;

pub use draft::{
    Days, Draft, DraftCategory, DraftLocation, DraftRow, Figures, PageNumbers, Printed, Table,
    TableRow,
};

use crate::error::PublishError;
use crate::fault::{Fault, FaultKind, SourceFile};
use crate::files::Files;
use crate::locations::slugs::PublishedSlugs;
use report::Trace;
use workbook::{Known, Understood};

/// Everything in the source folder of one year.
#[derive(Clone, Debug)]
pub struct Source {
    /// The year, without any layout.
    pub draft: Draft,
    /// How it was read.
    pub reading: Reading,
    /// The addresses published before, where the folder keeps a list of them. Without one what is
    /// published is the memory.
    pub slugs: Option<PublishedSlugs>,
}

/// How a source was read.
#[derive(Clone, Debug)]
pub enum Reading {
    /// A report's text.
    Report(Trace),
    /// A workbook.
    Workbook(Box<Understood>),
}

impl Source {
    /// Says what the folder is named. A name of four digits is a year, and must be the document's: a
    /// copy of one year's folder for the next one would otherwise take the first one's place.
    pub fn stands_in(&mut self, folder: &str) {
        let document = &self.draft.curated.entries.document;
        let other = year_of(folder).filter(|year| *year != document.year);
        // A year that nothing says is a fault of its own.
        if other.is_some() && document.year != 0 {
            let kind = FaultKind::FolderYear {
                folder: folder.to_owned(),
                year: document.year,
            };
            let place = self.draft.curated.place(&document.reason);
            self.draft.faults.push(Fault::at(place, kind));
        }
    }
}

/// The year that a folder is named after; nothing where its name is something else.
pub fn year_of(folder: &str) -> Option<u16> {
    let is_year = folder.len() == 4 && folder.bytes().all(|byte| byte.is_ascii_digit());
    folder.parse().ok().filter(|_| is_year)
}

/// Reads the files of a source folder: a report's text where there is one, a workbook otherwise.
///
/// # Errors
/// When a file is missing, can't be read, or is no whole report.
pub fn read(files: &Files, known: &Known) -> Result<Source, PublishError> {
    if is_workbook(files) {
        return workbook::read(files, known).map(Source::from);
    }
    let (draft, trace) = report::read(files)?;
    Ok(Source {
        draft,
        reading: Reading::Report(trace),
        slugs: Some(slugs(files)?),
    })
}

/// Whether a folder's files are a year's workbook. A report's text beside one is what is read.
pub fn is_workbook(files: &Files) -> bool {
    let mut paths = files.iter().map(|(path, _)| path.as_str());
    !files.contains(SourceFile::Report.name()) && paths.any(workbook::is_source)
}

impl From<workbook::Workbook> for Source {
    fn from(workbook: workbook::Workbook) -> Self {
        Self {
            draft: workbook.draft,
            reading: Reading::Workbook(Box::new(workbook.understood)),
            slugs: None,
        }
    }
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
