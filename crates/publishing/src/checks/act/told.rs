//! What is told of each point, in Dutch and English.

use super::{Duty, Point, State, Why};
use crate::fault::{Tell, Told};
use klachtenwijzer::texts::Language;

impl Duty {
    /// What is asked for, in a few words.
    pub const fn name(self, language: Language) -> &'static str {
        let (dutch, english) = match self {
            Self::Report => ("Een verslag", "A report"),
            Self::Scheme => (
                "De klachtenregeling in het kort",
                "The rules for complaints in short",
            ),
            Self::MadeKnown => (
                "Hoe de regeling bekend is gemaakt",
                "How the rules were made known",
            ),
            Self::PerLocation => (
                "Aantal en aard van de klachten per locatie",
                "Number and nature of complaints per location",
            ),
            Self::Verdicts => (
                "Strekking van de oordelen per locatie",
                "Gist of the verdicts per location",
            ),
            Self::Measures => (
                "Aard van de maatregelen per locatie",
                "Nature of the measures per location",
            ),
            Self::Disputes => (
                "Aantal en aard van de geschillen",
                "Number and nature of disputes",
            ),
            Self::Untraceable => (
                "Niets dat te herleiden is tot personen",
                "Nothing that can be traced to persons",
            ),
            Self::HomeAddress => (
                "Geen huisadres van een gastouder",
                "No home address of a childminder",
            ),
            Self::Due => ("Openbaar vóór 1 juni", "Public before 1 June"),
        };
        match language {
            Language::Dutch => dutch,
            Language::English => english,
        }
    }
}

impl State {
    /// The state, in a word or two.
    pub const fn name(self, language: Language) -> &'static str {
        match (language, self) {
            (Language::Dutch, Self::There) => "aanwezig",
            (Language::Dutch, Self::Missing) => "ontbreekt",
            (Language::Dutch, Self::Judge) => "zelf beoordelen",
            (Language::Dutch, Self::NotNeeded) => "niet nodig",
            (Language::English, Self::There) => "there",
            (Language::English, Self::Missing) => "missing",
            (Language::English, Self::Judge) => "for you to judge",
            (Language::English, Self::NotNeeded) => "not needed",
        }
    }
}

impl Tell for Point {
    fn code(&self) -> &'static str {
        match self.duty {
            Duty::Report => "act-report",
            Duty::Scheme => "act-scheme",
            Duty::MadeKnown => "act-made-known",
            Duty::PerLocation => "act-per-location",
            Duty::Verdicts => "act-verdicts",
            Duty::Measures => "act-measures",
            Duty::Disputes => "act-disputes",
            Duty::Untraceable => "act-untraceable",
            Duty::HomeAddress => "act-home-address",
            Duty::Due => "act-due",
        }
    }

    fn tell(&self, language: Language) -> Told {
        let (dutch, english) = (self.dutch(), self.english());
        let (what, todo) = match language {
            Language::Dutch => dutch,
            Language::English => english,
        };
        let todo = if matches!(self.state, State::Missing | State::Judge) {
            todo
        } else {
            ""
        };
        Told {
            what,
            todo: todo.to_owned(),
        }
    }
}

impl Point {
    fn dutch(&self) -> (String, &'static str) {
        let name = self.duty.name(Language::Dutch);
        let what = match &self.why {
            Why::Plain if self.duty == Duty::Report && self.state == State::NotNeeded => {
                "Er zijn geen klachten; dan is geen verslag nodig".to_owned()
            }
            Why::Plain => name.to_owned(),
            Why::Lacking { lacking, of } => format!("{name}: ontbreekt bij {lacking} van {of}"),
            Why::CountsOnly => format!("{name}: er zijn alleen aantallen"),
            Why::Unsaid => format!("{name}: staat er niet"),
            Why::NotRead => format!(
                "{name}: staat misschien in de tekst van het verslag, die we daar niet op lezen"
            ),
            Why::Passages {
                naming: 0,
                others: 0,
            } => format!("{name}: niets gevonden; dat zegt niet dat er niets staat"),
            Why::Passages { naming, others } => {
                format!(
                    "{name}: {naming} passages met een naam, nummer, adres of geboortedatum, {others} andere die naar iemand kunnen wijzen"
                )
            }
            Why::DaysLeft { days, year } => format!("{name} {year}: nog {days} dagen"),
            Why::Past { year } => format!("{name} {year}: die dag is voorbij"),
            Why::NotOver => format!("{name}: het jaar zelf is nog niet voorbij"),
            Why::NoYear => format!("{name}: nergens staat over welk jaar dit gaat"),
        };
        let todo = match self.duty {
            Duty::Report => "",
            Duty::Scheme => "Vul Regeling in op het blad Verslag (of [scheme] in curated.toml).",
            Duty::MadeKnown => {
                "Vul Hoe bekendgemaakt in op het blad Verslag (of made_known in curated.toml)."
            }
            Duty::PerLocation => {
                "Zoek op bij welke locatie ze horen. Weet niemand het, zeg dat dan in het verslag."
            }
            Duty::Verdicts => "Vul het oordeel in; loopt een klacht nog, schrijf dan loopt nog.",
            Duty::Measures => {
                "Schrijf bij elke (deels) gegronde klacht wat er is gedaan, of dat er niets is gedaan."
            }
            Duty::Disputes => {
                "Zet elk geschil met zijn onderwerp op het blad Geschillen. Waren er geen, laat het blad dan leeg."
            }
            Duty::Untraceable => {
                "Lees de teksten, en schrijf algemener waar iemand te herkennen is."
            }
            Duty::HomeAddress => "Kijk of in namen en teksten geen adres van een gastouder staat.",
            Duty::Due => match self.why {
                Why::NotOver => "Klachten die nog komen staan er niet in.",
                Why::NoYear => "Zet het jaar op het blad Verslag.",
                _ => "Was het verslag voor die dag openbaar?",
            },
        };
        (format!("{what}."), todo)
    }

    fn english(&self) -> (String, &'static str) {
        let name = self.duty.name(Language::English);
        let what = match &self.why {
            Why::Plain if self.duty == Duty::Report && self.state == State::NotNeeded => {
                "There are no complaints, so no report is needed".to_owned()
            }
            Why::Plain => name.to_owned(),
            Why::Lacking { lacking, of } => format!("{name}: missing in {lacking} of {of}"),
            Why::CountsOnly => format!("{name}: there are counts alone"),
            Why::Unsaid => format!("{name}: isn’t there"),
            Why::NotRead => {
                format!("{name}: may stand in the report’s text, which we don’t read for it")
            }
            Why::Passages {
                naming: 0,
                others: 0,
            } => format!("{name}: nothing found, which doesn’t say that there is nothing"),
            Why::Passages { naming, others } => {
                format!(
                    "{name}: {naming} passages with a name, number, address or date of birth, {others} others that can point at somebody"
                )
            }
            Why::DaysLeft { days, year } => format!("{name} {year}: {days} days left"),
            Why::Past { year } => format!("{name} {year}: that day is past"),
            Why::NotOver => format!("{name}: the year itself isn’t over"),
            Why::NoYear => format!("{name}: nothing says which year this is about"),
        };
        let todo = match self.duty {
            Duty::Report => "",
            Duty::Scheme => "Fill in Regeling on the sheet Verslag (or [scheme] in curated.toml).",
            Duty::MadeKnown => {
                "Fill in Hoe bekendgemaakt on the sheet Verslag (or made_known in curated.toml)."
            }
            Duty::PerLocation => {
                "Find out which location they belong to. If nobody knows, say so in the report."
            }
            Duty::Verdicts => {
                "Fill in the verdict; where a complaint is still open, write loopt nog."
            }
            Duty::Measures => {
                "Write at each complaint that was (partly) upheld what was done, or that nothing was."
            }
            Duty::Disputes => {
                "Put each dispute with its subject on the sheet Geschillen. If there were none, leave the sheet empty."
            }
            Duty::Untraceable => {
                "Read the texts, and write more generally where somebody can be recognised."
            }
            Duty::HomeAddress => "See that no name and no text holds a childminder’s address.",
            Duty::Due => match self.why {
                Why::NotOver => "Complaints that are still to come aren’t in it.",
                Why::NoYear => "Put the year on the sheet Verslag.",
                _ => "Was the report public before that day?",
            },
        };
        (format!("{what}."), todo)
    }
}
