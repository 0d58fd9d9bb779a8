//! Texts of what spans several years: the switch between them, and a location over the years.

use super::Language;
use crate::figures::past::Known;

/// What pages say of years.
pub struct Texts {
    /// The name of the switch.
    pub switch: &'static str,
    /// Above a location's table of all years.
    pub over: &'static str,
    /// What the table holds.
    pub caption: &'static str,
    /// The head of the years.
    pub year: &'static str,
    /// The head of the counts.
    pub complaints: &'static str,
    /// The head of the counts on child places.
    pub rate: &'static str,
    /// The year lists the location without a complaint.
    pub none: &'static str,
    /// The year's report doesn't name the location.
    pub not_named: &'static str,
    /// The location opened later.
    pub not_yet: &'static str,
    /// The location was gone.
    pub no_more: &'static str,
    /// Child places of that year aren't known.
    pub unknown: &'static str,
    /// What the counts of several years don't say.
    pub caution: &'static str,
    /// The link to all years.
    pub all: &'static str,
    /// Behind a count: it is of this year.
    pub in_year: fn(u16) -> String,
    /// Behind a count: it is of all years.
    pub all_years: &'static str,
    /// The address asks for a year that isn't there.
    pub unpublished: fn(&str) -> String,
}

impl Texts {
    /// What stands where a year has no complaint to count.
    pub fn instead_of_a_count(&self, known: &Known) -> &'static str {
        match known {
            Known::Listed { .. } => self.none,
            Known::NotNamed => self.not_named,
            Known::NotYet => self.not_yet,
            Known::NoMore => self.no_more,
        }
    }
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    switch: "Jaar",
    over: "Klachten per jaar",
    caption: "Aantal klachten over deze locatie in elk verslag",
    year: "Jaar",
    complaints: "Klachten",
    rate: "Per 100 kindplaatsen",
    none: "geen klachten",
    not_named: "niet in dat verslag",
    not_yet: "bestond nog niet",
    no_more: "bestond niet meer",
    unknown: "onbekend",
    caution: "Het gaat om kleine aantallen. Een verschil tussen jaren kan toeval zijn.",
    all: "Alle jaren",
    in_year: |year| format!("in {year}"),
    all_years: "in alle jaren",
    unpublished: |value| {
        format!(
            "In de link staat bij het jaar ‘{value}’. Daarvan hebben we geen verslag. Daarom zie je het nieuwste jaar."
        )
    },
};

const ENGLISH: Texts = Texts {
    switch: "Year",
    over: "Complaints by year",
    caption: "Number of complaints about this location in each report",
    year: "Year",
    complaints: "Complaints",
    rate: "Per 100 child places",
    none: "no complaints",
    not_named: "not in that report",
    not_yet: "did not exist yet",
    no_more: "did not exist any more",
    unknown: "unknown",
    caution: "These are small numbers. A difference between years can be chance.",
    all: "All years",
    in_year: |year| format!("in {year}"),
    all_years: "in all years",
    unpublished: |value| {
        format!(
            "The link says ‘{value}’ for the year. We have no report of it, so you see the newest year."
        )
    },
};
