//! Who is who: which names stand for one location, under which address it is published, which
//! locations are neighbours, and what the childcare register knows of them.

mod changes;
mod forwards;
mod name;
pub mod register;
mod site;
pub mod slugs;

pub use changes::changes;
pub use forwards::forwards;
pub use name::{NameRule, SafeName};

use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind, Place};
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

/// The longest name of a location, in characters. Its address names files and folders, and systems
/// take 255 bytes for one; the longest name in the report of 2023 has 50 characters.
const LONGEST_NAME: usize = 150;

/// Who a location is, without its complaints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
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
    /// Addresses of locations that could be the same, sorted.
    pub perhaps_same: Vec<Slug>,
}

/// Where and how often the report prints a spelling.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uses {
    /// Where the first row with it begins.
    pub first: Place,
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
pub fn identify(spellings: &Spellings, curated: &Curated) -> (Vec<Identity>, Vec<Fault>) {
    let mut faults = unknown_spellings(spellings, curated);
    let mut groups: BTreeMap<String, Vec<Candidate>> = BTreeMap::new();
    for (spelling, uses) in spellings {
        let candidate = candidate(spelling, uses.clone(), curated);
        let key = candidate.safe.display();
        groups.entry(key).or_default().push(candidate);
    }
    let mut identities: BTreeMap<Slug, Identity> = BTreeMap::new();
    for (name, group) in groups {
        let first = group.first().map(|candidate| candidate.uses.first.clone());
        match merge(name, group).and_then(|identity| with_own_slug(identity, &identities)) {
            Ok(identity) => {
                identities.insert(identity.slug.clone(), identity);
            }
            Err(kind) => faults.extend(first.map(|place| Fault::at(place, kind))),
        }
    }
    let mut identities: Vec<Identity> = identities.into_values().collect();
    faults.extend(site::apply(&mut identities, curated));
    faults.extend(site::perhaps_same(&mut identities, curated));
    (identities, faults)
}

fn with_own_slug(
    identity: Identity,
    others: &BTreeMap<Slug, Identity>,
) -> Result<Identity, FaultKind> {
    match others.get(&identity.slug) {
        None => Ok(identity),
        Some(other) => Err(FaultKind::SameSlug {
            first: other.name.clone(),
            second: identity.name,
            slug: identity.slug.to_string(),
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

/// Makes one location of the spellings that stand for one name.
fn merge(name: String, group: Vec<Candidate>) -> Result<Identity, FaultKind> {
    let letters = name.chars().count();
    let slug = Slug::from_name(&name).ok_or_else(|| FaultKind::NoSlug(name.clone()))?;
    if letters > LONGEST_NAME || slug.as_str().len() > LONGEST_NAME {
        return Err(FaultKind::NameTooLong {
            letters,
            start: name.chars().take(40).collect(),
            longest: LONGEST_NAME,
        });
    }
    let safe = group.first().map(|candidate| &candidate.safe);
    let kind = safe.and_then(|safe| safe.kind);
    let site = safe.map(SafeName::site).unwrap_or_default();
    let reported = group.into_iter().map(|candidate| ReportedName {
        spelling: candidate.spelling,
        rules: candidate.safe.rules,
    });
    Ok(Identity {
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
            faults.push(Fault::at(curated.place(&entry.reason), kind));
        }
    }
    faults
}

#[cfg(test)]
mod tests;
