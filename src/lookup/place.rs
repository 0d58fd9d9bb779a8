//! Where in one text the words of a query stand: for highlighting, and for what the index can't see.

use super::likeness::{Likeness, Tolerance, compare};
use super::meaning::spelled_out;
use super::query::{Query, Term};
use super::reading::{Read, read};
use std::ops::Range;

/// A text of a location, read.
pub(super) struct Text<'a> {
    source: &'a str,
    pub words: Vec<Read>,
}

/// A word of a query found in a text.
pub(super) struct Place {
    pub price: u16,
    /// The first word of the text that it stands for.
    pub word: usize,
    /// Bytes of the source.
    pub ranges: Vec<Range<usize>>,
}

impl<'a> Text<'a> {
    pub fn new(source: &'a str) -> Self {
        Self {
            source,
            words: read(source),
        }
    }

    /// The best place of a query's word, alone or written as one with its neighbours.
    pub fn find(&self, query: &Query, term: usize, tolerance: Tolerance) -> Option<Place> {
        let typed = query.terms.get(term)?;
        let alone = self.find_word(typed, typed.tolerance(tolerance));
        let others = || {
            let together = query.runs().filter(|run| run.terms.contains(&term));
            let apart = || self.find_apart(typed);
            together
                .filter_map(|run| self.find_spelling(&run.text, run.tolerance(tolerance)))
                .chain(apart())
                .min_by_key(|place| place.price)
        };
        match alone {
            Some(place) if place.price == 0 => Some(place),
            Some(place) => others()
                .filter(|other| other.price < place.price)
                .or(Some(place)),
            None => others(),
        }
    }

    fn find_word(&self, term: &Term, tolerance: Tolerance) -> Option<Place> {
        let places = term.spellings.iter();
        places
            .filter_map(|typed| self.find_spelling(typed, tolerance))
            .min_by_key(|place| place.price)
    }

    /// The best place of one spelling among the words and what they abbreviate.
    pub fn find_spelling(&self, typed: &str, tolerance: Tolerance) -> Option<Place> {
        let places = self.words.iter().enumerate().filter_map(|(at, read)| {
            let likeness = read.like(typed, tolerance)?;
            let ranges = vec![read.word.source_range(self.source, likeness.part)];
            Some(Place {
                price: likeness.price,
                word: at,
                ranges,
            })
        });
        places.min_by_key(|place| place.price)
    }

    /// A word that the text writes as several: `vanhallstraat`.
    fn find_apart(&self, term: &Term) -> Option<Place> {
        let typed = term.text();
        (0..self.words.len()).find_map(|start| {
            let mut rest = typed;
            let mut ranges = Vec::new();
            for read in self.words.get(start..)? {
                let whole = 0..read.text().len();
                if let Some(after) = rest.strip_prefix(read.text()).filter(|r| !r.is_empty()) {
                    ranges.push(read.word.source_range(self.source, whole));
                    rest = after;
                    continue;
                }
                let likeness = compare(rest, read.text(), Tolerance::Beginning)?;
                ranges.push(read.word.source_range(self.source, likeness.part));
                break;
            }
            (ranges.len() > 1).then_some(Place {
                price: 2,
                word: start,
                ranges,
            })
        })
    }
}

impl Read {
    /// Compares a typed word with this one and with what it abbreviates. An abbreviation is like
    /// as a whole or not at all.
    fn like(&self, typed: &str, tolerance: Tolerance) -> Option<Likeness> {
        let literal = compare(typed, self.text(), tolerance);
        if literal.as_ref().is_some_and(|likeness| likeness.price == 0) {
            return literal;
        }
        let longer = spelled_out(self.text()).filter_map(|word| {
            let likeness = compare(typed, &word, tolerance)?;
            Some(Likeness {
                price: likeness.price,
                part: 0..self.text().len(),
            })
        });
        longer.chain(literal).min_by_key(|likeness| likeness.price)
    }
}

/// Puts ranges in order and joins those that touch.
pub(super) fn merged(ranges: impl Iterator<Item = Range<usize>>) -> Vec<Range<usize>> {
    let mut ordered: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        // So few that a sorting routine would only add to what a visit downloads.
        let at = ordered.partition_point(|other| other.start <= range.start);
        ordered.insert(at, range);
    }
    let mut all: Vec<Range<usize>> = Vec::with_capacity(ordered.len());
    for range in ordered {
        match all.last_mut().filter(|last| range.start <= last.end) {
            Some(last) => last.end = last.end.max(range.end),
            None => all.push(range),
        }
    }
    all
}
