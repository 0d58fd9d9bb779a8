//! Sites: which locations stand at one address, beyond what their names say.

use super::Identity;
use crate::decisions::{Curated, PerhapsSame, Site};
use crate::fault::{Fault, FaultKind};
use toml::Spanned;

/// Applies the curated sites.
pub fn apply(identities: &mut [Identity], curated: &Curated) -> Vec<Fault> {
    let mut faults = Vec::new();
    for Site { names, reason } in &curated.entries.same_site {
        let found = find(identities, names, "same_site", reason, curated, &mut faults);
        let site = found
            .first()
            .map(|&at| identities[at].site.clone())
            .unwrap_or_default();
        for at in found {
            identities[at].site.clone_from(&site);
        }
    }
    for Site { names, reason } in &curated.entries.separate_site {
        for at in find(
            identities,
            names,
            "separate_site",
            reason,
            curated,
            &mut faults,
        ) {
            identities[at].site = identities[at].slug.to_string();
        }
    }
    faults
}

/// Lets each location of a curated pair point at the other.
pub fn perhaps_same(identities: &mut [Identity], curated: &Curated) -> Vec<Fault> {
    let mut faults = Vec::new();
    for PerhapsSame { names, reason } in &curated.entries.perhaps_same {
        let found = find(
            identities,
            names,
            "perhaps_same",
            reason,
            curated,
            &mut faults,
        );
        if let &[first, second] = found.as_slice() {
            point_at(identities, first, second);
            point_at(identities, second, first);
        }
    }
    faults
}

fn point_at(identities: &mut [Identity], from: usize, to: usize) {
    let slug = identities[to].slug.clone();
    let pointers = &mut identities[from].perhaps_same;
    if let Err(at) = pointers.binary_search(&slug) {
        pointers.insert(at, slug);
    }
}

fn find(
    identities: &[Identity],
    names: &[String],
    table: &'static str,
    reason: &Spanned<String>,
    curated: &Curated,
    faults: &mut Vec<Fault>,
) -> Vec<usize> {
    let mut found = Vec::with_capacity(names.len());
    for name in names {
        match identities
            .iter()
            .position(|identity| identity.name == *name)
        {
            Some(at) => found.push(at),
            None => {
                let expected = "is the name of no location";
                let kind = FaultKind::Unknown {
                    table,
                    name: name.clone(),
                    expected,
                };
                faults.push(Fault::at(curated.place(reason), kind));
            }
        }
    }
    found
}
