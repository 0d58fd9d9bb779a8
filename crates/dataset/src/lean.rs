//! What a list of complaints needs of files that hold more. The code that reads a field is
//! downloaded by every visitor, so these leave out what isn't shown.

use crate::{Category, DirectoryCounts, DirectoryEntry, Kind, Location, Report, Slug};
use serde::{Deserialize, Serialize};

/// What a list of a year's complaints needs besides them. In the site, beside the dataset, and no part of what is
/// published: well under half the bytes of the files that it is made from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ListedFile {
    /// The legal entities, in the report's order.
    pub labels: Vec<String>,
    /// The categories, in the report's order.
    pub categories: Vec<Category>,
    /// Every location, sorted by slug.
    pub locations: Vec<NamedLocation>,
}

impl ListedFile {
    /// What is listed of a year.
    pub fn of(report: &Report, locations: &[Location]) -> Self {
        Self {
            labels: report.labels.clone(),
            categories: report.categories.clone(),
            locations: locations.iter().map(NamedLocation::from).collect(),
        }
    }
}

/// `<year>/locations/<slug>.json`, read for the location alone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct NamedFile {
    /// The location.
    pub location: NamedLocation,
}

/// One location of a [`ListedFile`]. Fields as in [`crate::Location`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NamedLocation {
    /// Stable id used in links.
    pub slug: Slug,
    /// The name people use.
    pub name: String,
    /// The kind of care, where known.
    pub kind: Option<Kind>,
    /// The town, where known.
    pub town: Option<String>,
}

impl From<&Location> for NamedLocation {
    fn from(location: &Location) -> Self {
        Self {
            slug: location.slug.clone(),
            name: location.name.clone(),
            kind: location.kind,
            town: location.town.clone(),
        }
    }
}

/// A [`ListedFile`] or `<year>/report.json`, read for its categories and labels only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HeadingsFile {
    /// The legal entities, in the report's order.
    pub labels: Vec<String>,
    /// The categories, in the report's order.
    pub categories: Vec<Category>,
}

/// `locations.json`, read for the names that locations had in other years.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FormerNamesFile {
    /// Every location that was ever published, sorted by slug.
    pub locations: Vec<FormerNames>,
}

/// One location of a [`FormerNamesFile`]. Fields as in [`crate::LocationHistory`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FormerNames {
    /// Stable id used in links.
    pub slug: Slug,
    /// The years that list it, the newest first.
    pub years: Vec<NameInYear>,
}

/// One year of [`FormerNames`]. Fields as in [`crate::YearCounts`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct NameInYear {
    /// The year.
    pub year: u16,
    /// The slug under which that year's files have it, where it was another one.
    #[serde(default)]
    pub listed_as: Option<Slug>,
}

/// `locations.json`, read for what each year calls and counts a location.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PlacesFile {
    /// Every location that was ever published, sorted by slug.
    pub locations: Vec<PlaceOverYears>,
}

/// One location of a [`PlacesFile`]. Fields as in [`crate::LocationHistory`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PlaceOverYears {
    /// Stable id used in links.
    pub slug: Slug,
    /// The name people use now.
    pub name: String,
    /// The names it had in other years.
    pub earlier_names: Vec<String>,
    /// Key shared by the units at one address.
    pub site: String,
    /// The town, where known.
    pub town: Option<String>,
    /// The postcode, where known.
    pub postcode: Option<String>,
    /// What is known of it today.
    pub state: PlaceState,
    /// The years that list it, the newest first.
    pub years: Vec<YearOfPlace>,
}

/// The state of a [`PlaceOverYears`]: [`crate::State`] without a type for each.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct PlaceState {
    is: String,
    #[serde(default)]
    on: Option<String>,
    #[serde(default)]
    to: Option<Slug>,
}

/// One year of a [`PlaceOverYears`]. Fields as in [`crate::YearCounts`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct YearOfPlace {
    /// The year.
    pub year: u16,
    /// The slug under which that year's files have it, where it was another one.
    #[serde(default)]
    pub listed_as: Option<Slug>,
    /// How many complaints.
    pub counts: DirectoryCounts,
}

impl PlaceState {
    /// The day or month on which it opened, where somebody said so.
    pub fn opened_on(&self) -> Option<&str> {
        self.on.as_deref().filter(|_| self.is == "opened")
    }

    /// The day or month from which on it was no more, where somebody said so.
    pub fn gone_on(&self) -> Option<&str> {
        let is_gone = ["closed", "merged", "split"].contains(&self.is.as_str());
        self.on.as_deref().filter(|_| is_gone)
    }

    /// The slug of its new name; its complaints of all years stand there.
    pub fn renamed_to(&self) -> Option<&Slug> {
        self.to.as_ref().filter(|_| self.is == "renamed")
    }
}

/// The count is that of all years.
impl From<&PlaceOverYears> for DirectoryEntry {
    fn from(place: &PlaceOverYears) -> Self {
        Self {
            slug: place.slug.clone(),
            name: place.name.clone(),
            site: place.site.clone(),
            labels: Vec::new(),
            reported_names: place.earlier_names.clone(),
            town: place.town.clone(),
            address: None,
            postcode: place.postcode.clone(),
            counts: DirectoryCounts {
                total: place.years.iter().map(|year| year.counts.total).sum(),
            },
            last_listed: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::State;

    #[test]
    fn a_state_is_read_from_what_the_publisher_writes() {
        let zee = || Slug::from_name("zee").unwrap();
        let on = || Some("2031-08".to_owned());
        for state in [
            State::Open,
            State::Opened { on: on() },
            State::Closed { on: on() },
            State::Closed { on: None },
            State::Merged {
                into: zee(),
                on: on(),
            },
            State::Split {
                into: vec![zee()],
                on: on(),
            },
            State::Renamed {
                to: zee(),
                on: on(),
            },
        ] {
            let json = serde_json::to_string(&state).unwrap();
            let read: PlaceState = serde_json::from_str(&json).unwrap();
            assert_eq!(read.opened_on(), state.opened_on(), "{json}");
            assert_eq!(read.gone_on(), state.gone_on(), "{json}");
            let renamed = matches!(state, State::Renamed { .. }).then(zee);
            assert_eq!(read.renamed_to(), renamed.as_ref(), "{json}");
        }
    }
}
