//! What is told of dates in cells.

use super::CellFault;
use super::told::{Told, told};
use klachtenwijzer::texts::Language;

impl CellFault {
    pub(super) fn date(&self, language: Language) -> Told {
        match self {
            Self::Serial { shown, date } => told!(
                language,
                "Hier staat het getal {shown}, waarschijnlijk {date}.",
                "Geef de cel de opmaak Datum, of typ de datum als dag-maand-jaar.",
                "The number {shown} stands here, most likely {date}.",
                "Format the cell as a date, or type it as day-month-year.",
            ),
            Self::ShortYear { shown } => told!(
                language,
                "Het jaar in “{shown}” heeft twee cijfers.",
                "Schrijf het met vier, zoals 5-3-2024.",
                "The year in “{shown}” has two digits.",
                "Write it with four, as 5-3-2024.",
            ),
            Self::Order { shown, readings } => order(shown, readings, language),
            Self::NoSuchDay { shown } => told!(
                language,
                "De dag “{shown}” bestaat niet.",
                "Zet er de goede datum neer, als dag-maand-jaar.",
                "There is no day “{shown}”.",
                "Put the right date there, as day-month-year.",
            ),
            Self::OutsideYear {
                shown,
                year,
                year_before,
            } => outside(shown, *year, *year_before, language),
            Self::ClosedBefore { received, closed } => told!(
                language,
                "Afgehandeld op {closed}, maar ontvangen op {received}.",
                "Verbeter een van beide datums.",
                "Closed on {closed}, but received on {received}.",
                "Mend one of the dates.",
            ),
            other => {
                let shown = match other {
                    Self::NoDate { shown } => shown.as_str(),
                    _ => "",
                };
                told!(
                    language,
                    "“{shown}” is geen datum.",
                    "Zet er een datum neer, als dag-maand-jaar: 5-3-2024.",
                    "“{shown}” is no date.",
                    "Put a date there, as day-month-year: 5-3-2024.",
                )
            }
        }
    }
}

fn order(shown: &str, readings: &[String], language: Language) -> Told {
    let (of, or) = (readings.join(" of "), readings.join(" or "));
    told!(
        language,
        "“{shown}” kan {of} zijn: dag en maand zijn niet zeker.",
        "Schrijf de datum als dag-maand-jaar, met streepjes.",
        "“{shown}” can be {or}: day and month aren’t certain.",
        "Write the date as day-month-year, with hyphens.",
    )
}

fn outside(shown: &str, year: u16, year_before: bool, language: Language) -> Told {
    let (over, carried) = match year_before {
        true => (
            " Is de klacht overgenomen uit het jaar ervoor, vul dan bij Afgehandeld op de dag in.",
            " If the complaint was carried over from the year before, fill in the day at Afgehandeld op.",
        ),
        false => ("", ""),
    };
    told!(
        language,
        "{shown} valt niet in {year}.",
        "Verbeter de datum, of zet de klacht in het jaar waarin zij is ontvangen.{over}",
        "{shown} isn’t in {year}.",
        "Mend the date, or put the complaint into the year in which it was received.{carried}",
    )
}
