//! Where addresses went that were published before.

use super::Identity;
use crate::decisions::{self, Curated};
use crate::fault::{Fault, FaultKind};
use dataset::{Forward, Slug};
use std::collections::BTreeMap;

/// The forwards of the curated file, sorted, each to the location where a chain of them ends.
pub fn forwards(identities: &[Identity], curated: &Curated) -> (Vec<Forward>, Vec<Fault>) {
    let living: BTreeMap<&str, &Slug> = identities
        .iter()
        .map(|identity| (identity.slug.as_str(), &identity.slug))
        .collect();
    let mut next: BTreeMap<&str, &str> = BTreeMap::new();
    let mut faults = Vec::new();
    let mut fault = |entry: &decisions::Forward, kind| {
        faults.push(Fault::at(curated.place(&entry.reason), kind));
    };
    for entry in &curated.entries.forward {
        if living.contains_key(entry.from.as_str()) {
            fault(entry, FaultKind::ForwardAlive(entry.from.clone()));
        } else if next.insert(&entry.from, &entry.to).is_some() {
            fault(entry, FaultKind::ForwardTwice(entry.from.clone()));
        }
    }
    let mut forwards = Vec::with_capacity(next.len());
    for entry in &curated.entries.forward {
        match forward(entry, &next, &living) {
            Ok(forward) => forwards.push(forward),
            Err(kind) => fault(entry, kind),
        }
    }
    forwards.sort();
    (forwards, faults)
}

fn forward(
    entry: &decisions::Forward,
    next: &BTreeMap<&str, &str>,
    living: &BTreeMap<&str, &Slug>,
) -> Result<Forward, FaultKind> {
    let unknown = |name: &str, expected| FaultKind::Unknown {
        table: "forward",
        name: name.to_owned(),
        expected,
    };
    let from = Slug::from_name(&entry.from)
        .filter(|slug| slug.as_str() == entry.from)
        .ok_or_else(|| unknown(&entry.from, "can't be an address"))?;
    let mut to = entry.to.as_str();
    // A chain without a circle has at most as many links as there are forwards.
    for _ in 0..=next.len() {
        if let Some(&slug) = living.get(to) {
            let to = slug.clone();
            return Ok(Forward { from, to });
        }
        to = next
            .get(to)
            .ok_or_else(|| unknown(to, "is the address of no location"))?;
    }
    Err(FaultKind::ForwardCircle(entry.from.clone()))
}
