//! How well every row fits one term of a query.

use super::expand::{Apart, Expansion, Finds, Pair, worth};
use super::fields::Fields;
use super::index::Index;
use super::places::{are_near, holds, is_apart};
use std::ops::Range;

/// What the very word in the best place is worth.
pub(super) const FULL: u8 = worth::WORD * Fields::BEST;

/// From so much on a row counts as having a word.
pub(super) const LEAST: u8 = worth::MEANING * Fields::LEAST;

/// How well every row fits a term.
pub(super) struct Fit {
    /// By row, at most [`FULL`]; zero where nothing of the term was found.
    pub strengths: Vec<u8>,
    /// By row whether it has the very word.
    pub exact: Vec<bool>,
    /// By row whether its location's name has the word, a form or a beginning of it.
    pub named: Vec<bool>,
    /// Of a hundred, what the word's rarity is worth.
    pub credit: u32,
    /// Whether rows without it aren't listed.
    pub required: bool,
}

impl Fit {
    fn none(index: &Index) -> Self {
        Self {
            strengths: vec![0; index.rows()],
            exact: vec![false; index.rows()],
            named: vec![false; index.rows()],
            credit: 100,
            required: false,
        }
    }

    /// For every row the best find of a word.
    pub fn of_word(index: &Index, expansion: &Expansion) -> Self {
        let mut fit = Self::none(index);
        for &(word, worth) in &expansion.words {
            for posting in index.postings(word) {
                let (row, fields) = (posting.row(), posting.fields());
                if let Some(strength) = fit.strengths.get_mut(row) {
                    *strength = (worth * fields.weight()).max(*strength);
                }
                if worth == worth::WORD {
                    set(&mut fit.exact, row);
                }
                if worth >= worth::BEGINNING && fields.has(Fields::LOCATION) {
                    set(&mut fit.named, row);
                }
            }
        }
        for pair in &expansion.pairs {
            fit.add_pair(index, pair);
        }
        if let Some(apart) = &expansion.apart {
            fit.add_apart(index, apart);
        }
        fit.credit = credit(expansion);
        fit
    }

    /// For every row whether it holds words next to each other; all of them, where their order isn't known. Only
    /// rows that carry the rarest of them are read.
    pub fn of_phrase(index: &Index, phrase: &[Range<u32>]) -> Self {
        let rows_of = |place: &Range<u32>| -> usize {
            place.clone().map(|word| index.postings(word).len()).sum()
        };
        let rarest = phrase.iter().min_by_key(|place| rows_of(place)).cloned();
        let mut fit = Self::none(index);
        fit.required = true;
        let unordered = (!index.knows_order()).then(|| rows_with_all(index, phrase));
        let has = |row: usize| match &unordered {
            Some(rows) => rows.get(row) == Some(&true),
            None => phrase.len() == 1 || holds(index.row(row), phrase),
        };
        let mut read = vec![false; index.rows()];
        for word in rarest.unwrap_or_default() {
            for posting in index.postings(word) {
                let row = posting.row();
                let unread = read.get(row) == Some(&false);
                set(&mut read, row);
                if unread && has(row) {
                    set(&mut fit.exact, row);
                    if let Some(strength) = fit.strengths.get_mut(row) {
                        *strength = FULL;
                    }
                }
            }
        }
        fit
    }

    fn add_pair(&mut self, index: &Index, pair: &Pair) {
        let [one, other] = pair.words.each_ref().map(|finds| strengths(index, finds));
        let is = pair.words.each_ref().map(|finds| {
            |word: u32| {
                let found = finds.binary_search_by_key(&word, |(word, _)| *word);
                found.is_ok()
            }
        });
        let rows = self.strengths.iter_mut().zip(one.iter().zip(&other));
        for (row, (strength, (&one, &other))) in rows.enumerate() {
            let both = part(one.min(other), pair.both);
            let alone = part(one.max(other), pair.one);
            if both > *strength && (!pair.near || are_near(index.row(row), is)) {
                *strength = both;
            }
            *strength = alone.max(*strength);
        }
    }

    fn add_apart(&mut self, index: &Index, apart: &Apart) {
        // A verb that every fourth row has says little, and reading its rows takes long.
        let most = index.rows() / 4 + 4;
        let verbs = apart.verbs.iter();
        for &verb in verbs.filter(|verb| index.postings(**verb).len() <= most) {
            for posting in index.postings(verb) {
                let row = posting.row();
                let strength = worth::APART * posting.fields().weight();
                if let Some(best) = self.strengths.get_mut(row)
                    && *best < strength
                    && is_apart(index, index.row(row), verb, apart.particle)
                {
                    *best = strength;
                }
            }
        }
    }
}

/// Makes one of words that mean something together: a row has all of them or what they mean, and
/// one of them alone is little.
pub(super) fn join(index: &Index, fits: &mut [Fit], places: &[usize], expansion: &Expansion) {
    let mut together = Fit::of_word(index, expansion).strengths;
    let mut all = vec![FULL; index.rows()];
    for fit in places.iter().filter_map(|place| fits.get(*place)) {
        for (all, own) in all.iter_mut().zip(&fit.strengths) {
            *all = (*all).min(*own);
        }
    }
    for (together, all) in together.iter_mut().zip(all) {
        *together = all.max(*together);
    }
    for &place in places {
        if let Some(fit) = fits.get_mut(place) {
            for (own, together) in fit.strengths.iter_mut().zip(&together) {
                *own = part(*own, worth::PART).max(*together);
            }
        }
    }
}

/// By row whether it has a word for every place of a phrase.
fn rows_with_all(index: &Index, phrase: &[Range<u32>]) -> Vec<bool> {
    let mut all = vec![true; index.rows()];
    for place in phrase {
        let mut has = vec![false; index.rows()];
        for posting in place.clone().flat_map(|word| index.postings(word)) {
            set(&mut has, posting.row());
        }
        for (all, has) in all.iter_mut().zip(has) {
            *all &= has;
        }
    }
    all
}

/// For every row the best of some finds.
fn strengths(index: &Index, finds: &Finds) -> Vec<u8> {
    let mut best = vec![0; index.rows()];
    for &(word, worth) in finds {
        for posting in index.postings(word) {
            if let Some(best) = best.get_mut(posting.row()) {
                *best = (worth * posting.fields().weight()).max(*best);
            }
        }
    }
    best
}

/// A strength of which only so much counts.
fn part(strength: u8, worth: u8) -> u8 {
    strength / worth::WORD * worth
}

/// A word that no text has says less by its rarity, and one that texts only mean a little less.
fn credit(expansion: &Expansion) -> u32 {
    match (expansion.is_empty(), expansion.has_word()) {
        (true, _) => 50,
        (false, false) => 70,
        (false, true) => 100,
    }
}

fn set(rows: &mut [bool], row: usize) {
    if let Some(row) = rows.get_mut(row) {
        *row = true;
    }
}
