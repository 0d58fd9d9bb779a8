//! Reports broken in every way that one step can break them: each ends in faults or in a dataset,
//! never in a panic, and never with text of one cell in another one's place.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::faulty::{Case, check, error_after};
use common::{copy_of_fixture, edit, error_of, fixture, publish};
use publishing::editions::{self, Addresses};
use publishing::files::Files;
use publishing::sources::{self, workbook::Known};
use std::fs;
use std::panic::catch_unwind;

/// Reads, checks and converts a report beside the made-up decisions.
fn outcome(report: &str, curated: &str, slugs: &str) -> Result<(), String> {
    let mut files = Files::default();
    files.add("report.txt", report).unwrap();
    files.add("curated.toml", curated).unwrap();
    files.add("slugs.txt", slugs).unwrap();
    let source = sources::read(&files, &Known::default()).map_err(|error| error.to_string())?;
    let prepared = editions::prepare(&source, Addresses::Listed, None);
    prepared.map(|_| ()).map_err(|faults| faults.to_string())
}

fn made_up() -> [String; 3] {
    ["report.txt", "curated.toml", "slugs.txt"]
        .map(|name| fs::read_to_string(fixture().join(name)).unwrap())
}

/// Each line of a text changed in turn.
fn broken(text: &str) -> Vec<(String, String)> {
    let lines: Vec<&str> = text.lines().collect();
    let mut all = Vec::new();
    let mut add = |what: &str, at: usize, lines: Vec<String>| {
        all.push((format!("{what} line {}", at + 1), lines.join("\n") + "\n"));
    };
    for at in 0..lines.len() {
        let with = |line: Option<String>| {
            let mut changed: Vec<String> = lines.iter().map(|&line| line.to_owned()).collect();
            match line {
                Some(line) => changed[at] = line,
                None => drop(changed.remove(at)),
            }
            changed
        };
        let half: String = lines[at]
            .chars()
            .take(lines[at].chars().count() / 2)
            .collect();
        add("without", at, with(None));
        add("half of", at, with(Some(half)));
        add("twice", at, with(Some([lines[at], lines[at]].join("\n"))));
        add("huge numbers in", at, with(Some(huge(lines[at]))));
        add(
            "a heading instead of",
            at,
            with(Some(" Bijlage 2 Geschillen ".to_owned())),
        );
        add(
            "a label instead of",
            at,
            with(Some("Maanlicht B.V. ".to_owned())),
        );
        let until = lines[..at].iter().map(|&line| line.to_owned());
        add("cut off before", at, until.collect());
        if at + 1 < lines.len() {
            let mut swapped: Vec<String> = lines.iter().map(|&line| line.to_owned()).collect();
            swapped.swap(at, at + 1);
            add("swapped with the next", at, swapped);
        }
    }
    all
}

fn huge(line: &str) -> String {
    let digits = |c: char| c.is_ascii_digit();
    let mut parts = line.split(digits).collect::<Vec<_>>();
    parts.dedup_by(|a, b| a.is_empty() && b.is_empty());
    parts.join("4294967295")
}

#[test]
fn no_broken_line_of_a_report_makes_the_reader_panic() {
    let [report, curated, slugs] = made_up();
    assert_eq!(outcome(&report, &curated, &slugs), Ok(()));
    for (name, broken) in broken(&report) {
        let ended = catch_unwind(|| outcome(&broken, &curated, &slugs));
        assert!(ended.is_ok(), "{name} panics");
    }
}

#[test]
fn no_broken_line_of_the_decisions_makes_the_reader_panic() {
    let [report, curated, slugs] = made_up();
    for (name, broken) in broken(&curated) {
        let ended = catch_unwind(|| outcome(&report, &broken, &slugs));
        assert!(ended.is_ok(), "{name} panics");
    }
}

/// With the number of characters noted, no line that says something can go unnoticed.
#[test]
fn no_line_of_the_list_is_lost_where_its_letters_are_noted() {
    let [report, curated, slugs] = made_up();
    let noted = |count: u32| {
        let first_page = "first_page = 2\n";
        curated.replace(first_page, &format!("{first_page}letters = {count}\n"))
    };
    let error = outcome(&report, &noted(1), &slugs).unwrap_err();
    let (_, rest) = error.split_once("rows of the list hold ").unwrap();
    let found: u32 = rest.split(' ').next().unwrap().parse().unwrap();
    // Another line in curated.toml moves the lines of its faults, and nothing else.
    let curated = noted(found);
    assert_eq!(outcome(&report, &curated, &slugs), Ok(()));
    let lines: Vec<&str> = report.lines().collect();
    let list = lines
        .iter()
        .position(|line| line.contains("Bijlage 1"))
        .unwrap();
    for at in list..lines.len() {
        if lines[at].trim().is_empty() {
            continue;
        }
        let mut left = lines.clone();
        left.remove(at);
        let ended = outcome(&left.join("\n"), &curated, &slugs);
        assert!(ended.is_err(), "line {} can go: {:?}", at + 1, lines[at]);
    }
}

#[test]
fn cells_in_the_wrong_place_are_found() {
    check(&[
        Case {
            name: "other complaints than those noted",
            file: "curated.toml",
            from: "first_page = 2\n",
            to: "first_page = 2\ncomplaint_letters = 7\n",
            says: &["1 fault,", "curated.toml noted complaint_letters = 7"],
        },
        Case {
            name: "an answer where the complaint is missing",
            file: "report.txt",
            from: "Ouder vindt de \nsluitdag vreemd. \n\nUitgelegd",
            to: "Uitgelegd",
            says: &[
                "1 fault,",
                "report.txt:127: the complaint has a line of 23 characters",
            ],
        },
        Case {
            name: "both cells in each other's place",
            file: "report.txt",
            from: "Ouder vindt de \nsluitdag vreemd. \n\nUitgelegd waarom er een \nsluitdag is. \n",
            to: "Uitgelegd waarom er een \nsluitdag is. \n\nOuder vindt de \nsluitdag vreemd. \n",
            says: &[
                "1 fault,",
                "report.txt:127: the complaint has a line of 23 characters",
            ],
        },
        Case {
            name: "text before the first row",
            file: "report.txt",
            from: "gegrond \n\n    \n \n",
            to: "gegrond \n\nOuder mist iets. \n    \n \n",
            says: &["this text stands before the first row and belongs to none"],
        },
        Case {
            name: "text among the headings",
            file: "report.txt",
            from: "Naam \nlocatie \n\nLabel",
            to: "Datum \nNaam \nlocatie \n\nLabel",
            says: &["other text than the names of its six columns"],
        },
    ]);
}

#[test]
fn numbers_from_outside_may_be_of_any_size() {
    check(&[Case {
        name: "the first page",
        file: "curated.toml",
        from: "first_page = 2",
        to: "first_page = 4294967295",
        says: &["the report prints page 8 here, counting gives page 4294967295"],
    }]);
}

#[test]
fn names_that_no_address_can_take_are_found() {
    let name = "Wilg".repeat(2_500);
    let error = error_after(|folder| edit(folder, "report.txt", "Zonnehof Wilg", &name));
    assert!(
        error.contains("report.txt:177: a name of 10000 characters, beginning \"WilgWilg"),
        "{error}"
    );
    let nul = error_after(|folder| edit(folder, "report.txt", "Zonnehof Wilg", "Zonnehof\0Wilg"));
    assert!(
        nul.contains("report.txt has a character on line 177 that is none of a text: U+0000 (NUL)"),
        "{nul}"
    );
    let feed = error_after(|folder| {
        edit(
            folder,
            "report.txt",
            "Personeel en groep  3",
            "Perso\u{c}neel en groep  3",
        );
    });
    assert!(
        feed.contains("line 11 that is none of a text: U+000C (form feed)"),
        "{feed}"
    );
    let escaped = error_after(|folder| {
        edit(
            folder,
            "curated.toml",
            "\"BSO De Pruimhof\"",
            "\"BSO De Pruim\\u0000hof\"",
        );
    });
    assert!(
        escaped.contains("curated.toml has a text on line 41 with a character"),
        "{escaped}"
    );
}

#[test]
fn a_folder_named_after_another_year_is_refused() {
    let source = copy_of_fixture();
    for (name, fits) in [("2032", false), ("2031", true), ("2032-draft", true)] {
        let folder = source.path().join(name);
        fs::create_dir(&folder).unwrap();
        for file in ["report.txt", "curated.toml", "slugs.txt"] {
            fs::copy(fixture().join(file), folder.join(file)).unwrap();
        }
        let out = source.path().join("data");
        let output = publish(&folder, &out);
        let error = error_of(&output);
        assert_eq!(output.status.success(), fits, "{name}: {error}");
        let says = "curated.toml:7: the folder is named 2032, the document is about 2031";
        assert_eq!(error.contains(says), !fits, "{error}");
    }
}

#[test]
fn files_that_are_no_text_get_advice_of_their_own() {
    for (bytes, says) in [
        (
            &b"%PDF-1.7\n\xE2"[..],
            "report.txt is a PDF, whatever its name says",
        ),
        (
            b"PK\x03\x04\0xl/workbook.xml",
            "is a workbook of Excel (XLSX)",
        ),
        (
            b"PK\x03\x04\0word/document.xml",
            "is a document of Word (DOCX)",
        ),
        (b"PK\x03\x04\0letter.txt", "is an archive (ZIP)"),
    ] {
        let error = error_after(|folder| fs::write(folder.join("report.txt"), bytes).unwrap());
        assert!(error.contains(says) && !error.contains("iconv"), "{error}");
    }
    for file in ["curated.toml", "slugs.txt"] {
        let error = error_after(|folder| {
            let path = folder.join(file);
            let text = fs::read(&path).unwrap();
            fs::write(&path, [&text[..], b"# caf\xE9\n"].concat()).unwrap();
        });
        let says = format!("iconv -f WINDOWS-1252 -t UTF-8 {file} > utf8.txt");
        assert!(
            error.contains(&says) && error.contains("0xE9 on line"),
            "{error}"
        );
    }
}

#[test]
fn addresses_of_categories_are_promises_too() {
    let error = error_after(|folder| {
        edit(
            folder,
            "report.txt",
            "Personeel en groep  3",
            "Personeel & groep  3",
        );
        edit(
            folder,
            "curated.toml",
            "[[category]]\nline = 39",
            "[[category_spelling]]\nprinted = \"Personeel en groep\"\ntable = \"Personeel & groep\"\nreason = \"Rows print another word.\"\n\n[[category]]\nline = 39",
        );
    });
    assert!(
        error.contains("2 faults")
            && error.contains("slugs.txt: the address of the category personeel-groep is new")
            && error.contains("slugs.txt:11: the address of the category personeel-en-groep was published and is gone"),
        "{error}"
    );
}
