//! The locations of all years as the search reads them.

use dataset::{DirectoryEntry, DirectoryFile, Location, LocationHistory, Slug};
use klachtenwijzer::pages::Edition;
use std::collections::BTreeMap;

/// Every location that some year lists, each as the newest of those years has it. `editions` are the
/// newest first.
pub fn of(editions: &[(String, Edition)]) -> DirectoryFile {
    let newest = editions.first().map(|(_, edition)| edition);
    let all = newest.map_or(&[][..], |edition| &edition.past.all.locations);
    let (year, names_now) = (newest.map_or(0, |it| it.report.year), names_now(all));
    let mut entries: BTreeMap<&Slug, DirectoryEntry> = BTreeMap::new();
    for (_, edition) in editions {
        let shown = edition.report.year;
        for location in &edition.locations {
            let now = names_now.get(&(shown, &location.slug)).copied();
            let slug = now.unwrap_or(&location.slug);
            match entries.get_mut(slug) {
                Some(entry) => complete(entry, location),
                None => {
                    let entry = DirectoryEntry {
                        slug: slug.clone(),
                        last_listed: (shown != year).then_some(shown),
                        ..DirectoryEntry::from(location)
                    };
                    entries.insert(slug, entry);
                }
            }
        }
    }
    DirectoryFile {
        year,
        locations: entries.into_values().collect(),
    }
}

/// By year and slug of then, the slugs of today, for locations that have another name now.
fn names_now(all: &[LocationHistory]) -> BTreeMap<(u16, &Slug), &Slug> {
    fn of_one(entry: &LocationHistory) -> impl Iterator<Item = ((u16, &Slug), &Slug)> {
        entry.years.iter().filter_map(|counted| {
            let then = counted.listed_as.as_ref()?;
            Some(((counted.year, then), &entry.slug))
        })
    }
    all.iter().flat_map(of_one).collect()
}

/// Adds what an older year knows besides: the names of then, and where it is.
fn complete(entry: &mut DirectoryEntry, older: &Location) {
    for name in std::iter::once(&older.name).chain(&older.reported_names) {
        if *name != entry.name && !entry.reported_names.contains(name) {
            entry.reported_names.push(name.clone());
        }
    }
    for label in &older.labels {
        if !entry.labels.contains(label) {
            entry.labels.push(label.clone());
        }
    }
    if entry.town.is_none() {
        entry.town.clone_from(&older.town);
    }
    // Another building's postcode is of no use.
    if entry.address.is_none() {
        entry.address.clone_from(&older.address);
        entry.postcode.clone_from(&older.postcode);
    }
}
