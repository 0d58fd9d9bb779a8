//! The search over the published year: the labelled queries, and every name and spelling there is.

use super::{Finder, shown};
use dataset::{DirectoryEntry, DirectoryFile};
use std::path::Path;

/// Files of labelled queries, and the least share that must have the right location first.
const QUERIES: [(&str, f64); 3] = [("2023", 0.99), ("trials", 0.95), ("held-out", 0.95)];

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn locations() -> Vec<DirectoryEntry> {
    let file = read("public/data/2023/locations.json");
    serde_json::from_str::<DirectoryFile>(&file)
        .unwrap()
        .locations
}

/// A labelled query: what was typed, the slugs that answer it (none where nothing does), its trap.
struct Case {
    query: String,
    expected: Vec<String>,
    trap: String,
}

fn cases(file: &str) -> Vec<Case> {
    let case = |line: &str| {
        let [query, expected, trap] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let expected = expected.split('|').filter(|slug| *slug != "-");
        Case {
            query: query.to_owned(),
            expected: expected.map(str::to_owned).collect(),
            trap: trap.to_owned(),
        }
    };
    read(&format!("tests/queries/{file}.tsv"))
        .lines()
        .skip(1)
        .map(case)
        .collect()
}

/// Where nothing is right, what is shown must say which of the words typed it lacks.
fn is_right(finder: &Finder, case: &Case) -> bool {
    match finder.search(&case.query, 1).first() {
        Some(hit) if case.expected.is_empty() => !hit.lacks.is_empty(),
        Some(hit) => case
            .expected
            .iter()
            .any(|slug| slug == hit.location.slug.as_str()),
        None => case.expected.is_empty(),
    }
}

#[test]
fn labels_name_locations_that_exist() {
    let locations = locations();
    for case in QUERIES.iter().flat_map(|(file, _)| cases(file)) {
        for slug in &case.expected {
            let exists = locations
                .iter()
                .any(|location| location.slug.as_str() == slug);
            assert!(exists, "{}: {slug}", case.query);
        }
        assert_eq!(
            case.expected.is_empty(),
            case.trap == "nothing",
            "{}",
            case.query
        );
    }
}

#[test]
fn labelled_queries_find_the_right_location_first() {
    let finder = Finder::from_entries(locations());
    for (file, least) in QUERIES {
        let cases = cases(file);
        let wrong: Vec<_> = cases
            .iter()
            .filter(|case| !is_right(&finder, case))
            .collect();
        let rate = 1.0 - wrong.len() as f64 / cases.len() as f64;
        let queries: Vec<_> = wrong.iter().map(|case| &case.query).collect();
        assert!(rate >= least, "{file}: {rate:.3}, wrong: {queries:?}");
        assert!(wrong.iter().all(|case| case.trap != "exact"), "{queries:?}");
    }
}

#[test]
fn every_name_and_spelling_finds_its_own_location() {
    let locations = locations();
    let finder = Finder::from_entries(locations.clone());
    for location in &locations {
        for spelling in location.reported_names.iter().chain([&location.name]) {
            for typed in [
                spelling.clone(),
                spelling.to_lowercase(),
                spelling.to_uppercase(),
            ] {
                let hits = finder.search(&typed, 1);
                let first = hits
                    .first()
                    .unwrap_or_else(|| panic!("{typed} finds nothing"));
                let shares = first.location.reported_names.contains(spelling);
                let own = first.location.slug == location.slug;
                assert!(own || shares, "{typed} finds {}", first.location.slug);
            }
        }
    }
}

#[test]
fn every_keystroke_towards_a_name_keeps_something_listed() {
    let locations = locations();
    let finder = Finder::from_entries(locations.clone());
    for location in &locations {
        let ends = location
            .name
            .char_indices()
            .map(|(at, c)| at + c.len_utf8());
        for end in ends {
            let typed = &location.name[..end];
            let hits = finder.search(typed, 8);
            let only_marks = !typed.contains(char::is_alphanumeric);
            assert!(
                !hits.is_empty() || only_marks,
                "{typed:?} of {}",
                location.name
            );
            // Panics where a range is not on the boundaries of characters.
            hits.iter().for_each(|hit| drop(shown(hit)));
        }
    }
}
