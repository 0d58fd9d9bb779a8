//! Texts of the start page.

use super::Language;

/// What the start page says.
pub struct Texts {
    /// The heading, for a year.
    pub title: fn(u16) -> String,
    /// The description for search engines, for an organisation and a year.
    pub description: fn(&str, u16) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
    }
}

const DUTCH: Texts = Texts {
    title: |year| format!("Klachten per locatie in {year}"),
    description: |organisation, year| {
        format!("Zoek een locatie van {organisation} en lees welke klachten er in {year} waren.")
    },
};
