//! The page about the dataset knows every file, field and word of it.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use klachtenwijzer::texts::Language;
use publishing::fault::{Fault, Place, SourceFile, Tell, Told, every, every_report};
use std::fmt::Write;

use common::root;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// The names of fields and the words of enumerations in a schema.
fn names(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(fields) => {
            if let Some(Value::Object(properties)) = fields.get("properties") {
                found.extend(properties.keys().cloned());
            }
            let words = fields.get("const").into_iter();
            let words = words.chain(
                fields
                    .get("enum")
                    .and_then(Value::as_array)
                    .into_iter()
                    .flatten(),
            );
            found.extend(words.filter_map(Value::as_str).map(str::to_owned));
            fields.values().for_each(|value| names(value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}

#[test]
fn every_name_of_the_dataset_is_explained() {
    let page = fs::read_to_string(root().join("docs/dataset.md")).unwrap();
    let schema = fs::read_to_string(root().join("public/data/schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let mut found = BTreeSet::new();
    names(&schema, &mut found);
    let files = schema["files"].as_array().unwrap().iter();
    found.extend(files.map(|file| file["path"].as_str().unwrap().to_owned()));
    let missing: Vec<&String> = found
        .iter()
        .filter(|name| !page.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "docs/dataset.md lacks {missing:?}");
    let format = format!("# The published dataset, format {}\n", dataset::FORMAT);
    assert!(page.starts_with(&format));
}

#[test]
fn the_columns_of_the_spreadsheet_are_listed_in_their_order() {
    let page = fs::read_to_string(root().join("docs/dataset.md")).unwrap();
    let file = dataset::spreadsheet::complaints(std::iter::empty());
    let header = file.trim_start_matches('\u{feff}').trim_end();
    let columns = header.replace(';', "`, `");
    assert!(page.contains(&format!("`{columns}`")), "{columns}");
}

/// One kind of fault: its code, and what is told in both languages.
fn section(tell: &impl Tell, page: &mut String) {
    writeln!(page, "\n### `{}`\n", tell.code()).unwrap();
    for language in Language::ALL {
        let Told { what, todo } = tell.tell(language);
        let todo = if todo.is_empty() {
            String::new()
        } else {
            format!(" *{todo}*")
        };
        writeln!(page, "- {what}{todo}").unwrap();
    }
}

fn page_of_faults() -> String {
    let mut page = "# What `check` says

Made from the types in `crates/publishing/src/fault/`; `BLESS=1 cargo test -p publisher --test documented` writes it anew. Of each kind: its
code, which stays, and the message with made-up values in Dutch and English, what to do in italics. What only a report's text and its
`curated.toml` can get wrong comes last.

## A file that can't be read
"
    .to_owned();
    let files = every::of_files();
    files.iter().for_each(|error| section(error, &mut page));
    let place = Place::whole(SourceFile::Workbook);
    let kinds = every::of_workbooks().into_iter();
    let kinds: Vec<Fault> = kinds.map(|kind| Fault::at(place.clone(), kind)).collect();
    for (heading, is_warning) in [
        ("What stops publishing", false),
        ("What is only to be looked at", true),
    ] {
        writeln!(page, "\n## {heading}").unwrap();
        let own = kinds
            .iter()
            .filter(|fault| fault.is_warning() == is_warning);
        own.for_each(|fault| section(&fault.kind, &mut page));
    }
    page.push_str("\n## A report's text and its `curated.toml`\n");
    let structure = every_report::of_structure();
    structure.iter().for_each(|error| section(error, &mut page));
    let reports = every_report::of_reports();
    reports.iter().for_each(|kind| section(kind, &mut page));
    page
}

#[test]
fn the_page_about_faults_is_made_from_their_types() {
    let path = root().join("docs/faults.md");
    let page = page_of_faults();
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    assert_eq!(fs::read_to_string(path).unwrap(), page);
}

/// The coordinator's desk puts messages of a kind below each other.
#[test]
fn every_kind_of_fault_of_a_workbook_has_a_heading() {
    for fault in every::of_workbooks() {
        let heading = klachtenwijzer::texts::desk::kind(fault.code(), Language::Dutch);
        assert!(heading.is_some(), "{}", fault.code());
    }
}

#[test]
fn every_kind_of_fault_of_a_report_is_told_in_dutch() {
    for kind in every_report::of_reports() {
        let told = kind.tell(Language::Dutch).to_string();
        assert_ne!(told, kind.tell(Language::English).to_string(), "{told}");
    }
    let path = root().join("crates/publishing/src/fault/code.rs");
    let source = fs::read_to_string(path).unwrap();
    let (of_kinds, _) = source.split_once("impl Tell for PublishError").unwrap();
    let page = page_of_faults();
    let codes = of_kinds.lines().filter_map(|line| line.split_once("=> \""));
    for code in codes.filter_map(|(_, rest)| rest.strip_suffix("\",")) {
        let heading = format!("\n### `{code}`\n");
        assert_eq!(page.matches(&heading).count(), 1, "{code}");
    }
}

#[test]
fn every_kind_of_fault_of_a_workbook_is_on_the_page_and_none_twice() {
    let page = page_of_faults();
    for file in ["cell.rs", "layout.rs", "name.rs", "file.rs"] {
        let path = root().join("crates/publishing/src/fault").join(file);
        let source = fs::read_to_string(path).unwrap();
        let codes = source
            .lines()
            .filter_map(|line| line.trim().split_once("=> \""));
        let codes = codes.filter(|(kind, _)| kind.starts_with("Self::"));
        let codes: Vec<&str> = codes
            .filter_map(|(_, rest)| rest.strip_suffix("\","))
            .collect();
        assert!(codes.len() > 7, "{file}: where are the codes?");
        for code in codes {
            let heading = format!("\n### `{code}`\n");
            assert_eq!(page.matches(&heading).count(), 1, "{code}");
        }
    }
}
