//! What the order of a row's words tells: phrases, words near each other, verbs apart.

use super::fillers::is_filler;
use super::index::{BORDER, Index};
use std::ops::Range;

/// Whether a row holds a phrase: for every place the words that may stand there. Looking for the
/// first word alone passes over most of the row.
pub(super) fn holds(row: &[u32], phrase: &[Range<u32>]) -> bool {
    let Some((first, rest)) = phrase.split_first() else {
        return false;
    };
    let numbered = row.iter().enumerate();
    let mut starts = numbered.filter(|(_, word)| first.contains(word));
    starts.any(|(at, _)| {
        let after = row.get(at + 1..at + 1 + rest.len());
        after.is_some_and(|words| fits(words, rest))
    })
}

/// Whether words stand in the places of a phrase.
pub(super) fn fits(words: &[u32], phrase: &[Range<u32>]) -> bool {
    words.len() == phrase.len()
        && words
            .iter()
            .zip(phrase)
            .all(|(word, place)| place.contains(word))
}

/// Whether a row has one of these words within a few of one of the others, in the same text.
pub(super) fn are_near(row: &[u32], is: [impl Fn(u32) -> bool; 2]) -> bool {
    const REACH: usize = 6;
    let [is_one, is_other] = is;
    // Where each was seen last.
    let (mut one, mut other) = (None, None);
    row.iter().enumerate().any(|(at, &word)| {
        if word == BORDER {
            (one, other) = (None, None);
        }
        if is_one(word) {
            one = Some(at);
        }
        if is_other(word) {
            other = Some(at);
        }
        let both = one.zip(other);
        both.is_some_and(|(one, other)| one != other && one.abs_diff(other) <= REACH)
    })
}

/// So many words behind its verb a particle still belongs to it.
pub(super) const APART: usize = 7;

/// Whether a row has a verb with its particle behind it, `haalde het kind op`, or before it with a
/// `te` between, `op te halen`.
pub(super) fn is_apart(index: &Index, row: &[u32], verb: u32, particle: u32) -> bool {
    let numbered = row.iter().enumerate();
    let mut verbs = numbered.filter(|(_, word)| **word == verb);
    verbs.any(|(at, _)| {
        let behind = row.get(at + 1..).unwrap_or_default();
        let same_text = behind
            .iter()
            .take(APART)
            .take_while(|word| **word != BORDER);
        let mut followed = same_text.zip(behind.iter().skip(1));
        followed.any(|(word, next)| *word == particle && ends_clause(index, *next))
            || at.checked_sub(2).and_then(|before| row.get(before)) == Some(&particle)
    })
}

/// Whether a particle before this word is no preposition: `op` in `op de groep` belongs to no verb.
pub(super) fn ends_clause(index: &Index, next: u32) -> bool {
    const DETERMINERS: [&str; 12] = [
        "de", "het", "een", "deze", "dit", "die", "dat", "hun", "haar", "zijn", "mijn", "onze",
    ];
    let word = index.word(next);
    next == BORDER || (is_filler(word) && !DETERMINERS.contains(&word))
}
