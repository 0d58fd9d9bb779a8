//! Texts of the page of all complaints.

mod dutch;
mod english;

use super::Language;
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
    /// The same where phrases aren't found as they are.
    pub hint_of_words: &'static str,
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
    /// While words that were typed are looked up.
    pub searching: &'static str,
    /// Below the field for a location, while their names are on their way.
    pub places_loading: &'static str,
    /// In the place of a complaint's text that is on its way.
    pub text_loading: &'static str,
    /// Where too many words begin with what was typed: what was looked for instead.
    pub more_letters: &'static str,
    /// Where the words of a phrase were looked for, and not their order.
    pub unordered: &'static str,
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
        Language::Dutch => &dutch::TEXTS,
        Language::English => &english::TEXTS,
    }
}
