//! The series of a funnel plot: every location of a kind by its size and its rate, and between which
//! lines chance alone would put them. Limits as Spiegelhalter (2005) takes them, see [`poisson`].

use super::comparison::{KindFigures, of_kind};
use super::poisson::{self, TAIL_95, TAIL_998};
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
    pub fn at(places: f64, usual: f64) -> Self {
        let mean = usual * places / 100.0;
        let limits = |tail| {
            let (low, high) = poisson::control_limits(mean, tail);
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
        let usual = figures.rate?.rate.per_hundred;
        let points: Vec<_> = of_kind(figures.kind, all)
            .filter_map(|location| point(location, usual))
            .collect();
        let sizes = points.iter().map(|point| point.rate.places);
        let (smallest, largest) = (sizes.clone().min()?, sizes.max()?);
        let step = f64::from(largest - smallest) / f64::from(STEPS);
        let limits = (0..=STEPS)
            .map(|number| f64::from(smallest) + step * f64::from(number))
            .map(|places| Limits::at(places, usual))
            .collect();
        Some(Self {
            kind: figures.kind,
            usual,
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

fn point(location: &ComparedEntry, usual: f64) -> Option<Point> {
    let rate = Rate::of(location.counts.total, location.places?)?;
    let limits = Limits::at(f64::from(rate.places), usual);
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

    /// Four KDVs, 10 complaints on 1,000 places: 1 per 100. On 100 places 1 is to be expected, whose
    /// upper limits are 3.90 (see `poisson`) and, for 99.8%, 5.87: at most 4 is .99634, at most 5 is
    /// .99941; (.99941 − .999) ÷ .00307 = .13, so 6 less .13.
    #[test]
    fn locations_lie_between_the_lines_or_outside() {
        let all = [
            compared("KDV A", 4, Some(100)),
            compared("KDV B", 6, Some(100)),
            compared("KDV C", 0, Some(300)),
            compared("KDV D", 0, Some(500)),
            compared("KDV E", 9, None),
        ];
        let funnel = Funnel::of(&KindFigures::of(Kind::Kdv, &all), &all).unwrap();
        assert!((funnel.usual - 1.0).abs() < 1e-9);
        let positions: Vec<_> = funnel.points.iter().map(|point| point.position).collect();
        let expected = [
            Position::High,
            Position::VeryHigh,
            Position::Inside,
            Position::Low,
        ];
        assert_eq!(positions, expected);
        assert_eq!(funnel.count(Position::High), 1);
        assert!(!funnel.none_is_usual());
        let (first, last) = (funnel.limits[0], funnel.limits[60]);
        assert!((first.inner.1 - 3.902).abs() < 0.001);
        assert!((first.outer.1 - 5.867).abs() < 0.005, "{}", first.outer.1);
        assert!((last.places - 500.0).abs() < 1e-9);
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
