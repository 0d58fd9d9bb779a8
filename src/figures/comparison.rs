//! A few locations side by side, each beside all of its own kind.

use super::dispersion::Dispersion;
use super::rates::Rate;
use dataset::{ComparedEntry, Counts, Forward, Kind, Outcome, PlaceOverYears, Slugged};

/// A comparison needs at least this many locations.
pub const FEWEST: usize = 2;
/// More than this many can't be read side by side.
pub const MOST: usize = 6;
/// So many slugs of an address are looked at. An address with more of them was not made by choosing.
const READ: usize = 24;

/// The locations to compare, in the order asked for, and what of the wish can't be fulfilled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice<'a, L = ComparedEntry> {
    /// The locations.
    pub chosen: Vec<&'a L>,
    /// What could not be used, in the order asked for.
    pub faults: Vec<Fault>,
}

/// A location that can be chosen.
pub trait Choosable: Slugged {
    /// Its name.
    fn name(&self) -> &str;
}

impl Choosable for ComparedEntry {
    fn name(&self) -> &str {
        &self.name
    }
}

impl Choosable for PlaceOverYears {
    fn name(&self) -> &str {
        &self.name
    }
}

/// Something asked for that can't be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No location has this slug.
    Unknown(String),
    /// The location of this name was asked for already.
    Twice(String),
    /// There are [`MOST`] already, so that the location of this name has no room.
    NoRoom(String),
    /// So many more were asked for than are looked at.
    Unread(usize),
}

impl<'a, L: Choosable> Choice<'a, L> {
    /// Finds the locations of slugs.
    pub fn find(slugs: &[String], find: impl Fn(&str) -> Option<&'a L>) -> Self {
        let mut choice = Self {
            chosen: Vec::new(),
            faults: Vec::new(),
        };
        for slug in slugs.iter().take(READ) {
            match find(slug) {
                Some(location) => choice.add(location),
                None => choice.faults.push(Fault::Unknown(slug.clone())),
            }
        }
        if slugs.len() > READ {
            choice.faults.push(Fault::Unread(slugs.len() - READ));
        }
        choice
    }

    fn add(&mut self, location: &'a L) {
        let name = || location.name().to_owned();
        let mut chosen = self.chosen.iter();
        if chosen.any(|other| other.slug() == location.slug()) {
            self.faults.push(Fault::Twice(name()));
        } else if self.chosen.len() == MOST {
            self.faults.push(Fault::NoRoom(name()));
        } else {
            self.chosen.push(location);
        }
    }
}

impl<'a> Choice<'a> {
    /// Finds slugs among locations that are sorted by slug. Old slugs are forwarded.
    pub fn of(slugs: &[String], sorted: &'a [ComparedEntry], forwards: &[Forward]) -> Self {
        Self::find(slugs, |slug| follow(slug, sorted, forwards))
    }

    /// The kinds that occur, in the order chosen.
    pub fn kinds(&self) -> Vec<Kind> {
        let mut kinds = Vec::new();
        for kind in self.chosen.iter().filter_map(|location| location.kind) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        kinds
    }
}

/// The location that has this slug, or that took the place of the one that had it.
fn follow<'a>(
    slug: &str,
    sorted: &'a [ComparedEntry],
    forwards: &[Forward],
) -> Option<&'a ComparedEntry> {
    let forward = forwards
        .iter()
        .find(|forward| forward.from.as_str() == slug);
    let slug = forward.map_or(slug, |forward| forward.to.as_str());
    dataset::find(slug, sorted)
}

/// All locations of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct KindFigures {
    pub kind: Kind,
    /// How many locations of the kind the dataset has.
    pub locations: u32,
    /// How many of them have a complaint.
    pub with_complaints: u32,
    /// Their complaints.
    pub counts: Counts,
    /// Their rate, over the locations whose places are known; `None` where there are none.
    pub rate: Option<KindRate>,
}

/// The rate of a kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KindRate {
    /// How many locations it is taken over.
    pub locations: u32,
    /// Their complaints on their places.
    pub rate: Rate,
    /// How much more their complaints vary than chance explains.
    pub dispersion: Dispersion,
}

impl KindRate {
    fn of(kind: Kind, all: &[ComparedEntry]) -> Option<Self> {
        let sized = of_kind(kind, all).filter_map(|location| {
            let places = location.places.filter(|&places| places > 0)?;
            Some((location.counts.total, places))
        });
        let dispersion = Dispersion::of(sized.clone());
        let (mut locations, mut complaints, mut places) = (0, 0, 0);
        for (of_location, its_places) in sized {
            locations += 1;
            complaints += of_location;
            places += its_places;
        }
        Rate::of(complaints, places, dispersion).map(|rate| Self {
            locations,
            rate,
            dispersion,
        })
    }
}

impl KindFigures {
    /// Adds a kind up.
    pub fn of(kind: Kind, all: &[ComparedEntry]) -> Self {
        let mut figures = Self {
            kind,
            locations: 0,
            with_complaints: 0,
            counts: Counts::default(),
            rate: None,
        };
        for location in of_kind(kind, all) {
            figures.locations += 1;
            figures.with_complaints += u32::from(location.counts.total > 0);
            add(&mut figures.counts, &location.counts);
        }
        figures.rate = KindRate::of(kind, all);
        figures
    }

    /// What one location of the kind has on average of a number of complaints.
    pub fn average(&self, complaints: u32) -> f64 {
        f64::from(complaints) / f64::from(self.locations.max(1))
    }

    /// Whether the dataset has no location of the kind without a complaint: then it doesn't know
    /// them, and averages are those of locations with a complaint.
    pub fn only_with_complaints(&self) -> bool {
        self.with_complaints == self.locations
    }
}

/// The locations of a kind.
pub fn of_kind(kind: Kind, all: &[ComparedEntry]) -> impl Iterator<Item = &ComparedEntry> + Clone {
    all.iter()
        .filter(move |location| location.kind == Some(kind))
}

fn add(sum: &mut Counts, counts: &Counts) {
    sum.total += counts.total;
    for (category, complaints) in &counts.by_category {
        *sum.by_category.entry(category.clone()).or_default() += complaints;
    }
    for outcome in Outcome::ALL {
        sum.by_outcome[outcome] += counts.by_outcome[outcome];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::compared;
    use dataset::{CategoryId, Slug};

    fn all() -> Vec<ComparedEntry> {
        vec![
            compared("BSO Aap", 1, Some(50)),
            compared("KDV Bever", 3, Some(40)),
            compared("KDV Cavia", 0, Some(60)),
            compared("KDV Das", 2, None),
            compared("Zebra", 4, Some(20)),
        ]
    }

    fn names(choice: &Choice) -> String {
        let names: Vec<_> = choice.chosen.iter().map(|l| l.name.as_str()).collect();
        names.join(", ")
    }

    fn asked(slugs: &str) -> Vec<String> {
        slugs.split(',').map(str::to_owned).collect()
    }

    #[test]
    fn locations_stay_in_the_order_asked_for() {
        let all = all();
        let choice = Choice::of(&asked("kdv-das,bso-aap,zebra"), &all, &[]);
        assert_eq!(names(&choice), "KDV Das, BSO Aap, Zebra");
        assert_eq!(choice.kinds(), [Kind::Kdv, Kind::Bso]);
        assert_eq!(choice.faults, []);
    }

    #[test]
    fn what_is_right_in_a_broken_wish_is_kept() {
        let all = all();
        let choice = Choice::of(&asked("kdv-das,weg,kdv-das,zebra"), &all, &[]);
        assert_eq!(names(&choice), "KDV Das, Zebra");
        let faults = [Fault::Unknown("weg".into()), Fault::Twice("KDV Das".into())];
        assert_eq!(choice.faults, faults);
    }

    #[test]
    fn six_find_room_and_a_seventh_does_not() {
        let many: Vec<_> = (0..8)
            .map(|n| compared(&format!("Plek {n}"), 1, None))
            .collect();
        let slugs: Vec<_> = (0..8).map(|n| format!("plek-{n}")).collect();
        let choice = Choice::of(&slugs, &many, &[]);
        assert_eq!(choice.chosen.len(), MOST);
        let faults = ["Plek 6", "Plek 7"].map(|name| Fault::NoRoom(name.into()));
        assert_eq!(choice.faults, faults);
    }

    #[test]
    fn what_no_person_asked_for_is_counted_and_not_read() {
        let slugs = vec!["kdv-bever".to_owned(); 50_000];
        let all = all();
        let choice = Choice::of(&slugs, &all, &[]);
        assert_eq!(choice.faults.len(), READ);
        assert_eq!(choice.faults.last(), Some(&Fault::Unread(50_000 - READ)));
    }

    #[test]
    fn an_old_slug_leads_to_the_location_of_today() {
        let all = all();
        let forward = Forward {
            from: Slug::from_name("Oude naam").unwrap(),
            to: Slug::from_name("Zebra").unwrap(),
        };
        let choice = Choice::of(&asked("oude-naam"), &all, &[forward]);
        assert_eq!(names(&choice), "Zebra");
    }

    /// Three KDVs with 3, 0 and 2 complaints; places are known of the first two: 3 on 100.
    #[test]
    fn a_kind_is_added_up() {
        let kdv = KindFigures::of(Kind::Kdv, &all());
        assert_eq!(
            (kdv.locations, kdv.with_complaints, kdv.counts.total),
            (3, 2, 5)
        );
        let overig = CategoryId::from_name("Overig").unwrap();
        assert_eq!(kdv.counts.by_category[&overig], 5);
        let rate = kdv.rate.unwrap();
        assert_eq!(
            (rate.locations, rate.rate.complaints, rate.rate.places),
            (2, 3, 100)
        );
        assert!((kdv.average(5) - 5.0 / 3.0).abs() < 1e-9);
        assert!(!kdv.only_with_complaints());
    }

    #[test]
    fn without_a_register_there_is_no_rate() {
        let known = [compared("KDV Bever", 3, None), compared("KDV Das", 2, None)];
        let kdv = KindFigures::of(Kind::Kdv, &known);
        assert_eq!(kdv.rate, None);
        assert!(kdv.only_with_complaints());
        assert_eq!(KindFigures::of(Kind::Bso, &known).average(0), 0.0);
    }
}
