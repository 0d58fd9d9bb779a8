//! Texts on the pictures that links show in messages.

use super::{Language, dutch_complaints, english_complaints};

/// What a picture says; it is read at the size of a thumb.
pub struct Texts {
    /// The language and the country as previews name them.
    pub locale: &'static str,
    /// All locations of an organisation.
    pub all: fn(&str) -> String,
    /// How many complaints in a year.
    pub count: fn(u32, u16) -> String,
    /// What the counts of all locations don't say.
    pub caveat: &'static str,
    /// What the counts of one location don't say.
    pub caveat_of_location: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    locale: "nl_NL",
    all: |organisation| format!("Klachten bij {organisation}"),
    count: |count, year| format!("{} in {year}", dutch_complaints(count)),
    caveat: "Een klacht is wat een ouder vertelt, geen oordeel.",
    caveat_of_location: "Een aantal zegt weinig zonder de grootte van de locatie.",
};

const ENGLISH: Texts = Texts {
    locale: "en_GB",
    all: |organisation| format!("Complaints about {organisation}"),
    count: |count, year| format!("{} in {year}", english_complaints(count)),
    caveat: "A complaint is what a parent tells, not a verdict.",
    caveat_of_location: "A number says little without the size of the location.",
};
