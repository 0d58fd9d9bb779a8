//! Every word of the locations, and its sound, with the locations that carry it.

use super::likeness::{Tolerance, compare, price};
use super::sign::Sign;
use super::sound::sound;
use super::wordlist::{WordList, head, span};
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
/// Sounds of fewer letters are too like others, and more so with a typo.
const SOUND_MIN: usize = 3;
const WRONG_SOUND_MIN: usize = 6;

/// Whether a sound is long enough to tell words apart.
pub(super) fn may_sound(heard: &str, tolerance: Tolerance) -> bool {
    let least = if tolerance == Tolerance::Typos {
        WRONG_SOUND_MIN
    } else {
        SOUND_MIN
    };
    heard.len() >= least
}

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
        let mut index = Index::default();
        let mut sounds = Vec::with_capacity(entries.len());
        for at in in_order(entries.iter().map(|(word, _)| word.as_str())) {
            let Some((word, postings)) = entries.get(at as usize) else {
                continue;
            };
            index.words.push(word);
            index.postings.extend_from_slice(postings);
            index.posting_ends.push(index.postings.len());
            sounds.push(sound(word));
        }
        for at in in_order(sounds.iter().map(String::as_str)) {
            if let Some(sound) = sounds.get(at as usize).filter(|sound| !sound.is_empty()) {
                index.sounds.push(sound);
                index.sounding.push(at);
            }
        }
        index
    }
}

/// The places of words, in the order in which a [`WordList`] wants them.
fn in_order<'a>(words: impl Iterator<Item = &'a str>) -> impl Iterator<Item = u32> {
    // The same type as the keys of names: one sorting routine less to download.
    let mut order: Vec<(u64, u32)> = words.map(head).zip(0..).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| at)
}

/// The words, their sounds and their locations.
#[derive(Default)]
pub(super) struct Index {
    words: WordList,
    sounds: WordList,
    /// The word that each sound is of.
    sounding: Vec<u32>,
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

    /// How many bits it tells that a location has the word, or what is as like it as can be had;
    /// `None` where no location has it. Of so many locations in all, of which these may be a part.
    pub fn rarity(&self, all: usize) -> Option<u16> {
        let least = *self.best.iter().min()?;
        let found = self.best.iter().filter(|price| **price == least);
        let share = all.checked_div(found.count())?;
        let rarity = u16::try_from(share.ilog2()).ok();
        rarity.filter(|_| least != Self::NONE)
    }

    /// Whether some location carries the word.
    pub fn any(&self) -> bool {
        self.any
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
        let mut alike = self.words.sharing_head(word);
        alike.any(|other| self.words.get(other).starts_with(word))
    }

    /// Notes every location with a word alike, at `extra` more than the likeness costs.
    pub fn price(&self, typed: &str, tolerance: Tolerance, extra: u16, prices: &mut Prices) {
        alike(&self.words, typed, tolerance, |word, price| {
            self.offer(word, price + extra, prices);
        });
    }

    /// Notes every location with a word that sounds alike.
    pub fn price_sound(&self, heard: &str, tolerance: Tolerance, extra: u16, prices: &mut Prices) {
        if !may_sound(heard, tolerance) {
            return;
        }
        alike(&self.sounds, heard, tolerance, |at, price| {
            if let Some(&word) = self.sounding.get(at).filter(|_| price <= price::TYPO) {
                self.offer(word as usize, price + price::SOUND + extra, prices);
            }
        });
    }

    fn offer(&self, word: usize, price: u16, prices: &mut Prices) {
        for &posting in self.postings(word) {
            let field = FIELD_PRICE[(posting & ((1 << FIELD_BITS) - 1)) as usize];
            prices.offer(of(posting), price + field);
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
        let words = self.words.sharing_head(right);
        let alike = words.filter_map(|word| {
            let likeness = compare(right, self.words.get(word), Tolerance::Beginning)?;
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
        self.words
            .sharing_head(word)
            .find(|&other| self.words.get(other) == word)
    }

    fn postings(&self, word: usize) -> &[u32] {
        self.postings
            .get(span(&self.posting_ends, word))
            .unwrap_or_default()
    }
}

/// Every word of a list that is like what was typed, with the price of that.
fn alike(list: &WordList, typed: &str, tolerance: Tolerance, mut then: impl FnMut(usize, u16)) {
    let mut offer = |word: usize| {
        if let Some(likeness) = compare(typed, list.get(word), tolerance) {
            then(word, likeness.price);
        }
    };
    for word in list.sharing_head(typed) {
        offer(word);
    }
    let wanted = Sign::of(typed);
    match tolerance {
        Tolerance::Exact | Tolerance::Beginning => {}
        Tolerance::Part => list.holding(wanted, offer),
        Tolerance::Typos | Tolerance::Sounds => {
            list.near(wanted, offer);
        }
    }
}
