//! What a search needs of `<year>/locations.json`.

use crate::Slug;
use serde::Deserialize;

/// `<year>/locations.json`, read for searching only: what else stands in it is passed over. The
/// code that reads a field is downloaded by every visitor, so this leaves out what nobody looks for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DirectoryFile {
    /// The year of the report.
    pub year: u16,
    /// Every location, sorted by slug.
    pub locations: Vec<DirectoryEntry>,
}

/// One location of a [`DirectoryFile`]. Fields as in [`crate::Location`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct DirectoryEntry {
    /// Stable id used in links.
    pub slug: Slug,
    /// The name people use.
    pub name: String,
    /// Key shared by the units at one address.
    pub site: String,
    /// The labels under which the report lists it.
    pub labels: Vec<String>,
    /// Every spelling under which the report lists it.
    pub reported_names: Vec<String>,
    /// The town, where known.
    pub town: Option<String>,
    /// Street and number, where known.
    pub address: Option<String>,
    /// The postcode that goes with it, where known.
    pub postcode: Option<String>,
    /// How many complaints.
    pub counts: DirectoryCounts,
}

/// The counts of a [`DirectoryEntry`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
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
