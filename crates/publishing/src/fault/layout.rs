//! What can be wrong with the sheets and columns of a workbook.

use super::told::{Tell, Told, did_you_mean, told};
use klachtenwijzer::texts::Language;

/// What can be wrong with the sheets and columns of a workbook, and what is to be known of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LayoutFault {
    /// No row at the top holds the headings.
    NoHeadings {
        /// The columns that are needed.
        needed: String,
    },
    /// A column that is needed isn't there.
    MissingColumn {
        /// The column.
        column: &'static str,
        /// A heading that looks like it.
        near: Option<String>,
    },
    /// Two columns have one meaning.
    TwoColumns {
        /// The meaning.
        column: &'static str,
        /// The heading here.
        heading: String,
        /// The other column: its letters and its heading.
        other: String,
    },
    /// A column is about persons.
    PersonColumn {
        /// Its heading.
        heading: String,
        /// Whether it or its sheet isn't shown.
        hidden: bool,
    },
    /// Complaints stand in a list and in counts.
    ListAndCounts,
    /// The sheet Verslag has several rows.
    SeveralReports,
    /// Nothing says which year it is.
    YearUnknown {
        /// Whether the file is only looked at, apart from its folder.
        is_trial: bool,
    },
    /// Nothing says whose report it is.
    OrganisationUnknown {
        /// Whether the file is only looked at, apart from its folder.
        is_trial: bool,
    },
    /// Two places say different years.
    OtherYear {
        /// The year here.
        here: u16,
        /// The other one.
        other: u16,
    },
    /// A total isn't the number of rows.
    Total {
        /// As it stands there.
        says: String,
        /// As counted.
        counted: u32,
    },
    /// A column isn't read.
    UnknownColumn {
        /// Its heading.
        heading: String,
        /// A column that looks like it.
        near: Option<&'static str>,
    },
    /// A sheet isn't read.
    UnreadSheet,
    /// A sheet isn't shown.
    HiddenSheet,
    /// A column isn't shown.
    HiddenColumn {
        /// Its heading.
        heading: String,
    },
    /// Rows aren't shown.
    HiddenRows {
        /// How many.
        count: usize,
    },
    /// A row holds something in columns only that aren't read.
    RowNotRead,
    /// There are macros.
    Macros,
    /// There are links to other files.
    Links,
    /// There are no complaints.
    NoComplaints,
}

impl LayoutFault {
    /// Whether it stops nothing.
    pub fn is_warning(&self) -> bool {
        match self {
            Self::NoHeadings { .. }
            | Self::MissingColumn { .. }
            | Self::TwoColumns { .. }
            | Self::PersonColumn { .. }
            | Self::ListAndCounts
            | Self::SeveralReports
            | Self::OtherYear { .. }
            | Self::Total { .. } => false,
            Self::YearUnknown { is_trial } | Self::OrganisationUnknown { is_trial } => *is_trial,
            Self::UnknownColumn { .. }
            | Self::UnreadSheet
            | Self::HiddenSheet
            | Self::HiddenColumn { .. }
            | Self::HiddenRows { .. }
            | Self::RowNotRead
            | Self::Macros
            | Self::Links
            | Self::NoComplaints => true,
        }
    }
}

impl Tell for LayoutFault {
    fn code(&self) -> &'static str {
        match self {
            Self::NoHeadings { .. } => "no-headings",
            Self::MissingColumn { .. } => "missing-column",
            Self::TwoColumns { .. } => "two-columns",
            Self::PersonColumn { .. } => "person-column",
            Self::ListAndCounts => "list-and-counts",
            Self::SeveralReports => "several-reports",
            Self::YearUnknown { .. } => "year-unknown",
            Self::OrganisationUnknown { .. } => "organisation-unknown",
            Self::OtherYear { .. } => "other-year",
            Self::Total { .. } => "total",
            Self::UnknownColumn { .. } => "unknown-column",
            Self::UnreadSheet => "unread-sheet",
            Self::HiddenSheet => "hidden-sheet",
            Self::HiddenColumn { .. } => "hidden-column",
            Self::HiddenRows { .. } => "hidden-rows",
            Self::RowNotRead => "row-not-read",
            Self::Macros => "macros",
            Self::Links => "links",
            Self::NoComplaints => "no-complaints",
        }
    }

    fn tell(&self, language: Language) -> Told {
        match self {
            Self::NoHeadings { needed } => told!(
                language,
                "In de eerste tien rijen staan geen koppen die we kennen.",
                "Zet boven elke kolom haar naam. Nodig zijn: {needed}.",
                "The first ten rows hold no headings that we know.",
                "Put its name above each column. Needed are: {needed}.",
            ),
            Self::MissingColumn { column, near } => {
                let near = did_you_mean(near.as_deref(), language);
                told!(
                    language,
                    "De kolom {column} ontbreekt.{near}",
                    "Geef de kolom waarin dit staat de kop “{column}”, of voeg haar toe.",
                    "The column {column} is missing.{near}",
                    "Head the column that holds it “{column}”, or add one.",
                )
            }
            Self::TwoColumns {
                column,
                heading,
                other,
            } => told!(
                language,
                "De koppen “{heading}” en {other} betekenen allebei {column}.",
                "Haal een van beide kolommen weg, of geef haar een andere kop.",
                "The headings “{heading}” and {other} both mean {column}.",
                "Take one of the columns out, or head it otherwise.",
            ),
            Self::PersonColumn { heading, hidden } => person_column(heading, *hidden, language),
            Self::ListAndCounts => told!(
                language,
                "Er zijn klachten op het blad Klachten en aantallen op het blad Aantallen.",
                "Laat een van beide leeg: wie klachten een voor een geeft, heeft geen aantallen nodig.",
                "There are complaints on the sheet Klachten and counts on the sheet Aantallen.",
                "Leave one of them empty: who lists complaints one by one needs no counts.",
            ),
            Self::SeveralReports => told!(
                language,
                "Op het blad Verslag staat meer dan één rij.",
                "Laat alleen de rij van dit jaar staan.",
                "The sheet Verslag has more than one row.",
                "Leave only the row of this year.",
            ),
            Self::YearUnknown { .. } => told!(
                language,
                "Nergens staat over welk jaar dit gaat.",
                "Zet het jaar in de kolom Jaar op een blad Verslag, of noem de map naar het jaar.",
                "Nothing says which year this is about.",
                "Put the year into the column Jaar of a sheet Verslag, or name the folder after the year.",
            ),
            Self::OrganisationUnknown { .. } => told!(
                language,
                "Nergens staat van welke organisatie dit is.",
                "Zet haar naam in de kolom Organisatie op een blad Verslag.",
                "Nothing says which organisation this is of.",
                "Put its name into the column Organisatie of a sheet Verslag.",
            ),
            Self::OtherYear { here, other } => told!(
                language,
                "Hier staat het jaar {here}, en elders {other}.",
                "Verbeter een van beide.",
                "The year is {here} here, and {other} elsewhere.",
                "Mend one of them.",
            ),
            Self::Total { says, counted } => told!(
                language,
                "Hier staat een totaal van {says}, en we tellen er {counted}.",
                "Kijk of er een rij ontbreekt of dubbel is, of verbeter het totaal.",
                "The total here is {says}, and we count {counted}.",
                "Look whether a row is missing or doubled, or mend the total.",
            ),
            warning => warning.warn(language),
        }
    }
}

fn person_column(heading: &str, hidden: bool, language: Language) -> Told {
    let (verborgen, but) = match hidden {
        true => (
            " Zij is verborgen, maar staat wel in het bestand.",
            " It is hidden, but it is in the file.",
        ),
        false => ("", ""),
    };
    told!(
        language,
        "De kolom “{heading}” gaat over personen.{verborgen}",
        "Haal haar uit het bestand: wat over personen gaat, hoort hier niet in te staan, ook niet verborgen.",
        "The column “{heading}” is about persons.{but}",
        "Take it out of the file: what is about persons doesn’t belong here, hidden neither.",
    )
}
