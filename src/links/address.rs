//! Where a page stands: at its plain address it shows the newest year, and at an address with a year in
//! it that year, for good.

use super::{Links, Page};
use crate::figures::locations::Initial;
use crate::guide::letter::Letter;
use crate::texts::Language;
use dataset::{CategoryId, Slug};

/// A page at one of its addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// What is shown there.
    pub page: Page,
    /// The year in the address; none where it is the plain one.
    pub year: Option<u16>,
}

impl From<&Page> for Address {
    fn from(page: &Page) -> Self {
        let page = page.clone();
        Self { page, year: None }
    }
}

impl From<&Address> for Address {
    fn from(address: &Address) -> Self {
        address.clone()
    }
}

impl Address {
    /// The attribute of the share control that says what the plain address lacks to be the permanent
    /// one. The scripts of pages know it too.
    pub const PERMANENT: &'static str = "data-permanent";

    /// The permanent address of a page of a year; the plain one where the page has no years.
    pub fn of_year(page: &Page, year: u16) -> Self {
        let page = page.clone();
        let year = page.has_years().then_some(year);
        Self { page, year }
    }

    /// The folder relative to the site's root: empty, or ending with a slash.
    pub fn folder(&self, language: Language) -> String {
        self.page.folder_of(self.year, language)
    }

    /// The file that holds the page, relative to the site's root.
    pub fn file(&self, language: Language) -> String {
        match self.year {
            Some(_) => format!("{}index.html", self.folder(language)),
            None => self.page.file(language),
        }
    }

    /// Addresses as seen from here, of the newest year.
    pub fn links(&self, language: Language) -> Links {
        Links::from_root(
            "../".repeat(self.folder(language).matches('/').count()),
            language,
        )
    }

    /// Reads a folder relative to the site's root back; `None` where no page could stand.
    pub fn read(folder: &str) -> Option<(Self, Language)> {
        let parts: Vec<&str> = folder.split_terminator('/').collect();
        let (language, parts) = match parts.split_first() {
            Some((&"en", rest)) => (Language::English, rest),
            _ => (Language::Dutch, parts.as_slice()),
        };
        let plain = page(parts, language).map(|page| Self { page, year: None });
        let of_year = || {
            let (last, parts) = parts.split_last()?;
            let year = Some(last.parse().ok()?);
            page(parts, language).map(|page| Self { page, year })
        };
        let found = plain.or_else(of_year)?;
        // Folders that only look alike, or that have a year without being of one.
        (found.folder(language) == folder).then_some((found, language))
    }
}

/// The page of a folder without a year.
fn page(parts: &[&str], language: Language) -> Option<Page> {
    let fixed = [
        Page::Start,
        Page::WithoutLocation,
        Page::Categories,
        Page::YearlyReport,
        Page::Compare,
        Page::Complaints,
        Page::Guide,
        Page::Letter(Letter::Complaint),
        Page::Letter(Letter::Dispute),
        Page::About,
        Page::Accessibility,
        Page::Embedding,
        Page::Desk,
    ];
    let home = usize::from(language != Language::Dutch);
    let is_here = |page: &Page| {
        let folder = page.folder(language);
        folder
            .split_terminator('/')
            .skip(home)
            .eq(parts.iter().copied())
    };
    let lists = Initial::all().map(Page::Locations);
    if let Some(page) = fixed.into_iter().chain(lists).find(is_here) {
        return Some(page);
    }
    let &[_, name, ..] = parts else {
        return None;
    };
    let category = name.strip_suffix('-').unwrap_or(name);
    let named = [
        Slug::from_name(name).map(Page::Location),
        Slug::from_name(name).map(Page::LocationReport),
        CategoryId::from_name(category).map(Page::Category),
    ];
    named.into_iter().flatten().find(is_here)
}

/// Whether a part of an address could be a year.
pub(super) fn has_only_digits(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(page: Page, year: Option<u16>) -> Address {
        Address { page, year }
    }

    /// What stands at two addresses, or at one that two pages claim, would be found here.
    #[test]
    fn every_address_is_read_back_as_what_it_is() {
        let location = |name| Page::Location(Slug::from_name(name).unwrap());
        let category = |name| Page::Category(CategoryId::from_name(name).unwrap());
        let pages = [
            Page::Start,
            Page::WithoutLocation,
            Page::Categories,
            Page::Complaints,
            Page::Letter(Letter::Dispute),
            Page::Locations(Initial::Digit),
            Page::Locations(Initial::Letter('z')),
            location("KDV Zee"),
            location("2023"),
            category("Overig"),
            category("2023"),
            category("2023 a"),
            category("en"),
        ];
        for page in pages {
            let years = match page.has_years() {
                true => &[None, Some(2023), Some(2024)][..],
                false => &[None],
            };
            for year in years {
                for language in Language::ALL {
                    let address = of(page.clone(), *year);
                    let folder = address.folder(language);
                    let read = Address::read(&folder);
                    assert_eq!(read, Some((address, language)), "{folder}");
                }
            }
        }
    }

    #[test]
    fn what_is_no_address_is_none() {
        for folder in [
            "2023/",
            "wat-kan-ik-doen/2023/",
            "onderwerpen/2023/2023/",
            "locatie/",
            "locatie/KDV/",
            "locaties/",
            "locaties/zee/",
            "locaties/b/2023/",
            "locatie/kdv",
            "nergens/kdv/",
            "en/locatie/kdv/",
            "onderwerpen/overig-/",
            "zonder-locatie/99999/",
        ] {
            assert_eq!(Address::read(folder), None, "{folder}");
        }
    }

    #[test]
    fn a_year_stands_at_the_end() {
        let slug = Slug::from_name("KDV Zee").unwrap();
        for (page, dutch, english) in [
            (
                Page::Location(slug),
                "locatie/kdv-zee/2023/",
                "en/location/kdv-zee/2023/",
            ),
            (Page::Categories, "onderwerpen/2023/", "en/categories/2023/"),
            (
                Page::WithoutLocation,
                "zonder-locatie/2023/",
                "en/without-location/2023/",
            ),
            (Page::Guide, "wat-kan-ik-doen/", "en/what-can-i-do/"),
        ] {
            let address = Address::of_year(&page, 2023);
            assert_eq!(address.folder(Language::Dutch), dutch);
            assert_eq!(address.folder(Language::English), english);
        }
    }

    /// On the page of an older year, links stay in it where they can.
    #[test]
    fn links_of_a_year_lead_to_its_pages() {
        let address = Address::of_year(&Page::Categories, 2023);
        let links = address.links(Language::Dutch).of_year(2023);
        assert_eq!(
            links.page(&Page::WithoutLocation),
            "../../zonder-locatie/2023/"
        );
        assert_eq!(links.page(&Page::Guide), "../../wat-kan-ik-doen/");
        let newest = links.newest();
        assert_eq!(newest.page(&Page::Categories), "../../onderwerpen/");
    }

    /// The scripts of pages hand on the permanent address too.
    #[test]
    fn the_scripts_know_the_attribute() {
        let script = include_str!("../islands/own.js");
        assert_eq!(Address::PERMANENT, "data-permanent");
        assert!(script.contains("dataset.permanent"));
    }
}
