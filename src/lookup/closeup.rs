//! A close look at one location: which words of a query stand in its texts, and which don't.

use super::hit::Why;
use super::likeness::{Tolerance, price};
use super::meaning::Role;
use super::occurrence::{Occurrence, Text, merged};
use super::query::{Query, Term};
use super::ranking::fault;
use super::reading::Read;
use dataset::DirectoryEntry;
use std::ops::Range;

/// A word of fewer letters alone tells no location from others.
const TELLING: usize = 6;

/// A text of a location, its name above all, with the occurrences of the query's words.
pub(super) struct Closeup<'a> {
    text: Text<'a>,
    occurrences: Vec<Option<Occurrence>>,
}

impl<'a> Closeup<'a> {
    pub fn new(text: &'a str, query: &Query, tolerance: Tolerance) -> Self {
        let text = Text::new(text, tolerance);
        let occurrences = (0..query.terms.len())
            .map(|term| text.find(query, term, tolerance))
            .collect();
        Self { text, occurrences }
    }

    fn missing(&self, query: &Query) -> impl Iterator<Item = usize> {
        let terms = query.terms.iter().zip(&self.occurrences).enumerate();
        terms.filter_map(|(at, (term, occurrence))| {
            (term.required && occurrence.is_none()).then_some(at)
        })
    }

    /// Whether the words found are most of the name, each as a whole: only then is a town that
    /// is nowhere to be found no reason to doubt.
    pub fn is_covered(&self, query: &Query) -> bool {
        let whole = |found: &&Occurrence| price::is_whole(found.price);
        let found = self.content_occurrences(query).filter(whole);
        let found: Vec<usize> = found.map(|occurrence| occurrence.word).collect();
        self.covers(&found)
    }

    /// Whether these words are most of what tells the name from others.
    fn covers(&self, found: &[usize]) -> bool {
        let content = self.text.words.iter().enumerate();
        let content = content.filter(|(_, word)| word.role == Role::Content);
        let (mut all, mut covered) = (0, 0);
        for (at, word) in content {
            all += word.text().len();
            covered += usize::from(found.contains(&at)) * word.text().len();
        }
        covered * 10 > all * 6
    }

    fn content_occurrences(&self, query: &Query) -> impl Iterator<Item = &Occurrence> {
        let terms = query.terms.iter().zip(&self.occurrences);
        terms.filter_map(|(term, occurrence)| {
            occurrence.as_ref().filter(|_| term.role == Role::Content)
        })
    }

    /// What it costs that words stand in another order, or not at the start.
    pub fn disorder(&self, query: &Query) -> u16 {
        let words: Vec<usize> = self
            .content_occurrences(query)
            .map(|occurrence| occurrence.word)
            .collect();
        let first = self
            .text
            .words
            .iter()
            .position(|word| word.role == Role::Content);
        let starts = words.is_empty() || words.first().copied() == first;
        fault::OTHER_ORDER * u16::from(!words.is_sorted()) + fault::OTHER_START * u16::from(!starts)
    }

    /// Whether the words found may well be what was meant: most of the name, or two of its words, or
    /// a long one.
    pub fn is_telling(&self, query: &Query) -> bool {
        let long = |word: usize| {
            let word = self.text.words.get(word);
            word.is_some_and(|word| word.text().len() >= TELLING)
        };
        let whole = |found: &&Occurrence| {
            price::is_whole(found.price) && (found.price < price::SOUND || long(found.word))
        };
        let found = self.content_occurrences(query).filter(whole);
        let mut found: Vec<usize> = found.map(|occurrence| occurrence.word).collect();
        found.dedup();
        found.len() > 1 || found.iter().any(|word| long(*word)) || self.covers(&found)
    }

    /// The price at which a word that says something stands here.
    fn price(&self, query: &Query, at: usize) -> Option<u16> {
        let term = query.terms.get(at)?;
        let occurrence = self.occurrences.get(at)?.as_ref()?;
        let word = self.text.words.get(occurrence.word)?;
        let fits = match term.role {
            // Another number is another house, however it begins; and 8 in the address is not the 8
            // of a name that stands elsewhere.
            Role::Number => {
                let listing = !query.terms.iter().any(|term| term.role == Role::Content);
                (occurrence.price == 0 || word.role != Role::Number)
                    && (listing || self.content_occurrences(query).next().is_some())
            }
            Role::Letter if query.is_behind_number(at) => word.role == Role::Letter,
            _ => true,
        };
        fits.then_some(occurrence.price)
    }

    /// The other texts of a location, where its name doesn't say everything.
    pub fn others<'b>(
        &self,
        location: &'b DirectoryEntry,
        query: &Query,
        tolerance: Tolerance,
    ) -> Vec<Other<'b>> {
        let says_all = telling(query).all(|(at, _)| {
            self.price(query, at)
                .is_some_and(|price| price < price::INSIDE)
        });
        if says_all {
            return Vec::new();
        }
        let spellings = location
            .reported_names
            .iter()
            .map(|name| (Source::ReportedName, name));
        let town = location.town.iter().map(|town| (Source::Town, town));
        let address = location
            .address
            .iter()
            .map(|address| (Source::Address, address));
        let texts = spellings.chain(town).chain(address);
        texts
            .map(|(source, text)| Other {
                source,
                text,
                closeup: Closeup::new(text, query, tolerance),
            })
            .collect()
    }

    /// Whether some word is only like one here, or stands in the midst of one, and the words that stand in no text at all.
    pub fn doubts(&self, others: &[Other], query: &Query) -> (bool, Vec<String>) {
        let mut doubtful = false;
        let mut lacks = Vec::new();
        for (at, term) in telling(query) {
            let closeups = others.iter().map(|other| &other.closeup);
            let prices = closeups
                .chain([self])
                .filter_map(|closeup| closeup.price(query, at));
            match prices.min() {
                Some(price) => doubtful |= price >= price::INSIDE,
                None => lacks.push(term.typed.clone()),
            }
        }
        (doubtful, lacks)
    }

    /// Which text explains the words that the name lacks.
    pub fn why(&self, others: &[Other], query: &Query) -> Option<Why> {
        let explains = |other: &&Other| {
            let mut found = self
                .missing(query)
                .map(|term| other.closeup.occurrences.get(term));
            found.any(|found| found.is_some_and(Option::is_some))
        };
        others.iter().find(explains).map(|other| {
            let text = other.text.to_owned();
            match other.source {
                Source::ReportedName => Why::ReportedName(text),
                Source::Town => Why::Town(text),
                Source::Address => Why::Address(text),
            }
        })
    }

    pub fn ranges(self, query: &Query) -> Vec<Range<usize>> {
        let asked = |word: &&Read| word.kind().is_some_and(|kind| query.kinds.contains(&kind));
        let kinds = self.text.words.iter().filter(asked);
        let kinds = kinds.map(|word| word.word.range.clone());
        let occurrences = self.occurrences.into_iter().flatten();
        merged(
            occurrences
                .flat_map(|occurrence| occurrence.ranges)
                .chain(kinds),
        )
    }
}

/// Another text of a location than its name.
pub(super) struct Other<'a> {
    source: Source,
    text: &'a str,
    closeup: Closeup<'a>,
}

#[derive(Clone, Copy)]
enum Source {
    ReportedName,
    Town,
    Address,
}

/// The words of a query that say something: without one of them a location is only like what was
/// typed. The kinds of care say something too.
fn telling(query: &Query) -> impl Iterator<Item = (usize, &Term)> {
    let terms = query.terms.iter().enumerate();
    terms.filter(|(_, term)| match term.role {
        Role::Content => term.required,
        Role::Number | Role::Letter => true,
        Role::Kind(_) | Role::Generic | Role::Organisation | Role::Filler => false,
    })
}
