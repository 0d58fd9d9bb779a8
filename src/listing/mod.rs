//! All complaints as a list: the options of every filter, and what a state of the page finds, in
//! which order. Plain Rust that knows no browser.

mod choices;
mod found;
mod places;
pub mod plan;
#[cfg(test)]
mod tests;
mod years;

pub use choices::{Choice, ChoiceName};
pub use found::{Drop, Found, Unknown};
pub use places::Places;
pub use years::ListedYear;

use crate::figures::facets::{ByGroup, Group};
use crate::figures::repeats::Repeat;
use crate::fulltext::{TextSearch, Texts, at_once};
use dataset::{Complaint, FormerNames, NamedLocation};
use std::borrow::Cow;
use years::{Joined, Row, Year};

/// Every complaint of one or several years, ready to be searched.
pub struct Listing {
    /// The newest first.
    years: Vec<Year>,
    complaints: Vec<Complaint>,
    rows: Vec<Row>,
    /// By the names that they have now.
    locations: Vec<NamedLocation>,
    search: TextSearch,
    groups: ByGroup<Vec<Choice>>,
    /// By row the number of its option in every group.
    options: Vec<ByGroup<u16>>,
    /// The rows by the name of their location.
    by_name: Vec<u32>,
}

impl Listing {
    /// Makes the list of one year, without a pause.
    pub fn new(year: ListedYear) -> Self {
        at_once(Self::of_years(vec![year], &[], &mut async || {}))
    }

    /// Makes the list of several years, the newest first. `names` says what other names locations had. It
    /// takes a while: `breathe` is called all the time, and may let others have their turn.
    pub async fn of_years(
        years: Vec<ListedYear>,
        names: &[FormerNames],
        breathe: &mut impl AsyncFnMut(),
    ) -> Self {
        breathe().await;
        let joined = Joined::of(years, names);
        breathe().await;
        let search = TextSearch::build(texts(&joined).iter().map(Words::texts), breathe).await;
        breathe().await;
        let (groups, options) = choices::of(&joined);
        Self {
            by_name: choices::by_name(&options),
            years: joined.years,
            complaints: joined.complaints,
            rows: joined.rows,
            locations: joined.locations,
            search,
            groups,
            options,
        }
    }

    /// The year of the list, unless it has several.
    pub fn only_year(&self) -> Option<u16> {
        match &self.years[..] {
            [one] => Some(one.year),
            _ => None,
        }
    }

    /// The options of every group, in the order in which pages show them.
    pub fn groups(&self) -> &ByGroup<Vec<Choice>> {
        &self.groups
    }

    /// Whether a group has more than one option.
    pub fn is_useful(&self, group: Group) -> bool {
        let choices = self.groups.get(group as usize);
        choices.is_some_and(|choices| choices.len() > 1)
    }

    /// How many complaints there are.
    pub fn len(&self) -> usize {
        self.complaints.len()
    }

    /// Whether there is no complaint at all.
    pub fn is_empty(&self) -> bool {
        self.complaints.is_empty()
    }

    /// A complaint, with its location of now where the report names one.
    pub fn row(&self, row: u32) -> Option<(&Complaint, Option<&NamedLocation>)> {
        let complaint = self.complaints.get(row as usize)?;
        let place = self.rows.get(row as usize)?.location;
        Some((complaint, place.and_then(|place| self.locations.get(place))))
    }

    /// A complaint's location by the name that it had then.
    pub fn location_then(&self, row: u32) -> Option<&NamedLocation> {
        let complaint = self.complaints.get(row as usize)?;
        let slug = complaint.location.as_ref()?;
        dataset::find(slug.as_str(), &self.year_of(row)?.locations)
    }

    /// The year of a complaint where it is an older one than the newest of the list.
    pub fn older_year(&self, row: u32) -> Option<u16> {
        let place = self.rows.get(row as usize)?.year;
        self.years
            .get(place)
            .filter(|_| place > 0)
            .map(|one| one.year)
    }

    /// The name that a complaint's category had in its year.
    pub fn category_name(&self, row: u32) -> &str {
        let Some(complaint) = self.complaints.get(row as usize) else {
            return "";
        };
        let year = self.year_of(row);
        let id = &complaint.category;
        let category = year.and_then(|year| year.categories.iter().find(|one| one.id == *id));
        category.map_or(id.as_str(), |category| &category.name)
    }

    fn year_of(&self, row: u32) -> Option<&Year> {
        self.years.get(self.rows.get(row as usize)?.year)
    }

    /// How the report repeats a complaint.
    pub fn repeat(&self, row: u32) -> Option<Repeat> {
        self.rows.get(row as usize)?.repeat
    }

    /// The search in the texts, for what to highlight.
    pub fn search(&self) -> &TextSearch {
        &self.search
    }
}

/// What of a complaint is searched.
struct Words<'a> {
    complaint: &'a Complaint,
    location: Cow<'a, str>,
    category: Cow<'a, str>,
}

impl Words<'_> {
    fn texts(&self) -> Texts<'_> {
        Texts {
            complaint: self.complaint.said(),
            resolution: self.complaint.resolution.as_deref().unwrap_or_default(),
            location: &self.location,
            category: &self.category,
        }
    }
}

/// A complaint is found by the names of its year and by those of now.
fn texts(joined: &Joined) -> Vec<Words<'_>> {
    let rows = joined.complaints.iter().zip(&joined.rows);
    let words = rows.map(|(complaint, row)| {
        let year = joined.years.get(row.year);
        let slug = complaint.location.as_ref();
        let then = year.and_then(|year| dataset::find(slug?.as_str(), &year.locations));
        let now = row.location.and_then(|place| joined.locations.get(place));
        let category = year.and_then(|year| {
            let mut categories = year.categories.iter();
            categories.find(|one| one.id == complaint.category)
        });
        let joined = row.category.and_then(|place| joined.categories.get(place));
        Words {
            complaint,
            location: both(now.map(|one| &one.name), then.map(|one| &one.name)),
            category: both(joined.map(|one| &one.name), category.map(|one| &one.name)),
        }
    });
    words.collect()
}

/// Two names, or one where they are the same.
fn both<'a>(now: Option<&'a String>, then: Option<&'a String>) -> Cow<'a, str> {
    match (now, then) {
        (Some(now), Some(then)) if now != then => format!("{now} {then}").into(),
        (Some(name), _) | (None, Some(name)) => name.into(),
        (None, None) => "".into(),
    }
}
