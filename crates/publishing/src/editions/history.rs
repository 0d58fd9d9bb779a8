//! Every location over all years: what the years list, what they tell of changes, and what was
//! published before. An address that was published once is never taken out.

use dataset::{
    Change, FORMAT, HistoryFile, Location, LocationHistory, Report, Slug, State, YearCounts,
};
use std::collections::{BTreeMap, BTreeSet};

/// What the directory takes from one year.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The year, with the changes and forwards that it tells of.
    pub report: &'a Report,
    /// Its locations.
    pub locations: &'a [Location],
}

/// The directory of these years, in any order; `before` is the one that is published.
pub fn history(years: &[Told], before: &[LocationHistory]) -> HistoryFile {
    let mut years: Vec<Told> = years.to_vec();
    years.sort_by_key(|told| std::cmp::Reverse(told.report.year));
    let mut entries: BTreeMap<Slug, LocationHistory> = BTreeMap::new();
    for told in &years {
        for location in told.locations {
            add(&mut entries, told.report.year, location);
        }
    }
    retain(&mut entries, before, &years);
    let states = states(&years, &entries);
    for (slug, entry) in &mut entries {
        entry.state = states.get(slug).cloned().unwrap_or_default();
    }
    move_renamed(&mut entries);
    HistoryFile {
        format: FORMAT,
        locations: entries.into_values().collect(),
    }
}

/// Adds what a year lists; newer years have been there.
fn add(entries: &mut BTreeMap<Slug, LocationHistory>, year: u16, location: &Location) {
    let entry = entries
        .entry(location.slug.clone())
        .or_insert_with(|| LocationHistory {
            slug: location.slug.clone(),
            name: location.name.clone(),
            earlier_names: Vec::new(),
            kind: location.kind,
            site: location.site.clone(),
            town: None,
            postcode: None,
            places: None,
            register_id: None,
            state: State::Open,
            years: Vec::new(),
        });
    add_name(entry, &location.name);
    entry.kind = entry.kind.or(location.kind);
    // A year without a register knows less than an older one with it.
    if entry.town.is_none() {
        entry.town.clone_from(&location.town);
        entry.postcode.clone_from(&location.postcode);
    }
    entry.places = entry.places.or(location.places);
    if entry.register_id.is_none() {
        entry.register_id.clone_from(&location.register_id);
    }
    entry.years.push(YearCounts {
        year,
        listed_as: None,
        counts: location.counts.clone(),
    });
}

fn add_name(entry: &mut LocationHistory, name: &str) {
    if entry.name != name && !entry.earlier_names.iter().any(|known| known == name) {
        entry.earlier_names.push(name.to_owned());
    }
}

/// Puts back what was published and no year lists any more. A forward answers for its address.
fn retain(
    entries: &mut BTreeMap<Slug, LocationHistory>,
    before: &[LocationHistory],
    years: &[Told],
) {
    let forwards = years.iter().flat_map(|told| &told.report.forwards);
    let forwarded: BTreeSet<&Slug> = forwards.map(|forward| &forward.from).collect();
    for known in before {
        if !entries.contains_key(&known.slug) && !forwarded.contains(&known.slug) {
            let entry = LocationHistory {
                years: Vec::new(),
                state: State::Open,
                ..known.clone()
            };
            entries.insert(entry.slug.clone(), entry);
        }
    }
}

/// What the newest year that tells of a location says. A location that a later year lists again is
/// there again.
fn states(years: &[Told], entries: &BTreeMap<Slug, LocationHistory>) -> BTreeMap<Slug, State> {
    let mut states: BTreeMap<Slug, State> = BTreeMap::new();
    for told in years {
        for Change { slug, state } in &told.report.changes {
            let listed = entries.get(slug).and_then(|entry| entry.years.first());
            let is_back = listed.is_some_and(|newest| newest.year > told.report.year);
            let state = match state {
                State::Opened { .. } => state.clone(),
                _ if is_back => State::Open,
                _ => state.clone(),
            };
            states.entry(slug.clone()).or_insert(state);
        }
    }
    states
}

/// The same place under another name: its years and names go to where it is found now.
fn move_renamed(entries: &mut BTreeMap<Slug, LocationHistory>) {
    let ends: Vec<(Slug, Slug)> = entries
        .keys()
        .filter_map(|slug| Some((slug.clone(), last_name(slug, entries)?)))
        .collect();
    for (from, to) in ends {
        let Some(old) = entries.get_mut(&from) else {
            continue;
        };
        let (years, names) = (std::mem::take(&mut old.years), old.earlier_names.clone());
        let name = old.name.clone();
        let Some(new) = entries.get_mut(&to) else {
            continue;
        };
        add_name(new, &name);
        for name in &names {
            add_name(new, name);
        }
        // A year that lists both names keeps both rows: a sum would be in no report.
        new.years
            .extend(years.into_iter().map(|counted| YearCounts {
                listed_as: Some(from.clone()),
                ..counted
            }));
        new.years
            .sort_by_key(|counted| std::cmp::Reverse(counted.year));
    }
}

/// Where a chain of new names ends; nothing for a location that kept its name. A chain without a
/// circle has no more links than there are locations.
fn last_name(slug: &Slug, entries: &BTreeMap<Slug, LocationHistory>) -> Option<Slug> {
    let mut last = None;
    let mut at = slug;
    for _ in 0..=entries.len() {
        match &entries.get(at)?.state {
            State::Renamed { to, .. } => {
                last = Some(to.clone());
                at = to;
            }
            _ => return last,
        }
    }
    None
}

/// The slugs of which the directory says that something took their place that it doesn't know, or
/// that lead back to themselves: no page could say where to go on.
pub fn astray(history: &HistoryFile) -> Vec<Slug> {
    let known = |slug: &Slug| dataset::find(slug.as_str(), &history.locations);
    let leads_back = |entry: &LocationHistory| {
        let mut seen = BTreeSet::new();
        let mut next: Vec<&Slug> = entry.state.successors().iter().collect();
        while let Some(slug) = next.pop() {
            if *slug == entry.slug {
                return true;
            }
            if seen.insert(slug) {
                next.extend(known(slug).map_or(&[][..], |entry| entry.state.successors()));
            }
        }
        false
    };
    let locations = history.locations.iter();
    locations
        .filter(|entry| {
            let unknown = |slug: &Slug| known(slug).is_none();
            entry.state.successors().iter().any(unknown) || leads_back(entry)
        })
        .map(|entry| entry.slug.clone())
        .collect()
}
