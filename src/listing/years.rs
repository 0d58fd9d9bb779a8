//! Several years as one list: complaints of the newest year first, locations under the names that they
//! have now, and categories along their lineage.

use crate::figures::lineage::{self, JoinedCategory};
use crate::figures::repeats::{Repeat, Repeats};
use dataset::{Category, Complaint, HeadingsFile, NamedLocation, PlaceOverYears, Slug};
use std::collections::BTreeMap;

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

/// A year of the list.
pub(super) struct Year {
    pub year: u16,
    /// Its locations by the names of that time, sorted by slug.
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
    /// For the locations, the slugs that years had for them.
    pub listed_as: BTreeMap<Slug, Vec<Slug>>,
    pub categories: Vec<JoinedCategory>,
    /// In the order of the newest report, then what only older ones have.
    pub labels: Vec<String>,
}

impl Joined {
    /// Joins years, the newest first. `places` says what other names locations had.
    pub fn of(listed: Vec<ListedYear>, places: &[PlaceOverYears]) -> Self {
        let names = names_now(places);
        let now = |year: u16, slug: &Slug| -> Slug {
            let key = (year, slug.clone());
            names.get(&key).map_or_else(|| slug.clone(), Slug::clone)
        };
        let mut joined = Self {
            locations: locations(&listed, now),
            categories: lineage::joined(&categories(&listed)),
            labels: labels(&listed),
            listed_as: BTreeMap::new(),
            years: Vec::new(),
            complaints: Vec::new(),
            rows: Vec::new(),
        };
        for ((_, slug), now) in &names {
            let slugs = joined.listed_as.entry(now.clone()).or_default();
            slugs.push(slug.clone());
        }
        for (place, one) in listed.into_iter().enumerate() {
            let repeats = Repeats::of(&one.complaints);
            let rows = one.complaints.iter().map(|complaint| {
                let slug = complaint.location.as_ref();
                let slug = slug.map(|slug| now(one.year, slug));
                Row {
                    year: place,
                    location: slug.and_then(|slug| position(&joined.locations, &slug)),
                    category: joined.category(one.year, complaint),
                    repeat: repeats.find(complaint),
                }
            });
            let rows: Vec<_> = rows.collect();
            joined.rows.extend(rows);
            joined.complaints.extend(one.complaints);
            joined.years.push(Year {
                year: one.year,
                locations: one.locations,
                categories: one.headings.categories,
            });
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

/// The slugs of now, by year and the slug of that time where it was another one.
fn names_now(places: &[PlaceOverYears]) -> BTreeMap<(u16, Slug), Slug> {
    let mut names = BTreeMap::new();
    for place in places {
        for year in &place.years {
            if let Some(then) = &year.listed_as {
                names.insert((year.year, then.clone()), place.slug.clone());
            }
        }
    }
    names
}

/// Each location as the newest year knows it that lists it.
fn locations(years: &[ListedYear], now: impl Fn(u16, &Slug) -> Slug) -> Vec<NamedLocation> {
    let mut known: BTreeMap<Slug, NamedLocation> = BTreeMap::new();
    for year in years {
        for location in &year.locations {
            let slug = now(year.year, &location.slug);
            let newest = known.entry(slug.clone()).or_insert_with(|| NamedLocation {
                slug,
                ..location.clone()
            });
            newest.kind = newest.kind.or(location.kind);
            if newest.town.is_none() {
                newest.town.clone_from(&location.town);
            }
        }
    }
    known.into_values().collect()
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

fn position(locations: &[NamedLocation], slug: &Slug) -> Option<usize> {
    locations.binary_search_by(|one| one.slug.cmp(slug)).ok()
}
