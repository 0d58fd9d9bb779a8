//! What a comparison needs of `<year>/locations.json` and `<year>/report.json`.

use crate::{Category, Counts, DirectoryCounts, DirectoryEntry, Forward, Kind, Slug};
use serde::Deserialize;

/// `<year>/locations.json`, read for comparing only: what else stands in it is passed over. The code
/// that reads a field is downloaded by every visitor.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ComparedFile {
    /// The year of the report.
    pub year: u16,
    /// Every location, sorted by slug.
    pub locations: Vec<ComparedEntry>,
}

/// One location of a [`ComparedFile`]. Fields as in [`crate::Location`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ComparedEntry {
    /// Stable id used in links.
    pub slug: Slug,
    /// The name people use.
    pub name: String,
    /// The kind of care, where the report says it.
    pub kind: Option<Kind>,
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
    /// The number of child places, where known.
    pub places: Option<u32>,
    /// The complaints by category and by outcome.
    pub counts: Counts,
}

/// `<year>/report.json`, read for comparing only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ComparedReport {
    /// The categories, in the report's order.
    pub categories: Vec<Category>,
    /// The register that child places come from, or `None` without one.
    #[serde(default)]
    pub register: Option<ComparedRegister>,
    /// Slugs that were published before and what took their place.
    #[serde(default)]
    pub forwards: Vec<Forward>,
}

/// The register of a [`ComparedReport`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ComparedRegister {
    /// The day or month that it is of, where known.
    pub date: Option<String>,
}

impl From<&ComparedEntry> for DirectoryEntry {
    fn from(entry: &ComparedEntry) -> Self {
        Self {
            slug: entry.slug.clone(),
            name: entry.name.clone(),
            site: entry.site.clone(),
            labels: entry.labels.clone(),
            reported_names: entry.reported_names.clone(),
            town: entry.town.clone(),
            address: entry.address.clone(),
            postcode: entry.postcode.clone(),
            counts: DirectoryCounts {
                total: entry.counts.total,
            },
            last_listed: None,
        }
    }
}

impl From<&crate::Location> for ComparedEntry {
    fn from(location: &crate::Location) -> Self {
        Self {
            slug: location.slug.clone(),
            name: location.name.clone(),
            kind: location.kind,
            site: location.site.clone(),
            labels: location.labels.clone(),
            reported_names: location.reported_names.clone(),
            town: location.town.clone(),
            address: location.address.clone(),
            postcode: location.postcode.clone(),
            places: location.places,
            counts: location.counts.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ByOutcome, Location};

    #[test]
    fn an_entry_is_read_from_what_the_publisher_writes() {
        let json = r#"{"slug":"kdv-zee","name":"KDV Zee","kind":"KDV","site":"zee","labels":["A"],
            "reported_names":["Zee KDV"],"town":null,"address":null,"places":12,
            "register_id":null,"counts":{"total":1,"by_category":{"overig":1},
            "by_outcome":{"upheld":1}}}"#;
        let location: Location = serde_json::from_str(json).unwrap();
        let entry: ComparedEntry = serde_json::from_str(json).unwrap();
        assert_eq!(entry, ComparedEntry::from(&location));
        assert_eq!(entry.kind, Some(Kind::Kdv));
        assert_eq!(
            entry.counts.by_outcome,
            ByOutcome {
                upheld: 1,
                ..ByOutcome::default()
            }
        );
        assert_eq!(
            DirectoryEntry::from(&entry),
            DirectoryEntry::from(&location)
        );
    }

    #[test]
    fn an_older_report_has_no_register() {
        let report: ComparedReport = serde_json::from_str(r#"{"categories":[]}"#).unwrap();
        assert_eq!((report.register, report.forwards.len()), (None, 0));
    }
}
