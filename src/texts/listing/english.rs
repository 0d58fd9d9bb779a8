//! In English.

use super::Texts;
use crate::figures::facets::Group;
use crate::texts::{Language, english_complaints};
use dataset::FetchError;

pub(super) const TEXTS: Texts = Texts {
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
    hint_of_words: "For example: luier. The texts are in Dutch.",
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
    searching: "The complaints are being searched.",
    places_loading: "The names of the locations are being loaded.",
    text_loading: "The text is being loaded.",
    more_letters: "Very many words begin like this. Only the whole word was looked for. Type more letters.",
    unordered: "All words between the quotation marks were looked for, in any order.",
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
