//! Towns, postcodes, former names and odd input, on a directory made up for the purpose.

use super::{finder, location, names, shown};
use crate::lookup::{Finder, Why};
use dataset::DirectoryEntry;

fn at(name: &str, town: &str, place: &str) -> DirectoryEntry {
    let (address, postcode) = place.split_once(", ").unwrap();
    DirectoryEntry {
        town: Some(town.to_owned()),
        address: Some(address.to_owned()),
        postcode: Some(postcode.to_owned()),
        ..location(name)
    }
}

fn registered() -> Finder {
    let mut renamed = at("BSO De Nieuwe Naam", "Zwolle", "Kade 7, 8011 AB");
    renamed
        .reported_names
        .push("Kiddo BSO Het Oude Nest".to_owned());
    Finder::from_entries(vec![
        at("KDV De Zon", "Amsterdam", "Beukenlaan 12, 1012 AB"),
        at("BSO De Zon", "Leiden", "Marktplein 3, 2311 CD"),
        at(
            "KDV Amsterdamseweg 5",
            "Arnhem",
            "Amsterdamseweg 5, 6814 GA",
        ),
        at("KDV 't Bolwerk", "'s-Gravenhage", "Brink 1, 2511 XY"),
        renamed,
    ])
}

/// What is typed, then the first hit and why it was found.
const FIRST_HITS: &str = "
    bolwerk            → KDV 't Bolwerk
    amsterdam          → KDV Amsterdamseweg 5
    leiden             → BSO De Zon (Leiden)
    de zon leiden      → BSO De Zon (Leiden)
    Amsterdam de zon   → KDV De Zon (Amsterdam)
    bolwerk den haag   → KDV 't Bolwerk ('s-Gravenhage)
    1012AB             → KDV De Zon (at Beukenlaan 12, 1012 AB)
    2311 cd            → BSO De Zon (at Marktplein 3, 2311 CD)
    2311 CD leiden     → BSO De Zon (Leiden)
    2311c              → BSO De Zon (at Marktplein 3, 2311 CD)
    2311 C             → BSO De Zon (at Marktplein 3, 2311 CD)
    de zon 1012        → KDV De Zon
    2511               → KDV 't Bolwerk (at Brink 1, 2511 XY)
    marktpl 3          → BSO De Zon (at Marktplein 3, 2311 CD)
    oude nest          → BSO De Nieuwe Naam (once Kiddo BSO Het Oude Nest)
    oude nets          → BSO De Nieuwe Naam (once Kiddo BSO Het Oude Nest)
";

#[test]
fn other_fields_are_searched_and_named() {
    let finder = registered();
    for line in FIRST_HITS.trim().lines() {
        let (query, expected) = line.split_once('→').unwrap();
        let hits = finder.search(query.trim(), 5);
        let described = hits.first().map(|hit| match &hit.why {
            Some(Why::Town(town)) => format!("{} ({town})", hit.location.name),
            Some(Why::Address(address)) => format!("{} (at {address})", hit.location.name),
            Some(Why::ReportedName(name)) => format!("{} (once {name})", hit.location.name),
            None => hit.location.name.clone(),
        });
        assert_eq!(described.as_deref(), Some(expected.trim()), "{query}");
    }
}

#[test]
fn a_town_that_isnt_there_is_lacking() {
    for finder in [
        registered(),
        finder(&["KDV 't Bolwerk", "BSO Zee", "KDV Maan", "BSO Ster"]),
    ] {
        let hits = finder.search("bolwerk utrecht", 5);
        let first = hits.first().unwrap();
        assert_eq!(first.location.name, "KDV 't Bolwerk");
        assert!(first.alike);
        assert_eq!(first.lacks, ["utrecht"]);
        assert!(names(&finder, "utrecht").is_empty());
    }
}

const OF_ONE_SORT: &[&str] = &[
    "Zonnehof",
    "KDV Oceaan 8",
    "BSO Oceaan 16",
    "De Zon",
    "Het Zonnetje",
    "BSO Zonneweg 3",
    "Kindercentrum De Zon",
];

/// What decides, what is typed, and the first two hits.
const ORDERS: &str = "
    the exact name          | de zon               → De Zon, Kindercentrum De Zon
    a general word asked for| kindercentrum de zon → Kindercentrum De Zon, De Zon
    the number              | oceaan 16            → BSO Oceaan 16, KDV Oceaan 8
    not a wrong number      | oceaan 99            → BSO Oceaan 16, KDV Oceaan 8
    the kind of care        | kdv oceaan           → KDV Oceaan 8, BSO Oceaan 16
    nothing but the kind    | bso                  → BSO Oceaan 16, BSO Zonneweg 3
    the organisation alone  | kiddo                → De Zon, Het Zonnetje
    the organisation before | kiddo de zon         → De Zon, Kindercentrum De Zon
    its name misspelt       | kidod de zon         → De Zon, Kindercentrum De Zon
";

#[test]
fn better_matches_come_first() {
    let finder = finder(OF_ONE_SORT);
    for line in ORDERS.trim().lines() {
        let (case, rest) = line.split_once('|').unwrap();
        let (query, expected) = rest.split_once('→').unwrap();
        let mut found = names(&finder, query);
        found.truncate(2);
        assert_eq!(found.join(", "), expected.trim(), "{case}");
    }
}

#[test]
fn what_matched_is_shown() {
    let finder = finder(&[
        "KDV Burg. Enschedélaan 66",
        "BSO Van Hallstraat 10",
        "KDV Polderpioniers",
        "BSO Tweede Boerhaavestraat 47",
        "KDV Steynlaan 69-71",
        "KDV Kanaalweg 94 B",
    ]);
    for (query, expected) in [
        ("burgemeester enschede", "KDV [Burg]. [Enschedé]laan 66"),
        ("vanhallstr", "BSO [Van] [Hallstr]aat 10"),
        ("van hall straat", "BSO [Van] [Hallstraat] 10"),
        ("polder", "KDV [Polder]pioniers"),
        ("pioniers", "KDV Polder[pioniers]"),
        ("2e boerhave", "BSO [Tweede] [Boerhaavestraat] 47"),
        ("kdv stei", "[KDV] [Stey]nlaan 69-71"),
        ("kanaalweg 94b", "KDV [Kanaalweg] [94] [B]"),
        ("steijnlaan 71", "KDV [Steynlaan] 69-[71]"),
    ] {
        let hits = finder.search(query, 1);
        let found = hits.first().map(shown).unwrap_or_default();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn what_is_only_alike_says_so() {
    let finder = finder(&["KDV De Kinderboot", "BSO Zeeparel"]);
    for (query, alike) in [
        ("kinderboot", false),
        ("kinder", false),
        ("boot", false),
        ("zee", false),
        ("kinderboor", true),
        ("kindervloot", true),
    ] {
        let hits = finder.search(query, 1);
        assert_eq!(hits.first().map(|hit| hit.alike), Some(alike), "{query}");
    }
}

/// What is typed, the first hit, and what it lacks of it; `=` where it is plainly found.
const FOUND_OR_ALIKE: &str = "
    bso lindehof 12      → BSO Lindehof 12         =
    lindehof 12          → BSO Lindehof 12         =
    lindehof             → BSO Lindehof 12         =
    kdv lindehof 12      → BSO Lindehof 12         KDV
    lindehof 14          → BSO Lindehof 12         14
    lindehof 1           → BSO Lindehof 12         1
    bso lindehof 12b     → BSO Lindehof 12         b
    de akkerwinde 3a     → KDV De Akkerwinde 3A    =
    de akkerwinde 3b     → KDV De Akkerwinde 3A    b
    akkerwinde drie a    → KDV De Akkerwinde 3A    =
    kdv regenvogel       → Kinderopvang Regenvogel KDV
    regenvogel 7         → Kinderopvang Regenvogel 7
    opvang regenvogel    → Kinderopvang Regenvogel =
    kiddo regenvogel     → Kinderopvang Regenvogel =
    regenvogel zeewolde  → Kinderopvang Regenvogel zeewolde
    regenvogel utrecht   → Kinderopvang Regenvogel utrecht
    a.b. vlietstraat     → KDV Anna Berta Vlietstraat 9 =
    ab vlietstraat 9     → KDV Anna Berta Vlietstraat 9 =
    c. vlietstraat       → KDV Anna Berta Vlietstraat 9 c
";

#[test]
fn only_what_has_all_that_was_typed_is_found() {
    let finder = finder(&[
        "BSO Lindehof 12",
        "KDV De Akkerwinde 3A",
        "Kinderopvang Regenvogel",
        "KDV Anna Berta Vlietstraat 9",
        "BSO Zonnedauw",
        "KDV Ratelpopulier 8",
    ]);
    for line in FOUND_OR_ALIKE.trim().lines() {
        let (query, expected) = line.split_once('→').unwrap();
        let (name, lacks) = expected.trim().rsplit_once(' ').unwrap();
        let hits = finder.search(query.trim(), 3);
        let first = hits
            .first()
            .unwrap_or_else(|| panic!("{query} finds nothing"));
        assert_eq!(first.location.name, name.trim(), "{query}");
        let expected = if lacks == "=" { "" } else { lacks };
        assert_eq!(first.lacks.join(" "), expected, "{query}");
        assert_eq!(first.alike, lacks != "=", "{query}");
    }
}

/// What is typed, and the location that is meant: said, misheard, shortened, joined and split.
const MEANT: &str = "
    lindehof twaalf            → BSO Lindehof 12
    ratel populier acht        → KDV Ratelpopulier 8
    zonnedouw                  → BSO Zonnedauw
    zonedauwe                  → BSO Zonnedauw
    kdvratelpopulier8          → KDV Ratelpopulier 8
    zonnedauwbso               → BSO Zonnedauw
    opvang bij basisschool regenvogel → Kinderopvang Regenvogel
    regenvogelschool           → Kinderopvang Regenvogel
    kiddolindehof              → BSO Lindehof 12
    3 sprong                   → KDV Driesprong
    7e van driesprong          → KDV Driesprong
    gerda van velsenlaan       → BSO G. van Velsenln 5
    g v velsenlaan             → BSO G. van Velsenln 5
    lindehof bij de kerk       → BSO Lindehof 12
    oude molen                 → -
";

#[test]
fn words_are_understood_as_they_are_said_and_heard() {
    let finder = finder(&[
        "BSO Lindehof 12",
        "Kinderopvang Regenvogel",
        "BSO Zonnedauw",
        "KDV Ratelpopulier 8",
        "KDV Driesprong",
        "BSO G. van Velsenln 5",
        "KDV Kastanje 4",
        "BSO Vuurvlieg",
        "BSO Moerbei",
        "De Wilde Eend",
    ]);
    for line in MEANT.trim().lines() {
        let (query, expected) = line.split_once('→').unwrap();
        let found = names(&finder, query.trim());
        let first = found.first().map_or("-", String::as_str);
        assert_eq!(first, expected.trim(), "{query}");
    }
}

#[test]
fn nothing_typed_finds_nothing() {
    let registered = registered();
    for query in ["", "  ", "'", "–", "()", "\u{301}"] {
        assert!(names(&registered, query).is_empty(), "{query:?}");
    }
    assert!(registered.search("de zon", 0).is_empty());
    assert!(finder(&[]).search("de zon", 5).is_empty());
}

#[test]
fn any_input_is_survived() {
    let finder = registered();
    let long = "beukenlaan".repeat(50);
    for query in [
        long.as_str(),
        "日本語 кириллица",
        "ß ĳ Ǆ İstanbul ﬁ",
        "🏠 de zon 🏠",
        "a b c d e f g h i j k l m n o p",
        "1e 2e 3e",
        "99999999999999999999e straat",
        "d'n 's 't",
    ] {
        for hit in finder.search(query, 5) {
            assert!(!shown(&hit).is_empty());
        }
    }
}
