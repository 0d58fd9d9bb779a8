//! Texts of what spans several years: the switch between them, and a location over the years.

use super::Language;

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
};
