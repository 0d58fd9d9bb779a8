//! The files of a dataset as bytes, and back.

use super::{csv, schema};
use crate::error::PublishError;
use crate::editions::Publication;
use dataset::{Index, paths};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;

/// The bytes of each file, by its path in the dataset.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Makes every file of a year, the index and the schema. This is the list of what is published.
pub fn render(publication: &Publication, index: &Index) -> Result<Files, PublishError> {
    let year = publication.report.year.to_string();
    let mut files = Files::new();
    let mut add = |path: String, bytes: Result<Vec<u8>, String>| match bytes {
        Ok(bytes) => {
            files.insert(path, bytes);
            Ok(())
        }
        Err(why) => Err(PublishError::Encode { file: path, why }),
    };
    add(paths::INDEX.to_owned(), pretty(index))?;
    add(paths::SCHEMA.to_owned(), pretty(&schema::schema()))?;
    add(paths::report(&year), pretty(&publication.report))?;
    add(
        paths::locations(&year),
        rows(&publication.locations, "locations"),
    )?;
    add(
        paths::complaints(&year),
        rows(&publication.complaints, "complaints"),
    )?;
    add(paths::complaints_csv(&year), Ok(csv::csv(publication)))?;
    for file in &publication.location_files {
        add(
            paths::location(&year, &file.location.slug),
            rows(file, "complaints"),
        )?;
    }
    Ok(files)
}

fn pretty(value: &impl Serialize) -> Result<Vec<u8>, String> {
    let mut bytes = serde_json::to_vec_pretty(value).map_err(|error| error.to_string())?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// JSON with one line for each value of the array `field`, the last field of the file: small,
/// and a changed row is a changed line.
fn rows(value: &impl Serialize, field: &str) -> Result<Vec<u8>, String> {
    let json = serde_json::to_string(value).map_err(|error| error.to_string())?;
    let opening = format!("\"{field}\":[");
    let parsed: BTreeMap<String, Box<serde_json::value::RawValue>> =
        serde_json::from_str(&json).map_err(|error| error.to_string())?;
    let array = parsed
        .get(field)
        .ok_or_else(|| format!("no field {field}"))?;
    let items: Vec<&serde_json::value::RawValue> =
        serde_json::from_str(array.get()).map_err(|error| error.to_string())?;
    let tail = format!("{opening}{}}}", array.get().trim_start_matches('['));
    let head = json
        .strip_suffix(&tail)
        .ok_or_else(|| format!("{field} is not the last field"))?;
    let lines: Vec<&str> = items.iter().map(|item| item.get()).collect();
    Ok(format!("{head}{opening}\n{}\n]}}\n", lines.join(",\n")).into_bytes())
}

/// Reads every file back through the published types and compares it with what was to be
/// written.
pub fn read_back(
    folder: &Path,
    publication: &Publication,
    index: &Index,
    files: &Files,
) -> Result<(), PublishError> {
    for (path, bytes) in files {
        let found =
            std::fs::read(folder.join(path)).map_err(PublishError::writing(&folder.join(path)))?;
        if found != *bytes {
            let why = "other bytes".to_owned();
            return Err(PublishError::ReadBack {
                file: path.clone(),
                why,
            });
        }
    }
    let year = publication.report.year.to_string();
    same(files, paths::INDEX, index)?;
    same(files, &paths::report(&year), &publication.report)?;
    same(files, &paths::locations(&year), &publication.locations)?;
    same(files, &paths::complaints(&year), &publication.complaints)?;
    for file in &publication.location_files {
        same(files, &paths::location(&year, &file.location.slug), file)?;
    }
    Ok(())
}

fn same<T: DeserializeOwned + PartialEq>(
    files: &Files,
    path: &str,
    expected: &T,
) -> Result<(), PublishError> {
    let wrong = |why: String| PublishError::ReadBack {
        file: path.to_owned(),
        why,
    };
    let bytes = files
        .get(path)
        .ok_or_else(|| wrong("not written".to_owned()))?;
    let read: T = serde_json::from_slice(bytes).map_err(|error| wrong(error.to_string()))?;
    if read == *expected {
        Ok(())
    } else {
        Err(wrong("another value".to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct File {
        name: &'static str,
        items: Vec<&'static str>,
    }

    #[test]
    fn an_array_has_a_line_for_each_value() {
        for (items, json) in [
            (
                vec!["a]}", "[b"],
                "{\"name\":\"\\\"items\\\":[\",\"items\":[\n\"a]}\",\n\"[b\"\n]}\n",
            ),
            (vec![], "{\"name\":\"\\\"items\\\":[\",\"items\":[\n\n]}\n"),
        ] {
            let bytes = rows(
                &File {
                    name: "\"items\":[",
                    items,
                },
                "items",
            )
            .unwrap();
            assert_eq!(String::from_utf8(bytes).unwrap(), json);
        }
    }

    #[test]
    fn the_array_must_come_last() {
        assert!(
            rows(
                &File {
                    name: "a",
                    items: vec![]
                },
                "name"
            )
            .is_err()
        );
    }
}
