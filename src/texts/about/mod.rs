//! Texts of the page about the figures.

mod dutch;
mod english;

use super::Language;

/// What the page says.
pub struct Texts {
    /// The heading and title.
    pub title: &'static str,
    /// The description: complaints, year and organisation.
    pub description: fn(u32, u16, &str) -> String,
    /// The section on the source.
    pub source: &'static str,
    /// Title, date and pages of the document; 0 pages where it has none.
    pub source_document: fn(&str, Option<&str>, u32) -> String,
    /// What was done with the text, and what wasn't.
    pub source_handling: [&'static str; 2],
    /// The same for a source without lines and pages.
    pub source_words: &'static str,
    /// The section that compares the tables.
    pub reconciliation: &'static str,
    /// The result: agreeing cells, all cells, complaints.
    pub reconciliation_result: fn(usize, usize, u32) -> String,
    /// The caption of the table.
    pub reconciliation_caption: &'static str,
    /// A cell where both are the same.
    pub agrees: fn(u32) -> String,
    /// A cell where both differ: counted and published.
    pub differs: fn(u32, u32) -> String,
    /// The section on what was inferred.
    pub inferred: &'static str,
    /// Before the list of those complaints.
    pub inferred_list: &'static str,
    /// The section on rows and texts that occur more than once.
    pub repeats: &'static str,
    /// A location and how often one of its rows stands in the report.
    pub repeated_times: fn(u32) -> String,
    /// The section on what the report gets wrong.
    pub differences: &'static str,
    /// The caption of the table of figures that differ.
    pub differences_caption: &'static str,
    /// The head of its first column.
    pub figure: &'static str,
    /// The head of the column as printed.
    pub printed: &'static str,
    /// The head of the column as counted again.
    pub computed: &'static str,
    /// The name of a checked figure, by its id; an unknown one keeps its id.
    pub check: fn(&str) -> &str,
    /// The section on names.
    pub names: &'static str,
    /// Number of spellings and of locations.
    pub names_merged: fn(u32, u32) -> String,
    /// The rules that were followed; the organisation's name, which is left out of names.
    pub names_rules: fn(&str) -> [String; 2],
    /// The summary that opens the list of merged names.
    pub names_show: fn(u32) -> String,
    /// The caption of that list.
    pub names_caption: &'static str,
    /// The head of the column with our names.
    pub names_ours: &'static str,
    /// The head of the column with the report's names.
    pub names_printed: &'static str,
    /// The section on disputes.
    pub disputes: &'static str,
    /// Number of disputes, year and number of complaints in the list.
    pub disputes_count: fn(u32, u16, u32) -> String,
    /// The caption of the table of disputes.
    pub disputes_caption: fn(u16) -> String,
    /// The head of its first column.
    pub label: &'static str,
    /// The head of its second column.
    pub dispute_count: &'static str,
    /// The section on downloads.
    pub downloads: &'static str,
    /// What the files are.
    pub downloads_lead: &'static str,
    /// The spreadsheet.
    pub csv: &'static str,
    /// The dataset's own file of the same rows.
    pub csv_data: &'static str,
    /// The complaints for programs.
    pub json: &'static str,
    /// The locations for programs.
    pub locations_json: &'static str,
    /// The report's own figures for programs.
    pub report_json: &'static str,
    /// The description of the format.
    pub schema: &'static str,
    /// The section on privacy.
    pub privacy: &'static str,
    /// What is and isn't stored or sent.
    pub privacy_facts: [&'static str; 2],
    /// What a browser keeps, where the settings let it.
    pub kept: &'static str,
    /// The section on rights.
    pub rights: &'static str,
    /// Whose the texts are.
    pub rights_texts: fn(&str) -> String,
    /// The section with the report's remaining notes.
    pub notes: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &dutch::TEXTS,
        Language::English => &english::TEXTS,
    }
}
