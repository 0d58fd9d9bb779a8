//! How much is usual, by weeks: a c-chart, which asks whether chance alone would give so many.

use super::week::Week;
use crate::sources::workbook::{Log, LoggedCell, Read};
use chrono::{Datelike, NaiveDate};

/// So many weeks at most say what is usual: half a year, so that a summer doesn't speak for a winter.
pub const MOST_WEEKS: u32 = 26;
/// With fewer there are no limits: their mean is hardly known.
pub const FEWEST_WEEKS: u32 = 8;
/// Fewer complaints are no signal, however unusual: each is read anyway.
pub const FEWEST_COMPLAINTS: u32 = 3;

/// The weeks that say what is usual, the chosen one not among them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// The first of them.
    pub first: Week,
    /// How many there are.
    pub weeks: u32,
}

impl Baseline {
    /// The last weeks before this one that the file holds whole; nothing where there is none. The week in which
    /// it begins may have begun before, so it is left out.
    pub fn before(week: Week, log: &Log, today: NaiveDate) -> Option<Self> {
        let begins = Week::of(begins(log, today)?);
        let weeks = week.since(begins)?.checked_sub(1)?.min(MOST_WEEKS);
        (weeks > 0).then(|| Self {
            first: week.before(weeks),
            weeks,
        })
    }

    /// Whether they are enough for limits.
    pub fn is_enough(self) -> bool {
        self.weeks >= FEWEST_WEEKS
    }
}

/// The day on which a file begins. What was only carried over from a year says nothing of that year's weeks: most
/// of their complaints were closed then and stand in the file before.
fn begins(log: &Log, today: NaiveDate) -> Option<NaiveDate> {
    let received = |cell: &LoggedCell<NaiveDate>| cell.said().filter(|day| *day <= today);
    let days = log
        .rows
        .iter()
        .filter_map(|row| Some((received(&row.received)?, row)));
    let last_year = days.clone().map(|(day, _)| day.year()).max()?;
    let tells_closed = log.rows.iter().any(|row| row.closed.read != Read::Empty);
    let own = days.filter(|(day, row)| {
        let closed = row.closed.said().map(|closed| closed.year());
        !tells_closed || day.year() == last_year || closed == Some(day.year())
    });
    own.map(|(day, _)| day).min()
}

/// A count of the week against the usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Against {
    /// So many this week.
    pub count: u32,
    /// So many in the weeks of the baseline together.
    pub before: u32,
    /// How many weeks these are.
    pub weeks: u32,
}

impl Against {
    /// How many there usually are in a week; nothing without weeks.
    pub fn mean(self) -> Option<f64> {
        (self.weeks > 0).then(|| f64::from(self.before) / f64::from(self.weeks))
    }

    /// The upper control limit: the mean and three times its root; nothing where there are too few weeks.
    pub fn limit(self) -> Option<f64> {
        let mean = self.mean().filter(|_| self.weeks >= FEWEST_WEEKS)?;
        Some(mean + 3.0 * mean.sqrt())
    }

    /// Whether it lies above the limit. Asked in whole numbers, so that a count that is the limit is none:
    /// count > m + 3√m is, with m = before ÷ weeks, (weeks·count − before)² > 9·before·weeks.
    pub fn is_signal(self) -> bool {
        let [count, before, weeks] = [self.count, self.before, self.weeks].map(u128::from);
        let enough = self.weeks >= FEWEST_WEEKS && self.count >= FEWEST_COMPLAINTS;
        let above = (weeks * count).saturating_sub(before);
        enough && above * above > 9 * before * weeks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn against(count: u32, before: u32, weeks: u32) -> Against {
        Against {
            count,
            before,
            weeks,
        }
    }

    /// By hand: 10 in 10 weeks are 1 a week, and 1 + 3·√1 = 4. 40 in 10 are 4 a week, and 4 + 3·√4 = 10.
    #[test]
    fn a_count_that_is_the_limit_is_no_signal() {
        for (before, limit) in [(10, 4), (40, 10)] {
            let at = against(limit, before, 10);
            assert_eq!(at.limit(), Some(f64::from(limit)));
            assert!(!at.is_signal());
            assert!(against(limit + 1, before, 10).is_signal());
        }
        // 2 in 8 weeks are 0.25 a week, and 0.25 + 3·0.5 = 1.75: two lie above it, and are too few.
        assert!(!against(2, 2, 8).is_signal() && against(3, 2, 8).is_signal());
        assert!(against(3, 0, 8).is_signal());
    }

    #[test]
    fn too_few_weeks_have_no_limit() {
        let few = against(50, 7, 7);
        assert_eq!(
            (few.mean(), few.limit(), few.is_signal()),
            (Some(1.0), None, false)
        );
        assert_eq!(against(1, 0, 0).mean(), None);
    }
}
