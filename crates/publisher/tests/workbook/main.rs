//! A year as a workbook, from the command line: what is published, what is refused, what `check` says.

#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod check;
#[path = "../common/mod.rs"]
mod common;

use common::{assert_same, assert_success, error_of, files_below, publish, publisher, root};
use dataset::{ComplaintsFile, HistoryFile, LocationsFile, Outcome, Report, State};
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A workbook that another program wrote.
fn workbook(name: &str) -> PathBuf {
    root().join("crates/publishing/tests/workbooks").join(name)
}

/// A folder `2024` with these files, in a folder of its own.
fn year(files: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let year = folder.path().join("2024");
    fs::create_dir(&year).unwrap();
    for (name, text) in files {
        fs::write(year.join(name), text).unwrap();
    }
    (folder, year)
}

fn json<T: DeserializeOwned>(files: &BTreeMap<String, Vec<u8>>, path: &str) -> T {
    serde_json::from_slice(&files[path]).unwrap()
}

fn printed(output: &std::process::Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

const TABLE: &str = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing\n\
    KDV Eik;5-3-2024;Communicatie;Te laat gebeld;gegrond;Besproken\n\
    BSO Els;6-3-2024;Facturatie;Rekening;ongegrond;Uitleg\n";
const SAID: &str = "Jaar;Organisatie\n2024;De Wilg\n";

#[test]
fn a_workbook_becomes_a_year_of_the_dataset() {
    let (folder, year) = year(&[]);
    fs::copy(workbook("every-sheet.xlsx"), year.join("klachten.xlsx")).unwrap();
    let out = folder.path().join("out");
    let output = publish(&year, &out);
    assert_success(&output);
    assert!(
        printed(&output).contains("[carried-over]"),
        "{}",
        printed(&output)
    );
    let files = files_below(&out);
    let report: Report = json(&files, "2024/report.json");
    assert_eq!(
        (report.organisation.as_str(), report.complaints),
        ("De Wilg", 2)
    );
    assert_eq!(
        (report.children_served, report.locations_operated),
        (Some(1100), None)
    );
    assert_eq!(report.source.title, "klachten.xlsx");
    assert_eq!(report.labels, ["De Wilg B.V."]);
    assert_eq!(report.published_totals, []);
    assert_eq!(report.external_disputes[0].disputes, 1);
    assert_eq!(
        report.disputes[0].location.as_ref().unwrap().as_str(),
        "kdv-de-bijenkorf"
    );
    assert!(report.checks.iter().all(|check| check.agrees));
    let complaints: ComplaintsFile = json(&files, "2024/complaints.json");
    let second = &complaints.complaints[1];
    assert_eq!(second.outcome, Some(Outcome::PartlyUpheld));
    assert_eq!(second.received_on.as_deref(), Some("2023-12-20"));
    assert_eq!(second.closed_on.as_deref(), Some("2024-01-15"));
    let locations: LocationsFile = json(&files, "2024/locations.json");
    let facts: Vec<_> = locations
        .locations
        .iter()
        .map(|one| (one.slug.as_str(), one.places, one.counts.total))
        .collect();
    assert_eq!(
        facts,
        [
            ("bso-de-boomhut", Some(20), 0),
            ("kdv-de-bijenkorf", Some(33), 2),
            ("kdv-de-speeltuin", Some(12), 0),
        ]
    );
    assert_eq!(locations.locations[0].town.as_deref(), Some("Wilgendam"));
    let history: HistoryFile = json(&files, "locations.json");
    assert!(matches!(history.locations[2].state, State::Merged { .. }));
    let again = folder.path().join("out");
    assert_success(&publish(&year, &again));
    assert_same(&files, &files_below(&again));
}

#[test]
fn every_format_gives_the_same_year() {
    let xlsx = tempfile::tempdir().unwrap();
    let publish_file = |name: &str, path: &Path| {
        let out = xlsx.path().join(name);
        assert_success(&publish(path, &out));
        json::<ComplaintsFile>(&files_below(&out), "2024/complaints.json")
    };
    let first = publish_file("old", &workbook("old.xls"));
    let second = publish_file("libre", &workbook("libre.ods"));
    assert_eq!(first, second);
    let (_folder, year) = year(&[("Klachten.csv", TABLE), ("Verslag.csv", SAID)]);
    let utf8 = publish_file("utf8", &year);
    let windows: Vec<u8> = TABLE
        .replace("Te laat", "Te l\u{e1}at")
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    fs::write(year.join("Klachten.csv"), windows).unwrap();
    let windows = publish_file("windows", &year);
    assert_eq!(windows.complaints[0].said(), "Te l\u{e1}at gebeld");
    assert_eq!(windows.complaints[1], utf8.complaints[1]);
}

#[test]
fn the_next_year_is_read_against_what_is_published() {
    let (folder, first) = year(&[("Klachten.csv", TABLE), ("Verslag.csv", SAID)]);
    let out = folder.path().join("out");
    assert_success(&publish(&first, &out));
    let before = files_below(&out);
    let next = folder.path().join("2025");
    fs::create_dir(&next).unwrap();
    let table = TABLE.replace("2024", "2025");
    fs::write(
        next.join("Klachten.csv"),
        table
            .replace("KDV Eik", "KDV Eijk")
            .replace("Facturatie", "Facturen"),
    )
    .unwrap();
    let output = publish(&next, &out);
    assert_eq!(output.status.code(), Some(1));
    let error = error_of(&output);
    assert!(
        error.contains("2 fouten, er is niets gepubliceerd"),
        "{error}"
    );
    assert!(
        error.contains("Klachten!A2 [unknown-location]") && error.contains("Bedoel je “KDV Eik”?"),
        "{error}"
    );
    assert!(
        error.contains("Klachten!C3 [unknown-subject]")
            && error.contains("Bedoel je “Facturatie”?"),
        "{error}"
    );
    assert_same(&before, &files_below(&out));
    // The organisation and the year are known without a sheet Verslag.
    fs::write(next.join("Klachten.csv"), table).unwrap();
    assert_success(&publish(&next, &out));
    let report: Report = json(&files_below(&out), "2025/report.json");
    assert_eq!(
        (report.organisation.as_str(), report.year),
        ("De Wilg", 2025)
    );
}

#[test]
fn the_name_of_a_folder_is_its_year_and_settings_name_the_organisation() {
    let (folder, year) = year(&[
        ("Klachten.csv", TABLE),
        ("Verslag.csv", &SAID.replace("2024", "2023")),
    ]);
    let out = folder.path().join("out");
    let output = publish(&year, &out);
    let error = error_of(&output);
    assert!(
        error.contains("[folder-of-other-year]") && error.contains("De map heet 2024"),
        "{error}"
    );
    fs::remove_file(year.join("Verslag.csv")).unwrap();
    let error = error_of(&publish(&year, &out));
    assert!(error.contains("[organisation-unknown]"), "{error}");
    fs::write(
        folder.path().join("organisation.toml"),
        "name = \"De Wilg\"\n",
    )
    .unwrap();
    assert_success(&publish(&year, &out));
    assert!(!out.join("2023").exists());
}
