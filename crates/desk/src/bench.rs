//! What lies on the desk: the site as it is published, the file that was opened, and what came of it.

use crate::week::Weekly;
use crate::{packed, shown};
use chrono::{Datelike, NaiveDate};
use klachtenwijzer::texts::Language;
use publishing::checked::Checked;
use publishing::editions::Published;
use publishing::error::PublishError;
use publishing::files::Files;
use publishing::site::{self, DATA, Kit, Pouring, RenderError};
use publishing::sources::Source;
use publishing::sources::workbook::{self, Log};
use publishing::template::{Template, TemplateError, Way};
use publishing::weekly::NoReport;
use serde::Serialize;
use thiserror::Error;

/// Why the desk can't do what it is asked.
#[derive(Debug, Error)]
pub enum BenchError {
    /// The site it stands in isn't whole.
    #[error("the published site can't be read: {0}")]
    Site(#[from] RenderError),
    /// The dataset of that site can't be used.
    #[error("the published dataset can't be read: {0}")]
    Dataset(#[from] PublishError),
    /// Nothing was opened that could be published.
    #[error("there is nothing to publish yet")]
    Nothing,
    /// The site can't be packed.
    #[error("the site can't be packed: {0}")]
    Packing(#[from] zip::result::ZipError),
    /// The workbook to fill in can't be made.
    #[error(transparent)]
    Template(#[from] TemplateError),
}

/// What the page shows, and what can be done next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// HTML for the part of the page that is about it.
    pub html: String,
    /// Whether a site can be made of what was opened.
    pub is_fit: bool,
}

/// The desk. Nothing on it outlives the page.
#[derive(Debug)]
pub struct Bench {
    language: Language,
    today: NaiveDate,
    kit: Kit,
    published: Published,
    /// The rows of the file, for what is asked of a week.
    log: Result<Log, NoReport>,
    dataset: Option<Files>,
    poured: Option<Files>,
}

impl Bench {
    /// A desk in a published site: its kit, what the build made, and its dataset.
    ///
    /// # Errors
    /// When the site isn't whole.
    pub fn new(site: Files, language: Language, today: NaiveDate) -> Result<Self, BenchError> {
        let published = Published::read(site.below(DATA))?;
        Ok(Self {
            language,
            today,
            kit: Kit::read(site)?,
            published,
            log: Err(NoReport::NoFile),
            dataset: None,
            poured: None,
        })
    }

    /// Looks at a file, of this year where it doesn't say so itself. What was made of another one before is gone.
    pub fn open(&mut self, name: &str, bytes: &[u8], year: Option<u16>) -> Shown {
        self.dataset = None;
        self.poured = None;
        let known = self.published.known(year);
        self.log = Err(NoReport::NoFile);
        let source = workbook::read_file(name, bytes, &known).map(|mut read| {
            self.log = read.log.take().ok_or(NoReport::NoList);
            Source::from(read)
        });
        let mut checked = Checked::of(source, Some(self.published.clone()), self.today);
        let is_fit = checked.is_fit() && checked.dataset.is_some();
        let html = shown::found(name, &checked, self.language);
        self.dataset = checked.dataset.take().map(|dataset| dataset.files);
        Shown { html, is_fit }
    }

    /// The report on a week of the file, written `2026-W48`; on the last whole one where none is named.
    pub fn week(&self, week: &str) -> Weekly {
        let log = self.log.as_ref().map_err(|reason| *reason);
        Weekly::of(log, week, self.today, self.language)
    }

    /// Pours the whole site: all years, the new one among them. Previews have no pictures.
    ///
    /// # Errors
    /// When nothing fit was opened, or a page can't be made.
    pub fn pour(&mut self) -> Result<usize, BenchError> {
        let dataset = self.dataset.as_ref().ok_or(BenchError::Nothing)?;
        let pouring = Pouring {
            today: self.today,
            with_pictures: false,
            workers: 1,
        };
        let poured = site::pour(&self.kit, dataset, &pouring)?;
        self.poured = Some(poured.files);
        Ok(poured.pages)
    }

    /// A file of the poured site.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.poured.as_ref()?.get(path)
    }

    /// The poured site as one zip, in an order that is safe to put in place.
    ///
    /// # Errors
    /// When nothing was poured.
    pub fn zip(&self) -> Result<Vec<u8>, BenchError> {
        let poured = self.poured.as_ref().ok_or(BenchError::Nothing)?;
        Ok(packed::zip(poured)?)
    }

    /// The year that is to be published next: the one after the newest, or else the one before this one.
    pub fn next_year(&self) -> u16 {
        let newest = self.published.years().first().copied();
        let last = u16::try_from(self.today.year() - 1).unwrap_or_default();
        newest.map_or(last, |newest| newest.saturating_add(1))
    }

    /// A workbook to fill in for that year.
    ///
    /// # Errors
    /// When it can't be made.
    pub fn template(&self) -> Result<Vec<u8>, BenchError> {
        let template = Template::of(self.next_year(), Way::default(), &self.published);
        Ok(template.workbook()?)
    }
}
