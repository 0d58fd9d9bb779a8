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
pub fn point(
    locations: &mut [Location],
    findings: &Findings,
    unlisted: &mut [Location],
    organisation: &str,
) {
    let name_key = |location: &Location| name_key(&location.name, organisation);
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

fn name_key(name: &str, organisation: &str) -> String {
    let name = BareName::of(name, organisation).key();
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decisions::tests::curated;
    use crate::locations::register::Register;
    use crate::locations::register::entry::tests::entry;
    use crate::locations::register::facts::complete;
    use crate::locations::register::unlisted;
    use std::collections::BTreeSet;

    /// The report's locations (made from registrations that are not in the register used), and
    /// where they point with the register's.
    fn pointers(
        reported: &str,
        registered: &[crate::locations::register::Entry],
    ) -> Vec<(String, usize)> {
        let made = [entry("0", reported, "Laan 1", "Zuid")];
        let mut locations = unlisted::locations(&[&made[0]], &BTreeSet::new());
        locations[0].name = reported.to_owned();
        locations[0].kind = BareName::of(reported, "Zon").kind;
        locations[0].reported_names.push(reported.to_owned());
        let register = Register {
            organisation: "Zon".to_owned(),
            file: String::new(),
            date: None,
            rows: 0,
            closed: 0,
            other_kinds: 0,
            entries: registered.to_vec(),
        };
        let findings = Findings::new(&locations, &register, &curated(""));
        let (locations, _) = complete(locations, &findings, &register, &BTreeSet::new());
        let with = locations
            .iter()
            .filter(|location| !location.perhaps_same.is_empty());
        with.map(|location| (location.name.clone(), location.perhaps_same.len()))
            .collect()
    }

    #[test]
    fn names_that_differ_in_a_general_word_point_at_each_other() {
        let bare = || entry("1", "KDV Eik", "Laan 1", "Zuid");
        let longer = || entry("2", "Kinderopvang Eik", "Laan 1", "Zuid");
        let far = || entry("2", "Kinderopvang Eik", "Laan 1", "Noord");
        for (case, reported, registered, expected) in [
            ("not in the register", "Eik", vec![far()], 2),
            ("at its address", "Eik", vec![bare(), longer()], 2),
            ("elsewhere", "Eik", vec![bare(), far()], 0),
            ("of another kind", "BSO Eik", vec![longer()], 0),
            ("of another name", "Eikel", vec![longer()], 0),
        ] {
            assert_eq!(pointers(reported, &registered).len(), expected, "{case}");
        }
    }
}
