//! Texts around the guide's facts. The facts themselves are data: `data/guide.toml`.

use super::Language;

/// What the guide's page says itself.
pub struct Texts {
    /// The heading and title.
    pub title: &'static str,
    /// The description, for an organisation.
    pub description: fn(&str) -> String,
    /// The sentence below the heading.
    pub lead: &'static str,
    /// Before the link to a fact's source.
    pub source: &'static str,
    /// A confirmed fact: the date of the check.
    pub confirmed: fn(&str) -> String,
    /// A fact that could not be confirmed: the date of the attempt.
    pub unconfirmed: fn(&str) -> String,
    /// Before the link to the official page.
    pub check_there: &'static str,
    /// Before a telephone number.
    pub call: fn(&str) -> String,
    /// Above the meanings of words.
    pub terms: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Wat kan ik doen?",
    description: |organisation| {
        format!(
            "Wat je kunt doen met een klacht over {organisation}: eerst bij de organisatie, dan \
             het Klachtenloket en de Geschillencommissie."
        )
    },
    lead: "Heb je een klacht over de opvang van je kind? Dit zijn je mogelijkheden, in de \
           volgorde die meestal werkt.",
    source: "Bron:",
    confirmed: |date| format!("Nagekeken op {date}."),
    unconfirmed: |date| format!("Niet bevestigd (bekeken op {date}). Het kan veranderd zijn."),
    check_there: "Kijk het na op:",
    call: |number| format!("Bel {number}"),
    terms: "Woorden die je kunt tegenkomen",
};

const ENGLISH: Texts = Texts {
    title: "What can I do?",
    description: |organisation| {
        format!(
            "What you can do with a complaint about {organisation}: first the organisation itself, \
             then the Klachtenloket and the Geschillencommissie."
        )
    },
    lead: "Do you have a complaint about your child’s care? These are your options, in the order \
           that usually works.",
    source: "Source:",
    confirmed: |date| format!("Checked on {date}."),
    unconfirmed: |date| format!("Not confirmed (looked at on {date}). It can have changed."),
    check_there: "Check it at:",
    call: |number| format!("Call {number}"),
    terms: "Dutch words that you may meet",
};
