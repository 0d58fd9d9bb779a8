//! From spellings to locations: which names stand for one place, under which address it is
//! published, and which places are neighbours.

mod forwards;
mod name;
pub mod register;
mod site;
pub mod slugs;

pub use forwards::forwards;
pub use name::{NameRule, SafeName};

use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind};
use dataset::{Kind, Slug};
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
    /// Addresses of places that could be the same, sorted.
    pub perhaps_same: Vec<Slug>,
}

/// Where and how often the report prints a spelling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Uses {
    /// First line of the first row with it.
    pub first_line: u32,
    /// Number of rows.
    pub count: u32,
}

/// The spellings of locations and their uses.
pub type Spellings = BTreeMap<String, Uses>;

/// A spelling, its uses, and its name by the rules.
struct Candidate {
    spelling: String,
    uses: Uses,
    safe: SafeName,
}

/// Finds the locations behind the spellings, sorted by slug.
///
/// Spellings are one location when the safe rule gives them one name, letter for letter. Names that
/// differ in capitals would share an address and are a fault: capitals alone prove nothing (the
/// register knows a `De Regenboog` and a `de Regenboog` next to each other), so the curated file
/// has to say whether they are one.
pub fn places(spellings: &Spellings, curated: &Curated) -> (Vec<Place>, Vec<Fault>) {
    let mut faults = unknown_spellings(spellings, curated);
    let mut groups: BTreeMap<String, Vec<Candidate>> = BTreeMap::new();
    for (spelling, &uses) in spellings {
        let candidate = candidate(spelling, uses, curated);
        let key = candidate.safe.display();
        groups.entry(key).or_default().push(candidate);
    }
    let mut places: BTreeMap<Slug, Place> = BTreeMap::new();
    for (name, group) in groups {
        let line = group.first().map(|candidate| candidate.uses.first_line);
        match place(name, group).and_then(|place| with_own_slug(place, &places)) {
            Ok(place) => {
                places.insert(place.slug.clone(), place);
            }
            Err(kind) => faults.push(Fault::in_report(line, kind)),
        }
    }
    let mut places: Vec<Place> = places.into_values().collect();
    faults.extend(site::apply(&mut places, curated));
    faults.extend(site::perhaps_same(&mut places, curated));
    (places, faults)
}

fn with_own_slug(place: Place, others: &BTreeMap<Slug, Place>) -> Result<Place, FaultKind> {
    match others.get(&place.slug) {
        None => Ok(place),
        Some(other) => Err(FaultKind::SameSlug {
            first: other.name.clone(),
            second: place.name,
            slug: place.slug.to_string(),
        }),
    }
}

fn candidate(spelling: &str, uses: Uses, curated: &Curated) -> Candidate {
    let entry = curated
        .entries
        .location
        .iter()
        .find(|entry| entry.reported.iter().any(|reported| reported == spelling));
    let organisation = &curated.entries.document.organisation;
    let mut safe = SafeName::of(entry.map_or(spelling, |entry| &entry.name), organisation);
    if let Some(entry) = entry {
        safe.rules
            .insert(0, NameRule::Curated(entry.reason.get_ref().clone()));
    }
    Candidate {
        spelling: spelling.to_owned(),
        uses,
        safe,
    }
}

/// Makes one place of the spellings that stand for one name.
fn place(name: String, group: Vec<Candidate>) -> Result<Place, FaultKind> {
    let slug = Slug::from_name(&name).ok_or_else(|| FaultKind::NoSlug(name.clone()))?;
    let safe = group.first().map(|candidate| &candidate.safe);
    let kind = safe.and_then(|safe| safe.kind);
    let site = safe.map(SafeName::site).unwrap_or_default();
    let reported = group.into_iter().map(|candidate| ReportedName {
        spelling: candidate.spelling,
        rules: candidate.safe.rules,
    });
    Ok(Place {
        slug,
        name,
        kind,
        site,
        reported: reported.collect(),
        perhaps_same: Vec::new(),
    })
}

fn unknown_spellings(spellings: &Spellings, curated: &Curated) -> Vec<Fault> {
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

#[cfg(test)]
mod tests;
