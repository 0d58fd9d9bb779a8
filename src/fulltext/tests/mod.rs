//! The search as a whole, on made-up rows and on the published year.

mod in_parts;
mod published;

use super::*;

const ROWS: [[&str; 2]; 9] = [
    ["De luier is niet verschoond.", "Besproken met het team."],
    [
        "Luiers waren te laat besteld. Te veel kosten.",
        "Excuses gemaakt.",
    ],
    [
        "Ouder wil weten waarom er een ruildag verviel.",
        "De dag is laat teruggegeven.",
    ],
    [
        "Te weinig eten op de groep.",
        "Het voedingsbeleid is uitgelegd.",
    ],
    ["De factuur klopt niet.", ""],
    ["Kind is te laat opgehaald.", "Gebeld met de leidsters."],
    ["Niemand haalde mijn dochter op.", "Er was onderbezetting."],
    ["Vergeten het op te halen na zwemles.", ""],
    ["Nieuwe tarieven.", "De prijsverhoging is toegelicht."],
];

fn texts([complaint, resolution]: [&'static str; 2]) -> Texts<'static> {
    Texts {
        complaint,
        resolution,
        ..Texts::default()
    }
}

fn search() -> TextSearch {
    at_once(TextSearch::build(
        ROWS.into_iter().map(texts),
        &mut async || {},
    ))
}

/// The rows that a query finds, the best first.
fn found(search: &TextSearch, query: &str) -> Vec<usize> {
    let hits = search.search(query);
    let rows = 0..search.index.rows();
    let mut rows: Vec<_> = rows.filter(|row| hits.score(*row).is_some()).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(hits.score(*row)));
    rows
}

fn lacking(search: &TextSearch, query: &str, row: usize) -> Vec<String> {
    let hits = search.search(query);
    hits.lacking(row).map(str::to_owned).collect()
}

#[test]
fn words_find_their_forms_meanings_and_compounds() {
    let search = search();
    for (query, rows) in [
        ("luier", vec![0, 1]),
        ("luiers", vec![1, 0]),
        ("lui", vec![0, 1]),
        ("dag ", vec![2]),
        ("ruil", vec![2]),
        ("rekening", vec![4]),
        ("juf", vec![5]),
        ("bellen", vec![5]),
        // Not `weten`, and not `vergeten`.
        ("eten ", vec![3]),
        ("beleid ", vec![]),
        ("luier kosten", vec![1]),
        ("de luier van", vec![0, 1]),
        ("qqq", vec![]),
    ] {
        assert_eq!(found(&search, query), rows, "{query}");
    }
}

#[test]
fn verbs_are_found_together_and_apart() {
    let search = search();
    for query in ["ophalen ", "opgehaald ", "op te halen "] {
        let mut rows = found(&search, query);
        rows.sort_unstable();
        assert_eq!(rows, [5, 6, 7], "{query}");
    }
    // `op de groep` belongs to no verb.
    assert!(!found(&search, "opeten ").contains(&3));
}

#[test]
fn compounds_are_found_by_their_parts_and_the_other_way_round() {
    let rows = [
        ["De termijn voor het opzeggen is lang.", ""],
        ["De opzegtermijn is een maand.", ""],
        ["Een lange termijn.", ""],
    ];
    let search = at_once(TextSearch::build(
        rows.into_iter().map(texts),
        &mut async || {},
    ));
    assert_eq!(found(&search, "opzegtermijn "), [1, 0]);
    let mut rows = found(&search, "termijn ");
    rows.sort_unstable();
    assert_eq!(rows, [0, 1, 2]);
}

#[test]
fn what_words_mean_together_counts_as_all_of_them() {
    let search = search();
    assert_eq!(found(&search, "te weinig personeel "), [6]);
    assert!(lacking(&search, "te weinig personeel ", 6).is_empty());
    // A weak word and a word for food are no staff.
    assert!(!found(&search, "te weinig personeel ").contains(&3));
}

#[test]
fn rows_with_more_of_the_question_stand_higher_and_say_what_they_lack() {
    let search = search();
    assert_eq!(found(&search, "luier verschoond "), [0, 1]);
    assert!(lacking(&search, "luier verschoond ", 0).is_empty());
    assert_eq!(lacking(&search, "Kosten van een luier ", 0), ["Kosten"]);
    // What is only weak is never said to be lacking.
    assert!(lacking(&search, "steeds luier ", 0).is_empty());
    // Rows that have next to nothing of it aren't listed.
    assert!(!found(&search, "factuur luier verschoond team ").contains(&4));
}

#[test]
fn every_word_as_it_was_typed_comes_first() {
    let rows = [
        [
            "Luier, luiers en nog een luier: verschoning.",
            "Luiers verschonen.",
        ],
        ["Het team.", "Een luier verschoond."],
        ["De luiers, en niet verschoond.", ""],
    ];
    let search = at_once(TextSearch::build(
        rows.into_iter().map(texts),
        &mut async || {},
    ));
    assert_eq!(found(&search, "luier verschoond ")[0], 1);
}

#[test]
fn locations_and_categories_are_found_by_their_names() {
    let at = |complaint, location, category| Texts {
        complaint,
        location,
        category,
        ..Texts::default()
    };
    let rows = [
        at("De luier.", "KDV Beukenstraat 11", "Overig"),
        at("Te warm.", "KDV Beukenstraat 11", "Accommodatie"),
        at("De luier.", "BSO Zee", "Overig"),
        at("Verkeer in de beukenstraat.", "", "Overig"),
    ];
    let search = at_once(TextSearch::build(rows.into_iter(), &mut async || {}));
    let hits = search.search("Beukenstraat");
    let named: Vec<_> = (0..4).filter(|row| hits.is_named(*row)).collect();
    assert_eq!(named, [0, 1]);
    assert_eq!(found(&search, "beuken"), [0, 1, 3]);
    assert_eq!(found(&search, "luier beukenstraat ")[0], 0);
    assert_eq!(found(&search, "accommodatie "), [1]);
}

#[test]
fn phrases_stand_as_they_are_and_in_one_text() {
    let search = search();
    for (query, rows) in [
        ("\"te laat\"", vec![1, 5]),
        ("\"te la", vec![1, 5]),
        ("\"laat te\"", vec![]),
        ("\"verviel de\"", vec![]),
        // Rows without the phrase aren't listed, however much else they have.
        ("\"te laat\" kind", vec![5, 1]),
    ] {
        assert_eq!(found(&search, query), rows, "{query}");
    }
}

#[test]
fn no_query_finds_everything() {
    let search = search();
    for query in ["", "  ", "\"", "…"] {
        assert!(!search.search(query).is_asked(), "{query}");
        assert_eq!(found(&search, query).len(), ROWS.len());
    }
}

#[test]
fn more_words_than_anybody_types_are_no_harm() {
    let search = search();
    let query = "luier ".repeat(40) + "kosten";
    assert_eq!(found(&search, &query)[0], 0);
    let query = "steeds ".repeat(1000);
    assert!(found(&search, &query).is_empty());
}

#[test]
fn what_was_found_is_marked() {
    let search = search();
    for (query, text, marked) in [
        ("luier", ROWS[1][0], vec!["Luiers"]),
        ("\"te laat\"", ROWS[1][0], vec!["te laat"]),
        ("\"te laat\" te", ROWS[1][0], vec!["te laat"]),
        ("te \"te laat\" veel", ROWS[1][0], vec!["te laat", "veel"]),
        ("juf", ROWS[5][1], vec!["leidsters"]),
        ("ophalen", ROWS[6][0], vec!["haalde"]),
        ("", ROWS[5][1], vec![]),
    ] {
        let marks = search.marks(&search.search(query), text);
        let texts: Vec<_> = marks.into_iter().map(|mark| &text[mark]).collect();
        assert_eq!(texts, marked, "{query}");
    }
}
