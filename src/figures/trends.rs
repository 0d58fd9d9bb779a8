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
mod tests {
    use super::*;
    use crate::figures::made_up;
    use crate::figures::past::AllYears;
    use dataset::{Category, Lineage, Report};
    use std::sync::Arc;

    fn counted(year: u16, count: u32, size: Option<u32>) -> YearCount {
        YearCount { year, count, size }
    }

    /// M.P. Fay's example in The R Journal 2 (2010), page 53: 10 events on 20,000 and 2 on 17,877. With
    /// the smaller tail twice, p is 0.06056 (the smaller probabilities added up give 0.04213).
    #[test]
    fn the_chance_is_that_of_the_published_example() {
        let share = 17_877.0 / (17_877.0 + 20_000.0);
        assert!((chance_of(10, 2, share) - 0.060_56).abs() < 0.000_005);
    }

    /// By hand: of 10 events 1 or none falls in one year with the chance 11 ÷ 1024; twice that is
    /// 0.021484.
    #[test]
    fn the_chance_by_hand() {
        assert!((chance_of(9, 1, 0.5) - 22.0 / 1024.0).abs() < 1e-12);
        assert!((chance_of(1, 9, 0.5) - 22.0 / 1024.0).abs() < 1e-12);
        assert_eq!(chance_of(0, 0, 0.5), 1.0);
        assert!(chance_of(5_000, 5_400, 0.5) < 0.001);
    }

    #[test]
    fn two_years_are_told_apart_only_beyond_chance() {
        for (before, now, shifts) in [
            ((9, None), (1, None), Shift::Fewer),
            ((1, None), (9, None), Shift::More),
            ((8, None), (12, None), Shift::PerhapsChance),
            ((8, None), (8, None), Shift::None),
            // Twice as many on twice as many children is no difference.
            ((50, Some(1_000)), (100, Some(2_000)), Shift::None),
            ((50, None), (100, None), Shift::More),
            ((50, Some(1_000)), (50, Some(2_000)), Shift::Fewer),
        ] {
            let before = counted(2023, before.0, before.1);
            let now = counted(2024, now.0, now.1);
            assert_eq!(shift(before, now, 1), shifts, "{before:?} {now:?}");
        }
        // Among thirteen subjects one such difference is to be expected every few years.
        let (before, now) = (counted(2023, 9, None), counted(2024, 1, None));
        assert_eq!(shift(before, now, 13), Shift::PerhapsChance);
    }

    /// Garwood's interval of 5 is 1.62 to 11.67, as in the tables that `chance` is tested on.
    #[test]
    fn a_point_has_its_interval_on_a_hundred_too() {
        let point = Point::of(counted(2023, 5, Some(200)));
        let (rate, (low, high)) = point.on_hundred.unwrap();
        assert!((rate - 2.5).abs() < 1e-9);
        assert!((low - 3.247 / 4.0).abs() < 0.001 && (high - 23.337 / 4.0).abs() < 0.001);
        assert_eq!(Point::of(counted(2023, 5, None)).on_hundred, None);
    }

    /// 2033 is not published. 2034 calls "Praten" another name; "Eten" is new in it.
    #[test]
    fn a_count_is_followed_as_far_as_it_is_the_same() {
        let id = |name: &str| CategoryId::from_name(name).unwrap();
        let year = |year, names: &[(&str, Option<Lineage>)], children| {
            let categories = names.iter().map(|(name, lineage)| Category {
                id: id(name),
                name: (*name).into(),
                lineage: lineage.clone(),
            });
            Report {
                year,
                categories: categories.collect(),
                children_served: children,
                ..made_up::report()
            }
        };
        let follows = |name| Some(Lineage::Follows(id(name)));
        let newest = [("Contact", follows("Praten")), ("Eten", Some(Lineage::New))];
        let reports = [
            year(2034, &newest, Some(200)),
            year(2032, &[("Praten", follows("Praten"))], None),
            year(2031, &[("Praten", None)], Some(100)),
        ];
        let complaints = [
            vec![made_up::complaint(1, "Contact", None)],
            vec![made_up::complaint(1, "Praten", Some(Outcome::Upheld)); 3],
            vec![],
        ];
        let years = reports.iter().zip(&complaints);
        let years = years.map(|(report, complaints)| (report, &[][..], &complaints[..]));
        let all = Arc::new(AllYears::of(years, Vec::new()));
        let counts = |trend: Trend| -> Vec<_> {
            let points = trend.points.iter();
            points.map(|p| (p.counted.year, p.counted.count)).collect()
        };
        let past = Past::of(&all, 2034);
        let contact = Trend::of_category(&id("Contact"), &past);
        assert!(!contact.is_sized() && !contact.is_empty());
        let compared = contact.compared(1).unwrap();
        assert_eq!((compared.before.year, compared.now.year), (2032, 2034));
        assert_eq!(compared.shift, Shift::PerhapsChance);
        assert_eq!(counts(contact), [(2031, 0), (2032, 3), (2034, 1)]);
        let eten = Trend::of_category(&id("Eten"), &past);
        assert_eq!((eten.compared(1), eten.is_empty()), (None, true));
        assert_eq!(counts(eten), [(2034, 0)]);
        let upheld = Trend::of_outcome(Some(Outcome::Upheld), &past);
        assert_eq!(counts(upheld), [(2031, 0), (2032, 3), (2034, 0)]);
        let without = Trend::of_outcome(None, &past);
        assert_eq!(counts(without), [(2031, 0), (2032, 0), (2034, 1)]);
        // What came later is not told on an older year's page.
        let then = Past::of(&all, 2032);
        assert_eq!(counts(Trend::of_all(&then)), [(2031, 0), (2032, 3)]);
    }
}
