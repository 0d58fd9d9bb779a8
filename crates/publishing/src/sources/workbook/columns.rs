//! The sheets and columns that are known, and the words that stand for each. Coordinators write Dutch,
//! so sheets and columns are Dutch.

use super::fold;
use super::words::{self, Known};

/// A kind of sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SheetKind {
    /// One complaint a row.
    Complaints,
    /// Counts of complaints, for who publishes no texts.
    Counts,
    /// Disputes before the Geschillencommissie.
    Disputes,
    /// Every location.
    Locations,
    /// The year's subjects.
    Subjects,
    /// What the organisation says of the year.
    Report,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// The location's name.
    Location,
    /// The number of its registration.
    Registration,
    /// When the complaint came in.
    Received,
    /// What it is about.
    Subject,
    /// Its text.
    Complaint,
    /// The verdict.
    Verdict,
    /// What was done.
    Resolution,
    /// By when.
    MeasureDue,
    /// When it was closed.
    Closed,
    /// The legal entity.
    Label,
    /// The organisation's own number, which is never published.
    Number,
    /// The number under which a ruling can be found.
    Reference,
    /// The day of the ruling.
    RuledOn,
    /// The kind of care.
    Kind,
    /// The town.
    Town,
    /// Child places.
    Places,
    /// Since when a location is open.
    OpenSince,
    /// When it closed.
    ClosedOn,
    /// What it was named.
    EarlierName,
    /// What it became part of.
    MergedInto,
    /// What a subject was the year before.
    Before,
    /// What a subject means.
    Explanation,
    /// The year.
    Year,
    /// The organisation.
    Organisation,
    /// How many children.
    Children,
    /// The rules for complaints.
    Scheme,
    /// How they were made known.
    MadeKnown,
    /// How many complaints.
    Total,
    /// How many.
    Count,
}

impl SheetKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Complaints,
        Self::Counts,
        Self::Disputes,
        Self::Locations,
        Self::Subjects,
        Self::Report,
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Complaints => "Klachten",
            Self::Counts => "Aantallen",
            Self::Disputes => "Geschillen",
            Self::Locations => "Locaties",
            Self::Subjects => "Onderwerpen",
            Self::Report => "Verslag",
        }
    }

    /// The kind that a tab's name says. A year may stand behind it: `Klachten 2024`.
    pub fn of_name(name: &str) -> Option<Self> {
        let words = fold::words(name);
        let (first, rest) = words.split_first()?;
        let is_number = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
        if !rest.iter().all(is_number) {
            return None;
        }
        Some(match first.as_str() {
            "klachten"
            | "klacht"
            | "klachtenregister"
            | "klachtenregistratie"
            | "klachtenoverzicht"
            | "klachtenlijst" => Self::Complaints,
            "aantallen" | "aantal" => Self::Counts,
            "geschillen" | "geschil" => Self::Disputes,
            "locaties" | "locatie" | "vestigingen" => Self::Locations,
            "onderwerpen" | "onderwerp" | "categorieen" => Self::Subjects,
            "verslag" | "jaarverslag" | "klachtenverslag" => Self::Report,
            _ => return None,
        })
    }

    fn known(self) -> &'static [Known] {
        words::of(self)
    }

    /// The columns that it needs; of those in one list one is enough.
    pub fn needed(self) -> &'static [&'static [Column]] {
        const PLACE: &[Column] = &[Column::Location, Column::Registration];
        match self {
            Self::Complaints => &[
                PLACE,
                &[Column::Received],
                &[Column::Subject],
                &[Column::Complaint],
                &[Column::Verdict],
            ],
            Self::Counts => &[PLACE, &[Column::Subject], &[Column::Count]],
            Self::Locations => &[&[Column::Location]],
            Self::Subjects => &[&[Column::Subject]],
            Self::Disputes | Self::Report => &[],
        }
    }

    /// The columns that it can have.
    pub fn columns(self) -> impl Iterator<Item = Column> {
        self.known().iter().map(|(column, ..)| *column)
    }

    /// A column's name on this sheet.
    pub fn column_name(self, column: Column) -> &'static str {
        let known = self.known().iter().find(|(other, ..)| *other == column);
        known.map_or("", |(_, name, _)| name)
    }

    /// What a heading means on this sheet.
    pub fn column(self, heading: &str) -> Option<Column> {
        let meaning = |heading: &str| {
            let folded = fold::heading(heading);
            let is_it = |(_, name, others): &&Known| {
                fold::heading(name) == folded || others.contains(&folded.as_str())
            };
            self.known().iter().find(is_it).map(|(column, ..)| *column)
        };
        meaning(heading).or_else(|| meaning(&fold::without_brackets(heading)))
    }

    /// The column that a heading looks like.
    pub fn near(self, heading: &str) -> Option<&'static str> {
        fold::nearest(heading, self.known().iter().map(|(_, name, _)| *name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_other_word_is_written_as_it_is_compared_and_means_one_thing() {
        for kind in SheetKind::ALL {
            for (column, name, others) in kind.known() {
                assert_eq!(kind.column(name), Some(*column), "{kind:?} {name}");
                for other in *others {
                    assert_eq!(fold::heading(other), *other, "{kind:?} {name}");
                    assert_eq!(kind.column(other), Some(*column), "{kind:?} {other}");
                }
            }
        }
    }

    #[test]
    fn headings_that_were_seen_are_known() {
        for (heading, column) in [
            ("Naam locatie", Column::Location),
            ("ORGANISATIEONDERDEEL", Column::Location),
            ("Datum van binnenkomst", Column::Received),
            ("Aard van de klacht", Column::Subject),
            ("Aard klachten", Column::Subject),
            ("Omschrijving \n klacht", Column::Complaint),
            ("Welke oplossing is er getroffen", Column::Resolution),
            ("Getroffen maatregelen", Column::Resolution),
            ("Maatregel / oplossing", Column::Resolution),
            ("Klacht gegrond", Column::Verdict),
            ("Gegrond?", Column::Verdict),
            ("Strekking oordelen", Column::Verdict),
            ("Dagtekening van het oordeel", Column::Closed),
            ("Datum afgehandeld", Column::Closed),
            ("Ontvangen op (dag-maand-jaar)", Column::Received),
            ("LRK-nummer", Column::Registration),
        ] {
            assert_eq!(
                SheetKind::Complaints.column(heading),
                Some(column),
                "{heading}"
            );
        }
        for heading in [
            "Opvangsoort",
            "Afhandelduur (dagen)",
            "Klacht ongegrond verklaard",
            "",
        ] {
            assert_eq!(SheetKind::Complaints.column(heading), None, "{heading}");
        }
    }

    #[test]
    fn sheets_are_known_by_their_names() {
        for (name, kind) in [
            ("Klachten", Some(SheetKind::Complaints)),
            ("klachten 2024", Some(SheetKind::Complaints)),
            ("AANTALLEN", Some(SheetKind::Counts)),
            ("Klachten oud", None),
            ("Q1-Q4", None),
        ] {
            assert_eq!(SheetKind::of_name(name), kind, "{name}");
        }
    }
}
