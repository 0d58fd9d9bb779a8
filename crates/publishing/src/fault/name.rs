//! What can be wrong with the names of locations and subjects in a workbook.

use super::told::{Tell, Told, and_more, did_you_mean, told};
use klachtenwijzer::texts::Language;

/// What can be wrong with the name of a location or a subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameFault {
    /// A location that isn't known, or is spelt otherwise.
    Location {
        /// As it stands there.
        shown: String,
        /// The one that it may be.
        near: Option<String>,
        /// How many other rows have it.
        more: u32,
    },
    /// A location of the sheet Locaties that looks like a published one.
    Listed {
        /// As it stands there.
        shown: String,
        /// The published one.
        near: String,
    },
    /// A number of a registration that isn't known.
    Registration {
        /// As it stands there.
        shown: String,
        /// How many other rows have it.
        more: u32,
    },
    /// A number that is another location's.
    OtherRegistration {
        /// The number.
        number: String,
        /// The location that the row names.
        named: String,
        /// The location that the number is of.
        of: String,
    },
    /// A name that is listed twice.
    Twice {
        /// As it stands there.
        shown: String,
        /// The cell where it stands first.
        first: String,
    },
    /// A location that took another one's place and isn't known, or an earlier name of one.
    Other {
        /// The column.
        column: &'static str,
        /// As it stands there.
        shown: String,
        /// The one that it may be.
        near: Option<String>,
    },
    /// A subject that isn't known, or is spelt otherwise.
    Subject {
        /// As it stands there.
        shown: String,
        /// The one that it may be.
        near: Option<String>,
        /// The year that has others; none where the sheet Onderwerpen lists them.
        year: Option<u16>,
        /// How many other rows have it.
        more: u32,
    },
    /// A subject of which nothing says what it was the year before.
    SubjectBefore {
        /// The subject.
        shown: String,
        /// The year before.
        year: u16,
        /// The one that it may have been.
        near: Option<String>,
    },
    /// A subject said to have been one that the year before doesn't have.
    SubjectWasNone {
        /// As it stands there.
        shown: String,
        /// The year before.
        year: u16,
        /// The one that it may be.
        near: Option<String>,
    },
    /// Two spellings of one name that differ in capitals, accents or signs alone.
    Spelling {
        /// As it stands there.
        shown: String,
        /// As it stands elsewhere.
        other: String,
        /// Where.
        at: String,
    },
}

impl Tell for NameFault {
    fn code(&self) -> &'static str {
        match self {
            Self::Location { .. } => "unknown-location",
            Self::Listed { .. } => "listed-otherwise",
            Self::Registration { .. } => "unknown-registration",
            Self::OtherRegistration { .. } => "other-registration",
            Self::Twice { .. } => "listed-twice",
            Self::Other { .. } => "unknown-other-location",
            Self::Subject { .. } => "unknown-subject",
            Self::SubjectBefore { .. } => "subject-undecided",
            Self::SubjectWasNone { .. } => "subject-was-none",
            Self::Spelling { .. } => "spelt-otherwise",
        }
    }

    fn tell(&self, language: Language) -> Told {
        match self {
            Self::Location { shown, near, more } => {
                let (near, more) = (
                    did_you_mean(near.as_deref(), language),
                    and_more(*more, language),
                );
                told!(
                    language,
                    "De locatie “{shown}” kennen we niet{more}.{near}",
                    "Schrijf haar zoals zij gepubliceerd is. Is zij nieuw, zet haar dan op het blad Locaties.",
                    "We don’t know the location “{shown}”{more}.{near}",
                    "Write it as it was published. If it is new, put it on the sheet Locaties.",
                )
            }
            Self::Listed { shown, near } => told!(
                language,
                "“{shown}” is niet eerder gepubliceerd. Bedoel je “{near}”?",
                "Schrijf haar zoals toen. Heeft zij een andere naam, zet dan de oude bij Heette eerder; is zij nieuw, vul dan Open sinds in.",
                "“{shown}” wasn’t published before. Did you mean “{near}”?",
                "Write it as it was then. If it has another name, put the old one at Heette eerder; if it is new, fill in Open sinds.",
            ),
            Self::Registration { shown, more } => {
                let more = and_more(*more, language);
                told!(
                    language,
                    "Het LRK-nummer {shown} kennen we niet{more}.",
                    "Kijk het na, of zet de locatie met haar nummer op het blad Locaties.",
                    "We don’t know the LRK number {shown}{more}.",
                    "Look it up again, or put the location with its number on the sheet Locaties.",
                )
            }
            Self::OtherRegistration { number, named, of } => told!(
                language,
                "Het LRK-nummer {number} is van “{of}”, maar de rij noemt “{named}”.",
                "Verbeter een van beide.",
                "The LRK number {number} is that of “{of}”, but the row names “{named}”.",
                "Mend one of them.",
            ),
            Self::Twice { shown, first } => told!(
                language,
                "“{shown}” staat er twee keer; de eerste keer in {first}.",
                "Haal een van beide rijen weg.",
                "“{shown}” is listed twice, first in {first}.",
                "Take one of the rows out.",
            ),
            Self::Other {
                column,
                shown,
                near,
            } => {
                let near = did_you_mean(near.as_deref(), language);
                told!(
                    language,
                    "Bij {column} staat “{shown}”, een locatie die we niet kennen.{near}",
                    "Schrijf haar zoals zij gepubliceerd is of op dit blad staat.",
                    "{column} says “{shown}”, a location that we don’t know.{near}",
                    "Write it as it was published or as it stands on this sheet.",
                )
            }
            Self::Spelling { shown, other, at } => told!(
                language,
                "Hier staat “{shown}”, en in {at} staat “{other}”.",
                "Schrijf de naam overal gelijk.",
                "This says “{shown}”, and {at} says “{other}”.",
                "Write the name alike everywhere.",
            ),
            subject => subject.subject(language),
        }
    }
}

impl NameFault {
    fn subject(&self, language: Language) -> Told {
        match self {
            Self::Subject {
                shown,
                near,
                year: Some(year),
                more,
            } => {
                let (near, more) = (
                    did_you_mean(near.as_deref(), language),
                    and_more(*more, language),
                );
                told!(
                    language,
                    "Het onderwerp “{shown}” had {year} niet{more}.{near}",
                    "Schrijf het zoals toen. Heeft het een nieuwe naam of is het nieuw, zet dat dan op een blad Onderwerpen: bij Heette vorig jaar de oude naam, of “nieuw”.",
                    "{year} didn’t have the subject “{shown}”{more}.{near}",
                    "Write it as it was then. If it has a new name or is new, say so on a sheet Onderwerpen: the old name at Heette vorig jaar, or “nieuw”.",
                )
            }
            Self::SubjectBefore { shown, year, near } => {
                let near = did_you_mean(near.as_deref(), language);
                told!(
                    language,
                    "Er staat niet bij wat het onderwerp “{shown}” in {year} was.{near}",
                    "Zet bij Heette vorig jaar de naam van toen, of “nieuw”.",
                    "Nothing says what the subject “{shown}” was in {year}.{near}",
                    "Put its name of then at Heette vorig jaar, or “nieuw”.",
                )
            }
            Self::SubjectWasNone { shown, year, near } => {
                let near = did_you_mean(near.as_deref(), language);
                told!(
                    language,
                    "{year} had geen onderwerp “{shown}”.{near}",
                    "Zet er een naam uit {year} neer, of “nieuw”.",
                    "{year} had no subject “{shown}”.{near}",
                    "Put a name of {year} there, or “nieuw”.",
                )
            }
            other => {
                let (shown, near, more) = match other {
                    Self::Subject {
                        shown, near, more, ..
                    } => (shown.as_str(), near.as_deref(), *more),
                    _ => ("", None, 0),
                };
                let (near, more) = (did_you_mean(near, language), and_more(more, language));
                told!(
                    language,
                    "Het onderwerp “{shown}” staat niet op het blad Onderwerpen{more}.{near}",
                    "Schrijf het zoals daar, of zet het erbij.",
                    "The subject “{shown}” isn’t on the sheet Onderwerpen{more}.{near}",
                    "Write it as it stands there, or add it.",
                )
            }
        }
    }
}
