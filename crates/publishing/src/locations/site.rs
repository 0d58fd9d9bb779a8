//! Sites: which places stand at one address, beyond what their names say.

use super::Place;
use crate::decisions::{Curated, PerhapsSame, Site};
use crate::fault::{Fault, FaultKind};
use toml::Spanned;

/// Applies the curated sites.
pub fn apply(places: &mut [Place], curated: &Curated) -> Vec<Fault> {
    let mut faults = Vec::new();
    for Site { names, reason } in &curated.entries.same_site {
        let found = find(places, names, "same_site", reason, curated, &mut faults);
        let site = found
            .first()
            .map(|&at| places[at].site.clone())
            .unwrap_or_default();
        for at in found {
            places[at].site.clone_from(&site);
        }
    }
    for Site { names, reason } in &curated.entries.separate_site {
        for at in find(places, names, "separate_site", reason, curated, &mut faults) {
            places[at].site = places[at].slug.to_string();
        }
    }
    faults
}

/// Lets each place of a curated pair point at the other.
pub fn perhaps_same(places: &mut [Place], curated: &Curated) -> Vec<Fault> {
    let mut faults = Vec::new();
    for PerhapsSame { names, reason } in &curated.entries.perhaps_same {
        let found = find(places, names, "perhaps_same", reason, curated, &mut faults);
        if let &[first, second] = found.as_slice() {
            point_at(places, first, second);
            point_at(places, second, first);
        }
    }
    faults
}

fn point_at(places: &mut [Place], from: usize, to: usize) {
    let slug = places[to].slug.clone();
    let pointers = &mut places[from].perhaps_same;
    if let Err(at) = pointers.binary_search(&slug) {
        pointers.insert(at, slug);
    }
}

fn find(
    places: &[Place],
    names: &[String],
    table: &'static str,
    reason: &Spanned<String>,
    curated: &Curated,
    faults: &mut Vec<Fault>,
) -> Vec<usize> {
    let mut found = Vec::with_capacity(names.len());
    for name in names {
        match places.iter().position(|place| place.name == *name) {
            Some(at) => found.push(at),
            None => {
                let expected = "is the name of no location";
                let kind = FaultKind::Unknown {
                    table,
                    name: name.clone(),
                    expected,
                };
                faults.push(Fault::in_curated(curated.line(reason), kind));
            }
        }
    }
    found
}
