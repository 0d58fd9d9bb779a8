//! In Dutch.

use super::Texts;
use crate::figures::facets::Group;
use crate::texts::{Language, dutch_complaints};
use dataset::FetchError;

pub(super) const TEXTS: Texts = Texts {
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
    hint_of_words: "Bijvoorbeeld: luier.",
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
    searching: "We zoeken in de klachten.",
    places_loading: "De namen van de locaties worden geladen.",
    text_loading: "De tekst wordt geladen.",
    more_letters: "Heel veel woorden beginnen zo. We zochten alleen naar dit hele woord. Typ meer letters.",
    unordered: "We zochten naar alle woorden tussen de aanhalingstekens, in welke volgorde dan ook.",
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
