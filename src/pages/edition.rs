//! Everything that pages are made from.

use super::{Brand, Explanations, Guide, Settings};
use crate::figures::past::{Answering, Past};
use dataset::{CategoryId, Complaint, DirectoryFile, Location, Report, Slug};

/// One year of one organisation.
#[derive(Clone, Debug)]
pub struct Edition {
    /// What the report says of itself.
    pub report: Report,
    /// Every location, sorted by slug.
    pub locations: Vec<Location>,
    /// Every complaint, in the order of the report.
    pub complaints: Vec<Complaint>,
    /// The organisation's own choices.
    pub settings: Settings,
    /// The files that come of those choices.
    pub brand: Brand,
    /// What a parent can do.
    pub guide: Guide,
    /// What the report says about some categories.
    pub explanations: Explanations,
    /// What all years know together.
    pub past: Past,
    /// The lists of complaints that come in parts: years, or [`dataset::paths::ALL_YEARS`].
    pub in_parts: Vec<String>,
}

impl Edition {
    /// Whether there are more locations, of all years, than one page can list. A year that lists fewer changes
    /// nothing: what was published once keeps its address.
    pub(super) fn is_large(&self) -> bool {
        let known = self.past.all.locations.len().max(self.locations.len());
        known > DirectoryFile::WHOLE
    }

    /// What answers at the address of a location, if it was ever published.
    pub(super) fn answering<'a>(&'a self, slug: &'a Slug) -> Option<Answering<'a>> {
        self.past
            .answering(slug, &self.locations, &self.report.forwards)
    }

    /// The name of a category; its id where the report's table lacks it.
    pub fn category_name<'a>(&'a self, id: &'a CategoryId) -> &'a str {
        self.report
            .categories
            .iter()
            .find(|category| category.id == *id)
            .map_or(id.as_str(), |category| category.name.as_str())
    }

    /// How many complaints there are. The report's list decides, not the number it prints.
    pub fn complaint_count(&self) -> u32 {
        count(self.complaints.len())
    }
}

/// A length as a count. A report with four billion rows can wait.
pub(super) fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}
