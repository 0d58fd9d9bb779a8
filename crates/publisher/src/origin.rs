//! Where a year comes from: a folder, or one file.

use crate::cli::Language;
use crate::error::RunError;
use crate::{about, check, folder};
use publishing::editions::Published;
use publishing::error::PublishError;
use publishing::files::Files;
use publishing::site;
use publishing::sources::workbook::{self, Known};
use publishing::sources::{self, Source};
use std::fs;
use std::path::{Path, PathBuf};

/// A year's files, before they are read.
#[derive(Debug)]
pub struct Origin {
    /// The folder or the file, as it was given.
    path: PathBuf,
    /// The same, without links.
    real: PathBuf,
    files: Files,
    /// The name of the file, where it is one.
    file: Option<String>,
}

impl Origin {
    /// Opens a folder or a file. A report's text stands for its folder: its decisions stand beside it.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn open(path: &Path) -> Result<Self, RunError> {
        let real = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        if !real.is_file() {
            let files = folder::read(path)?;
            let path = path.to_owned();
            return Ok(Self {
                path,
                real,
                files,
                file: None,
            });
        }
        let name = real
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if name == "report.txt" {
            return Self::open(real.parent().unwrap_or(&real));
        }
        let mut files = Files::default();
        let bytes = folder::read_file(path)?;
        let added = files.add(name.clone(), bytes);
        added.map_err(|error| about(path, error.into()))?;
        let path = path.to_owned();
        Ok(Self {
            path,
            real,
            files,
            file: Some(name),
        })
    }

    /// Whether it is a workbook or the CSV files of one.
    pub fn is_workbook(&self) -> bool {
        self.file.is_some() || sources::is_workbook(&self.files)
    }

    /// Reads it.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn read(
        &self,
        published: Option<&Published>,
        language: Language,
    ) -> Result<Source, RunError> {
        let read = self.try_read(published, false);
        read.map_err(|error| match error {
            PublishError::Workbook { .. } => check::unreadable(&self.path, &error, language),
            error => about(&self.path, error),
        })
    }

    /// Reads it, with the core's own error; on trial where nothing is published of it.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn try_read(
        &self,
        published: Option<&Published>,
        is_trial: bool,
    ) -> Result<Source, PublishError> {
        let known = self.known(published, is_trial);
        let file = self
            .file
            .as_ref()
            .and_then(|name| Some((name, self.files.get(name)?)));
        let mut source = match file {
            Some((name, bytes)) => workbook::read_file(name, bytes, &known).map(Source::from),
            None => sources::read(&self.files, &known),
        }?;
        source.stands_in(&self.folder());
        Ok(source)
    }

    /// The name of the folder on the disk, also for `.` and for a link.
    fn folder(&self) -> String {
        let folder = match self.file {
            Some(_) => self.real.parent(),
            None => Some(self.real.as_path()),
        };
        let name = folder.and_then(Path::file_name).unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    fn known(&self, published: Option<&Published>, is_trial: bool) -> Known {
        let year = sources::year_of(&self.folder());
        let mut known = published
            .map(|published| published.known(year))
            .unwrap_or_default();
        known.year = year;
        known.is_trial = is_trial && self.file.is_some();
        known.organisation = known.organisation.or_else(|| self.organisation());
        known
    }

    /// The name in the settings, which stand beside the folders of the years.
    fn organisation(&self) -> Option<String> {
        let folders = self.real.ancestors().skip(1).take(2);
        let mut texts =
            folders.filter_map(|folder| fs::read_to_string(folder.join(site::ORGANISATION)).ok());
        texts.find_map(|settings| site::organisation_name(&settings))
    }
}
