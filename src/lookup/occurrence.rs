//! Where in one text the words of a query stand: for highlighting, and for what the index can't see.

use super::index::may_sound;
use super::likeness::{Likeness, Tolerance, compare, price};
use super::meaning::spelled_out;
use super::query::{Query, Term};
use super::reading::{Initial, Read, read};
use super::sound::{Spelling, sound};
use std::ops::Range;

/// A text of a location, read.
pub(super) struct Text<'a> {
    source: &'a str,
    pub words: Vec<Read>,
    /// What the words sound like, where that matters.
    sounds: Vec<String>,
}

/// A word of a query found in a text.
pub(super) struct Occurrence {
    pub price: u16,
    /// The first word of the text that it stands for.
    pub word: usize,
    /// Bytes of the source.
    pub ranges: Vec<Range<usize>>,
}

impl<'a> Text<'a> {
    /// Reads a text for looking up to this tolerance.
    pub fn new(source: &'a str, tolerance: Tolerance) -> Self {
        let words = read(source);
        let sounds = words.iter().map(|word| sound(word.text()));
        Self {
            source,
            sounds: if tolerance >= Tolerance::Typos {
                sounds.collect()
            } else {
                Vec::new()
            },
            words,
        }
    }

    /// The best occurrence of a query's word, alone or written as one with its neighbours.
    pub fn find(&self, query: &Query, term: usize, tolerance: Tolerance) -> Option<Occurrence> {
        let typed = query.terms.get(term)?;
        let alone = self.find_word(typed, tolerance);
        let others = || {
            let together = query.runs.iter().filter(|run| run.terms.contains(&term));
            let initials = || self.find_initials(query, term, tolerance);
            together
                .filter_map(|run| self.find_spelling(&run.spelling, run.tolerance(tolerance)))
                .chain(self.find_apart(typed))
                .chain(initials())
                .min_by_key(|occurrence| occurrence.price)
        };
        match alone {
            Some(occurrence) if occurrence.price == 0 => Some(occurrence),
            Some(occurrence) => others()
                .filter(|other| other.price < occurrence.price)
                .or(Some(occurrence)),
            None => others(),
        }
    }

    fn find_word(&self, term: &Term, tolerance: Tolerance) -> Option<Occurrence> {
        let occurrences = term.spellings.iter();
        occurrences
            .filter_map(|typed| self.find_spelling(typed, term.tolerance(&typed.text, tolerance)))
            .min_by_key(|occurrence| occurrence.price)
    }

    /// The best occurrence of one spelling among the words and what they abbreviate.
    fn find_spelling(&self, typed: &Spelling, tolerance: Tolerance) -> Option<Occurrence> {
        let occurrences = self.words.iter().enumerate().filter_map(|(at, read)| {
            let likeness = read.like(typed, self.sounds.get(at), tolerance)?;
            let ranges = vec![read.word.source_range(self.source, likeness.part)];
            Some(Occurrence {
                price: likeness.price,
                word: at,
                ranges,
            })
        });
        occurrences.min_by_key(|occurrence| occurrence.price)
    }

    /// Initials for words, and a word for its initial: `a.j.`, `aj`, `Cornelis` for `C.`.
    fn find_initials(
        &self,
        query: &Query,
        term: usize,
        tolerance: Tolerance,
    ) -> Option<Occurrence> {
        let typed = query.terms.get(term)?;
        let (initials, price) = if typed.may_be_initials() && !query.is_behind_number(term) {
            (typed.text(), price::PREFIX)
        } else if query.is_before_name(term) && tolerance >= Tolerance::Typos {
            (typed.text().get(..1)?, price::SOUND)
        } else {
            return None;
        };
        let own = Initial::all(&self.words);
        let found = own.windows(initials.len()).find(|window| {
            let alone = price == price::PREFIX || window.iter().all(|initial| initial.stands_alone);
            alone
                && window
                    .iter()
                    .map(|initial| initial.letter)
                    .eq(initials.chars())
        })?;
        let ranges = found.iter().filter_map(|initial| {
            let word = &self.words.get(initial.word)?.word;
            Some(word.source_range(self.source, 0..1))
        });
        Some(Occurrence {
            price,
            word: found.first()?.word,
            ranges: ranges.collect(),
        })
    }

    /// A word that the text writes as several: `vanhallstraat`.
    fn find_apart(&self, term: &Term) -> Option<Occurrence> {
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
            (ranges.len() > 1).then_some(Occurrence {
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
    fn like(
        &self,
        typed: &Spelling,
        own: Option<&String>,
        tolerance: Tolerance,
    ) -> Option<Likeness> {
        let literal = compare(&typed.text, self.text(), tolerance);
        if literal.as_ref().is_some_and(|likeness| likeness.price == 0) {
            return literal;
        }
        let whole = |likeness: Likeness, extra| Likeness {
            price: likeness.price + extra,
            part: 0..self.text().len(),
        };
        let longer = spelled_out(self.text())
            .filter_map(|word| Some(whole(compare(&typed.text, &word, tolerance)?, 0)));
        let sounds = own.filter(|_| tolerance >= Tolerance::Typos);
        let tolerance = tolerance.for_sounds();
        let sounds = sounds.filter(|_| may_sound(&typed.sound, tolerance));
        let sounding = sounds
            .and_then(|own| Some(whole(compare(&typed.sound, own, tolerance)?, price::SOUND)));
        let all = longer.chain(literal).chain(sounding);
        all.min_by_key(|likeness| likeness.price)
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
