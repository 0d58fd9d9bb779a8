//! What lies on the desk: the site as it is published, the file that was opened, and what came of it.

use crate::opened::Opened;
use crate::week::Weekly;
use crate::{packed, shown};
use chrono::{Datelike, NaiveDate};
use dataset::DirectoryEntry;
use klachtenwijzer::lookup::Finder;
use klachtenwijzer::texts::Language;
use publishing::beginning::{Field, Organisation, of_everybody};
use publishing::checked::Checked;
use publishing::editions::Published;
use publishing::error::PublishError;
use publishing::files::{FilePathError, Files};
use publishing::mended::Choices;
use publishing::site::{self, DATA, GUIDE, Kit, ORGANISATION, Parts, Pouring, RenderError, Site};
use publishing::sources::Source;
use publishing::sources::workbook::{self, Log};
use publishing::template::{Template, TemplateError, Way};
use publishing::weekly::NoReport;
use serde::Serialize;
use std::borrow::Cow;
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
    /// A workbook can't be made.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// A file of an organisation has a name that none can have.
    #[error(transparent)]
    Path(#[from] FilePathError),
    /// What is said of an organisation can't be used.
    #[error("{} can't be used", .0.key())]
    Field(Field),
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
    opened: Option<Opened>,
    /// The rows of the file, for what is asked of a week.
    log: Result<Log, NoReport>,
    dataset: Option<Files>,
    poured: Option<Site>,
    directory: Option<Vec<DirectoryEntry>>,
}

impl Bench {
    /// A desk in a published site: its kit, what the build made, and its dataset.
    ///
    /// # Errors
    /// When the site isn't whole.
    pub fn new(site: Files, language: Language, today: NaiveDate) -> Result<Self, BenchError> {
        let published = Published::read(site.below(DATA))?;
        let kit = Kit::read(site)?;
        Ok(Self::with(kit, published, language, today))
    }

    fn with(kit: Kit, published: Published, language: Language, today: NaiveDate) -> Self {
        Self {
            language,
            today,
            kit,
            published,
            opened: None,
            log: Err(NoReport::NoFile),
            dataset: None,
            poured: None,
            directory: None,
        }
    }

    /// A desk for an organisation without a site: what this site was built of serves it too, and nothing of
    /// this organisation goes along. `files` are those that the settings name, a logo and an icon.
    ///
    /// # Errors
    /// When what is said of it can't be used.
    pub fn of_another(
        &self,
        organisation: &Organisation,
        files: Files,
    ) -> Result<Self, BenchError> {
        if let Some(field) = organisation.wrong().first() {
            return Err(BenchError::Field(*field));
        }
        let mut built = self.kit.built()?;
        let mut settings = files;
        settings.add(ORGANISATION, organisation.settings())?;
        settings.add(GUIDE, of_everybody(self.kit.guide_text()?))?;
        let parts = Parts {
            built: &built,
            settings: &settings,
            guide: None,
            fonts: &self.kit.fonts(),
        };
        let kit = parts.assemble()?;
        built.retain(|path| path.as_str() != "index.html");
        built.extend(kit);
        let (kit, published) = (Kit::read(built)?, Published::read(Files::default())?);
        Ok(Self::with(kit, published, self.language, self.today))
    }

    /// Looks at a file, or at tables with separators that are the sheets of one year; of this year where they
    /// don't say so themselves. What was made of others before is gone.
    pub fn open(&mut self, files: &[(&str, &[u8])], year: Option<u16>) -> Shown {
        self.opened = None;
        self.log = Err(NoReport::NoFile);
        self.dataset = None;
        self.poured = None;
        self.directory = None;
        let mut known = self.published.known(year);
        // Where nothing is published yet the settings say whose report it is.
        let settings = self.kit.settings().ok();
        known.organisation = known
            .organisation
            .or(settings.map(|settings| settings.name));
        let (book, source) = match workbook::open(files, &known) {
            Ok((book, mut read)) => {
                self.log = read.log.take().ok_or(NoReport::NoList);
                (Some(book), Ok(Source::from(read)))
            }
            Err(error) => (None, Err(error)),
        };
        let mut checked = Checked::of(source, Some(self.published.clone()), self.today);
        let is_fit = checked.is_fit() && checked.dataset.is_some();
        let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
        let opened = Opened::of(&names.join(", "), book, &checked);
        let html = shown::found(&opened, &checked, self.today, self.language);
        self.opened = Some(opened);
        self.dataset = checked.dataset.take().map(|dataset| dataset.files);
        Shown { html, is_fit }
    }

    /// The file that was opened, with our proposals filled in.
    ///
    /// # Errors
    /// When none was, or no workbook can be made of it.
    pub fn mended(&self, choices: &Choices) -> Result<Vec<u8>, BenchError> {
        let mended = self
            .opened
            .as_ref()
            .and_then(|opened| opened.mended(choices));
        Ok(mended.ok_or(BenchError::Nothing)?.workbook()?)
    }

    /// Everything that was found in the file, as a table with separators.
    ///
    /// # Errors
    /// When none was opened.
    pub fn list(&self) -> Result<String, BenchError> {
        let opened = self.opened.as_ref().ok_or(BenchError::Nothing)?;
        Ok(opened.list(self.language))
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
        self.directory = Some(poured.directory.locations);
        self.poured = Some(poured.site);
        Ok(poured.pages)
    }

    /// Locations of the poured site that a parent finds with these words, as HTML whose links lead from the
    /// start page.
    ///
    /// # Errors
    /// When nothing was poured.
    pub fn search(&self, query: &str) -> Result<String, BenchError> {
        let locations = self.directory.clone().ok_or(BenchError::Nothing)?;
        let finder = Finder::from_entries(locations);
        Ok(shown::hits(query, &finder, self.language))
    }

    /// A file of the poured site.
    pub fn file(&self, path: &str) -> Option<Cow<'_, [u8]>> {
        self.poured.as_ref()?.get(path)
    }

    /// The paths of the poured site, in an order that is safe to put in place.
    pub fn paths(&self) -> Vec<&str> {
        let poured = self.poured.as_ref();
        poured.map(packed::in_order).unwrap_or_default()
    }

    /// The poured site as one zip, in that order.
    ///
    /// # Errors
    /// When nothing was poured.
    pub fn zip(&self) -> Result<Vec<u8>, BenchError> {
        let poured = self.poured.as_ref().ok_or(BenchError::Nothing)?;
        Ok(packed::zip(poured)?)
    }

    /// What whoever puts the site in place has to know, as a page of its own.
    pub fn instructions(&self) -> String {
        shown::instructions(self.language)
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
