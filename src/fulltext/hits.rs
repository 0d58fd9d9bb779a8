//! The rows that match a query, with their scores.

use super::expand::{expand, worth};
use super::index::TextIndex;
use super::query::{Term, parse};
use std::ops::Range;

/// The highest score of a row: scores are sorted by counting, one place for each.
pub const TOP_SCORE: u16 = 1023;

/// A row that doesn't match.
const NONE: u16 = 0;

/// A row in which a phrase was not looked for yet.
const UNREAD: u8 = u8::MAX;

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// By row; `None` where the query says nothing and so every row matches.
    scores: Option<Vec<u16>>,
    /// The words that were found, in order.
    pub(super) words: Vec<u32>,
    /// The phrases that were found: for every place the words that may stand there.
    pub(super) phrases: Vec<Vec<Range<u32>>>,
}

impl Hits {
    pub(super) fn of(index: &TextIndex, query: &str) -> Self {
        let mut hits = Self::default();
        for term in parse(query) {
            let best = match term {
                Term::Word { text, unfinished } => hits.word(index, &text, unfinished),
                Term::Phrase { words, unfinished } => hits.phrase(index, &words, unfinished),
            };
            hits.require(&best);
        }
        hits.words.sort_unstable();
        hits.words.dedup();
        hits
    }

    /// Whether the query said anything.
    pub fn is_asked(&self) -> bool {
        self.scores.is_some()
    }

    /// The score of a row, at most [`TOP_SCORE`]; `None` where it doesn't match. Without a query
    /// every row matches and none is better.
    pub fn score(&self, row: usize) -> Option<u16> {
        match &self.scores {
            None => Some(TOP_SCORE),
            Some(scores) => scores.get(row).copied().filter(|score| *score != NONE),
        }
    }

    /// For every row what the best find of a word is worth.
    fn word(&mut self, index: &TextIndex, text: &str, unfinished: bool) -> Vec<u8> {
        let mut best = vec![0; index.rows()];
        for (word, worth) in expand(index, text, unfinished) {
            self.words.push(word);
            for &row in index.postings(word) {
                if let Some(best) = best.get_mut(row as usize) {
                    *best = worth.max(*best);
                }
            }
        }
        best
    }

    /// For every row whether it holds the words next to each other. Only rows that carry the
    /// rarest of them are read.
    fn phrase(&mut self, index: &TextIndex, words: &[String], unfinished: bool) -> Vec<u8> {
        let last = words.len().saturating_sub(1);
        let places: Vec<_> = words
            .iter()
            .enumerate()
            .map(|(at, word)| match unfinished && at == last {
                true => index.beginning(word),
                false => index.exactly(word),
            })
            .collect();
        let rows_of = |place: &Range<u32>| -> usize {
            place.clone().map(|word| index.postings(word).len()).sum()
        };
        let rarest = places.iter().min_by_key(|place| rows_of(place)).cloned();
        let mut best = vec![UNREAD; index.rows()];
        for word in rarest.unwrap_or_default() {
            for &row in index.postings(word) {
                if let Some(best) = best.get_mut(row as usize).filter(|best| **best == UNREAD) {
                    let holds = places.len() == 1 || holds(index.row(row as usize), &places);
                    *best = if holds { worth::WORD } else { 0 };
                }
            }
        }
        for best in best.iter_mut().filter(|best| **best == UNREAD) {
            *best = 0;
        }
        self.phrases.push(places);
        best
    }

    /// Keeps the rows that were found by this term too, and adds what it is worth there.
    fn require(&mut self, best: &[u8]) {
        let found = best.iter().filter(|best| **best > 0).count();
        let rare = rarity(best.len(), found);
        let gain = |worth: u8| u16::from(worth).saturating_mul(rare);
        self.scores = Some(match self.scores.take() {
            None => best
                .iter()
                .map(|&worth| gain(worth).min(TOP_SCORE))
                .collect(),
            Some(scores) => {
                let both = scores.into_iter().zip(best);
                both.map(|(score, &worth)| match (score, worth) {
                    (NONE, _) | (_, 0) => NONE,
                    _ => score.saturating_add(gain(worth)).min(TOP_SCORE),
                })
                .collect()
            }
        });
    }
}

/// Whether a row holds a phrase. Looking for the first word alone passes over most of the row.
fn holds(row: &[u32], places: &[Range<u32>]) -> bool {
    let Some((first, rest)) = places.split_first() else {
        return false;
    };
    let mut starts = row
        .iter()
        .enumerate()
        .filter(|(_, word)| first.contains(word));
    starts.any(|(at, _)| {
        let after = row.get(at + 1..at + 1 + rest.len());
        after.is_some_and(|words| fits(words, rest))
    })
}

/// Whether words stand in the places of a phrase.
pub(super) fn fits(words: &[u32], places: &[Range<u32>]) -> bool {
    words.len() == places.len()
        && words
            .iter()
            .zip(places)
            .all(|(word, place)| place.contains(word))
}

/// A word that few rows carry says more: one, and one more each time it is twice as rare.
fn rarity(rows: usize, found: usize) -> u16 {
    let times = rows / found.max(1);
    let doublings = times.max(1).ilog2();
    1 + u16::try_from(doublings.min(15)).unwrap_or_default()
}
