//! From spellings to locations: which names stand for one place, under which address it is
//! published, and which places are neighbours.

mod name;
mod site;
pub mod slugs;

pub use name::NameRule;

use crate::curated::Curated;
use crate::fault::{Fault, FaultKind};
use dataset::{Kind, Slug};
use name::SafeName;
use std::collections::BTreeMap;

/// A spelling and how it became the location's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportedName {
    /// Exactly as the report prints it.
    pub spelling: String,
    /// The rules that were needed; none where the spelling is the name.
    pub rules: Vec<NameRule>,
}

/// A location without its complaints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its address in links.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// The kind of care.
    pub kind: Option<Kind>,
    /// The key of its site.
    pub site: String,
    /// Its spellings, sorted.
    pub reported: Vec<ReportedName>,
}

/// A spelling, how often the report prints it, and its name by the rules.
struct Candidate {
    spelling: String,
    count: u32,
    safe: SafeName,
}

/// Finds the locations behind the spellings, sorted by slug. `spellings` counts how often the
/// report prints each.
pub fn places(spellings: &BTreeMap<String, u32>, curated: &Curated) -> (Vec<Place>, Vec<Fault>) {
    let mut faults = unknown_spellings(spellings, curated);
    let mut groups: BTreeMap<String, Vec<Candidate>> = BTreeMap::new();
    for (spelling, &count) in spellings {
        let candidate = candidate(spelling, count, curated);
        groups
            .entry(candidate.safe.display().to_lowercase())
            .or_default()
            .push(candidate);
    }
    let mut places: BTreeMap<Slug, Place> = BTreeMap::new();
    for group in groups.into_values() {
        let place = match place(group) {
            Ok(place) => place,
            Err(kind) => {
                faults.push(Fault::in_report(None, kind));
                continue;
            }
        };
        if let Some(other) = places.get(&place.slug) {
            let kind = FaultKind::SameSlug {
                first: other.name.clone(),
                second: place.name.clone(),
                slug: place.slug.to_string(),
            };
            faults.push(Fault::in_report(None, kind));
        }
        places.insert(place.slug.clone(), place);
    }
    let mut places: Vec<Place> = places.into_values().collect();
    faults.extend(site::apply(&mut places, curated));
    (places, faults)
}

fn candidate(spelling: &str, count: u32, curated: &Curated) -> Candidate {
    let entry = curated
        .entries
        .location
        .iter()
        .find(|entry| entry.reported.iter().any(|reported| reported == spelling));
    let mut safe = SafeName::of(entry.map_or(spelling, |entry| &entry.name));
    if let Some(entry) = entry {
        safe.rules
            .insert(0, NameRule::Curated(entry.reason.get_ref().clone()));
    }
    Candidate {
        spelling: spelling.to_owned(),
        count,
        safe,
    }
}

/// Makes one place of spellings that differ in case at most. The spelling used most gives the
/// name.
fn place(group: Vec<Candidate>) -> Result<Place, FaultKind> {
    let mut votes: BTreeMap<String, u32> = BTreeMap::new();
    for candidate in &group {
        *votes.entry(candidate.safe.display()).or_default() += candidate.count;
    }
    let name = votes
        .iter()
        .max_by(|left, right| left.1.cmp(right.1).then_with(|| right.0.cmp(left.0)))
        .map(|(name, _)| name.clone())
        .unwrap_or_default();
    let slug = Slug::from_name(&name).ok_or_else(|| FaultKind::NoSlug(name.clone()))?;
    let kind = group.first().and_then(|candidate| candidate.safe.kind);
    let site = group
        .first()
        .map(|candidate| candidate.safe.site())
        .unwrap_or_default();
    let mut reported = Vec::with_capacity(group.len());
    for candidate in group {
        let mut rules = candidate.safe.rules.clone();
        if candidate.safe.display() != name {
            rules.push(NameRule::Case);
        }
        reported.push(ReportedName {
            spelling: candidate.spelling,
            rules,
        });
    }
    Ok(Place {
        slug,
        name,
        kind,
        site,
        reported,
    })
}

fn unknown_spellings(spellings: &BTreeMap<String, u32>, curated: &Curated) -> Vec<Fault> {
    let mut faults = Vec::new();
    for entry in &curated.entries.location {
        for name in entry
            .reported
            .iter()
            .filter(|name| !spellings.contains_key(*name))
        {
            let kind = FaultKind::Unknown {
                table: "location",
                name: name.clone(),
                expected: "the report prints nowhere",
            };
            faults.push(Fault::in_curated(curated.line(&entry.reason), kind));
        }
    }
    faults
}
