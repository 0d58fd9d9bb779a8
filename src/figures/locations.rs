//! Locations in the order in which people look for them.

use dataset::{Kind, Location, Slug, find};
use std::collections::HashMap;

/// What a name starts with: a letter, or anything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Initial {
    /// A digit, or what is no letter of these.
    Digit,
    /// `a` to `z`.
    Letter(char),
}

impl Initial {
    /// All of them, in their order.
    pub fn all() -> impl Iterator<Item = Self> {
        let letters = ('a'..='z').map(Self::Letter);
        std::iter::once(Self::Digit).chain(letters)
    }

    /// That of a location. The kind in front does not count: nobody looks for `KDV Beukenstraat 11` among
    /// the Ks.
    pub fn of(slug: &Slug, kind: Option<Kind>) -> Self {
        match order_key(slug, kind).chars().next() {
            Some(letter) if letter.is_ascii_alphabetic() => {
                Self::Letter(letter.to_ascii_lowercase())
            }
            _ => Self::Digit,
        }
    }

    /// As it stands in an address: `a` to `z`, or `0-9`.
    pub fn part(self) -> String {
        match self {
            Self::Digit => "0-9".into(),
            Self::Letter(letter) => letter.into(),
        }
    }
}

/// The locations whose names start with one letter.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// The letter.
    pub initial: Initial,
    /// Its locations, sorted.
    pub locations: Vec<&'a Location>,
}

/// All locations by the first letter of their name.
pub fn by_letter(locations: &[Location]) -> Vec<Letter<'_>> {
    let mut sorted: Vec<_> = locations.iter().collect();
    sorted.sort_by_key(|one| (order_key(&one.slug, one.kind), &one.slug));
    let mut letters: Vec<Letter<'_>> = Vec::new();
    for location in sorted {
        let initial = Initial::of(&location.slug, location.kind);
        match letters.last_mut() {
            Some(last) if last.initial == initial => last.locations.push(location),
            _ => letters.push(Letter {
                initial,
                locations: vec![location],
            }),
        }
    }
    letters
}

/// The slug without the kind in front: lower case and without accents already.
fn order_key(slug: &Slug, kind: Option<Kind>) -> &str {
    let slug = slug.as_str();
    let Some(kind) = kind else {
        return slug;
    };
    let kind = kind.abbreviation().to_ascii_lowercase();
    slug.strip_prefix(&kind)
        .and_then(|rest| rest.strip_prefix('-'))
        .unwrap_or(slug)
}

/// Which locations stand together. Looked for among all of them, for each of them, that would take a
/// time that grows with the square of their number.
#[derive(Clone, Debug, Default)]
pub struct Surroundings<'a> {
    by_site: HashMap<&'a str, Vec<&'a Location>>,
    by_town: HashMap<&'a str, Vec<&'a Location>>,
}

impl<'a> Surroundings<'a> {
    /// Gathers the locations of every site, in the order of the list, and of every town, by their names.
    pub fn of(all: &'a [Location]) -> Self {
        let mut surroundings = Self::default();
        for location in all {
            let site = surroundings.by_site.entry(&location.site).or_default();
            site.push(location);
            if let Some(town) = &location.town {
                surroundings.by_town.entry(town).or_default().push(location);
            }
        }
        for town in surroundings.by_town.values_mut() {
            town.sort_by_key(|one| (order_key(&one.slug, one.kind), &one.slug));
        }
        surroundings
    }

    /// The other units at the same site, in the order of the list.
    pub fn neighbours(&self, location: &Location) -> Vec<&'a Location> {
        let site = self.by_site.get(location.site.as_str());
        let others = site.into_iter().flatten().copied();
        others.filter(|other| other.slug != location.slug).collect()
    }

    /// The other locations of the town, by their names; those of the same site are
    /// [`neighbours`](Self::neighbours).
    pub fn same_town(&self, location: &Location) -> Vec<&'a Location> {
        let town = location
            .town
            .as_deref()
            .and_then(|town| self.by_town.get(town));
        let others = town.into_iter().flatten().copied();
        others
            .filter(|other| other.site != location.site && other.slug != location.slug)
            .collect()
    }
}

/// The locations that could be the same place under another name.
pub fn perhaps_same<'a>(location: &Location, sorted: &'a [Location]) -> Vec<&'a Location> {
    let slugs = location.perhaps_same.iter();
    slugs
        .filter_map(|slug| find(slug.as_str(), sorted))
        .collect()
}

/// How many locations have a complaint: a register adds locations that have none.
pub fn with_complaints(locations: &[Location]) -> usize {
    let with = locations.iter().filter(|l| l.counts.total > 0);
    with.count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::location;

    #[test]
    fn the_kind_does_not_count_for_the_letter() {
        let locations = [
            location("BSO Élan", "elan"),
            location("KDV Beukenstraat 11", "beukenstraat-11"),
            location("4 Seizoenen", "4-seizoenen"),
            location("'t Eimink", "t-eimink"),
            location("BSO Beukenstraat 11", "beukenstraat-11"),
        ];
        let letters: Vec<_> = by_letter(&locations)
            .iter()
            .map(|letter| {
                let names = letter.locations.iter().map(|l| l.name.as_str());
                (letter.initial.part(), names.collect::<Vec<_>>().join(", "))
            })
            .collect();
        let expected = [
            ("0-9", "4 Seizoenen"),
            ("b", "BSO Beukenstraat 11, KDV Beukenstraat 11"),
            ("e", "BSO Élan"),
            ("t", "'t Eimink"),
        ];
        assert_eq!(
            letters,
            expected.map(|(id, names)| (id.into(), names.into()))
        );
    }

    #[test]
    fn locations_without_complaints_are_not_counted() {
        let mut locations = [location("Ziezo", "ziezo"), location("Otje", "otje")];
        locations[1].counts.total = 2;
        assert_eq!(with_complaints(&locations), 1);
    }

    #[test]
    fn others_in_the_town_stand_by_their_names() {
        let at = |name: &str, site: &str, town: Option<&str>| Location {
            town: town.map(str::to_owned),
            ..location(name, site)
        };
        let locations = [
            at("BSO Zon", "zon", Some("Ede")),
            at("KDV Zon", "zon", Some("Ede")),
            at("KDV Maan", "maan", Some("Ede")),
            at("BSO Eik", "eik", Some("Ede")),
            at("BSO Elders", "elders", Some("Tiel")),
            at("Ergens", "ergens", None),
            at("Nergens", "nergens", None),
        ];
        let names = |of: &Location| {
            let others = Surroundings::of(&locations).same_town(of).into_iter();
            others.map(|l| l.name.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(names(&locations[0]), ["BSO Eik", "KDV Maan"]);
        assert!(names(&locations[5]).is_empty());
    }

    #[test]
    fn units_of_one_site_are_neighbours() {
        let locations = [
            location("BSO Beukenstraat 11", "beukenstraat-11"),
            location("KDV Beukenstraat 11", "beukenstraat-11"),
            location("KDV Beukenstraat 12", "beukenstraat-12"),
        ];
        let names: Vec<_> = Surroundings::of(&locations)
            .neighbours(&locations[1])
            .iter()
            .map(|l| l.name.as_str())
            .collect();
        assert_eq!(names, ["BSO Beukenstraat 11"]);
        assert_eq!(
            find(locations[2].slug.as_str(), &locations),
            Some(&locations[2])
        );
    }
}
