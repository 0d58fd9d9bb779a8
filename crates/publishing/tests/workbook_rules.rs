//! Each rule about next year's file, on made-up tables: what is read, and which cell is at fault.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

use dataset::Slug;
use klachtenwijzer::texts::Language;
use publishing::error::PublishError;
use publishing::fault::{Fault, Tell};
use publishing::files::Files;
use publishing::sources::workbook::{self, Known, KnownLocation, Workbook, WorkbookError};

const HEADINGS: &str =
    "Locatie;LRK-nummer;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing;Afgehandeld op";
const SAID: &str = "Jaar;Organisatie\n2024;De Wilg\n";

fn try_read(tables: &[(&str, &str)], known: &Known) -> Result<Workbook, PublishError> {
    let mut files = Files::default();
    files.add("Verslag.csv", SAID).unwrap();
    for (name, text) in tables {
        files.add(format!("{name}.csv"), *text).unwrap();
    }
    workbook::read(&files, known)
}

fn read(tables: &[(&str, &str)], known: &Known) -> Workbook {
    try_read(tables, known).unwrap()
}

fn complaints(rows: &[&str]) -> String {
    format!("{HEADINGS}\n{}\n", rows.join("\n"))
}

fn codes(faults: &[Fault]) -> Vec<String> {
    let code = |fault: &Fault| format!("{} {}", fault.place, fault.kind.code());
    faults.iter().map(code).collect()
}

/// The faults of these rows of complaints, in a first year.
fn faults(rows: &[&str]) -> Vec<String> {
    codes(
        &read(&[("Klachten", &complaints(rows))], &Known::default())
            .draft
            .faults,
    )
}

fn warnings(rows: &[&str]) -> Vec<String> {
    codes(
        &read(&[("Klachten", &complaints(rows))], &Known::default())
            .draft
            .warnings,
    )
}

fn dutch(fault: &Fault) -> String {
    fault.tell(Language::Dutch).to_string()
}

const GOOD: &str = "KDV Eik;;5-3-2024;Communicatie;Te laat gebeld;gegrond;Besproken;12-3-2024";

/// What is published of a year before: two locations and two subjects.
fn published() -> Known {
    let location = |name: &str, number: &str| KnownLocation {
        slug: Slug::from_name(name).unwrap(),
        name: name.to_owned(),
        earlier_names: Vec::new(),
        register_id: Some(number.to_owned()),
        renamed_to: None,
    };
    Known {
        locations: vec![
            location("KDV Eik", "123456789"),
            location("BSO De Boomhut", "012345678"),
        ],
        subjects: vec![(
            2023,
            vec!["Communicatie".to_owned(), "Facturatie".to_owned()],
        )],
        ..Known::default()
    }
}

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

#[test]
fn rule_4_totals_are_controls() {
    let total = |row: &str| faults(&[GOOD, GOOD, row]);
    for row in [
        "Totaal;;;;2;;;",
        "TOTAAL;2;;;;;;",
        "Subtotaal: 2;;;;;;;",
        "Totaal aantal klachten;;;;;;2;",
        "Eindtotaal;;;;;;;",
    ] {
        assert_eq!(total(row), [""; 0], "{row}");
    }
    assert_eq!(total("Totaal;;;;3;;;"), ["Klachten!E4 total"]);
    let parts = faults(&[
        GOOD,
        GOOD,
        "Subtotaal;;;;2;;;",
        GOOD,
        "Subtotaal;;;;1;;;",
        "Totaal;;;;3;;;",
    ]);
    assert_eq!(parts, [""; 0]);
    let complaint = "Totaal;;5-3-2024;Overig;Tekst;nee;;";
    assert_eq!(
        faults(&[complaint]),
        [""; 0],
        "a row with a date and a verdict is a complaint"
    );
}

#[test]
fn rule_4_in_a_table_an_empty_cell_is_empty() {
    let rows = faults(&[GOOD, ";;5-3-2024;Communicatie;Tekst;nee;;"]);
    assert_eq!(rows, ["Klachten!A3 empty-cell"]);
}

#[test]
fn rule_5_dates_that_arent_certain_are_faults() {
    let at = |received: &str, closed: &str| {
        faults(&[&format!(
            "KDV Eik;;{received};Communicatie;Tekst;nee;x;{closed}"
        )])
    };
    for (received, closed, code) in [
        ("31-6-2024", "", "C2 no-such-day"),
        ("5-3-24", "", "C2 short-year"),
        ("3/4/2024", "", "C2 date-order"),
        ("45356", "", "C2 date-as-number"),
        ("maart", "", "C2 no-date"),
        ("5-3-2025", "", "C2 outside-year"),
        ("5-3-2022", "12-1-2024", "C2 outside-year"),
        ("20-12-2023", "", "C2 outside-year"),
        ("20-12-2023", "22-12-2023", "C2 outside-year"),
        ("5-3-2024", "4-3-2024", "H2 closed-before-received"),
        ("5-3-2024", "5-3-2026", "H2 outside-year"),
    ] {
        assert_eq!(
            at(received, closed),
            [format!("Klachten!{code}")],
            "{received} {closed}"
        );
    }
    assert_eq!(at("30-12-2024", "15-1-2025"), [""; 0]);
    let carried = warnings(&["KDV Eik;;20-12-2023;Communicatie;Tekst;nee;x;12-1-2024"]);
    assert_eq!(carried, ["Klachten!C2 carried-over"]);
}

#[test]
fn rule_6_several_in_one_cell_propose_a_split() {
    let row = "KDV Eik;;5-3-2024;\"1. communicatie\n2. kwaliteit\";Tekst;\"1x gegrond, 1x deels\";\"1. overleg\n2. rooster\";";
    let workbook = read(&[("Klachten", &complaints(&[row]))], &Known::default());
    let faults = &workbook.draft.faults;
    assert_eq!(
        codes(faults),
        ["Klachten!D2 several-in-one", "Klachten!F2 several-in-one"]
    );
    let told = dutch(&faults[0]);
    assert!(
        told.contains("communicatie · gegrond · overleg | kwaliteit · deels · rooster"),
        "{told}"
    );
    let listed = "KDV Eik;;5-3-2024;Communicatie, Facturatie;Tekst;nee;x;";
    let others = ["KDV Eik;;5-3-2024;Facturatie;Tekst;nee;x;"];
    assert_eq!(
        self::faults(&[GOOD, others[0], listed]),
        ["Klachten!D4 several-in-one"]
    );
    let one = "KDV Eik;;5-3-2024;Tarieven (incl. verruiming, feestdagen);Tekst;nee;x;";
    assert_eq!(self::faults(&[GOOD, one]), [""; 0]);
}

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

#[test]
fn rule_9_all_faults_come_at_once_and_say_what_stands_there() {
    let rows = [
        "KDV Eik;;31-6-2024;Communicatie;Tekst;gegrnd;x;",
        ";;5-3-2024;;Tekst;nee;x;",
    ];
    let workbook = read(&[("Klachten", &complaints(&rows))], &Known::default());
    let faults = &workbook.draft.faults;
    assert_eq!(
        codes(faults),
        [
            "Klachten!C2 no-such-day",
            "Klachten!F2 unknown-verdict",
            "Klachten!A3 empty-cell",
            "Klachten!D3 empty-cell",
        ]
    );
    let told = dutch(&faults[1]);
    assert!(
        told.contains("“gegrnd”") && told.contains("Bedoel je “gegrond”?"),
        "{told}"
    );
    let english = faults[0].to_string();
    assert_eq!(
        english,
        "Klachten!C2: There is no day “31-6-2024”. Put the right date there, as day-month-year."
    );
    let warnings = warnings(&[
        "KDV Eik;;5-3-2024;Communicatie;Tekst;;;",
        "KDV Eik;;5-3-2024;Communicatie;Tekst;ja;;",
    ]);
    assert_eq!(
        warnings,
        ["Klachten!F2 no-verdict", "Klachten!G3 no-measure"]
    );
}

#[test]
fn rule_10_errors_and_limits_have_their_messages() {
    assert_eq!(
        faults(&["KDV Eik;;#N/B;Communicatie;#VERW!;nee;x;"]),
        ["Klachten!C2 cell-error", "Klachten!E2 cell-error"]
    );
    let long = format!(
        "KDV Eik;;5-3-2024;Communicatie;{};nee;x;",
        "a".repeat(20_001)
    );
    assert_eq!(faults(&[&long]), ["Klachten!E2 text-too-long"]);
    let fits = format!(
        "KDV Eik;;5-3-2024;Communicatie;{};nee;x;",
        "a".repeat(20_000)
    );
    assert_eq!(faults(&[&fits]), [""; 0]);
    let limit = |text: &str| match try_read(&[("Klachten", text)], &Known::default()) {
        Err(PublishError::Workbook {
            source: WorkbookError::Limit(limit),
            ..
        }) => limit.tell(Language::Dutch).what,
        other => panic!("{other:?}"),
    };
    let wide = format!("{HEADINGS}{};x\n{GOOD}\n", ";".repeat(1_000_000));
    assert!(
        limit(&wide).contains("kolom na de 1000e"),
        "{}",
        limit(&wide)
    );
    let high = format!("{HEADINGS}\n{}", "Eik;x\n".repeat(200_100));
    assert!(limit(&high).contains("meer dan 200000 rijen"));
    let invisible = "KDV Eik;;5-3-2024;Communicatie;Te\u{202e}kst;nee;x;";
    assert_eq!(faults(&[invisible]), ["Klachten!E2 invisible-character"]);
}

#[test]
fn rule_11_a_childminders_home_isnt_published() {
    let list = "Locatie;Soort;Plaats;Kindplaatsen\nGastouder Wilgenlaan 12;VGO;Wilgendam;4\nDe Zonnebloem;gastouder;Wilgendam;4\n";
    let workbook = read(
        &[("Klachten", HEADINGS), ("Locaties", list)],
        &Known::default(),
    );
    assert_eq!(codes(&workbook.draft.faults), ["Locaties!A2 home-address"]);
    let quiet = &workbook.draft.locations[1];
    assert_eq!((&quiet.town, quiet.places), (&None, None));
}

#[test]
fn a_year_without_complaints_is_an_empty_sheet() {
    for text in ["", HEADINGS, &format!("{HEADINGS}\n")] {
        let text = if text.is_empty() { HEADINGS } else { text };
        let workbook = read(&[("Klachten", text)], &Known::default());
        assert_eq!(codes(&workbook.draft.faults), [""; 0]);
        assert_eq!(codes(&workbook.draft.warnings), ["workbook no-complaints"]);
    }
}

#[test]
fn a_row_with_one_thing_alone_is_asked_after() {
    assert_eq!(
        faults(&[GOOD, "* voorlopige cijfers;;;;;;;"]),
        ["Klachten!A3 alone-in-row"]
    );
    let text = format!("{HEADINGS};Opmerking\n{GOOD};\n;;;;;;;;alleen hier\n");
    let workbook = read(&[("Klachten", &text)], &Known::default());
    assert_eq!(codes(&workbook.draft.faults), [""; 0]);
    assert!(codes(&workbook.draft.warnings).contains(&"Klachten!I3 row-not-read".to_owned()));
}

#[test]
fn a_table_with_a_quote_or_a_separator_too_many_is_a_fault_and_not_other_rows() {
    let open = "KDV Eik;;5-3-2024;Communicatie;\"Hij zei: hallo;nee;x;";
    assert!(faults(&[GOOD, open, GOOD]).contains(&"Klachten!E3 quote-not-closed".to_owned()));
    let late = "KDV Eik;;5-3-2024;Communicatie;\"Te laat\";nee;x;";
    let found = faults(&[GOOD, open, late]);
    assert!(
        found
            .iter()
            .any(|fault| fault.ends_with("quote-not-closed")),
        "{found:?}"
    );
    let many = "KDV Eik;;5-3-2024;Communicatie;Tekst;nee;Besproken; later meer;12-3-2024;te veel";
    assert!(faults(&[GOOD, many]).contains(&"Klachten!I3 cell-beyond-headings".to_owned()));
    let quoted = "KDV Eik;;5-3-2024;Communicatie;\"Regel een;\nregel \"\"twee\"\"\";nee;x;";
    assert_eq!(faults(&[GOOD, quoted]), [""; 0]);
}
