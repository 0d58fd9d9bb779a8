//! The words for outcomes: on cards, in tables, on pictures and in newsletters.

use super::Language;
use dataset::{ByOutcome, Outcome};

/// What outcomes are called.
pub struct Words {
    printed: ByOutcome<&'static str>,
    /// Where the report's cell is empty.
    none: &'static str,
    /// The same where there is no room for a sentence.
    none_short: &'static str,
}

impl Words {
    /// An outcome; `None` is an empty cell.
    pub fn full(&self, outcome: Option<Outcome>) -> &'static str {
        outcome.map_or(self.none, |outcome| self.printed[outcome])
    }

    /// The same at the head of a column or on a picture.
    pub fn short(&self, outcome: Option<Outcome>) -> &'static str {
        outcome.map_or(self.none_short, |outcome| self.printed[outcome])
    }
}

impl Words {
    /// An outcome within a line of counts: "5 niet gegrond".
    pub fn counted(&self, outcome: Option<Outcome>, count: &str) -> String {
        let words = self.full(outcome);
        let (first, rest) = words.split_at(words.chars().next().map_or(0, char::len_utf8));
        format!("{count}\u{a0}{}{rest}", first.to_lowercase())
    }
}

/// The words in a language.
pub fn of(language: Language) -> &'static Words {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Words = Words {
    printed: ByOutcome {
        upheld: "Gegrond",
        partly_upheld: "Deels gegrond",
        not_upheld: "Niet gegrond",
        withdrawn: "Ingetrokken",
        no_judgment: "Geen uitspraak",
        inadmissible: "Niet in behandeling genomen",
        pending: "Loopt nog",
        other: "Anders",
    },
    none: "Geen oordeel in het verslag",
    none_short: "Geen oordeel",
};

const ENGLISH: Words = Words {
    printed: ByOutcome {
        upheld: "Upheld",
        partly_upheld: "Partly upheld",
        not_upheld: "Not upheld",
        withdrawn: "Withdrawn",
        no_judgment: "No ruling",
        inadmissible: "Not taken up",
        pending: "Still open",
        other: "Other",
    },
    none: "No verdict in the report",
    none_short: "No verdict",
};
