//! Reports that differ from the layout in what a year can bring: another line, another column, one legal
//! entity, no page numbers. Each is read, and says what was done; what can't be read says what to change.

mod common;

use common::{assert_success, copy_of_fixture, edit, error_of, publish};
use std::fs;
use std::path::Path;
use std::process::Output;

const BIN: &str = env!("CARGO_BIN_EXE_publisher");

/// Publishes the made-up report with changes of it.
fn published(change: impl FnOnce(&Path)) -> (Output, String) {
    let source = copy_of_fixture();
    change(source.path());
    let out = source.path().join("out");
    let output = publish(source.path(), &out);
    let complaints = fs::read_to_string(out.join("2031/complaints.json")).unwrap_or_default();
    (output, complaints)
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn all(folder: &Path, file: &str, changes: &[(&str, &str)]) {
    for (from, to) in changes {
        edit(folder, file, from, to);
    }
}

#[test]
fn decisions_follow_their_rows_to_other_lines() {
    let (output, complaints) = published(|folder| {
        edit(
            folder,
            "report.txt",
            "In totaal zijn",
            "Een regel meer. \nIn totaal zijn",
        );
    });
    assert_success(&output);
    for moved in [
        "report.txt:40 [decision-moved]",
        "report.txt:128 [",
        "report.txt:176 [",
    ] {
        assert!(said(&output).contains(moved), "{}", said(&output));
    }
    let (as_it_was, before) = published(|_| {});
    assert!(!said(&as_it_was).contains("decision-moved"));
    assert_eq!(
        complaints.matches("inferred").count(),
        before.matches("inferred").count()
    );
}

#[test]
fn columns_that_arent_known_are_left_out_by_name() {
    let columns = (
        "is er getroffen \n\nKlacht",
        "is er getroffen \n\nDatum \nontvangst \n\nDuur \n(dagen) \n\nKlacht",
    );
    let cells = (
        "Deur sluit nu vanzelf. \n\n",
        "Deur sluit nu vanzelf. \n\n12-03-2031 \n\n18 \n\n",
    );
    let (output, complaints) = published(|folder| all(folder, "report.txt", &[columns, cells]));
    assert_success(&output);
    let line = "report.txt:23 [columns-left-out]";
    assert!(
        said(&output).contains(line) && said(&output).contains("Datum ontvangst, Duur (dagen)"),
        "{}",
        said(&output)
    );
    assert!(complaints.contains("Deur sluit nu vanzelf") && !complaints.contains("12-03"));
    let persons = (
        "is er getroffen \n\nKlacht",
        "is er getroffen \n\nNaam ouder \n\nKlacht",
    );
    let (refused, _) = published(|folder| all(folder, "report.txt", &[persons]));
    let error = error_of(&refused);
    assert!(
        error.contains("“Naam ouder”") && !refused.status.success(),
        "{error}"
    );
}

#[test]
fn a_report_of_one_legal_entity_needs_no_label() {
    let (output, complaints) = published(|folder| {
        let report = fs::read_to_string(folder.join("report.txt")).unwrap();
        let (front, list) = report.split_once(" Bijlage 1").unwrap();
        let front = front
            .replace("Geen label Zonnehof Maanlicht Eindtotaal", "Eindtotaal")
            .replace("Overig 1 2 2 5", "Overig 5")
            .replace("Personeel en groep  3 1 4", "Personeel en groep 4")
            .replace("\n1 1 2 ", "\n2 ")
            .replace("Eindtotaal 1 6 4 11", "Eindtotaal 11");
        let list = list
            .replace("Zonnehof B.V. ", "")
            .replace("Maanlicht \nB.V. ", "\n");
        let report = format!("{front} Bijlage 1{list}");
        fs::write(folder.join("report.txt"), report).unwrap();
        let curated = fs::read_to_string(folder.join("curated.toml")).unwrap();
        let (before, rest) = curated.split_once("[[label]]").unwrap();
        let (_, rest) = rest.split_once("[[category_spelling]]").unwrap();
        let (rest, holders) = rest.split_once("[[holder]]").unwrap();
        let (_, names) = holders.split_once("[[register_name]]").unwrap();
        let curated = format!("{before}[[category_spelling]]{rest}[[register_name]]{names}");
        fs::write(folder.join("curated.toml"), curated).unwrap();
    });
    assert_success(&output);
    let (_, with_labels) = published(|_| {});
    for text in [
        "Deur sluit nu vanzelf.",
        "sluitdag vreemd",
        "Geen antwoord op",
    ] {
        let count = |complaints: &str| complaints.matches(text).count();
        assert_eq!(count(&complaints), count(&with_labels), "{text}");
    }
}

#[test]
fn a_text_without_page_numbers_is_read_and_says_so() {
    let footer = "Ja \n\n\nJaarverslag Zonnehof 2031 \n2 maart 2032 \n\n \n\n  pagina 8/\n11 \n";
    let (output, complaints) = published(|folder| {
        edit(
            folder,
            "report.txt",
            &format!("{footer}\n \n\nEr hangt"),
            "Ja \n Er hangt",
        );
    });
    assert_success(&output);
    assert!(
        said(&output).contains("[no-page-numbers]"),
        "{}",
        said(&output)
    );
    assert!(complaints.contains("Er hangt nu een nieuw bord."));
}

#[test]
fn a_heading_in_other_words_is_named_by_its_line() {
    for (from, to, says) in [
        (
            " Bijlage 1 Klachtenoverzicht ",
            " Bijlage B De klachten ",
            "Bedoel je regel 23, “Bijlage B De klachten”?",
        ),
        (
            " Bijlage 2 Geschillen",
            " Bijlage C Geschillen",
            "Bedoel je regel 185",
        ),
        ("Klacht \ngegrond ", "Oordeel ", "Er staat wel: Oordeel."),
        (
            "Geen label Zonnehof",
            "Zonder Zonnehof",
            "Bedoel je regel 9",
        ),
    ] {
        let source = copy_of_fixture();
        edit(source.path(), "report.txt", from, to);
        let output = std::process::Command::new(BIN)
            .arg("check")
            .arg(source.path())
            .output()
            .unwrap();
        assert!(said(&output).contains(says), "{to}: {}", said(&output));
    }
}

#[test]
fn a_name_in_other_letters_is_one_fault() {
    for (from, to, says) in [
        (
            "Personeel en groep  3",
            "Personeel en groepen  3",
            "Bedoel je “Personeel en groepen”?",
        ),
        (
            "Zonnehof Wilg Zonnehof",
            "Zonnehof Willg Zonnehof",
            "Bedoel je de locatie op wilg?",
        ),
    ] {
        let source = copy_of_fixture();
        edit(source.path(), "report.txt", from, to);
        let output = std::process::Command::new(BIN)
            .arg("check")
            .arg(source.path())
            .output()
            .unwrap();
        let found = said(&output);
        assert!(found.contains(says), "{to}: {found}");
        assert_eq!(found.matches("fout: ").count(), 1, "{to}: {found}");
    }
}
