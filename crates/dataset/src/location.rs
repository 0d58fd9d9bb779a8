//! One location and the files that hold locations.

use crate::{ByOutcome, CategoryId, Complaint, RegisterEntry, Slug};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A place where children are looked after, with the counts of its complaints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Location {
    /// Stable id used in links, for example `kdv-beukenstraat-11`.
    pub slug: Slug,
    /// The name people use, an abbreviated kind first (`KDV Beukenstraat 11`), damage repaired.
    pub name: String,
    /// The kind of care that the name says (`KDV`, `Kinderdagverblijf`), or `null` where the report
    /// doesn't say, also where the register would.
    pub kind: Option<Kind>,
    /// Key shared by the units at one address or in one building.
    pub site: String,
    /// Every label under which the report lists it, sorted; for a location that only the register
    /// knows, the label of the entity it is registered under.
    pub labels: Vec<String>,
    /// Every spelling under which the report lists it, sorted; none for a location that only the
    /// register knows.
    pub reported_names: Vec<String>,
    /// The town, from the national childcare register, when one was given.
    pub town: Option<String>,
    /// Street and number, from the register, when one was given.
    pub address: Option<String>,
    /// The postcode that goes with the address, as `1234 AB`.
    #[serde(default)]
    pub postcode: Option<String>,
    /// The number of child places, from the register, when one was given and the kind is known.
    pub places: Option<u32>,
    /// The registration's number in the register, when exactly one fits.
    pub register_id: Option<String>,
    /// How the location stands in the register, or `null` when none was given.
    #[serde(default)]
    pub register: Option<RegisterEntry>,
    /// Locations that could be the same place under another name, sorted. They are kept apart
    /// because nothing decides it, so a page should point at them.
    #[serde(default)]
    pub perhaps_same: Vec<Slug>,
    /// The complaints by category and by outcome.
    pub counts: Counts,
}

/// The kind of care a unit offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "UPPERCASE")]
pub enum Kind {
    /// Day care (kinderdagverblijf).
    Kdv,
    /// Out-of-school care (buitenschoolse opvang).
    Bso,
    /// Playgroup (peuteropvang).
    Pov,
}

impl Kind {
    /// Written so that a kind that is added doesn't build before it stands in [`Kind::ALL`].
    const HOW_MANY: usize = match Self::Kdv {
        Self::Kdv | Self::Bso | Self::Pov => 3,
    };

    /// Every kind, in the order in which pages show them.
    pub const ALL: [Self; Self::HOW_MANY] = [Self::Kdv, Self::Bso, Self::Pov];

    /// The abbreviation that the report and the register print.
    pub fn abbreviation(self) -> &'static str {
        match self {
            Self::Kdv => "KDV",
            Self::Bso => "BSO",
            Self::Pov => "POV",
        }
    }
}

/// How many complaints, by category and by outcome. Both maps leave out what is zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// All complaints.
    pub total: u32,
    /// Complaints by category.
    pub by_category: BTreeMap<CategoryId, u32>,
    /// Complaints by outcome; their sum is smaller than `total` where outcomes are missing.
    pub by_outcome: ByOutcome<u32>,
}

impl Counts {
    /// Counts the complaints given.
    pub fn of<'a>(complaints: impl IntoIterator<Item = &'a Complaint>) -> Self {
        let mut counts = Self::default();
        for complaint in complaints {
            counts.total += 1;
            *counts
                .by_category
                .entry(complaint.category.clone())
                .or_default() += 1;
            if let Some(outcome) = complaint.outcome {
                counts.by_outcome[outcome] += 1;
            }
        }
        counts
    }

    /// Complaints for which the report prints no outcome.
    pub fn without_outcome(&self) -> u32 {
        self.total.saturating_sub(self.by_outcome.sum())
    }
}

/// `<year>/locations.json`: the directory of a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LocationsFile {
    /// Always [`crate::FORMAT`].
    pub format: u32,
    /// The year of the report.
    pub year: u16,
    /// Every location, sorted by slug.
    pub locations: Vec<Location>,
}

/// `<year>/locations/<slug>.json`: one location with its complaints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LocationFile {
    /// Always [`crate::FORMAT`].
    pub format: u32,
    /// The year of the report.
    pub year: u16,
    /// The location.
    pub location: Location,
    /// Its complaints, in the order of the report.
    pub complaints: Vec<Complaint>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_location_of_an_older_file_is_read() {
        let json = r#"{"slug":"kdv-zee","name":"KDV Zee","kind":"KDV","site":"zee","labels":["A"],
            "reported_names":["Zee KDV"],"town":null,"address":null,"places":null,
            "register_id":null,"counts":{"total":0,"by_category":{},"by_outcome":{}}}"#;
        let location: Location = serde_json::from_str(json).unwrap();
        assert_eq!(location.kind, Some(Kind::Kdv));
        assert_eq!((location.register, location.postcode), (None, None));
        assert_eq!(location.perhaps_same, []);
    }
}
