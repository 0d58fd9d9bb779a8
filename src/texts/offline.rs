//! Texts of the page that stands in for one that was never visited, without a network.

use super::Language;

/// What it says.
pub struct Texts {
    /// The heading and title.
    pub title: &'static str,
    /// What is the matter.
    pub why: &'static str,
    /// The link to the start page.
    pub start: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Je bent offline",
    why: "Deze pagina heb je nog niet bekeken. Daarom kunnen we haar nu niet laten zien.",
    start: "Naar zoeken",
};

const ENGLISH: Texts = Texts {
    title: "You are offline",
    why: "You have not visited this page yet, so it can’t be shown now.",
    start: "To the search",
};
