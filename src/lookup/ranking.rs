//! The order of the hits, and what a hit shows.

use super::closeup::Closeup;
use super::finder::{Candidate, Finder, LeavesOut, Traits};
use super::hit::Hit;
use super::index::Prices;
use super::likeness::{Tolerance, price};
use super::meaning::Role;
use super::query::{Query, Term};
use dataset::{DirectoryEntry, Kind};

/// What it costs that something asked for is absent, or that something else is there.
pub(super) mod fault {
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

/// What a word tells at most that a location lacks, of what one tells that a single location has: it
/// may be a town, a quarter or an afterthought.
const LACKING_SHARE: (u32, u32) = (5, 8);
/// What a town tells, where towns aren't known.
const TOWN_WEIGHT: u16 = 1;
/// What lacking words cost for each bit that they tell.
const LACKING: u16 = 4;

/// Whether some location may fit: not where a word is nowhere to be found.
pub(super) fn is_possible(query: &Query, prices: &[Prices]) -> bool {
    needed(query, prices).all(|prices| prices.any())
}

/// Where the words stand without which no location fits.
fn needed<'a>(query: &'a Query, prices: &'a [Prices]) -> impl Iterator<Item = &'a Prices> {
    let terms = query.terms.iter().zip(prices);
    terms.filter_map(|(term, prices)| (term.required && !term.town).then_some(prices))
}

/// Whether a location may fit, by what the index says.
pub(super) fn candidate(
    finder: &Finder,
    query: &Query,
    prices: &[Prices],
    location: usize,
) -> Option<Candidate> {
    // Most locations end here.
    if needed(query, prices).any(|prices| prices.get(location).is_none()) {
        return None;
    }
    let traits = finder.traits(location)?;
    let mut candidate = Candidate {
        location,
        price: 0,
        doubt: 0,
        leaves_out: LeavesOut::Nothing,
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
            None if term.town && has_no_town(finder, location) => {
                candidate.leaves_out = LeavesOut::Town;
                fault::UNKNOWN_TOWN
            }
            None => return None,
        };
    }
    if found == 0 && candidate.leaves_out == LeavesOut::Town {
        return None;
    }
    candidate.price += kind_fault(query, traits)?;
    candidate.price += fault::WORD_TOO_MANY * traits.content.saturating_sub(found);
    let general = query.terms.iter().any(|term| term.role.is_general());
    candidate.price += fault::WORD_TOO_MANY * u16::from(!general && traits.general);
    Some(candidate)
}

/// How telling each word of a query is.
pub(super) struct Weights {
    /// In bits, as many as a location's having it tells; nothing for words that needn't be found.
    each: Vec<u16>,
    /// The most that a word tells by being absent.
    lacking_most: u16,
}

impl Weights {
    pub fn of(query: &Query, prices: &[Prices], locations: usize) -> Self {
        let bits = locations.checked_ilog2().unwrap_or_default();
        let most = bits * LACKING_SHARE.0 / LACKING_SHARE.1;
        let lacking_most = u16::try_from(most).unwrap_or(u16::MAX).max(TOWN_WEIGHT);
        let weight = |(term, prices): (&Term, &Prices)| match prices.rarity(locations) {
            _ if !term.required => 0,
            _ if term.town => TOWN_WEIGHT,
            Some(rarity) => rarity,
            None => lacking_most,
        };
        Self {
            each: query.terms.iter().zip(prices).map(weight).collect(),
            lacking_most,
        }
    }
}

/// Whether a location may fit that lacks the smaller part of what was typed.
pub(super) fn partial(
    finder: &Finder,
    query: &Query,
    (prices, weights): (&[Prices], &Weights),
    location: usize,
) -> Option<Candidate> {
    let traits = finder.traits(location)?;
    let (mut found, mut lacking) = (0, 0);
    let mut price = fault::OTHER_START + kind_fault(query, traits).unwrap_or(fault::OTHER_KIND);
    for ((term, prices), &weight) in query.terms.iter().zip(prices).zip(&weights.each) {
        match prices
            .get(location)
            .filter(|price| *price < price::TYPO_IN_BEGINNING)
        {
            Some(own) => {
                found += weight;
                price += own;
            }
            None if term.required => lacking += weight.min(weights.lacking_most),
            None => price += absent(term, traits),
        }
    }
    (found * 4 > lacking * 5).then_some(Candidate {
        location,
        price: price + lacking * LACKING,
        doubt: 0,
        leaves_out: LeavesOut::Words,
    })
}

/// A town may only be left out of account where the location's own isn't known.
fn has_no_town(finder: &Finder, location: usize) -> bool {
    let location = finder.locations().get(location);
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
    finder: &'a Finder,
    query: &Query,
    candidates: &[Candidate],
    tolerance: Tolerance,
    limit: usize,
) -> Vec<Hit<'a>> {
    let exact: Vec<usize> = finder.called(&query.words).collect();
    let mut ranked: Vec<Ranked> = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        let Some(location) = finder.locations().get(candidate.location) else {
            continue;
        };
        let name = Closeup::new(&location.name, query, tolerance);
        let tells = match candidate.leaves_out {
            LeavesOut::Nothing => true,
            LeavesOut::Town => name.is_covered(query),
            LeavesOut::Words => name.is_telling(query),
        };
        if !tells {
            continue;
        }
        let found = Ranked {
            inexact: !exact.contains(&candidate.location),
            price: candidate.price + name.disorder(query),
            kind: finder
                .traits(candidate.location)
                .and_then(|traits| traits.kind),
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
    kind: Option<Kind>,
    location: &'a DirectoryEntry,
    name: Closeup<'a>,
}

impl<'a> Ranked<'a> {
    /// Exact names first, then by price; what costs the same stands together by site.
    fn order(&self) -> (bool, u16, &str, &str) {
        let (site, slug) = (&self.location.site, self.location.slug.as_str());
        (self.inexact, self.price, site, slug)
    }

    fn hit(self, query: &Query, tolerance: Tolerance) -> Hit<'a> {
        let others = self.name.others(self.location, query, tolerance);
        let (doubtful, mut lacks) = self.name.doubts(&others, query);
        let kinds = &query.kinds;
        if self.kind.is_none_or(|kind| !kinds.contains(&kind)) {
            lacks.extend(kinds.iter().map(|kind| kind.abbreviation().to_owned()));
        }
        Hit {
            location: self.location,
            why: self.name.why(&others, query),
            matched: self.name.ranges(query),
            alike: self.inexact && (doubtful || !lacks.is_empty()),
            lacks: if self.inexact { lacks } else { Vec::new() },
        }
    }
}
