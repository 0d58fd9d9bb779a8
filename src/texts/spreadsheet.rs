//! The words of a table of complaints for spreadsheets.

use super::Language;

/// What the table says.
pub struct Texts {
    /// The beginning of the file's name.
    pub file: &'static str,
    /// The names of the columns.
    pub columns: [&'static str; 15],
    /// Where a category comes from that the report prints.
    pub printed: &'static str,
    /// The same where it was inferred.
    pub inferred: &'static str,
}

/// The words in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    file: "klachten",
    columns: [
        "Nummer",
        "Link",
        "Locatie",
        "Locatie in het verslag",
        "Label",
        "Onderwerp",
        "Onderwerp komt uit",
        "Uitkomst",
        "Wat de ouder zei",
        "Wat er is gedaan",
        "Jaar",
        "Ontvangen op",
        "Afgesloten op",
        "Maatregel klaar op",
        "Pagina in het verslag",
    ],
    printed: "het verslag",
    inferred: "onze afleiding",
};

const ENGLISH: Texts = Texts {
    file: "complaints",
    columns: [
        "Number",
        "Link",
        "Location",
        "Location in the report",
        "Label",
        "Category",
        "Category comes from",
        "Outcome",
        "What the parent said",
        "What was done",
        "Year",
        "Received on",
        "Closed on",
        "Measure due on",
        "Page of the report",
    ],
    printed: "the report",
    inferred: "our inference",
};
