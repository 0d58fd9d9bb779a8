//! The search over the published year: the labelled queries, and every name and spelling there is.

use super::{Directory, shown};
use dataset::{DirectoryEntry, DirectoryFile};
use std::path::Path;

/// The least share of labelled queries that the right location must come first in.
const FIRST_HIT_RATE: f64 = 0.95;

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

fn cases() -> Vec<Case> {
    let case = |line: &str| {
        let [query, expected, trap] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let expected = expected.split('|').filter(|slug| *slug != "-");
        Case {
            query: query.to_owned(),
            expected: expected.map(str::to_owned).collect(),
            trap: trap.to_owned(),
        }
    };
    read("tests/queries/2023.tsv")
        .lines()
        .skip(1)
        .map(case)
        .collect()
}

fn is_right(directory: &Directory, case: &Case) -> bool {
    match directory.search(&case.query, 1).first() {
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
    for case in cases() {
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
    let directory = Directory::from_entries(locations());
    let cases = cases();
    let wrong: Vec<_> = cases
        .iter()
        .filter(|case| !is_right(&directory, case))
        .collect();
    let rate = 1.0 - wrong.len() as f64 / cases.len() as f64;
    let queries: Vec<_> = wrong.iter().map(|case| &case.query).collect();
    assert!(rate >= FIRST_HIT_RATE, "{rate:.3}, wrong: {queries:?}");
    assert!(wrong.iter().all(|case| case.trap != "exact"), "{queries:?}");
}

#[test]
fn every_name_and_spelling_finds_its_own_location() {
    let locations = locations();
    let directory = Directory::from_entries(locations.clone());
    for location in &locations {
        for spelling in location.reported_names.iter().chain([&location.name]) {
            for typed in [
                spelling.clone(),
                spelling.to_lowercase(),
                spelling.to_uppercase(),
            ] {
                let hits = directory.search(&typed, 1);
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
    let directory = Directory::from_entries(locations.clone());
    for location in &locations {
        let ends = location
            .name
            .char_indices()
            .map(|(at, c)| at + c.len_utf8());
        for end in ends {
            let typed = &location.name[..end];
            let hits = directory.search(typed, 8);
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
