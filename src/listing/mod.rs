//! All complaints as a list: the options of every filter, and what a state of the page finds, in
//! which order. Plain Rust that knows no browser.

mod choices;
mod found;
pub mod plan;
#[cfg(test)]
mod tests;

pub use choices::{Choice, ChoiceName};
pub use found::{Drop, Found, Unknown};

use crate::figures::facets::{ByGroup, Group};
use crate::figures::repeats::{Repeat, Repeats};
use crate::fulltext::{TextSearch, Texts};
use dataset::{Complaint, HeadingsFile, NamedLocation};

/// Every complaint of a year, ready to be searched.
pub struct Listing {
    complaints: Vec<Complaint>,
    locations: Vec<NamedLocation>,
    search: TextSearch,
    groups: ByGroup<Vec<Choice>>,
    /// By row the number of its option in every group.
    options: Vec<ByGroup<u16>>,
    /// The rows by the name of their location.
    by_name: Vec<u32>,
    /// By row how the report repeats it.
    repeats: Vec<Option<Repeat>>,
}

impl Listing {
    /// Makes the list. Locations are sorted by slug, as files have them.
    pub fn new(
        complaints: Vec<Complaint>,
        locations: Vec<NamedLocation>,
        headings: HeadingsFile,
    ) -> Self {
        let category = |complaint: &Complaint| {
            let mut categories = headings.categories.iter();
            let category = categories.find(|category| category.id == complaint.category);
            category.map_or("", |category| category.name.as_str())
        };
        let texts = complaints.iter().map(|complaint| {
            let slug = complaint.location.as_ref();
            let location = slug.and_then(|slug| dataset::find(slug.as_str(), &locations));
            Texts {
                complaint: complaint.said(),
                resolution: complaint.resolution.as_deref().unwrap_or_default(),
                location: location.map_or("", |location| location.name.as_str()),
                category: category(complaint),
            }
        });
        let search = TextSearch::build(texts);
        let (groups, options) = choices::of(&complaints, &locations, headings);
        let by_name = choices::by_name(&options);
        let repeats = Repeats::of(&complaints);
        let repeats = complaints.iter().map(|c| repeats.find(c)).collect();
        Self {
            complaints,
            locations,
            search,
            groups,
            options,
            by_name,
            repeats,
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

    /// A complaint, with its location where the report names one.
    pub fn row(&self, row: u32) -> Option<(&Complaint, Option<&NamedLocation>)> {
        let complaint = self.complaints.get(row as usize)?;
        let slug = complaint.location.as_ref();
        Some((
            complaint,
            slug.and_then(|slug| dataset::find(slug.as_str(), &self.locations)),
        ))
    }

    /// The name of a complaint's category.
    pub fn category_name<'a>(&'a self, complaint: &'a Complaint) -> &'a str {
        let id = complaint.category.as_str();
        let [categories, ..] = &self.groups;
        let choice = categories.iter().find(|choice| choice.value == id);
        choice
            .and_then(|choice| choice.name.printed())
            .unwrap_or(id)
    }

    /// How the report repeats a complaint.
    pub fn repeat(&self, row: u32) -> Option<Repeat> {
        self.repeats.get(row as usize).copied().flatten()
    }

    /// The search in the texts, for what to highlight.
    pub fn search(&self) -> &TextSearch {
        &self.search
    }
}
