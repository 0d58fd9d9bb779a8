//! Dates: real ones, or day-month-year. Whatever else could be one is a fault that says what it may
//! mean, never a guess.

use super::grid::{Value, clean};
use crate::fault::CellFault;
use chrono::{Datelike, Days, NaiveDate};

/// Reads a date.
///
/// # Errors
/// When it is none, or not certainly one.
pub fn read(value: &Value) -> Result<NaiveDate, CellFault> {
    let shown = value.shown();
    match value {
        Value::Date(date) => Ok(*date),
        Value::Text(text) => read_text(&clean(text)).map_err(|wrong| wrong.fault(shown)),
        Value::Number(number) => Err(serial(*number).fault(shown)),
        Value::Time(_) | Value::Truth(_) | Value::Error(_) | Value::Unstored => {
            Err(Wrong::NoDate.fault(shown))
        }
    }
}

/// A date as Dutch writes it.
pub fn shown(date: NaiveDate) -> String {
    format!("{}-{}-{}", date.day(), date.month(), date.year())
}

/// Why a text is no date.
enum Wrong {
    NoDate,
    ShortYear,
    NoSuchDay,
    Serial(NaiveDate),
    Order(Vec<NaiveDate>),
}

impl Wrong {
    fn fault(self, shown: String) -> CellFault {
        match self {
            Self::NoDate => CellFault::NoDate { shown },
            Self::ShortYear => CellFault::ShortYear { shown },
            Self::NoSuchDay => CellFault::NoSuchDay { shown },
            Self::Serial(date) => CellFault::Serial {
                shown,
                date: self::shown(date),
            },
            Self::Order(dates) => CellFault::Order {
                shown,
                readings: dates.into_iter().map(self::shown).collect(),
            },
        }
    }
}

/// The days that a spreadsheet counts from: what number is a date of these years.
const SERIALS: std::ops::Range<f64> = 30_000.0..60_000.0;

fn serial(number: f64) -> Wrong {
    let start = NaiveDate::from_ymd_opt(1899, 12, 30);
    if !SERIALS.contains(&number) {
        return Wrong::NoDate;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it lies in the range"
    )]
    let days = Days::new(number as u64);
    let date = start.and_then(|start| start.checked_add_days(days));
    date.map_or(Wrong::NoDate, Wrong::Serial)
}

fn read_text(text: &str) -> Result<NaiveDate, Wrong> {
    let day = without_time(text);
    if let Ok(number) = day.replace(',', ".").parse::<f64>() {
        return Err(serial(number));
    }
    let Some(sign) = day.chars().find(|c| !c.is_ascii_digit()) else {
        return Err(Wrong::NoDate);
    };
    let parts: Vec<&str> = day.split(sign).collect();
    let (&[first, second, third], '-' | '/' | '.') = (parts.as_slice(), sign) else {
        return Err(Wrong::NoDate);
    };
    let is_number =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if ![first, second, third].iter().all(is_number) {
        return Err(Wrong::NoDate);
    }
    match (first.len(), second.len(), third.len()) {
        (4, 1..=2, 1..=2) => date(first, second, third).ok_or(Wrong::NoSuchDay),
        (1..=2, 1..=2, 4) if sign == '-' => match date(third, second, first) {
            Some(date) => Ok(date),
            // Month before day, as in America.
            None => Err(turned(third, first, second)),
        },
        (1..=2, 1..=2, 4) => Err(either(third, first, second)),
        (1..=2, 1..=2, 1..=2) => Err(Wrong::ShortYear),
        _ => Err(Wrong::NoDate),
    }
}

/// `15-1-2024 0:00:00`, as some systems export days.
fn without_time(text: &str) -> &str {
    let is_time = |time: &str| {
        time.contains(':')
            && time
                .bytes()
                .all(|byte| byte.is_ascii_digit() || b":.".contains(&byte))
    };
    match text.split_once([' ', 'T']) {
        Some((day, time)) if is_time(time) => day,
        _ => text,
    }
}

fn date(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    NaiveDate::from_ymd_opt(year, month, day)
}

fn turned(year: &str, month: &str, day: &str) -> Wrong {
    match date(year, month, day) {
        Some(date) => Wrong::Order(vec![date]),
        None => Wrong::NoSuchDay,
    }
}

/// With slashes or points either may come first.
fn either(year: &str, first: &str, second: &str) -> Wrong {
    let mut dates: Vec<NaiveDate> = [date(year, second, first), date(year, first, second)]
        .into_iter()
        .flatten()
        .collect();
    dates.dedup();
    match dates.is_empty() {
        true => Wrong::NoSuchDay,
        false => Wrong::Order(dates),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Result<NaiveDate, CellFault> {
        read(&Value::Text(text.to_owned()))
    }

    #[test]
    fn dates_are_read() {
        let date = NaiveDate::from_ymd_opt(2024, 3, 5).unwrap();
        for written in [
            "5-3-2024",
            "05-03-2024",
            " 5-3-2024\u{a0}",
            "2024-03-05",
            "2024-3-5",
            "5-3-2024 0:00:00",
            "2024-03-05T00:00:00",
        ] {
            assert_eq!(text(written), Ok(date), "{written}");
        }
        assert_eq!(read(&Value::Date(date)), Ok(date));
    }

    #[test]
    fn what_is_no_date_for_certain_is_a_fault() {
        let shown = |text: &str| text.to_owned();
        let order = |text: &str, readings: &[&str]| CellFault::Order {
            shown: shown(text),
            readings: readings
                .iter()
                .map(|reading| (*reading).to_owned())
                .collect(),
        };
        for (written, fault) in [
            (
                "31-6-2024",
                CellFault::NoSuchDay {
                    shown: shown("31-6-2024"),
                },
            ),
            (
                "2024-06-31",
                CellFault::NoSuchDay {
                    shown: shown("2024-06-31"),
                },
            ),
            (
                "29-2-2023",
                CellFault::NoSuchDay {
                    shown: shown("29-2-2023"),
                },
            ),
            (
                "5-3-24",
                CellFault::ShortYear {
                    shown: shown("5-3-24"),
                },
            ),
            (
                "5/3/24",
                CellFault::ShortYear {
                    shown: shown("5/3/24"),
                },
            ),
            ("3-25-2024", order("3-25-2024", &["25-3-2024"])),
            ("3/4/2024", order("3/4/2024", &["3-4-2024", "4-3-2024"])),
            ("4/4/2024", order("4/4/2024", &["4-4-2024"])),
            ("13.4.2024", order("13.4.2024", &["13-4-2024"])),
            (
                "31/6/2024",
                CellFault::NoSuchDay {
                    shown: shown("31/6/2024"),
                },
            ),
            (
                "45306",
                CellFault::Serial {
                    shown: shown("45306"),
                    date: shown("15-1-2024"),
                },
            ),
            (
                "maart",
                CellFault::NoDate {
                    shown: shown("maart"),
                },
            ),
            (
                "5 maart 2024",
                CellFault::NoDate {
                    shown: shown("5 maart 2024"),
                },
            ),
            (
                "20240305",
                CellFault::NoDate {
                    shown: shown("20240305"),
                },
            ),
            (
                "5-3-2024 of later",
                CellFault::NoDate {
                    shown: shown("5-3-2024 of later"),
                },
            ),
            (
                "5--2024",
                CellFault::NoDate {
                    shown: shown("5--2024"),
                },
            ),
            (
                "é-3-2024",
                CellFault::NoDate {
                    shown: shown("é-3-2024"),
                },
            ),
        ] {
            assert_eq!(text(written), Err(fault), "{written}");
        }
        let number = read(&Value::Number(45_306.0));
        assert!(
            matches!(number, Err(CellFault::Serial { .. })),
            "{number:?}"
        );
        assert!(matches!(
            read(&Value::Number(f64::NAN)),
            Err(CellFault::NoDate { .. })
        ));
    }
}
