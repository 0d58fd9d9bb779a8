//! Texts of the page of all complaints.

use super::{Language, dutch_complaints, english_complaints};
use crate::figures::facets::Group;
use dataset::FetchError;

/// What the page and its list say.
pub struct Texts {
    /// The heading and title.
    pub title: fn(u16) -> String,
    /// The same where the list has several years to choose from.
    pub title_of_years: &'static str,
    /// The description: complaints, organisation, year.
    pub description: fn(u32, &str, u16) -> String,
    /// Above the search field.
    pub label: &'static str,
    /// Below it: what may be typed.
    pub hint: &'static str,
    /// On the button.
    pub button: &'static str,
    /// Instead of the list, without JavaScript.
    pub without_script: &'static str,
    /// When the list's program didn't arrive.
    pub asleep: &'static str,
    /// The name of the filters.
    pub filters: &'static str,
    /// On the button that opens them: so many are chosen.
    pub filters_chosen: fn(u32) -> String,
    /// On the button that closes them: so many complaints are left.
    pub show: fn(u32) -> String,
    /// Below the field for a location, before anything is typed.
    pub place_hint: &'static str,
    /// Where so many more names answer than are listed.
    pub more_places: fn(u32) -> String,
    /// Where no name answers what was typed.
    pub no_place: fn(&str) -> String,
    /// On the button that shows more complaints.
    pub more: &'static str,
    /// Beside it: so many show, of so many.
    pub shown: fn(u32, u32) -> String,
    /// The name of a group.
    pub group: fn(Group) -> &'static str,
    /// What the report leaves open in a group.
    pub nothing: fn(Group) -> &'static str,
    /// While the complaints are on their way.
    pub loading: &'static str,
    /// How many were found.
    pub found: fn(u32) -> String,
    /// The name of the ways to sort, and the ways.
    pub sort: &'static str,
    /// The best match first.
    pub by_relevance: &'static str,
    /// Those that name a location first, else the report's order, where nothing is searched for.
    pub by_report: &'static str,
    /// The same within every year, the newest one first.
    pub by_reports: &'static str,
    /// The name that a location had in the year of a complaint.
    pub then: fn(&str) -> String,
    /// Words of the question that a complaint doesn't have.
    pub lacking: fn(&str) -> String,
    /// The name of the locations whose names answer the question.
    pub named: &'static str,
    /// Such a location: its name.
    pub location: fn(&str) -> String,
    /// By the location's name.
    pub by_name: &'static str,
    /// By the number of complaints about the location.
    pub by_location_number: &'static str,
    /// By the number of complaints about the category.
    pub by_category_number: &'static str,
    /// What the order by the number of a location doesn't say.
    pub no_ranking: &'static str,
    /// The name of the active filters.
    pub active: &'static str,
    /// The search text as an active filter.
    pub text: fn(&str) -> String,
    /// A choice as an active filter: group and option.
    pub choice: fn(&str, &str) -> String,
    /// What a click on an active filter does.
    pub remove: fn(&str) -> String,
    /// Drops everything.
    pub clear: &'static str,
    /// Above the advice where nothing was found.
    pub no_results: &'static str,
    /// The same where words were searched for: the words.
    pub none_with: fn(&str) -> String,
    /// Drops the search, and shows so many.
    pub show_all: fn(u32) -> String,
    /// Drop this filter, and there are so many.
    pub drop: fn(&str, u32) -> String,
    /// Where dropping one filter doesn't help.
    pub drop_more: &'static str,
    /// Where the search text alone finds nothing.
    pub other_words: &'static str,
    /// An option in the address that doesn't exist: group and value.
    pub unknown: fn(&str, &str) -> String,
    /// On paper, where only the first complaints are printed: how many, of how many.
    pub printed: fn(u32, u32) -> String,
    /// Above the two downloads.
    pub download: fn(u32) -> String,
    /// The spreadsheet.
    pub csv: &'static str,
    /// The file for programs.
    pub json: &'static str,
    /// When the complaints didn't arrive.
    pub failed: fn(&FetchError) -> &'static str,
    /// On the button that tries again.
    pub again: &'static str,
    /// Above the other ways to the complaints.
    pub elsewhere: &'static str,
    /// The sentence below that.
    pub elsewhere_lead: &'static str,
    /// The link to the list of all locations.
    pub by_location: &'static str,
    /// The link to the complaints without a location.
    pub without_location: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |year| format!("Alle klachten in {year}"),
    title_of_years: "Alle klachten",
    description: |complaints, organisation, year| {
        format!(
            "Zoek in {} over {organisation} uit {year}, op woord, onderwerp, uitkomst en locatie.",
            dutch_complaints(complaints)
        )
    },
    label: "Zoek in de klachten",
    hint: "Bijvoorbeeld: luier. Of precies zo: \"te laat\".",
    button: "Zoek",
    without_script: "Zoeken en filteren werkt alleen met JavaScript. Hieronder staan alle klachten per onderwerp en per locatie.",
    asleep: "Zoeken en filteren lukt nu niet. Laad de pagina opnieuw. Hieronder staan alle klachten per onderwerp en per locatie.",
    filters: "Filters en volgorde",
    filters_chosen: |count| match count {
        0 => "Filters en volgorde".into(),
        _ => format!("Filters en volgorde ({count} gekozen)"),
    },
    show: |count| match count {
        0 => "Sluit de filters".into(),
        _ => format!("Toon {}", dutch_complaints(count)),
    },
    place_hint: "Typ een deel van de naam.",
    more_places: |count| match count {
        1 => "Nog 1 locatie past. Typ meer van de naam.".into(),
        _ => format!(
            "Nog {} locaties passen. Typ meer van de naam.",
            Language::Dutch.whole(count)
        ),
    },
    no_place: |typed| format!("Bij deze klachten staat geen locatie met ‘{typed}’."),
    more: "Toon meer",
    shown: |shown, all| {
        format!(
            "Je ziet {} van {}.",
            Language::Dutch.whole(shown),
            dutch_complaints(all)
        )
    },
    group: |group| match group {
        Group::Category => "Onderwerp",
        Group::Outcome => "Uitkomst",
        Group::Label => "Label",
        Group::Kind => "Soort opvang",
        Group::Town => "Plaats",
        Group::Location => "Locatie",
    },
    nothing: |group| match group {
        Group::Category => "Zonder onderwerp",
        Group::Outcome => "Geen oordeel in het verslag",
        Group::Label => "Zonder label",
        Group::Kind => "Soort staat niet in het verslag",
        Group::Town => "Plaats onbekend",
        Group::Location => "Zonder locatie",
    },
    loading: "De klachten worden geladen.",
    found: |count| match count {
        0 => "Geen klachten gevonden".into(),
        _ => format!("{} gevonden", dutch_complaints(count)),
    },
    none_with: |query| format!("Geen klacht met ‘{query}’"),
    show_all: |count| format!("Toon alle {}", dutch_complaints(count)),
    sort: "Volgorde",
    by_relevance: "Beste eerst",
    by_report: "Eerst met locatie",
    by_reports: "Nieuwste jaar eerst",
    then: |name| format!("toen {name}"),
    lacking: |words| format!("Zonder: {words}."),
    named: "Locaties met deze naam",
    location: |name| format!("Alles over {name}"),
    by_name: "Op naam van de locatie",
    by_location_number: "Locatie met de meeste klachten eerst",
    by_category_number: "Meest besproken onderwerp eerst",
    no_ranking: "De locatie met de meeste klachten staat eerst. Waar meer kinderen zijn, komen vaak meer klachten. Dit is dus geen ranglijst.",
    active: "Gekozen filters",
    text: |query| format!("Zoekwoorden: {query}"),
    choice: |group, option| format!("{group}: {option}"),
    remove: |filter| format!("{filter} (verwijder dit filter)"),
    clear: "Wis alles",
    no_results: "Haal een filter weg:",
    drop: |filter, count| format!("Zonder ‘{filter}’: {}", dutch_complaints(count)),
    drop_more: "Eén filter weghalen helpt niet. Wis alles en begin opnieuw.",
    other_words: "Probeer andere of minder woorden. Controleer ook hoe je ze schrijft.",
    unknown: |group, value| {
        format!(
            "In de link staat bij {group} ‘{value}’. Dat kennen we niet. Daarom doet dat deel van de link niet mee."
        )
    },
    printed: |printed, all| {
        format!(
            "Dit zijn de eerste {} van {}. Kies filters, of download ze allemaal.",
            Language::Dutch.whole(printed),
            dutch_complaints(all)
        )
    },
    download: |count| format!("Download {}:", dutch_complaints(count)),
    csv: "Excel (CSV)",
    json: "Gegevens (JSON)",
    failed: |error| match error {
        FetchError::Network => "De klachten kwamen niet binnen. Heb je verbinding met internet?",
        // A page names the data that it was made from: what is gone has made place for newer data.
        FetchError::Status(404) => {
            "De gegevens zijn nieuwer dan deze pagina. Laad de pagina opnieuw."
        }
        FetchError::Status(_) => "De website kon de klachten niet geven.",
        FetchError::Malformed => "De klachten kwamen maar half binnen, of zijn beschadigd.",
    },
    again: "Probeer opnieuw",
    elsewhere: "Alle klachten per onderwerp en per locatie",
    elsewhere_lead: "Elk onderwerp heeft een eigen pagina met al zijn klachten. Elke locatie ook.",
    by_location: "Alle locaties",
    without_location: "Klachten zonder locatie",
};

const ENGLISH: Texts = Texts {
    title: |year| format!("All complaints in {year}"),
    title_of_years: "All complaints",
    description: |complaints, organisation, year| {
        format!(
            "Search {} about {organisation} from {year}, by word, category, outcome and location.",
            english_complaints(complaints)
        )
    },
    label: "Search the complaints",
    hint: "For example: luier. Or exactly so: \"te laat\". The texts are in Dutch.",
    button: "Search",
    without_script: "Searching and filtering need JavaScript. Below are all complaints by category and by location.",
    asleep: "Searching and filtering don't work now. Load the page again. Below are all complaints by category and by location.",
    filters: "Filters and order",
    filters_chosen: |count| match count {
        0 => "Filters and order".into(),
        _ => format!("Filters and order ({count} chosen)"),
    },
    show: |count| match count {
        0 => "Close the filters".into(),
        _ => format!("Show {}", english_complaints(count)),
    },
    place_hint: "Type a part of the name.",
    more_places: |count| match count {
        1 => "1 more location fits. Type more of the name.".into(),
        _ => format!(
            "{} more locations fit. Type more of the name.",
            Language::English.whole(count)
        ),
    },
    no_place: |typed| format!("These complaints name no location with ‘{typed}’."),
    more: "Show more",
    shown: |shown, all| {
        format!(
            "You see {} of {}.",
            Language::English.whole(shown),
            english_complaints(all)
        )
    },
    group: |group| match group {
        Group::Category => "Category",
        Group::Outcome => "Outcome",
        Group::Label => "Label",
        Group::Kind => "Kind of care",
        Group::Town => "Town",
        Group::Location => "Location",
    },
    nothing: |group| match group {
        Group::Category => "Without a category",
        Group::Outcome => "No verdict in the report",
        Group::Label => "Without a label",
        Group::Kind => "Kind isn't in the report",
        Group::Town => "Town unknown",
        Group::Location => "Without a location",
    },
    loading: "The complaints are being loaded.",
    found: |count| match count {
        0 => "No complaints found".into(),
        _ => format!("{} found", english_complaints(count)),
    },
    none_with: |query| format!("No complaint with ‘{query}’"),
    show_all: |count| format!("Show all {}", english_complaints(count)),
    sort: "Order",
    by_relevance: "Best first",
    by_report: "With a location first",
    by_reports: "Newest year first",
    then: |name| format!("then {name}"),
    lacking: |words| format!("Without: {words}."),
    named: "Locations of this name",
    location: |name| format!("All about {name}"),
    by_name: "By name of the location",
    by_location_number: "Location with the most complaints first",
    by_category_number: "Most discussed category first",
    no_ranking: "The location with the most complaints comes first. Where there are more children, there are often more complaints. So this is no ranking.",
    active: "Chosen filters",
    text: |query| format!("Search words: {query}"),
    choice: |group, option| format!("{group}: {option}"),
    remove: |filter| format!("{filter} (remove this filter)"),
    clear: "Clear all",
    no_results: "Remove a filter:",
    drop: |filter, count| format!("Without ‘{filter}’: {}", english_complaints(count)),
    drop_more: "Removing one filter doesn't help. Clear all and start again.",
    other_words: "Try other words, or fewer. Check their spelling too.",
    unknown: |group, value| {
        format!(
            "The link says ‘{value}’ for {group}. We don't know it, so that part of the link is left out."
        )
    },
    printed: |printed, all| {
        format!(
            "These are the first {} of {}. Choose filters, or download all of them.",
            Language::English.whole(printed),
            english_complaints(all)
        )
    },
    download: |count| format!("Download {}:", english_complaints(count)),
    csv: "Spreadsheet (CSV)",
    json: "Data (JSON)",
    failed: |error| match error {
        FetchError::Network => "The complaints did not arrive. Are you connected to the internet?",
        FetchError::Status(404) => "The data are newer than this page. Load the page again.",
        FetchError::Status(_) => "The website could not give the complaints.",
        FetchError::Malformed => "The complaints arrived only in part, or are damaged.",
    },
    again: "Try again",
    elsewhere: "All complaints by category and by location",
    elsewhere_lead: "Every category has a page of its own with all its complaints. So has every location.",
    by_location: "All locations",
    without_location: "Complaints without a location",
};
