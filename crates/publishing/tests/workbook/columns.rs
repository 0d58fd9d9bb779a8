//! Sheets, headings and columns: rules 1 and 2.

use super::made_up::*;
use publishing::sources::workbook::Known;

#[test]
fn rule_1_columns_are_known_by_name_in_any_order_and_row() {
    let text = "Klachten 2024\n\nGegrond?;Omschrijving klacht;Aard van de klacht;Datum ontvangst;Vestiging;Weer\nja;Te laat;Overig;5-3-2024;Eik;zonnig\n";
    let workbook = read(&[("Klachten", text)], &Known::default());
    assert_eq!(codes(&workbook.draft.faults), [""; 0]);
    assert_eq!(
        codes(&workbook.draft.warnings),
        ["Klachten!F3 unknown-column"]
    );
    assert_eq!(workbook.draft.rows.len(), 1);
    let sheet = workbook
        .understood
        .sheets
        .iter()
        .find(|one| one.name == "Klachten")
        .unwrap();
    assert_eq!((sheet.heading_row, sheet.rows), (Some(3), 1));
    let read_as: Vec<_> = sheet.columns.iter().map(|one| one.read_as).collect();
    assert_eq!(read_as[..2], [Some("Oordeel"), Some("Klacht")]);
    assert_eq!(read_as[5], None);
}

#[test]
fn rule_1_headings_below_the_tenth_row_are_none() {
    let text = format!("{}{HEADINGS}\n{GOOD}\n", "x\n".repeat(10));
    let workbook = read(&[("Klachten", &text)], &Known::default());
    assert_eq!(codes(&workbook.draft.faults), ["Klachten no-headings"]);
    let text = format!("{}{HEADINGS}\n{GOOD}\n", "x\n".repeat(9));
    let workbook = read(&[("Klachten", &text)], &Known::default());
    assert_eq!(codes(&workbook.draft.faults), [""; 0]);
}

#[test]
fn rule_1_two_columns_of_one_meaning_and_missing_ones_are_faults() {
    let text =
        "Locatie;Vestiging;Datum;Klacht;Oordeel;Onderwrep\nEik;Els;5-3-2024;Tekst;nee;Overig\n";
    let workbook = read(&[("Klachten", text)], &Known::default());
    let faults = &workbook.draft.faults;
    assert_eq!(
        codes(faults),
        ["Klachten!B1 two-columns", "Klachten!A1 missing-column"]
    );
    assert!(
        dutch(&faults[1]).contains("Bedoel je “Onderwrep”?"),
        "{}",
        dutch(&faults[1])
    );
}

#[test]
fn rule_1_a_registrations_number_is_known_by_its_values() {
    let text = |number: &str| {
        format!(
            "Locatie;Registratienummer;Datum;Onderwerp;Klacht;Oordeel\nEik;{number};5-3-2024;Overig;Tekst;nee\n"
        )
    };
    let read_as = |number: &str| {
        let workbook = read(&[("Klachten", &text(number))], &Known::default());
        assert_eq!(codes(&workbook.draft.faults), [""; 0]);
        let sheet = workbook
            .understood
            .sheets
            .into_iter()
            .find(|one| one.name == "Klachten");
        sheet.unwrap().columns[1].read_as
    };
    assert_eq!(read_as("123456789"), Some("LRK-nummer"));
    assert_eq!(read_as("2024-001"), Some("Klachtnummer"));
}

#[test]
fn rule_2_columns_about_persons_stop_and_are_named_without_what_they_hold() {
    let text = "Locatie;Datum;Onderwerp;Klacht;Oordeel;Naam ouder;E-mail\nEik;5-3-2024;Overig;Tekst;nee;Jansen;j@example.org\n";
    let workbook = read(&[("Klachten", text)], &Known::default());
    let faults = &workbook.draft.faults;
    assert_eq!(
        codes(faults),
        ["Klachten!F1 person-column", "Klachten!G1 person-column"]
    );
    for fault in faults {
        let told = dutch(fault);
        assert!(
            !told.contains("Jansen") && !told.contains("example"),
            "{told}"
        );
    }
    let unread = "Locatie;Telefoonnummer\nEik;06\n";
    let workbook = read(
        &[("Klachten", &complaints(&[GOOD])), ("Oud", unread)],
        &Known::default(),
    );
    assert_eq!(codes(&workbook.draft.faults), ["Oud!B1 person-column"]);
}

#[test]
fn rule_2_a_complaints_number_is_never_kept() {
    let text = "Klachtnummer;Locatie;Datum;Onderwerp;Klacht;Oordeel\nGEHEIM-1;Eik;5-3-2024;Overig;Tekst;nee\n";
    let workbook = read(&[("Klachten", text)], &Known::default());
    assert!(!format!("{:?}", workbook.draft).contains("GEHEIM"));
}
