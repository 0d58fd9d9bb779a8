//! A copy of a file with our proposals filled in: read again, it has fewer faults and nothing else is lost.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

use chrono::NaiveDate;
use dataset::Slug;
use publishing::fault::Fault;
use publishing::mended::{Choices, Mended};
use publishing::sources::workbook::{self, Book, Known, KnownLocation, Value, Workbook};

fn known() -> Known {
    let location = |name: &str| KnownLocation {
        slug: Slug::from_name(name).unwrap(),
        name: name.to_owned(),
        earlier_names: Vec::new(),
        register_id: None,
        renamed_to: None,
        renamed_in: None,
    };
    Known {
        year: Some(2024),
        organisation: Some("Kompas".to_owned()),
        locations: vec![location("KDV De Bijenkorf"), location("BSO De Boomhut")],
        subjects: vec![(
            2023,
            vec!["Communicatie".to_owned(), "Facturatie".to_owned()],
        )],
        ..Known::default()
    }
}

const EXPORT: &str = "Klachtenlijst;;;;;;\r\n\
    Naam locatie;Datum binnenkomst;Categorie;Omschrijving;Uitkomst;Vervolg;Bijzonderheden\r\n\
    KDV De Bijnekorf;2024-03-05;Comunicatie;\"De deur; die klemt.\";gegrond;Hersteld.;007\r\n\
    KDV De Bijnekorf;3/4/2024;Facturatie;De rekening was te hoog.;ongegrnd;;=1+1\r\n\
    BSO De Boomhut;7-3-2024;Facturatie;Er kwam geen rekening.;gegrond;Gestuurd.;\r\n";

fn open(name: &str, bytes: &[u8]) -> (Book, Workbook) {
    workbook::open(&[(name, bytes)], &known()).unwrap()
}

fn faults(workbook: &Workbook) -> Vec<&Fault> {
    let draft = &workbook.draft;
    draft.faults.iter().chain(&draft.warnings).collect()
}

fn codes(workbook: &Workbook) -> Vec<String> {
    use publishing::fault::Tell;
    let codes = workbook.draft.faults.iter();
    let code = |fault: &Fault| format!("{} {}", fault.place, fault.kind.code());
    let mut codes: Vec<String> = codes.map(code).collect();
    codes.sort();
    codes
}

fn mend(file: &str, choices: &Choices) -> (Mended, Book, Workbook) {
    let (book, workbook) = open("klachten.csv", file.as_bytes());
    let mended = Mended::of(
        &book,
        &workbook.understood,
        faults(&workbook).into_iter(),
        choices,
    );
    let bytes = mended.workbook().unwrap();
    assert_eq!(bytes, mended.workbook().unwrap());
    let (book, workbook) = open("klachten-hersteld.xlsx", &bytes);
    (mended, book, workbook)
}

fn value(book: &Book, row: u32, column: u32) -> Option<Value> {
    book.sheets[0]
        .row(row)
        .and_then(|row| row.get(column))
        .cloned()
}

#[test]
fn what_is_proposed_stands_filled_in_and_the_rest_as_it_was() {
    let (_, before) = open("klachten.csv", EXPORT.as_bytes());
    assert_eq!(before.draft.faults.len(), 4, "{:?}", codes(&before));
    let (mended, book, after) = mend(EXPORT, &Choices::new());
    // A date with slashes can be two days, and none of them was chosen.
    assert_eq!(codes(&after), ["klachten!B4 date-order"]);
    let text = |text: &str| Some(Value::Text(text.to_owned()));
    for (row, column, expected) in [
        (1, 0, text("Klachtenlijst")),
        (2, 0, text("Locatie")),
        (2, 6, text("Bijzonderheden")),
        (3, 0, text("KDV De Bijenkorf")),
        // The same name once more, which the messages name once.
        (4, 0, text("KDV De Bijenkorf")),
        (3, 1, NaiveDate::from_ymd_opt(2024, 3, 5).map(Value::Date)),
        (4, 1, text("3/4/2024")),
        (3, 2, text("Communicatie")),
        (3, 3, text("De deur; die klemt.")),
        (4, 4, text("ongegrond")),
        (3, 6, text("007")),
        // What looks like a formula stays a text.
        (4, 6, text("=1+1")),
        (5, 6, None),
    ] {
        assert_eq!(value(&book, row, column), expected, "{row} {column}");
    }
    let named = mended
        .changes
        .iter()
        .find(|one| (one.row, one.column) == (4, 0))
        .unwrap();
    assert_eq!(named.was, "KDV De Bijnekorf");
}

#[test]
fn a_choice_holds_for_its_cell_and_only_what_was_proposed_can_be_chosen() {
    let chosen = |place: &str, text: Option<&str>| (place.to_owned(), text.map(str::to_owned));
    let choices: Choices = [
        chosen("klachten!B4", Some("3-4-2024")),
        chosen("klachten!A3", None),
        chosen("klachten!E4", Some("<b>iets anders</b>")),
    ]
    .into();
    let (_, book, after) = mend(EXPORT, &choices);
    let day = NaiveDate::from_ymd_opt(2024, 4, 3).map(Value::Date);
    assert_eq!(value(&book, 4, 1), day);
    assert_eq!(
        codes(&after),
        [
            "klachten!A3 unknown-location",
            "klachten!E4 unknown-verdict"
        ]
    );
}

/// Errors stay errors: a copy shows no number that nobody computed. Names of sheets that no workbook takes
/// are shortened.
#[test]
fn whatever_is_in_a_file_a_copy_can_be_made() {
    let mut book = Book::default();
    for name in [
        "Klachten",
        "[lijst]:*?/\\",
        "",
        &"lang".repeat(20),
        &"lang".repeat(21),
    ] {
        let (mut one, _) = open("klachten.csv", EXPORT.as_bytes());
        let mut sheet = one.sheets.remove(0);
        sheet.name.name = name.into();
        sheet.name.number = u32::try_from(book.sheets.len()).unwrap() + 1;
        for (at, value) in [
            Value::Error("#N/B".to_owned()),
            Value::Unstored,
            Value::Truth(true),
            Value::Number(f64::NAN),
            Value::Time("8:30".to_owned()),
            Value::Date(NaiveDate::from_ymd_opt(1, 1, 1).unwrap()),
            Value::Text("a".repeat(40_000)),
        ]
        .into_iter()
        .enumerate()
        {
            let column = 20 + u32::try_from(at).unwrap();
            sheet.rows[2].cells.push((column, value));
        }
        book.sheets.push(sheet);
    }
    let (_, workbook) = open("klachten.csv", EXPORT.as_bytes());
    let found = faults(&workbook).into_iter();
    let mended = Mended::of(&book, &workbook.understood, found, &Choices::new());
    let (again, _) = open("a.xlsx", &mended.workbook().unwrap());
    assert_eq!(again.sheets.len(), 5);
    let row = again.sheets[0].row(3).unwrap();
    assert!(matches!(row.get(20), Some(Value::Error(_))), "{row:?}");
    assert!(matches!(row.get(21), Some(Value::Error(_))), "{row:?}");
    let long = [26, 27].map(|column| row.get(column).and_then(Value::text).unwrap_or_default());
    assert_eq!(long.concat(), "a".repeat(40_000));
}
