//! The order of the hits, and what a hit shows.

use super::directory::{Candidate, Directory, Traits};
use super::hit::{Hit, Why};
use super::index::Prices;
use super::likeness::{Tolerance, price};
use super::meaning::Role;
use super::place::{Place, Text, merged};
use super::query::{Query, Term};
use super::reading::Read;
use dataset::DirectoryEntry;
use std::ops::Range;

/// What it costs that something asked for is absent, or that something else is there.
mod fault {
    pub const OTHER_NUMBER: u16 = 24;
    pub const NO_NUMBER: u16 = 10;
    pub const NO_FILLER: u16 = 4;
    pub const NO_GENERIC: u16 = 7;
    pub const OTHER_KIND: u16 = 7;
    pub const UNKNOWN_KIND: u16 = 2;
    pub const WORD_TOO_MANY: u16 = 1;
    pub const OTHER_ORDER: u16 = 1;
    pub const OTHER_START: u16 = 1;
    pub const UNKNOWN_TOWN: u16 = 18;
}

/// Whether a location may fit, by what the index says.
pub(super) fn candidate(
    directory: &Directory,
    query: &Query,
    prices: &[Prices],
    location: usize,
) -> Option<Candidate> {
    let traits = directory.traits(location)?;
    let mut candidate = Candidate {
        location,
        price: 0,
        doubt: 0,
        without_town: false,
    };
    let mut found = 0;
    for (term, prices) in query.terms.iter().zip(prices) {
        candidate.price += match prices.get(location) {
            Some(price) => {
                found += u16::from(term.role == Role::Content);
                candidate.doubt = candidate.doubt.max(price * u16::from(term.required));
                price
            }
            None if !term.required => absent(term, traits),
            None if term.town && found_elsewhere(directory, location) => {
                candidate.without_town = true;
                fault::UNKNOWN_TOWN
            }
            None => return None,
        };
    }
    candidate.price += kind_fault(query, traits)?;
    candidate.price += fault::WORD_TOO_MANY * traits.content.saturating_sub(found);
    let general = |term: &Term| matches!(term.role, Role::Generic | Role::Organisation);
    let generic = query.terms.iter().any(general);
    candidate.price += fault::WORD_TOO_MANY * u16::from(!generic) * traits.generic.min(1);
    Some(candidate)
}

/// A town may only be left out of account where the location's own isn't known.
fn found_elsewhere(directory: &Directory, location: usize) -> bool {
    let location = directory.locations().get(location);
    location.is_some_and(|location| location.town.is_none())
}

fn absent(term: &Term, traits: &Traits) -> u16 {
    match term.role {
        Role::Number if traits.has_number => fault::OTHER_NUMBER,
        Role::Number => fault::NO_NUMBER,
        Role::Filler | Role::Letter => fault::NO_FILLER,
        Role::Generic | Role::Organisation | Role::Content | Role::Kind(_) => fault::NO_GENERIC,
    }
}

/// `None` where nothing but another kind of care was asked for.
fn kind_fault(query: &Query, traits: &Traits) -> Option<u16> {
    if query.kinds.is_empty() {
        return Some(0);
    }
    match traits.kind {
        Some(kind) if query.kinds.contains(&kind) => Some(0),
        _ if query.is_listing() => None,
        Some(_) => Some(fault::OTHER_KIND),
        None => Some(fault::UNKNOWN_KIND),
    }
}

/// Looks at the candidates closely and turns the best into hits.
pub(super) fn hits<'a>(
    directory: &'a Directory,
    query: &Query,
    candidates: &[Candidate],
    tolerance: Tolerance,
    limit: usize,
) -> Vec<Hit<'a>> {
    let exact: Vec<usize> = directory.called(&query.words).collect();
    let mut ranked: Vec<Ranked> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let Some(location) = directory.locations().get(candidate.location) else {
            continue;
        };
        let name = Found::new(&location.name, query, tolerance);
        if candidate.without_town && !name.is_covered(query) {
            continue;
        }
        let found = Ranked {
            inexact: !exact.contains(&candidate.location),
            price: candidate.price + name.disorder(query),
            alike: candidate.doubt >= price::TYPO,
            location,
            name,
        };
        let at = ranked.partition_point(|other| other.order() <= found.order());
        ranked.insert(at, found);
    }
    let best = ranked.into_iter().take(limit);
    best.map(|ranked| ranked.hit(query, tolerance)).collect()
}

/// A candidate after a closer look.
struct Ranked<'a> {
    inexact: bool,
    price: u16,
    alike: bool,
    location: &'a DirectoryEntry,
    name: Found<'a>,
}

impl<'a> Ranked<'a> {
    /// Exact names first, then by price; what costs the same stands together by site.
    fn order(&self) -> (bool, u16, &str, &str) {
        let (site, slug) = (&self.location.site, self.location.slug.as_str());
        (self.inexact, self.price, site, slug)
    }

    fn hit(self, query: &Query, tolerance: Tolerance) -> Hit<'a> {
        Hit {
            location: self.location,
            why: why(self.location, query, tolerance, &self.name),
            matched: self.name.ranges(query),
            alike: self.alike,
        }
    }
}

/// A location's name with the places of the query's words.
struct Found<'a> {
    text: Text<'a>,
    places: Vec<Option<Place>>,
}

impl<'a> Found<'a> {
    fn new(text: &'a str, query: &Query, tolerance: Tolerance) -> Self {
        let text = Text::new(text);
        let places = (0..query.terms.len())
            .map(|term| text.find(query, term, tolerance))
            .collect();
        Self { text, places }
    }

    /// Whether every word that must be found stands here.
    fn is_complete(&self, query: &Query) -> bool {
        self.missing(query).next().is_none()
    }

    fn missing(&self, query: &Query) -> impl Iterator<Item = usize> {
        let terms = query.terms.iter().zip(&self.places).enumerate();
        terms.filter_map(|(at, (term, place))| (term.required && place.is_none()).then_some(at))
    }

    /// Whether the words found are most of the name, each as a whole: only then is a town that
    /// is nowhere to be found no reason to doubt.
    fn is_covered(&self, query: &Query) -> bool {
        let whole = |place: &&Place| place.price == 0 || place.price >= price::TYPO;
        let found = self.content_places(query).filter(whole);
        let found: Vec<usize> = found.map(|place| place.word).collect();
        let content = self.text.words.iter().enumerate();
        let content = content.filter(|(_, word)| word.role == Role::Content);
        let (mut all, mut covered) = (0, 0);
        for (at, word) in content {
            all += word.text().len();
            covered += usize::from(found.contains(&at)) * word.text().len();
        }
        covered * 10 > all * 6
    }

    fn content_places(&self, query: &Query) -> impl Iterator<Item = &Place> {
        let terms = query.terms.iter().zip(&self.places);
        terms.filter_map(|(term, place)| place.as_ref().filter(|_| term.role == Role::Content))
    }

    /// What it costs that words stand in another order, or not at the start.
    fn disorder(&self, query: &Query) -> u16 {
        let words: Vec<usize> = self.content_places(query).map(|place| place.word).collect();
        let first = self
            .text
            .words
            .iter()
            .position(|word| word.role == Role::Content);
        let starts = words.is_empty() || words.first().copied() == first;
        fault::OTHER_ORDER * u16::from(!words.is_sorted()) + fault::OTHER_START * u16::from(!starts)
    }

    fn ranges(self, query: &Query) -> Vec<Range<usize>> {
        let asked = |word: &&Read| word.kind().is_some_and(|kind| query.kinds.contains(&kind));
        let kinds = self.text.words.iter().filter(asked);
        let kinds = kinds.map(|word| word.word.range.clone());
        let places = self.places.into_iter().flatten();
        merged(places.flat_map(|place| place.ranges).chain(kinds))
    }
}

/// Which text explains the words that the name lacks.
fn why(
    location: &DirectoryEntry,
    query: &Query,
    tolerance: Tolerance,
    name: &Found,
) -> Option<Why> {
    if name.is_complete(query) {
        return None;
    }
    let missing: Vec<usize> = name.missing(query).collect();
    let explains = |text: &str| {
        let found = Found::new(text, query, tolerance);
        missing
            .iter()
            .any(|&term| found.places.get(term).is_some_and(Option::is_some))
    };
    let fits = |text: &&String| explains(text);
    let spelling = location.reported_names.iter().find(fits);
    let town = || location.town.as_ref().filter(fits);
    let address = || location.address.as_ref().filter(fits);
    spelling
        .map(|spelling| Why::ReportedName(spelling.clone()))
        .or_else(|| town().map(|town| Why::Town(town.clone())))
        .or_else(|| address().map(|address| Why::Address(address.clone())))
}
