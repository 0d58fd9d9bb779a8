//! What `check` and `publish` say of texts that point at people.

#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::{assert_success, publish, publisher};
use serde_json::Value;
use std::fs;
use std::path::PathBuf;
use tempfile::TempDir;

const TABLE: &str = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing\n\
    KDV Eik;5-3-2024;Communicatie;De moeder van Emma belde over de babygroep;gegrond;Besproken met mevrouw Jansen op 06-12345678\n\
    BSO Els;6-3-2024;Facturatie;Kind heeft een notenallergie en was ziek;ongegrond;Uitleg\n";

fn year() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let year = folder.path().join("2024");
    fs::create_dir(&year).unwrap();
    fs::write(year.join("Klachten.csv"), TABLE).unwrap();
    fs::write(year.join("Verslag.csv"), "Jaar;Organisatie\n2024;De Wilg\n").unwrap();
    (folder, year)
}

fn check(more: &[&str]) -> String {
    let (_folder, year) = year();
    let mut arguments = vec!["check", year.to_str().unwrap()];
    arguments.extend(more);
    let output = publisher(&arguments);
    assert_success(&output);
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn check_names_the_cell_of_each_in_both_languages() {
    let dutch = check(&[]);
    for line in [
        "waarschuwing: Klachten!D2 [privacy-name] “Emma”: vrijwel zeker een naam. Schrijf wie het is zonder naam",
        "waarschuwing: Klachten!F2 [privacy-name] “Jansen”: vrijwel zeker een naam.",
        "waarschuwing: Klachten!F2 [privacy-phone] “06-12345678”: vrijwel zeker een telefoonnummer. Haal het weg.",
        "waarschuwing: Klachten!D3 [privacy-health] “notenallergie”: gaat vrijwel zeker over iemands gezondheid.",
        "privacy: nog 2 keer een woord dat misschien over iemand gaat",
    ] {
        assert!(dutch.contains(line), "{line}\nis missing in\n{dutch}");
    }
    let english = check(&["--language", "en"]);
    assert!(
        english.contains("[privacy-name] “Emma”: almost certainly a name."),
        "{english}"
    );
}

#[test]
fn json_gives_every_passage_with_its_characters() {
    let report: Value = serde_json::from_str(&check(&["--json"])).unwrap();
    assert_eq!(report["ok"], true);
    let found = report["privacy"].as_array().unwrap();
    assert_eq!(found.len(), 6, "{found:#?}");
    let first = &found[0];
    assert_eq!(
        (first["place"].as_str(), first["field"].as_str()),
        (Some("Klachten!D2"), Some("complaint"))
    );
    assert_eq!(
        (first["from"].as_u64(), first["to"].as_u64()),
        (Some(14), Some(18))
    );
    assert_eq!(
        (first["passage"].as_str(), first["certainty"].as_str()),
        (Some("Emma"), Some("certain"))
    );
    let codes: Vec<&str> = found
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert!(codes.contains(&"privacy-group"), "{codes:?}");
}

#[test]
fn publish_goes_on_and_counts_them() {
    let (folder, year) = year();
    let output = publish(&year, &folder.path().join("out"));
    assert_success(&output);
    let printed = String::from_utf8(output.stdout).unwrap();
    let line = "waarschuwing: wijst misschien naar iemand: privacy-name 2, privacy-phone 1, privacy-health 2, privacy-group 1";
    assert!(printed.contains(line), "{printed}");
    assert!(!printed.contains("Emma"), "{printed}");
}

#[test]
fn check_holds_the_year_against_the_act() {
    let dutch = check(&[]);
    for line in [
        "wet: aanwezig [act-per-location] Aantal en aard van de klachten per locatie. (art. 1.57b, lid 4 c)",
        "wet: ontbreekt [act-scheme] De klachtenregeling in het kort: staat er niet. Vul Regeling in op het blad Verslag",
        "wet: ontbreekt [act-untraceable] Niets dat te herleiden is tot personen: 3 passages met een naam",
    ] {
        assert!(dutch.contains(line), "{line}\nis missing in\n{dutch}");
    }
    let report: Value = serde_json::from_str(&check(&["--json", "--language", "en"])).unwrap();
    let points = report["act"]["points"].as_array().unwrap();
    assert_eq!(
        (points.len(), &report["act"]["is_needed"]),
        (10, &Value::Bool(true))
    );
    assert_eq!(points[1]["state"], "missing");
    assert_eq!(
        points[1]["todo"],
        "Fill in Regeling on the sheet Verslag (or [scheme] in curated.toml)."
    );
}
