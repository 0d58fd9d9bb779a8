//! A glance at a word that tells which words need not be looked at.

use super::likeness::{Shape, typos_allowed};

/// How long a word is, how it starts, and which letters and pairs of neighbours it has, as bits.
/// Different pairs may share a bit: a sign can say "perhaps" wrongly, never "no".
#[derive(Clone, Copy)]
pub(crate) struct Sign {
    shape: Shape,
    letters: u64,
    pairs: u64,
}

impl Sign {
    pub fn of(word: &str) -> Self {
        let bit = |n: u8| 1u64 << (n & 63);
        let bytes = word.as_bytes();
        Self {
            shape: Shape::of(bytes),
            letters: bytes.iter().fold(0, |all, &byte| all | bit(byte)),
            pairs: bytes.windows(2).fold(0, |all, pair| {
                all | bit(pair[0]
                    .wrapping_mul(31)
                    .wrapping_add(pair[1].wrapping_mul(7)))
            }),
        }
    }

    /// Which letters the word has.
    pub fn letters(self) -> u64 {
        self.letters
    }

    /// How many typos this word may have.
    pub fn typos_allowed(self) -> usize {
        typos_allowed(self.shape.length)
    }

    /// Whether a word of these letters lacks at most so many of this one's.
    pub fn lacks_at_most(self, count: usize, letters: u64) -> bool {
        at_most(count, self.letters & !letters)
    }

    /// Whether a word with this sign may stand inside a word with the other.
    pub fn within(self, other: Self) -> bool {
        self.letters & !other.letters == 0 && self.pairs & !other.pairs == 0
    }

    /// Whether a word with the other sign may be this one with typos: each takes away one letter
    /// at most, and (two swapped letters) three pairs.
    pub fn near(self, other: Self) -> bool {
        let missing = self.letters & !other.letters;
        let typos = self.shape.typos(other.shape, self.typos_allowed());
        at_most(typos, missing) && at_most(3 * typos, self.pairs & !other.pairs)
    }
}

/// Whether at most so many bits are set. Most words have a few too many, and clearing bits one by
/// one then beats counting all of them.
fn at_most(count: usize, mut bits: u64) -> bool {
    for _ in 0..count {
        bits &= bits.wrapping_sub(1);
    }
    bits == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_is_never_ruled_out() {
        for (part, word) in [
            ("hall", "hallstraat"),
            ("straat", "hallstraat"),
            ("otje", "otje"),
        ] {
            assert!(Sign::of(part).within(Sign::of(word)), "{part} {word}");
        }
        for (typed, word) in [
            ("beuknestraat", "beukenstraat"),
            ("beukestraat", "beukenstraat"),
            ("beukenstraad", "beukenstraat"),
            ("beukkenstraad", "beukenstraat"),
            ("zwarstlui", "zwartsluiskade"),
            ("pioniers", "polderpioniers"),
            ("eigndomweg", "eigendomweg"),
            ("teteringen", "peteringen"),
            ("toje", "otje"),
        ] {
            assert!(Sign::of(typed).near(Sign::of(word)), "{typed} {word}");
        }
    }

    #[test]
    fn most_others_are_ruled_out() {
        assert!(!Sign::of("hogwarts").within(Sign::of("beukenstraat")));
        assert!(!Sign::of("hogwarts").near(Sign::of("beukenstraat")));
        assert!(!Sign::of("janszoon").near(Sign::of("hansen")));
    }
}
