//! What a year is published as. One list says of each kind of file where it stands, what it holds,
//! what its schema is and how it reads back.

use super::Publication;
use crate::error::PublishError;
use crate::files::Files;
use dataset::{
    ComplaintsFile, FORMAT, HistoryFile, Index, LocationFile, LocationsFile, Report, paths,
};
use schemars::{JsonSchema, Schema, schema_for};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What is published of a year, and the list of all years with it.
#[derive(Clone, Copy, Debug)]
pub struct Year<'a> {
    /// The year.
    pub publication: &'a Publication,
    /// All years.
    pub index: &'a Index,
    /// Every location over all years.
    pub history: &'a HistoryFile,
}

/// Where a file stands, for a year's folder and a location's slug.
type Path = fn(&str, &str) -> String;

/// Makes the files of one kind.
type Make = dyn Fn(Year) -> Result<Files, PublishError>;

/// A kind of file: one a year, one a location, or one in all.
struct Kind {
    path: Path,
    /// Its schema; none where it isn't JSON of ours.
    schema: Option<fn() -> Schema>,
    /// Its files in a year.
    files: Box<Make>,
}

/// Every kind of file. This is the list of what is published.
fn kinds() -> Vec<Kind> {
    vec![
        Kind::json::<Index>(
            |_, _| paths::INDEX.to_owned(),
            pretty,
            |year| vec![("", year.index)],
        ),
        Kind::json::<HistoryFile>(
            |_, _| paths::HISTORY.to_owned(),
            |file| rows(file, "locations"),
            |year| vec![("", year.history)],
        ),
        Kind::json::<Report>(
            |year, _| paths::report(year),
            pretty,
            |year| vec![("", &year.publication.report)],
        ),
        Kind::json::<LocationsFile>(
            |year, _| paths::locations(year),
            |file| rows(file, "locations"),
            |year| vec![("", &year.publication.locations)],
        ),
        Kind::json::<ComplaintsFile>(
            |year, _| paths::complaints(year),
            |file| rows(file, "complaints"),
            |year| vec![("", &year.publication.complaints)],
        ),
        Kind::json::<LocationFile>(
            |year, slug| paths::location(year, slug),
            |file| rows(file, "complaints"),
            |year| {
                let files = year.publication.location_files.iter();
                files
                    .map(|file| (file.location.slug.as_str(), file))
                    .collect()
            },
        ),
        Kind::other(
            |year, _| paths::complaints_csv(year),
            |year| Ok(spreadsheet(year)),
        ),
        Kind::other(|_, _| paths::SCHEMA.to_owned(), |_| pretty(&schema())),
    ]
}

/// Makes every file of a year, the index and the schema, and reads each back through the published
/// types.
///
/// # Errors
/// When one can't be made or reads back as something else.
pub fn files(year: Year) -> Result<Files, PublishError> {
    let mut files = Files::default();
    for kind in kinds() {
        files.extend((kind.files)(year)?);
    }
    Ok(files)
}

impl Kind {
    fn json<T: Serialize + DeserializeOwned + PartialEq + JsonSchema + 'static>(
        path: Path,
        bytes: fn(&T) -> Result<Vec<u8>, String>,
        values: for<'a> fn(Year<'a>) -> Vec<(&'a str, &'a T)>,
    ) -> Self {
        let files = move |year: Year| {
            let mut files = Files::default();
            for (slug, value) in values(year) {
                let file = path(&year.folder(), slug);
                let bytes = bytes(value).map_err(|why| encode(&file, why))?;
                reads_back(&file, &bytes, value)?;
                files.add(file, bytes)?;
            }
            Ok(files)
        };
        Self {
            path,
            schema: Some(|| schema_for!(T)),
            files: Box::new(files),
        }
    }

    fn other(path: Path, bytes: fn(Year) -> Result<Vec<u8>, String>) -> Self {
        let files = move |year: Year| {
            let file = path(&year.folder(), "");
            let bytes = bytes(year).map_err(|why| encode(&file, why))?;
            let mut files = Files::default();
            files.add(file, bytes)?;
            Ok(files)
        };
        Self {
            path,
            schema: None,
            files: Box::new(files),
        }
    }
}

impl Year<'_> {
    fn folder(self) -> String {
        self.publication.report.year.to_string()
    }
}

/// The schemas, by the path of the file; `<year>` and `<slug>` stand for any.
#[derive(Serialize)]
struct SchemaFile {
    format: u32,
    files: Vec<FileSchema>,
}

#[derive(Serialize)]
struct FileSchema {
    path: String,
    schema: Schema,
}

fn schema() -> SchemaFile {
    let files = kinds().into_iter().filter_map(|kind| {
        Some(FileSchema {
            path: (kind.path)("<year>", "<slug>"),
            schema: kind.schema?(),
        })
    });
    SchemaFile {
        format: FORMAT,
        files: files.collect(),
    }
}

/// The complaints for spreadsheets.
fn spreadsheet(year: Year) -> Vec<u8> {
    let Publication {
        locations,
        complaints,
        ..
    } = year.publication;
    let names = locations.locations.iter();
    let names: std::collections::BTreeMap<&str, &str> = names
        .map(|location| (location.slug.as_str(), location.name.as_str()))
        .collect();
    let rows = complaints.complaints.iter().map(|complaint| {
        let slug = complaint.location.as_ref().map(|slug| slug.as_str());
        (complaint, slug.and_then(|slug| names.get(slug).copied()))
    });
    dataset::spreadsheet::complaints(rows).into_bytes()
}

fn encode(file: &str, why: String) -> PublishError {
    let file = file.to_owned();
    PublishError::Encode { file, why }
}

fn reads_back<T: DeserializeOwned + PartialEq>(
    file: &str,
    bytes: &[u8],
    expected: &T,
) -> Result<(), PublishError> {
    let why = match serde_json::from_slice::<T>(bytes) {
        Ok(read) if read == *expected => return Ok(()),
        Ok(_) => "another value".to_owned(),
        Err(error) => error.to_string(),
    };
    let file = file.to_owned();
    Err(PublishError::ReadBack { file, why })
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
    let parsed: std::collections::BTreeMap<String, Box<serde_json::value::RawValue>> =
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
    fn what_reads_back_otherwise_is_refused() {
        assert!(reads_back("a.json", b"[1,2]", &vec![1, 2]).is_ok());
        for bytes in [b"[1,3]".as_slice(), b"[1", b"{}"] {
            let error = reads_back("a.json", bytes, &vec![1, 2]);
            assert!(matches!(error, Err(PublishError::ReadBack { .. })));
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
