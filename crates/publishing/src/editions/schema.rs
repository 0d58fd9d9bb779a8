//! The JSON Schema of every file.

use dataset::{ComplaintsFile, FORMAT, Index, LocationFile, LocationsFile, Report, paths};
use schemars::{Schema, schema_for};
use serde::Serialize;

/// The schemas, by the path of the file; `<year>` and `<slug>` stand for any.
#[derive(Serialize)]
pub struct SchemaFile {
    format: u32,
    files: Vec<FileSchema>,
}

#[derive(Serialize)]
struct FileSchema {
    path: String,
    schema: Schema,
}

/// Makes the schema of every file type.
pub fn schema() -> SchemaFile {
    const YEAR: &str = "<year>";
    let file = |path: String, schema: Schema| FileSchema { path, schema };
    SchemaFile {
        format: FORMAT,
        files: vec![
            file(paths::INDEX.to_owned(), schema_for!(Index)),
            file(paths::report(YEAR), schema_for!(Report)),
            file(paths::locations(YEAR), schema_for!(LocationsFile)),
            file(paths::complaints(YEAR), schema_for!(ComplaintsFile)),
            file(
                format!("{YEAR}/locations/<slug>.json"),
                schema_for!(LocationFile),
            ),
        ],
    }
}
