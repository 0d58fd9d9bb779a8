//! Addresses are promises: the list of those ever published, and what became of them.

use super::Identity;
use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind};
use dataset::Category;
use std::collections::BTreeSet;

/// What stands before the address of a category; no slug of a location has a slash.
const CATEGORY: &str = "category/";

/// The addresses ever published, with their line in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedSlugs {
    locations: Vec<(u32, String)>,
    categories: Vec<(u32, String)>,
}

impl PublishedSlugs {
    /// Reads the list: one address a line, that of a category with `category/` before it.
    pub fn parse(text: &str) -> Self {
        let mut list = Self::default();
        for (number, line) in (1..).zip(text.lines()) {
            match line.trim() {
                "" => {}
                line => match line.strip_prefix(CATEGORY) {
                    Some(category) => list.categories.push((number, category.to_owned())),
                    None => list.locations.push((number, line.to_owned())),
                },
            }
        }
        list
    }

    /// The addresses of locations.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.locations.iter().map(|(_, slug)| slug.as_str())
    }

    /// The list with the addresses of these locations and categories added, sorted: locations, then
    /// categories. Nothing is taken out.
    pub fn with(&self, identities: &[Identity], categories: &[Category]) -> String {
        let locations: BTreeSet<&str> = self
            .iter()
            .chain(identities.iter().map(|identity| identity.slug.as_str()))
            .collect();
        let listed = self.categories.iter().map(|(_, id)| id.as_str());
        let categories: BTreeSet<&str> = listed
            .chain(categories.iter().map(|category| category.id.as_str()))
            .collect();
        let locations = locations.into_iter().flat_map(|slug| [slug, "\n"]);
        let categories = categories.into_iter().flat_map(|id| [CATEGORY, id, "\n"]);
        locations.chain(categories).collect()
    }

    /// Faults where a category's address is gone, or new and not in the list. A list from before
    /// categories were kept in it guards none.
    pub fn check_categories(&self, categories: &[Category]) -> Vec<Fault> {
        if self.categories.is_empty() {
            return Vec::new();
        }
        let now: BTreeSet<&str> = categories
            .iter()
            .map(|category| category.id.as_str())
            .collect();
        let listed: BTreeSet<&str> = self.categories.iter().map(|(_, id)| id.as_str()).collect();
        let gone = self.categories.iter();
        let gone = gone
            .filter(|(_, id)| !now.contains(id.as_str()))
            .map(|(line, id)| Fault::in_slugs(*line, FaultKind::CategoryGone(id.clone())));
        let new = now
            .difference(&listed)
            .map(|id| Fault::in_slugs(None, FaultKind::CategoryNew((*id).to_owned())));
        gone.chain(new).collect()
    }

    /// Faults where an address is gone without a forward, or new and not in the list.
    pub fn check(&self, identities: &[Identity], curated: &Curated) -> Vec<Fault> {
        let now: BTreeSet<&str> = identities
            .iter()
            .map(|identity| identity.slug.as_str())
            .collect();
        let listed: BTreeSet<&str> = self.iter().collect();
        let forwards = &curated.entries.forward;
        let gone = self
            .locations
            .iter()
            .filter(|(_, slug)| !now.contains(slug.as_str()))
            .filter(|(_, slug)| !forwards.iter().any(|forward| forward.from == *slug))
            .map(|(line, slug)| Fault::in_slugs(*line, FaultKind::SlugGone(slug.clone())));
        let new = now
            .difference(&listed)
            .map(|slug| Fault::in_slugs(None, FaultKind::SlugNew((*slug).to_owned())));
        gone.chain(new).collect()
    }
}
