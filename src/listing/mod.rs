//! All complaints as a list: the options of every filter, and what a state of the page finds, in
//! which order. Plain Rust that knows no browser.

mod choices;
#[cfg(feature = "render")]
mod divide;
mod found;
pub mod parts;
mod places;
pub mod plan;
mod rows;
#[cfg(test)]
mod tests;
mod years;

pub use choices::{Choice, ChoiceName};
#[cfg(feature = "render")]
pub use divide::Parts;
pub use found::{Drop, Found, Unknown};
pub use places::Places;
pub use years::ListedYear;

use crate::figures::facets::{ByGroup, Group};
use crate::figures::repeats::Repeat;
pub use crate::fulltext::{HAS_PARTS, at_once};
use crate::fulltext::{TextSearch, Texts};
use dataset::{Complaint, FormerNames, NamedLocation};
use rows::Rows;
use std::borrow::Cow;
use years::{Joined, Year};

/// Every complaint of one or several years, ready to be searched.
pub struct Listing {
    /// The newest first.
    years: Vec<Year>,
    rows: Rows,
    search: TextSearch,
    groups: ByGroup<Vec<Choice>>,
    /// By row the number of its option in every group.
    options: Vec<ByGroup<u16>>,
    /// The rows by the name of their location.
    by_name: Vec<u32>,
    /// The locations among the options, as the field for one compares them.
    place_names: Vec<Option<String>>,
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
            place_names: groups[Group::Location as usize]
                .iter()
                .map(places::compared)
                .collect(),
            years: joined.years,
            rows: Rows::Whole {
                complaints: joined.complaints,
                rows: joined.rows,
                locations: joined.locations,
            },
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
        self.options.len()
    }

    /// Whether there is no complaint at all.
    pub fn is_empty(&self) -> bool {
        self.options.is_empty()
    }

    /// A complaint, where it is here.
    pub fn complaint(&self, row: u32) -> Option<&Complaint> {
        self.rows.complaint(row)
    }

    /// A complaint's location by the name that it has now, where the report names one.
    pub fn location(&self, row: u32) -> Option<&NamedLocation> {
        self.rows.location(row)
    }

    /// A complaint's location by the name that it had then.
    pub fn location_then(&self, row: u32) -> Option<&NamedLocation> {
        match &self.rows {
            Rows::InBlocks(_) => self.rows.told(row)?.then.as_ref(),
            Rows::Whole { .. } => {
                let slug = self.complaint(row)?.location.as_ref()?;
                dataset::find(slug.as_str(), &self.place(row)?.0.locations)
            }
        }
    }

    /// The year of a complaint where it is an older one than the newest of the list.
    pub fn older_year(&self, row: u32) -> Option<u16> {
        let newest = self.years.first()?.year;
        let year = self.place(row)?.0.year;
        (year != newest).then_some(year)
    }

    /// The name that a complaint's category had in its year.
    pub fn category_name(&self, row: u32) -> &str {
        let Some(complaint) = self.complaint(row) else {
            return "";
        };
        let year = self.place(row).map(|(year, _)| year);
        let id = &complaint.category;
        let category = year.and_then(|year| year.categories.iter().find(|one| one.id == *id));
        category.map_or(id.as_str(), |category| &category.name)
    }

    /// How the report repeats a complaint.
    pub fn repeat(&self, row: u32) -> Option<Repeat> {
        self.rows.repeat(row)
    }

    /// The row of a complaint that is here.
    pub fn row_of(&self, id: &str) -> Option<u32> {
        self.rows.row_of(id)
    }

    /// The search in the texts, for what to highlight.
    pub fn search(&self) -> &TextSearch {
        &self.search
    }

    /// The option that a complaint has in a group.
    pub fn choice(&self, row: u32, group: Group) -> Option<&Choice> {
        let option = self.options.get(row as usize)?[group as usize];
        self.groups[group as usize].get(usize::from(option))
    }

    /// A complaint's year, and its place in it.
    fn place(&self, row: u32) -> Option<(&Year, usize)> {
        let mut at = row as usize;
        for year in &self.years {
            match at.checked_sub(year.rows) {
                None => return Some((year, at)),
                Some(rest) => at = rest,
            }
        }
        None
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
