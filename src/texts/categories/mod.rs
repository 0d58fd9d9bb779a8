//! Texts of the page of all categories and of a category's page.

mod dutch;
mod english;

use super::Language;

/// What these pages say.
pub struct Texts {
    /// The heading of the page of all categories.
    pub title: fn(u16) -> String,
    /// Its description: complaints, categories, year.
    pub description: fn(u32, u32, u16) -> String,
    /// The sentence below its heading: complaints and categories.
    pub lead: fn(u32, u32) -> String,
    /// Above the table by outcome.
    pub by_outcome: &'static str,
    /// The caption of that table.
    pub outcome_caption: fn(u16) -> String,
    /// The beginning of the names of the files with those figures.
    pub outcome_file: &'static str,
    /// The caption of the same in shares, and the beginning of its files' names.
    pub outcome_shares_caption: fn(u16) -> String,
    pub outcome_shares_file: &'static str,
    /// Above the table by label.
    pub by_label: &'static str,
    /// The caption of that table.
    pub label_caption: fn(u16) -> String,
    /// The beginning of the names of the files with those figures.
    pub label_file: &'static str,
    /// The caption of the same in shares, and the beginning of its files' names.
    pub label_shares_caption: fn(u16) -> String,
    pub label_shares_file: &'static str,
    /// What a label is.
    pub label_meaning: fn(&str) -> String,
    /// The head of the first column.
    pub category: &'static str,
    /// The head of the last column and of the last row.
    pub total: &'static str,
    /// Above what the report says of what was done.
    pub what_was_done: &'static str,
    /// For how many upheld complaints the report says what was done, and how many there are.
    pub answered: fn(u32, u32) -> String,
    /// Why there is no figure of what changed.
    pub what_changed: &'static str,
    /// A category's title: name, count and year.
    pub category_title: fn(&str, u32, u16) -> String,
    /// A category's description: name, complaints, locations and year.
    pub category_description: fn(&str, u32, u32, u16) -> String,
    /// The sentence below a category's heading: complaints, locations and year.
    pub category_lead: fn(u32, u32, u16) -> String,
    /// The summary that opens the list of locations.
    pub show_locations: fn(u32) -> String,
    /// Above the list of locations.
    pub locations: &'static str,
    /// Why the locations stand in order of their names.
    pub locations_order: &'static str,
    /// The same with child places: why no list has the most complaints on top.
    pub locations_order_sized: &'static str,
    /// Above locations with more complaints than their size and chance explain.
    pub stand_out: &'static str,
    /// Complaints and child places of such a location.
    pub on_places: fn(u32, u32) -> String,
    /// When there is no such location.
    pub none_stands_out: &'static str,
    /// When a location is one of them: the fewest complaints, and how many locations were looked at.
    pub stand_out_means: fn(u32, u32) -> String,
    /// Above what the report says of the category.
    pub explanation: &'static str,
    /// Where that is from: the section of the report.
    pub explanation_source: fn(&str) -> String,
    /// The link to all complaints, with search and filters.
    pub to_all: &'static str,
    /// The same for the complaints of one category.
    pub to_these: &'static str,
    /// Above the complaints.
    pub complaints: &'static str,
    /// What a category's name means, by its id, where the name itself is in another language. Names
    /// are the report's own; a later report may have others, which then stand without a meaning.
    pub meaning: fn(&str) -> Option<&'static str>,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &dutch::TEXTS,
        Language::English => &english::TEXTS,
    }
}

/// What the report's name of a category means in a language, where that isn't Dutch.
pub fn meaning(language: Language, id: &str) -> Option<&'static str> {
    match language {
        Language::Dutch => None,
        Language::English => english_meaning(id),
    }
}

fn english_meaning(id: &str) -> Option<&'static str> {
    match id {
        "aanbod-van-de-dienstverlening" => Some("what services are offered"),
        "accommodatie-en-speelgoed" => Some("building, rooms and toys"),
        "communicatie" => Some("communication"),
        "diversiteit-discriminatie" => Some("diversity, discrimination"),
        "facturatie-debiteuren" => Some("invoices and payments"),
        "overig" => Some("other"),
        "pedagogische-kwaliteit" => Some("quality of care"),
        "personele-bezetting" => Some("staffing"),
        "planning-en-plaatsing" => Some("planning and places"),
        "privacy" => Some("privacy"),
        "sluiting-groep-vestiging" => Some("closing of a group or location"),
        "tarieven-incl-verruiming-openingstijden-doorbetalen-feestdagen" => {
            Some("fees, longer opening hours, paying for holidays")
        }
        "voorwaarden-rondom-ruil-en-inhaaluren" => Some("rules for swapping and making up hours"),
        _ => None,
    }
}
