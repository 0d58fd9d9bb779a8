//! Texts around one complaint, on whatever page it stands.

use super::{Language, dutch_complaints, english_complaints};
use crate::figures::repeats::Repeat;

/// What a card says besides the report's own words.
pub struct Texts {
    /// Above what the parent said.
    pub said: &'static str,
    /// Above what was done.
    pub done: &'static str,
    /// Where the report's cell for what was done is empty.
    pub not_reported: &'static str,
    /// Before the outcome, for those who can't see the badge.
    pub outcome_prefix: &'static str,
    /// The page of the report.
    pub page: fn(u32) -> String,
    /// The link to the guide, for somebody with such a complaint.
    pub to_guide: &'static str,
    /// The link to the complaint itself.
    pub permalink: &'static str,
    /// Whose verdict an outcome is, wherever outcomes are counted.
    pub whose_verdict: &'static str,
    /// The note where the category was inferred.
    pub inferred: &'static str,
    /// The note where the report repeats the row or the text.
    pub repeated: fn(Repeat) -> String,
    /// Where the report names no location.
    pub no_location: &'static str,
    /// What shows so many more of a page's complaints.
    pub more: fn(u32) -> String,
    /// Number of complaints, with the word.
    pub count: fn(u32) -> String,
    /// A count with its share of the whole.
    pub count_and_percent: fn(&str, u32) -> String,
    /// A label of the report; `None` is an empty cell.
    pub no_label: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    said: "Wat de ouder zei",
    done: "Wat er is gedaan",
    not_reported: "Dat staat niet in het verslag.",
    outcome_prefix: "Uitkomst:",
    page: |page| match page {
        0 => "Uit de lijst met klachten".into(),
        page => format!("Pagina {page} van het verslag"),
    },
    to_guide: "Ook zo’n klacht?",
    permalink: "Link naar deze klacht",
    whose_verdict: "Gegrond betekent: de organisatie gaf de ouder gelijk. Het is haar eigen oordeel.",
    inferred: "In het verslag is het onderwerp leeg. Wij hebben het afgeleid uit de totalen in het \
               verslag. Was dat niet genoeg, dan ook uit de tekst van de klacht.",
    repeated: |repeat| match repeat {
        Repeat::Row(times) => format!(
            "Deze klacht staat {times} keer woordelijk in het verslag. Wij tellen zoals het \
             verslag telt."
        ),
        Repeat::Text(times) => format!(
            "Dezelfde tekst van de ouder staat {times} keer in het verslag, bij verschillende \
             locaties."
        ),
    },
    no_location: "Zonder locatie",
    more: |count| format!("Toon nog {}", dutch_complaints(count)),
    count: dutch_complaints,
    count_and_percent: |count, percent| format!("{count} ({percent}%)"),
    no_label: "Zonder label",
};

const ENGLISH: Texts = Texts {
    said: "What the parent said",
    done: "What was done",
    not_reported: "The report doesn’t say.",
    outcome_prefix: "Outcome:",
    page: |page| match page {
        0 => "From the list of complaints".into(),
        page => format!("Page {page} of the report"),
    },
    to_guide: "A complaint like this?",
    permalink: "Link to this complaint",
    whose_verdict: "Upheld means: the organisation agreed with the parent. The verdict is its own.",
    inferred: "The report leaves the category empty. We inferred it from the totals in the report and, \
               where those were not enough, from the text of the complaint.",
    repeated: |repeat| match repeat {
        Repeat::Row(times) => format!(
            "This complaint stands {times} times in the report, word for word. We count as the \
             report counts."
        ),
        Repeat::Text(times) => format!(
            "The same text of the parent stands {times} times in the report, at different \
             locations."
        ),
    },
    no_location: "Without a location",
    more: |count| format!("Show {} more", english_complaints(count)),
    count: english_complaints,
    count_and_percent: |count, percent| format!("{count} ({percent}%)"),
    no_label: "Without a label",
};
