//! Texts of the page for addresses that lead nowhere.

use super::Language;

/// What the page says.
pub struct Texts {
    /// The heading.
    pub title: &'static str,
    /// What may have happened.
    pub lead: &'static str,
    /// Before the address that was probably meant.
    pub meant: &'static str,
    /// The link to the search.
    pub to_search: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Deze pagina is er niet",
    lead: "Het adres klopt niet helemaal, of de pagina is weg. Zoek je een locatie? Begin dan opnieuw.",
    meant: "Misschien bedoel je deze pagina:",
    to_search: "Terug naar zoeken",
};

const ENGLISH: Texts = Texts {
    title: "This page isn’t here",
    lead: "The address isn’t quite right, or the page is gone. Looking for a location? Start again.",
    meant: "Perhaps you mean this page:",
    to_search: "Back to the search",
};
