//! Which locations have more complaints of a category than their size and chance explain.
//!
//! A list of those with the most complaints would be a list of the largest. So every location is
//! held against all of its own kind, by child places; without them nothing is said. Many locations
//! and categories are looked at, so that the narrow limits would be passed by chance here and there:
//! the wide ones are used, and fewer complaints than [`FEWEST`] never count.

use super::poisson::{TAIL_998, control_limits};
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

/// Those above the upper 99.8% limit of their kind, in the order of `all`.
pub fn standing_out<'a>(category: &CategoryId, all: &'a [Location]) -> Vec<StandsOut<'a>> {
    let known: Vec<_> = all
        .iter()
        .filter_map(|location| found(location, category))
        .collect();
    let candidates = known.iter().filter(|(_, found)| found.complaints >= FEWEST);
    let standing_out = candidates.filter(|(kind, found)| {
        let of_kind = known.iter().filter(|(other, _)| other == kind);
        let (complaints, places) = of_kind.fold((0, 0), |(complaints, places), (_, other)| {
            (complaints + other.complaints, places + other.places)
        });
        let expected = f64::from(complaints) * f64::from(found.places) / f64::from(places);
        f64::from(found.complaints) > control_limits(expected, TAIL_998).1
    });
    standing_out.map(|(_, found)| *found).collect()
}

fn found<'a>(location: &'a Location, category: &CategoryId) -> Option<(Kind, StandsOut<'a>)> {
    let places = location.places.filter(|&places| places > 0)?;
    let complaints = location.counts.by_category.get(category);
    let found = StandsOut {
        location,
        complaints: complaints.copied().unwrap_or(0),
        places,
    };
    Some((location.kind?, found))
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
        location
    }

    fn names(all: &[Location]) -> Vec<&str> {
        let found = standing_out(&overig(), all).into_iter();
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
}
