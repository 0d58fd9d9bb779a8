//! The locations of all years as the search reads them.

use super::RenderError;
use crate::files::Files;
use dataset::{DirectoryEntry, DirectoryFile, Location, LocationHistory, Slug, paths};
use klachtenwijzer::lookup::parts::{self, Divided};
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
        parts: Vec::new(),
        total: 0,
    }
}

/// The files of the directory: one, or where that would be large one that lists parts, and those.
pub fn files(directory: &DirectoryFile) -> Result<Files, RenderError> {
    let mut files = Files::default();
    let mut put = |path: String, file: &DirectoryFile| {
        let text = serde_json::to_string(file);
        let text = text.map_err(|error| RenderError::malformed(&path, &error))?;
        files.add(path, text).map_err(RenderError::from)
    };
    if directory.locations.len() <= DirectoryFile::WHOLE {
        put(paths::DIRECTORY.to_owned(), directory)?;
        return Ok(files);
    }
    let mut list = DirectoryFile {
        year: directory.year,
        locations: Vec::new(),
        parts: Vec::new(),
        total: u32::try_from(directory.locations.len()).unwrap_or(u32::MAX),
    };
    for Divided { part, places } in parts::divide(&directory.locations) {
        if !places.is_empty() {
            let locations = places.iter();
            let locations = locations.filter_map(|place| directory.locations.get(*place).cloned());
            let file = DirectoryFile {
                year: directory.year,
                locations: locations.collect(),
                parts: Vec::new(),
                total: 0,
            };
            put(paths::directory_part(&part.key), &file)?;
        }
        list.parts.push(part);
    }
    put(paths::DIRECTORY.to_owned(), &list)?;
    Ok(files)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::TextError;
    use dataset::DirectoryCounts;

    fn directory(count: usize) -> DirectoryFile {
        let entry = |at: usize| {
            let name = format!("KDV {} {at}", ["Zonnehof", "Maanhof", "Vlinder"][at % 3]);
            DirectoryEntry {
                slug: Slug::from_name(&name).unwrap(),
                site: name.clone(),
                labels: vec!["Kompas".into()],
                reported_names: vec![name.clone()],
                name,
                town: None,
                address: None,
                postcode: None,
                counts: DirectoryCounts { total: 1 },
                last_listed: None,
            }
        };
        DirectoryFile {
            year: 2023,
            locations: (0..count).map(entry).collect(),
            parts: Vec::new(),
            total: 0,
        }
    }

    #[test]
    fn a_directory_is_one_file_until_it_is_large() {
        let files = files(&directory(DirectoryFile::WHOLE)).unwrap();
        assert_eq!(files.len(), 1);
        let text = files.text(paths::DIRECTORY).unwrap();
        assert!(!text.contains("parts") && text.contains("zonnehof"));
    }

    #[test]
    fn a_large_one_lists_parts_that_hold_every_location() {
        let whole = directory(DirectoryFile::WHOLE + 1);
        let files = files(&whole).unwrap();
        let read = |path: &str| -> Result<DirectoryFile, TextError> {
            Ok(serde_json::from_str(files.text(path)?).unwrap())
        };
        let list = read(paths::DIRECTORY).unwrap();
        assert!(list.locations.is_empty());
        assert_eq!(list.total as usize, whole.locations.len());
        let keys: Vec<_> = list.parts.iter().map(|part| part.key.as_str()).collect();
        assert_eq!(keys, ["fl", "ma", "so"]);
        assert_eq!(files.len(), 1 + keys.len());
        let mut slugs = Vec::new();
        for part in &list.parts {
            let file = read(&paths::directory_part(&part.key)).unwrap();
            assert_eq!(file.locations.len(), part.locations as usize);
            slugs.extend(file.locations.into_iter().map(|entry| entry.slug));
        }
        slugs.sort();
        let mut all: Vec<_> = whole.locations.into_iter().map(|one| one.slug).collect();
        all.sort();
        assert_eq!(slugs, all);
    }
}
