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
