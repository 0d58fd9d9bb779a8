//! What may point at somebody in a free text. It stops nothing: whether it stays is for a person to judge.

use super::told::{Tell, Told, told};
use crate::checks::privacy::{Certainty, Finding, Kind};
use crate::fault::{Fault, Place};
use klachtenwijzer::texts::Language;
use std::collections::BTreeMap;

/// Passages of one text that tell the same kind of thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PrivacyFault {
    /// What they may tell.
    pub kind: Kind,
    /// How sure the surest of them is.
    pub certainty: Certainty,
    /// The passages, in their order, each once.
    pub passages: Vec<String>,
}

impl PrivacyFault {
    /// Findings as warnings, by place: those of one text and kind in one.
    pub fn of(findings: &[&Finding]) -> Vec<Fault> {
        let mut texts: BTreeMap<(&Place, Option<usize>, u8, Kind), Self> = BTreeMap::new();
        for finding in findings {
            let key = (
                &finding.place,
                finding.row,
                finding.field as u8,
                finding.kind,
            );
            let fault = texts.entry(key).or_insert_with(|| Self {
                kind: finding.kind,
                certainty: finding.certainty,
                passages: Vec::new(),
            });
            fault.certainty = fault.certainty.max(finding.certainty);
            if !fault.passages.contains(&finding.passage) {
                fault.passages.push(finding.passage.clone());
            }
        }
        let faults = texts.into_iter();
        faults
            .map(|((place, ..), fault)| Fault::at(place.clone(), fault.into()))
            .collect()
    }
}

/// The code of a kind.
pub const fn code(kind: Kind) -> &'static str {
    match kind {
        Kind::Name => "privacy-name",
        Kind::Phone => "privacy-phone",
        Kind::Email => "privacy-email",
        Kind::Iban => "privacy-iban",
        Kind::Bsn => "privacy-bsn",
        Kind::Address => "privacy-address",
        Kind::Birth => "privacy-birth",
        Kind::Age => "privacy-age",
        Kind::Health => "privacy-health",
        Kind::Family => "privacy-family",
        Kind::Safety => "privacy-safety",
        Kind::Money => "privacy-money",
        Kind::Conviction => "privacy-conviction",
        Kind::Group => "privacy-group",
    }
}

/// How sure a finding is, in words.
pub fn certainty(certainty: Certainty, language: Language) -> &'static str {
    match (language, certainty) {
        (Language::Dutch, Certainty::Certain) => "vrijwel zeker",
        (Language::Dutch, Certainty::Likely) => "waarschijnlijk",
        (Language::Dutch, Certainty::Perhaps) => "misschien",
        (Language::English, Certainty::Certain) => "almost certainly",
        (Language::English, Certainty::Likely) => "most likely",
        (Language::English, Certainty::Perhaps) => "perhaps",
    }
}

impl Tell for PrivacyFault {
    fn code(&self) -> &'static str {
        code(self.kind)
    }

    fn tell(&self, language: Language) -> Told {
        let quoted: Vec<String> = self
            .passages
            .iter()
            .map(|passage| format!("“{passage}”"))
            .collect();
        let (shown, sure) = (quoted.join(", "), certainty(self.certainty, language));
        match self.kind {
            Kind::Name => told!(
                language,
                "{shown}: {sure} een naam.",
                "Schrijf wie het is zonder naam: ouder, kind, medewerker.",
                "{shown}: {sure} a name.",
                "Write who it is without the name: parent, child, employee.",
            ),
            Kind::Phone | Kind::Email | Kind::Iban | Kind::Bsn | Kind::Address => {
                self.number(&shown, sure, language)
            }
            Kind::Birth => told!(
                language,
                "{shown}: {sure} een geboortedatum.",
                "Haal haar weg.",
                "{shown}: {sure} a date of birth.",
                "Take it out.",
            ),
            Kind::Age => told!(
                language,
                "{shown}: {sure} de leeftijd van iemand.",
                "Staat er iets bijzonders bij, laat de leeftijd dan weg.",
                "{shown}: {sure} somebody’s age.",
                "If something rare is told beside it, leave the age out.",
            ),
            Kind::Group => told!(
                language,
                "{shown}: {sure} te herleiden, want deze locatie heeft weinig klachten.",
                "Noem de groep niet.",
                "{shown}: {sure} traceable, for this location has few complaints.",
                "Don’t name the group.",
            ),
            Kind::Health | Kind::Family | Kind::Safety | Kind::Money | Kind::Conviction => {
                self.circumstance(&shown, sure, language)
            }
        }
    }
}

impl PrivacyFault {
    fn number(&self, shown: &str, sure: &str, language: Language) -> Told {
        let (dutch, english) = match self.kind {
            Kind::Phone => ("een telefoonnummer", "a telephone number"),
            Kind::Email => ("een e-mailadres", "an e-mail address"),
            Kind::Iban => ("een rekeningnummer (IBAN)", "a bank account (IBAN)"),
            Kind::Bsn => (
                "een burgerservicenummer (BSN)",
                "a citizen service number (BSN)",
            ),
            _ => ("een adres", "an address"),
        };
        told!(
            language,
            "{shown}: {sure} {dutch}.",
            "Haal het weg.",
            "{shown}: {sure} {english}.",
            "Take it out.",
        )
    }

    fn circumstance(&self, shown: &str, sure: &str, language: Language) -> Told {
        let (dutch, english) = match self.kind {
            Kind::Health => ("iemands gezondheid", "somebody’s health"),
            Kind::Family => ("iemands gezin of gezag", "somebody’s family or custody"),
            Kind::Safety => (
                "iemands veiligheid of gedrag",
                "somebody’s safety or conduct",
            ),
            Kind::Money => ("iemands schulden", "somebody’s debts"),
            _ => ("iemands geloof of afkomst", "somebody’s belief or origin"),
        };
        told!(
            language,
            "{shown}: gaat {sure} over {dutch}.",
            "Is iemand hieraan te herkennen (art. 1.57b), schrijf het dan algemener.",
            "{shown}: {sure} about {english}.",
            "If somebody can be recognised by it (art. 1.57b), write it more generally.",
        )
    }
}
