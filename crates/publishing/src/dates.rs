//! Reading dates: every one is a day or a month of the calendar, written as `2024-05-31` or `2024-05`.

use chrono::NaiveDate;
use klachtenwijzer::texts::DUTCH_MONTHS;
use std::ops::RangeInclusive;

/// Outside of these years a number is no year of anything that is read here.
const YEARS: RangeInclusive<i32> = 1900..=2200;

/// A day of the calendar, as `YYYY-MM-DD`.
fn day_of(year: i32, month: u32, day: u32) -> Option<String> {
    let date = NaiveDate::from_ymd_opt(year, month, day).filter(|_| YEARS.contains(&year))?;
    Some(date.to_string())
}

/// A number of digits alone.
fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| is_plain)
}

/// A date in figures; a month where there is no day.
fn in_figures(year: &str, month: &str, day: Option<&str>) -> Option<String> {
    let (year, month) = (number(year)?, number(month)?);
    match day {
        Some(day) => day_of(year, month, number(day)?),
        // Every month has a first day.
        None => day_of(year, month, 1).map(|_| format!("{year}-{month:02}")),
    }
}

/// Reads a day as Dutch prints it: `31 mei 2024`.
pub fn dutch_day(text: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    let (day, month, year) = (words.next()?, words.next()?, words.next()?);
    let month = month.to_lowercase();
    let (month, _) = (1..).zip(DUTCH_MONTHS).find(|(_, name)| *name == month)?;
    let date = day_of(number(year)?, month, number(day)?)?;
    words.next().is_none().then_some(date)
}

/// Reads a day in figures: `31-05-2024` or `2024-05-31`.
pub fn day(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.trim().split('-').collect();
    let &[first, month, last] = parts.as_slice() else {
        return None;
    };
    match first.len() {
        4 => in_figures(first, month, Some(last)),
        _ => in_figures(last, month, Some(first)),
    }
}

/// Whether a text is a day or month as the dataset writes it, and nothing else.
pub fn is_day_or_month(text: &str) -> bool {
    matches!(text.len(), 7 | 10) && date_in(text).as_deref() == Some(text)
}

/// The first day or month in a text: `2024-11-30`, `20241130` or `2024-11`.
pub fn date_in(text: &str) -> Option<String> {
    let digits = |from: usize, length: usize| {
        let part = text.get(from..from + length)?;
        part.bytes()
            .all(|byte| byte.is_ascii_digit())
            .then_some(part)
    };
    let hyphen = |at: usize| text.as_bytes().get(at) == Some(&b'-');
    let begins = |at: usize| at == 0 || digits(at - 1, 1).is_none();
    let ends = |at: usize| digits(at, 1).is_none();
    let mut starts = (0..text.len()).filter(|&at| begins(at));
    starts.find_map(|at| {
        let year = digits(at, 4)?;
        if ends(at + 8) && digits(at, 8).is_some() {
            return in_figures(year, digits(at + 4, 2)?, digits(at + 6, 2));
        }
        let month = digits(at + 5, 2).filter(|_| hyphen(at + 4) && ends(at + 7))?;
        let day = digits(at + 8, 2).filter(|_| hyphen(at + 7) && ends(at + 10));
        in_figures(year, month, day)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dutch_days_are_read() {
        for (text, date) in [
            ("31 mei 2024 ", Some("2024-05-31")),
            ("1 Januari 2023", Some("2023-01-01")),
            ("32 mei 2024", None),
            ("31 februari 2024", None),
            ("31 mei 2024 dan", None),
            ("mei 2024", None),
        ] {
            assert_eq!(dutch_day(text).as_deref(), date, "{text}");
        }
    }

    #[test]
    fn days_in_figures_are_days_of_the_calendar() {
        for (text, date) in [
            ("01-02-2010", Some("2010-02-01")),
            ("2010-02-01", Some("2010-02-01")),
            ("29-02-2012", Some("2012-02-29")),
            ("29-02-2011", None),
            ("31-02-2010", None),
            ("2010-04-31", None),
            ("32-02-2010", None),
            ("+1-02-2010", None),
            ("01-02-1010", None),
            ("2010", None),
        ] {
            assert_eq!(day(text).as_deref(), date, "{text}");
        }
    }

    #[test]
    fn a_date_is_found_in_a_name() {
        for (name, date) in [
            ("lrk-2031-11.csv", Some("2031-11")),
            ("export_20311130.csv", Some("2031-11-30")),
            ("lrk 2031-11-30 v2.csv", Some("2031-11-30")),
            ("export_20310230.csv", None),
            ("lrk-12031-11.csv", None),
            ("lrk-2031-13.csv", None),
            ("export_opendata_lrk.csv", None),
            ("é2031-11", Some("2031-11")),
        ] {
            assert_eq!(date_in(name).as_deref(), date, "{name}");
        }
    }
}
