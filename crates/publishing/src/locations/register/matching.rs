//! Which registrations the report's locations are.
//!
//! The rules are exact, and the first one that finds anything counts:
//! 1. `[[register_name]]` of the curated file: the names it gives take the place of the location's,
//!    and it may say that no more than the address is certain.
//! 2. Name: both names are the same without the kind (in front, behind or in brackets), without
//!    the organisation's name in front or behind, and without regard to capitals, accents and marks.
//! 3. Address: the location's name, without a remark in brackets, is a street and number of the
//!    register.
//!
//! A registration fits only when its kind is the location's where both are known, and when it stands
//! under one of the location's labels. Nothing is matched by likeness. Where several registrations
//! fit, none is chosen.

use super::Register;
use super::entry::Entry;
use super::name::{BareName, address_key, key};
use crate::decisions::{Curated, RegisterName};
use dataset::{Location, RegisterCounts, RegisterFind, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// The rule that found registrations.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MatchRule {
    /// The names are the same.
    Name,
    /// The name is an address.
    Address,
    /// The curated file says so, for this reason.
    Curated(String),
}

/// Why a registration of the same name doesn't fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// It is of another kind.
    Kind,
    /// It stands under another label.
    Label,
}

/// What the register knows of one location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<'a> {
    /// The location's address in links.
    pub slug: Slug,
    /// The location's name.
    pub name: String,
    /// What fits.
    pub found: RegisterFind,
    /// The rule that found it.
    pub rule: Option<MatchRule>,
    /// The registrations that fit, by address and kind.
    pub entries: Vec<&'a Entry>,
    /// Those of the same name or address that don't, and why.
    pub misfits: Vec<(&'a Entry, Mismatch)>,
    /// The location with a better claim to the only registration that fits.
    pub yields_to: Option<String>,
}

/// What the register knows of all locations of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Findings<'a> {
    /// One for each location, in their order.
    pub all: Vec<Finding<'a>>,
}

/// The registrations by what they are looked up with.
struct Index<'a> {
    organisation: &'a str,
    by_name: BTreeMap<String, Vec<&'a Entry>>,
    by_address: BTreeMap<String, Vec<&'a Entry>>,
}

impl<'a> Index<'a> {
    fn new(register: &'a Register) -> Self {
        let (mut by_name, mut by_address) = (BTreeMap::new(), BTreeMap::new());
        for entry in &register.entries {
            let name: &mut Vec<_> = by_name.entry(entry.bare.key()).or_default();
            name.push(entry);
            let address: &mut Vec<_> = by_address.entry(key(&entry.address)).or_default();
            address.push(entry);
        }
        Self {
            organisation: &register.organisation,
            by_name,
            by_address,
        }
    }
}

impl<'a> Findings<'a> {
    /// Looks every location up.
    pub fn new(locations: &[Location], register: &'a Register, curated: &Curated) -> Self {
        let index = Index::new(register);
        let names: BTreeMap<&str, &RegisterName> = curated
            .entries
            .register_name
            .iter()
            .map(|entry| (entry.location.as_str(), entry))
            .collect();
        let mut all: Vec<Finding> = locations
            .iter()
            .map(|location| finding(location, names.get(location.name.as_str()).copied(), &index))
            .collect();
        yield_claims(&mut all, locations);
        Self { all }
    }

    /// How many locations, by what was found.
    pub fn counts(&self) -> RegisterCounts {
        let mut counts = RegisterCounts::default();
        for finding in &self.all {
            let count = match finding.found {
                RegisterFind::Registration => &mut counts.registration,
                RegisterFind::Address => &mut counts.address,
                RegisterFind::SeveralAddresses => &mut counts.several_addresses,
                RegisterFind::Nothing => &mut counts.nothing,
            };
            *count += 1;
        }
        counts
    }

    /// The registrations that are or may be one of the locations.
    pub fn listed(&self) -> BTreeSet<&str> {
        let entries = self.all.iter().flat_map(|finding| &finding.entries);
        entries.map(|entry| entry.id.as_str()).collect()
    }
}

fn finding<'a>(
    location: &Location,
    curated: Option<&RegisterName>,
    index: &Index<'a>,
) -> Finding<'a> {
    let mut misfits = Vec::new();
    let mut entries = Vec::new();
    let mut rule = None;
    for (candidate_rule, found) in lookups(location, curated, index) {
        entries.clear();
        for entry in found {
            match mismatch(entry, location) {
                None => entries.push(entry),
                Some(why) if !misfits.contains(&(entry, why)) => misfits.push((entry, why)),
                Some(_) => {}
            }
        }
        if !entries.is_empty() {
            rule = Some(candidate_rule);
            break;
        }
    }
    let only_address = curated.is_some_and(|entry| entry.only_address);
    entries.sort_by_cached_key(|entry| (entry.address_key(), entry.kind, entry.id.clone()));
    Finding {
        slug: location.slug.clone(),
        name: location.name.clone(),
        found: match found(&entries) {
            RegisterFind::Registration if only_address => RegisterFind::Address,
            found => found,
        },
        rule,
        entries,
        misfits,
        yields_to: None,
    }
}

/// What each rule finds, in the order of the rules.
fn lookups<'a>(
    location: &Location,
    curated: Option<&RegisterName>,
    index: &Index<'a>,
) -> Vec<(MatchRule, Vec<&'a Entry>)> {
    let bare = |name: &str| BareName::of(name, index.organisation);
    let named = |name: &BareName| index.by_name.get(&name.key()).cloned().unwrap_or_default();
    if let Some(entry) = curated {
        let names = entry.names.iter().map(|name| bare(name));
        let mut found: Vec<&Entry> = names.flat_map(|name| named(&name)).collect();
        let mut seen = BTreeSet::new();
        found.retain(|entry| seen.insert(&entry.id));
        return vec![(MatchRule::Curated(entry.reason.get_ref().clone()), found)];
    }
    let name = bare(&location.name);
    let address = index.by_address.get(&address_key(&name.base));
    vec![
        (MatchRule::Name, named(&name)),
        (MatchRule::Address, address.cloned().unwrap_or_default()),
    ]
}

fn mismatch(entry: &Entry, location: &Location) -> Option<Mismatch> {
    if location.kind.is_some_and(|kind| !entry.has_kind(kind)) {
        return Some(Mismatch::Kind);
    }
    let labels = &location.labels;
    (!labels.is_empty() && !labels.contains(&entry.label)).then_some(Mismatch::Label)
}

fn found(entries: &[&Entry]) -> RegisterFind {
    let addresses: BTreeSet<_> = entries.iter().map(|entry| entry.address_key()).collect();
    match (entries.len(), addresses.len()) {
        (0, _) => RegisterFind::Nothing,
        (1, _) => RegisterFind::Registration,
        (_, 1) => RegisterFind::Address,
        _ => RegisterFind::SeveralAddresses,
    }
}

/// A registration is one location at most. Where two would be it, the one that a stronger rule found
/// stays it, or else the only one whose name has the kind. The others get no more than the address.
fn yield_claims(all: &mut [Finding], locations: &[Location]) {
    let mut claims: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, finding) in all.iter().enumerate() {
        if let (RegisterFind::Registration, [entry]) = (finding.found, finding.entries.as_slice()) {
            claims.entry(entry.id.clone()).or_default().push(at);
        }
    }
    for claim in claims.into_values().filter(|claim| claim.len() > 1) {
        let strength = |at: usize| {
            let by_address = all[at].rule == Some(MatchRule::Address);
            (!by_address, locations[at].kind.is_some())
        };
        let best = claim.iter().map(|&at| strength(at)).max();
        let mut strongest = claim.iter().filter(|&&at| Some(strength(at)) == best);
        let keeps = match (strongest.next(), strongest.next()) {
            (Some(&only), None) => Some(only),
            _ => None,
        };
        for &at in claim.iter().filter(|&&at| Some(at) != keeps) {
            let other = keeps.or_else(|| claim.iter().copied().find(|&other| other != at));
            all[at].found = RegisterFind::Address;
            all[at].yields_to = other.map(|other| locations[other].name.clone());
        }
    }
}

#[cfg(test)]
mod tests;
