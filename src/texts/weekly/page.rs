//! Texts around the report on a week: the desk's part of the page, and why there is no report.

use super::Language;

/// What the desk says of it.
pub struct Texts {
    /// Above it.
    pub title: &'static str,
    /// What it is for.
    pub lead: &'static str,
    /// Opens it.
    pub open: &'static str,
    /// The choice of the week.
    pub which: &'static str,
    /// A week in that choice: its number, year, first and last day.
    pub option: fn(u32, i32, &str, &str) -> String,
    /// Copies the text for a mail.
    pub copy: &'static str,
    /// That it was copied.
    pub copied: &'static str,
    /// That the browser doesn't allow it.
    pub not_copied: &'static str,
    /// Opens the text for a mail.
    pub mail: &'static str,
    /// Saves the table.
    pub save: &'static str,
    /// Prints it.
    pub print: &'static str,
    /// The field for conclusions.
    pub conclusions: &'static str,
    /// What becomes of them.
    pub conclusions_hint: &'static str,
    /// That the file lists no complaints.
    pub no_list: &'static str,
    /// That it doesn't say when they came in.
    pub no_received: &'static str,
    /// That the week is still to come.
    pub later: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: "Deze week",
    lead: "Een bericht over één week, voor wie de organisatie leidt. Klachten die nog open staan, tellen mee. \
           Fouten voor het jaarverslag hoeven eerst niet weg.",
    open: "Toon het bericht",
    which: "Welke week?",
    option: |number, year, first, last| {
        format!("Week {number} van {year}: {first} tot en met {last}")
    },
    copy: "Kopieer als tekst voor een mail",
    copied: "De tekst is gekopieerd.",
    not_copied: "Kopiëren lukt niet. Selecteer de tekst hieronder.",
    mail: "Tekst voor een mail",
    save: "Sla op als tabel (CSV)",
    print: "Druk dit bericht af",
    conclusions: "Conclusies",
    conclusions_hint: "Komt mee op papier en in de mail. Wij bewaren het niet. Noem geen ouders of kinderen.",
    no_list: "Dit bestand heeft geen lijst met klachten. Een bericht over een week is er dus niet.",
    no_received: "Dit bestand zegt niet wanneer een klacht binnenkwam. Een bericht over een week kan dan niet.",
    later: "Deze week komt nog. Kies een eerdere week.",
};

const ENGLISH: Texts = Texts {
    title: "This week",
    lead: "A report on one week, for whoever leads the organisation. Complaints that are still open count. \
           Faults for the yearly report need not go first.",
    open: "Show the report",
    which: "Which week?",
    option: |number, year, first, last| format!("Week {number} of {year}: {first} to {last}"),
    copy: "Copy as text for a mail",
    copied: "The text was copied.",
    not_copied: "Copying doesn’t work. Select the text below.",
    mail: "Text for a mail",
    save: "Save as a table (CSV)",
    print: "Print this report",
    conclusions: "Conclusions",
    conclusions_hint: "Goes along on paper and in the mail. We don’t keep it. Name no parents or children.",
    no_list: "This file has no list of complaints, so there is no report on a week.",
    no_received: "This file doesn’t say when a complaint came in, so there can be no report on a week.",
    later: "This week is still to come. Choose an earlier one.",
};
