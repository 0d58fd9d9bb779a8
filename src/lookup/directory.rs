//! The directory: built once, searched at every keystroke.

use super::hit::Hit;
use super::index::{Builder, Field, Index, Prices};
use super::key;
use super::likeness::{Tolerance, price};
use super::meaning::{self, Role};
use super::organisation::Organisation;
use super::query::Query;
use super::ranking;
use super::reading::Read;
use dataset::{DirectoryEntry, Kind};

/// What it costs that words of a query are written as one in the name.
const WRITTEN_TOGETHER: u16 = 1;
/// So many of the cheapest candidates are looked at more closely.
const CLOSER_LOOK: usize = 64;

/// The locations of a year, indexed for searching.
pub struct Directory {
    locations: Vec<DirectoryEntry>,
    organisation: Organisation,
    index: Index,
    traits: Vec<Traits>,
    /// Keys of every name and spelling, sorted, with the location.
    keys: Vec<(u64, u32)>,
}

/// What ranking needs to know of every location, without reading its texts again.
pub(super) struct Traits {
    pub kind: Option<Kind>,
    pub has_number: bool,
    /// Words in the name that tell it from others.
    pub content: u16,
    /// Words in the name that say childcare or the organisation.
    pub generic: u16,
}

impl Traits {
    fn of(name: &[Read]) -> Self {
        let count = |role| name.iter().filter(|word| word.role == role).count();
        Self {
            kind: name.iter().find_map(|word| word.kind()),
            has_number: count(Role::Number) > 0,
            content: u16::try_from(count(Role::Content)).unwrap_or(u16::MAX),
            generic: u16::try_from(count(Role::Generic) + count(Role::Organisation))
                .unwrap_or(u16::MAX),
        }
    }
}

/// A location that may fit, and what its words cost so far.
#[derive(Clone, Copy)]
pub(super) struct Candidate {
    pub location: usize,
    pub price: u16,
    /// What the dearest of the required words costs.
    pub doubt: u16,
    /// A town that was typed is left out of account.
    pub without_town: bool,
}

impl Candidate {
    fn exact(location: usize) -> Self {
        Self {
            location,
            price: 0,
            doubt: 0,
            without_town: false,
        }
    }
}

impl Directory {
    /// Indexes locations.
    pub fn from_entries(mut locations: Vec<DirectoryEntry>) -> Self {
        let mut builder = Builder::default();
        let mut traits = Vec::with_capacity(locations.len());
        let mut keys = Vec::with_capacity(locations.len() * 2);
        let organisation = Organisation::of(&locations);
        let read = |text: &str| organisation.read(text);
        for (number, location) in (0u32..).zip(&mut locations) {
            // Looked for and shown together, so that a hit on either says where the location is.
            if let (Some(address), Some(postcode)) = (&mut location.address, &location.postcode) {
                address.push_str(", ");
                address.push_str(postcode);
            }
            let name = read(&location.name);
            add_words(&mut builder, &name, number, Field::Name);
            keys.push((key::of(&name), number));
            let others = location.reported_names.iter();
            for spelling in others.filter(|other| **other != location.name) {
                let spelling = read(spelling);
                add_words(&mut builder, &spelling, number, Field::Reported);
                keys.push((key::of(&spelling), number));
            }
            if let Some(town) = &location.town {
                add_words(&mut builder, &read(town), number, Field::Town);
            }
            if let Some(address) = &location.address {
                add_words(&mut builder, &read(address), number, Field::Address);
            }
            traits.push(Traits::of(&name));
        }
        keys.sort_unstable();
        keys.dedup();
        Self {
            locations,
            organisation,
            index: builder.build(),
            traits,
            keys,
        }
    }

    /// The locations, in the order in which they were given.
    pub fn locations(&self) -> &[DirectoryEntry] {
        &self.locations
    }

    /// The locations that fit a query, the best first, at most `limit`. Nothing where nothing fits.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Hit<'_>> {
        let query = Query::read(query, &self.organisation, &self.index);
        if query.words.is_empty() && query.kinds.is_empty() {
            return Vec::new();
        }
        let keep = CLOSER_LOOK.max(limit);
        let mut tolerance = Tolerance::Part;
        let terms = query.terms.iter();
        let mut prices: Vec<Prices> = terms.map(|_| Prices::new(self.locations.len())).collect();
        self.price(&query, tolerance, &mut prices);
        let mut candidates = self.candidates(&query, &prices, keep);
        let clear = |c: &Candidate| c.doubt < price::ENDING && !c.without_town;
        if !candidates.iter().any(clear) {
            tolerance = Tolerance::Typos;
            self.price(&query, tolerance, &mut prices);
            candidates = self.candidates(&query, &prices, keep);
        }
        ranking::hits(self, &query, &candidates, tolerance, limit)
    }

    /// Locations called exactly so.
    pub(super) fn called(&self, name: &[Read]) -> impl Iterator<Item = usize> {
        let key = key::of(name);
        let start = self.keys.partition_point(|(other, _)| *other < key);
        let same = self
            .keys
            .iter()
            .skip(start)
            .take_while(move |(other, _)| *other == key);
        same.map(|(_, location)| *location as usize)
    }

    pub(super) fn traits(&self, location: usize) -> Option<&Traits> {
        self.traits.get(location)
    }

    /// The cheapest locations, in order.
    fn candidates(&self, query: &Query, prices: &[Prices], keep: usize) -> Vec<Candidate> {
        let exact: Vec<usize> = self.called(&query.words).collect();
        let mut best: Vec<Candidate> = Vec::new();
        for location in 0..self.locations.len() {
            let candidate = if exact.contains(&location) {
                Some(Candidate::exact(location))
            } else {
                ranking::candidate(self, query, prices, location)
            };
            let Some(candidate) = candidate else { continue };
            if best.len() >= keep {
                if best
                    .last()
                    .is_some_and(|last| last.price <= candidate.price)
                {
                    continue;
                }
                best.pop();
            }
            let at = best.partition_point(|other| other.price <= candidate.price);
            best.insert(at, candidate);
        }
        best
    }

    /// Notes for each word of the query what it costs at each location. Looking for typos only adds
    /// to what was found without, so it passes over the words that are looked for as before.
    fn price(&self, query: &Query, tolerance: Tolerance, all: &mut [Prices]) {
        let again = |own| tolerance == Tolerance::Typos && own != tolerance;
        for (term, prices) in query.terms.iter().zip(all.iter_mut()) {
            let own = term.tolerance(tolerance);
            if again(own) {
                continue;
            }
            for spelling in &term.spellings {
                self.index.price(spelling, own, 0, prices);
            }
            if term.role == Role::Content {
                self.index.price_apart(term.text(), 0, prices);
            }
        }
        for run in query.runs() {
            let own = run.tolerance(tolerance);
            if again(own) {
                continue;
            }
            let mut prices = Prices::new(self.locations.len());
            self.index
                .price(&run.text, own, WRITTEN_TOGETHER, &mut prices);
            for term in all.iter_mut().take(run.terms.end).skip(run.terms.start) {
                term.lower(&prices);
            }
        }
    }
}

fn add_words(builder: &mut Builder, words: &[Read], location: u32, field: Field) {
    for word in words {
        let general = matches!(
            word.role,
            Role::Kind(_) | Role::Generic | Role::Organisation | Role::Letter
        );
        let field = if general { Field::General } else { field };
        builder.add(word.text(), location, field);
        for spelling in meaning::spelled_out(word.text()) {
            builder.add(&spelling, location, field);
        }
    }
}
