//! What can be wrong with what stands in a cell of a workbook.

use super::cell_content::{invisible, several};
use super::told::{Tell, Told, did_you_mean, told};
use klachtenwijzer::texts::Language;

/// What can be wrong with what stands in a cell, and what is to be known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellFault {
    /// A cell that is needed is empty.
    Empty {
        /// Its column.
        column: &'static str,
    },
    /// A row holds one thing alone, and may be no complaint.
    Alone {
        /// As it stands there.
        shown: String,
    },
    /// A spreadsheet's error.
    Error {
        /// As it stands there.
        shown: String,
    },
    /// A formula without a stored value.
    Unstored,
    /// A quote in a table with separators that isn't closed.
    Unclosed,
    /// A cell of a table with separators behind its last heading.
    Beyond {
        /// As it stands there.
        shown: String,
    },
    /// A character that nobody sees, or one for a letter that was lost.
    Invisible {
        /// Its number.
        code: u32,
    },
    /// A text that is too long.
    TooLong {
        /// How many characters.
        letters: usize,
        /// How many can be.
        most: usize,
    },
    /// No date.
    NoDate {
        /// As it stands there.
        shown: String,
    },
    /// The number that a spreadsheet keeps a date as.
    Serial {
        /// As it stands there.
        shown: String,
        /// The date that it would be.
        date: String,
    },
    /// A year of two digits.
    ShortYear {
        /// As it stands there.
        shown: String,
    },
    /// A date with slashes or points, whose order isn't certain.
    Order {
        /// As it stands there.
        shown: String,
        /// The dates that it can be.
        readings: Vec<String>,
    },
    /// A day that isn't in the calendar.
    NoSuchDay {
        /// As it stands there.
        shown: String,
    },
    /// A date that lies outside of the year.
    OutsideYear {
        /// As it stands there.
        shown: String,
        /// The year.
        year: u16,
        /// Whether it is a day of the year before, from which a complaint can be carried over.
        year_before: bool,
    },
    /// Closed before it came in.
    ClosedBefore {
        /// When it came in.
        received: String,
        /// When it was closed.
        closed: String,
    },
    /// No verdict that is known.
    Verdict {
        /// As it stands there.
        shown: String,
        /// What it may be.
        near: Option<&'static str>,
    },
    /// Several in one cell, where one belongs.
    Several {
        /// The column.
        column: &'static str,
        /// As it stands there.
        shown: String,
        /// The rows that it could be split into.
        rows: Vec<String>,
    },
    /// No whole number.
    Number {
        /// The column.
        column: &'static str,
        /// As it stands there.
        shown: String,
    },
    /// No kind of care that is known.
    Kind {
        /// As it stands there.
        shown: String,
    },
    /// What may be the address of somebody's home.
    HomeAddress,
    /// A complaint that was carried over from the year before.
    CarriedOver {
        /// When it came in.
        shown: String,
    },
    /// No verdict.
    NoVerdict,
    /// No measure at a complaint that was upheld.
    NoMeasure,
    /// A cell of a row of totals that nothing is compared with.
    NotCompared {
        /// As it stands there.
        shown: String,
    },
}

impl CellFault {
    /// Whether it stops nothing.
    pub fn is_warning(&self) -> bool {
        matches!(
            self,
            Self::CarriedOver { .. } | Self::NoVerdict | Self::NoMeasure | Self::NotCompared { .. }
        )
    }
}

impl Tell for CellFault {
    fn code(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "empty-cell",
            Self::Alone { .. } => "alone-in-row",
            Self::Error { .. } => "cell-error",
            Self::Unstored => "formula-without-value",
            Self::Unclosed => "quote-not-closed",
            Self::Beyond { .. } => "cell-beyond-headings",
            Self::Invisible { .. } => "invisible-character",
            Self::TooLong { .. } => "text-too-long",
            Self::NoDate { .. } => "no-date",
            Self::Serial { .. } => "date-as-number",
            Self::ShortYear { .. } => "short-year",
            Self::Order { .. } => "date-order",
            Self::NoSuchDay { .. } => "no-such-day",
            Self::OutsideYear { .. } => "outside-year",
            Self::ClosedBefore { .. } => "closed-before-received",
            Self::Verdict { .. } => "unknown-verdict",
            Self::Several { .. } => "several-in-one",
            Self::Number { .. } => "no-number",
            Self::Kind { .. } => "unknown-kind",
            Self::HomeAddress => "home-address",
            Self::CarriedOver { .. } => "carried-over",
            Self::NoVerdict => "no-verdict",
            Self::NoMeasure => "no-measure",
            Self::NotCompared { .. } => "not-compared",
        }
    }

    fn tell(&self, language: Language) -> Told {
        match self {
            Self::Empty { column } => told!(
                language,
                "De cel voor {column} is leeg.",
                "Vul haar in.",
                "The cell for {column} is empty.",
                "Fill it in.",
            ),
            Self::Alone { shown } => told!(
                language,
                "In deze rij staat alleen “{shown}”.",
                "Is het een klacht, vul de rij dan aan; is het een opmerking, haal haar dan weg.",
                "This row holds “{shown}” alone.",
                "If it is a complaint, complete the row; if it is a remark, take it out.",
            ),
            Self::Error { shown } => told!(
                language,
                "Hier staat de fout {shown}.",
                "Verbeter de formule, of zet er de waarde zelf neer.",
                "The error {shown} stands here.",
                "Mend the formula, or put the value itself there.",
            ),
            Self::Unstored => told!(
                language,
                "Hier staat een formule zonder bewaarde uitkomst.",
                "Open het bestand in Excel of LibreOffice, sla het op en probeer het opnieuw.",
                "A formula without a stored value stands here.",
                "Open the file in Excel or LibreOffice, save it, and try again.",
            ),
            Self::Unclosed => told!(
                language,
                "Deze cel loopt door in de rijen eronder: er ontbreekt een aanhalingsteken (\").",
                "Zet een aanhalingsteken voor en achter de tekst, of exporteer opnieuw, liefst als XLSX.",
                "This cell goes on into the rows below: a quote (\") is missing.",
                "Put a quote before and behind the text, or export again, best as XLSX.",
            ),
            Self::Beyond { shown } => told!(
                language,
                "“{shown}” staat voorbij de laatste kop: in deze rij staat een scheidingsteken te veel.",
                "Zet aanhalingstekens (\") om de tekst met het scheidingsteken, of exporteer opnieuw, liefst als XLSX.",
                "“{shown}” stands behind the last heading: this row has one separator too many.",
                "Put quotes (\") around the text with the separator, or export again, best as XLSX.",
            ),
            Self::Invisible { code } => invisible(*code, language),
            Self::TooLong { letters, most } => told!(
                language,
                "Deze tekst heeft {letters} tekens; er passen er {most}.",
                "Kort hem in, of kijk of er per ongeluk meer in de cel is geplakt.",
                "This text has {letters} characters; {most} fit.",
                "Shorten it, or look whether more was pasted into the cell by mistake.",
            ),
            Self::Verdict { shown, near } => {
                let near = did_you_mean(*near, language);
                told!(
                    language,
                    "“{shown}” is geen oordeel dat we kennen.{near}",
                    "Schrijf gegrond, deels gegrond, ongegrond, ingetrokken, geen oordeel, niet in behandeling of loopt nog.",
                    "“{shown}” is no verdict that we know.{near}",
                    "Write gegrond, deels gegrond, ongegrond, ingetrokken, geen oordeel, niet in behandeling or loopt nog.",
                )
            }
            Self::Several {
                column,
                shown,
                rows,
            } => several(column, shown, rows, language),
            Self::Number { column, shown } => told!(
                language,
                "“{shown}” is geen heel getal voor {column}.",
                "Zet er alleen cijfers neer.",
                "“{shown}” is no whole number for {column}.",
                "Put digits there alone.",
            ),
            Self::Kind { shown } => told!(
                language,
                "“{shown}” is geen soort opvang die we kennen.",
                "Schrijf KDV, BSO, POV, VGO of GOB, of laat de cel leeg.",
                "“{shown}” is no kind of care that we know.",
                "Write KDV, BSO, POV, VGO or GOB, or leave the cell empty.",
            ),
            Self::HomeAddress => told!(
                language,
                "De naam van deze gastouder lijkt een adres.",
                "Het huisadres van een gastouder mag niet in het verslag staan (art. 1.57b, lid 6). Geef de locatie een naam zonder straat en huisnummer.",
                "The name of this childminder looks like an address.",
                "A childminder’s home address may not be published (art. 1.57b, 6). Give the location a name without street and number.",
            ),
            Self::CarriedOver { .. }
            | Self::NoVerdict
            | Self::NoMeasure
            | Self::NotCompared { .. } => self.warn(language),
            date => date.date(language),
        }
    }
}
