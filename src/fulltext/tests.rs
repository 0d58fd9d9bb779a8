//! The search as a whole, on made-up rows and on the published year.

use super::*;
use std::ops::Range;

const ROWS: [[&str; 2]; 6] = [
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
];

fn index() -> TextIndex {
    TextIndex::build(ROWS.into_iter())
}

/// The rows that a query finds, the best first.
fn found(index: &TextIndex, query: &str) -> Vec<usize> {
    let hits = index.search(query);
    let mut rows: Vec<_> = (0..index.rows())
        .filter(|row| hits.score(*row).is_some())
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(hits.score(*row)));
    rows
}

#[test]
fn words_find_their_forms_meanings_and_compounds() {
    let index = index();
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
        assert_eq!(found(&index, query), rows, "{query}");
    }
}

#[test]
fn phrases_stand_as_they_are_and_in_one_text() {
    let index = index();
    for (query, rows) in [
        ("\"te laat\"", vec![1, 5]),
        ("\"te la", vec![1, 5]),
        ("\"laat te\"", vec![]),
        ("\"verviel de\"", vec![]),
        ("\"te laat\" kind", vec![5]),
    ] {
        assert_eq!(found(&index, query), rows, "{query}");
    }
}

#[test]
fn no_query_finds_everything() {
    let index = index();
    for query in ["", "  ", "\"", "…"] {
        assert!(!index.search(query).is_asked(), "{query}");
        assert_eq!(found(&index, query).len(), ROWS.len());
    }
}

#[test]
fn what_was_found_is_marked() {
    let index = index();
    for (query, text, marked) in [
        ("luier", ROWS[1][0], vec!["Luiers"]),
        ("\"te laat\"", ROWS[1][0], vec!["te laat"]),
        ("\"te laat\" te", ROWS[1][0], vec!["te laat"]),
        ("te \"te laat\" veel", ROWS[1][0], vec!["te laat", "veel"]),
        ("juf", ROWS[5][1], vec!["leidsters"]),
        ("", ROWS[5][1], vec![]),
    ] {
        let marks = index.marks(&index.search(query), text);
        let texts: Vec<_> = marks.into_iter().map(|mark| &text[mark]).collect();
        assert_eq!(texts, marked, "{query}");
    }
}

#[test]
fn a_snippet_begins_near_the_first_mark() {
    let text = format!("{}néven doel {}", "woord ".repeat(30), "einde ".repeat(30));
    let at = text.find("doel").unwrap();
    let mark = at..at + 4;
    let part = snippet(&text, &[mark], 100);
    assert!(text[part.clone()].contains("doel") && part.len() < 120);
    let whole: Range<usize> = 0..3;
    assert_eq!(snippet("kort"[..3].as_ref(), &[], 100), whole);
    let long = "x".repeat(500);
    assert_eq!(snippet(&long, &[], 100), 0..500);
}

#[test]
fn everyday_words_find_something_in_the_published_report() {
    let file: dataset::ComplaintsFile =
        serde_json::from_str(include_str!("../../public/data/2023/complaints.json")).unwrap();
    let rows = file.complaints.iter();
    let texts = rows.map(|c| {
        [
            c.complaint.as_str(),
            c.resolution.as_deref().unwrap_or_default(),
        ]
    });
    let index = TextIndex::build(texts);
    for query in [
        "juf",
        "rekening",
        "te duur",
        "gevallen",
        "gebeten",
        "schoonmaak",
        "ruildagen",
        "taxi",
        "personeelstekort",
        "ziek",
        "luiers",
        "telefoon",
        "opzeggen",
        "heet",
    ] {
        let count = found(&index, query).len();
        assert!((1..400).contains(&count), "{query}: {count}");
    }
}
