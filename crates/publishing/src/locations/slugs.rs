//! Addresses are promises: the list of those ever published, and what became of them.

use super::Identity;
use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind};
use std::collections::BTreeSet;

/// The addresses ever published, with their line in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PublishedSlugs(Vec<(u32, String)>);

impl PublishedSlugs {
    /// Reads the list: one address a line.
    pub fn parse(text: &str) -> Self {
        let lines = (1..)
            .zip(text.lines())
            .map(|(number, line)| (number, line.trim().to_owned()));
        Self(lines.filter(|(_, line)| !line.is_empty()).collect())
    }

    /// The addresses.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(_, slug)| slug.as_str())
    }

    /// The list with the addresses of these locations added, sorted. Nothing is taken out.
    pub fn with(&self, identities: &[Identity]) -> String {
        let all: BTreeSet<&str> = self
            .iter()
            .chain(identities.iter().map(|identity| identity.slug.as_str()))
            .collect();
        all.into_iter().flat_map(|slug| [slug, "\n"]).collect()
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
            .0
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
