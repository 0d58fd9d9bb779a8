//! The site: pages, pictures, worker and versioned data, poured from a dataset and the kit that a
//! build left.

mod assets;
mod brand;
mod contents;
mod directory;
mod editions;
mod error;
mod kit;
mod listed;
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

pub use contents::Site;
pub use error::RenderError;
pub use kit::{DATA, FOLDER, GUIDE, Kit, MANIFEST, ORGANISATION, Parts, organisation_name};
pub use release::lacks;

use crate::files::{FilePath, Files};
use chrono::NaiveDate;
use dataset::{DirectoryFile, IndexError};
use klachtenwijzer::links::{Address, Page};
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
    pub site: Site,
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
    let mut beside = Files::default();
    let mut editions = editions::read(kit, data, &mut beside)?;
    let (_, newest) = editions.first().ok_or(IndexError::NoYear)?;
    let stale = newest.guide.stale(pouring.today);
    let offline = newest.settings.offline;
    let plain = pages::all(newest);
    let (pictures, notes) = pictures(kit, &plain, newest, pouring, &mut beside)?;
    let directory = directory::of(&editions);
    let mut made = directory::files(&directory)?;
    made.extend(listed::files(&editions)?);
    let in_parts = listed::in_parts(&editions);
    let dataset = versioned::put(data, made, &mut beside)?;
    let mut site = Site::default();
    let mut count = 0;
    for (place, (path, edition)) in editions.iter_mut().enumerate() {
        edition.brand.has_pictures = pictures.is_some();
        edition.in_parts.clone_from(&in_parts);
        let year = edition.report.year;
        let shell = Shell::new(kit.shell()?, assets::of(kit, &dataset, path, &in_parts)?)?;
        let plain = plain.iter().filter(|_| place == 0).map(Address::from);
        let of_year = pages::of_year(edition).into_iter();
        let of_year = of_year.map(|page| Address::of_year(&page, year));
        let addresses: Vec<Address> = plain.chain(of_year).collect();
        count += addresses.len();
        let gathered = Gathered::of(edition);
        write_pages(&addresses, &gathered, &shell, pouring.workers, &mut site)?;
        if place == 0 {
            // There is one page for missing pages; it holds every language.
            let html = pages::render(&Page::Missing, Language::Dutch, &gathered, &shell);
            site.add_page(Page::Missing.file(Language::Dutch), html)?;
        }
    }
    let data = data.clone().in_folder(DATA)?;
    if editions.iter().any(|(_, edition)| edition.brand.has_desk) {
        beside.add(kit::DATA_LIST, list(&data)?)?;
    }
    site.extend(data);
    // What is seen makes the version; what stands beside it is named by its bytes, or comes from the build.
    let version = site.close();
    worker::put(&version, offline, &mut beside)?;
    site.extend(kit.files().clone());
    site.extend(beside);
    Ok(Poured {
        site,
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

/// Draws pictures where previews can have some, and says why where they can't.
fn pictures(
    kit: &Kit,
    pages: &[Page],
    edition: &Edition,
    pouring: &Pouring,
    beside: &mut Files,
) -> Result<(Option<Pictures>, Vec<&'static str>), RenderError> {
    let fonts = kit.fonts();
    let note = match &edition.settings.address {
        None => NO_ADDRESS,
        Some(_) if !pouring.with_pictures => NO_PICTURES,
        Some(_) if fonts.is_empty() => NO_FONTS,
        #[cfg(feature = "pictures")]
        Some(_) => {
            let pictures = pictures::put(pages, edition, fonts, pouring.workers, beside)?;
            return Ok((Some(pictures), Vec::new()));
        }
        #[cfg(not(feature = "pictures"))]
        Some(_) => {
            let _ = (pages, beside);
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
    site: &mut Site,
) -> Result<(), RenderError> {
    for language in Language::ALL {
        let pages = in_shares(addresses, workers, |address| {
            let html = pages::render(address, language, edition, shell);
            Ok::<_, RenderError>((FilePath::new(address.file(language))?, html))
        });
        for (path, html) in pages? {
            site.insert_page(path, html);
        }
        for file in pages::files(language, edition) {
            site.add(file.path, file.text)?;
        }
    }
    Ok(())
}
