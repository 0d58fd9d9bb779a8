//! The rows that answer a query, the best first.
//!
//! A row needn't have every word: what it has of them is added up, rare words counting most and what
//! the parent said more than what was done. Rows that have too little of the question aren't listed.

use super::expand::Expansion;
use super::fillers::is_weak;
use super::fit::{FULL, Fit, LEAST, join};
use super::index::Index;
use super::parts::Lacking;
use super::query::{Query, Term};
use super::stem::stems;
use super::synonyms::{Meaning, Synonyms};
use std::ops::Range;

/// The highest score of a row: scores are sorted by counting, one place for each.
pub const TOP_SCORE: u16 = 1023;

/// A row that isn't listed.
const NONE: u16 = 0;

/// Rows that have every word of the query as it was typed stand above all others.
const EVERY_WORD: u32 = 512;
/// Rows that have every word in some form or meaning stand higher by this.
const EVERY_MEANING: u32 = 70;
/// The highest score of a row without either.
const REST: u32 = EVERY_WORD - EVERY_MEANING - 2;

/// A row is listed that has so many hundredths of what the best row has of the question,
const SHARE_OF_BEST: u32 = 55;
/// and so many of the whole question.
const SHARE_OF_ALL: u32 = 30;
/// Of a hundred, what a word that says how or how often counts by its rarity.
const WEAK_CREDIT: u32 = 30;

/// What a query found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hits {
    /// By row; `None` where the query says nothing and so every row is listed.
    scores: Option<Vec<u16>>,
    /// By row the terms of the query that it has, as bits.
    has: Vec<u16>,
    /// By row whether the words that count most stand in its location's name.
    named: Vec<bool>,
    /// The terms as they were typed, without those whose absence says nothing.
    typed: Vec<Option<String>>,
    /// The words of the texts that were found, in order.
    pub(super) words: Vec<u32>,
    /// The phrases that were found: for every place the words that may stand there.
    pub(super) phrases: Vec<Vec<Range<u32>>>,
    /// What the query takes that isn't here: without it what was found isn't the answer.
    pub lacking: Lacking,
    /// Whether words of a phrase were looked for that may stand apart from each other.
    pub unordered: bool,
}

/// What is added up by row.
#[derive(Clone, Copy, Default)]
struct Sum {
    /// Strengths, by what each term says.
    gain: u32,
    /// The same, where a weak find counts nearly as much as a strong one.
    cover: u32,
    /// What is said by terms in the location's name.
    name: u32,
    /// The terms of which the row has the very word.
    exact: u16,
}

impl Hits {
    /// Looks up a query.
    pub(super) fn of(index: &Index, synonyms: &Synonyms, query: &str) -> Self {
        let query = Query::read(query);
        let asked = query.asked();
        if asked.is_empty() {
            return Self::default();
        }
        let mut hits = Self {
            has: vec![0; index.rows()],
            ..Self::default()
        };
        let stems: Vec<_> = query.terms.iter().map(stems_of).collect();
        let meanings = synonyms.of(&stems);
        let terms = asked
            .iter()
            .filter_map(|at| query.terms.get(*at).zip(meanings.single.get(*at)));
        let mut fits: Vec<_> = terms
            .map(|(term, meant)| hits.look_up(index, synonyms, term, meant))
            .collect();
        hits.note_found(&fits);
        for (places, meant) in &meanings.together {
            let expansion = Expansion::of_meanings(index, meant);
            hits.words.extend(expansion.each_word());
            let places = places
                .iter()
                .filter_map(|at| asked.iter().position(|a| a == at));
            join(index, &mut fits, &places.collect::<Vec<_>>(), &expansion);
        }
        hits.note_found(&fits);
        hits.words.sort_unstable();
        hits.words.dedup();
        hits.score_rows(&fits);
        hits.lacking = index.take_lacking();
        hits.unordered = !index.knows_order() && hits.phrases.iter().any(|words| words.len() > 1);
        hits
    }

    /// Whether the query said anything.
    pub fn is_asked(&self) -> bool {
        self.scores.is_some()
    }

    /// The score of a row, at most [`TOP_SCORE`]; `None` where it isn't listed. Without a query
    /// every row is listed and none is better.
    pub fn score(&self, row: usize) -> Option<u16> {
        match &self.scores {
            None => Some(TOP_SCORE),
            Some(scores) => scores.get(row).copied().filter(|score| *score != NONE),
        }
    }

    /// The words of the query, as they were typed, that a row has in no form or meaning.
    pub fn lacking(&self, row: usize) -> impl Iterator<Item = &str> {
        let has = self.has.get(row).copied().unwrap_or(u16::MAX);
        let terms = self.typed.iter().enumerate();
        let lacking = terms.filter(move |(at, _)| has & bit(*at) == 0);
        lacking.filter_map(|(_, typed)| typed.as_deref())
    }

    /// Whether it is the name of its location that answers the query.
    pub fn is_named(&self, row: usize) -> bool {
        self.named.get(row).copied().unwrap_or_default()
    }

    fn look_up(
        &mut self,
        index: &Index,
        synonyms: &Synonyms,
        term: &Term,
        meant: &[&Meaning],
    ) -> Fit {
        match term {
            Term::Word {
                text,
                typed,
                unfinished,
            } => {
                let expansion = Expansion::of_word(index, synonyms, text, meant, *unfinished);
                self.words.extend(expansion.each_word());
                self.typed
                    .push(Some(typed.clone()).filter(|_| !is_weak(text)));
                let mut fit = Fit::of_word(index, &expansion);
                if is_weak(text) {
                    fit.credit = fit.credit * WEAK_CREDIT / 100;
                }
                fit
            }
            Term::Phrase { words, unfinished } => {
                let last = words.len().saturating_sub(1);
                let places = words.iter().enumerate();
                let places = places.map(|(at, word)| match *unfinished && at == last {
                    true => index.beginning(word),
                    false => index.exactly(word),
                });
                let phrase: Vec<_> = places.collect();
                let fit = Fit::of_phrase(index, &phrase);
                self.phrases.push(phrase);
                // Rows without a phrase aren't listed, so that none lacks it.
                self.typed.push(None);
                fit
            }
        }
    }

    /// Keeps which row has which term. Called before words that mean something together are joined
    /// and after it: a row has a word when it has it either way.
    fn note_found(&mut self, fits: &[Fit]) {
        for (at, fit) in fits.iter().enumerate() {
            for (has, strength) in self.has.iter_mut().zip(&fit.strengths) {
                if *strength >= LEAST {
                    *has |= bit(at);
                }
            }
        }
    }

    fn score_rows(&mut self, fits: &[Fit]) {
        let weights: Vec<_> = fits.iter().map(weight).collect();
        let all = weights.iter().sum::<u32>().max(1);
        let sums = self.add_up(fits, &weights);
        let best = sums.iter().map(|sum| sum.cover).max().unwrap_or_default();
        let least = (all * COVER_FULL * SHARE_OF_ALL).max(best * SHARE_OF_BEST) / 100;
        let every = |bits: u16, of: u16| bits & of == of;
        let every_term = bit(fits.len()).wrapping_sub(1);
        let strong = self.typed.iter().enumerate();
        let strong = strong.filter(|(_, typed)| typed.is_some());
        let every_word = strong.fold(0, |bits, (at, _)| bits | bit(at));
        let score = |(sum, has): (&Sum, &u16)| {
            let is_exact = sum.cover > 0 && every_word != 0 && every(sum.exact, every_word);
            if sum.cover == 0 || (sum.cover < least && !is_exact) {
                return NONE;
            }
            let gain = 1 + sum.gain * REST / (all * u32::from(FULL));
            let is_complete = u32::from(every(*has, every_term));
            let score = gain + is_complete * EVERY_MEANING + u32::from(is_exact) * EVERY_WORD;
            u16::try_from(score).unwrap_or(TOP_SCORE).min(TOP_SCORE)
        };
        self.scores = Some(sums.iter().zip(&self.has).map(score).collect());
        self.named = sums.iter().map(|sum| sum.name * 2 > all).collect();
    }

    /// What every row has of the question. A row without a phrase has nothing.
    fn add_up(&self, fits: &[Fit], weights: &[u32]) -> Vec<Sum> {
        const COVERS: [u8; 256] = covers();
        let mut sums = vec![Sum::default(); self.has.len()];
        for (at, (fit, &weight)) in fits.iter().zip(weights).enumerate() {
            let rows = fit.strengths.iter().zip(&fit.exact).zip(&fit.named);
            for (sum, ((&strength, &exact), &named)) in sums.iter_mut().zip(rows) {
                sum.gain += u32::from(strength) * weight;
                sum.cover += u32::from(COVERS[usize::from(strength)]) * weight;
                sum.name += u32::from(named) * weight;
                sum.exact |= bit(at) * u16::from(exact);
            }
        }
        for fit in fits.iter().filter(|fit| fit.required) {
            for (sum, strength) in sums.iter_mut().zip(&fit.strengths) {
                if *strength == 0 {
                    *sum = Sum::default();
                }
            }
        }
        sums
    }
}

/// What finding a strong word counts for whether a row is listed.
const COVER_FULL: u32 = 16;

/// What a find counts for whether a row is listed, by its strength.
const fn covers() -> [u8; 256] {
    const FOUND: usize = 2;
    let mut covers = [0; 256];
    let mut strength = 1;
    while strength < covers.len() {
        let cover = FOUND + strength * (COVER_FULL as usize + FOUND) / FULL as usize;
        covers[strength] = if cover > COVER_FULL as usize {
            COVER_FULL as u8
        } else {
            cover as u8
        };
        strength += 1;
    }
    covers
}

/// What a term says, in eighths: one that half of the rows have says eight, and eight more each time
/// it is twice as rare.
fn weight(fit: &Fit) -> u32 {
    let found = fit.strengths.iter().filter(|s| **s >= FULL / 4).count();
    let rows = u32::try_from(fit.strengths.len()).unwrap_or(u32::MAX / 8);
    let found = u32::try_from(found).unwrap_or(u32::MAX);
    let ratio = (rows.saturating_mul(8) / found.max(1)).max(8);
    let doublings = ratio.ilog2();
    // Between two powers of two a straight line is near enough.
    let rest = (ratio - (1 << doublings)) * 8 / (1 << doublings);
    let rarity = (doublings - 3) * 8 + rest;
    (rarity.max(1) * fit.credit / 100).max(1)
}

/// The bit of a term. There are never more than sixteen.
fn bit(at: usize) -> u16 {
    1u16.wrapping_shl(u32::try_from(at).unwrap_or_default())
}

fn stems_of(term: &Term) -> Vec<String> {
    match term {
        Term::Word { text, .. } => stems(text),
        Term::Phrase { .. } => Vec::new(),
    }
}
