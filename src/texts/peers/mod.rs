//! Texts about a location among all locations of its kind.

mod dutch;
mod english;

use super::Language;
use crate::figures::peers::Standing;

/// What these texts say.
pub struct Texts {
    /// The heading: where the location stands.
    pub title: fn(&PeerFacts) -> String,
    /// What the figures don't say.
    pub lead: &'static str,
    /// What another dot is, by the kind.
    pub another: fn(&str) -> String,
    /// How to read the dots: the year, and how many locations each stands for at most.
    pub dots: fn(u16, u32) -> String,
    /// Who was counted and who is missing.
    pub counted: fn(&PeerFacts) -> String,
    /// The heading where there is no comparison.
    pub none: &'static str,
    /// Why there is none where the report doesn't say the kind.
    pub unknown_kind: &'static str,
    /// Why there is none where too few of the kind are known.
    pub too_few: fn(&str) -> String,
    /// The caption of the table: the kind and the year.
    pub caption: fn(&str, u16) -> String,
    /// The head of the column with the numbers of complaints.
    pub complaints: &'static str,
    /// The head of the column with the numbers of locations.
    pub locations: &'static str,
    /// A number of complaints, and whether this location has as many.
    pub group: fn(u32, bool) -> String,
}

/// Where a location stands, and among whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerFacts {
    /// The kind of the locations.
    pub kind: &'static str,
    /// All locations that were counted.
    pub locations: u32,
    /// How many have fewer, as many and more.
    pub standing: Standing,
    /// Whether locations without a complaint were counted.
    pub has_those_without: bool,
    /// Locations with a complaint whose kind the report doesn't say.
    pub unknown_kind: u32,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &dutch::TEXTS,
        Language::English => &english::TEXTS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With so many complaints, where so many of the others have fewer, as many and more.
    fn facts(complaints: u32, [fewer, same, more]: [u32; 3]) -> PeerFacts {
        PeerFacts {
            kind: "KDV",
            locations: fewer + same + more + 1,
            standing: Standing {
                complaints,
                fewer,
                same,
                more,
            },
            has_those_without: false,
            unknown_kind: 141,
        }
    }

    #[test]
    fn the_title_says_where_the_location_stands() {
        for (complaints, others, dutch) in [
            (
                10,
                [106, 0, 0],
                "10 klachten: het meeste van de 107 KDV’s met een klacht",
            ),
            (
                5,
                [105, 1, 0],
                "5 klachten: het meeste van de 107 KDV’s met een klacht, net als bij 1 andere",
            ),
            (
                1,
                [0, 72, 34],
                "1 klacht: 34 van de 107 KDV’s met een klacht hebben er meer, 72 evenveel",
            ),
            (
                1,
                [0, 0, 1106],
                "1 klacht: de andere 1.106 KDV’s met een klacht hebben er meer",
            ),
            (
                1,
                [0, 19, 0],
                "1 klacht, net als de andere 19 KDV’s met een klacht",
            ),
            (
                3,
                [92, 7, 7],
                "3 klachten: 92 van de 107 KDV’s met een klacht hebben er minder, 7 evenveel en 7 meer",
            ),
            (
                8,
                [1, 0, 18],
                "8 klachten: 1 van de 20 KDV’s met een klacht heeft er minder, 18 meer",
            ),
        ] {
            assert_eq!((dutch::TEXTS.title)(&facts(complaints, others)), dutch);
        }
        let english = (english::TEXTS.title)(&PeerFacts {
            has_those_without: true,
            ..facts(10, [106, 0, 0])
        });
        assert_eq!(english, "10 complaints: the most of the 107 KDVs");
    }

    #[test]
    fn who_is_missing_is_said() {
        assert_eq!(
            (dutch::TEXTS.counted)(&facts(2, [73, 18, 15])),
            "Van 107 locaties met een klacht weten wij dat het een KDV is. Van 141 andere locaties met een \
             klacht kennen wij de soort niet. Locaties zonder klacht staan er niet bij, want het verslag \
             noemt ze niet."
        );
        let english = (english::TEXTS.counted)(&facts(1, [0, 1149, 0]));
        let start = "We know that 1,150 locations with a complaint are a KDV. Of 141 other";
        assert!(english.starts_with(start), "{english}");
    }
}
