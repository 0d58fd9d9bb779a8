//! Texts of a location's page and of the page for complaints without a location.

use super::{Language, dutch_complaints, english_complaints};

/// What these pages say.
pub struct Texts {
    /// The title: name, count and year.
    pub title: fn(&str, u32, u16) -> String,
    /// The description: name, organisation, count and year.
    pub description: fn(&str, &str, u32, u16) -> String,
    /// The sentence with the count, for a year.
    pub lead: fn(u32, u16) -> String,
    /// What a count does and doesn't say.
    pub fairness: &'static str,
    /// What the line of outcomes answers.
    pub by_outcome: &'static str,
    /// What the row of categories answers.
    pub by_category: &'static str,
    /// Where the complaints of one category are shown alone.
    pub one_topic: &'static str,
    /// The way from there to all of them, by their number.
    pub show_all: fn(u32) -> String,
    /// Above the complaints, by their number.
    pub complaints: fn(u32) -> &'static str,
    /// Above the other units of the site.
    pub neighbours: &'static str,
    /// Above locations that could be the same one.
    pub perhaps_same: &'static str,
    /// The sentence before spellings that only arrange the words differently.
    pub printed: &'static str,
    /// The same where the report prints the name itself as well.
    pub also_printed: &'static str,
    /// The sentence before spellings with other words.
    pub printed_differently: &'static str,
    /// Above the box with what a parent can do.
    pub what_now: &'static str,
    /// What a parent can do, in one sentence a step.
    pub steps: [&'static str; 3],
    /// The link to the guide.
    pub to_guide: &'static str,
    /// The heading for complaints without a location.
    pub nowhere: &'static str,
    /// The description for them: organisation, count and year.
    pub nowhere_description: fn(&str, u32, u16) -> String,
    /// The sentence with their count, for a year.
    pub nowhere_lead: fn(u32, u16) -> String,
    /// Why they can't be given to a location.
    pub nowhere_why: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |name, count, year| format!("{name}: {} in {year}", dutch_complaints(count)),
    description: |name, organisation, count, year| {
        format!(
            "{name} van {organisation}: {} in {year}. Met de uitkomst en wat je zelf kunt doen.",
            dutch_complaints(count)
        )
    },
    lead: |count, year| match count {
        0 => format!("In {year} is over deze locatie geen klacht geregistreerd."),
        1 => format!("In {year} is over deze locatie 1 klacht geregistreerd."),
        _ => format!(
            "In {year} zijn over deze locatie {} geregistreerd.",
            dutch_complaints(count)
        ),
    },
    fairness: "Een aantal zegt weinig als je niet weet hoe groot de locatie is. En een klacht is \
               wat een ouder vertelt, geen oordeel over de locatie.",
    by_outcome: "Waren de klachten gegrond?",
    by_category: "Waar ging het over?",
    one_topic: "Je ziet één onderwerp.",
    show_all: |count| format!("Toon alle {}", dutch_complaints(count)),
    complaints: |count| {
        if count == 1 {
            "De klacht"
        } else {
            "De klachten"
        }
    },
    neighbours: "Ook op deze plek",
    perhaps_same: "Misschien dezelfde locatie",
    printed: "In het verslag staat:",
    also_printed: "In het verslag staat ook:",
    printed_differently: "Het verslag schrijft deze naam anders. Wij denken dat dit dezelfde \
                          locatie is. In het verslag staat:",
    what_now: "Wat kun je nu doen?",
    steps: [
        "Heb je zelf een klacht? Dien die in bij de organisatie. Je krijgt binnen 6 weken \
         antwoord.",
        "Kom je er niet uit? Vraag advies aan het Klachtenloket Kinderopvang.",
        "Wil je een uitspraak? Ga naar de Geschillencommissie Kinderopvang.",
    ],
    to_guide: "Lees wat je kunt doen",
    nowhere: "Klachten zonder locatie",
    nowhere_description: |organisation, count, year| {
        format!(
            "{} van {organisation} in {year} waarbij het verslag geen locatie noemt.",
            dutch_complaints(count)
        )
    },
    nowhere_lead: |count, year| {
        format!(
            "Bij {} uit {year} noemt het verslag geen locatie.",
            dutch_complaints(count)
        )
    },
    nowhere_why: "Deze klachten tellen wel mee in de totalen. Wij weten niet bij welke locatie ze \
                  horen en raden daar niet naar.",
};

const ENGLISH: Texts = Texts {
    title: |name, count, year| format!("{name}: {} in {year}", english_complaints(count)),
    description: |name, organisation, count, year| {
        format!(
            "{name} of {organisation}: {} in {year}. With the outcome and what you can do yourself.",
            english_complaints(count)
        )
    },
    lead: |count, year| match count {
        0 => format!("No complaint about this location was registered in {year}."),
        1 => format!("1 complaint about this location was registered in {year}."),
        _ => format!(
            "{} about this location were registered in {year}.",
            english_complaints(count)
        ),
    },
    fairness: "A number says little if you don’t know how large the location is. And a complaint \
               is what a parent tells, not a verdict on the location.",
    by_outcome: "Were the complaints upheld?",
    by_category: "What was it about?",
    one_topic: "You see one category.",
    show_all: |count| format!("Show all {}", english_complaints(count)),
    complaints: |count| {
        if count == 1 {
            "The complaint"
        } else {
            "The complaints"
        }
    },
    neighbours: "Also in this place",
    perhaps_same: "Perhaps the same location",
    printed: "The report writes:",
    also_printed: "The report also writes:",
    printed_differently: "The report writes this name differently. We think that it is the same \
                          location. The report writes:",
    what_now: "What can you do now?",
    steps: [
        "Do you have a complaint yourself? File it with the organisation. You get an answer \
         within 6 weeks.",
        "Can’t you work it out together? Ask the Klachtenloket Kinderopvang for advice.",
        "Do you want a ruling? Go to the Geschillencommissie Kinderopvang.",
    ],
    to_guide: "Read what you can do",
    nowhere: "Complaints without a location",
    nowhere_description: |organisation, count, year| {
        format!(
            "{} about {organisation} in {year} for which the report names no location.",
            english_complaints(count)
        )
    },
    nowhere_lead: |count, year| {
        format!(
            "The report names no location for {} from {year}.",
            english_complaints(count)
        )
    },
    nowhere_why: "These complaints do count in the totals. We don’t know at which location they \
                  belong, and we don’t guess.",
};
