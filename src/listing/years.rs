//! Several years as one list: complaints of the newest year first, locations under the names that they
//! have now, and categories along their lineage.

use super::choices::order_key;
use crate::figures::lineage::{self, JoinedCategory};
use crate::figures::repeats::{Repeat, Repeats};
use dataset::{Category, Complaint, FormerNames, HeadingsFile, NamedLocation, Slug};
use std::collections::HashMap;

/// What one year gives to the list.
#[derive(Clone, Debug)]
pub struct ListedYear {
    /// The year.
    pub year: u16,
    /// Every complaint, in the report's order.
    pub complaints: Vec<Complaint>,
    /// Its locations, sorted by slug.
    pub locations: Vec<NamedLocation>,
    /// Its categories and labels.
    pub headings: HeadingsFile,
}

impl ListedYear {
    /// With the complaints in the order of their locations, as filters list these, and within each in the
    /// report's: so columns compress, and one location's complaints come together.
    pub fn by_location(mut self) -> Self {
        let known: HashMap<&Slug, &NamedLocation> =
            self.locations.iter().map(|one| (&one.slug, one)).collect();
        self.complaints.sort_by_cached_key(|complaint| {
            let location = complaint.location.as_ref().and_then(|slug| known.get(slug));
            let location = location.map(|one| (order_key(one).to_owned(), one.slug.clone()));
            // Those that name none come last.
            (location.is_none(), location)
        });
        self
    }
}

/// A year of the list.
pub(super) struct Year {
    pub year: u16,
    /// How many complaints it has.
    pub rows: usize,
    /// Its locations by the names of that time, sorted by slug; of a list in parts none.
    pub locations: Vec<NamedLocation>,
    pub categories: Vec<Category>,
}

/// Where the parts of a row stand.
#[derive(Clone, Copy)]
pub(super) struct Row {
    /// The year's place among the years.
    pub year: usize,
    /// The location's among those of now.
    pub location: Option<usize>,
    /// The category's among those of all years.
    pub category: Option<usize>,
    /// How the report of its year repeats it.
    pub repeat: Option<Repeat>,
}

/// All years together.
pub(super) struct Joined {
    /// The newest first.
    pub years: Vec<Year>,
    pub complaints: Vec<Complaint>,
    /// One for each complaint.
    pub rows: Vec<Row>,
    /// The locations by the names that they have now, sorted by slug.
    pub locations: Vec<NamedLocation>,
    /// The names that locations had in other years.
    pub renamed: Vec<Renamed>,
    pub categories: Vec<JoinedCategory>,
    /// In the order of the newest report, then what only older ones have.
    pub labels: Vec<String>,
}

/// A location that a year calls by another name than it has now.
pub(super) struct Renamed {
    year: u16,
    pub then: Slug,
    pub now: Slug,
}

impl Joined {
    /// Joins years, the newest first. `names` says what other names locations had.
    pub fn of(listed: Vec<ListedYear>, names: &[FormerNames]) -> Self {
        let renamed = renamed(names);
        let mut joined = Self {
            locations: locations(&listed, &renamed),
            categories: lineage::joined(&categories(&listed)),
            labels: labels(&listed),
            renamed,
            years: Vec::new(),
            complaints: Vec::new(),
            rows: Vec::new(),
        };
        for (place, one) in listed.into_iter().enumerate() {
            let repeats = Repeats::of(&one.complaints);
            let rows = one.complaints.iter().map(|complaint| {
                let slug = complaint.location.as_ref();
                let slug = slug.map(|slug| now(&joined.renamed, one.year, slug));
                Row {
                    year: place,
                    location: slug.and_then(|slug| position(&joined.locations, slug).ok()),
                    category: joined.category(one.year, complaint),
                    repeat: repeats.find(complaint),
                }
            });
            let rows: Vec<_> = rows.collect();
            joined.rows.extend(rows);
            joined.years.push(Year {
                year: one.year,
                rows: one.complaints.len(),
                locations: one.locations,
                categories: one.headings.categories,
            });
            joined.complaints.extend(one.complaints);
        }
        joined
    }

    fn category(&self, year: u16, complaint: &Complaint) -> Option<usize> {
        let mut categories = self.categories.iter();
        categories.position(|one| {
            let mut years = one.years.iter();
            years.any(|(its, id)| *its == year && *id == complaint.category)
        })
    }
}

fn renamed(names: &[FormerNames]) -> Vec<Renamed> {
    let mut renamed = Vec::new();
    for location in names {
        for year in &location.years {
            if let Some(then) = &year.listed_as {
                renamed.push(Renamed {
                    year: year.year,
                    then: then.clone(),
                    now: location.slug.clone(),
                });
            }
        }
    }
    renamed
}

/// The slug of now of what a year calls by this one.
fn now<'a>(renamed: &'a [Renamed], year: u16, slug: &'a Slug) -> &'a Slug {
    let mut renamed = renamed.iter();
    let found = renamed.find(|one| one.year == year && one.then == *slug);
    found.map_or(slug, |one| &one.now)
}

/// Each location as the newest year knows it that lists it, sorted by slug as the years have them.
fn locations(years: &[ListedYear], renamed: &[Renamed]) -> Vec<NamedLocation> {
    let mut known: Vec<NamedLocation> = Vec::new();
    for year in years {
        for location in &year.locations {
            let slug = now(renamed, year.year, &location.slug);
            match position(&known, slug) {
                Err(place) => known.insert(
                    place,
                    NamedLocation {
                        slug: slug.clone(),
                        ..location.clone()
                    },
                ),
                Ok(place) => {
                    let newest = &mut known[place];
                    newest.kind = newest.kind.or(location.kind);
                    if newest.town.is_none() {
                        newest.town.clone_from(&location.town);
                    }
                }
            }
        }
    }
    known
}

fn categories(years: &[ListedYear]) -> Vec<(u16, Vec<Category>)> {
    let years = years.iter();
    let of_year = |one: &ListedYear| (one.year, one.headings.categories.clone());
    years.map(of_year).collect()
}

fn labels(years: &[ListedYear]) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for label in years.iter().flat_map(|year| &year.headings.labels) {
        if !labels.contains(label) {
            labels.push(label.clone());
        }
    }
    labels
}

/// Where a location stands, or would stand.
fn position(locations: &[NamedLocation], slug: &Slug) -> Result<usize, usize> {
    locations.binary_search_by(|one| one.slug.cmp(slug))
}
