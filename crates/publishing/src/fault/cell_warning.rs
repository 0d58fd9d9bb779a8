//! What is to be known of cells, and stops nothing.

use super::CellFault;
use super::told::{Told, told};
use klachtenwijzer::texts::Language;

impl CellFault {
    pub(super) fn warn(&self, language: Language) -> Told {
        match self {
            Self::CarriedOver { shown } => told!(
                language,
                "Ontvangen op {shown}, in het jaar ervoor: overgenomen uit dat jaar.",
                "",
                "Received on {shown}, in the year before: carried over from it.",
                "",
            ),
            Self::NoVerdict => told!(
                language,
                "Er staat geen oordeel; de site zegt dat ook.",
                "Is er een, vul het dan in.",
                "There is no verdict; the site says so too.",
                "If there is one, fill it in.",
            ),
            Self::NoMeasure => told!(
                language,
                "De klacht is (deels) gegrond, en er staat geen oplossing of maatregel.",
                "Het verslag noemt de maatregelen (art. 1.57b, lid 4). Is er geen genomen, schrijf dat dan op.",
                "The complaint is (partly) upheld, and there is no measure.",
                "The report names the measures (art. 1.57b, 4). If none was taken, write that down.",
            ),
            other => {
                let shown = match other {
                    Self::NotCompared { shown } => shown.as_str(),
                    _ => "",
                };
                told!(
                    language,
                    "“{shown}” staat in een rij met een totaal en is met niets vergeleken.",
                    "",
                    "“{shown}” stands in a row of totals and was compared with nothing.",
                    "",
                )
            }
        }
    }
}
