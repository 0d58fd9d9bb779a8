//! A year beside the one before it: how many complaints each subject and each location had, and where
//! the difference is more than chance explains.

use dataset::{Category, Complaint, Lineage, LocationHistory, Report, Slug, YearCounts};
use klachtenwijzer::figures::trends::{Shift, YearCount, shift};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A year beside the one before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// The year before.
    pub before: u16,
    /// Its complaints, and those of this year.
    pub all: [u32; 2],
    /// Subjects that differ, those beyond chance first.
    pub subjects: Vec<Row>,
    /// Locations that differ, likewise.
    pub locations: Vec<Row>,
}

/// How many one had in both years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// The year before; nothing where that doesn't list it, which isn't none.
    pub before: Option<u32>,
    /// This year, likewise.
    pub now: Option<u32>,
    /// What can be said of the difference, among all that are compared here.
    pub shift: Shift,
}

impl Row {
    /// Whether chance alone doesn't explain the difference.
    pub fn is_unusual(&self) -> bool {
        matches!(self.shift, Shift::More | Shift::Fewer)
    }

    fn order(&self) -> (Reverse<bool>, Reverse<u32>, String) {
        let [before, now] = [self.before, self.now].map(Option::unwrap_or_default);
        (
            Reverse(self.is_unusual()),
            Reverse(before.abs_diff(now)),
            self.name.clone(),
        )
    }
}

/// A report and its complaints.
pub type Year<'a> = (&'a Report, &'a [Complaint]);

impl Compared {
    /// Compares two years.
    pub fn of(before: Year, now: Year, history: &[LocationHistory]) -> Self {
        let count = |(_, complaints): Year| u32::try_from(complaints.len()).unwrap_or(u32::MAX);
        let years = [before.0.year, now.0.year];
        Self {
            before: before.0.year,
            all: [count(before), count(now)],
            subjects: rows(subjects(before, now), years),
            locations: rows(locations(history, years), years),
        }
    }

    /// Whether anything differs beyond chance.
    pub fn is_unusual(&self) -> bool {
        let mut rows = self.subjects.iter().chain(&self.locations);
        rows.any(Row::is_unusual)
    }
}

type Counts = (String, Option<u32>, Option<u32>);

/// Those that differ, those beyond chance first. What one of the years doesn't list can't be compared.
fn rows(counts: Vec<Counts>, [before_year, now_year]: [u16; 2]) -> Vec<Row> {
    let both = counts.iter();
    let both = both.filter(|(_, before, now)| before.is_some() && now.is_some());
    let comparisons = u32::try_from(both.count()).unwrap_or(u32::MAX);
    let row = |(name, before, now): Counts| {
        let counted = |year, count| YearCount {
            year,
            count,
            size: None,
        };
        let shift = match before.zip(now) {
            Some((older, newer)) => {
                let (older, newer) = (counted(before_year, older), counted(now_year, newer));
                shift(older, newer, comparisons)
            }
            None => Shift::PerhapsChance,
        };
        Row {
            name,
            before,
            now,
            shift,
        }
    };
    let mut rows: Vec<Row> = counts.into_iter().map(row).collect();
    rows.retain(|row| row.before != row.now);
    rows.sort_by_cached_key(Row::order);
    rows
}

/// Subjects by what they go on from.
fn subjects((older, were): Year, (newer, are): Year) -> Vec<Counts> {
    let [were, are] = [were, are].map(|complaints| {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for complaint in complaints {
            *counts.entry(complaint.category.as_str()).or_default() += 1;
        }
        counts
    });
    let has = |counts: &BTreeMap<&str, u32>, category: &Category| {
        Some(
            counts
                .get(category.id.as_str())
                .copied()
                .unwrap_or_default(),
        )
    };
    let before = |category: &Category| {
        let Some(Lineage::Follows(id)) = &category.lineage else {
            return None;
        };
        older.categories.iter().find(|one| one.id == *id)
    };
    let mut counts: Vec<Counts> = Vec::new();
    for category in &newer.categories {
        let was = before(category).and_then(|one| has(&were, one));
        counts.push((category.name.clone(), was, has(&are, category)));
    }
    for category in &older.categories {
        let mut follow = newer.categories.iter().filter_map(before);
        if !follow.any(|one| one.id == category.id) {
            counts.push((category.name.clone(), has(&were, category), None));
        }
    }
    counts
}

fn locations(history: &[LocationHistory], years: [u16; 2]) -> Vec<Counts> {
    let counts = history.iter().map(|entry| {
        let of = |year| entry.years.iter().find(|one| one.year == year);
        let count = |counts: &YearCounts| counts.counts.total;
        let [before, now] = years.map(|year| of(year).map(count));
        (entry.name.clone(), before, now)
    });
    counts.collect()
}

/// An address that leads elsewhere from now on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moved {
    /// The location's address.
    pub from: Slug,
    /// Where it leads.
    pub to: Vec<Slug>,
}

/// Addresses that led to a location and lead elsewhere now.
pub fn moved(old: &[LocationHistory], new: &[LocationHistory], report: &Report) -> Vec<Moved> {
    let moved = old.iter().filter_map(|entry| {
        let to = match dataset::find(entry.slug.as_str(), new) {
            Some(now) => now.state.successors().to_vec(),
            None => {
                let forwards = report.forwards.iter();
                let forwards = forwards.filter(|forward| forward.from == entry.slug);
                forwards.map(|forward| forward.to.clone()).collect()
            }
        };
        let differs = !to.is_empty() && to != entry.state.successors();
        differs.then(|| Moved {
            from: entry.slug.clone(),
            to,
        })
    });
    moved.collect()
}
