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
use dataset::{CategoryId, Lineage, Report};

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

/// The years along which a category can be followed, the newest first: as long as each says which
/// category of the year before it goes on from. `reports` are the newest first.
pub fn followed<'a>(
    category: &CategoryId,
    reports: impl IntoIterator<Item = &'a Report>,
) -> Vec<(u16, CategoryId)> {
    let mut years = Vec::new();
    let mut next = Some(category.clone());
    for report in reports {
        let Some(id) = next.take() else {
            break;
        };
        let Some(found) = report.categories.iter().find(|one| one.id == id) else {
            break;
        };
        if let Some(Lineage::Follows(before)) = &found.lineage {
            next = Some(before.clone());
        }
        years.push((report.year, id));
    }
    years
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up;

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

    #[test]
    fn a_category_is_followed_under_its_older_names() {
        let id = |name: &str| CategoryId::from_name(name).unwrap();
        let year = |year, name: &str, lineage| {
            let mut report = made_up::report();
            report.year = year;
            report.categories[1].id = id(name);
            report.categories[1].lineage = lineage;
            report
        };
        let reports = [
            year(2025, "Gegevens", Some(Lineage::Follows(id("Privacy")))),
            year(2024, "Privacy", Some(Lineage::New)),
            year(2023, "Privacy", None),
        ];
        let years = followed(&id("Gegevens"), &reports);
        assert_eq!(years, [(2025, id("Gegevens")), (2024, id("Privacy"))]);
        assert_eq!(followed(&id("Eten"), &reports), []);
    }
}
