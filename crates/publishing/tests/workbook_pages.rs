//! Pages of a year that was a workbook: nothing is said of pages or tables that it doesn't have.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod kompas;

use chrono::NaiveDate;
use klachtenwijzer::links::{Address, Page};
use klachtenwijzer::texts::Language;
use kompas::poured::{kit, poured, whole};
use kompas::slug;
use publishing::editions::{self, Addresses, Published};
use publishing::files::Files;
use publishing::sources::Source;
use publishing::sources::workbook::{self, Known};
use std::fs;
use std::path::Path;

fn site(name: &str) -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbooks");
    let bytes = fs::read(folder.join(name)).unwrap();
    let workbook = workbook::read_file(name, &bytes, &Known::default()).unwrap();
    let source = Source::from(workbook);
    let prepared = editions::prepare(&source, Addresses::Listed, None).unwrap();
    let today = NaiveDate::from_ymd_opt(2025, 5, 1).unwrap();
    let dataset = Published::default().with(&prepared.publication, today);
    poured(&kit(), &dataset.unwrap().files)
}

#[test]
fn no_page_speaks_of_pages_that_a_workbook_doesnt_have() {
    for name in ["every-sheet.xlsx", "counts.xlsx"] {
        let site = site(name);
        for (path, bytes) in site.iter() {
            if !path.as_str().ends_with(".html") {
                continue;
            }
            let html = String::from_utf8_lossy(bytes);
            for words in [
                "Pagina 0 ",
                "Page 0 ",
                " 0 pagina",
                " 0 pages",
                "pages. The 0",
            ] {
                assert!(!html.contains(words), "{name}: {path} says {words:?}");
            }
        }
        let about = whole(&site, &Address::from(&Page::About), Language::Dutch);
        let source = format!("Alles komt uit één bestand van de organisatie: {name}.");
        assert!(about.contains(&source), "{about}");
    }
}

#[test]
fn a_location_of_a_workbook_has_its_complaints_and_facts() {
    let site = site("every-sheet.xlsx");
    let page = Page::Location(slug("KDV De Bijenkorf"));
    let html = whole(&site, &Address::from(&page), Language::Dutch);
    for words in [
        "Te laat gebeld.",
        "Besproken.",
        "Wilgendam",
        "Uit de lijst met klachten",
    ] {
        assert!(html.contains(words), "{words:?} is missing in {html}");
    }
}
