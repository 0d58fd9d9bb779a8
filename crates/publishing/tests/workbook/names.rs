//! Locations and subjects: rules 7 and 8.

use super::made_up::*;
use publishing::decisions::What;
use publishing::sources::workbook::Known;

#[test]
fn rule_7_a_location_spelt_otherwise_or_unknown_is_a_fault_once() {
    let row = |name: &str| format!("{name};;5-3-2024;Communicatie;Tekst;nee;x;");
    let rows = [
        row("kdv eik"),
        row("kdv eik"),
        row("Hoofdkantoor"),
        row("Eik KDV"),
        row("KDV Eik"),
    ];
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let workbook = read(&[("Klachten", &complaints(&rows))], &published());
    let faults = &workbook.draft.faults;
    assert_eq!(
        codes(faults),
        [
            "Klachten!A4 unknown-location",
            "Klachten!A2 unknown-location"
        ]
    );
    let told = dutch(&faults[1]);
    assert!(
        told.contains("(en nog in 1 rij)") && told.contains("Bedoel je “KDV Eik”?"),
        "{told}"
    );
    assert!(
        !dutch(&faults[0]).contains("Bedoel"),
        "{}",
        dutch(&faults[0])
    );
    // The kind moved to the front makes no other place.
    assert_eq!(workbook.draft.rows.len(), 2);
}

#[test]
fn rule_7_a_location_that_has_another_name_now_is_asked_after() {
    let mut known = published();
    known.locations[0].renamed_to = Some("BSO De Boomhut".to_owned());
    let rows = ["KDV Eik;;5-3-2024;Communicatie;Tekst;nee;x;"];
    let workbook = read(&[("Klachten", &complaints(&rows))], &known);
    let faults = &workbook.draft.faults;
    assert_eq!(codes(faults), ["Klachten!A2 unknown-location"]);
    assert!(
        dutch(&faults[0]).contains("Bedoel je “BSO De Boomhut”?"),
        "{}",
        dutch(&faults[0])
    );
}

#[test]
fn rule_7_numbers_of_registrations_say_who_is_who() {
    let row =
        |name: &str, number: &str| format!("{name};{number};5-3-2024;Communicatie;Tekst;nee;x;");
    let read_row = |name: &str, number: &str| {
        let text = complaints(&[&row(name, number)]);
        let draft = read(&[("Klachten", &text)], &published()).draft;
        (
            codes(&draft.faults),
            draft.rows.first().and_then(|row| row.name.clone()),
        )
    };
    let eik = Some("KDV Eik".to_owned());
    assert_eq!(read_row("", "123456789"), (Vec::new(), eik.clone()));
    assert_eq!(
        read_row("", "12345678").1.as_deref(),
        Some("BSO De Boomhut"),
        "a zero was lost"
    );
    assert_eq!(read_row("KDV Eik", "123456789"), (Vec::new(), eik));
    assert_eq!(
        read_row("KDV Eik", "012345678").0,
        ["Klachten!B2 other-registration"]
    );
    assert_eq!(
        read_row("", "999999999").0,
        ["Klachten!B2 unknown-registration"]
    );
}

#[test]
fn rule_7_the_sheet_of_locations_makes_them_known() {
    let list = |rows: &str| {
        format!("Locatie;LRK-nummer;Open sinds;Gesloten op;Heette eerder;Opgegaan in\n{rows}")
    };
    let row = "BSO Nieuw;;5-3-2024;Communicatie;Tekst;nee;x;";
    let with = |rows: &str| {
        let tables = [("Klachten", complaints(&[row])), ("Locaties", list(rows))];
        let tables: Vec<(&str, &str)> = tables
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        read(&tables, &published()).draft
    };
    let draft = with("BSO Nieuw;;1-8-2024;;;\n");
    assert_eq!(codes(&draft.faults), [""; 0]);
    let change = &draft.curated.entries.change[0];
    assert_eq!(
        (change.location.as_str(), change.on.as_deref()),
        ("bso-nieuw", Some("2024-08-01"))
    );
    let draft = with("BSO Nieuw;;;;BSO De Boomhut;\n");
    assert_eq!(codes(&draft.faults), [""; 0]);
    assert_eq!(draft.curated.entries.change[0].into, ["bso-nieuw"]);
    for (rows, code) in [
        ("BSO Nieuw;;;;BSO De Bomhut;\n", "E2 unknown-other-location"),
        ("BSO Nieuw;;;;;KDV Iek\n", "F2 unknown-other-location"),
        ("BSO Nieuw;123456789;;;;\n", "A2 listed-otherwise"),
        (
            "BSO Nieuw;;;;;\nBSO De Bomhut;;;;;\n",
            "A3 listed-otherwise",
        ),
        ("BSO Nieuw;;;;;\nBSO Nieuw;;;;;\n", "A3 listed-twice"),
    ] {
        assert_eq!(
            codes(&with(rows).faults),
            [format!("Locaties!{code}")],
            "{rows}"
        );
    }
    // Nothing is said of a location that isn't listed: it is not gone.
    assert_eq!(
        with("BSO Nieuw;;1-8-2024;;;\n")
            .curated
            .entries
            .change
            .len(),
        1
    );
}

#[test]
fn rule_7_a_location_can_be_divided_and_a_name_that_was_told_is_told_once() {
    let list =
        |rows: &str| format!("Locatie;Open sinds;Gesloten op;Heette eerder;Opgegaan in\n{rows}");
    let with = |rows: &str, known: &Known| {
        let tables = [("Klachten", complaints(&[])), ("Locaties", list(rows))];
        let tables: Vec<(&str, &str)> = tables
            .iter()
            .map(|(name, text)| (*name, text.as_str()))
            .collect();
        read(&tables, known).draft
    };
    let divided = "KDV Eik;;1-8-2024;;\"KDV Eik Noord; KDV Eik Zuid\"\n\
                   KDV Eik Noord;1-8-2024;;;\nKDV Eik Zuid;1-8-2024;;;\n";
    let draft = with(divided, &published());
    assert_eq!(codes(&draft.faults), [""; 0]);
    let change = &draft.curated.entries.change[0];
    assert_eq!(
        (change.is, change.on.as_deref()),
        (What::Split, Some("2024-08-01"))
    );
    assert_eq!(change.into, ["kdv-eik-noord", "kdv-eik-zuid"]);
    // Of several names each is looked at.
    let misspelt = divided.replacen("KDV Eik Zuid", "KDV Eik Zud", 1);
    let faults = with(&misspelt, &published()).faults;
    assert_eq!(codes(&faults), ["Locaties!E2 unknown-other-location"]);
    assert!(dutch(&faults[0]).contains("Bedoel je “KDV Eik Zuid”?"));
    let mut known = published();
    known.locations[0].renamed_to = Some("BSO De Boomhut".to_owned());
    for (told, changes) in [(None, 1), (Some(2023), 0), (Some(2024), 1)] {
        known.locations[0].renamed_in = told;
        let draft = with("BSO De Boomhut;;;KDV Eik;\n", &known);
        assert_eq!(codes(&draft.faults), [""; 0]);
        assert_eq!(draft.curated.entries.change.len(), changes, "{told:?}");
    }
}

#[test]
fn rule_8_a_year_without_subjects_is_nothing_to_compare_with() {
    let mut known = published();
    known.subjects = vec![(2023, Vec::new())];
    let workbook = read(&[("Klachten", &complaints(&[GOOD]))], &known);
    assert_eq!(codes(&workbook.draft.faults), [""; 0]);
}

#[test]
fn rule_8_a_subject_needs_to_be_one_of_the_year_before_or_decided() {
    let row = |subject: &str| format!("KDV Eik;;5-3-2024;{subject};Tekst;nee;x;");
    let text = complaints(&[&row("Comunicatie"), &row("Comunicatie")]);
    let workbook = read(&[("Klachten", &text)], &published());
    let faults = &workbook.draft.faults;
    assert_eq!(codes(faults), ["Klachten!D2 unknown-subject"]);
    assert!(
        dutch(&faults[0]).contains("Bedoel je “Communicatie”?"),
        "{}",
        dutch(&faults[0])
    );
    let with = |subject: &str, subjects: &str| {
        let text = complaints(&[&row(subject)]);
        let subjects = format!("Onderwerp;Heette vorig jaar\n{subjects}");
        read(
            &[("Klachten", &text), ("Onderwerpen", &subjects)],
            &published(),
        )
        .draft
    };
    let draft = with("Contact", "Contact;Communicatie\nFacturatie;\n");
    assert_eq!(codes(&draft.faults), [""; 0]);
    let renamed = &draft.curated.entries.category_renamed[0];
    assert_eq!(
        (renamed.name.as_str(), renamed.before.as_str()),
        ("Contact", "Communicatie")
    );
    assert_eq!(
        codes(&with("Veiligheid", "Veiligheid;nieuw\n").faults),
        [""; 0]
    );
    for (subject, subjects, code) in [
        ("Contact", "Contact;\n", "Onderwerpen!A2 subject-undecided"),
        (
            "Contact",
            "Contact;Comunicatie\n",
            "Onderwerpen!B2 subject-was-none",
        ),
        ("Facturen", "Facturatie;\n", "Klachten!D2 unknown-subject"),
        (
            "Facturatie",
            "Facturatie;\nfacturatie;\n",
            "Onderwerpen!A3 listed-twice",
        ),
    ] {
        assert_eq!(codes(&with(subject, subjects).faults), [code], "{subjects}");
    }
}
