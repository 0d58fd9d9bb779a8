//! How alike two comparable words are.

use super::typos::{TYPED_MAX, count};
use std::ops::Range;

/// What a word must at least have in letters before one typo in it, and before two, is forgiven.
const ONE_TYPO: usize = 4;
const TWO_TYPOS: usize = 8;
/// Up to this length a typo in the first letter makes it another word (`oase`, `base`).
const SHORT: usize = 5;
/// A part inside a word has to be this long to mean anything.
const INSIDE: usize = 4;
/// A beginning with a typo in it has to be this long.
const BEGINNING: usize = 8;

/// The price of each way of being alike, in points; the sum over a query's words ranks.
pub(super) mod price {
    pub const EXACT: u16 = 0;
    pub const PREFIX: u16 = 3;
    pub const ENDING: u16 = 10;
    pub const INSIDE: u16 = 12;
    /// Heard the same, written differently; also an initial for what it stands for. From here on
    /// a word is only like what was typed: perhaps another is meant.
    pub const SOUND: u16 = 15;
    pub const TYPO: u16 = 16;
    pub const TYPO_IN_BEGINNING: u16 = 22;
    pub const SECOND_TYPO: u16 = 8;

    /// Whether something at this price is like a whole word, and not like a part of one.
    pub fn is_whole(price: u16) -> bool {
        const TYPOS: u16 = TYPO + SECOND_TYPO;
        const TYPO_IN_SOUND: u16 = SOUND + TYPO;
        price < PREFIX || matches!(price, SOUND | TYPO | TYPOS | TYPO_IN_SOUND)
    }
}

/// Which ways of being alike count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd)]
pub(super) enum Tolerance {
    /// The very word: numbers, and words too short for more.
    Exact,
    /// The word or its beginning.
    Beginning,
    /// Also inside a compound.
    Part,
    /// Also with typos, or another word of the same sound.
    Typos,
    /// Also a sound that somebody got slightly wrong.
    Sounds,
}

impl Tolerance {
    /// How unlike the sounds of two words may be, where the words may be so unlike.
    pub fn for_sounds(self) -> Self {
        if self == Self::Sounds {
            Self::Typos
        } else {
            Self::Beginning
        }
    }
}

/// That two words are alike, at which price, and which part of the word it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Likeness {
    pub price: u16,
    /// Bytes of the word.
    pub part: Range<usize>,
}

/// Compares what somebody typed with a word of a location.
pub(super) fn compare(typed: &str, word: &str, tolerance: Tolerance) -> Option<Likeness> {
    let found = |price, part| Some(Likeness { price, part });
    if typed == word {
        return found(price::EXACT, 0..word.len());
    }
    if tolerance == Tolerance::Exact {
        return None;
    }
    if word.starts_with(typed) {
        return found(price::PREFIX, 0..typed.len());
    }
    if tolerance == Tolerance::Beginning {
        return None;
    }
    if let Some(at) = inside(typed, word) {
        let part = at..at + typed.len();
        let price = if part.end == word.len() {
            price::ENDING
        } else {
            price::INSIDE
        };
        return found(price, part);
    }
    if tolerance == Tolerance::Part {
        return None;
    }
    with_typos(typed, word).map(|price| Likeness {
        price,
        part: 0..word.len(),
    })
}

/// Where a word stands inside another. The standard library's search prepares itself for long
/// texts, which takes longer than looking through a word.
fn inside(typed: &str, word: &str) -> Option<usize> {
    if typed.len() < INSIDE || typed.len() >= word.len() {
        return None;
    }
    let mut windows = word.as_bytes().windows(typed.len());
    windows.position(|window| window == typed.as_bytes())
}

/// How many typos a word of this length may have.
pub(super) fn typos_allowed(length: usize) -> usize {
    usize::from(length >= ONE_TYPO) + usize::from(length >= TWO_TYPOS)
}

fn with_typos(typed: &str, word: &str) -> Option<u16> {
    let (typed, word) = (typed.as_bytes(), word.as_bytes());
    let (left, right) = (Shape::of(typed), Shape::of(word));
    let ending = common_ending(typed, word);
    let allowed = typos_allowed(left.length.min(right.length) - ending);
    let limit = left.typos(right, allowed);
    if limit == 0 || left.length > TYPED_MAX {
        return None;
    }
    let typos = count(typed, word, limit)?;
    if typos.whole <= limit {
        let more = u16::from(typos.whole > 1) * price::SECOND_TYPO;
        return Some(price::TYPO + more);
    }
    (left.may_begin(right) && typos.beginning <= 1).then_some(price::TYPO_IN_BEGINNING)
}

/// How long a word is and how it starts: what decides how many typos are forgiven in it.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    pub length: usize,
    start: [u8; 2],
}

impl Shape {
    pub fn of(word: &[u8]) -> Self {
        Self {
            length: word.len(),
            start: [0, 1].map(|at| word.get(at).copied().unwrap_or_default()),
        }
    }

    /// How many typos may lie between what was typed and a word or its beginning, where their
    /// lengths allow so many.
    pub fn typos(self, word: Self, allowed: usize) -> usize {
        let allowed = if self.starts_like(word) {
            allowed
        } else if self.length.min(word.length) <= SHORT {
            0
        } else {
            allowed.min(1)
        };
        if self.length > word.length + allowed {
            0
        } else if word.length > self.length + allowed {
            usize::from(allowed > 0 && self.may_begin(word))
        } else {
            allowed
        }
    }

    /// Whether a typo in the beginning of a word is forgiven.
    fn may_begin(self, word: Self) -> bool {
        self.length >= BEGINNING && self.start[0] == word.start[0]
    }

    /// Whether two words begin with the same letter, or with the same two swapped.
    fn starts_like(self, other: Self) -> bool {
        let ([a, b], [c, d]) = (self.start, other.start);
        a == c || (a == d && b == c)
    }
}

/// What streets end in says nothing of which street it is: `kerkstraat` is not `heekstraat` with
/// typos. Only what stands before a common ending counts as the length of a word. The second half
/// is what they sound like.
const ENDINGS: &[&str] = &[
    "straat",
    "laan",
    "weg",
    "plein",
    "hof",
    "park",
    "singel",
    "kade",
    "dreef",
    "plantsoen",
    "gracht",
    "dijk",
    "pad",
    "veld",
    "strat",
    "lan",
    "wx",
    "plin",
    "sinxl",
    "kad",
    "dref",
    "plansun",
    "xraxt",
    "dik",
    "pat",
    "flt",
];

fn common_ending(typed: &[u8], word: &[u8]) -> usize {
    let both =
        |ending: &&&str| typed.ends_with(ending.as_bytes()) && word.ends_with(ending.as_bytes());
    ENDINGS.iter().find(both).map_or(0, |ending| ending.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn price(typed: &str, word: &str) -> Option<u16> {
        compare(typed, word, Tolerance::Typos).map(|likeness| likeness.price)
    }

    #[test]
    fn likeness_has_its_price() {
        let two = price::TYPO + price::SECOND_TYPO;
        for (name, typed, word, expected) in [
            ("exact", "landweg", "landweg", Some(price::EXACT)),
            ("prefix", "land", "landweg", Some(price::PREFIX)),
            ("ending", "pioniers", "polderpioniers", Some(price::ENDING)),
            ("inside", "erkids", "wonderkidsclub", Some(price::INSIDE)),
            ("too short inside", "and", "landweg", None),
            ("replaced", "otju", "otje", Some(price::TYPO)),
            ("left out", "beukestraat", "beukenstraat", Some(price::TYPO)),
            ("added", "krullenboll", "krullenbol", Some(price::TYPO)),
            ("swapped", "beuknestraat", "beukenstraat", Some(price::TYPO)),
            ("swapped at the start", "toje", "otje", Some(price::TYPO)),
            ("two", "beuknestraad", "beukenstraat", Some(two)),
            (
                "beginning",
                "zwarstlui",
                "zwartsluiskade",
                Some(price::TYPO_IN_BEGINNING),
            ),
            ("other first letter", "base", "oase", None),
            ("three letters", "nek", "nec", None),
            ("two with another start", "wateringen", "teteringen", None),
            ("another street", "kerkstraat", "heekstraat", None),
            ("another word", "hogwarts", "hoogland", None),
        ] {
            assert_eq!(price(typed, word), expected, "{name}");
        }
    }

    #[test]
    fn tolerance_limits() {
        assert_eq!(compare("1", "11", Tolerance::Exact), None);
        assert_eq!(compare("weg", "landweg", Tolerance::Beginning), None);
        assert_eq!(compare("landwef", "landweg", Tolerance::Part), None);
    }
}
