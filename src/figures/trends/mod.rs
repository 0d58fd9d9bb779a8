//! How counts went on over the years, and what can be said of two of them.
//!
//! Source. Two counts that come one by one are compared given their sum: were nothing different, each
//! event would fall in the later year with the chance that its size gives, so that the later count is
//! binomial (J. Przyborowski and H. Wilenski, "Homogeneity of results in testing samples from Poisson
//! series", Biometrika 31 (1940), 313–323). The chance of a difference so large in either direction is
//! twice that of the smaller tail, which is what goes with exact intervals that leave as much out on
//! either side (M.P. Fay, "Two-sided exact tests and matching confidence intervals for discrete data",
//! The R Journal 2 (2010), 53–58). Who compares several subjects at once finds some difference by
//! chance: the 5% is divided by their number (O.J. Dunn, "Multiple comparisons among means", Journal of
//! the American Statistical Association 56 (1961), 52–64).
//!
//! The test takes complaints for events that come one by one. One event can give several complaints
//! (see [`super::dispersion`]), so that a difference may be found too easily and never too rarely.

use super::chance;
use super::dispersion::Dispersion;
use super::past::{Counted, Past};
use dataset::{CategoryId, Outcome};

/// A difference is more than chance explains where a chance smaller than this is left, for one
/// comparison alone.
const RARE: f64 = 0.05;

/// What was counted in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct YearCount {
    /// The year.
    pub year: u16,
    /// How many complaints.
    pub count: u32,
    /// How many children (or places) they came from, where that is known.
    pub size: Option<u32>,
}

/// A count with its exact 95% interval, and the same on 100 children where their number is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// What was counted.
    pub counted: YearCount,
    /// The interval around the count.
    pub interval: (f64, f64),
    /// The count on 100 and its interval.
    pub on_hundred: Option<(f64, (f64, f64))>,
}

/// What can be said of two counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shift {
    /// More than before, and more than chance explains.
    More,
    /// Fewer than before, and more so than chance explains.
    Fewer,
    /// There is a difference, and it can be chance.
    PerhapsChance,
    /// Nothing differs.
    None,
}

impl Point {
    /// The point of a year.
    pub fn of(counted: YearCount) -> Self {
        let interval = chance::interval_95(counted.count, Dispersion::NONE);
        let on_hundred = counted.size.filter(|&size| size > 0).map(|size| {
            let per = |number: f64| number * 100.0 / f64::from(size);
            let count = per(f64::from(counted.count));
            (count, (per(interval.0), per(interval.1)))
        });
        Self {
            counted,
            interval,
            on_hundred,
        }
    }
}

/// What can be said of two years, when so many comparisons are made at once. Children are reckoned
/// with where both years know their number; otherwise the counts alone are compared.
pub fn shift(before: YearCount, now: YearCount, comparisons: u32) -> Shift {
    let share = match (before.size, now.size) {
        (Some(older), Some(newer)) if older > 0 && newer > 0 => {
            f64::from(newer) / (f64::from(older) + f64::from(newer))
        }
        _ => 0.5,
    };
    let expected = f64::from(before.count + now.count) * share;
    let difference = f64::from(now.count) - expected;
    // Sizes are no whole multiples of each other: what is left of a thousandth is no difference.
    if difference.abs() < 1e-3 {
        return Shift::None;
    }
    let rare = RARE / f64::from(comparisons.max(1));
    match chance_of(before.count, now.count, share) {
        chance if chance >= rare => Shift::PerhapsChance,
        _ if difference > 0.0 => Shift::More,
        _ => Shift::Fewer,
    }
}

/// The chance of a difference so large in either direction, where each event falls in the later year
/// with this chance.
pub fn chance_of(before: u32, now: u32, share: f64) -> f64 {
    let at_most = tail(now, before + now, share);
    let at_least = tail(before, before + now, 1.0 - share);
    (2.0 * at_most.min(at_least)).min(1.0)
}

/// The chance of `count` or fewer of `all`, each with this chance. By logarithms, since the factors
/// alone leave what a number holds.
fn tail(count: u32, all: u32, share: f64) -> f64 {
    if share <= 0.0 {
        return 1.0;
    }
    if share >= 1.0 {
        return if count == all { 1.0 } else { 0.0 };
    }
    let odds = share.ln() - (-share).ln_1p();
    let mut term = f64::from(all) * (-share).ln_1p();
    let mut sum = term.exp();
    for number in 0..count {
        term += (f64::from(all - number) / f64::from(number + 1)).ln() + odds;
        sum += term.exp();
    }
    sum.min(1.0)
}

/// How one count went on, up to the year that is shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trend {
    /// Every year that has the count, the oldest first.
    pub points: Vec<Point>,
}

/// Two years and what can be said of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The last year but one.
    pub before: YearCount,
    /// The last year.
    pub now: YearCount,
    /// How they differ.
    pub shift: Shift,
}

impl Trend {
    /// All complaints.
    pub fn of_all(past: &Past) -> Self {
        Self::along(past, |_, counted| Some(counted.counts.total))
    }

    /// A category of the year that is shown, as far back as each year says which one it goes on from.
    pub fn of_category(id: &CategoryId, past: &Past) -> Self {
        Self::along(past, |year, counted| {
            let id = past.category_along(id, year)?;
            let count = counted.counts.by_category.get(&id);
            Some(count.copied().unwrap_or(0))
        })
    }

    /// An outcome; `None` is a complaint without one.
    pub fn of_outcome(outcome: Option<Outcome>, past: &Past) -> Self {
        Self::along(past, |_, counted| {
            Some(match outcome {
                Some(outcome) => counted.counts.by_outcome[outcome],
                None => counted.counts.without_outcome(),
            })
        })
    }

    fn along(past: &Past, count: impl Fn(u16, &Counted) -> Option<u32>) -> Self {
        let older = past.all.counted.range(..=past.shown).rev();
        // A year that lacks it ends the line: what came before was something else.
        let points = older.map_while(|(&year, counted)| {
            let (count, size) = (count(year, counted)?, counted.children);
            Some(Point::of(YearCount { year, count, size }))
        });
        let mut points: Vec<Point> = points.collect();
        points.reverse();
        Self { points }
    }

    /// The last year beside the one before, where so many comparisons are made at once.
    pub fn compared(&self, comparisons: u32) -> Option<Compared> {
        let [.., before, now] = &self.points[..] else {
            return None;
        };
        let (before, now) = (before.counted, now.counted);
        Some(Compared {
            before,
            now,
            shift: shift(before, now, comparisons),
        })
    }

    /// Whether each year's number of children is known, so that counts can be compared on it.
    pub fn is_sized(&self) -> bool {
        self.points.iter().all(|point| point.on_hundred.is_some())
    }

    /// Whether any year has one.
    pub fn is_empty(&self) -> bool {
        self.points.iter().all(|point| point.counted.count == 0)
    }
}

#[cfg(test)]
mod tests;
