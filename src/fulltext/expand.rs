//! The words that a typed word finds, each with what the find is worth.

use super::index::TextIndex;
use super::stem::stem;

/// What a find is worth, from the very word down.
pub(super) mod worth {
    /// The word as typed.
    pub const WORD: u8 = 12;
    /// Another form of it.
    pub const FORM: u8 = 9;
    /// A word that begins with what was typed so far.
    pub const BEGINNING: u8 = 7;
    /// Another word for it.
    pub const MEANING: u8 = 6;
    /// A compound that holds it: `ruildag` for `dag`.
    pub const COMPOUND: u8 = 4;
}

/// A shorter text stands in too many words by chance.
const SHORTEST_PART: usize = 4;
/// So many letters of a word are worth completing.
const SHORTEST_BEGINNING: usize = 2;
/// What else stands in a compound is a word of at least so many letters.
const SHORTEST_REST: usize = 3;

/// The words of the index that a typed word finds.
pub(super) fn expand(index: &TextIndex, typed: &str, unfinished: bool) -> Vec<(u32, u8)> {
    let mut found: Vec<(u32, u8)> = Vec::new();
    found.extend(index.exactly(typed).map(|word| (word, worth::WORD)));
    let typed_stem = stem(typed);
    found.extend(index.with_stem(&typed_stem).map(|word| (word, worth::FORM)));
    for other in index.synonyms.of(&typed_stem) {
        found.extend(index.with_stem(other).map(|word| (word, worth::MEANING)));
    }
    if unfinished && typed.len() >= SHORTEST_BEGINNING {
        found.extend(index.beginning(typed).map(|word| (word, worth::BEGINNING)));
    }
    for part in parts(typed) {
        let compounds = index
            .perhaps_with(part)
            .filter(|&word| is_compound(index, word, part));
        found.extend(compounds.map(|word| (word, worth::COMPOUND)));
    }
    // Of several ways to find a word the best one counts.
    found.sort_unstable_by_key(|&(word, worth)| (word, u8::MAX - worth));
    found.dedup_by_key(|(word, _)| *word);
    found
}

/// The word itself and, for a plural, the word without its ending.
fn parts(typed: &str) -> impl Iterator<Item = &str> {
    let singular = typed.strip_suffix("en").or_else(|| typed.strip_suffix('s'));
    let parts = [Some(typed), singular].into_iter().flatten();
    parts.filter(|part| part.len() >= SHORTEST_PART)
}

/// Whether a word is made of this part and of another known word, before or behind it. A part
/// that stands in a word by chance is no match: `eten` in `weten`.
fn is_compound(index: &TextIndex, word: u32, part: &str) -> bool {
    let word = index.word(word);
    let Some(at) = word.find(part) else {
        return false;
    };
    let (before, rest) = word.split_at(at);
    let behind = rest.strip_prefix(part).unwrap_or_default();
    if before.is_empty() {
        ["", "s", "en", "e", "n"].iter().any(|link| {
            behind
                .strip_prefix(link)
                .is_some_and(|other| is_rest(index, other))
        })
    } else {
        ["", "s", "en", "e", "n"].iter().any(|link| {
            before
                .strip_suffix(link)
                .is_some_and(|other| is_rest(index, other))
        })
    }
}

fn is_rest(index: &TextIndex, word: &str) -> bool {
    word.len() >= SHORTEST_REST && !index.exactly(word).is_empty()
}
