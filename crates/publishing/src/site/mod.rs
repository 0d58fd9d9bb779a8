//! The site: pages, pictures, worker and versioned data, poured from a dataset and the kit that a
//! build left.

mod assets;
mod brand;
mod directory;
mod editions;
mod error;
mod kit;
mod manifest;
#[cfg(feature = "pictures")]
mod picture;
#[cfg(feature = "pictures")]
mod pictures;
mod read;
mod release;
mod shares;
mod vector;
mod versioned;
mod worker;

pub use error::RenderError;
pub use kit::{DATA, FOLDER, GUIDE, Kit, MANIFEST, ORGANISATION, Parts, organisation_name};
pub use release::lacks;

use crate::files::{FilePath, Files, TextError};
use chrono::NaiveDate;
use dataset::{DirectoryFile, IndexError};
use klachtenwijzer::links::{Address, Page};
use klachtenwijzer::pages::content::Fingerprint;
use klachtenwijzer::pages::{self, Edition, Gathered, Shell};
use klachtenwijzer::texts::Language;
use shares::in_shares;

/// How a site is poured.
#[derive(Clone, Copy, Debug)]
pub struct Pouring {
    /// The day, for whatever grows old.
    pub today: NaiveDate,
    /// Whether previews get pictures, where there are fonts and an address for them.
    pub with_pictures: bool,
    /// How many threads render pages and draw pictures; one is none beside the caller's.
    pub workers: usize,
}

/// What came of pouring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poured {
    /// The whole site: what the build made, the kit, and everything that was poured.
    pub files: Files,
    /// How many pages there are.
    pub pages: usize,
    /// What the search looks through.
    pub directory: DirectoryFile,
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

/// Pours every page of the dataset in every language: those of the newest year at the plain addresses,
/// and those of each year at addresses with it. The same kit and dataset give the same bytes.
///
/// # Errors
/// When something is missing, or isn't what it should be.
pub fn pour(kit: &Kit, data: &Files, pouring: &Pouring) -> Result<Poured, RenderError> {
    let mut site = Files::default();
    let mut editions = editions::read(kit, data, &mut site)?;
    let (_, newest) = editions.first().ok_or(IndexError::NoYear)?;
    let stale = newest.guide.stale(pouring.today);
    let offline = newest.settings.offline;
    let plain = pages::all(newest);
    let (pictures, notes) = pictures(kit, &plain, newest, pouring, &mut site)?;
    let directory = directory::of(&editions);
    let dataset = versioned::put(data, &directory, &mut site)?;
    let mut seen = Files::default();
    let mut count = 0;
    for (place, (path, edition)) in editions.iter_mut().enumerate() {
        edition.brand.has_pictures = pictures.is_some();
        let year = edition.report.year;
        let shell = Shell::new(kit.shell()?, assets::of(kit, &dataset, path)?)?;
        let plain = plain.iter().filter(|_| place == 0).map(Address::from);
        let of_year = pages::of_year(edition).into_iter();
        let of_year = of_year.map(|page| Address::of_year(&page, year));
        let addresses: Vec<Address> = plain.chain(of_year).collect();
        count += addresses.len();
        let gathered = Gathered::of(edition);
        write_pages(&addresses, &gathered, &shell, pouring.workers, &mut seen)?;
        if place == 0 {
            // There is one page for missing pages; it holds every language.
            let html = pages::render(&Page::Missing, Language::Dutch, &gathered, &shell);
            seen.add(Page::Missing.file(Language::Dutch), html)?;
        }
    }
    let data = data.clone().in_folder(DATA)?;
    if editions.iter().any(|(_, edition)| edition.brand.has_desk) {
        site.add(kit::DATA_LIST, list(&data)?)?;
    }
    seen.extend(data);
    let version = version_of(&seen);
    site.extend(with_version(seen, &version)?);
    worker::put(&version, offline, &mut site)?;
    let mut files = kit.files().clone();
    files.extend(site);
    Ok(Poured {
        files,
        pages: count * Language::ALL.len(),
        directory,
        pictures,
        notes,
        stale,
    })
}

/// The paths of files, as JSON.
fn list(files: &Files) -> Result<Vec<u8>, RenderError> {
    let paths: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
    serde_json::to_vec(&paths).map_err(|error| RenderError::malformed(kit::DATA_LIST, &error))
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
    let with_version = |(path, bytes): (FilePath, Vec<u8>)| {
        if !path.as_str().ends_with(".html") {
            return Ok((path, bytes));
        }
        let html = String::from_utf8(bytes);
        let html = html.map_err(|_| RenderError::text(path.as_str(), TextError::NotUtf8))?;
        Ok((path, pages::with_version(html, version).into_bytes()))
    };
    seen.into_iter().map(with_version).collect()
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

/// The pages at these addresses, and the files that pages of the edition refer to.
fn write_pages(
    addresses: &[Address],
    edition: &Gathered<'_>,
    shell: &Shell,
    workers: usize,
    files: &mut Files,
) -> Result<(), RenderError> {
    for language in Language::ALL {
        let pages = in_shares(addresses, workers, |address| {
            let html = pages::render(address, language, edition, shell);
            Ok::<_, RenderError>((FilePath::new(address.file(language))?, html))
        });
        for (path, html) in pages? {
            files.insert(path, html);
        }
        for file in pages::files(language, edition) {
            files.add(file.path, file.text)?;
        }
    }
    Ok(())
}
