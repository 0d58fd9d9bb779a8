//! What is to be known of the sheets and columns of a workbook, and stops nothing.

use super::LayoutFault;
use super::told::{Told, did_you_mean, told};
use klachtenwijzer::texts::Language;

impl LayoutFault {
    pub(super) fn warn(&self, language: Language) -> Told {
        match self {
            Self::UnknownColumn { heading, .. } if heading.is_empty() => told!(
                language,
                "Deze kolom heeft geen kop; zij wordt niet gelezen en niet gepubliceerd.",
                "",
                "This column has no heading; it is neither read nor published.",
                "",
            ),
            Self::UnknownColumn { heading, near } => {
                let near = did_you_mean(*near, language);
                told!(
                    language,
                    "De kolom “{heading}” kennen we niet; zij wordt niet gelezen en niet gepubliceerd.{near}",
                    "",
                    "We don’t know the column “{heading}”; it is neither read nor published.{near}",
                    "",
                )
            }
            Self::UnreadSheet => told!(
                language,
                "Dit blad kennen we niet; het wordt niet gelezen.",
                "",
                "We don’t know this sheet; it isn’t read.",
                "",
            ),
            Self::HiddenSheet => told!(
                language,
                "Dit blad is verborgen, en telt mee.",
                "Maak het zichtbaar en kijk of het erbij hoort.",
                "This sheet is hidden, and counts.",
                "Show it and see whether it belongs here.",
            ),
            Self::HiddenColumn { heading } => told!(
                language,
                "De kolom “{heading}” is verborgen, en telt mee.",
                "Maak haar zichtbaar en kijk of zij erbij hoort.",
                "The column “{heading}” is hidden, and counts.",
                "Show it and see whether it belongs here.",
            ),
            Self::HiddenRows { count } => told!(
                language,
                "Rijen die niet te zien zijn (verborgen of weggefilterd): {count}. Zij tellen mee. Dit is de eerste.",
                "Haal het filter weg en kijk of zij erbij horen.",
                "Rows that aren’t shown (hidden or filtered): {count}. They count. This is the first.",
                "Take the filter off and see whether they belong here.",
            ),
            Self::RowNotRead => told!(
                language,
                "In deze rij staat alleen iets in kolommen die niet gelezen worden.",
                "",
                "This row holds something only in columns that aren’t read.",
                "",
            ),
            Self::Macros => told!(
                language,
                "In het bestand zitten macro’s. Zij worden nooit uitgevoerd.",
                "",
                "The file holds macros. They are never run.",
                "",
            ),
            Self::Links => told!(
                language,
                "In het bestand zitten koppelingen naar andere bestanden. Zij worden niet gevolgd: we lezen de waarden die erin bewaard zijn.",
                "",
                "The file holds links to other files. They aren’t followed: we read the values stored in it.",
                "",
            ),
            _ => told!(
                language,
                "Er staan geen klachten in.",
                "Klopt dat, dan is volgens de wet geen verslag nodig.",
                "There are no complaints in it.",
                "If that is right, the Act asks for no report.",
            ),
        }
    }
}
