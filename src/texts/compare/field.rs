//! Texts of the field that adds a location: those of the search, but for what becomes of the choice.

use crate::texts::search::{self, Texts};
use crate::texts::{Language, rendered};

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

/// The same where all years are compared: no year is the one without a complaint.
pub fn of_years(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH_OF_YEARS,
        Language::English => &ENGLISH_OF_YEARS,
    }
}

const DUTCH_OF_YEARS: Texts = Texts {
    known_without_complaints: |name, _| {
        format!("Geen van de verslagen noemt een klacht over {name}.")
    },
    ..DUTCH
};

const ENGLISH_OF_YEARS: Texts = Texts {
    known_without_complaints: |name, _| {
        format!("None of the reports lists a complaint about {name}.")
    },
    ..ENGLISH
};

const DUTCH: Texts = Texts {
    label: rendered("Kies een locatie"),
    button: rendered("Voeg toe"),
    without_script: rendered(
        "Vergelijken werkt alleen met JavaScript. Zonder JavaScript kun je de pagina’s \
        van de locaties naast elkaar openen.",
    ),
    asleep: rendered(
        "Vergelijken lukt nu niet. Laad de pagina opnieuw, of open de pagina’s van de locaties \
        naast elkaar.",
    ),
    all_locations: "Alle locaties staan op de startpagina.",
    failed_advice: "Probeer het opnieuw, of open de pagina’s van de locaties naast elkaar.",
    ..search::DUTCH
};

const ENGLISH: Texts = Texts {
    label: rendered("Choose a location"),
    button: rendered("Add"),
    without_script: rendered(
        "Comparing needs JavaScript. Without it you can open the pages of locations \
        side by side.",
    ),
    asleep: rendered(
        "Comparing doesn’t work now. Load the page again, or open the pages of locations side \
        by side.",
    ),
    all_locations: "All locations are on the start page.",
    failed_advice: "Try again, or open the pages of locations side by side.",
    ..search::ENGLISH
};
