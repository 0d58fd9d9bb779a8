//! What the letters say. They are in Dutch whatever the page's language: the organisation and the
//! committee are Dutch, and a parent's own words may be in any language.

/// Which letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letter {
    /// A complaint to the organisation.
    Complaint,
    /// A dispute before the Geschillencommissie.
    Dispute,
}

/// What a parent fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The location's name.
    Location,
    /// What it is about.
    Topic,
    /// What happened.
    Happened,
    /// When that was.
    When,
    /// When the complaint was filed with the organisation.
    Filed,
    /// When the answer came.
    Answer,
    /// Why the answer doesn't satisfy.
    Disagree,
    /// What the parent would like.
    Wish,
    /// The parent's name.
    Name,
    /// How the parent can be reached.
    Contact,
}

impl Letter {
    /// Every letter.
    pub const ALL: [Self; 2] = [Self::Complaint, Self::Dispute];

    /// Its name in a page's HTML.
    pub fn name(self) -> &'static str {
        match self {
            Self::Complaint => "complaint",
            Self::Dispute => "dispute",
        }
    }

    /// The letter of this [name](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|letter| letter.name() == name)
    }

    /// What is to be filled in, in the order of the form.
    pub fn fields(self) -> &'static [Field] {
        use Field::{
            Answer, Contact, Disagree, Filed, Happened, Location, Name, Topic, When, Wish,
        };
        match self {
            Self::Complaint => &[Location, Topic, Happened, When, Wish, Name, Contact],
            Self::Dispute => &[
                Location, Filed, Happened, Answer, Disagree, Wish, Name, Contact,
            ],
        }
    }

    /// What is still to be filled in, in the order of the form.
    pub fn unfilled(self, values: &Values) -> Vec<Field> {
        let fields = self.fields().iter().copied();
        fields
            .filter(|field| values.typed(*field).is_none())
            .collect()
    }

    /// The letter's subject line.
    pub fn subject(self, values: &Values) -> String {
        let location = values.get(Field::Location);
        match self {
            Self::Complaint => format!("Klacht over {location}"),
            Self::Dispute => format!("Geschil over {location}"),
        }
    }

    /// The letter without its subject.
    pub fn body(self, values: &Values) -> String {
        let parts = match self {
            Self::Complaint => COMPLAINT,
            Self::Dispute => DISPUTE,
        };
        parts
            .iter()
            .map(|part| match part {
                Part::Words(words) => *words,
                Part::Value(field) => values.get(*field),
            })
            .collect()
    }
}

/// What was filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Values {
    typed: Vec<(Field, String)>,
}

impl Values {
    /// Fills a field in.
    pub fn set(&mut self, field: Field, value: String) {
        self.typed.retain(|(known, _)| *known != field);
        self.typed.push((field, value));
    }

    /// What stands in the letter: what was filled in, else what is still to be.
    fn get(&self, field: Field) -> &str {
        self.typed(field).unwrap_or_else(|| field.blank())
    }

    fn typed(&self, field: Field) -> Option<&str> {
        self.typed
            .iter()
            .find(|(known, _)| *known == field)
            .map(|(_, value)| value.trim())
            .filter(|value| !value.is_empty())
    }
}

impl Field {
    /// The name of the form's field.
    pub fn id(self) -> &'static str {
        match self {
            Self::Location => "locatie",
            Self::Topic => "onderwerp",
            Self::Happened => "gebeurd",
            Self::When => "wanneer",
            Self::Filed => "ingediend",
            Self::Answer => "antwoord",
            Self::Disagree => "oneens",
            Self::Wish => "wens",
            Self::Name => "naam",
            Self::Contact => "contact",
        }
    }

    /// Whether it takes more than a line.
    pub fn is_long(self) -> bool {
        matches!(self, Self::Happened | Self::Disagree | Self::Wish)
    }

    /// What browsers know of the parent that belongs here, by the name that HTML has for it.
    pub fn autocomplete(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Contact => "email",
            _ => "off",
        }
    }

    fn blank(self) -> &'static str {
        match self {
            Self::Location => "[naam van de locatie]",
            Self::Topic => "[onderwerp]",
            Self::Happened => "[wat er is gebeurd]",
            Self::When => "[datum of periode]",
            Self::Filed => "[datum van je klacht]",
            Self::Answer => "[datum van het antwoord, of: ik kreeg geen antwoord]",
            Self::Disagree => "[waarom je het niet eens bent met het antwoord]",
            Self::Wish => "[wat je graag wilt]",
            Self::Name => "[je naam]",
            Self::Contact => "[je e-mailadres of telefoonnummer]",
        }
    }
}

enum Part {
    Words(&'static str),
    Value(Field),
}

const COMPLAINT: &[Part] = &[
    Part::Words("Beste klachtencoördinator,\n\nIk heb een klacht over "),
    Part::Value(Field::Location),
    Part::Words(".\nMijn klacht gaat over: "),
    Part::Value(Field::Topic),
    Part::Words("\n\nWat is er gebeurd?\n"),
    Part::Value(Field::Happened),
    Part::Words("\n\nWanneer was dat?\n"),
    Part::Value(Field::When),
    Part::Words("\n\nWat wil ik graag?\n"),
    Part::Value(Field::Wish),
    Part::Words(
        "\n\nIk krijg graag schriftelijk antwoord, uiterlijk binnen 6 weken. Dat staat in de Wet \
         kinderopvang, artikel 1.57b.\n\nMet vriendelijke groet,\n",
    ),
    Part::Value(Field::Name),
    Part::Words("\n"),
    Part::Value(Field::Contact),
    Part::Words("\n"),
];

const DISPUTE: &[Part] = &[
    Part::Words("Geachte commissie,\n\nIk vraag om een uitspraak over mijn klacht over "),
    Part::Value(Field::Location),
    Part::Words(".\n\nWanneer diende ik mijn klacht in bij de organisatie?\n"),
    Part::Value(Field::Filed),
    Part::Words("\n\nWat is mijn klacht?\n"),
    Part::Value(Field::Happened),
    Part::Words("\n\nWanneer kreeg ik antwoord van de organisatie?\n"),
    Part::Value(Field::Answer),
    Part::Words("\n\nWaarom ben ik niet tevreden?\n"),
    Part::Value(Field::Disagree),
    Part::Words("\n\nWat vraag ik van de commissie?\n"),
    Part::Value(Field::Wish),
    Part::Words("\n\nMet vriendelijke groet,\n"),
    Part::Value(Field::Name),
    Part::Words("\n"),
    Part::Value(Field::Contact),
    Part::Words("\n"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_says_what_was_filled_in() {
        let mut values = Values::default();
        values.set(Field::Location, "KDV Zee".into());
        values.set(Field::Location, " KDV Ziezo ".into());
        values.set(Field::Happened, "De groep was dicht.".into());
        assert_eq!(Letter::Complaint.subject(&values), "Klacht over KDV Ziezo");
        let body = Letter::Complaint.body(&values);
        assert!(body.contains("klacht over KDV Ziezo.\n"));
        assert!(body.contains("Wat is er gebeurd?\nDe groep was dicht.\n"));
        assert!(body.contains("[je naam]"));
    }

    #[test]
    fn what_is_unfilled_is_known_in_the_order_of_the_form() {
        let mut values = Values::default();
        for letter in Letter::ALL {
            assert_eq!(letter.unfilled(&values), letter.fields());
        }
        for &field in Letter::Complaint.fields() {
            values.set(field, "x".into());
        }
        values.set(Field::Name, "  ".into());
        values.set(Field::When, String::new());
        assert_eq!(
            Letter::Complaint.unfilled(&values),
            [Field::When, Field::Name]
        );
    }

    #[test]
    fn every_field_of_a_letter_stands_in_it() {
        for letter in Letter::ALL {
            let body = letter.body(&Values::default());
            for field in letter.fields() {
                assert!(body.contains(field.blank()), "{letter:?} {field:?}");
            }
            assert_eq!(body.matches('[').count(), letter.fields().len());
        }
    }
}
