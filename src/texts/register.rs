//! Texts about what the national childcare register knows.

use super::{Language, dutch_complaints, dutch_locations, english_complaints, english_locations};

/// What these texts say.
pub struct Texts {
    /// The heading.
    pub title: &'static str,
    /// Before the number of child places.
    pub places: &'static str,
    /// Where the register doesn't give that number.
    pub places_unknown: &'static str,
    /// Before the registration's number.
    pub id: &'static str,
    /// Before the day of registration.
    pub since: &'static str,
    /// What that day doesn't say.
    pub since_limits: &'static str,
    /// A location that was registered after the year: the day and the year.
    pub registered_later: fn(&str, u16) -> String,
    /// Before the registrations at the location's address.
    pub same_address: &'static str,
    /// Before the one registration at its address, which is perhaps not the one that is meant.
    pub one_unsure: &'static str,
    /// The way to them, instead of an address.
    pub which_address: &'static str,
    /// Before registrations of the location's name at several addresses.
    pub several_addresses: &'static str,
    /// When the register has nothing of this name.
    pub nothing: &'static str,
    /// Child places of a registration.
    pub place_count: fn(u32) -> String,
    /// Where this comes from: the date, where it is known.
    pub source: fn(Option<&str>) -> String,
    /// What it means that a location has no complaints: the year.
    pub zero: fn(u16) -> String,
    /// What it doesn't mean.
    pub zero_limits: [&'static str; 2],
    /// The link to complaints that could belong anywhere: their number.
    pub zero_nowhere: fn(u32) -> String,
    /// Above the other locations in the town.
    pub same_town: fn(&str) -> String,
    /// Opens them, by their number.
    pub same_town_show: fn(u32) -> String,
    /// In which order they stand.
    pub same_town_order: &'static str,
    /// Which register it was and how many registrations it has.
    pub about: fn(&str, Option<&str>, u32) -> String,
    /// How locations of the report stand in it: with one registration, with an address, with
    /// several addresses, with nothing.
    pub about_found: fn([u32; 4]) -> String,
    /// How names were matched, and that nothing was guessed.
    pub about_rules: &'static str,
    /// How many registered locations the report doesn't name.
    pub about_unlisted: fn(u32, u16) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "In het landelijk register",
    places: "Kindplaatsen",
    places_unknown: "niet bekend",
    id: "Nummer (LRK)",
    since: "Ingeschreven sinds",
    since_limits: "De locatie zelf kan ouder zijn. Bij een nieuwe eigenaar komt er een nieuwe \
                   inschrijving.",
    registered_later: |day, year| {
        format!(
            "Deze locatie staat pas sinds {day} in het register. Was de locatie er in {year} al? \
             Dan kan een klacht onder een andere naam staan."
        )
    },
    same_address: "Op dit adres staan er meer in het register. Wij weten niet welke het verslag \
                   bedoelt:",
    one_unsure: "Op dit adres staat er één in het register. Wij weten niet zeker of het verslag die \
                 bedoelt:",
    which_address: "Deze naam staat op meer adressen in het register",
    several_addresses: "Het register kent deze naam op meer adressen. Wij weten niet welke locatie \
                        het verslag bedoelt:",
    nothing: "Wij vonden deze naam niet in het register. Dat zegt niets over de locatie. Ze kan \
              intussen anders heten of gesloten zijn.",
    place_count: |count| match count {
        1 => "1 kindplaats".into(),
        _ => format!("{} kindplaatsen", Language::Dutch.whole(count)),
    },
    source: |date| match date {
        Some(date) => format!("Bron: Landelijk Register Kinderopvang, {date}."),
        None => "Bron: Landelijk Register Kinderopvang.".into(),
    },
    zero: |year| {
        format!(
            "Het verslag over {year} noemt deze locatie niet. Er is dus geen klacht \
             geregistreerd onder deze naam."
        )
    },
    zero_limits: [
        "Dat betekent niet dat nooit iemand ontevreden was. Wat ouders en medewerkers samen \
         oplossen, komt vaak niet in een verslag.",
        "En het zegt niet dat deze locatie beter is dan een andere. De meeste locaties hebben weinig \
         of geen klachten.",
    ],
    zero_nowhere: |count| {
        format!(
            "Bij {} noemt het verslag geen locatie.",
            dutch_complaints(count)
        )
    },
    same_town: |town| format!("Andere locaties in {town}"),
    same_town_show: |count| format!("Toon {}", dutch_locations(count)),
    same_town_order: "Op alfabet. De volgorde zegt niets over klachten.",
    about: |file, date, registrations| {
        let of = date.map_or(String::new(), |date| format!(" van {date}"));
        format!(
            "Plaats, adres en kindplaatsen komen uit het Landelijk Register Kinderopvang{of} \
             ({file}). Daarin staan {} inschrijvingen van deze organisatie.",
            Language::Dutch.whole(registrations)
        )
    },
    about_found: |[one, address, several, nothing]| {
        format!(
            "Van de locaties in het verslag passen er {one} bij precies één inschrijving. Bij \
             {address} weten wij alleen het adres. Bij {several} staat de naam op meer adressen. \
             {nothing} staan niet onder deze naam in het register."
        )
    },
    about_rules: "Wij vergelijken de hele naam, of het adres als dat de naam is. Wij kiezen niet als \
                  er meer inschrijvingen passen.",
    about_unlisted: |count, year| {
        format!(
            "{} uit het register staan niet in het verslag. Zij hebben een pagina met nul klachten \
             in {year}.",
            dutch_locations(count)
        )
    },
};

const ENGLISH: Texts = Texts {
    title: "In the national register",
    places: "Child places",
    places_unknown: "not known",
    id: "Number (LRK)",
    since: "Registered since",
    since_limits: "The location itself may be older. A new owner means a new registration.",
    registered_later: |day, year| {
        format!(
            "This location has been in the register only since {day}. Was it there in {year} \
             already? Then a complaint may stand under another name."
        )
    },
    same_address: "The register has several at this address. We don’t know which one the report \
                   means:",
    one_unsure: "The register has one at this address. We are not sure that it is the one the report \
                 means:",
    which_address: "The register has this name at several addresses",
    several_addresses: "The register has several under this name. We don’t know which location the \
                        report means:",
    nothing: "We did not find this name in the register. That says nothing about the location. It \
              may have closed since, or have another name now.",
    place_count: |count| match count {
        1 => "1 child place".into(),
        _ => format!("{} child places", Language::English.whole(count)),
    },
    source: |date| match date {
        Some(date) => format!("Source: national childcare register (LRK), {date}."),
        None => "Source: national childcare register (LRK).".into(),
    },
    zero: |year| {
        format!(
            "The complaint report on {year} does not name this location. So no complaint was \
             registered under this name."
        )
    },
    zero_limits: [
        "That does not mean that nobody was ever unhappy. What parents and staff settle among \
         themselves often does not reach a report.",
        "Nor does it say that this location is better than another. Most locations have few \
         complaints or none.",
    ],
    zero_nowhere: |count| {
        format!(
            "For {} the report names no location.",
            english_complaints(count)
        )
    },
    same_town: |town| format!("Other locations in {town}"),
    same_town_show: |count| format!("Show {}", english_locations(count)),
    same_town_order: "In alphabetical order. The order says nothing about complaints.",
    about: |file, date, registrations| {
        let of = date.map_or(String::new(), |date| format!(" of {date}"));
        format!(
            "Towns, addresses and child places come from the national childcare register (LRK){of} \
             ({file}). It has {} registrations of this organisation.",
            Language::English.whole(registrations)
        )
    },
    about_found: |[one, address, several, nothing]| {
        format!(
            "Of the locations in the report, {one} fit exactly one registration. Of {address} we know \
             only the address. For {several} the name stands at several addresses. {nothing} are not \
             in the register under this name."
        )
    },
    about_rules: "We compare the whole name, or the address where the name is one. Where several \
                  registrations fit, we choose none.",
    about_unlisted: |count, year| {
        format!(
            "{} of the register are not in the report. Each has a page with zero complaints in \
             {year}.",
            english_locations(count)
        )
    },
};
