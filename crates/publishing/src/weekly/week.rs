//! Weeks by ISO 8601: they begin on a Monday, and belong to the year of their Thursday.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// A week. It is written as ISO 8601 does: `2026-W53`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Week {
    monday: NaiveDate,
}

/// A text that is no week.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("“{0}” is no week such as 2026-W53")]
pub struct NoWeek(String);

impl Week {
    /// The week that a day lies in.
    pub fn of(day: NaiveDate) -> Self {
        let since = u64::from(day.weekday().num_days_from_monday());
        Self {
            monday: day.checked_sub_days(Days::new(since)).unwrap_or(day),
        }
    }

    /// The last week that was over before this day began.
    pub fn last_before(day: NaiveDate) -> Self {
        Self::of(day).before(1)
    }

    /// The week so many weeks before.
    pub fn before(self, weeks: u32) -> Self {
        let days = Days::new(u64::from(weeks) * 7);
        Self {
            monday: self.monday.checked_sub_days(days).unwrap_or(self.monday),
        }
    }

    /// How many weeks another one lies before this one; nothing where it doesn't.
    pub fn since(self, earlier: Self) -> Option<u32> {
        u32::try_from((self.monday - earlier.monday).num_weeks()).ok()
    }

    /// Its first day.
    pub fn monday(self) -> NaiveDate {
        self.monday
    }

    /// Its last day.
    pub fn sunday(self) -> NaiveDate {
        self.day(6)
    }

    /// Its days, in their order.
    pub fn days(self) -> [NaiveDate; 7] {
        [0, 1, 2, 3, 4, 5, 6].map(|days| self.day(days))
    }

    fn day(self, days: u64) -> NaiveDate {
        let day = self.monday.checked_add_days(Days::new(days));
        day.unwrap_or(self.monday)
    }

    /// Whether a day lies in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.monday()..=self.sunday()).contains(&day)
    }

    /// The year that it belongs to.
    pub fn year(self) -> i32 {
        self.monday.iso_week().year()
    }

    /// Its number in that year, from 1.
    pub fn number(self) -> u32 {
        self.monday.iso_week().week()
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year(), self.number())
    }
}

impl FromStr for Week {
    type Err = NoWeek;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parsed = || {
            let (year, number) = text.split_once("-W")?;
            let (year, number) = (year.parse().ok()?, number.parse().ok()?);
            let monday = NaiveDate::from_isoywd_opt(year, number, Weekday::Mon)?;
            Some(Self { monday })
        };
        parsed().ok_or_else(|| NoWeek(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::weekly::made_up::day;

    /// By the calendar: 1 January 2027 is a Friday, 30 December 2024 a Monday, 1 January 2023 a Sunday.
    #[test]
    fn a_week_belongs_to_the_year_of_its_thursday() {
        for (written, week) in [
            ("2027-01-01", "2026-W53"),
            ("2027-01-03", "2026-W53"),
            ("2027-01-04", "2027-W01"),
            ("2024-12-30", "2025-W01"),
            ("2023-01-01", "2022-W52"),
            ("2028-02-29", "2028-W09"),
        ] {
            assert_eq!(Week::of(day(written)).to_string(), week, "{written}");
            assert_eq!(week.parse(), Ok(Week::of(day(written))), "{written}");
        }
        for wrong in ["2025-W53", "2025-W00", "2025-53", "", "2025-Wx", "-W1"] {
            assert!(wrong.parse::<Week>().is_err(), "{wrong}");
        }
    }

    /// Of a Sunday the week isn't over: the one before it is the last whole one.
    #[test]
    fn the_last_whole_week_is_over() {
        for (today, week) in [
            ("2026-11-29", "2026-W47"),
            ("2026-11-30", "2026-W48"),
            ("2027-01-04", "2026-W53"),
        ] {
            assert_eq!(Week::last_before(day(today)).to_string(), week, "{today}");
        }
    }

    #[test]
    fn weeks_are_counted_over_the_end_of_a_year() {
        let week: Week = "2027-W02".parse().unwrap();
        assert_eq!(week.before(2).to_string(), "2026-W53");
        assert_eq!(week.since(week.before(54)), Some(54));
        assert_eq!(week.before(1).since(week), None);
        assert_eq!(week.sunday(), day("2027-01-17"));
        assert!(week.holds(day("2027-01-11")) && !week.holds(day("2027-01-18")));
    }
}
