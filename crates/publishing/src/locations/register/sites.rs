//! Units at one address know each other, whatever they are called.

use super::name::key;
use dataset::Location;
use std::collections::BTreeMap;

/// Gives all locations at one registered address one site: that of a location of the report where
/// there is one. Sites that the report's names make are joined, never taken apart.
pub fn join(locations: &mut [Location]) {
    let mut at_address: BTreeMap<(String, String), Vec<(bool, String)>> = BTreeMap::new();
    for location in locations.iter() {
        if let (Some(town), Some(address)) = (&location.town, &location.address) {
            let unlisted = location.reported_names.is_empty();
            let sites = at_address.entry((key(town), key(address))).or_default();
            sites.push((unlisted, location.site.clone()));
        }
    }
    let mut joined: BTreeMap<String, String> = BTreeMap::new();
    for mut sites in at_address.into_values() {
        // What the report lists comes first, then the order of the alphabet.
        sites.sort();
        let Some((_, first)) = sites.first() else {
            continue;
        };
        let first = end(&joined, first).to_owned();
        for (_, site) in &sites {
            let site = end(&joined, site).to_owned();
            if site != first {
                joined.insert(site, first.clone());
            }
        }
    }
    for location in locations {
        location.site = end(&joined, &location.site).to_owned();
    }
}

/// Where a chain of joined sites ends. It can't be a circle: only ends are joined, to other ends.
fn end<'a>(joined: &'a BTreeMap<String, String>, site: &'a str) -> &'a str {
    let mut site = site;
    while let Some(next) = joined.get(site) {
        site = next;
    }
    site
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locations::register::entry::tests::entry;
    use crate::locations::register::unlisted;
    use std::collections::BTreeSet;

    #[test]
    fn units_at_one_address_share_a_site() {
        let entries = [
            entry("1", "KDV Eik", "Laan 1", "Zuid"),
            entry("2", "KDV Beuk", "Laan 1", "Zuid"),
            entry("3", "KDV Els", "laan 1", "ZUID"),
            entry("4", "KDV Es", "Laan 1", "Noord"),
        ];
        let entries: Vec<_> = entries.iter().collect();
        let mut locations = unlisted::locations(&entries, &BTreeSet::new());
        for (location, site) in locations.iter_mut().zip(["eik", "beuk"]) {
            location.reported_names.push(location.name.clone());
            location.site = site.to_owned();
        }
        join(&mut locations);
        let sites: Vec<&str> = locations
            .iter()
            .map(|location| location.site.as_str())
            .collect();
        assert_eq!(sites, ["beuk", "beuk", "beuk", "laan-1-noord"]);
    }
}
