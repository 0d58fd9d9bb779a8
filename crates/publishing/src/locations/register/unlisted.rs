//! Registered locations that the report doesn't list.

use super::entry::Entry;
use super::name::key;
use dataset::{Counts, Location, RegisterEntry, RegisterFind, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// Makes a location without complaints of each registration.
///
/// Their slugs are made from the register alone and are not kept in `slugs.txt`, which holds no row
/// of a register. A slug is the name; where that is taken by a location of the report, by a slug that
/// was ever published, or by another registration, all of the registrations concerned get their
/// town behind it, then the address, then the number. So no slug of the report ever changes because
/// of the register, the order of the register's rows doesn't matter, and a slug changes only when
/// the name does or when a namesake comes or goes. A location that a later report lists under its
/// registered name keeps its slug.
pub fn locations(entries: &[&Entry], taken: &BTreeSet<&str>) -> Vec<Location> {
    let slugs = slugs(entries, taken);
    let both = entries.iter().zip(slugs);
    both.filter_map(|(entry, slug)| Some(location(entry, slug?)))
        .collect()
}

fn location(entry: &Entry, slug: Slug) -> Location {
    Location {
        slug,
        name: entry.display(),
        kind: Some(entry.kind),
        site: key(&format!("{} {}", entry.address, entry.town)),
        labels: vec![entry.label.clone()],
        reported_names: Vec::new(),
        town: Some(entry.town.clone()),
        address: Some(entry.address.clone()),
        postcode: entry.postcode.clone(),
        places: entry.places,
        register_id: Some(entry.id.clone()),
        register: Some(RegisterEntry {
            found: RegisterFind::Registration,
            since: entry.since.clone(),
            candidates: Vec::new(),
        }),
        perhaps_same: Vec::new(),
        counts: Counts::default(),
    }
}

/// The slug of each registration; none where not even the number gives one of its own.
fn slugs(entries: &[&Entry], taken: &BTreeSet<&str>) -> Vec<Option<Slug>> {
    const LONGEST: usize = 3;
    let mut lengths = vec![0; entries.len()];
    loop {
        let slugs: Vec<Option<Slug>> = entries
            .iter()
            .zip(&lengths)
            .map(|(entry, &length)| slug(entry, length))
            .collect();
        let mut uses: BTreeMap<&Slug, u32> = BTreeMap::new();
        for slug in slugs.iter().flatten() {
            *uses.entry(slug).or_default() += 1;
        }
        let is_own = |slug: &Slug| !taken.contains(slug.as_str()) && uses.get(slug) == Some(&1);
        let mut changed = false;
        for (slug, length) in slugs.iter().zip(&mut lengths) {
            let stays = slug.as_ref().is_some_and(is_own) || *length == LONGEST;
            *length += usize::from(!stays);
            changed |= !stays;
        }
        if !changed {
            let own = slugs.iter().map(|slug| slug.clone().filter(is_own));
            return own.collect();
        }
    }
}

fn slug(entry: &Entry, length: usize) -> Option<Slug> {
    let name = entry.display();
    let parts = [&name, &entry.town, &entry.address, &entry.id];
    let parts: Vec<&str> = parts
        .iter()
        .take(length + 1)
        .map(|part| part.as_str())
        .collect();
    Slug::from_name(&parts.join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locations::register::entry::tests::entry;

    fn slugs_of(entries: &[Entry], taken: &[&str]) -> Vec<String> {
        let entries: Vec<&Entry> = entries.iter().collect();
        let taken = taken.iter().copied().collect();
        let locations = locations(&entries, &taken);
        let slugs = locations.iter().map(|location| location.slug.to_string());
        slugs.collect()
    }

    #[test]
    fn slugs_are_as_short_as_they_can_be_in_any_order() {
        let mut entries = vec![
            entry("1", "KDV Eik", "Laan 1", "Zuid"),
            entry("2", "Eik KDV", "Laan 2", "Zuid"),
            entry("3", "KDV Eik", "Laan 1", "Noord"),
            entry("4", "KDV Els", "Laan 1", "Noord"),
            entry("5", "KDV Iep", "Laan 1", "Noord"),
            entry("6", "KDV Es", "Laan 3", "Noord"),
            entry("7", "KDV Es", "Laan 3", "Noord"),
        ];
        let taken = ["kdv-els", "kdv-eik-noord"];
        let expected = [
            "kdv-eik-zuid-laan-1",
            "kdv-eik-zuid-laan-2",
            "kdv-eik-noord-laan-1",
            "kdv-els-noord",
            "kdv-iep",
            "kdv-es-noord-laan-3-6",
            "kdv-es-noord-laan-3-7",
        ];
        assert_eq!(slugs_of(&entries, &taken), expected);
        entries.reverse();
        let reversed: Vec<&str> = expected.into_iter().rev().collect();
        assert_eq!(slugs_of(&entries, &taken), reversed);
    }
}
