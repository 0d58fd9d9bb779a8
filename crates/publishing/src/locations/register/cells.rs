//! What stands in single cells of a register.

use crate::text::collapse;
use std::borrow::Cow;

/// The text of a cell, without white space around it.
///
/// Quotes have no meaning in this file: names hold lone apostrophes and lone double quotes. Only a
/// cell that both begins and ends with a double quote is taken for a quoted one, since some
/// programs write all cells so.
pub fn text(cell: &str) -> String {
    let cell = collapse(cell);
    let quoted = cell
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    match quoted {
        Some(inner) => collapse(&inner.replace("\"\"", "\"")),
        None => cell,
    }
}

/// A postcode as `1234 AB`, or nothing where it is none.
pub fn postcode(cell: &str) -> Option<String> {
    let plain: String = text(cell).split(' ').collect();
    let (digits, letters) = plain.split_at_checked(4)?;
    let valid = digits.bytes().all(|byte| byte.is_ascii_digit())
        && letters.len() == 2
        && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    valid.then(|| format!("{digits} {}", letters.to_uppercase()))
}

/// A town. Some are in capitals throughout; they get them at the beginning of their words only, so
/// that they are the same town as those that aren't.
pub fn town(cell: &str) -> Cow<'static, str> {
    let town = text(cell);
    if town.chars().any(char::is_lowercase) {
        return town.into();
    }
    let mut at_start = true;
    let mut changed = String::with_capacity(town.len());
    for c in town.chars() {
        if at_start {
            changed.push(c);
        } else {
            changed.extend(c.to_lowercase());
        }
        at_start = !c.is_alphanumeric();
    }
    changed.into()
}

/// A day as `YYYY-MM-DD`, from `DD-MM-YYYY` or from that form itself.
pub fn day(cell: &str) -> Option<String> {
    let cell = text(cell);
    let parts: Vec<&str> = cell.split('-').collect();
    let &[first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    calendar(year, month, Some(day))
}

/// The first day or month in a text, `2024-11-30`, `20241130` or `2024-11`.
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
    let starts = (0..text.len()).filter(|&at| begins(at));
    starts
        .filter_map(|at| {
            let year = digits(at, 4)?;
            if ends(at + 8) && digits(at, 8).is_some() {
                return calendar(year, digits(at + 4, 2)?, digits(at + 6, 2));
            }
            let month = digits(at + 5, 2).filter(|_| hyphen(at + 4) && ends(at + 7))?;
            let day = digits(at + 8, 2).filter(|_| hyphen(at + 7) && ends(at + 10));
            calendar(year, month, day)
        })
        .next()
}

fn calendar(year: &str, month: &str, day: Option<&str>) -> Option<String> {
    let number = |part: &str, least: u16, most: u16| {
        let plain = part.bytes().all(|byte| byte.is_ascii_digit());
        let number = part.parse().ok().filter(|_| plain)?;
        (least..=most).contains(&number).then_some(number)
    };
    let (year, month) = (number(year, 1900, 2200)?, number(month, 1, 12)?);
    match day {
        Some(day) => Some(format!("{year}-{month:02}-{:02}", number(day, 1, 31)?)),
        None => Some(format!("{year}-{month:02}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_quotes_are_quotes() {
        for (cell, read) in [
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("Berkel 10 ", "Berkel 10"),
            ("\"De Zon\"", "De Zon"),
            ("\"De \"\"Zon\"\" \"", "De \"Zon\""),
            ("\"t Nest", "\"t Nest"),
            ("De 7\" Zon", "De 7\" Zon"),
            ("\"", "\""),
        ] {
            assert_eq!(text(cell), read);
        }
    }

    #[test]
    fn postcodes_towns_and_days_have_one_form() {
        for (cell, read) in [
            ("5236TL", Some("5236 TL")),
            (" 5236 tl ", Some("5236 TL")),
            ("523 TL", None),
            ("5236TLX", None),
            ("", None),
            ("52é6TL", None),
        ] {
            assert_eq!(postcode(cell).as_deref(), read, "{cell}");
        }
        for (cell, read) in [
            ("ONSTWEDDE", "Onstwedde"),
            ("BERKEL-ENSCHOT", "Berkel-Enschot"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("Haren Gn", "Haren Gn"),
        ] {
            assert_eq!(town(cell), read);
        }
        for (cell, read) in [
            ("01-02-2010", Some("2010-02-01")),
            ("2010-02-01", Some("2010-02-01")),
            ("32-02-2010", None),
            ("2010", None),
        ] {
            assert_eq!(day(cell).as_deref(), read, "{cell}");
        }
    }

    #[test]
    fn a_date_is_found_in_a_name() {
        for (name, date) in [
            ("lrk-2031-11.csv", Some("2031-11")),
            ("export_20311130.csv", Some("2031-11-30")),
            ("lrk 2031-11-30 v2.csv", Some("2031-11-30")),
            ("lrk-12031-11.csv", None),
            ("lrk-2031-13.csv", None),
            ("export_opendata_lrk.csv", None),
            ("é2031-11", Some("2031-11")),
        ] {
            assert_eq!(date_in(name).as_deref(), date, "{name}");
        }
    }
}
