use super::super::tests::location;
use super::*;

fn parts(locations: &[DirectoryEntry]) -> Vec<DirectoryPart> {
    let divided = divide(locations).into_iter();
    divided.map(|divided| divided.part).collect()
}

fn country() -> Vec<DirectoryEntry> {
    let street = |at: usize| location(&format!("KDV Beuken{} {at}", ["laan", "hof"][at % 2]));
    let mut all: Vec<_> = (0..3_000).map(street).collect();
    all.push(location("BSO Be"));
    all.push(location("BSO De Vlinder"));
    all.push(location("Kinderopvang"));
    let mut placed = location("BSO Zonnehof 3");
    placed.town = Some("Ypsilanti".into());
    placed.postcode = Some("2132 AB".into());
    all.push(placed);
    all
}

#[test]
fn what_begins_in_one_way_stands_together() {
    let all = country();
    let parts = parts(&all);
    let keys: Vec<_> = parts.iter().map(|part| part.key.as_str()).collect();
    let expected = ["21", "be", "beuken", "fl", "ii", "ki", "so"];
    assert_eq!(keys, expected, "{parts:?}");
    let sum: u32 = parts.iter().map(|part| part.locations).sum();
    assert_eq!(sum, 3_000 + 1 + 1 + 1 + 3);
}

#[test]
fn a_query_asks_for_the_smallest_parts() {
    let parts = parts(&country());
    let place = |key: &&str| parts.iter().position(|part| part.key == *key).unwrap();
    let of = |keys: &[&str]| Asked::Parts(keys.iter().map(place).collect());
    for (query, expected) in [
        ("Beukenlaan 12", of(&["beuken"])),
        ("vlinder beukenhof", of(&["fl", "beuken"])),
        ("bso de Flinder", of(&["fl"])),
        ("2132", of(&["21"])),
        ("2132ab", of(&["21"])),
        ("Zonnehof 3", of(&["so"])),
        ("kinderopvang", of(&["ki"])),
        ("beu", Asked::MoreLetters),
        ("be", Asked::MoreLetters),
        ("b", Asked::MoreLetters),
        ("z", Asked::MoreLetters),
        ("xyz", Asked::Nowhere),
        ("bezem", Asked::Nowhere),
        ("", Asked::Nowhere),
    ] {
        assert_eq!(asked(query, &parts), expected, "{query}");
    }
}

#[test]
fn a_slip_in_the_first_letters_leads_to_what_was_meant() {
    let parts = parts(&country());
    let place = |key: &&str| parts.iter().position(|part| part.key == *key).unwrap();
    for (query, expected) in [
        ("lvinder", vec!["fl"]),
        ("vvlinder", vec!["fl"]),
        ("Oznnehof 3", vec!["so"]),
        ("obso zznnehof lvinder", vec!["fl"]),
        ("ebukenlaan", vec!["beuken"]),
        ("vlinder", vec![]),
        ("zon", vec![]),
        ("", vec![]),
    ] {
        let expected: Vec<_> = expected.iter().map(place).collect();
        assert_eq!(slips(query, &parts), expected, "{query}");
    }
}

#[test]
fn what_all_of_a_part_have_tells_it_from_the_others() {
    use super::super::{Finder, Outcome};
    let of = |all| {
        let part = ["BSO De Vlinder", "BSO Vlinderhof"].map(location).to_vec();
        let finder = Finder::from_entries(part).part_of(all);
        finder.answer("boxx vlinder", 6).outcome
    };
    assert!(matches!(of(0), Outcome::NothingFound(_)));
    assert_eq!(of(3_000), Outcome::Alike);
}

#[test]
fn a_word_that_nearly_all_have_has_no_part() {
    let mut all: Vec<_> = (0..4_100)
        .map(|at| location(&format!("KDV Plaats {at}")))
        .collect();
    all.push(location("BSO Plaatshof"));
    let divided = divide(&all);
    let of = |key: &str| divided.iter().find(|divided| divided.part.key == key);
    assert!(of("plaats").unwrap().places.is_empty());
    let parts = parts(&all);
    assert_eq!(asked("plaats", &parts), Asked::MoreLetters);
    assert_eq!(asked("plaatshof", &parts), Asked::MoreLetters);
}

/// However a location is looked up by one of its words, the part that is asked for holds it.
#[test]
fn every_word_leads_to_its_location() {
    let all = country();
    let (divided, parts) = (divide(&all), parts(&all));
    let organisation = Organisation::of(&all);
    for (place, location) in all.iter().enumerate() {
        for word in words_of(location, &organisation) {
            let Asked::Parts(found) = asked(&word, &parts) else {
                // `Be` is the beginning of others too.
                assert_eq!(word, "be");
                continue;
            };
            let mut found = found.iter().map(|at| &divided[*at]);
            assert!(found.any(|part| part.places.contains(&place)), "{word}");
        }
    }
}
