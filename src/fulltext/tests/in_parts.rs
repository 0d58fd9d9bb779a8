//! An index in parts finds what the whole one does.

use super::super::*;
use super::{found, search};

/// The same rows in parts of so few finds that nearly every word has one of its own, none of them here.
struct Divided {
    search: TextSearch,
    files: Vec<WordsFile>,
}

impl Divided {
    fn of(whole: &TextSearch, enough: usize) -> Self {
        let (list, files) = whole.divide(enough);
        let list = serde_json::from_str(&serde_json::to_string(&list).unwrap()).unwrap();
        Self {
            search: TextSearch::in_parts(&list).unwrap(),
            files,
        }
    }

    /// What a query finds once all is here that it takes, and how many parts those are.
    fn found(&mut self, query: &str) -> (Vec<usize>, usize) {
        let mut taken = 0;
        for _ in 0..9 {
            let lacking = self.search.search(query).lacking;
            if lacking.parts.is_empty() {
                return (found(&self.search, query), taken);
            }
            taken += lacking.parts.len();
            let parts = lacking.parts.into_iter();
            let parts: Vec<_> = parts.map(|at| (at, self.files[at].clone())).collect();
            self.search.add(&parts).unwrap();
        }
        panic!("{query}: no end of parts");
    }
}

#[test]
fn every_word_is_found_as_in_the_whole() {
    let whole = search();
    for query in [
        "luier",
        "luiers",
        "lui",
        "dag ",
        "ruil",
        "rekening",
        "juf",
        "bellen",
        "eten ",
        "beleid ",
        "luier kosten",
        "de luier van",
        "qqq",
        "voedingsbeleid",
        "prijs",
        "leidster ",
        "tarief",
        "gebeld team",
        "ophalen",
        "te laat opgehaald",
        "personeelstekort",
        "onderbezet",
    ] {
        let mut divided = Divided::of(&whole, 1);
        let (rows, taken) = divided.found(query);
        assert_eq!(rows, found(&whole, query), "{query}");
        assert!(taken < divided.files.len(), "{query}: {taken}");
    }
}

/// One after the other, with what the ones before left.
#[test]
fn what_came_for_one_query_serves_the_next() {
    let whole = search();
    let mut divided = Divided::of(&whole, 1);
    for query in ["l", "lu", "lui", "luie", "luier", "luier k", "kosten"] {
        assert_eq!(divided.found(query).0, found(&whole, query), "{query}");
    }
    assert_eq!(divided.found("luier").1, 0);
}

#[test]
fn a_phrase_is_said_to_be_without_order() {
    let whole = search();
    let mut divided = Divided::of(&whole, 1);
    let query = "\"laat te\"";
    assert_eq!(found(&whole, query), [0; 0]);
    assert_eq!(divided.found(query).0, [1, 5]);
    assert!(divided.search.search(query).unordered);
    assert!(!divided.search.search("\"luier\"").unordered);
    assert!(!whole.search(query).unordered);
}

#[test]
fn what_too_many_words_begin_with_is_said() {
    let many = (0..2_000).map(|at| format!("aa{at} aa{at}b aa{}", at % 300));
    let many: Vec<_> = many.collect();
    let rows = (0..100_000).map(|at| Texts {
        complaint: &many[at % many.len()],
        ..Texts::default()
    });
    let whole = at_once(TextSearch::build(rows, &mut async || {}));
    let mut divided = Divided::of(&whole, 20_000);
    let lacking = divided.search.search("aa").lacking;
    assert!(lacking.letters && lacking.parts.len() < 3, "{lacking:?}");
    let (rows, taken) = divided.found("aa17");
    assert_eq!(rows, found(&whole, "aa17"));
    assert!(taken < 5, "{taken} of {}", divided.files.len());
    assert!(!divided.search.search("aa17").lacking.letters);
}

#[test]
fn what_is_no_part_is_refused_and_nothing_is_lost() {
    let whole = search();
    let mut divided = Divided::of(&whole, 1);
    let wrong = WordsFile {
        counts: "?".into(),
        ..divided.files[0].clone()
    };
    let short = WordsFile {
        rows: String::new(),
        ..divided.files[0].clone()
    };
    for file in [wrong, short] {
        assert_eq!(divided.search.add(&[(0, file)]), None);
    }
    assert_eq!(divided.found("luier").0, found(&whole, "luier"));
    let list = PartsFile {
        starts: "a b".into(),
        ..PartsFile::default()
    };
    assert!(TextSearch::in_parts(&list).is_none());
}
