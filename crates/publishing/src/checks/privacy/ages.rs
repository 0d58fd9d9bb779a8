//! Ages. Alone they point at nobody; with an illness or a divorce beside them they can.

use super::tokens::Token;
use super::{Certainty, Kind, Passage};

/// What comes before an age in a rule for all.
const OF_ALL: &[&str] = &[
    "leeftijd", "vanaf", "onder", "boven", "tot", "tussen", "minimaal", "maximaal",
];

/// What says that a number of years is somebody's age.
const AFTER: &[&str] = &["oud", "wordt", "werd", "geworden"];

/// Finds ages, surer where a rare circumstance stands in the same sentence.
pub fn find(text: &str, tokens: &[Token], others: &[Passage]) -> Vec<Passage> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let Some(length) = age(&tokens[at..]) else {
            continue;
        };
        let before = |by: usize| at.checked_sub(by).map(|at| &*tokens[at].lower);
        let is_of_all = [1, 2, 3]
            .iter()
            .any(|by| before(*by).is_some_and(|word| OF_ALL.contains(&word)));
        if is_of_all {
            continue;
        }
        let bytes = tokens[at].start..tokens[at + length - 1].end();
        let certainty = match is_rare(text, bytes.start, others) {
            true => Certainty::Likely,
            false => Certainty::Perhaps,
        };
        found.push(Passage {
            bytes,
            kind: Kind::Age,
            certainty,
        });
    }
    found
}

fn is_number(token: &Token) -> bool {
    token.text.parse::<u8>().is_ok_and(|age| age < 100)
}

/// How many words an age takes: `4-jarige`, `4 jarige`, `4 jaar oud`, `van 4 jaar`, `7 is geworden`.
fn age(tokens: &[Token]) -> Option<usize> {
    let word = |at: usize| tokens.get(at).map(|token| &*token.lower);
    let first = tokens.first()?;
    if let Some((number, rest)) = first.lower.split_once('-')
        && number.parse::<u8>().is_ok()
        && rest.starts_with("jarig")
    {
        return Some(1);
    }
    if !is_number(first) {
        return None;
    }
    match (word(1)?, word(2)) {
        (second, _) if second.starts_with("jarig") => Some(2),
        ("jaar", Some(after)) if AFTER.contains(&after) => Some(3),
        ("maanden" | "weken", Some("oud")) => Some(3),
        ("is", Some("geworden")) => Some(3),
        ("geworden", _) => Some(2),
        _ => None,
    }
}

/// Whether something rare is told in the same sentence.
fn is_rare(text: &str, at: usize, others: &[Passage]) -> bool {
    let ends = ['.', '!', '?', '\n'];
    let from = text[..at].rfind(ends).map_or(0, |end| end + 1);
    let to = text[at..].find(ends).map_or(text.len(), |end| at + end);
    let rare = [Kind::Health, Kind::Family, Kind::Safety, Kind::Conviction];
    others
        .iter()
        .any(|other| rare.contains(&other.kind) && (from..to).contains(&other.bytes.start))
}
