//! An index in parts, for more rows than one download could hold: each part has the words that stand next
//! to each other in the alphabet, with their rows. Which parts a query takes shows when it is looked up:
//! whatever is asked of a part that isn't here is noted.
//!
//! A word stands in the part of everything that it may be looked up by: itself, its stems, and as a compound
//! the words behind its first one. The order of words in a row isn't kept: of words that are found only near each
//! other it was found out before where they are (`ties`).

use super::index::Posting;
use super::numbers;
use super::stem::stems;
use serde::{Deserialize, Serialize};
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

/// Up to so many finds of words are downloaded for one beginning; some 200 KB compressed.
const MOST: u32 = 250_000;

/// What stands together in a row is kept as a word that nobody can type: none begins so.
pub(super) const TIE: char = '+';

/// Two words that mean something near each other, by their stems.
pub(super) fn tied_pair(one: &str, other: &str) -> String {
    format!("{TIE}{one}{TIE}{other}")
}

/// A verb whose particle stands elsewhere, by its stem.
pub(super) fn tied_verb(particle: &str, stem: &str) -> String {
    format!("{TIE}{particle}{stem}")
}

/// Which parts there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartsFile {
    /// How many rows are indexed.
    pub rows: u32,
    /// By part what its first word is looked up by, in order, with a space between two.
    pub starts: String,
    /// By part how many finds it has, as [`numbers`].
    pub sizes: String,
}

/// One part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordsFile {
    /// The words in order, with a space between two.
    pub words: String,
    /// By word how many rows have it; this and the others as [`numbers`].
    pub counts: String,
    /// By word and row how far the row is from the one before.
    pub rows: String,
    /// By word and row the texts that have the word, as bits.
    pub fields: String,
    /// By word where a known word ends in it that something stands behind, as bits.
    pub before: String,
    /// By word where a known word begins in it that something stands before, as bits.
    pub behind: String,
}

/// Where a word is made of another one and something more, as bits by place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Made {
    /// What ends there is a word.
    pub before: u32,
    /// What begins there is one.
    pub behind: u32,
}

impl Made {
    /// Whether the word is made of this part and of another word.
    pub fn has(self, word: &str, part: &str) -> bool {
        let is = |bits: u32, at: usize| {
            let at = u32::try_from(at).unwrap_or(u32::MAX);
            bits.checked_shr(at).unwrap_or_default() & 1 == 1
        };
        match word.find(part) {
            Some(0) => is(self.behind, part.len()),
            Some(at) => is(self.before, at),
            None => false,
        }
    }
}

/// A part as it is searched.
pub(super) struct Part {
    pub words: Vec<String>,
    pub stems: Vec<Vec<String>>,
    pub postings: Vec<Vec<Posting>>,
    pub made: Vec<Made>,
}

impl WordsFile {
    /// Makes it ready; none where it is no part of an index.
    pub(super) fn ready(&self) -> Option<Part> {
        let words: Vec<String> = self.words.split(' ').map(str::to_owned).collect();
        let counts = numbers::read(&self.counts)?;
        let mut rows = numbers::read(&self.rows)?.into_iter();
        let mut fields = numbers::read(&self.fields)?.into_iter();
        let before = numbers::read(&self.before)?;
        let behind = numbers::read(&self.behind)?;
        let is_whole = [&counts, &before, &behind]
            .iter()
            .all(|list| list.len() == words.len());
        if !is_whole {
            return None;
        }
        let mut postings = Vec::with_capacity(words.len());
        for count in counts {
            let mut row = 0_u32;
            let mut own = Vec::new();
            for _ in 0..count {
                row = row.checked_add(rows.next()?)?;
                own.push(Posting::of(row, fields.next()?)?);
            }
            postings.push(own);
        }
        let made = before.into_iter().zip(behind);
        Some(Part {
            stems: words.iter().map(|word| stems_of(word)).collect(),
            words,
            postings,
            made: made
                .map(|(before, behind)| Made { before, behind })
                .collect(),
        })
    }
}

/// A tie is no form of anything.
fn stems_of(word: &str) -> Vec<String> {
    match word.starts_with(TIE) {
        true => Vec::new(),
        false => stems(word),
    }
}

/// What a query takes that isn't here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lacking {
    /// The parts, in order.
    pub parts: Vec<usize>,
    /// Whether more words begin in one way than are downloaded at once: only the word itself and its forms were
    /// looked up.
    pub letters: bool,
}

/// The parts of an index, and those that are here.
pub(super) struct Parts {
    starts: Vec<String>,
    sizes: Vec<u32>,
    /// By place; none where it isn't here.
    here: Vec<Option<Part>>,
    lacking: Mutex<Lacking>,
}

impl Parts {
    /// None of them here; none at all where the file is no list of parts.
    pub fn of(file: &PartsFile) -> Option<Self> {
        let starts: Vec<String> = file.starts.split(' ').map(str::to_owned).collect();
        let sizes = numbers::read(&file.sizes)?;
        (starts.len() == sizes.len()).then_some(Self {
            starts,
            here: sizes.iter().map(|_| None).collect(),
            sizes,
            lacking: Mutex::default(),
        })
    }

    /// A part came.
    pub fn add(&mut self, place: usize, part: Part) {
        if let Some(own) = self.here.get_mut(place) {
            *own = Some(part);
        }
    }

    /// Those that are here.
    pub fn here(&self) -> impl Iterator<Item = &Part> {
        self.here.iter().flatten()
    }

    /// Takes what was lacking since this was asked last.
    pub fn take_lacking(&self) -> Lacking {
        let mut lacking = self.lacking.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken = std::mem::take(&mut *lacking);
        taken.parts.sort_unstable();
        taken.parts.dedup();
        taken
    }

    /// Something is looked up as a whole word or stem.
    pub fn ask(&self, word: &str) {
        let place = self.place(word);
        self.want(place..place + 1);
    }

    /// Words that begin so are looked up; whether they may be.
    pub fn ask_beginning(&self, start: &str) -> bool {
        let first = self.place(start);
        let end = self
            .starts
            .partition_point(|other| other.as_str() < start || other.starts_with(start));
        let places = first..end.max(first + 1);
        let sizes = self.sizes.get(places.clone()).unwrap_or_default();
        // One part is never too large: it is downloaded for its words anyway.
        let may = places.len() == 1 || sizes.iter().sum::<u32>() <= MOST;
        if may {
            self.want(places);
        } else {
            self.note(|lacking| lacking.letters = true);
        }
        may
    }

    fn place(&self, word: &str) -> usize {
        let behind = self.starts.partition_point(|start| start.as_str() <= word);
        behind.saturating_sub(1)
    }

    fn want(&self, places: Range<usize>) {
        let missing = places.filter(|place| matches!(self.here.get(*place), Some(None)));
        self.note(|lacking| lacking.parts.extend(missing));
    }

    fn note(&self, what: impl FnOnce(&mut Lacking)) {
        what(&mut self.lacking.lock().unwrap_or_else(PoisonError::into_inner));
    }
}
