//! A report that says the same in other words is read the same.

#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::{assert_same, assert_success, copy_of_fixture, files_below, fixture, publish};
use std::fs;

#[test]
fn outcomes_are_read_as_verdicts_too() {
    let source = copy_of_fixture();
    let path = source.path().join("report.txt");
    let report = fs::read_to_string(&path).unwrap();
    let words = [
        ("Ja", "Gegrond"),
        ("Deels", "Deels gegrond"),
        ("Nee", "Ongegrond"),
    ];
    let said = words.iter().fold(report.clone(), |report, (from, to)| {
        report.replace(&format!("\n{from} \n"), &format!("\n{to} \n"))
    });
    assert!(said.matches("gegrond").count() > 5);
    fs::write(&path, said).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (out, other) = (folder.path().join("out"), folder.path().join("other"));
    assert_success(&publish(&fixture(), &out));
    assert_success(&publish(source.path(), &other));
    assert_same(&files_below(&out), &files_below(&other));
}

#[test]
fn a_complaint_that_was_taken_back_is_one() {
    let source = copy_of_fixture();
    let path = source.path().join("report.txt");
    let report = fs::read_to_string(&path).unwrap();
    fs::write(&path, report.replacen("\nNee \n", "\nIngetrokken \n", 1)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    assert_success(&publish(source.path(), &folder.path().join("out")));
    let complaints = folder.path().join("out/2031/complaints.json");
    let complaints = fs::read_to_string(complaints).unwrap();
    assert_eq!(complaints.matches("\"withdrawn\"").count(), 1);
}
