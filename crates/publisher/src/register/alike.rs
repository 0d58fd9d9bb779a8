//! Registered locations that a name of the report may also be about.

use super::matching::Findings;
use super::name::{BareName, key};
use dataset::{Kind, Location, RegisterFind};
use std::collections::BTreeMap;

/// Words in front of a name that the report and the register now print and now leave out. Dropping
/// them is not safe (places of one name with and without them are in different towns), so it only
/// makes pages point at each other.
const GENERIC: [&str; 6] = [
    "kinderopvang",
    "kindercentrum",
    "kindcentrum",
    "kinderdagverblijf",
    "kc",
    "ikc",
];

/// Lets a location of the report and one that only the register knows point at each other where both
/// have one name but for a word that says childcare in general, their kinds don't differ, and the
/// register has them at one address or nothing of the first. So nobody reads zero complaints as
/// the last word where the report may have used the other name.
pub fn point(locations: &mut [Location], findings: &Findings, unlisted: &mut [Location]) {
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, location) in unlisted.iter().enumerate() {
        by_name.entry(name_key(location)).or_default().push(at);
    }
    for (location, finding) in locations.iter_mut().zip(&findings.all) {
        for &at in by_name.get(&name_key(location)).into_iter().flatten() {
            let other = &mut unlisted[at];
            let is_near = match finding.found {
                RegisterFind::Nothing => true,
                RegisterFind::Registration | RegisterFind::Address => {
                    place_key(location) == place_key(other)
                }
                RegisterFind::SeveralAddresses => false,
            };
            if is_near && may_be_one_kind(location.kind, other.kind) {
                location.perhaps_same.push(other.slug.clone());
                other.perhaps_same.push(location.slug.clone());
            }
        }
        location.perhaps_same.sort();
    }
}

fn name_key(location: &Location) -> String {
    let name = BareName::of(&location.name).key();
    let rest = GENERIC.iter().find_map(|word| {
        let rest = name.strip_prefix(word)?;
        rest.strip_prefix('-')
    });
    rest.map(str::to_owned).unwrap_or(name)
}

fn place_key(location: &Location) -> Option<(String, String)> {
    let (town, address) = (location.town.as_deref()?, location.address.as_deref()?);
    Some((key(town), key(address)))
}

fn may_be_one_kind(left: Option<Kind>, right: Option<Kind>) -> bool {
    left.is_none() || right.is_none() || left == right
}
