//! Texts of the start page.

use super::{Language, dutch_complaints, dutch_locations, english_complaints, english_locations};

/// What the start page says.
pub struct Texts {
    /// The heading and title.
    pub title: fn(u16) -> String,
    /// The description for search engines: organisation, year, complaints, locations.
    pub description: fn(&str, u16, u32, u32) -> String,
    /// The sentence below the heading: organisation and year.
    pub lead: fn(&str, u16) -> String,
    /// Above the key figures.
    pub figures: fn(u16) -> String,
    /// The word below the number of complaints.
    pub complaints: fn(u32) -> &'static str,
    /// The words below the number of locations: how many there are in all.
    pub locations: fn(&str) -> String,
    /// The same where the report doesn't say how many there are.
    pub locations_alone: &'static str,
    /// The words below the rate.
    pub rate: &'static str,
    /// Above the outcomes.
    pub outcomes: &'static str,
    /// Above the categories with the most complaints: the year.
    pub most_discussed: fn(u16) -> String,
    /// Above the ways in.
    pub ways: &'static str,
    /// The sentence below the link to the categories.
    pub to_categories: &'static str,
    /// The sentence below the link to all complaints.
    pub to_complaints: &'static str,
    /// The sentence below the link to the guide.
    pub to_guide: &'static str,
    /// The sentence below the link to the page about the figures.
    pub to_about: &'static str,
    /// Above the list of all locations.
    pub all_locations: &'static str,
    /// The sentences above the list: locations, locations with a complaint, and year.
    pub list_lead: fn(u32, u32, u16) -> String,
    /// What the list can't tell: how many complaints have no location.
    pub unplaced: fn(u32) -> String,
    /// The name of the letters' navigation.
    pub letters: &'static str,
    /// The way back to the letters.
    pub back_to_letters: &'static str,
    /// Locations whose names start with a digit.
    pub digits: &'static str,
    /// The heading of a page with the locations of one letter.
    pub of_letter: fn(&str) -> String,
    /// The sentence below it: how many the year lists.
    pub of_letter_lead: fn(u32, u16) -> String,
    /// Its description for search engines: heading, organisation and year.
    pub of_letter_description: fn(&str, &str, u16) -> String,
    /// Above the locations that only older reports list: the newest year.
    pub former: fn(u16) -> String,
    /// What it doesn't mean that the newest report doesn't name them.
    pub former_means: &'static str,
    /// A number of complaints with the year that it is of.
    pub count_of_year: fn(u16, &str) -> String,
    /// The link to the complaints without a location.
    pub without_location: fn(u32) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |year| format!("Klachten per locatie in {year}"),
    description: |organisation, year, complaints, locations| {
        format!(
            "Zoek een locatie van {organisation}. Je leest welke klachten er in {year} waren en \
             wat ermee is gedaan: {} bij {}.",
            dutch_complaints(complaints),
            dutch_locations(locations)
        )
    },
    lead: |organisation, year| {
        format!(
            "Zoek een locatie van {organisation}. Je leest welke klachten ouders in {year} \
             hadden, wat ermee is gedaan en wat jij kunt doen."
        )
    },
    figures: |year| format!("{year} in het kort"),
    complaints: |count| {
        if count == 1 {
            "klacht geregistreerd"
        } else {
            "klachten geregistreerd"
        }
    },
    locations: |operated| format!("locaties met een klacht, van de circa {operated}"),
    locations_alone: "locaties met een klacht",
    rate: "klachten per 100 kinderen",
    outcomes: "Waren de klachten gegrond?",
    most_discussed: |year| format!("Meest besproken in {year}"),
    ways: "Of kijk verder",
    to_categories: "Waar gaan de klachten over?",
    to_complaints: "Zoek in de teksten en kies wat je wilt lezen.",
    to_guide: "Een klacht indienen of verder gaan met je klacht.",
    to_about: "Waar de cijfers vandaan komen.",
    all_locations: "Alle locaties",
    list_lead: |listed, with_complaints, year| {
        let with_complaints = if listed == with_complaints {
            format!("{} met een klacht in {year}.", dutch_locations(listed))
        } else {
            format!(
                "{}, waarvan {} met een klacht in {year}.",
                dutch_locations(listed),
                Language::Dutch.whole(with_complaints)
            )
        };
        format!(
            "{with_complaints} Staat een locatie niet in de lijst? Dan noemt het verslag over {year} \
             die locatie niet, of onder een andere naam."
        )
    },
    unplaced: |count| format!(" Bij {} staat geen locatie.", dutch_complaints(count)),
    letters: "Kies een letter",
    back_to_letters: "Naar de letters",
    digits: "0–9",
    of_letter: |head| format!("Locaties: {head}"),
    of_letter_lead: |listed, year| match listed {
        0 => format!("Zo begint geen naam in de lijst van {year}."),
        _ => format!("{} in de lijst van {year}.", dutch_locations(listed)),
    },
    of_letter_description: |heading, organisation, year| {
        format!("{heading}, van {organisation}, met het aantal klachten in {year}.")
    },
    former: |year| format!("Niet in het verslag over {year}"),
    former_means: "Deze locaties staan alleen in een eerder verslag. Dat zegt niet dat er daarna geen klachten \
        waren, en niet of de locatie nog bestaat.",
    count_of_year: |year, count| format!("in {year}: {count}"),
    without_location: |count| format!("{} zonder locatie", dutch_complaints(count)),
};

const ENGLISH: Texts = Texts {
    title: |year| format!("Complaints by location in {year}"),
    description: |organisation, year, complaints, locations| {
        format!(
            "Find a location of {organisation}. Read which complaints there were in {year} and \
             what was done: {} at {}.",
            english_complaints(complaints),
            english_locations(locations)
        )
    },
    lead: |organisation, year| {
        format!(
            "Find a location of {organisation}. Read which complaints parents had in {year}, what \
             was done about them, and what you can do."
        )
    },
    figures: |year| format!("{year} in short"),
    complaints: |count| {
        if count == 1 {
            "complaint registered"
        } else {
            "complaints registered"
        }
    },
    locations: |operated| format!("locations with a complaint, out of about {operated}"),
    locations_alone: "locations with a complaint",
    rate: "complaints per 100 children",
    outcomes: "Were the complaints upheld?",
    most_discussed: |year| format!("Most discussed in {year}"),
    ways: "Or look further",
    to_categories: "What are the complaints about?",
    to_complaints: "Search the texts and choose what to read.",
    to_guide: "File a complaint, or go on with yours.",
    to_about: "Where the figures come from.",
    all_locations: "All locations",
    list_lead: |listed, with_complaints, year| {
        let with_complaints = if listed == with_complaints {
            format!("{} with a complaint in {year}.", english_locations(listed))
        } else {
            format!(
                "{}, of which {} with a complaint in {year}.",
                english_locations(listed),
                Language::English.whole(with_complaints)
            )
        };
        format!(
            "{with_complaints} Is a location not in the list? Then the report on {year} doesn’t name \
             it, or has it under another name."
        )
    },
    unplaced: |count| format!(" No location is given for {}.", english_complaints(count)),
    letters: "Choose a letter",
    back_to_letters: "Back to the letters",
    digits: "0–9",
    of_letter: |head| format!("Locations: {head}"),
    of_letter_lead: |listed, year| match listed {
        0 => format!("No name in the list of {year} starts with it."),
        _ => format!("{} in the list of {year}.", english_locations(listed)),
    },
    of_letter_description: |heading, organisation, year| {
        format!("{heading}, of {organisation}, with the number of complaints in {year}.")
    },
    former: |year| format!("Not in the report of {year}"),
    former_means: "Only an earlier report lists these locations. That does not say that there were no \
        complaints afterwards, nor whether the location is still there.",
    count_of_year: |year, count| format!("in {year}: {count}"),
    without_location: |count| format!("{} without a location", english_complaints(count)),
};
