//! Texts of the page that a location's former address leaves behind.

use super::Language;

/// What the page says.
pub struct Texts {
    /// The title, with the former address.
    pub title: fn(&str) -> String,
    pub heading: &'static str,
    /// The description: the location's name now.
    pub description: fn(&str) -> String,
    /// Before the link to the location.
    pub lead: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |address| format!("Verhuisd: {address}"),
    heading: "Deze pagina is verhuisd",
    description: |name| format!("Deze pagina is verhuisd naar {name}."),
    lead: "Je leest nu alles over deze locatie op een andere pagina:",
};

const ENGLISH: Texts = Texts {
    title: |address| format!("Moved: {address}"),
    heading: "This page has moved",
    description: |name| format!("This page has moved to {name}."),
    lead: "You now find everything about this location on another page:",
};
