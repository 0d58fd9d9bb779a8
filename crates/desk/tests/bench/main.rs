//! A year's work at the desk, without a browser: from a workbook to a packed site.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod made;

use chrono::NaiveDate;
use dataset::Slug;
use desk::{Bench, Shown};
use klachtenwijzer::islands::BUNDLES;
use klachtenwijzer::texts::Language;
use publishing::beginning::Organisation;
use publishing::editions::{self, Addresses, Published};
use publishing::files::Files;
use publishing::mended::Choices;
use publishing::site::{DATA, Kit, Parts, Pouring, pour};
use publishing::sources::Source;
use publishing::sources::workbook;
use std::fs;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 1).unwrap()
}

/// The kit of a build whose files are empty.
fn kit() -> Files {
    let mut built = Files::default();
    let shell = fs::read(root().join("index.html")).unwrap();
    built.add("index.html", shell).unwrap();
    let bundles = BUNDLES
        .iter()
        .flat_map(|bundle| ["js", "wasm", "css"].map(|kind| (bundle.name, kind)));
    let styles = [
        "site",
        "reading",
        "yearly",
        "over-years",
        "charts",
        "embedding",
        "desk",
    ]
    .map(|name| (name, "css"));
    let scripts = [
        "charts",
        "early",
        "embedding",
        "frame",
        "page",
        "share",
        "desk",
    ]
    .map(|name| (name, "js"));
    for (name, kind) in bundles.chain(styles).chain(scripts) {
        built
            .add(format!("assets/{name}-AAAAAAAA.{kind}"), "")
            .unwrap();
    }
    let mut settings = Files::default();
    for name in ["organisation.toml", "guide.toml"] {
        settings
            .add(name, fs::read(root().join("data").join(name)).unwrap())
            .unwrap();
    }
    let parts = Parts {
        built: &built,
        settings: &settings,
        guide: None,
        fonts: &Files::default(),
    };
    let kit = parts.assemble().unwrap();
    let mut site = built;
    site.retain(|path| path.as_str() != "index.html");
    site.extend(kit);
    site
}

/// The dataset of 2023 as it is published.
fn data() -> Files {
    let mut files = Files::default();
    let folder = root().join("public/data");
    let mut folders = vec![folder.clone()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(at).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path
                .strip_prefix(&folder)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            files.add(name, fs::read(&path).unwrap()).unwrap();
        }
    }
    files
}

fn bench(language: Language) -> Bench {
    let mut site = kit();
    site.extend(data().in_folder(DATA).unwrap());
    Bench::new(site, language, today()).unwrap()
}

fn open(bench: &mut Bench, name: &str, bytes: &[u8], year: Option<u16>) -> Shown {
    bench.open(&[(name, bytes)], year)
}

/// A small year: known locations and subjects, with one in a spelling that nobody knows where asked.
fn year(location: &str) -> String {
    format!(
        "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing\r\n\
         {location};3-2-2024;Communicatie;De ouder vindt de berichten onduidelijk.;gegrond;De locatie schrijft nu korter.\r\n\
         KDV Beukenstraat 11;4-2-2024;Privacy;Er stond een foto op de muur.;ongegrond;\r\n"
    )
}

#[test]
fn a_file_without_faults_becomes_the_same_site_as_on_the_command_line() {
    let mut bench = bench(Language::Dutch);
    assert_eq!(bench.next_year(), 2024);
    assert!(bench.zip().is_err() && bench.pour().is_err());
    let file = year("KDV Beukenstraat 11");
    let shown = open(&mut bench, "klachten.csv", file.as_bytes(), Some(2024));
    assert!(shown.is_fit, "{}", shown.html);
    bench.pour().unwrap();

    let published = Published::read(data()).unwrap();
    let source = workbook::read_file(
        "klachten.csv",
        file.as_bytes(),
        &published.known(Some(2024)),
    );
    let source = Source::from(source.unwrap());
    let prepared = editions::prepare(&source, Addresses::Listed, None).unwrap();
    let dataset = published.with(&prepared.publication, today()).unwrap();
    let kit = Kit::read(kit()).unwrap();
    let pouring = Pouring {
        today: today(),
        with_pictures: false,
        workers: 1,
    };
    let expected = pour(&kit, &dataset.files, &pouring).unwrap().site;

    let mut zip = zip::ZipArchive::new(Cursor::new(bench.zip().unwrap())).unwrap();
    assert_eq!(zip.len(), expected.each().count());
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).unwrap();
        assert_eq!(Some(bytes.into()), expected.get(&name), "{name}");
    }
    for page in [
        "verslag/2024/index.html",
        "verslag/2023/index.html",
        "werkplaats/index.html",
    ] {
        assert!(expected.get(page).is_some(), "{page}");
    }
}

#[test]
fn faults_come_with_their_cells_and_nothing_can_be_made_of_them() {
    let mut bench = bench(Language::Dutch);
    assert!(
        open(
            &mut bench,
            "klachten.csv",
            year("KDV Beukenstraat 11").as_bytes(),
            Some(2024)
        )
        .is_fit
    );
    let shown = open(
        &mut bench,
        "klachten.csv",
        year("KDV Beukestraat 11").as_bytes(),
        Some(2024),
    );
    assert!(!shown.is_fit);
    for fact in [
        "klachten!A2",
        "Bedoel je “KDV Beukenstraat 11”?",
        "1 fout om te herstellen",
    ] {
        assert!(shown.html.contains(fact), "{fact}: {}", shown.html);
    }
    // What was made of the file before is gone: nobody publishes it by mistake.
    assert!(bench.pour().is_err());
    let shown = open(&mut bench, "x.pdf", b"%PDF-1.7 ...", Some(2024));
    assert!(
        !shown.is_fit && shown.html.contains("PDF"),
        "{}",
        shown.html
    );
    let shown = open(&mut bench, "<b>.csv", b"<script>;<img>\n1;2\n", Some(2024));
    assert!(
        !shown.html.contains("<script>") && !shown.html.contains("<b>"),
        "{}",
        shown.html
    );
}

#[test]
fn the_desk_speaks_the_language_of_its_page() {
    let mut bench = bench(Language::English);
    let shown = open(
        &mut bench,
        "klachten.csv",
        year("KDV Beukestraat 11").as_bytes(),
        Some(2024),
    );
    assert!(shown.html.contains("1 fault to mend") && shown.html.contains("Did you mean"));
}

/// A workbook to fill in has nothing in it yet that is wrong.
#[test]
fn what_is_to_be_filled_in_opens_without_a_fault() {
    let mut bench = bench(Language::Dutch);
    let template = bench.template().unwrap();
    let shown = open(&mut bench, "klachten-2024.xlsx", &template, Some(2024));
    assert!(shown.is_fit, "{}", shown.html);
    // Persons are looked for in texts alone, and there are none.
    assert!(shown.html.contains("lees de teksten zelf na"));
}

/// What is proposed is shown beside its row, can be left out, and stands in the file to download.
#[test]
fn a_file_with_faults_comes_back_with_what_is_proposed() {
    let mut bench = bench(Language::Dutch);
    let file = year("KDV Beukestraat 11");
    let shown = open(&mut bench, "klachten.csv", file.as_bytes(), Some(2024));
    for fact in [
        "data-choice=\"klachten!A2\"",
        "<mark>KDV Beukestraat 11</mark>",
        "<td>3-2-2024</td>",
        "Zet “KDV Beukenstraat 11” in het herstelde bestand",
    ] {
        assert!(shown.html.contains(fact), "{fact}: {}", shown.html);
    }
    let mended = bench.mended(&Choices::new()).unwrap();
    let list = bench.list().unwrap();
    assert!(
        list.contains("\"klachten!A2\";\"unknown-location\""),
        "{list}"
    );
    let left = bench
        .mended(&[("klachten!A2".to_owned(), None)].into())
        .unwrap();
    assert!(open(&mut bench, "hersteld.xlsx", &mended, Some(2024)).is_fit);
    assert!(!open(&mut bench, "hersteld.xlsx", &left, Some(2024)).is_fit);
}

/// A file with two complaints differs from 2023 beyond chance, and says so before all else that is new.
#[test]
fn what_chance_doesnt_explain_comes_first() {
    let mut bench = bench(Language::Dutch);
    let file = year("KDV Beukenstraat 11");
    let shown = open(&mut bench, "klachten.csv", file.as_bytes(), Some(2024));
    let at = |words: &str| shown.html.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(
        at("In 2023 waren er 572 klachten. In dit bestand zijn het er 2.")
            < at("niet alleen toeval")
    );
    assert!(at("niet alleen toeval") < at("onderwerpen met een ander aantal"));
}

/// More messages than anybody reads aren't shown one by one; all of them can be saved.
#[test]
fn a_page_of_twenty_thousand_messages_is_not_made() {
    let mut bench = bench(Language::Dutch);
    let mut file = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing\r\n".to_owned();
    for row in 0..2_000 {
        file.push_str(&format!(
            "KDV Beukenstraat 11;ooit;Communicatie;Klacht {row}.;gegrond;Ja.\r\n"
        ));
    }
    let shown = open(&mut bench, "klachten.csv", file.as_bytes(), Some(2024));
    assert!(shown.html.contains("Er zijn er nog 1800 van deze soort"));
    assert!(shown.html.len() < 300_000, "{}", shown.html.len());
    assert_eq!(bench.list().unwrap().matches("no-date").count(), 2_000);
}
