//! Workbooks as other programs write them, each with a trap: `workbooks/make.py` makes them.

use dataset::Outcome;
use publishing::error::PublishError;
use publishing::fault::{Fault, Tell};
use publishing::files::Files;
use publishing::sources::workbook::{self, Known, Workbook, WorkbookError};
use std::fs;
use std::path::Path;

fn bytes(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workbooks");
    fs::read(folder.join(name)).unwrap()
}

fn read(name: &str) -> Workbook {
    workbook::read_file(name, &bytes(name), &Known::default()).unwrap()
}

/// The places and codes of faults.
fn codes(faults: &[Fault]) -> Vec<String> {
    let code = |fault: &Fault| format!("{} {}", fault.place, fault.kind.code());
    faults.iter().map(code).collect()
}

/// A workbook that is read without a fault.
fn clean(name: &str) -> Workbook {
    let workbook = read(name);
    assert_eq!(codes(&workbook.draft.faults), [""; 0], "{name}");
    workbook
}

fn column(
    workbook: &Workbook,
    of: impl Fn(&publishing::sources::DraftRow) -> Option<String>,
) -> Vec<String> {
    let rows = workbook.draft.rows.iter();
    rows.map(|row| of(row).unwrap_or_default()).collect()
}

#[test]
fn real_dates_are_read_in_both_systems_and_every_format() {
    for name in [
        "plain.xlsx",
        "epoch-1904.xlsx",
        "rich-text.xlsx",
        "shared-strings.xlsx",
        "merged-totals.xlsx",
        "old.xls",
        "libre.ods",
        "every-sheet.xlsx",
    ] {
        let workbook = clean(name);
        let received = column(&workbook, |row| row.days.received.clone());
        assert_eq!(
            received.first().map(String::as_str),
            Some("2024-03-05"),
            "{name}"
        );
        assert_eq!(workbook.understood.year, Some(2024), "{name}");
    }
}

#[test]
fn a_row_becomes_a_complaint() {
    let workbook = clean("plain.xlsx");
    let row = &workbook.draft.rows[0];
    assert_eq!(row.place.to_string(), "'Klachten 2024'!D2");
    assert_eq!(row.name.as_deref(), Some("KDV De Bijenkorf"));
    assert_eq!(row.complaint.as_deref(), Some("Te laat gebeld."));
    assert_eq!(row.resolution.as_deref(), Some("Besproken."));
    assert_eq!(row.outcome, Some(Outcome::Upheld));
    let names: Vec<&str> = workbook
        .draft
        .categories
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Communicatie", "Facturatie"]);
    assert_eq!(workbook.draft.rows[1].category, 1);
}

#[test]
fn texts_in_pieces_are_whole() {
    let texts = |name| column(&clean(name), |row| row.complaint.clone());
    assert_eq!(texts("rich-text.xlsx"), ["Te laat gebeld & niets gezegd."]);
    assert_eq!(texts("shared-strings.xlsx"), ["Te laat gebeld."; 2]);
}

#[test]
fn merged_cells_hold_for_all_their_rows_and_totals_are_controls() {
    let workbook = clean("merged-totals.xlsx");
    assert_eq!(
        column(&workbook, |row| row.name.clone()),
        ["KDV De Bijenkorf"; 2]
    );
    for name in ["old.xls", "libre.ods"] {
        let names = column(&clean(name), |row| row.name.clone());
        assert_eq!(names, ["KDV De Bijenkorf"; 2], "{name}");
    }
}

#[test]
fn what_isnt_shown_counts_and_is_named() {
    for (name, place) in [
        ("old.xls", "'Klachten 2024'!A3"),
        ("libre.ods", "'Klachten 2024'!A3"),
    ] {
        let warnings = codes(&read(name).draft.warnings);
        assert!(
            warnings.contains(&format!("{place} hidden-rows")),
            "{name}: {warnings:?}"
        );
        assert!(
            warnings.contains(&"'Klachten 2024'!F1 hidden-column".to_owned()),
            "{name}: {warnings:?}"
        );
    }
    let workbook = read("hidden.xlsx");
    assert_eq!(workbook.draft.rows.len(), 3);
    let faults = codes(&workbook.draft.faults);
    assert_eq!(
        faults,
        ["Oud!B1 person-column", "'Klachten 2024'!G1 person-column"]
    );
    let warnings = codes(&workbook.draft.warnings);
    assert!(
        warnings.contains(&"'Klachten 2024'!A3 hidden-rows".to_owned()),
        "{warnings:?}"
    );
    let told = workbook.draft.faults[0].to_string();
    assert!(told.contains("It is hidden"), "{told}");
}

#[test]
fn formulas_give_what_is_stored_and_errors_are_faults() {
    let workbook = read("formulas.xlsx");
    let faults = codes(&workbook.draft.faults);
    assert_eq!(
        faults,
        [
            "'Klachten 2024'!C3 cell-error",
            "'Klachten 2024'!C4 formula-without-value"
        ]
    );
    let told = workbook.draft.faults[0].tell(klachtenwijzer::texts::Language::Dutch);
    assert!(told.what.contains("#N/B"), "{told}");
    assert_eq!(workbook.draft.categories[0].name, "Communicatie");
}

#[test]
fn texts_that_look_like_others_are_read_or_refused_by_cell() {
    let workbook = read("text-and-numbers.xlsx");
    let faults = codes(&workbook.draft.faults);
    let sheet = "'Klachten 2024'";
    assert_eq!(
        faults,
        [
            format!("{sheet}!B3 date-as-number"),
            format!("{sheet}!B4 date-as-number"),
            format!("{sheet}!B5 date-order"),
        ]
    );
    let row = &workbook.draft.rows[0];
    assert_eq!(row.name.as_deref(), Some("KDV De Bijenkorf"));
    assert_eq!(row.complaint.as_deref(), Some("Regel een. Regel twee."));
    // A leading zero that was lost makes no other registration.
    let numbers: Vec<_> = workbook
        .draft
        .locations
        .iter()
        .map(|one| one.register_id.as_deref())
        .collect();
    assert_eq!(numbers, [Some("012345678"), Some("112345678")]);
}

#[test]
fn every_sheet_says_its_part() {
    let workbook = clean("every-sheet.xlsx");
    let draft = &workbook.draft;
    let warnings = codes(&draft.warnings);
    assert!(
        warnings.contains(&"'Klachten 2024'!B3 carried-over".to_owned()),
        "{warnings:?}"
    );
    assert_eq!(draft.rows[1].days.received.as_deref(), Some("2023-12-20"));
    assert_eq!(draft.printed.figures.children, Some(1100));
    assert_eq!(draft.printed.figures.complaints, Some(2));
    assert_eq!(draft.printed.figures.disputes_by_label, [1]);
    let entries = &draft.curated.entries;
    assert_eq!(entries.document.organisation, "De Wilg");
    assert_eq!(entries.label[0].name, "De Wilg B.V.");
    assert_eq!(
        entries.scheme.as_ref().unwrap().made_known.as_deref(),
        Some("Op de website.")
    );
    let dispute = &entries.dispute[0];
    assert_eq!(dispute.verdict, Some(Outcome::PartlyUpheld));
    assert_eq!(dispute.ruled_on.as_deref(), Some("2024-06-03"));
    let changes: Vec<_> = entries
        .change
        .iter()
        .map(|one| (one.location.as_str(), one.on.as_deref(), one.into.join(" ")))
        .collect();
    assert_eq!(
        changes,
        [
            ("bso-de-boomhut", Some("2024-08-01"), String::new()),
            (
                "kdv-de-speeltuin",
                Some("2024-09-01"),
                "kdv-de-bijenkorf".to_owned()
            ),
        ]
    );
    let names: Vec<&str> = draft
        .categories
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["Communicatie", "Facturatie"]);
}

#[test]
fn counts_are_complaints_without_texts() {
    let workbook = clean("counts.xlsx");
    let rows = &workbook.draft.rows;
    assert_eq!(rows.len(), 3);
    assert!(rows.iter().all(|row| row.complaint.is_none()));
    let names: Vec<&str> = workbook
        .draft
        .locations
        .iter()
        .map(|one| one.name.as_str())
        .collect();
    assert_eq!(names, ["BSO De Boomhut", "KDV De Bijenkorf"]);
}

fn error(name: &str, bytes: &[u8]) -> WorkbookError {
    match workbook::read_file(name, bytes, &Known::default()) {
        Err(PublishError::Workbook { source, .. }) => source,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn a_password_is_told_apart_from_damage() {
    assert_eq!(
        error("protected.xlsx", &bytes("protected.xlsx")),
        WorkbookError::Protected
    );
    for name in ["plain.xlsx", "libre.ods", "old.xls"] {
        let whole = bytes(name);
        let half = error(name, &whole[..whole.len() / 2]);
        assert_eq!(half.code(), "broken-file", "{name}: {half:?}");
    }
}

#[test]
fn the_name_of_a_file_says_nothing() {
    for (name, from) in [
        ("klachten.csv", "plain.xlsx"),
        ("klachten.xlsx", "libre.ods"),
        ("klachten", "old.xls"),
    ] {
        let workbook = workbook::read_file(name, &bytes(from), &Known::default()).unwrap();
        assert!(!workbook.draft.rows.is_empty(), "{name}");
    }
}

#[test]
fn a_folder_holds_one_workbook_or_tables() {
    let read = |names: &[(&str, &[u8])]| {
        let mut files = Files::default();
        for (name, bytes) in names {
            files.add(*name, *bytes).unwrap();
        }
        workbook::read(&files, &Known::default())
    };
    let table =
        "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel\nEik;5-3-2024;Overig;Tekst;nee\n".as_bytes();
    let said = "Jaar;Organisatie\n2024;De Wilg\n".as_bytes();
    let workbook = read(&[
        ("Klachten.csv", table),
        ("Verslag.csv", said),
        ("curated.toml", b""),
    ])
    .unwrap();
    assert_eq!(codes(&workbook.draft.faults), [""; 0]);
    assert_eq!(workbook.draft.rows[0].place.to_string(), "Klachten!D2");
    assert_eq!(workbook.draft.document.title, "Klachten.csv, Verslag.csv");
    let plain = bytes("plain.xlsx");
    let both = read(&[("Klachten.csv", table), ("klachten.xlsx", &plain)]);
    assert!(matches!(
        both,
        Err(PublishError::Workbook {
            source: WorkbookError::SeveralFiles(_),
            ..
        })
    ));
    let none = read(&[("brief.md", b"x"), ("~$klachten.xlsx", b"x")]);
    assert!(matches!(
        none,
        Err(PublishError::Workbook {
            source: WorkbookError::NoFile,
            ..
        })
    ));
}
