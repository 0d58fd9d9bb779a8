//! Texts of the share control.

use super::{Language, dutch_complaints, english_complaints};
use crate::figures::shared::{About, SharedCounts};

/// What the control says once it is open.
pub struct Texts {
    /// The name of the field with the address.
    pub address: &'static str,
    /// The button that copies it.
    pub copy: &'static str,
    /// What it says afterwards.
    pub copied: &'static str,
    /// What it says where copying isn't allowed.
    pub not_copied: &'static str,
    /// The button that opens the system's own way to share.
    pub send: &'static str,
    /// The link that opens the mail program.
    pub mail: &'static str,
    /// The code for phones: its name.
    pub code: &'static str,
    /// In its place where the address is longer than a code can be.
    pub no_code: &'static str,
    /// The link that saves the code as a drawing.
    pub svg: &'static str,
    /// The link that saves the code as a picture.
    pub png: &'static str,
    /// Above what is for staff.
    pub staff: &'static str,
    /// The language of what follows, in itself.
    pub language: &'static str,
    /// The name of the field with the sentence.
    pub text: &'static str,
    /// The name of the field with the block.
    pub block: &'static str,
    /// The button that copies the sentence.
    pub copy_text: &'static str,
    /// The button that copies the block.
    pub copy_block: &'static str,
    /// The link to the page that shows parts of the site elsewhere.
    pub embed: &'static str,
    /// A page's counts in a sentence, with the page's name.
    pub sentence: fn(&SharedCounts, &str) -> String,
    /// The sentence for a page without counts.
    pub plain_sentence: fn(&str) -> String,
    /// What counts don't say.
    pub caveat: &'static str,
    /// The row below the outcomes.
    pub total: &'static str,
    /// The link in the block.
    pub read: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    address: "Adres van deze pagina",
    copy: "Kopieer",
    copied: "Gekopieerd.",
    not_copied: "Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.",
    send: "Delen met een app",
    mail: "Mailen",
    code: "QR-code van deze pagina",
    no_code: "Dit adres is te lang voor een QR-code. Kopieer het hierboven.",
    svg: "QR als SVG",
    png: "QR als PNG",
    staff: "Voor een nieuwsbrief",
    language: "Nederlands",
    text: "Zin met link",
    block: "Blok voor e-mail, in HTML",
    copy_text: "Kopieer de zin",
    copy_block: "Kopieer het blok",
    embed: "Op je eigen site zetten",
    sentence: |counts, name| {
        let (year, total) = (counts.year, dutch_complaints(counts.total));
        let verb = if counts.total == 1 { "was" } else { "waren" };
        match counts.about {
            About::All => format!("In {year} {verb} er {total}. Lees ze per locatie."),
            About::Location => format!("In {year} {verb} er {total} over {name}."),
            About::Category => format!("In {year} {verb} er {total} over het onderwerp {name}."),
        }
    },
    plain_sentence: |name| format!("Lees op Klachtenwijzer: {name}."),
    caveat: "Een aantal klachten zegt niet hoe goed een locatie is. Of een klacht gegrond is, besliste de \
             organisatie zelf.",
    total: "Alle klachten",
    read: "Lees verder op Klachtenwijzer",
};

const ENGLISH: Texts = Texts {
    address: "Address of this page",
    copy: "Copy",
    copied: "Copied.",
    not_copied: "Copying was not possible. Select the text and copy it yourself.",
    send: "Share with an app",
    mail: "Mail",
    code: "QR code of this page",
    no_code: "This address is too long for a QR code. Copy it above.",
    svg: "QR as SVG",
    png: "QR as PNG",
    staff: "For a newsletter",
    language: "English",
    text: "Sentence with link",
    block: "Block for e-mail, in HTML",
    copy_text: "Copy the sentence",
    copy_block: "Copy the block",
    embed: "Show it on your own site",
    sentence: |counts, name| {
        let (year, total) = (counts.year, english_complaints(counts.total));
        let verb = if counts.total == 1 { "was" } else { "were" };
        match counts.about {
            About::All => format!("In {year} there {verb} {total}. Read them by location."),
            About::Location => format!("In {year} there {verb} {total} about {name}."),
            About::Category => format!("In {year} there {verb} {total} in the category {name}."),
        }
    },
    plain_sentence: |name| format!("Read on Klachtenwijzer: {name}."),
    caveat: "A number of complaints doesn’t say how good a location is. Whether a complaint is upheld, \
             the organisation decided itself.",
    total: "All complaints",
    read: "Read on at Klachtenwijzer",
};
