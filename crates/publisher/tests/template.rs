//! A workbook to fill in: what stands in it, that it is read back as it was written, and that what comes
//! of a published year is the next one's.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::{
    assert_success, error_of, files_below, fixture, publish, published_workbook, publisher, root,
};
use std::fs;
use std::path::Path;
use std::process::Output;

fn template(year: &str, data: Option<&Path>, out: &Path) -> Output {
    let mut words = vec!["template", "--year", year, "--out", out.to_str().unwrap()];
    if let Some(data) = data {
        words.extend(["--data", data.to_str().unwrap()]);
    }
    publisher(&words)
}

/// What `check` says of a file, as JSON.
fn checked(file: &Path, data: Option<&Path>) -> serde_json::Value {
    let mut words = vec!["check", file.to_str().unwrap(), "--json"];
    if let Some(data) = data {
        words.extend(["--data", data.to_str().unwrap()]);
    }
    serde_json::from_slice(&publisher(&words).stdout).unwrap()
}

fn codes(said: &serde_json::Value, kind: &str) -> Vec<String> {
    let found = said[kind].as_array().unwrap().iter();
    let codes = found.map(|one| one["code"].as_str().unwrap().to_owned());
    codes.collect()
}

#[test]
fn an_empty_one_is_read_back_and_lacks_only_what_nobody_said() {
    let folder = tempfile::tempdir().unwrap();
    for counts in [false, true] {
        let year = folder.path().join("2025");
        fs::create_dir_all(&year).unwrap();
        let out = year.join("klachten.xlsx");
        let mut words = vec!["template", "--year", "2025", "--out", out.to_str().unwrap()];
        if counts {
            words.push("--counts");
        }
        assert_success(&publisher(&words));
        let said = checked(&out, None);
        assert_eq!(codes(&said, "faults"), [] as [&str; 0], "{said}");
        let warnings = codes(&said, "warnings");
        assert_eq!(
            warnings,
            ["no-complaints", "organisation-unknown"],
            "{said}"
        );
        assert_eq!(said["understood"]["year"], 2025);
        let sheets = said["understood"]["sheets"].as_array().unwrap().iter();
        let read: Vec<&str> = sheets
            .map(|sheet| sheet["read_as"].as_str().unwrap())
            .collect();
        let first = ["Klachten", "Aantallen"][usize::from(counts)];
        assert_eq!(
            read,
            [first, "Geschillen", "Locaties", "Onderwerpen", "Verslag"]
        );
        fs::remove_file(out).unwrap();
    }
}

#[test]
fn what_is_published_is_filled_in_and_read_back_without_a_fault() {
    let folder = tempfile::tempdir().unwrap();
    let data = published_workbook(folder.path());
    let year = folder.path().join("2025");
    let out = year.join("klachten-2025.xlsx");
    let output = template("2025", Some(&data), &out);
    assert_success(&output);
    let printed = String::from_utf8(output.stdout).unwrap();
    // De Speeltuin became part of another one in 2024: it is none of 2025.
    assert!(
        printed.contains("with 2 locations and 2 subjects"),
        "{printed}"
    );
    let said = checked(&out, Some(&data));
    assert_eq!(codes(&said, "faults"), [] as [&str; 0], "{said}");
    assert_eq!(codes(&said, "warnings"), ["no-complaints"], "{said}");
    assert_eq!(said["understood"]["organisation"], "De Wilg");
    assert_eq!(said["understood"]["locations"], 2);
    let subjects = &said["understood"]["subjects"];
    assert_eq!(*subjects, serde_json::json!(["Communicatie", "Facturatie"]));
    assert_success(&publish(&year, &data));
    let files = files_below(&data);
    let read = |path: &str| serde_json::from_slice::<serde_json::Value>(&files[path]).unwrap();
    let locations = &read("2025/locations.json")["locations"];
    assert_eq!(locations[0]["slug"], "bso-de-boomhut");
    for (field, value) in [
        ("register_id", serde_json::json!("123456790")),
        ("kind", serde_json::json!("BSO")),
        ("town", serde_json::json!("Wilgendam")),
        ("places", serde_json::json!(20)),
    ] {
        assert_eq!(locations[0][field], value, "{field}");
    }
    let report = read("2025/report.json");
    assert_eq!(
        report["scheme"]["description"],
        "Eerst de groep, dan de directie."
    );
    assert_eq!(report["scheme"]["made_known"], "Op de website.");
}

/// The year that is published again says again what it said: a location that ended in it, a subject that
/// was new.
#[test]
fn a_published_year_can_be_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = published_workbook(folder.path());
    let before = files_below(&data);
    let year = folder.path().join("again/2024");
    let out = year.join("klachten.xlsx");
    assert_success(&template("2024", Some(&data), &out));
    assert_eq!(
        codes(&checked(&out, Some(&data)), "faults"),
        [] as [&str; 0]
    );
    assert_success(&publish(&year, &data));
    let now = files_below(&data);
    let states = |files: &std::collections::BTreeMap<String, Vec<u8>>| {
        let all: dataset::HistoryFile = serde_json::from_slice(&files["locations.json"]).unwrap();
        let states = all.locations.into_iter().map(|one| (one.slug, one.state));
        states.collect::<Vec<_>>()
    };
    assert_eq!(states(&before), states(&now));
}

/// The next years of a report: what it lists, under the names that it lists it with.
#[test]
fn a_report_s_years_go_on_as_a_workbook() {
    let folder = tempfile::tempdir().unwrap();
    for (data, year) in [
        (fixture().join("expected"), "2032"),
        (fixture().join("expected-register"), "2032"),
        (root().join("public/data"), "2024"),
    ] {
        let out = folder.path().join(format!("{year}.xlsx"));
        assert_success(&template(year, Some(&data), &out));
        let said = checked(&out, Some(&data));
        assert_eq!(codes(&said, "faults"), [] as [&str; 0], "{said}");
        assert_eq!(codes(&said, "warnings"), ["no-complaints"], "{said}");
        fs::remove_file(out).unwrap();
    }
}

#[test]
fn the_same_input_gives_the_same_bytes_and_no_work_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let data = root().join("public/data");
    let [one, two] = ["one.xlsx", "two.xlsx"].map(|name| folder.path().join(name));
    for file in [&one, &two] {
        assert_success(&template("2024", Some(&data), file));
    }
    let bytes = fs::read(&one).unwrap();
    assert!(bytes == fs::read(&two).unwrap(), "other bytes");
    fs::write(&one, "filled in").unwrap();
    let output = template("2024", None, &one);
    assert!(!output.status.success());
    assert!(
        error_of(&output).contains("is there already"),
        "{}",
        error_of(&output)
    );
    assert_eq!(fs::read(&one).unwrap(), b"filled in");
    for year in ["1900", "2201", "25"] {
        let output = template(year, None, &folder.path().join("never.xlsx"));
        assert!(!output.status.success(), "{year}");
    }
}
