//! Pours the pages of a dataset into the folder that the build has made.

mod assets;
mod brand;
mod hashed;
mod picture;
mod pictures;
mod versioned;
mod worker;

pub use pictures::Pictures;

use chrono::NaiveDate;
use dataset::{ComplaintsFile, Index, IndexError, LocationsFile, Report, paths};
use klachtenwijzer::links::Page;
use klachtenwijzer::pages::{self, Edition, Explanations, Shell, ShellError};
use klachtenwijzer::texts::Language;
use serde::de::DeserializeOwned;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// The organisation's own choices, in the folder of settings.
const ORGANISATION: &str = "organisation.toml";

/// What a parent can do, in the folder of settings.
pub const GUIDE: &str = "guide.toml";

/// What the report says about some categories, in the year's folder of settings.
const EXPLANATIONS: &str = "explanations.toml";

/// The shell, in the folder of the built site.
const SHELL: &str = "index.html";

/// Why pages can't be made.
#[derive(Debug, Error)]
pub enum RenderError {
    /// A file can't be read or written.
    #[error("{path}: {source}", path = path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file isn't what it should be.
    #[error("{path} {why}", path = path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// What is wrong, and where.
        why: String,
    },
    /// The dataset's index can't be used.
    #[error("the dataset can't be used: {0}")]
    Index(#[from] IndexError),
    /// The built shell can't be used.
    #[error("index.html can't be used: {0}")]
    Shell(#[from] ShellError),
    /// A picture can't be drawn.
    #[error("a picture for previews can't be drawn")]
    Picture,
    /// The build left out a file that pages refer to.
    #[error("{folder} holds no {name}-*.{kind}; build the site with cargo xtask build", folder = folder.display())]
    NoAsset {
        /// Where it was looked for.
        folder: PathBuf,
        /// How its name begins.
        name: String,
        /// Its ending.
        kind: &'static str,
    },
}

/// The folders that rendering reads and writes.
#[derive(Clone, Copy, Debug)]
pub struct Folders<'a> {
    /// The dataset.
    pub data: &'a Path,
    /// The organisation's settings.
    pub settings: &'a Path,
    /// The file with what a parent can do.
    pub guide: &'a Path,
    /// Fonts for the pictures of previews.
    pub fonts: Option<&'a Path>,
    /// The built site: its `index.html` is the shell, and the pages are written beside it.
    pub site: &'a Path,
}

/// What came of rendering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// How many pages were written.
    pub pages: usize,
    /// The pictures of previews, where there are any.
    pub pictures: Option<Pictures>,
    /// What the site does without.
    pub notes: Vec<&'static str>,
    /// Facts of the guide that nobody has looked up for more than a year.
    pub stale: Vec<String>,
}

const NO_ADDRESS: &str = "organisation.toml gives no address: pages have no canonical address and \
    no tags or pictures for previews, and 404.html expects the site at the root of its host";
const NO_FONTS: &str = "no fonts were given: previews have no picture";

/// Writes every page of the newest year in every language, as seen on a day.
///
/// # Errors
/// When something can't be read or written, or isn't what it should be.
pub fn render(folders: &Folders, today: NaiveDate) -> Result<Rendered, RenderError> {
    let index: Index = read_json(&folders.data.join(paths::INDEX))?;
    let year = &index.newest()?.path;
    let mut edition = read_edition(folders, year)?;
    let pages = pages::all(&edition);
    let (pictures, notes) = match (&edition.settings.address, folders.fonts) {
        (None, _) => (None, vec![NO_ADDRESS]),
        (Some(_), None) => (None, vec![NO_FONTS]),
        (Some(_), Some(fonts)) => {
            let pictures = pictures::put(&pages, &edition, fonts, folders.site)?;
            (Some(pictures), Vec::new())
        }
    };
    edition.brand.has_pictures = pictures.is_some();
    write_pages(&pages, &edition, year, folders)?;
    Ok(Rendered {
        pages: pages.len() * Language::ALL.len(),
        pictures,
        notes,
        stale: edition.guide.stale(today),
    })
}

fn write_pages(
    pages: &[Page],
    edition: &Edition,
    year: &str,
    folders: &Folders,
) -> Result<(), RenderError> {
    let shell = read_shell(folders, year)?;
    let mut fingerprint = worker::fingerprint_of(folders.data)?;
    let mut files = Vec::new();
    let in_every_language = pages
        .iter()
        .flat_map(|page| Language::ALL.map(|language| (page, language)));
    // There is one page for missing pages; it holds every language.
    for (page, language) in in_every_language.chain([(&Page::Missing, Language::Dutch)]) {
        let html = pages::render(page, language, edition, &shell);
        files.push((page.file(language), html));
    }
    for file in Language::ALL
        .map(|language| pages::files(language, edition))
        .concat()
    {
        files.push((file.path, file.text));
    }
    for (path, text) in &files {
        fingerprint.add(path, text.as_bytes());
    }
    let version = fingerprint.text();
    for (path, text) in &files {
        let text = match path.ends_with(".html") {
            true => &pages::with_version(text, &version),
            false => text,
        };
        write_bytes(&folders.site.join(path), text.as_bytes())?;
    }
    worker::write(folders.site, &version, edition.settings.offline)
}

fn read_edition(folders: &Folders, year: &str) -> Result<Edition, RenderError> {
    let data = folders.data;
    let report: Report = read_json(&data.join(paths::report(year)))?;
    let locations: LocationsFile = read_json(&data.join(paths::locations(year)))?;
    let complaints: ComplaintsFile = read_json(&data.join(paths::complaints(year)))?;
    let explanations = read_explanations(&folders.settings.join(year).join(EXPLANATIONS), &report)?;
    let settings = read_toml(&folders.settings.join(ORGANISATION))?;
    Ok(Edition {
        explanations,
        report,
        locations: locations.locations,
        complaints: complaints.complaints,
        brand: brand::put(&settings, folders)?,
        settings,
        guide: read_toml(folders.guide)?,
    })
}

/// None where the year has none: a report may explain nothing.
fn read_explanations(path: &Path, report: &Report) -> Result<Explanations, RenderError> {
    if !path.exists() {
        return Ok(Explanations::default());
    }
    let explanations: Explanations = read_toml(path)?;
    explanations
        .check(&report.categories)
        .map_err(|error| RenderError::malformed(path, &error))?;
    Ok(explanations)
}

/// The shell without the elements that only trunk reads.
fn read_shell(folders: &Folders, year: &str) -> Result<Shell, RenderError> {
    let template = read_text(&folders.site.join(SHELL))?;
    let template: String = template
        .lines()
        .filter(|line| !line.contains("data-trunk") && !line.trim().is_empty())
        .flat_map(|line| [line, "\n"])
        .collect();
    Ok(Shell::new(template, assets::find(folders, year)?)?)
}

fn write_bytes(path: &Path, bytes: &[u8]) -> Result<(), RenderError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|source| RenderError::file(folder, source))?;
    }
    fs::write(path, bytes).map_err(|source| RenderError::file(path, source))
}

fn read_bytes(path: &Path) -> Result<Vec<u8>, RenderError> {
    fs::read(path).map_err(|source| RenderError::file(path, source))
}

fn read_text(path: &Path) -> Result<String, RenderError> {
    fs::read_to_string(path).map_err(|source| RenderError::file(path, source))
}

fn read_json<T: DeserializeOwned>(path: &Path) -> Result<T, RenderError> {
    serde_json::from_str(&read_text(path)?).map_err(|error| RenderError::malformed(path, &error))
}

fn read_toml<T: DeserializeOwned>(path: &Path) -> Result<T, RenderError> {
    toml::from_str(&read_text(path)?).map_err(|error| RenderError::malformed(path, &error))
}

impl RenderError {
    fn file(path: &Path, source: io::Error) -> Self {
        Self::File {
            path: path.to_owned(),
            source,
        }
    }

    fn malformed(path: &Path, why: &dyn std::fmt::Display) -> Self {
        Self::Malformed {
            path: path.to_owned(),
            why: why.to_string(),
        }
    }
}
