//! Dutch holidays: those of the Algemene termijnenwet, art. 3, and the Sundays of Easter and Whitsun.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use klachtenwijzer::texts::weekly::Holidays as Names;

/// A holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The Friday before Easter.
    GoodFriday,
    /// Easter.
    Easter,
    /// The day after it.
    EasterMonday,
    /// 27 April, or the day before where that is a Sunday.
    KingsDay,
    /// 5 May.
    Liberation,
    /// The fortieth day of Easter, a Thursday.
    Ascension,
    /// The fiftieth day of Easter.
    Whitsun,
    /// The day after it.
    WhitMonday,
    /// 25 December.
    Christmas,
    /// 26 December.
    SecondChristmas,
}

/// Since when there is a king.
const KING: i32 = 2014;

impl Holiday {
    /// The holidays of a day: Ascension and Liberation day can be the same one.
    pub fn of(day: NaiveDate) -> Vec<Self> {
        let mut found: Vec<Self> = fixed(day).into_iter().collect();
        if let Some(easter) = easter(day.year()) {
            found.extend(moving((day - easter).num_days()));
        }
        found
    }

    /// Its name.
    pub fn name(self, names: &Names) -> &'static str {
        match self {
            Self::NewYear => names.new_year,
            Self::GoodFriday => names.good_friday,
            Self::Easter => names.easter,
            Self::EasterMonday => names.easter_monday,
            Self::KingsDay => names.kings_day,
            Self::Liberation => names.liberation,
            Self::Ascension => names.ascension,
            Self::Whitsun => names.whitsun,
            Self::WhitMonday => names.whit_monday,
            Self::Christmas => names.christmas,
            Self::SecondChristmas => names.second_christmas,
        }
    }
}

fn fixed(day: NaiveDate) -> Option<Holiday> {
    match (day.month(), day.day()) {
        (1, 1) => Some(Holiday::NewYear),
        (5, 5) => Some(Holiday::Liberation),
        (12, 25) => Some(Holiday::Christmas),
        (12, 26) => Some(Holiday::SecondChristmas),
        (4, number) if day.year() >= KING => {
            let is_saturday = day.weekday() == Weekday::Sat;
            let is_sunday = day.weekday() == Weekday::Sun;
            let is_his = (number == 27 && !is_sunday) || (number == 26 && is_saturday);
            is_his.then_some(Holiday::KingsDay)
        }
        _ => None,
    }
}

fn moving(days_after_easter: i64) -> Option<Holiday> {
    Some(match days_after_easter {
        -2 => Holiday::GoodFriday,
        0 => Holiday::Easter,
        1 => Holiday::EasterMonday,
        39 => Holiday::Ascension,
        49 => Holiday::Whitsun,
        50 => Holiday::WhitMonday,
        _ => return None,
    })
}

/// Easter Sunday of a year: the first Sunday after the full moon of spring, as the Gregorian calendar computes
/// that moon. T. H. O'Beirne's form of Butcher's rule (New Scientist, 30 March 1961), with its letters.
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    // So many days after 22 March.
    let days = u64::try_from(h + l - 7 * m).ok()?;
    NaiveDate::from_ymd_opt(year, 3, 22)?.checked_add_days(Days::new(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::weekly::made_up::day;

    /// As almanacs print them: the earliest and latest of this time, and both of the years in which simpler
    /// rules go wrong (1954, 1981, 2049, 2076).
    #[test]
    fn easter_is_that_of_the_almanac() {
        for printed in [
            "1954-04-18",
            "1981-04-19",
            "2008-03-23",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2285-03-22",
        ] {
            let easter = day(printed);
            assert_eq!(self::easter(easter.year()), Some(easter));
            assert_eq!(Holiday::of(easter), [Holiday::Easter]);
        }
    }

    #[test]
    fn the_king_moves_for_a_sunday_and_only_for_that() {
        // 27 April 2025 was a Sunday.
        assert_eq!(Holiday::of(day("2025-04-26")), [Holiday::KingsDay]);
        assert_eq!(Holiday::of(day("2025-04-27")), []);
        assert_eq!(Holiday::of(day("2026-04-27")), [Holiday::KingsDay]);
        assert_eq!(Holiday::of(day("2026-04-26")), []);
        assert_eq!(Holiday::of(day("2013-04-27")), []);
    }

    #[test]
    fn the_other_days_of_two_years() {
        for (written, holiday) in [
            ("2026-01-01", Holiday::NewYear),
            ("2026-04-03", Holiday::GoodFriday),
            ("2026-04-06", Holiday::EasterMonday),
            ("2026-05-05", Holiday::Liberation),
            ("2026-05-14", Holiday::Ascension),
            ("2026-05-24", Holiday::Whitsun),
            ("2026-05-25", Holiday::WhitMonday),
            ("2026-12-25", Holiday::Christmas),
            ("2026-12-26", Holiday::SecondChristmas),
        ] {
            assert_eq!(Holiday::of(day(written)), [holiday], "{written}");
        }
        // Easter of 2016 was 27 March: the fortieth day fell on 5 May.
        let both = [Holiday::Liberation, Holiday::Ascension];
        assert_eq!(Holiday::of(day("2016-05-05")), both);
    }
}
