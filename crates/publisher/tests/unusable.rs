//! Files and folders that can't be used at all: the error says what to do.

mod common;

use common::faulty::error_after;
use common::{edit, error_of, files_below, fixture, publish};
use std::fs;

#[test]
fn texts_that_are_no_whole_report_say_what_to_do() {
    let text = fs::read_to_string(fixture().join("report.txt")).unwrap();
    let utf16 = |text: &str| {
        text.encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect::<Vec<u8>>()
    };
    let latin: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?'))
        .collect();
    let until = |end: &str| text.split(end).next().unwrap().as_bytes().to_vec();
    for (name, bytes, says) in [
        (
            "empty",
            Vec::new(),
            "is empty; put the text of the whole report in it",
        ),
        (
            "utf-16",
            utf16(&text),
            "is UTF-16 (little endian); convert it first: iconv",
        ),
        (
            "windows-1252",
            latin,
            "is not UTF-8: byte 0xE9 on line 21 looks like Windows-1252",
        ),
        (
            "cut off in the list",
            until("Kwee-"),
            "was cut off: after line 126 the heading \"Bijlage 2\"",
        ),
        (
            "cut off before it",
            until(" Bijlage 1"),
            "has no heading \"Bijlage 1 Klachtenoverzicht\"; the text ends on line 22",
        ),
        (
            "no column",
            text.replace("Label  Categorie", "Label  ").into_bytes(),
            "(line 23) without the column Categorie",
        ),
        (
            "no footer that is known",
            text.replace("2 maart 2032", "vandaag").into_bytes(),
            "has no page footer",
        ),
        (
            "no table",
            text.replace("Geen label Zonnehof", "Geen label")
                .into_bytes(),
            "has no table",
        ),
    ] {
        let error = error_after(|folder| fs::write(folder.join("report.txt"), &bytes).unwrap());
        assert!(
            error.contains("report.txt ") && error.contains(says),
            "{name}: {error}"
        );
    }
}

#[test]
fn a_curated_file_that_cant_be_used_says_what_to_do() {
    let error = error_after(|folder| fs::remove_file(folder.join("curated.toml")).unwrap());
    assert!(
        error.contains("curated.toml is missing; it must at least hold [document]"),
        "{error}"
    );
    let error = error_after(|folder| edit(folder, "curated.toml", "year = 2031", "jaar = 2031"));
    assert!(
        error.contains("curated.toml is not in order") && error.contains("jaar"),
        "{error}"
    );
    let error = error_after(|folder| fs::remove_file(folder.join("report.txt")).unwrap());
    assert!(error.contains("report.txt can't be read"), "{error}");
}

#[test]
fn a_folder_that_is_no_dataset_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("letter.txt"), "dear").unwrap();
    let output = publish(&fixture(), folder.path());
    assert_eq!(output.status.code(), Some(1));
    assert!(
        error_of(&output).contains("holds files but no index.json"),
        "{}",
        error_of(&output)
    );
    assert_eq!(files_below(folder.path()).len(), 1);
}
