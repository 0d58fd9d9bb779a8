//! Texts of a year of which no texts are published: of counts only, or without complaints. They stand in
//! the place of those that speak of what parents said.

use super::{Language, dutch_complaints, english_complaints};

/// What pages say instead.
pub struct Texts {
    /// The description of the start page: organisation and year.
    pub start_description: fn(&str, u16) -> String,
    /// The sentence below its heading: organisation and year.
    pub start_lead: fn(&str, u16) -> String,
    /// The sentence below its link to all complaints.
    pub to_complaints: &'static str,
    /// The sentence below the heading of all categories: complaints and categories.
    pub categories_lead: fn(u32, u32) -> String,
    /// The description of all complaints: complaints, organisation and year.
    pub list_description: fn(u32, &str, u16) -> String,
    /// The sentence below the heading of all complaints.
    pub list_lead: fn(u32) -> String,
    /// The same where there are several years.
    pub list_lead_of_years: &'static str,
    /// Below the search field: what may be typed.
    pub list_hint: &'static str,
    /// That the report gives counts and no texts.
    pub source: &'static str,
    /// The heading of the section on rights.
    pub rights: &'static str,
    /// Whose the figures are.
    pub rights_figures: fn(&str) -> String,
    /// Where the figures are from, at the end of each page.
    pub footer: fn(&str) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    start_description: |organisation, year| {
        format!("Zoek een locatie van {organisation}. Je ziet hoeveel klachten er in {year} waren.")
    },
    start_lead: |organisation, year| {
        format!(
            "Zoek een locatie van {organisation}. Je ziet hoeveel klachten er in {year} waren, en wat jij \
             kunt doen."
        )
    },
    to_complaints: "Kies op onderwerp, uitkomst of locatie.",
    categories_lead: |complaints, categories| match complaints {
        0 => "Het verslag telt geen klachten.".to_owned(),
        _ => format!(
            "Het verslag verdeelt {} over {categories} onderwerpen. Het geeft aantallen, en geen teksten.",
            dutch_complaints(complaints)
        ),
    },
    list_description: |complaints, organisation, year| {
        format!(
            "{organisation} in {year}: {}, per onderwerp, uitkomst en locatie.",
            dutch_complaints(complaints)
        )
    },
    list_lead: |complaints| match complaints {
        0 => "Het verslag telt geen klachten.".to_owned(),
        _ => format!(
            "Kies uit {}. Het verslag geeft aantallen, en geen teksten.",
            dutch_complaints(complaints)
        ),
    },
    list_lead_of_years: "Kies een jaar of alle jaren. Kies daarna wat je wilt zien.",
    list_hint: "Bijvoorbeeld een onderwerp of een locatie.",
    source: "Het verslag geeft aantallen, en geen teksten van klachten.",
    rights: "Van wie zijn de cijfers?",
    rights_figures: |organisation| {
        format!(
            "De cijfers zijn van {organisation}, dat het verslag uitgaf. De programmatuur van deze site is \
             vrij te gebruiken."
        )
    },
    footer: |organisation| format!("De cijfers komen uit het verslag van {organisation}."),
};

const ENGLISH: Texts = Texts {
    start_description: |organisation, year| {
        format!("Find a location of {organisation}. See how many complaints there were in {year}.")
    },
    start_lead: |organisation, year| {
        format!(
            "Find a location of {organisation}. See how many complaints there were in {year}, and what you \
             can do."
        )
    },
    to_complaints: "Choose by category, outcome or location.",
    categories_lead: |complaints, categories| match complaints {
        0 => "The report counts no complaints.".to_owned(),
        _ => format!(
            "The report divides {} into {categories} categories. It gives counts and no texts.",
            english_complaints(complaints)
        ),
    },
    list_description: |complaints, organisation, year| {
        format!(
            "{organisation} in {year}: {}, by category, outcome and location.",
            english_complaints(complaints)
        )
    },
    list_lead: |complaints| match complaints {
        0 => "The report counts no complaints.".to_owned(),
        _ => format!(
            "Choose from {}. The report gives counts and no texts.",
            english_complaints(complaints)
        ),
    },
    list_lead_of_years: "Choose a year or all years. Then choose what to see.",
    list_hint: "For example a category or a location, by its Dutch name.",
    source: "The report gives counts, and no texts of complaints.",
    rights: "Whose are the figures?",
    rights_figures: |organisation| {
        format!(
            "The figures belong to {organisation}, which published the report. The software of this site is \
             free to use."
        )
    },
    footer: |organisation| format!("The figures come from the report of {organisation}."),
};
