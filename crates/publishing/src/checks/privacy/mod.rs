//! A scan of free texts for what points at people. It never changes a text: it says where to look, what
//! may be told there of whom, and how sure that is; a person decides. Nothing found is never "nothing there".
//!
//! Words are looked up in lists (`lexicon`, `first-names.txt`), figures are found by `regex`: it is part of
//! this crate's graph anyway, through Leptos, with these features, so it costs nothing more.

mod ages;
mod beside_names;
mod draft;
mod lexicon;
mod names;
mod numbers;
mod tokens;
mod words;

#[cfg(test)]
mod tests;

pub use draft::{Field, Finding, of_draft};
pub use names::KnownNames;

use serde::Serialize;
use std::ops::Range;

/// What a passage may tell of somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A name.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A bank account.
    Iban,
    /// A citizen service number (BSN).
    Bsn,
    /// A postcode, or a street with a house number.
    Address,
    /// A date of birth.
    Birth,
    /// An age.
    Age,
    /// Health: an illness, an allergy, an injury, a disability.
    Health,
    /// A family's circumstances: a divorce, parental authority.
    Family,
    /// A child's safety: violence, bullying, youth care, the police.
    Safety,
    /// Debts, and help with money.
    Money,
    /// Belief, origin or orientation.
    Conviction,
    /// A group, at a location with few complaints.
    Group,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 14] = [
        Self::Name,
        Self::Phone,
        Self::Email,
        Self::Iban,
        Self::Bsn,
        Self::Address,
        Self::Birth,
        Self::Age,
        Self::Health,
        Self::Family,
        Self::Safety,
        Self::Money,
        Self::Conviction,
        Self::Group,
    ];
}

/// How sure it is that a passage is what it was taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Certainty {
    /// It can be something else, or be said of nobody.
    Perhaps,
    /// It most likely is.
    Likely,
    /// It can hardly be anything else.
    Certain,
}

/// A passage of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Passage {
    /// Its bytes in the text.
    pub bytes: Range<usize>,
    /// What it may tell.
    pub kind: Kind,
    /// How sure that is.
    pub certainty: Certainty,
}

/// What is known of where a text stands.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// Names that are no person's: of the organisation and its locations.
    pub known: Option<&'a KnownNames>,
    /// Whether the location has so few complaints that a group's name says whose it is.
    pub has_few: bool,
}

/// Finds the passages of a text, in their order; no two of them overlap.
pub fn scan(text: &str, context: Context) -> Vec<Passage> {
    let tokens = tokens::tokens(text);
    let mut found = words::find(&tokens, context.has_few);
    found.extend(names::find(text, &tokens, context.known));
    found.extend(numbers::find(text, context.known));
    let ages = ages::find(text, &tokens, &found);
    found.extend(ages);
    without_overlaps(found)
}

/// Of passages that overlap the one that is surer stays, then the longer one.
fn without_overlaps(mut found: Vec<Passage>) -> Vec<Passage> {
    found.sort_by_key(|passage| {
        let length = passage.bytes.len();
        std::cmp::Reverse((passage.certainty, length))
    });
    let mut kept: Vec<Passage> = Vec::with_capacity(found.len());
    for passage in found {
        let overlaps = |other: &Passage| {
            passage.bytes.start < other.bytes.end && other.bytes.start < passage.bytes.end
        };
        if !kept.iter().any(overlaps) {
            kept.push(passage);
        }
    }
    kept.sort_by_key(|passage| passage.bytes.start);
    kept
}
