//! Sites: which places stand at one address, beyond what their names say.

use super::Place;
use crate::curated::{Curated, Site};
use crate::fault::{Fault, FaultKind};
use toml::Spanned;

/// Applies the curated sites and checks the names of all curated pairs.
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
    for pair in &curated.entries.perhaps_same {
        find(
            places,
            &pair.names,
            "perhaps_same",
            &pair.reason,
            curated,
            &mut faults,
        );
    }
    faults
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
