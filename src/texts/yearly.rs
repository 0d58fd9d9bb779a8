//! Texts of the yearly report: of the organisation, and of one location for its parents' committee.

use super::{Language, dutch_complaints, dutch_locations, english_complaints, english_locations};

/// What these pages say.
pub struct Texts {
    /// The title of the report on a year.
    pub title: fn(u16) -> String,
    /// Its description: complaints, organisation and year.
    pub description: fn(u32, &str, u16) -> String,
    /// What the report is, for an organisation and a year.
    pub lead: fn(&str, u16) -> String,
    /// How it gets onto paper.
    pub to_print: &'static str,
    /// Above the contents.
    pub contents: &'static str,
    /// Above what the Act asks for.
    pub act: &'static str,
    /// What it is that the Act asks for.
    pub act_lead: &'static str,
    /// What the Act asks for, in the order of the Act.
    pub asked: [&'static str; 5],
    /// The way to where it stands.
    pub stands_there: &'static str,
    /// That the source has none of it.
    pub not_in_source: &'static str,
    /// That the source tells nothing of it, as a sentence.
    pub not_told: &'static str,
    /// That only the number of disputes is known.
    pub only_counted: &'static str,
    /// Above how parents were told of the scheme.
    pub made_known: &'static str,
    /// Above the number and nature of all complaints.
    pub counts: &'static str,
    /// Their number in a year.
    pub counted: fn(u32, u16) -> String,
    /// Opens the locations in the contents, by their number.
    pub locations: fn(u32) -> String,
    /// Above the locations.
    pub by_location: &'static str,
    /// Above locations without complaints.
    pub without_complaints: &'static str,
    /// What that means.
    pub without_complaints_means: &'static str,
    /// Above the disputes.
    pub disputes: &'static str,
    /// Above what a reader must know of the source.
    pub notes: &'static str,
    /// Before the subjects of a location.
    pub subjects: &'static str,
    /// Before what the parent said.
    pub said: &'static str,
    /// Before what was done.
    pub done: &'static str,
    /// The title for one location: its name and the year.
    pub of_location: fn(&str, u16) -> String,
    /// The description: name, complaints and year.
    pub of_location_description: fn(&str, u32, u16) -> String,
    /// Whom this is for.
    pub of_location_lead: fn(&str) -> String,
    /// The way to the location's own page, where things can be searched and linked.
    pub to_location: &'static str,
    /// The way to the report on the year.
    pub to_report: fn(u16) -> String,
    /// The way here from a location's page.
    pub for_committee: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |year| format!("Klachtenjaarverslag {year}"),
    description: |complaints, organisation, year| {
        format!(
            "{} over {organisation} in {year}, per locatie, om te lezen of af te drukken.",
            dutch_complaints(complaints)
        )
    },
    lead: |organisation, year| {
        format!(
            "Alle klachten over {organisation} in {year}, op één pagina. Deze is gemaakt van de gegevens op deze site."
        )
    },
    to_print: "Wil je het verslag op papier of als PDF? Kies Afdrukken in je browser.",
    contents: "Inhoud",
    act: "Wat de wet vraagt",
    act_lead: "De Wet kinderopvang zegt wat in een verslag over klachten hoort (artikel 1.57b). Hier \
               staat het:",
    asked: [
        "Een korte beschrijving van de klachtenregeling",
        "Hoe ouders van die regeling weten",
        "Het aantal en de aard van de klachten, per locatie",
        "De oordelen en de maatregelen, per locatie",
        "Het aantal en de aard van de zaken bij de Geschillencommissie",
    ],
    stands_there: "in dit verslag",
    not_in_source: "staat niet in onze bron",
    not_told: "Daarover staat niets in onze bron.",
    only_counted: "onze bron noemt alleen het aantal",
    made_known: "Hoe weten ouders ervan?",
    counts: "Aantal en aard",
    counted: |complaints, year| {
        format!(
            "In {year} zijn {} geregistreerd.",
            dutch_complaints(complaints)
        )
    },
    locations: dutch_locations,
    by_location: "Per locatie",
    without_complaints: "Locaties zonder klacht in dit verslag",
    without_complaints_means: "Onder deze namen is in dit jaar geen klacht geregistreerd.",
    disputes: "Bij de Geschillencommissie",
    notes: "Wat je moet weten bij dit verslag",
    subjects: "Onderwerpen:",
    said: "Klacht",
    done: "Wat is er gedaan?",
    of_location: |name, year| format!("{name}: klachten in {year}"),
    of_location_description: |name, complaints, year| {
        format!(
            "Voor de oudercommissie van {name}: {} in {year}.",
            dutch_complaints(complaints)
        )
    },
    of_location_lead: |organisation| {
        format!(
            "Overzicht voor de oudercommissie. De klachten komen uit het verslag van {organisation}."
        )
    },
    to_location: "Naar de pagina van deze locatie",
    to_report: |year| format!("Het hele klachtenjaarverslag {year}"),
    for_committee: "Overzicht voor de oudercommissie, om af te drukken",
};

const ENGLISH: Texts = Texts {
    title: |year| format!("Complaints report {year}"),
    description: |complaints, organisation, year| {
        format!(
            "{} about {organisation} in {year}, by location, to read or to print.",
            english_complaints(complaints)
        )
    },
    lead: |organisation, year| {
        format!(
            "All complaints about {organisation} in {year} on one page, made from the data of this site."
        )
    },
    to_print: "Do you want it on paper or as a PDF? Choose Print in your browser.",
    contents: "Contents",
    act: "What the Act asks for",
    act_lead: "The Childcare Act (Wet kinderopvang) says what belongs in a report on complaints \
               (article 1.57b). Here it stands:",
    asked: [
        "A short description of the complaints scheme",
        "How parents were told of that scheme",
        "The number and nature of the complaints, by location",
        "The verdicts and the measures, by location",
        "The number and nature of the disputes before the Geschillencommissie",
    ],
    stands_there: "in this report",
    not_in_source: "is not in our source",
    not_told: "Our source says nothing about it.",
    only_counted: "our source gives the number only",
    made_known: "How do parents know of it?",
    counts: "Number and nature",
    counted: |complaints, year| {
        format!("Registered in {year}: {}.", english_complaints(complaints))
    },
    locations: english_locations,
    by_location: "By location",
    without_complaints: "Locations without a complaint in this report",
    without_complaints_means: "No complaint was registered under these names in this year.",
    disputes: "Before the Geschillencommissie",
    notes: "What to know about this report",
    subjects: "Categories:",
    said: "Complaint",
    done: "What was done?",
    of_location: |name, year| format!("{name}: complaints in {year}"),
    of_location_description: |name, complaints, year| {
        format!(
            "For the parents’ committee of {name}: {} in {year}.",
            english_complaints(complaints)
        )
    },
    of_location_lead: |organisation| {
        format!(
            "Overview for the parents’ committee (oudercommissie). The complaints come from the report \
             of {organisation}."
        )
    },
    to_location: "To this location’s page",
    to_report: |year| format!("The whole complaints report {year}"),
    for_committee: "Overview for the parents’ committee, to print",
};
