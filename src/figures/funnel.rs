//! The series of a funnel plot: every location of a kind by its size and its rate, and between which
//! lines chance would put them, where one event can give several complaints. Limits as Spiegelhalter
//! (2005) takes them, see [`chance`].

use super::chance::{self, TAIL_95, TAIL_998};
use super::comparison::{KindFigures, of_kind};
use super::dispersion::Dispersion;
use super::rates::Rate;
use dataset::{ComparedEntry, Kind, Slug};

/// The lines are drawn through this many points.
const STEPS: u32 = 60;

/// A funnel plot before it has any measure on a screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Funnel {
    pub kind: Kind,
    /// The rate of the whole kind, per 100 places.
    pub usual: f64,
    /// How much more complaints vary than chance explains.
    pub dispersion: Dispersion,
    /// How many locations chance would put above the upper 95% limit, were all of them alike.
    pub above_by_chance: f64,
    /// Every location of the kind whose places are known, in the order of the dataset.
    pub points: Vec<Point>,
    /// The control limits, by size.
    pub limits: Vec<Limits>,
}

/// One location.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The location's slug.
    pub slug: Slug,
    pub name: String,
    /// Complaints and places.
    pub rate: Rate,
    /// Where it lies.
    pub position: Position,
}

/// Where a location lies between the lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Position {
    /// Between the 95% limits.
    Inside,
    /// Above the upper 95% limit, not above the 99.8% limit.
    High,
    /// Above the upper 99.8% limit.
    VeryHigh,
    /// Below the lower 95% limit.
    Low,
}

/// The control limits for one size, per 100 places.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The number of places.
    pub places: f64,
    /// Lower and upper 95% limit.
    pub inner: (f64, f64),
    /// Lower and upper 99.8% limit.
    pub outer: (f64, f64),
}

impl Limits {
    /// The limits around a rate per 100 places.
    pub fn at(places: f64, usual: f64, dispersion: Dispersion) -> Self {
        let mean = usual * places / 100.0;
        let limits = |tail| {
            let (low, high) = chance::control_limits(mean, tail, dispersion);
            (low * 100.0 / places, high * 100.0 / places)
        };
        Self {
            places,
            inner: limits(TAIL_95),
            outer: limits(TAIL_998),
        }
    }

    fn position(&self, per_hundred: f64) -> Position {
        if per_hundred > self.outer.1 {
            Position::VeryHigh
        } else if per_hundred > self.inner.1 {
            Position::High
        } else if per_hundred < self.inner.0 {
            Position::Low
        } else {
            Position::Inside
        }
    }
}

impl Funnel {
    /// The plot of a kind; `None` where no places are known.
    pub fn of(figures: &KindFigures, all: &[ComparedEntry]) -> Option<Self> {
        let found = figures.rate?;
        let (usual, dispersion) = (found.rate.per_hundred, found.dispersion);
        let points: Vec<_> = of_kind(figures.kind, all)
            .filter_map(|location| point(location, usual, dispersion))
            .collect();
        let sizes = points.iter().map(|point| point.rate.places);
        let (smallest, largest) = (sizes.clone().min()?, sizes.max()?);
        let step = f64::from(largest - smallest) / f64::from(STEPS);
        let limits = (0..=STEPS)
            .map(|number| f64::from(smallest) + step * f64::from(number))
            .map(|places| Limits::at(places, usual, dispersion))
            .collect();
        Some(Self {
            kind: figures.kind,
            usual,
            dispersion,
            above_by_chance: above_by_chance(&points, usual, dispersion),
            points,
            limits,
        })
    }

    /// How many locations lie there.
    pub fn count(&self, position: Position) -> usize {
        let points = self.points.iter();
        points.filter(|point| point.position == position).count()
    }

    /// Whether a location without a single complaint lies between the lines, however large.
    pub fn none_is_usual(&self) -> bool {
        self.limits.iter().all(|limits| limits.inner.0 <= 0.0)
    }
}

fn above_by_chance(points: &[Point], usual: f64, dispersion: Dispersion) -> f64 {
    let chances = points.iter().map(|point| {
        let mean = usual * f64::from(point.rate.places) / 100.0;
        let (_, limit) = chance::control_limits(mean, TAIL_95, dispersion);
        chance::above(limit, mean, dispersion)
    });
    chances.sum()
}

fn point(location: &ComparedEntry, usual: f64, dispersion: Dispersion) -> Option<Point> {
    let rate = Rate::of(location.counts.total, location.places?, dispersion)?;
    let limits = Limits::at(f64::from(rate.places), usual, dispersion);
    Some(Point {
        slug: location.slug.clone(),
        name: location.name.clone(),
        rate,
        position: limits.position(rate.per_hundred),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::compared;

    fn limits(usual: f64, places: f64) -> Limits {
        Limits::at(places, usual, Dispersion::NONE)
    }

    /// With 1 per 100 and 1 to be expected on 100 places the upper limits are 3.90 (see `chance`) and,
    /// for 99.8%, 5.87: at most 4 is .99634, at most 5 is .99941; (.99941 − .999) ÷ .00307 = .13, so 6
    /// less .13.
    #[test]
    fn rates_lie_between_the_lines_or_outside() {
        let small = limits(1.0, 100.0);
        assert!((small.inner.1 - 3.902).abs() < 0.001);
        assert!((small.outer.1 - 5.867).abs() < 0.005, "{}", small.outer.1);
        for (limits, rate, position) in [
            (small, 4.0, Position::High),
            (small, 6.0, Position::VeryHigh),
            (limits(1.0, 300.0), 0.0, Position::Inside),
            (limits(1.0, 500.0), 0.0, Position::Low),
        ] {
            assert_eq!(limits.position(rate), position);
        }
    }

    /// Four KDVs, 10 complaints on 1,000 places, so that 1, 1, 3 and 5 are to be expected: squared
    /// differences by what is expected are 9, 25, 3 and 5, and their mean is 10.5. With so much more
    /// variance than chance makes, six on 100 places are nothing to speak of.
    #[test]
    fn where_complaints_come_in_groups_the_lines_are_wider() {
        let all = [
            compared("KDV A", 4, Some(100)),
            compared("KDV B", 6, Some(100)),
            compared("KDV C", 0, Some(300)),
            compared("KDV D", 0, Some(500)),
            compared("KDV E", 9, None),
        ];
        let funnel = Funnel::of(&KindFigures::of(Kind::Kdv, &all), &all).unwrap();
        assert!((funnel.usual - 1.0).abs() < 1e-9);
        assert!((funnel.dispersion.factor() - 10.5).abs() < 1e-9);
        assert_eq!(funnel.count(Position::Inside), 4);
        assert!(funnel.limits[0].inner.1 > limits(1.0, 100.0).inner.1);
        assert!((funnel.limits[60].places - 500.0).abs() < 1e-9);
        // At most 2.5% of each of the four.
        assert!(funnel.above_by_chance > 0.0 && funnel.above_by_chance <= 0.1);
    }

    /// Twenty KDVs of 100 places; one has 8 complaints, eleven have 1 and eight have none: 19 on 2,000.
    #[test]
    fn one_far_from_all_others_still_shows() {
        let complaints = [[8].as_slice(), &[1; 11], &[0; 8]].concat();
        let all: Vec<_> = (0..)
            .zip(complaints)
            .map(|(number, count)| compared(&format!("KDV {number}"), count, Some(100)))
            .collect();
        let funnel = Funnel::of(&KindFigures::of(Kind::Kdv, &all), &all).unwrap();
        assert_eq!(funnel.count(Position::Inside), 19);
        assert_ne!(funnel.points[0].position, Position::Inside);
    }

    #[test]
    fn small_locations_may_well_have_no_complaint() {
        let all = [
            compared("KDV A", 1, Some(100)),
            compared("KDV B", 1, Some(100)),
        ];
        let figures = KindFigures::of(Kind::Kdv, &all);
        assert!(Funnel::of(&figures, &all).unwrap().none_is_usual());
        assert_eq!(Funnel::of(&KindFigures::of(Kind::Bso, &all), &all), None);
    }
}
