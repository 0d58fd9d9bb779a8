//! Every word of the directory with the locations that carry it.
//!
//! Words stand in the order of their first eight letters, kept as numbers, so that beginnings are
//! found by halving. Each has two bit sets of 64 (its letters, its pairs of letters), so that looking
//! for a part or for a typo compares bits with all words and letters with only a few.

use super::likeness::{Tolerance, compare};
use super::sign::Sign;
use std::collections::HashMap;

/// Where in a location's entry a word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Name = 0,
    Reported = 1,
    /// Words and letters that many entries carry: kinds of care, labels, letters of house numbers.
    General = 2,
    Town = 3,
    Address = 4,
}

/// What it costs that a word stands in the field rather than in the name.
const FIELD_PRICE: [u16; 5] = [0, 1, 4, 5, 6];
const FIELD_BITS: u32 = 3;

/// What it costs that a typed word is several words of the entry, written as one.
const WRITTEN_AS_ONE: u16 = 2;

/// The location of a posting.
fn of(posting: u32) -> u32 {
    posting >> FIELD_BITS
}

/// Collects words before they are sorted.
#[derive(Default)]
pub(super) struct Builder {
    words: HashMap<String, Vec<u32>>,
}

impl Builder {
    /// Notes that a location carries a word. Locations come in ascending order.
    pub fn add(&mut self, word: &str, location: u32, field: Field) {
        let posting = (location << FIELD_BITS) | field as u32;
        match self.words.get_mut(word) {
            // A location's name comes before its other fields and is the better place.
            Some(postings) if postings.last().is_some_and(|last| of(*last) == location) => {}
            Some(postings) => postings.push(posting),
            None => {
                self.words.insert(word.to_owned(), vec![posting]);
            }
        }
    }

    /// Puts what was collected in order.
    pub fn build(self) -> Index {
        let entries: Vec<_> = self.words.into_iter().collect();
        let heads = entries.iter().map(|(word, _)| head(word));
        // The same type as the directory's keys: one sorting routine less to download.
        let mut order: Vec<(u64, u32)> = heads.zip(0..).collect();
        order.sort_unstable();
        let mut index = Index::default();
        for (head, at) in order {
            let Some((word, postings)) = entries.get(at as usize) else {
                continue;
            };
            index.heads.push(head);
            index.signs.push(Sign::of(word));
            index.text.push_str(word);
            index.word_ends.push(index.text.len());
            index.postings.extend_from_slice(postings);
            index.posting_ends.push(index.postings.len());
        }
        index
    }
}

/// The first eight bytes of a word as a number that sorts like the word.
fn head(word: &str) -> u64 {
    let bytes = word.bytes().chain(std::iter::repeat(0)).take(8);
    bytes.fold(0, |head, byte| (head << 8) | u64::from(byte))
}

/// The words, their signs and their locations.
#[derive(Default)]
pub(super) struct Index {
    heads: Vec<u64>,
    text: String,
    word_ends: Vec<usize>,
    signs: Vec<Sign>,
    postings: Vec<u32>,
    posting_ends: Vec<usize>,
}

/// The best price at which each location carries a typed word.
pub(super) struct Prices {
    best: Vec<u8>,
    any: bool,
}

impl Prices {
    const NONE: u8 = u8::MAX;

    pub fn new(locations: usize) -> Self {
        Self {
            best: vec![Self::NONE; locations],
            any: false,
        }
    }

    pub fn get(&self, location: usize) -> Option<u16> {
        let price = *self.best.get(location)?;
        (price != Self::NONE).then_some(u16::from(price))
    }

    /// Takes over what is cheaper in others.
    pub fn lower(&mut self, others: &Self) {
        if others.any {
            self.any = true;
            for (best, &other) in self.best.iter_mut().zip(&others.best) {
                *best = other.min(*best);
            }
        }
    }

    fn offer(&mut self, location: u32, price: u16) {
        let price = u8::try_from(price).unwrap_or(Self::NONE);
        if let Some(best) = self.best.get_mut(location as usize) {
            *best = price.min(*best);
            self.any = true;
        }
    }
}

impl Index {
    /// Whether some location carries the word.
    pub fn knows(&self, word: &str) -> bool {
        self.exactly(word).is_some()
    }

    /// Whether some location carries the word or a word that begins with it.
    pub fn knows_beginning(&self, word: &str) -> bool {
        let mut alike = self.sharing_head(word);
        alike.any(|other| self.word(other).starts_with(word))
    }

    /// Notes every location with a word alike, at `extra` more than the likeness costs.
    pub fn price(&self, typed: &str, tolerance: Tolerance, extra: u16, prices: &mut Prices) {
        let offer = |word: usize, prices: &mut Prices| {
            if let Some(likeness) = compare(typed, self.word(word), tolerance) {
                for &posting in self.postings(word) {
                    let field = FIELD_PRICE[(posting & ((1 << FIELD_BITS) - 1)) as usize];
                    prices.offer(of(posting), likeness.price + field + extra);
                }
            }
        };
        for word in self.sharing_head(typed) {
            offer(word, prices);
        }
        let wanted = Sign::of(typed);
        match tolerance {
            Tolerance::Exact | Tolerance::Beginning => {}
            Tolerance::Part => self.with_sign(|sign| wanted.within(sign), |w| offer(w, prices)),
            Tolerance::Typos => {
                self.with_sign(|sign| wanted.near(sign), |w| offer(w, prices));
            }
        }
    }

    /// Notes every location that writes in several words what was typed as one:
    /// `polderpioniers` for Polder Pioniers.
    pub fn price_apart(&self, typed: &str, extra: u16, prices: &mut Prices) {
        for (location, price) in self.apart(typed, 3) {
            prices.offer(location, price + extra + WRITTEN_AS_ONE);
        }
    }

    fn apart(&self, typed: &str, depth: u8) -> Vec<(u32, u16)> {
        let mut found = Vec::new();
        for cut in 1..typed.len() {
            let Some((left, right)) = typed.split_at_checked(cut) else {
                continue;
            };
            // One letter is no word, but `t` often is one.
            let Some(left) = self.exactly(left).filter(|_| cut > 1 || left == "t") else {
                continue;
            };
            let mut rights = self.last_part(right);
            if depth > 2 {
                rights.extend(self.apart(right, depth - 1));
            }
            found.extend(
                rights
                    .into_iter()
                    .filter(|(location, _)| self.carries(left, *location)),
            );
        }
        found
    }

    /// Locations with a word that begins with the last part, with its price.
    fn last_part(&self, right: &str) -> Vec<(u32, u16)> {
        if right.len() < 3 {
            return Vec::new();
        }
        let words = self.sharing_head(right);
        let alike = words.filter_map(|word| {
            let likeness = compare(right, self.word(word), Tolerance::Beginning)?;
            Some((word, likeness.price))
        });
        alike
            .flat_map(|(word, price)| {
                let postings = self.postings(word).iter();
                postings.map(move |posting| (of(*posting), price))
            })
            .collect()
    }

    fn carries(&self, word: usize, location: u32) -> bool {
        let postings = self.postings(word);
        let at = postings.partition_point(|posting| of(*posting) < location);
        postings
            .get(at)
            .is_some_and(|posting| of(*posting) == location)
    }

    fn exactly(&self, word: &str) -> Option<usize> {
        self.sharing_head(word)
            .find(|&other| self.word(other) == word)
    }

    /// All words that begin with the first eight bytes typed.
    fn sharing_head(&self, typed: &str) -> std::ops::Range<usize> {
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

    fn with_sign(&self, fits: impl Fn(Sign) -> bool, mut then: impl FnMut(usize)) {
        for (word, &sign) in self.signs.iter().enumerate() {
            if fits(sign) {
                then(word);
            }
        }
    }

    fn word(&self, word: usize) -> &str {
        self.text
            .get(span(&self.word_ends, word))
            .unwrap_or_default()
    }

    fn postings(&self, word: usize) -> &[u32] {
        self.postings
            .get(span(&self.posting_ends, word))
            .unwrap_or_default()
    }
}

fn span(ends: &[usize], at: usize) -> std::ops::Range<usize> {
    let start = at.checked_sub(1).and_then(|before| ends.get(before));
    let end = ends.get(at).copied().unwrap_or_default();
    start.copied().unwrap_or_default()..end
}
