//! What older years published and the newest one doesn't have: who took a place, and where an address
//! leads that was published once.

use dataset::{CategoryId, Forward, Lineage, Location, LocationHistory, Report, Slug, State};

/// What is known of all years, beside the one that is shown.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// The years that are published, the newest first.
    pub years: Vec<u16>,
    /// Every location that was ever published, sorted by slug.
    pub locations: Vec<LocationHistory>,
    /// Forwards that older years decided on and that still hold, those of newer years first.
    pub forwards: Vec<Forward>,
    /// Categories that the newest year doesn't have, sorted by id.
    pub categories: Vec<PastCategory>,
}

/// A category of older years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastCategory {
    /// The id under which it was published.
    pub id: CategoryId,
    /// Its name in the last year that has it.
    pub name: String,
    /// The years that have it, the newest first.
    pub years: Vec<u16>,
    /// The category of the newest year that goes on from it, if any.
    pub followed_by: Option<CategoryId>,
}

/// What answers at an address of a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// A location of the year that is shown.
    Listed(&'a Location),
    /// One that only older years list.
    Past(&'a LocationHistory),
}

impl<'a> Place<'a> {
    /// The slug of its page.
    pub fn slug(self) -> &'a Slug {
        match self {
            Self::Listed(location) => &location.slug,
            Self::Past(entry) => &entry.slug,
        }
    }

    /// Its name.
    pub fn name(self) -> &'a str {
        match self {
            Self::Listed(location) => &location.name,
            Self::Past(entry) => &entry.name,
        }
    }
}

impl Past {
    /// Gathers it from the reports, the newest first, and the directory over all years.
    pub fn of(reports: &[Report], locations: Vec<LocationHistory>) -> Self {
        let listed_after = |slug: &Slug, year: u16| {
            let entry = dataset::find(slug.as_str(), &locations);
            let newest = entry.and_then(|entry| entry.years.first());
            newest.is_some_and(|counted| counted.year > year)
        };
        let older = reports.iter().skip(1);
        let forwards = older.flat_map(|report| {
            let holds = |forward: &&Forward| !listed_after(&forward.from, report.year);
            report.forwards.iter().filter(holds).cloned()
        });
        Self {
            years: reports.iter().map(|report| report.year).collect(),
            forwards: forwards.collect(),
            categories: categories(reports),
            locations,
        }
    }

    /// What is known of a location over all years.
    pub fn location(&self, slug: &Slug) -> Option<&LocationHistory> {
        dataset::find(slug.as_str(), &self.locations)
    }

    /// What answers at an address, given the locations and the forwards of the year that is shown.
    /// What a year lists stands at its address; then decides who is said to have taken its place.
    pub fn place<'a>(
        &'a self,
        slug: &'a Slug,
        listed: &'a [Location],
        forwards: &'a [Forward],
    ) -> Option<Place<'a>> {
        let mut at = slug;
        let mut known = None;
        // A chain without a circle has no more links than there are places to lead on from.
        for _ in 0..=forwards.len() + self.forwards.len() + self.locations.len() {
            if let Some(location) = dataset::find(at.as_str(), listed) {
                return Some(Place::Listed(location));
            }
            let entry = self.location(at);
            known = entry.or(known);
            let mut all = forwards.iter().chain(&self.forwards);
            let forward = all.find(|forward| forward.from == *at);
            let renamed = entry.and_then(|entry| match &entry.state {
                State::Renamed { to, .. } => Some(to),
                _ => None,
            });
            match forward.map(|forward| &forward.to).or(renamed) {
                Some(next) => at = next,
                None => break,
            }
        }
        known.map(Place::Past)
    }
}

/// The categories that only older years have.
fn categories(reports: &[Report]) -> Vec<PastCategory> {
    let mut found: Vec<PastCategory> = Vec::new();
    for (place, report) in reports.iter().enumerate() {
        for category in &report.categories {
            if let Some(known) = found.iter_mut().find(|known| known.id == category.id) {
                known.years.push(report.year);
                continue;
            }
            let newer = reports.get(..place).unwrap_or_default();
            if place > 0 && !has(reports.first(), &category.id) {
                found.push(PastCategory {
                    id: category.id.clone(),
                    name: category.name.clone(),
                    years: vec![report.year],
                    followed_by: followed_by(&category.id, newer),
                });
            }
        }
    }
    found.sort_by(|one, other| one.id.cmp(&other.id));
    found
}

fn has(report: Option<&Report>, id: &CategoryId) -> bool {
    report.is_some_and(|report| report.categories.iter().any(|category| category.id == *id))
}

/// The category of the newest year that goes on from one, over the years in between (the newest
/// first); nothing where one of them breaks the line.
fn followed_by(id: &CategoryId, newer: &[Report]) -> Option<CategoryId> {
    let mut at = id;
    for report in newer.iter().rev() {
        let follows = |lineage: &Option<Lineage>| match lineage {
            Some(Lineage::Follows(older)) => older == at,
            _ => false,
        };
        let mut all = report.categories.iter();
        at = &all.find(|category| follows(&category.lineage))?.id;
    }
    Some(at.clone()).filter(|end| end != id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::{location, report};
    use dataset::{Category, Counts, YearCounts};

    fn slug(name: &str) -> Slug {
        Slug::from_name(name).unwrap()
    }

    fn entry(name: &str, state: State, years: &[u16]) -> LocationHistory {
        let counted = |&year: &u16| YearCounts {
            year,
            listed_as: None,
            counts: Counts::default(),
        };
        LocationHistory {
            slug: slug(name),
            name: name.into(),
            earlier_names: Vec::new(),
            kind: None,
            site: name.into(),
            town: None,
            postcode: None,
            places: None,
            register_id: None,
            state,
            years: years.iter().map(counted).collect(),
        }
    }

    fn of_year(year: u16, forwards: &[(&str, &str)]) -> Report {
        let forward = |&(from, to): &(&str, &str)| Forward {
            from: slug(from),
            to: slug(to),
        };
        Report {
            year,
            forwards: forwards.iter().map(forward).collect(),
            ..report()
        }
    }

    #[test]
    fn an_address_leads_to_what_took_its_place() {
        let renamed = |to: &str| State::Renamed {
            to: slug(to),
            on: None,
        };
        let locations = vec![
            entry("Bark", State::Open, &[2031]),
            entry("Dok", State::Closed { on: None }, &[2031]),
            entry("Kade", renamed("Steiger"), &[]),
            entry("Rede", renamed("Ree"), &[]),
            entry("Ree", renamed("Rede"), &[]),
            entry("Steiger", State::Open, &[2032, 2031]),
        ];
        let reports = [
            of_year(2032, &[("Steg", "Kade")]),
            of_year(2031, &[("Doc", "Dok"), ("Steiger", "Dok")]),
        ];
        let past = Past::of(&reports, locations);
        let listed = [location("Steiger", "site")];
        let place = |name: &str| {
            let slug = slug(name);
            let place = past.place(&slug, &listed, &reports[0].forwards);
            place.map(|place| place.name().to_owned())
        };
        for (name, leads_to) in [
            // A later year lists it again, so that an older forward holds no more.
            ("Steiger", Some("Steiger")),
            ("Steg", Some("Steiger")),
            ("Kade", Some("Steiger")),
            ("Doc", Some("Dok")),
            ("Dok", Some("Dok")),
            ("Bark", Some("Bark")),
            ("Nergens", None),
        ] {
            assert_eq!(place(name).as_deref(), leads_to, "{name}");
        }
        // A circle, which publishing refuses, still ends somewhere.
        assert!(place("Ree").is_some());
    }

    #[test]
    fn a_category_is_followed_over_the_years() {
        let id = |name: &str| CategoryId::from_name(name).unwrap();
        let year = |year, categories: &[(&str, Option<&str>)]| Report {
            categories: categories
                .iter()
                .map(|&(name, before)| Category {
                    id: id(name),
                    name: name.into(),
                    lineage: before.map(|before| Lineage::Follows(id(before))),
                })
                .collect(),
            ..of_year(year, &[])
        };
        let reports = [
            year(2033, &[("Contact", Some("Contact"))]),
            year(2032, &[("Contact", Some("Praten"))]),
            year(2031, &[("Praten", None), ("Vervoer", None)]),
        ];
        let found: Vec<_> = Past::of(&reports, Vec::new())
            .categories
            .into_iter()
            .map(|one| (one.name, one.years, one.followed_by))
            .collect();
        let expected = [
            ("Praten".to_owned(), vec![2031], Some(id("Contact"))),
            ("Vervoer".to_owned(), vec![2031], None),
        ];
        assert_eq!(found, expected);
    }
}
