//! The source folder of one year, read.

pub mod report;

use crate::decisions::Curated;
use crate::error::PublishError;
use crate::fault::Fault;
use crate::locations::slugs::PublishedSlugs;
use report::{ReportText, Rules};
use std::path::{Path, PathBuf};

/// Name of the report's text in the source folder.
pub const REPORT: &str = "report.txt";
/// Name of the curated file.
pub const CURATED: &str = "curated.toml";
/// Name of the list of addresses.
pub const SLUGS: &str = "slugs.txt";

/// Everything in the source folder.
#[derive(Clone, Debug)]
pub struct Source {
    /// The report.
    pub report: ReportText,
    /// The decisions.
    pub curated: Curated,
    /// The addresses published before.
    pub slugs: PublishedSlugs,
    /// What was found to be wrong while reading.
    pub faults: Vec<Fault>,
}

/// Reads the source folder.
///
/// # Errors
/// When a file is missing, is no text, or is no whole report.
pub fn read(folder: &Path) -> Result<Source, PublishError> {
    let path = folder.join(CURATED);
    let curated = Curated::read(&path).map_err(|source| PublishError::Curated { path, source })?;
    let path = folder.join(REPORT);
    let bytes = read_bytes(&path)?;
    let text = report::decode(&bytes).map_err(|source| PublishError::Encoding {
        path: path.clone(),
        source,
    })?;
    let rules = Rules {
        first_page: curated.entries.document.first_page,
        labels: &curated.labels(),
        spellings: &curated.spellings(),
        breaks: &curated.breaks(),
    };
    let (report, faults) =
        report::read(&text, &rules).map_err(|source| PublishError::Structure { path, source })?;
    let slugs = read_slugs(&folder.join(SLUGS))?;
    Ok(Source {
        report,
        curated,
        slugs,
        faults,
    })
}

/// A year that was never published has no list of addresses yet.
fn read_slugs(path: &PathBuf) -> Result<PublishedSlugs, PublishError> {
    match std::fs::read_to_string(path) {
        Ok(text) => Ok(PublishedSlugs::parse(&text)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(PublishedSlugs::default()),
        Err(source) => Err(PublishError::Source {
            path: path.clone(),
            source,
        }),
    }
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, PublishError> {
    std::fs::read(path).map_err(|source| PublishError::Source {
        path: path.to_owned(),
        source,
    })
}
