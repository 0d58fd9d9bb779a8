//! Where each file of the dataset stands, relative to the dataset's folder.

use std::fmt::Display;

/// The list of years.
pub const INDEX: &str = "index.json";

/// The JSON Schema of every file.
pub const SCHEMA: &str = "schema.json";

/// Every location over all years.
pub const HISTORY: &str = "locations.json";

/// Every location that has a page, as the search reads it ([`crate::DirectoryFile`]): beside the dataset
/// in the site, and no part of what is published.
pub const DIRECTORY: &str = "search/locations.json";

/// A part of a directory that isn't one file, by its key: a [`crate::DirectoryFile`] of its own.
pub fn directory_part(key: &str) -> String {
    format!("search/part-{key}.json")
}

/// What a list of the year's complaints needs besides them, as islands read it ([`crate::ListedFile`]).
pub fn listed(year: &str) -> String {
    format!("{year}/listed.json")
}

/// The folder of what is made of all years together, beside those of each.
pub const ALL_YEARS: &str = "all";

/// What is read at once of a list of complaints that comes in parts; of a year, or of [`ALL_YEARS`].
pub fn columns(scope: &str) -> String {
    format!("{scope}/listed/columns.json")
}

/// The names of the locations of such a list.
pub fn places(scope: &str) -> String {
    format!("{scope}/listed/places.json")
}

/// A part of the words of such a list, by its place.
pub fn words(scope: &str, part: usize) -> String {
    format!("{scope}/listed/words-{part}.json")
}

/// Some of a year's complaints, by their place among such files.
pub fn block(year: &str, block: usize) -> String {
    format!("{year}/listed/complaints-{block}.json")
}

/// What the report says of itself.
pub fn report(year: &str) -> String {
    format!("{year}/report.json")
}

/// The directory of locations.
pub fn locations(year: &str) -> String {
    format!("{year}/locations.json")
}

/// Every complaint with its text.
pub fn complaints(year: &str) -> String {
    format!("{year}/complaints.json")
}

/// Every complaint, flat, for spreadsheets.
pub fn complaints_csv(year: &str) -> String {
    format!("{year}/complaints.csv")
}

/// One location with its complaints, by its slug.
pub fn location(year: &str, slug: impl Display) -> String {
    format!("{year}/locations/{slug}.json")
}
