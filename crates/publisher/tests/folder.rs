//! A small folder in, the whole output folder compared with a committed one. After a change that
//! is meant, `BLESS=1 cargo test -p publisher --test folder` writes the committed one anew.

mod common;

use common::{
    assert_same, assert_success, copy_of_fixture, files_below, fixture, publish, publisher,
};
use std::fs;

#[test]
fn the_whole_output_is_as_committed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    assert_success(&publish(&fixture(), &out));
    let expected = fixture().join("expected");
    if std::env::var_os("BLESS").is_some() {
        // What stands there would be corrected, and the correction noted.
        fs::remove_dir_all(&expected).unwrap();
        assert_success(&publish(&fixture(), &expected));
    }
    assert_same(&files_below(&expected), &files_below(&out));
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(
        left.len(),
        1,
        "nothing but the dataset may be left: {left:?}"
    );
}

#[test]
fn the_summary_is_as_committed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    let (source, out) = (fixture(), out.to_str().unwrap().to_owned());
    let arguments = [
        "publish",
        "--verbose",
        "--out",
        &out,
        "--source",
        source.to_str().unwrap(),
    ];
    let output = publisher(&arguments);
    assert_success(&output);
    let printed = String::from_utf8(output.stdout).unwrap();
    let printed = printed
        .replace(&out, "OUT")
        .replace(source.to_str().unwrap(), "SOURCE");
    let path = fixture().join("summary.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &printed).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap(), printed);
}

#[test]
fn a_second_run_changes_nothing_and_another_year_stays() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    assert_success(&publish(&fixture(), &out));
    let source = copy_of_fixture();
    common::edit(
        source.path(),
        "report.txt",
        "In totaal zijn er in 2031",
        "In totaal zijn er in 2032",
    );
    common::edit(source.path(), "curated.toml", "year = 2031", "year = 2032");
    assert_success(&publish(source.path(), &out));
    let both = files_below(&out);
    assert_success(&publish(&fixture(), &out));
    assert_same(&both, &files_below(&out));
    let index: dataset::Index = serde_json::from_slice(&both["index.json"]).unwrap();
    let years: Vec<u16> = index.years.iter().map(|entry| entry.year).collect();
    assert_eq!(years, [2032, 2031]);
    assert!(both.contains_key("2031/report.json") && both.contains_key("2032/report.json"));
}

#[test]
fn line_ends_of_another_system_change_nothing() {
    let source = copy_of_fixture();
    let path = source.path().join("report.txt");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("\u{feff}{}", text.replace('\n', "\r\n"))).unwrap();
    let folder = tempfile::tempdir().unwrap();
    assert_success(&publish(source.path(), &folder.path().join("data")));
    let expected = files_below(&fixture().join("expected"));
    assert_same(&expected, &files_below(&folder.path().join("data")));
}

#[test]
fn new_addresses_are_added_and_none_is_taken_out() {
    let source = copy_of_fixture();
    let path = source.path().join("slugs.txt");
    fs::write(&path, "bso-pruim\nzzz-old\n").unwrap();
    assert_success(&publisher(&[
        "slugs",
        "--source",
        source.path().to_str().unwrap(),
    ]));
    let list = fs::read_to_string(path).unwrap();
    let committed = fs::read_to_string(fixture().join("slugs.txt")).unwrap();
    let (locations, categories) = committed.split_at(committed.find("category/").unwrap());
    assert_eq!(list, format!("{locations}zzz-old\n{categories}"));
}
