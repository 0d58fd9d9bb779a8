//! The page about the dataset knows every file, field and word of it.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

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
