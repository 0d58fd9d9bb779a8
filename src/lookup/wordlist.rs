//! Many words in order, so that those with the same beginning, and those that may be alike, are
//! found without reading all of them.

use super::sign::Sign;
use std::ops::Range;

/// Words in the order of their first eight letters, kept as numbers, so that beginnings are found
/// by halving. Each has a [`Sign`], so that looking for a part or for a typo compares bits with all
/// words and letters with only a few.
#[derive(Default)]
pub(super) struct WordList {
    heads: Vec<u64>,
    text: String,
    ends: Vec<usize>,
    /// The letters of each sign, apart: most words fail by them, and so few bytes are read sooner.
    letters: Vec<u64>,
    signs: Vec<Sign>,
}

impl WordList {
    /// Adds a word, which no earlier one comes behind by its head.
    pub fn push(&mut self, word: &str) {
        self.heads.push(head(word));
        let sign = Sign::of(word);
        self.letters.push(sign.letters());
        self.signs.push(sign);
        self.text.push_str(word);
        self.ends.push(self.text.len());
    }

    /// The word with this number.
    pub fn get(&self, word: usize) -> &str {
        self.text.get(span(&self.ends, word)).unwrap_or_default()
    }

    /// The numbers of all words that begin with the first eight bytes typed.
    pub fn sharing_head(&self, typed: &str) -> Range<usize> {
        let first = head(typed);
        // Every head that begins with as many bytes as were typed.
        let last = first
            | u64::MAX
                .checked_shr(8 * typed.len() as u32)
                .unwrap_or_default();
        let start = self.heads.partition_point(|&head| head < first);
        let end = self.heads.partition_point(|&head| head <= last);
        start..end
    }

    /// The numbers of all words that `wanted` may stand in.
    pub fn holding(&self, wanted: Sign, then: impl FnMut(usize)) {
        self.with_sign(wanted, 0, Sign::within, then);
    }

    /// The numbers of all words that may be `wanted` with typos.
    pub fn near(&self, wanted: Sign, then: impl FnMut(usize)) {
        self.with_sign(wanted, wanted.typos_allowed(), Sign::near, then);
    }

    fn with_sign(
        &self,
        wanted: Sign,
        letters_missing: usize,
        fits: impl Fn(Sign, Sign) -> bool,
        mut then: impl FnMut(usize),
    ) {
        for (word, (&letters, &sign)) in self.letters.iter().zip(&self.signs).enumerate() {
            if wanted.lacks_at_most(letters_missing, letters) && fits(wanted, sign) {
                then(word);
            }
        }
    }
}

/// The first eight bytes of a word as a number that sorts like the word.
pub(super) fn head(word: &str) -> u64 {
    let bytes = word.bytes().chain(std::iter::repeat(0)).take(8);
    bytes.fold(0, |head, byte| (head << 8) | u64::from(byte))
}

/// What lies between two neighbouring ends.
pub(super) fn span(ends: &[usize], at: usize) -> Range<usize> {
    let start = at.checked_sub(1).and_then(|before| ends.get(before));
    let end = ends.get(at).copied().unwrap_or_default();
    start.copied().unwrap_or_default()..end
}
