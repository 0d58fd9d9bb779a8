//! The way of a coordinator who knows Excel and not this program: a workbook to fill in, filled in with what
//! goes wrong in Excel, mended by doing what the messages say and nothing else, published, poured.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::book::{Book, Typed};
use common::built::built;
use common::{assert_success, error_of, files_below, publish, published_workbook, publisher};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// What the messages may ask of the coordinator, who alone knows it: by where it is asked.
const KNOWN: [(&str, &str); 5] = [
    // The complaint was phoned in on the last day of June.
    ("no-such-day", "30-6-2025"),
    // A slip of the year.
    ("outside-year", "12-1-2025"),
    ("closed-before-received", "20-5-2025"),
    ("cell-error", "ongegrond"),
    ("empty-cell", "BSO De Boomhut"),
];

fn known(code: &str) -> &'static str {
    KNOWN.iter().find(|(asked, _)| *asked == code).unwrap().1
}

/// A year that is published, and the workbook for the next one.
fn begun(folder: &Path) -> (PathBuf, PathBuf) {
    let data = published_workbook(folder);
    let file = folder.join("2025/klachten-2025.xlsx");
    let [out, from] = [&file, &data].map(|path| path.to_str().unwrap());
    let words = ["template", "--year", "2025", "--data", from, "--out", out];
    assert_success(&publisher(&words));
    (data, file)
}

fn text(text: &str) -> Typed {
    Typed::Text(text.to_owned())
}

/// Locatie, Ontvangen op, Onderwerp, Klacht, Oordeel, Oplossing and Afgehandeld op of a row.
type Row<'a> = [(&'a str, Typed); 5];

/// Fills the workbook in, with a mistake or two in nearly every row.
fn fill_in(book: &mut Book) {
    let eik = || text("KDV De Bijenkorf");
    let rows: [Row; 12] = [
        // As it should be.
        [
            ("A", eik()),
            ("C", Typed::Day(4, 3, 2025)),
            ("D", text("Communicatie")),
            ("E", text("Te laat gebeld.")),
            ("F", text("gegrond")),
        ],
        [
            ("A", text("KDV Bijenkorf")),
            ("C", Typed::Day(5, 3, 2025)),
            ("D", text("Facturatie")),
            ("E", text("Dubbele rekening.")),
            ("F", text("nee")),
        ],
        [
            ("A", eik()),
            ("C", text("31-6-2025")),
            ("D", text("Communicatie")),
            ("E", text("Niets gehoord.")),
            ("F", text("gegrnd")),
        ],
        [
            ("A", eik()),
            ("C", text("5-3-25")),
            ("D", text("Comunicatie")),
            ("E", text("Brief kwam niet aan.")),
            ("F", text("ongegrond")),
        ],
        // Pasted as values.
        [
            ("A", eik()),
            ("C", Typed::Pasted(45_812)),
            ("D", text("Facturatie")),
            ("E", text("Oude prijs.")),
            ("F", text("deels")),
        ],
        [
            ("A", eik()),
            ("C", Typed::Day(7, 4, 2025)),
            ("D", text("1. Communicatie 2. Facturatie")),
            ("E", text("Rekening zonder uitleg.")),
            ("F", text("ja")),
        ],
        [
            ("A", text("POV Het Nest")),
            ("C", Typed::Day(8, 4, 2025)),
            ("D", text("Veiligheid")),
            ("E", text("Het hek stond open.")),
            ("F", text("gegrond")),
        ],
        [
            ("A", Typed::Nothing),
            ("C", Typed::Day(9, 4, 2025)),
            ("D", text("Facturatie")),
            ("E", text("Rekening te laat.")),
            ("F", text("ongegrond")),
        ],
        [
            ("A", eik()),
            ("C", Typed::Day(12, 1, 2052)),
            ("D", text("Communicatie")),
            ("E", text("Geen antwoord.")),
            ("F", text("ingetrokken")),
        ],
        [
            ("A", eik()),
            ("C", Typed::Day(14, 5, 2025)),
            ("D", text("Communicatie")),
            ("E", text("Wisselende tijden.")),
            ("F", Typed::Error("#N/A")),
        ],
        [
            ("A", eik()),
            ("C", Typed::Day(15, 5, 2025)),
            ("D", text("Communicatie")),
            ("E", text("Deur op slot.")),
            ("F", text("loopt nog")),
        ],
        [
            ("A", text("* nog navragen bij de locatie")),
            ("C", Typed::Nothing),
            ("D", Typed::Nothing),
            ("E", Typed::Nothing),
            ("F", Typed::Nothing),
        ],
    ];
    for (number, row) in (2..).zip(rows) {
        for (column, typed) in row {
            book.put("Klachten", &format!("{column}{number}"), typed);
        }
        if number < 13 {
            book.put(
                "Klachten",
                &format!("G{number}"),
                text("Besproken met de ouder."),
            );
        }
    }
    // Closed before it came in.
    book.put("Klachten", "I12", Typed::Day(10, 5, 2025));
    // A heading typed over, and a column of one's own.
    book.put("Klachten", "D1", text("Onderwrep"));
    book.put("Klachten", "L1", text("Naam ouder"));
    book.put("Klachten", "L2", text("mevrouw X."));
    book.put("Verslag", "F2", Typed::Number(11));
}

/// What stands in the quotes behind these words.
fn quoted<'a>(message: &'a str, behind: &str) -> Option<&'a str> {
    message
        .split(behind)
        .nth(1)?
        .split('“')
        .nth(1)?
        .split('”')
        .next()
}

/// A day as a message writes it, typed into a cell with the format of a date.
fn typed_day(words: &str) -> Typed {
    let parts: Vec<&str> = words.split('-').collect();
    let [day, month, year] = parts.as_slice() else {
        panic!("{words} is no day");
    };
    Typed::Day(
        day.parse().unwrap(),
        month.parse().unwrap(),
        year.parse().unwrap(),
    )
}

/// Does what a message says.
fn mend(book: &mut Book, fault: &Value) {
    let word = |field: &str| fault[field].as_str().unwrap_or_default();
    let (code, what, todo, sheet) = (word("code"), word("what"), word("todo"), word("sheet"));
    let cell = format!("{}{}", word("column"), fault["row"]);
    match code {
        "missing-column" => {
            let seen = quoted(what, "Bedoel je").unwrap();
            let wanted = quoted(todo, "de kop").unwrap();
            let heading = book.find(sheet, seen);
            book.put(sheet, &heading, text(wanted));
        }
        "person-column" => {
            assert!(todo.contains("Haal haar uit het bestand"), "{todo}");
            book.drop_column(sheet, word("column"));
        }
        "unknown-location" => match quoted(what, "Bedoel je") {
            Some(meant) => book.put(sheet, &cell, text(meant)),
            None => {
                assert!(todo.contains("zet haar dan op het blad Locaties"), "{todo}");
                let row = book.next_row("Locaties");
                let name = quoted(what, "De locatie").unwrap();
                book.put("Locaties", &format!("A{row}"), text(name));
            }
        },
        "unknown-subject" => match quoted(what, "Bedoel je") {
            Some(meant) => book.put(sheet, &cell, text(meant)),
            None => {
                assert!(what.contains("blad Onderwerpen") && todo.contains("zet het erbij"));
                let row = book.next_row("Onderwerpen");
                let name = quoted(what, "onderwerp").unwrap();
                book.put("Onderwerpen", &format!("A{row}"), text(name));
            }
        },
        "subject-undecided" => {
            assert!(todo.starts_with("Zet bij Heette vorig jaar"), "{todo}");
            let new = quoted(todo, "of").unwrap();
            book.put(sheet, &format!("B{}", fault["row"]), text(new));
        }
        "unknown-verdict" => {
            let meant = quoted(what, "Bedoel je").unwrap();
            book.put(sheet, &cell, text(meant));
        }
        "several-in-one" => {
            let parts = todo.split("rijen van: ").nth(1).unwrap();
            let parts: Vec<&str> = parts.trim_end_matches('.').split(" | ").collect();
            split(book, sheet, &fault["row"], &cell, &parts);
        }
        "date-as-number" => {
            let day = what.split("waarschijnlijk ").nth(1).unwrap();
            book.put(sheet, &cell, typed_day(day.trim_end_matches('.')));
        }
        "short-year" => {
            let day = todo.split("zoals ").nth(1).unwrap();
            book.put(sheet, &cell, typed_day(day.trim_end_matches('.')));
        }
        "no-such-day" | "outside-year" | "closed-before-received" => {
            book.put(sheet, &cell, typed_day(known(code)));
        }
        "cell-error" | "empty-cell" => book.put(sheet, &cell, text(known(code))),
        "alone-in-row" => {
            assert!(
                todo.contains("is het een opmerking, haal haar dan weg"),
                "{todo}"
            );
            book.drop_row(sheet, fault["row"].as_u64().unwrap());
        }
        "total" => {
            let counted = what.split("we tellen er ").nth(1).unwrap();
            let counted = counted.trim_end_matches('.').parse().unwrap();
            book.put(sheet, &cell, Typed::Number(counted));
        }
        _ => panic!("nobody knows what to do: {fault}"),
    }
}

/// Makes of one row as many as there are parts. What else stands in it is the coordinator's to copy.
fn split(book: &mut Book, sheet: &str, row: &Value, cell: &str, parts: &[&str]) {
    book.put(sheet, cell, text(parts[0]));
    assert_eq!(*row, 7);
    for part in &parts[1..] {
        let row = book.next_row(sheet);
        for (column, typed) in [
            ("A", text("KDV De Bijenkorf")),
            ("C", Typed::Day(7, 4, 2025)),
            ("D", text(part)),
            ("E", text("Rekening zonder uitleg.")),
            ("F", text("ja")),
            ("G", text("Besproken met de ouder.")),
        ] {
            book.put(sheet, &format!("{column}{row}"), typed);
        }
    }
}

fn faults(file: &Path, data: &Path) -> Vec<Value> {
    let [file, data] = [file, data].map(|path| path.to_str().unwrap());
    let output = publisher(&["check", file, "--data", data, "--json"]);
    let said: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(output.status.success(), said["ok"].as_bool().unwrap());
    said["faults"].as_array().unwrap().clone()
}

#[test]
fn the_messages_alone_lead_from_a_template_to_a_published_year() {
    let folder = tempfile::tempdir().unwrap();
    let (data, file) = begun(folder.path());
    let mut book = Book::open(&file);
    fill_in(&mut book);
    book.save();
    let before = files_below(&data);
    let refused = publish(file.parent().unwrap(), &data);
    assert!(!refused.status.success() && files_below(&data) == before);
    let mut met: Vec<String> = Vec::new();
    let mut rounds = 0;
    loop {
        let found = faults(&file, &data);
        if found.is_empty() {
            break;
        }
        rounds += 1;
        assert!(rounds <= 4, "it never ends: {found:#?}");
        for fault in &found {
            met.push(fault["code"].as_str().unwrap().to_owned());
            mend(&mut book, fault);
        }
        book.save();
    }
    met.sort();
    met.dedup();
    let expected = [
        "alone-in-row",
        "cell-error",
        "closed-before-received",
        "date-as-number",
        "empty-cell",
        "missing-column",
        "no-such-day",
        "outside-year",
        "person-column",
        "several-in-one",
        "short-year",
        "subject-undecided",
        "total",
        "unknown-location",
        "unknown-subject",
        "unknown-verdict",
    ];
    assert_eq!(met, expected);
    assert_success(&publish(file.parent().unwrap(), &data));
    poured(folder.path(), &data);
}

/// The pages say what was filled in and mended, and nothing of what had to go.
fn poured(folder: &Path, data: &Path) {
    let (own, site) = (folder.join("wilg"), built());
    let [own, site, data] = [&own, site.path(), data].map(|path| path.to_str().unwrap());
    assert_success(&publisher(&["new", "De Wilg", "--folder", own]));
    assert_success(&publisher(&["kit", "--site", site, "--settings", own]));
    let output = publisher(&["render", "--kit", site, "--data", data, "--out", site]);
    assert!(output.status.success(), "{}", error_of(&output));
    let pages = files_below(site.as_ref());
    let page = |path: &str| String::from_utf8(pages[path].clone()).unwrap();
    let bijenkorf = page("locatie/kdv-de-bijenkorf/index.html").replace("<!>", "");
    for words in [
        "Te laat gebeld.",
        "Brief kwam niet aan.",
        "4 juni 2025",
        "30 juni 2025",
    ] {
        assert!(
            bijenkorf.contains(words),
            "{words:?} is missing in {bijenkorf}"
        );
    }
    assert!(page("locatie/pov-het-nest/index.html").contains("Het hek stond open."));
    assert!(page("onderwerpen/veiligheid/index.html").contains("Veiligheid"));
    assert!(page("locatie/kdv-de-bijenkorf/2024/index.html").contains("2024"));
    for (path, bytes) in &pages {
        let text = String::from_utf8_lossy(bytes);
        for gone in ["mevrouw X.", "nog navragen", "KDV Bijenkorf"] {
            assert!(!text.contains(gone), "{path} says {gone}");
        }
    }
}
