//! What stands in single cells of a register.

use crate::dates;
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
    dates::day(&text(cell))
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
            ("31-02-2010", None),
            ("\"01-02-2010\"", Some("2010-02-01")),
            ("2010", None),
        ] {
            assert_eq!(day(cell).as_deref(), read, "{cell}");
        }
    }
}
