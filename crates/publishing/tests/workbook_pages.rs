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

/// The years of a small organisation that publishes counts and no texts.
fn counts_only() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbooks");
    let today = NaiveDate::from_ymd_opt(2026, 5, 1).unwrap();
    let mut data = Files::default();
    for year in [2024, 2025] {
        let name = format!("counts-only-{year}.xlsx");
        let bytes = fs::read(folder.join(&name)).unwrap();
        let published = Published::read(data).unwrap();
        let workbook = workbook::read_file(&name, &bytes, &published.known(Some(year)));
        let source = Source::from(workbook.unwrap());
        let prepared = editions::prepare(&source, Addresses::Listed, None).unwrap();
        data = published.with(&prepared.publication, today).unwrap().files;
    }
    data
}

/// What a page says, without what is only for programs.
fn visible(html: &str) -> String {
    let main = html.split_once("<body").unwrap().1;
    let mut text = String::new();
    let mut rest = main;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let end = ["script", "style", "template"]
            .iter()
            .find(|name| tag.starts_with(**name))
            .map_or(">".to_owned(), |name| format!("</{name}>"));
        rest = tag.split_once(end.as_str()).map_or("", |(_, rest)| rest);
    }
    text + rest
}

/// Of counts nobody can read a text: no page offers one, or says what was done with it.
#[test]
fn no_page_of_counts_speaks_of_texts() {
    let site = poured(&kit(), &counts_only());
    let said = [
        "geen teksten van klachten",
        "en geen teksten",
        "no texts of complaints",
        "and no texts",
    ];
    let (mut count, mut wrong) = (0, Vec::new());
    for (path, bytes) in site.iter() {
        let html = std::str::from_utf8(bytes).unwrap_or_default();
        let folder = path.as_str().strip_suffix("index.html");
        // What is said of a parent's own letter, or of letters on a screen, is said everywhere.
        let is_about_others = |folder: &str| {
            [
                "wat-kan-ik-doen",
                "what-can-i-do",
                "toegankelijkheid",
                "accessibility",
            ]
            .iter()
            .any(|other| folder.contains(other))
        };
        if folder.is_none_or(is_about_others) {
            continue;
        }
        count += 1;
        let text = said
            .iter()
            .fold(visible(html), |text, phrase| text.replace(phrase, ""));
        let meta = html.split("name=\"description\" content=\"").nth(1);
        let meta = meta.map_or("", |rest| rest.split('"').next().unwrap());
        for words in [
            "tekst",
            "text",
            "woord voor woord",
            "word for word",
            "Je leest welke",
            "Read which",
            "ouders in 20",
            "om de klachten te lezen",
            "to read the complaints",
            "wat ermee is gedaan",
            "what was done about",
            "pagina van het verslag",
            "page in the report",
        ] {
            let spots = text.match_indices(words).chain(meta.match_indices(words));
            wrong.extend(spots.map(|_| format!("{path}: {words}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count > 60, "{count}");
    let says = |page: Page, words: &str| {
        let html = whole(&site, &Address::from(&page), Language::Dutch);
        assert!(html.contains(words), "{words:?} is missing in {html}");
    };
    let start = site.text("index.html").unwrap();
    assert!(
        start.contains("Je ziet hoeveel klachten er in 2025 waren"),
        "{start}"
    );
    says(
        Page::About,
        "Het verslag geeft aantallen, en geen teksten van klachten.",
    );
    says(Page::Location(slug("KDV De Merel")), "2 klachten");
    says(
        Page::Location(slug("BSO De Kauw")),
        "geen klacht geregistreerd",
    );
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
