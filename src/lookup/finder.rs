//! The finder: built once, searched at every keystroke.

use super::answer::Sought;
use super::hit::Hit;
use super::index::{Index, Prices};
use super::indexing::{INITIAL, Indexing};
use super::key;
use super::likeness::{Tolerance, price};
use super::meaning::Role;
use super::organisation::Organisation;
use super::query::{Query, Term};
use super::ranking;
use super::reading::Read;
use super::sound::Spelling;
use dataset::{DirectoryEntry, Kind};

/// What it costs that words of a query are written as one in the name.
const WRITTEN_TOGETHER: u16 = 1;
/// More words than these are not looked for by sounds that somebody got wrong: that takes long.
const FEW_WORDS: usize = 3;
/// So many of the cheapest candidates are looked at more closely.
const CLOSER_LOOK: usize = 64;

/// The locations of a year, indexed for searching.
pub struct Finder {
    pub(super) locations: Vec<DirectoryEntry>,
    pub(super) organisation: Organisation,
    pub(super) index: Index,
    pub(super) traits: Vec<Traits>,
    /// Keys of every name and spelling, sorted, with the location.
    pub(super) keys: Vec<(u64, u32)>,
    /// How many locations there are in all, of which these may be a part.
    pub(super) all: usize,
}

/// What ranking needs to know of every location, without reading its texts again.
pub(super) struct Traits {
    pub kind: Option<Kind>,
    pub has_number: bool,
    /// Words in the name that tell it from others.
    pub content: u16,
    /// Whether some word in the name says childcare or the organisation.
    pub general: bool,
}

impl Traits {
    pub(super) fn of(name: &[Read]) -> Self {
        let count = |role| name.iter().filter(|word| word.role == role).count();
        Self {
            kind: name.iter().find_map(|word| word.kind()),
            has_number: count(Role::Number) > 0,
            content: u16::try_from(count(Role::Content)).unwrap_or(u16::MAX),
            general: name.iter().any(|word| word.role.is_general()),
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
    pub leaves_out: LeavesOut,
}

/// What was typed and isn't looked for at a candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LeavesOut {
    Nothing,
    /// A town, where the location's own isn't known.
    Town,
    /// The smaller part of what tells one location from another.
    Words,
}

impl Candidate {
    fn exact(location: usize) -> Self {
        Self {
            location,
            price: 0,
            doubt: 0,
            leaves_out: LeavesOut::Nothing,
        }
    }
}

impl Finder {
    /// Indexes locations.
    pub fn from_entries(locations: Vec<DirectoryEntry>) -> Self {
        let mut indexing = Indexing::of(locations);
        while indexing.step(usize::MAX) {}
        indexing.finish()
    }

    /// The same for a part of so many locations: a word that all of the part have tells it from the others.
    pub fn part_of(self, all: usize) -> Self {
        let all = all.max(self.locations.len());
        Self { all, ..self }
    }

    /// Whether towns and postcodes are known, from a register.
    pub fn knows_towns(&self) -> bool {
        self.locations
            .iter()
            .any(|location| location.town.is_some())
    }

    /// What a query that finds nothing looks like.
    pub(super) fn sought(&self, query: &str) -> Sought {
        let query = Query::read(query, &self.organisation, &self.index);
        let mut telling = query.terms.iter().filter(|term| term.required);
        let postcode = |term: &Term| {
            let digits = term.text().bytes().take_while(u8::is_ascii_digit);
            digits.count() == 4
        };
        if telling.any(postcode) {
            Sought::Postcode
        } else if query.terms.iter().any(|term| term.town) {
            Sought::Town
        } else {
            Sought::Name
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
        let terms = query.terms.iter();
        let mut prices: Vec<Prices> = terms.map(|_| Prices::new(self.locations.len())).collect();
        let all = [Tolerance::Part, Tolerance::Typos, Tolerance::Sounds];
        // Of many words most are found in any case.
        let is_long = query.terms.iter().filter(|term| term.required).count() > FEW_WORDS;
        for tolerance in all.into_iter().take(all.len() - usize::from(is_long)) {
            self.price(&query, tolerance, &mut prices);
            if !ranking::is_possible(&query, &prices) {
                continue;
            }
            let fits = |location| ranking::candidate(self, &query, &prices, location);
            let candidates = self.candidates(&query, keep, fits);
            let clear =
                |c: &Candidate| c.doubt < price::ENDING && c.leaves_out == LeavesOut::Nothing;
            if tolerance == Tolerance::Part && !candidates.iter().any(clear) {
                continue;
            }
            let hits = ranking::hits(self, &query, &candidates, tolerance, limit);
            if !hits.is_empty() {
                return hits;
            }
        }
        let weights = ranking::Weights::of(&query, &prices, self.all);
        let fits = |location| ranking::partial(self, &query, (&prices, &weights), location);
        let candidates = self.candidates(&query, keep, fits);
        ranking::hits(self, &query, &candidates, Tolerance::Sounds, limit)
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
    fn candidates(
        &self,
        query: &Query,
        keep: usize,
        fits: impl Fn(usize) -> Option<Candidate>,
    ) -> Vec<Candidate> {
        let exact: Vec<usize> = self.called(&query.words).collect();
        let mut best: Vec<Candidate> = Vec::new();
        for location in 0..self.locations.len() {
            let candidate = if exact.contains(&location) {
                Some(Candidate::exact(location))
            } else {
                fits(location)
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

    /// Notes for each word of the query what it costs at each location, as far as this tolerance
    /// adds to what those before it found.
    fn price(&self, query: &Query, tolerance: Tolerance, all: &mut [Prices]) {
        for (at, (term, prices)) in query.terms.iter().zip(all.iter_mut()).enumerate() {
            for spelling in &term.spellings {
                let own = term.tolerance(&spelling.text, tolerance);
                self.look_up(spelling, own, tolerance, 0, prices);
            }
            match tolerance {
                Tolerance::Typos if query.is_before_name(at) => {
                    if let Some(initial) = term.text().get(..1) {
                        let initial = [initial, INITIAL].concat();
                        self.index
                            .price(&initial, Tolerance::Exact, price::SOUND, prices);
                    }
                }
                Tolerance::Part if term.role == Role::Content => {
                    self.index.price_apart(term.text(), 0, prices);
                }
                _ => {}
            }
        }
        for run in &query.runs {
            let own = run.tolerance(tolerance);
            if own == Tolerance::Beginning && tolerance != Tolerance::Part {
                continue;
            }
            let mut prices = Prices::new(self.locations.len());
            self.look_up(&run.spelling, own, tolerance, WRITTEN_TOGETHER, &mut prices);
            for term in all.iter_mut().take(run.terms.end).skip(run.terms.start) {
                term.lower(&prices);
            }
        }
    }

    /// Looks a word up that may be so unlike (`own`), when this tolerance has its turn.
    fn look_up(
        &self,
        word: &Spelling,
        own: Tolerance,
        turn: Tolerance,
        extra: u16,
        prices: &mut Prices,
    ) {
        match turn {
            Tolerance::Sounds if own == turn => {
                self.index
                    .price_sound(&word.sound, own.for_sounds(), extra, prices);
            }
            Tolerance::Typos | Tolerance::Sounds if own == Tolerance::Typos => {
                self.index.price(&word.text, own, extra, prices);
                self.index
                    .price_sound(&word.sound, own.for_sounds(), extra, prices);
            }
            Tolerance::Sounds | Tolerance::Typos => {}
            Tolerance::Exact | Tolerance::Beginning | Tolerance::Part => {
                self.index.price(&word.text, own, extra, prices);
            }
        }
    }
}
