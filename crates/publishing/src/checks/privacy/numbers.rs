//! Numbers and addresses: what has a form, and often a check digit.

use super::{Certainty, Kind, KnownNames, Passage};
use regex_lite::Regex;
use std::sync::LazyLock;

/// Patterns are compiled once. One that didn't compile would find nothing: a test looks at them.
struct Patterns {
    email: Option<Regex>,
    iban: Option<Regex>,
    phone: Option<Regex>,
    nine: Option<Regex>,
    postcode: Option<Regex>,
    street: Option<Regex>,
    born: Option<Regex>,
}

static PATTERNS: LazyLock<Patterns> = LazyLock::new(|| {
    let regex = |pattern: &str| Regex::new(pattern).ok();
    Patterns {
        email: regex(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+"),
        iban: regex(r"\b[A-Z]{2}[0-9]{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"),
        phone: regex(
            r"(?:\+31|\b0031)[ .\-]?(?:\(0\)[ .\-]?)?[1-9](?:[ .\-]?[0-9]){8}\b|\b0[1-9](?:[ .\-]?[0-9]){8}\b",
        ),
        nine: regex(r"\b[0-9]{4}[ .]?[0-9]{2}[ .]?[0-9]{3}\b|\b[0-9]{3}[ .][0-9]{3}[ .][0-9]{3}\b"),
        postcode: regex(r"\b[1-9][0-9]{3} ?[A-Z]{2}\b"),
        street: regex(
            r"\b[A-Z][a-zA-Z]*(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|plantsoen|hof|dijk|pad) [0-9]{1,4} ?[a-zA-Z]?\b",
        ),
        born: regex(
            r"(?i)(?:geboren(?: op| in)?|geb\.?|geboortedatum(?: is| van)?:?|jarig op|verjaardag(?: is)?(?: op)?:?) (?:[0-9]{1,2}[ /.\-](?:[0-9]{1,2}|[a-z]{3,9})(?:[ /.\-](?:19|20)?[0-9]{2})?|(?:19|20)[0-9]{2})\b",
        ),
    }
});

/// Addresses of an organisation.
const GENERAL_BOXES: &[&str] = &[
    "info",
    "klachten",
    "klacht",
    "klantenservice",
    "privacy",
    "contact",
    "planning",
    "debiteuren",
];

/// Finds what has the form of a number or an address.
pub fn find(text: &str, known: Option<&KnownNames>) -> Vec<Passage> {
    let mut found = Vec::new();
    // Most texts hold neither, and are done here.
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    if text.contains('@') {
        add(&mut found, &PATTERNS.email, text, Kind::Email, |part, _| {
            Some(email(part))
        });
    }
    if !has_digit {
        return found;
    }
    add(&mut found, &PATTERNS.iban, text, Kind::Iban, |part, _| {
        iban(part)
    });
    add(&mut found, &PATTERNS.phone, text, Kind::Phone, |_, _| {
        Some(Certainty::Certain)
    });
    add(&mut found, &PATTERNS.nine, text, Kind::Bsn, |part, at| {
        bsn(part, &text[..at])
    });
    add(
        &mut found,
        &PATTERNS.postcode,
        text,
        Kind::Address,
        |part, at| postcode(part, &text[at + part.len()..]),
    );
    add(
        &mut found,
        &PATTERNS.street,
        text,
        Kind::Address,
        |part, _| {
            let is_own = known.is_some_and(|known| known.has_part(part));
            (!is_own).then_some(Certainty::Likely)
        },
    );
    add(&mut found, &PATTERNS.born, text, Kind::Birth, |part, _| {
        let digits = part.bytes().filter(u8::is_ascii_digit).count();
        Some(if digits > 5 {
            Certainty::Certain
        } else {
            Certainty::Likely
        })
    });
    found
}

fn add(
    found: &mut Vec<Passage>,
    pattern: &Option<Regex>,
    text: &str,
    kind: Kind,
    judge: impl Fn(&str, usize) -> Option<Certainty>,
) {
    let matches = pattern.iter().flat_map(|pattern| pattern.find_iter(text));
    found.extend(matches.filter_map(|one| {
        let part = one.as_str().trim_end();
        let certainty = judge(part, one.start())?;
        Some(Passage {
            bytes: one.start()..one.start() + part.len(),
            kind,
            certainty,
        })
    }));
}

fn email(part: &str) -> Certainty {
    let name = part.split('@').next().unwrap_or_default().to_lowercase();
    match GENERAL_BOXES.contains(&name.as_str()) {
        true => Certainty::Perhaps,
        false => Certainty::Certain,
    }
}

/// Its check digits decide (ISO 13616): the remainder by 97 is 1. A Dutch one with a digit mistyped still
/// points at somebody.
fn iban(part: &str) -> Option<Certainty> {
    let plain: String = part.chars().filter(|c| !c.is_whitespace()).collect();
    let (country, rest) = plain.split_at_checked(4)?;
    let digits = rest.chars().chain(country.chars());
    let remainder = digits
        .filter_map(|c| c.to_digit(36))
        .fold(0_u32, |sum, digit| {
            let shifted = if digit > 9 { sum * 100 } else { sum * 10 };
            (shifted + digit) % 97
        });
    let is_dutch = plain.starts_with("NL") && plain.len() == 18;
    match (remainder == 1 && plain.len() >= 15, is_dutch) {
        (true, _) => Some(Certainty::Certain),
        (false, true) => Some(Certainty::Perhaps),
        (false, false) => None,
    }
}

/// Nine digits whose weighted sum is divisible by eleven (elfproef); a location's registration has nine too.
fn bsn(part: &str, before: &str) -> Option<Certainty> {
    let digits: Vec<i32> = part
        .bytes()
        .filter(u8::is_ascii_digit)
        .map(|byte| i32::from(byte - b'0'))
        .collect();
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits
        .iter()
        .zip(weights)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let is_valid = digits.len() == 9 && sum % 11 == 0 && sum != 0;
    let before = before.to_lowercase();
    let start = before.char_indices().rev().nth(30).map_or(0, |(at, _)| at);
    let near = before.get(start..).unwrap_or_default();
    let is_named = ["bsn", "burgerservicenummer", "sofinummer"]
        .iter()
        .any(|word| near.contains(word));
    let is_other = ["lrk", "registratienummer", "kvk", "klachtnummer", "factuur"]
        .iter()
        .any(|word| near.contains(word));
    match (is_valid, is_named) {
        (true, true) => Some(Certainty::Certain),
        (false, true) => Some(Certainty::Likely),
        (true, false) if !is_other => Some(Certainty::Likely),
        _ => None,
    }
}

/// A year before two capitals looks like a postcode; a house number behind it settles it.
fn postcode(part: &str, after: &str) -> Option<Certainty> {
    let (digits, letters) = part.split_at_checked(4)?;
    let is_never = matches!(letters.trim(), "SA" | "SD" | "SS");
    let is_year = digits.starts_with("19") || digits.starts_with("20");
    let has_number = after
        .trim_start_matches([' ', ','])
        .starts_with(|c: char| c.is_ascii_digit());
    match (is_never, is_year, has_number) {
        (true, _, _) => None,
        (_, true, false) => Some(Certainty::Perhaps),
        (_, _, true) => Some(Certainty::Certain),
        _ => Some(Certainty::Likely),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_compiles() {
        let Patterns {
            email,
            iban,
            phone,
            nine,
            postcode,
            street,
            born,
        } = &*PATTERNS;
        for pattern in [email, iban, phone, nine, postcode, street, born] {
            assert!(pattern.is_some());
        }
    }
}
