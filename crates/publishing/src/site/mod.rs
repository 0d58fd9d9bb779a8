//! The site: pages, pictures, worker and versioned data, poured from a dataset and the kit that a
//! build left.

mod assets;
mod brand;
mod error;
mod kit;
mod manifest;
#[cfg(feature = "pictures")]
mod picture;
#[cfg(feature = "pictures")]
mod pictures;
mod read;
mod release;
mod versioned;
mod worker;

pub use error::RenderError;
pub use kit::{DATA, FOLDER, GUIDE, Kit, MANIFEST, ORGANISATION, Parts};
pub use release::lacks;

use crate::files::Files;
use chrono::NaiveDate;
use dataset::{ComplaintsFile, HistoryFile, Index, LocationsFile, Report, paths};
use klachtenwijzer::figures::past::Past;
use klachtenwijzer::links::Page;
use klachtenwijzer::pages::content::Fingerprint;
use klachtenwijzer::pages::{self, Edition, Shell};
use klachtenwijzer::texts::Language;
use std::cmp::Reverse;

/// How a site is poured.
#[derive(Clone, Copy, Debug)]
pub struct Pouring {
    /// The day, for whatever grows old.
    pub today: NaiveDate,
    /// Whether previews get pictures, where there are fonts and an address for them.
    pub with_pictures: bool,
    /// How many threads draw them; one is none beside the caller's.
    pub workers: usize,
}

/// What came of pouring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poured {
    /// The whole site: what the build made, the kit, and everything that was poured.
    pub files: Files,
    /// How many pages there are.
    pub pages: usize,
    /// The pictures of previews, where there are any.
    pub pictures: Option<Pictures>,
    /// What the site does without.
    pub notes: Vec<&'static str>,
    /// Facts of the guide that nobody has looked up for more than a year.
    pub stale: Vec<String>,
}

/// What was drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    /// How many.
    pub count: usize,
    /// All of them together, in bytes.
    pub bytes: usize,
    /// The largest, in bytes.
    pub largest: usize,
}

const NO_ADDRESS: &str = "organisation.toml gives no address: pages have no canonical address and \
    no tags or pictures for previews, and 404.html expects the site at the root of its host";
const NO_FONTS: &str = "no fonts were given: previews have no picture";
const NO_PICTURES: &str = "pictures were left out: previews have none";

/// Pours every page of the dataset's newest year in every language. The same kit and dataset give the
/// same bytes.
///
/// # Errors
/// When something is missing, or isn't what it should be.
pub fn pour(kit: &Kit, data: &Files, pouring: &Pouring) -> Result<Poured, RenderError> {
    let index: Index = read::dataset(data, paths::INDEX)?;
    let year = &index.newest()?.path;
    let mut site = Files::default();
    let mut edition = read_edition(kit, data, &index, &mut site)?;
    let pages = pages::all(&edition);
    let (pictures, notes) = pictures(kit, &pages, &edition, pouring, &mut site)?;
    edition.brand.has_pictures = pictures.is_some();
    let dataset = versioned::put(data, &mut site)?;
    let shell = Shell::new(kit.shell()?, assets::of(kit, dataset, year)?)?;
    let mut seen = write_pages(&pages, &edition, &shell)?;
    seen.extend(data.clone().in_folder(DATA)?);
    let version = version_of(&seen);
    site.extend(with_version(seen, &version)?);
    worker::put(&version, edition.settings.offline, &mut site)?;
    let mut files = kit.files().clone();
    files.extend(site);
    Ok(Poured {
        files,
        pages: pages.len() * Language::ALL.len(),
        pictures,
        notes,
        stale: edition.guide.stale(pouring.today),
    })
}

/// The version of a site: what names all that is seen of it.
fn version_of(seen: &Files) -> String {
    let mut fingerprint = Fingerprint::default();
    for (path, bytes) in seen.iter() {
        fingerprint.add(path.as_str(), bytes);
    }
    fingerprint.text()
}

/// The same files, with the version in every page: the worker keeps no page of another one.
fn with_version(seen: Files, version: &str) -> Result<Files, RenderError> {
    let mut files = seen;
    let pages: Vec<_> = files
        .iter()
        .filter(|(path, _)| path.as_str().ends_with(".html"))
        .map(|(path, _)| path.as_str().to_owned())
        .collect();
    for path in pages {
        let html = pages::with_version(read::text(&files, &path)?, version);
        files.add(path, html)?;
    }
    Ok(files)
}

/// Draws pictures where previews can have some, and says why where they can't.
fn pictures(
    kit: &Kit,
    pages: &[Page],
    edition: &Edition,
    pouring: &Pouring,
    site: &mut Files,
) -> Result<(Option<Pictures>, Vec<&'static str>), RenderError> {
    let fonts = kit.fonts();
    let note = match &edition.settings.address {
        None => NO_ADDRESS,
        Some(_) if !pouring.with_pictures => NO_PICTURES,
        Some(_) if fonts.is_empty() => NO_FONTS,
        #[cfg(feature = "pictures")]
        Some(_) => {
            let pictures = pictures::put(pages, edition, fonts, pouring.workers, site)?;
            return Ok((Some(pictures), Vec::new()));
        }
        #[cfg(not(feature = "pictures"))]
        Some(_) => {
            let _ = (pages, site);
            NO_PICTURES
        }
    };
    Ok((None, vec![note]))
}

/// Every page, and the files that pages refer to.
fn write_pages(pages: &[Page], edition: &Edition, shell: &Shell) -> Result<Files, RenderError> {
    let mut files = Files::default();
    let in_every_language = pages
        .iter()
        .flat_map(|page| Language::ALL.map(|language| (page, language)));
    // There is one page for missing pages; it holds every language.
    for (page, language) in in_every_language.chain([(&Page::Missing, Language::Dutch)]) {
        let html = pages::render(page, language, edition, shell);
        files.add(page.file(language), html)?;
    }
    for language in Language::ALL {
        for file in pages::files(language, edition) {
            files.add(file.path, file.text)?;
        }
    }
    Ok(files)
}

fn read_edition(
    kit: &Kit,
    data: &Files,
    index: &Index,
    site: &mut Files,
) -> Result<Edition, RenderError> {
    let year = &index.newest()?.path;
    let report: Report = read::dataset(data, &paths::report(year))?;
    let locations: LocationsFile = read::dataset(data, &paths::locations(year))?;
    let complaints: ComplaintsFile = read::dataset(data, &paths::complaints(year))?;
    let settings = kit.settings()?;
    let past = past(data, index)?;
    Ok(Edition {
        past,
        explanations: kit.explanations(year, &report)?,
        report,
        locations: locations.locations,
        complaints: complaints.complaints,
        brand: brand::put(&settings, kit, site)?,
        settings,
        guide: kit.guide()?,
    })
}

/// What all years know together.
fn past(data: &Files, index: &Index) -> Result<Past, RenderError> {
    let reports = index.years.iter();
    let reports = reports.map(|entry| read::dataset(data, &paths::report(&entry.path)));
    let mut reports = reports.collect::<Result<Vec<Report>, _>>()?;
    reports.sort_by_key(|report| Reverse(report.year));
    let history: HistoryFile = read::dataset(data, paths::HISTORY)?;
    Ok(Past::of(&reports, history.locations))
}
