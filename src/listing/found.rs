//! What a state of the page finds.

use super::{Choice, HAS_PARTS, Listing};
use crate::figures::facets::{ByGroup, Group, Remains, by_score, remains};
use crate::fulltext::{Hits, TOP_SCORE};
use crate::links::{ComplaintsState, Order};

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The complaints, in the order asked for.
    pub rows: Vec<u32>,
    /// What the search text found in them.
    pub hits: Hits,
    /// By group the number of the option that was chosen.
    pub chosen: ByGroup<Option<u16>>,
    /// By group and option, how many complaints there would be with that option.
    pub counts: ByGroup<Vec<u32>>,
    /// Where nothing was found: what to drop and how many complaints that gives, the most first.
    pub drops: Vec<(Drop, u32)>,
    /// For every location whose name answers the search text one of its complaints, the best first.
    /// None where many names do: a kind of care is no location.
    pub named: Vec<u32>,
    /// What the address asks for and this dataset doesn't have.
    pub unknown: Vec<Unknown>,
    /// Whether the names of locations are needed, and aren't here.
    pub lacks_places: bool,
}

/// A single thing that can be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drop {
    /// The search text.
    Text,
    /// The choice in a group.
    Choice(Group),
}

/// Something in an address that doesn't exist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// An option of a group.
    Choice(Group, String),
    /// A way to sort.
    Order(String),
    /// A year.
    Year(String),
}

impl Found {
    /// Whether something isn't here yet without which nothing can be said.
    pub fn is_incomplete(&self) -> bool {
        HAS_PARTS && (self.lacks_places || !self.hits.lacking.parts.is_empty())
    }

    /// What was found before, where this isn't the answer yet.
    pub fn or_before(self, before: Option<&Self>) -> Self {
        if !self.is_incomplete() {
            return self;
        }
        let mut shown = before.cloned().unwrap_or_default();
        shown.hits.lacking = self.hits.lacking;
        shown.lacks_places = self.lacks_places;
        shown
    }
}

impl Listing {
    /// Finds what a state asks for. What doesn't exist is passed over, and said.
    pub fn find(&self, state: &ComplaintsState) -> Found {
        let hits = self.search.search(&state.query);
        let chosen = self.chosen(state);
        let sizes = self.groups.each_ref().map(Vec::len);
        let remains = remains(&self.options, sizes, chosen, |row| {
            hits.score(row).is_some()
        });
        let drops = drops(&remains, &hits, &chosen);
        let rows = match state.order {
            Order::Name => self.sort_by_name(&remains.rows),
            Order::Location => self.sort_by_number(remains.rows, Group::Location),
            Order::Category => self.sort_by_number(remains.rows, Group::Category),
            Order::Relevance if hits.is_asked() => by_score(&remains.rows, TOP_SCORE, |row| {
                hits.score(row as usize).unwrap_or_default()
            }),
            Order::Relevance => self.located_first(remains.rows),
        };
        Found {
            named: self.named(&rows, &hits),
            rows,
            chosen,
            counts: remains.counts,
            drops,
            unknown: self.unknown(state, &chosen),
            lacks_places: !self.knows_places()
                && chosen[Group::Location as usize].is_none()
                && state.chosen[Group::Location as usize].is_some(),
            hits,
        }
    }

    fn named(&self, rows: &[u32], hits: &Hits) -> Vec<u32> {
        const MOST: usize = 4;
        let mut named: Vec<(u16, u32)> = Vec::new();
        for &row in rows.iter().filter(|row| hits.is_named(**row as usize)) {
            let options = self.options.get(row as usize);
            let location = options.map_or(u16::MAX, |options| options[Group::Location as usize]);
            if named.iter().all(|(other, _)| *other != location) {
                named.push((location, row));
            }
            if named.len() > MOST {
                return Vec::new();
            }
        }
        named.into_iter().map(|(_, row)| row).collect()
    }

    fn chosen(&self, state: &ComplaintsState) -> ByGroup<Option<u16>> {
        Group::ALL.map(|group| {
            let value = state.chosen.get(group as usize)?.as_deref()?;
            let choices = || self.groups.get(group as usize).into_iter().flatten();
            let mut named = choices().zip(0u16..);
            let mut once_named = choices().zip(0u16..);
            let is_also = |choice: &Choice| choice.also.iter().any(|other| other == value);
            let found = named.find(|(choice, _)| choice.value == value);
            let found = found.or_else(|| once_named.find(|(choice, _)| is_also(choice)));
            found.map(|(_, number)| number)
        })
    }

    fn unknown(&self, state: &ComplaintsState, chosen: &ByGroup<Option<u16>>) -> Vec<Unknown> {
        let asked = Group::ALL.into_iter().zip(&state.chosen).zip(chosen);
        let choices = asked.filter_map(|((group, value), chosen)| match (value, chosen) {
            (Some(value), None) => Some(Unknown::Choice(group, value.clone())),
            _ => None,
        });
        let order = state.unknown_order.clone().map(Unknown::Order);
        let year = state.years.unknown.clone().map(Unknown::Year);
        choices.chain(order).chain(year).collect()
    }

    /// By how many of the complaints found have the same option, the most first; those that have none of
    /// the group's come last. What has equally many stands in the order of the options.
    fn sort_by_number(&self, rows: Vec<u32>, group: Group) -> Vec<u32> {
        let options = self.groups.get(group as usize).map_or(0, Vec::len);
        let mut counts = vec![0_u32; options];
        let option = |row: u32| {
            let options = self.options.get(row as usize);
            options.map_or(usize::MAX, |options| usize::from(options[group as usize]))
        };
        for &row in &rows {
            if let Some(count) = counts.get_mut(option(row)) {
                *count += 1;
            }
        }
        let mut rows = self.located_first(rows);
        rows.sort_by_key(|&row| {
            let option = option(row);
            let is_none = option + 1 >= options;
            let count = counts.get(option).copied().unwrap_or_default();
            (is_none, std::cmp::Reverse(count), option)
        });
        rows
    }

    /// Of each year those that name a location first: who looks around looks for places. Rows stand in the order of
    /// their years.
    fn located_first(&self, rows: Vec<u32>) -> Vec<u32> {
        let group = Group::Location as usize;
        let nowhere = self.groups[group].len().saturating_sub(1);
        let is_located = |row: &&u32| {
            let options = self.options.get(**row as usize);
            options.is_some_and(|options| usize::from(options[group]) != nowhere)
        };
        let mut sorted = Vec::with_capacity(rows.len());
        let (mut rest, mut end) = (&rows[..], 0);
        for year in &self.years {
            end += year.rows;
            let (own, others) = rest.split_at(rest.partition_point(|row| (*row as usize) < end));
            sorted.extend(own.iter().filter(is_located));
            sorted.extend(own.iter().filter(|row| !is_located(row)));
            rest = others;
        }
        sorted
    }

    fn sort_by_name(&self, rows: &[u32]) -> Vec<u32> {
        let mut wanted = vec![false; self.len()];
        for &row in rows {
            if let Some(wanted) = wanted.get_mut(row as usize) {
                *wanted = true;
            }
        }
        let all = self.by_name.iter().copied();
        all.filter(|row| wanted.get(*row as usize) == Some(&true))
            .collect()
    }
}

/// What to drop where nothing remains.
fn drops(remains: &Remains, hits: &Hits, chosen: &ByGroup<Option<u16>>) -> Vec<(Drop, u32)> {
    if !remains.rows.is_empty() {
        return Vec::new();
    }
    let text = hits
        .is_asked()
        .then_some((Drop::Text, remains.without_text));
    let groups = Group::ALL.into_iter().zip(chosen).zip(remains.without);
    let choices = groups
        .filter_map(|((group, chosen), without)| chosen.map(|_| (Drop::Choice(group), without)));
    let mut drops: Vec<_> = text
        .into_iter()
        .chain(choices)
        .filter(|(_, count)| *count > 0)
        .collect();
    drops.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    drops
}
