//! What the register adds to the locations.

use super::entry::Entry;
use super::matching::{Finding, Findings};
use super::{Register, alike, sites, unlisted};
use dataset::{Location, RegisterEntry, RegisterFind, RegisterSource};
use std::collections::BTreeSet;

/// Gives the locations of the report what the register knows of them and adds those that it alone
/// knows, sorted by slug. `taken` are the slugs that were ever published.
pub fn complete(
    mut locations: Vec<Location>,
    findings: &Findings,
    register: &Register,
    taken: &BTreeSet<&str>,
) -> (Vec<Location>, RegisterSource) {
    for (location, finding) in locations.iter_mut().zip(&findings.all) {
        add_facts(location, finding);
    }
    let listed = findings.listed();
    let others: Vec<&Entry> = register
        .entries
        .iter()
        .filter(|entry| !listed.contains(entry.id.as_str()))
        .collect();
    let mut unlisted = unlisted::locations(&others, taken);
    alike::point(
        &mut locations,
        findings,
        &mut unlisted,
        &register.organisation,
    );
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let source = RegisterSource {
        file: register.file.clone(),
        date: register.date.clone(),
        registrations: count(register.entries.len()),
        found: findings.counts(),
        unlisted: count(unlisted.len()),
    };
    locations.extend(unlisted);
    sites::join(&mut locations);
    locations.sort_by(|left, right| left.slug.cmp(&right.slug));
    (locations, source)
}

fn add_facts(location: &mut Location, finding: &Finding) {
    let first = finding.entries.first();
    let has_address = matches!(
        finding.found,
        RegisterFind::Registration | RegisterFind::Address
    );
    if let Some(entry) = first.filter(|_| has_address) {
        location.town = Some(entry.town.clone());
        location.address = Some(entry.address.clone());
        location.postcode.clone_from(&entry.postcode);
    }
    let only = first.filter(|_| finding.found == RegisterFind::Registration);
    if let Some(entry) = only {
        location.places = entry.places;
        location.register_id = Some(entry.id.clone());
    }
    let candidates = finding.entries.iter().filter(|_| only.is_none());
    location.register = Some(RegisterEntry {
        found: finding.found,
        since: only.and_then(|entry| entry.since.clone()),
        candidates: candidates.map(|entry| entry.candidate()).collect(),
    });
}
