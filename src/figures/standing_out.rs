//! Which locations have more complaints of a category than their size and chance explain.
//!
//! A list of those with the most complaints would be a list of the largest. So every location is
//! held against all of its own kind, by child places; without them nothing is said. Many locations
//! and categories are looked at, so that the narrow limits would be passed by chance here and there:
//! the wide ones are used, and fewer complaints than [`FEWEST`] never count. One event can give
//! several complaints: how much they vary is taken from all complaints of the kind, since those of
//! one category are too few to tell.

use super::chance::{TAIL_998, control_limits};
use super::dispersion::Dispersion;
use dataset::{CategoryId, Kind, Location};

/// One or two complaints are chance, however small the location.
pub const FEWEST: u32 = 3;

/// A location with more complaints of a category than chance explains.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct StandsOut<'a> {
    pub location: &'a Location,
    /// Its complaints of the category.
    pub complaints: u32,
    /// Its child places.
    pub places: u32,
}

/// What was found, and among how many.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StandingOut<'a> {
    /// Those above the upper 99.8% limit of their kind, in the order of all locations.
    pub found: Vec<StandsOut<'a>>,
    /// How many locations were looked at.
    pub looked_at: u32,
}

/// Looks at every location whose kind and places are known.
pub fn standing_out<'a>(category: &CategoryId, all: &'a [Location]) -> StandingOut<'a> {
    let sized: Vec<_> = all.iter().enumerate().filter_map(Measured::of).collect();
    let mut found: Vec<_> = Kind::ALL
        .into_iter()
        .flat_map(|kind| of_kind(kind, category, &sized))
        .collect();
    found.sort_by_key(|(place, _)| *place);
    StandingOut {
        found: found.into_iter().map(|(_, found)| found).collect(),
        looked_at: u32::try_from(sized.len()).unwrap_or(u32::MAX),
    }
}

/// A location whose kind and places are known.
#[derive(Clone, Copy)]
struct Measured<'a> {
    /// Its place among all locations.
    place: usize,
    location: &'a Location,
    kind: Kind,
    places: u32,
}

impl<'a> Measured<'a> {
    fn of((place, location): (usize, &'a Location)) -> Option<Self> {
        Some(Self {
            place,
            location,
            kind: location.kind?,
            places: location.places.filter(|&places| places > 0)?,
        })
    }

    fn complaints(self, category: &CategoryId) -> u32 {
        let by_category = &self.location.counts.by_category;
        by_category.get(category).copied().unwrap_or(0)
    }
}

/// Those of a kind that stand out, each with its place among all locations.
fn of_kind<'a>(
    kind: Kind,
    category: &CategoryId,
    sized: &[Measured<'a>],
) -> Vec<(usize, StandsOut<'a>)> {
    let own = sized.iter().filter(|sized| sized.kind == kind);
    let dispersion = Dispersion::of(
        own.clone()
            .map(|sized| (sized.location.counts.total, sized.places)),
    );
    let (complaints, places) = own.clone().fold((0, 0), |(complaints, places), sized| {
        (
            complaints + sized.complaints(category),
            places + sized.places,
        )
    });
    let candidates = own.map(|sized| {
        let candidate = StandsOut {
            location: sized.location,
            complaints: sized.complaints(category),
            places: sized.places,
        };
        (sized.place, candidate)
    });
    let stands_out = |(_, found): &(usize, StandsOut<'_>)| {
        let expected = f64::from(complaints) * f64::from(found.places) / f64::from(places);
        let (_, limit) = control_limits(expected, TAIL_998, dispersion);
        found.complaints >= FEWEST && f64::from(found.complaints) > limit
    };
    candidates.filter(stands_out).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::location;

    fn overig() -> CategoryId {
        CategoryId::from_name("Overig").unwrap()
    }

    fn sized(name: &str, complaints: u32, places: Option<u32>) -> Location {
        let mut location = location(name, "site");
        location.places = places;
        location.counts.by_category.insert(overig(), complaints);
        location.counts.total = spread_evenly(places);
        location
    }

    /// As many complaints in all as there are tens of places: they vary no more than by chance.
    fn spread_evenly(places: Option<u32>) -> u32 {
        places.unwrap_or(0) / 10
    }

    fn names(all: &[Location]) -> Vec<&str> {
        let found = standing_out(&overig(), all).found.into_iter();
        found.map(|found| found.location.name.as_str()).collect()
    }

    /// Ten complaints on 1,000 places, so that 1 is to be expected on 100: six or more have a chance
    /// of .0006, five or more of .0037 (see `funnel`). On 500 places 5 are to be expected.
    #[test]
    fn size_decides_and_not_the_number() {
        let six = [
            sized("KDV Klein", 6, Some(100)),
            sized("KDV Groot", 4, Some(500)),
            sized("KDV Stil", 0, Some(400)),
        ];
        assert_eq!(names(&six), ["KDV Klein"]);
        let five = [
            sized("KDV Klein", 5, Some(100)),
            sized("KDV Groot", 5, Some(500)),
            sized("KDV Stil", 0, Some(400)),
        ];
        assert_eq!(names(&five), [""; 0]);
    }

    /// Two complaints where 0.02 are to be expected have a chance of .0002, and are still too few.
    #[test]
    fn two_complaints_are_too_few() {
        let all = |complaints| {
            [
                sized("KDV Klein", complaints, Some(10)),
                sized("KDV Groot", 0, Some(990)),
            ]
        };
        assert_eq!(names(&all(2)), [""; 0]);
        assert_eq!(names(&all(3)), ["KDV Klein"]);
    }

    #[test]
    fn without_places_or_kind_nothing_is_said() {
        let all = [
            sized("KDV Onbekend", 40, None),
            sized("Ziezo", 40, Some(10)),
            sized("KDV Groot", 1, Some(990)),
            sized("BSO Leeg", 0, Some(50)),
        ];
        assert_eq!(names(&all), [""; 0]);
    }

    /// The six on 100 places of the first test, where complaints in all come in groups: 20, 0 and 0
    /// where 2, 10 and 8 are to be expected are squares of 162, 10 and 8, and a factor of 60.
    #[test]
    fn where_complaints_come_in_groups_it_takes_more() {
        let mut all = [
            sized("KDV Klein", 6, Some(100)),
            sized("KDV Groot", 4, Some(500)),
            sized("KDV Stil", 0, Some(400)),
        ];
        for (location, total) in all.iter_mut().zip([20, 0, 0]) {
            location.counts.total = total;
        }
        assert_eq!(names(&all), [""; 0]);
        assert_eq!(standing_out(&overig(), &all).looked_at, 3);
    }
}
