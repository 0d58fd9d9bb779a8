//! What a search needs of the locations of all years.

use crate::Slug;
use serde::{Deserialize, Serialize};

/// Every location that has a page, as the search reads it. The site's own file beside the dataset: both
/// it and the code that reads it are downloaded by every visitor, so it leaves out what nobody looks for,
/// and doesn't grow with the years.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryFile {
    /// The newest year.
    pub year: u16,
    /// Every location, sorted by slug; none where they stand in parts.
    pub locations: Vec<DirectoryEntry>,
    /// The parts, sorted by their keys; none where one file holds all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<DirectoryPart>,
    /// How many locations all parts have together, each counted once; zero where one file holds all.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub total: u32,
}

fn is_zero(total: &u32) -> bool {
    *total == 0
}

impl DirectoryFile {
    /// Up to so many locations, of all years, are one file, some 45 KB compressed, and one list on the start page.
    pub const WHOLE: usize = 2_000;
}

/// Of a directory that is too large for one download, the locations that have a word with one beginning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryPart {
    /// The beginning, in letters and digits as the search compares them; it names the part's file.
    pub key: String,
    /// How many locations are in it.
    pub locations: u32,
}

/// One location of a [`DirectoryFile`], as the newest year has it that lists it. Fields as in
/// [`crate::Location`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryEntry {
    /// Stable id used in links.
    pub slug: Slug,
    /// The name people use.
    pub name: String,
    /// Key shared by the units at one address.
    pub site: String,
    /// The labels under which the report lists it.
    pub labels: Vec<String>,
    /// Every spelling under which a report lists it, and the names it had before.
    pub reported_names: Vec<String>,
    /// The town, where known.
    pub town: Option<String>,
    /// Street and number, where known.
    pub address: Option<String>,
    /// The postcode that goes with it, where known.
    pub postcode: Option<String>,
    /// How many complaints.
    pub counts: DirectoryCounts,
    /// The year that they are of, where it isn't the file's: no later year lists the location.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_listed: Option<u16>,
}

/// The counts of a [`DirectoryEntry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryCounts {
    /// All complaints.
    pub total: u32,
}

impl From<&crate::Location> for DirectoryEntry {
    fn from(location: &crate::Location) -> Self {
        Self {
            slug: location.slug.clone(),
            name: location.name.clone(),
            site: location.site.clone(),
            labels: location.labels.clone(),
            reported_names: location.reported_names.clone(),
            town: location.town.clone(),
            address: location.address.clone(),
            postcode: location.postcode.clone(),
            counts: DirectoryCounts {
                total: location.counts.total,
            },
            last_listed: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Counts, Kind, Location};

    #[test]
    fn an_entry_is_read_from_what_the_publisher_writes() {
        let location = Location {
            slug: Slug::from_name("KDV Zee").unwrap(),
            name: "KDV Zee".into(),
            kind: Some(Kind::Kdv),
            site: "zee".into(),
            labels: vec!["A".into()],
            reported_names: vec!["Zee KDV".into()],
            town: Some("Zeestad".into()),
            address: Some("Strand 1".into()),
            places: Some(12),
            register_id: None,
            postcode: Some("1234 AB".into()),
            register: None,
            perhaps_same: Vec::new(),
            counts: Counts {
                total: 3,
                ..Counts::default()
            },
        };
        let json = serde_json::to_string(&location).unwrap();
        let entry: DirectoryEntry = serde_json::from_str(&json).unwrap();
        assert_eq!(entry, DirectoryEntry::from(&location));
    }
}
