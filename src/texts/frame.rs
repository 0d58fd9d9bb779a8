//! Texts of what stands around every page.

use super::Language;

/// What the header and the footer say.
pub struct Texts {
    /// The site's name, for an organisation.
    pub site: fn(&str) -> String,
    /// The link past the navigation.
    pub skip: &'static str,
    /// The name of the navigation.
    pub navigation: &'static str,
    /// The link to the start page.
    pub search: &'static str,
    /// What opens the navigation where there is little room.
    pub menu: &'static str,
    /// The link to the comparison.
    pub compare: &'static str,
    /// The link to the categories.
    pub categories: &'static str,
    /// The link to all complaints.
    pub complaints: &'static str,
    /// The link to the guide.
    pub guide: &'static str,
    /// The link to the page about the figures.
    pub about: &'static str,
    /// The name of the way back.
    pub breadcrumbs: &'static str,
    /// The name of the way to the other languages.
    pub language: &'static str,
    /// Where everything comes from: title, date and pages of the document.
    pub source: fn(&str, Option<&str>, u32) -> String,
    /// The same of one year among several.
    pub source_of_year: fn(u16, &str, Option<&str>, u32) -> String,
    /// What opens the citations of a page.
    pub cite: &'static str,
    /// The link to the organisation's own document.
    pub to_document: &'static str,
    /// On paper, before the page's address.
    pub this_page: &'static str,
    /// The share control.
    pub share: &'static str,
    /// In the control, before a program has drawn more.
    pub share_hint: &'static str,
    /// The link that opens the mail program.
    pub share_mail: &'static str,
    /// What the site does not do.
    pub privacy: &'static str,
    /// The link to the page on accessibility.
    pub accessibility: &'static str,
    /// The link to the licences of the software in the site.
    pub licences: &'static str,
    /// Whose words the complaints are.
    pub rights: fn(&str) -> String,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    site: |organisation| format!("Klachtenwijzer {organisation}"),
    skip: "Naar de inhoud",
    navigation: "Hoofdmenu",
    search: "Zoeken",
    menu: "Menu",
    compare: "Vergelijken",
    categories: "Onderwerpen",
    complaints: "Alle klachten",
    guide: "Wat kan ik doen?",
    about: "Over de cijfers",
    breadcrumbs: "Kruimelpad",
    language: "Taal",
    source: |title, date, pages| format!("Bron: {}.", document(title, date, pages, "pagina’s")),
    source_of_year: |year, title, date, pages| {
        let document = document(title, date, pages, "pagina’s");
        format!("Bron van {year}: {document}.")
    },
    cite: "Citeer deze pagina",
    to_document: "Naar het verslag zelf",
    this_page: "Deze pagina:",
    share: "Delen",
    share_hint: "Kopieer het adres van deze pagina.",
    share_mail: "Of mail het.",
    privacy: "Geen cookies. Wat je zoekt, blijft op je eigen apparaat.",
    accessibility: "Toegankelijkheid",
    licences: "Licenties",
    rights: |organisation| {
        format!("De teksten van de klachten komen uit het verslag van {organisation}.")
    },
};

const ENGLISH: Texts = Texts {
    site: |organisation| format!("Klachtenwijzer {organisation}"),
    skip: "Skip to the content",
    navigation: "Main menu",
    search: "Search",
    menu: "Menu",
    compare: "Compare",
    categories: "Categories",
    complaints: "All complaints",
    guide: "What can I do?",
    about: "About the figures",
    breadcrumbs: "Breadcrumbs",
    language: "Language",
    source: |title, date, pages| format!("Source: {}.", document(title, date, pages, "pages")),
    source_of_year: |year, title, date, pages| {
        let document = document(title, date, pages, "pages");
        format!("Source of {year}: {document}.")
    },
    cite: "Cite this page",
    to_document: "To the report itself",
    this_page: "This page:",
    share: "Share",
    share_hint: "Copy the address of this page.",
    share_mail: "Or mail it.",
    privacy: "No cookies. What you search for stays on your own device.",
    accessibility: "Accessibility",
    licences: "Licences",
    rights: |organisation| {
        format!("The texts of the complaints come from the report of {organisation}, in Dutch.")
    },
};

/// A document by its title, its date and how many pages it has; spreadsheets have none.
fn document(title: &str, date: Option<&str>, pages: u32, unit: &str) -> String {
    match (date, pages) {
        (_, 0) => title.to_owned(),
        (Some(date), pages) => format!("{title}, {date}, {pages} {unit}"),
        (None, pages) => format!("{title}, {pages} {unit}"),
    }
}
