//! Texts of the search field.

use super::{Language, rendered};
use dataset::FetchError;

/// What the search field says. Texts that are [`rendered`] are empty in the browser.
pub struct Texts {
    /// Above the field.
    pub label: &'static str,
    /// Below the label: what may be typed.
    pub hint: &'static str,
    /// On the button.
    pub button: &'static str,
    /// Instead of suggestions, without JavaScript.
    pub without_script: &'static str,
    /// When the search's program didn't arrive.
    pub asleep: &'static str,
    /// Names the list of suggestions for screen readers.
    pub list: &'static str,
    /// When nothing was typed and the search is asked for: what to type.
    pub type_first: &'static str,
    /// While the list of locations is on its way.
    pub loading: &'static str,
    /// When too many locations have a word that begins with what was typed.
    pub more_letters: &'static str,
    /// How many locations were found.
    pub found: fn(usize) -> String,
    /// When there are more than are shown.
    pub found_more: fn(usize) -> String,
    /// When everything found only resembles what was typed.
    pub only_alike: &'static str,
    /// Heading when nothing matches.
    pub nothing: fn(&str) -> String,
    /// What was typed and stands at none of the locations shown: the words, in quotes.
    pub not_here: fn(&str) -> String,
    /// What a suggestion lacks of what was typed: the words, in quotes.
    pub without: fn(&str) -> String,
    /// That a suggestion only resembles what was typed.
    pub alike: &'static str,
    /// A location that is known has no complaint: its name and the year.
    pub known_without_complaints: fn(&str, u16) -> String,
    /// What to try when nothing matches.
    pub check_spelling: &'static str,
    /// Instead, for a town where towns aren't known.
    pub no_towns: &'static str,
    /// Instead, for a postcode where postcodes aren't known.
    pub no_postcodes: &'static str,
    /// That nothing found isn't "no complaint".
    pub not_found_is_not_none: &'static str,
    /// Where all locations are.
    pub all_locations: &'static str,
    /// The number of complaints of a suggestion.
    pub complaints: fn(u32) -> String,
    /// The same for a location that only older years list: the last of them.
    pub of_year: fn(u16, &str) -> String,
    /// Why a suggestion is shown whose own name doesn't match: its spelling in the report.
    pub also_known_as: fn(&str) -> String,
    /// When the list of locations didn't arrive.
    pub failed: fn(&FetchError) -> &'static str,
    /// What still works when the list didn't arrive.
    pub failed_advice: &'static str,
    /// On the button that tries again.
    pub again: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

pub(super) const DUTCH: Texts = Texts {
    label: rendered("Zoek je locatie"),
    hint: rendered("Typ (een deel van) de naam of het adres."),
    button: rendered("Zoek"),
    without_script: rendered(
        "Zoeken terwijl je typt werkt alleen met JavaScript. Kies je locatie hieronder uit de lijst.",
    ),
    asleep: rendered(
        "Zoeken lukt nu niet goed. Laad de pagina opnieuw, of kies je locatie hieronder uit de lijst.",
    ),
    list: rendered("Gevonden locaties"),
    type_first: "Typ eerst de naam of het adres van een locatie.",
    loading: "De lijst met locaties wordt geladen.",
    more_letters: "Typ meer letters van de naam, de straat of de plaats.",
    found: |count| match count {
        1 => "1 locatie gevonden.".into(),
        _ => format!("{count} locaties gevonden."),
    },
    found_more: |shown| format!("Meer dan {shown} locaties. Typ meer letters."),
    only_alike: "Niet precies gevonden. Dit lijkt erop.",
    nothing: |query| format!("Geen locatie gevonden voor “{query}”"),
    not_here: |words| format!("Dit staat er niet bij: {words}."),
    without: |words| format!("zonder {words}"),
    alike: "lijkt erop",
    known_without_complaints: |name, year| {
        format!(
            "Over {name} is in {year} geen klacht geregistreerd. Klachten zonder locatie tellen hier niet mee."
        )
    },
    check_spelling: "Controleer hoe je de naam schrijft. Probeer ook een deel van de naam, of alleen de straat.",
    no_towns: "Het verslag noemt geen plaatsen. Zoek op de naam of de straat van je locatie.",
    no_postcodes: "Het verslag noemt geen postcodes. Zoek op de naam of de straat van je locatie.",
    not_found_is_not_none: "Niet gevonden betekent niet: geen klachten. De naam kan anders in het verslag staan, en bij sommige klachten staat geen locatie.",
    all_locations: "Alle locaties staan hieronder in de lijst.",
    complaints: |count| match count {
        0 => "geen klachten".into(),
        1 => "1 klacht".into(),
        _ => format!("{count} klachten"),
    },
    of_year: |year, complaints| format!("in {year}: {complaints} · niet in het nieuwste verslag"),
    also_known_as: |name| format!("in het verslag: {name}"),
    failed: |error| match error {
        FetchError::Network => {
            "De lijst met locaties kwam niet binnen. Heb je verbinding met internet?"
        }
        // A page names the data that it was made from: what is gone has made place for newer data.
        FetchError::Status(404) => {
            "De lijst met locaties is nieuwer dan deze pagina. Laad de pagina opnieuw."
        }
        FetchError::Status(_) => "De website kon de lijst met locaties niet geven.",
        FetchError::Malformed => "De lijst met locaties kwam maar half binnen, of is beschadigd.",
    },
    failed_advice: "Probeer het opnieuw, of kies je locatie hieronder uit de lijst.",
    again: rendered("Probeer opnieuw"),
};

pub(super) const ENGLISH: Texts = Texts {
    label: rendered("Search for your location"),
    hint: rendered("Type (a part of) its name or address."),
    button: rendered("Search"),
    without_script: rendered(
        "Searching while you type needs JavaScript. Choose your location from the list below.",
    ),
    asleep: rendered(
        "Searching doesn’t work well now. Load the page again, or choose your location from the list below.",
    ),
    list: rendered("Locations found"),
    type_first: "First type the name or the address of a location.",
    loading: "The list of locations is loading.",
    more_letters: "Type more letters of the name, the street or the town.",
    found: |count| match count {
        1 => "1 location found.".into(),
        _ => format!("{count} locations found."),
    },
    found_more: |shown| format!("More than {shown} locations. Type more letters."),
    only_alike: "No exact match. These are alike.",
    nothing: |query| format!("No location found for “{query}”"),
    not_here: |words| format!("Not there: {words}."),
    without: |words| format!("without {words}"),
    alike: "is alike",
    known_without_complaints: |name, year| {
        format!(
            "No complaint about {name} was registered in {year}. Complaints without a location don’t count here."
        )
    },
    check_spelling: "Check how you spell the name. Also try a part of the name, or the street alone.",
    no_towns: "The report names no towns. Search for the name or the street of your location.",
    no_postcodes: "The report names no postcodes. Search for the name or the street of your location.",
    not_found_is_not_none: "Not found doesn’t mean: no complaints. The report may spell the name differently, and some complaints have no location.",
    all_locations: "All locations are in the list below.",
    complaints: |count| match count {
        0 => "no complaints".into(),
        1 => "1 complaint".into(),
        _ => format!("{count} complaints"),
    },
    of_year: |year, complaints| format!("in {year}: {complaints} · not in the newest report"),
    also_known_as: |name| format!("in the report: {name}"),
    failed: |error| match error {
        FetchError::Network => {
            "The list of locations didn’t arrive. Are you connected to the internet?"
        }
        FetchError::Status(404) => {
            "The list of locations is newer than this page. Load the page again."
        }
        FetchError::Status(_) => "The website couldn’t give the list of locations.",
        FetchError::Malformed => "The list of locations arrived in part, or is damaged.",
    },
    failed_advice: "Try again, or choose your location from the list below.",
    again: rendered("Try again"),
};
