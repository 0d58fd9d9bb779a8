//! A second year beside the first: what became of locations, what is corrected, and what is published
//! again.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::{
    assert_same, assert_success, copy_of_fixture, edit, error_of, files_below, fixture, publish,
    publisher,
};
use dataset::{CorrectionKind, HistoryFile, LocationHistory, Report, State};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The sources of 2032: those of 2031 with other figures of the year, and these decisions besides.
fn next_year(decisions: &str) -> TempDir {
    let source = copy_of_fixture();
    let folder = source.path();
    edit(
        folder,
        "report.txt",
        "In totaal zijn er in 2031",
        "In totaal zijn er in 2032",
    );
    edit(folder, "curated.toml", "year = 2031", "year = 2032");
    let path = folder.join("curated.toml");
    let curated = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{curated}\n{decisions}")).unwrap();
    source
}

/// Another name for the location Wilg, which two decisions name.
fn rename_wilg(folder: &Path) {
    let path = folder.join("curated.toml");
    let curated = fs::read_to_string(&path).unwrap();
    let curated = curated.replace("\"Wilg\"", "\"De Treurwilg\"");
    let name = "[[location]]\nreported = [\"Zonnehof Wilg\"]\nname = \"De Treurwilg\"\nreason = \"The sign at the gate has it.\"\n";
    fs::write(&path, format!("{curated}\n{name}")).unwrap();
    // The year has a list of addresses of its own.
    fs::remove_file(folder.join("slugs.txt")).unwrap();
    assert_success(&publisher(&["slugs", "--source", folder.to_str().unwrap()]));
}

fn change(location: &str, is: &str, more: &str) -> String {
    format!(
        "[[change]]\nlocation = \"{location}\"\nis = \"{is}\"\n{more}\nreason = \"The letter to parents of May.\"\n"
    )
}

fn location(out: &Path, slug: &str) -> LocationHistory {
    let file = fs::read(out.join("locations.json")).unwrap();
    let file: HistoryFile = serde_json::from_slice(&file).unwrap();
    dataset::find(slug, &file.locations).unwrap().clone()
}

fn report(out: &Path, year: u16) -> Report {
    let file = fs::read(out.join(format!("{year}/report.json"))).unwrap();
    serde_json::from_slice(&file).unwrap()
}

#[test]
fn what_became_of_locations_is_published() {
    let source = next_year(
        &[
            change("molenweg", "closed", "on = \"2032-08\""),
            change("kwee-boom", "merged", "into = [\"kdv-appelhof-3\"]"),
            change("wilg", "renamed", "into = [\"de-treurwilg\"]"),
        ]
        .concat(),
    );
    rename_wilg(source.path());
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    assert_success(&publish(&fixture(), &out));
    let output = publish(source.path(), &out);
    assert_success(&output);
    let on = Some("2032-08".to_owned());
    assert_eq!(location(&out, "molenweg").state, State::Closed { on });
    let merged = location(&out, "kwee-boom").state;
    let into: Vec<&str> = merged
        .successors()
        .iter()
        .map(|slug| slug.as_str())
        .collect();
    assert!(matches!(merged, State::Merged { .. }));
    assert_eq!(into, ["kdv-appelhof-3"]);
    // The years go with the name, and the old address leads there.
    let renamed = location(&out, "de-treurwilg");
    let years: Vec<u16> = renamed.years.iter().map(|one| one.year).collect();
    assert_eq!(
        (years, renamed.earlier_names),
        (vec![2032, 2031], vec!["Wilg".to_owned()])
    );
    assert!(location(&out, "wilg").years.is_empty());
    let printed = String::from_utf8(output.stdout).unwrap();
    for line in ["new locations: de-treurwilg", "changed locations: "] {
        assert!(printed.contains(line), "{line} is missing in:\n{printed}");
    }
}

#[test]
fn a_change_that_leads_nowhere_is_refused_and_nothing_is_published() {
    let merged = |location, into: &str| change(location, "merged", &format!("into = [{into}]"));
    for (name, decisions, says) in [
        (
            "an unknown successor",
            merged("kwee-boom", "\"kersenpit\""),
            "what took the place of \"kwee-boom\" is the address of no location",
        ),
        (
            "a circle",
            merged("kwee-boom", "\"wilg\"") + &merged("wilg", "\"kwee-boom\""),
            "or leads back to it",
        ),
        (
            "no successor",
            merged("kwee-boom", ""),
            "needs as many addresses in `into` as it says",
        ),
        (
            "told of twice",
            change("wilg", "closed", "") + &change("wilg", "opened", ""),
            "a year says one thing of a location",
        ),
        (
            "no date",
            change("wilg", "closed", "on = \"2032-13\""),
            "[[change]] names \"2032-13\", which is no day (2024-08-31) or month (2024-08)",
        ),
        (
            "no address",
            change("De Wilg", "closed", ""),
            "[[change]] names \"De Wilg\", which can't be an address",
        ),
        (
            "another word",
            change("wilg", "shut", ""),
            "unknown variant `shut`",
        ),
        (
            "a category that never was",
            "[[category_renamed]]\nname = \"Overig\"\nbefore = \"Restant\"\nreason = \"The foreword says so.\"\n".to_owned(),
            "2031 has none of that name",
        ),
    ] {
        let source = next_year(&decisions);
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        assert_success(&publish(&fixture(), &out));
        let before = files_below(&out);
        let output = publish(source.path(), &out);
        assert_eq!(output.status.code(), Some(1), "{name}");
        let error = error_of(&output);
        assert!(error.contains(says), "{name}: {says:?} is missing in:\n{error}");
        assert_same(&before, &files_below(&out));
    }
}

#[test]
fn a_correction_is_printed_and_noted_with_its_day_and_the_other_year_stays() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    assert_success(&publish(&fixture(), &out));
    assert_success(&publish(next_year("").path(), &out));
    let before = files_below(&out);
    let source = copy_of_fixture();
    edit(
        source.path(),
        "report.txt",
        "Het bord is weg.",
        "Het bord is nu weg.",
    );
    let output = publish(source.path(), &out);
    assert_success(&output);
    let printed = String::from_utf8(output.stdout).unwrap();
    let line = "corrected: 2031-0005 (resolution)\n";
    assert!(printed.contains(line), "{printed}");
    let corrections = report(&out, 2031).corrections;
    assert_eq!(corrections.len(), 1);
    assert_eq!(corrections[0].on.len(), "2031-01-01".len());
    assert!(!corrections[0].report);
    let [corrected] = &corrections[0].complaints[..] else {
        panic!("{corrections:?}");
    };
    assert_eq!(corrected.kind, CorrectionKind::Changed);
    let after = files_below(&out);
    let differing: Vec<&String> = after
        .keys()
        .filter(|path| before.get(*path) != after.get(*path))
        .collect();
    assert!(
        differing.iter().all(|path| path.starts_with("2031/")),
        "{differing:?}"
    );
    // The same once more is no correction.
    let output = publish(source.path(), &out);
    assert_success(&output);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(!printed.contains("corrected"), "{printed}");
    assert_same(&after, &files_below(&out));
}

#[test]
fn a_dataset_of_another_format_is_left_alone() {
    for (format, advice) in [
        (1, "publish every year again, into an empty folder"),
        (3, "a newer version"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        assert_success(&publish(&fixture(), &out));
        edit(
            &out,
            "index.json",
            "\"format\": 2",
            &format!("\"format\": {format}"),
        );
        let before = files_below(&out);
        let output = publish(&fixture(), &out);
        assert_eq!(output.status.code(), Some(1));
        let error = error_of(&output);
        for says in [
            "index.json",
            &format!("the data has format {format}"),
            advice,
        ] {
            assert!(error.contains(says), "{says:?} is missing in:\n{error}");
        }
        assert_same(&before, &files_below(&out));
    }
}
