//! Complaints with and without a location, and the field for one.

use super::*;

/// A list of one year with these locations, in the report's order; `-` is none.
pub(super) fn listing_at(locations: &[&str]) -> Listing {
    Listing::new(listed_at(locations))
}

/// The year of that list.
pub(super) fn listed_at(locations: &[&str]) -> ListedYear {
    let at = |(name, number): (&&str, u32)| Complaint {
        location: Slug::from_name(name).filter(|_| **name != *NONE),
        ..complaint(number, "Overig", None)
    };
    let known = locations.iter().filter(|name| **name != NONE);
    ListedYear {
        year: 2023,
        complaints: locations.iter().zip(1..).map(at).collect(),
        locations: known.map(|name| named(name, None, None)).collect(),
        headings: HeadingsFile {
            labels: Vec::new(),
            categories: Vec::new(),
        },
    }
}

#[test]
fn complaints_that_name_a_location_come_first() {
    let listing = listing_at(&[NONE, "KDV Zee", NONE, "BSO Aap"]);
    let rows = |query: &str| listing.find(&state(query)).rows;
    assert_eq!(rows(""), [1, 3, 0, 2]);
    assert_eq!(rows("?locatie=-"), [0, 2]);
    // A year stays together.
    let years = two_years();
    assert_eq!(years.find(&state("")).rows, [0, 1, 2, 3]);
}

#[test]
fn most_of_one_location_stand_first_and_those_of_none_last() {
    let listing = listing_at(&[NONE, "KDV Zee", NONE, "BSO Aap", NONE, "KDV Zee"]);
    let rows = listing.find(&state("?volgorde=per-locatie")).rows;
    assert_eq!(rows, [1, 5, 3, 0, 2, 4]);
}

#[test]
fn a_location_is_found_by_a_part_of_its_name() {
    let names = [
        "KDV Zee",
        "BSO Zeeën",
        "KDV De Oude Zee",
        "KDV Waddenzee",
        NONE,
    ];
    let listing = listing_at(&names);
    let places = |typed: &str, query: &str| {
        let places = listing.places(&listing.find(&state(query)), typed);
        let choices = &listing.groups()[Group::Location as usize];
        let values = places
            .options
            .iter()
            .map(|&number| choices[number as usize].value.clone());
        (values.collect::<Vec<_>>(), places.answering)
    };
    for (typed, expected, answering) in [
        ("", vec![NONE], 0),
        ("  ", vec![NONE], 0),
        (
            "zee",
            vec![
                "bso-zeeen",
                "kdv-de-oude-zee",
                "kdv-zee",
                "kdv-waddenzee",
                NONE,
            ],
            4,
        ),
        ("ZEEEN", vec!["bso-zeeen", NONE], 1),
        ("kdv ou", vec!["kdv-de-oude-zee", NONE], 1),
        ("zee xx", vec![NONE], 0),
    ] {
        let expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(places(typed, ""), (expected, answering), "{typed}");
    }
    // What is chosen stays in sight; what would find nothing isn't offered.
    assert_eq!(places("", "?locatie=kdv-zee").0, ["kdv-zee", NONE]);
    assert_eq!(places("zee", "?uitkomst=gegrond").1, 0);
}

#[test]
fn only_so_many_locations_are_listed() {
    let names: Vec<String> = (10..25).map(|number| format!("KDV Zee {number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let listing = listing_at(&names);
    let places = listing.places(&listing.find(&state("")), "zee");
    assert_eq!(
        (places.options.len(), places.answering, places.more()),
        (8, 15, 7)
    );
}
