//! Texts about a location among all locations of its kind.

use super::{Language, dutch_complaints, english_complaints};
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
        Language::Dutch => &DUTCH,
        Language::English => &ENGLISH,
    }
}

const DUTCH: Texts = Texts {
    title: |facts| {
        let whole = |number| Language::Dutch.whole(number);
        let Standing {
            complaints,
            fewer,
            same,
            more,
        } = facts.standing;
        let with = if facts.has_those_without {
            ""
        } else {
            " met een klacht"
        };
        let all = |number| format!("{} {}’s{with}", whole(number), facts.kind);
        let have = |number| if number == 1 { "heeft" } else { "hebben" };
        let (count, locations) = (dutch_complaints(complaints), all(facts.locations));
        match (fewer, same, more) {
            (0, same, 0) => format!("{count}, net als de andere {}", all(same)),
            (_, 0, 0) => format!("{count}: het meeste van de {locations}"),
            (_, same, 0) => format!(
                "{count}: het meeste van de {locations}, net als bij {} andere",
                whole(same)
            ),
            (0, 0, more) => format!("{count}: de andere {} hebben er meer", all(more)),
            (0, same, more) => format!(
                "{count}: {} van de {locations} {} er meer, {} evenveel",
                whole(more),
                have(more),
                whole(same)
            ),
            (fewer, 0, more) => format!(
                "{count}: {} van de {locations} {} er minder, {} meer",
                whole(fewer),
                have(fewer),
                whole(more)
            ),
            (fewer, same, more) => format!(
                "{count}: {} van de {locations} {} er minder, {} evenveel en {} meer",
                whole(fewer),
                have(fewer),
                whole(same),
                whole(more)
            ),
        }
    },
    lead: "Op een grote locatie zijn al snel meer klachten. Het verslag zegt niet hoe groot een \
           locatie is. Dit zegt dus niet welke locatie beter is. Eén klacht meer of minder kan toeval \
           zijn.",
    // Het kinderdagverblijf, de opvang.
    another: |kind| match kind {
        "KDV" => format!("een ander {kind}"),
        _ => format!("een andere {kind}"),
    },
    dots: |year, each| {
        let dot = match each {
            1 => "Elke stip is een locatie.".to_owned(),
            _ => format!(
                "Een stip is hoogstens {} locaties.",
                Language::Dutch.whole(each)
            ),
        };
        format!(
            "{dot} Onder de stippen staat het aantal klachten in {year}, erboven het aantal locaties."
        )
    },
    counted: |facts| {
        let all = Language::Dutch.whole(facts.locations);
        let (with, limits) = match facts.has_those_without {
            true => (
                " locaties",
                "Locaties zonder klacht kennen wij alleen uit het landelijk register. Het verslag \
                 kan er een paar onder een andere naam noemen.",
            ),
            false => (
                " locaties met een klacht",
                "Locaties zonder klacht staan er niet bij, want het verslag noemt ze niet.",
            ),
        };
        let unknown = match facts.unknown_kind {
            0 => String::new(),
            1 => " Van 1 andere locatie met een klacht kennen wij de soort niet.".into(),
            many => format!(
                " Van {} andere locaties met een klacht kennen wij de soort niet.",
                Language::Dutch.whole(many)
            ),
        };
        format!(
            "Van {all}{with} weten wij dat het een {} is.{unknown} {limits}",
            facts.kind
        )
    },
    none: "Vergeleken met andere locaties",
    unknown_kind: "Het verslag zegt niet of deze locatie een KDV, BSO of POV is. Daarom vergelijken wij \
                   haar niet met andere.",
    too_few: |kind| {
        format!(
            "Wij kennen te weinig {kind}-locaties om te zeggen wat gewoon is. Daarom vergelijken wij \
             deze niet met andere."
        )
    },
    caption: |kind, year| format!("Aantal {kind}-locaties per aantal klachten in {year}"),
    complaints: "Aantal klachten",
    locations: "Aantal locaties",
    group: |complaints, here| {
        let number = dutch_complaints(complaints);
        match here {
            true => format!("{number} (ook deze locatie)"),
            false => number,
        }
    },
};

const ENGLISH: Texts = Texts {
    title: |facts| {
        let whole = |number| Language::English.whole(number);
        let Standing {
            complaints,
            fewer,
            same,
            more,
        } = facts.standing;
        let with = if facts.has_those_without {
            ""
        } else {
            " with a complaint"
        };
        let all = |number| format!("{} {}s{with}", whole(number), facts.kind);
        let have = |number| if number == 1 { "has" } else { "have" };
        let (count, locations) = (english_complaints(complaints), all(facts.locations));
        match (fewer, same, more) {
            (0, same, 0) => format!("{count}, like the other {}", all(same)),
            (_, 0, 0) => format!("{count}: the most of the {locations}"),
            (_, same, 0) => format!(
                "{count}: the most of the {locations}, as at {} more",
                whole(same)
            ),
            (0, 0, more) => format!("{count}: the other {} have more", all(more)),
            (0, same, more) => format!(
                "{count}: {} of the {locations} {} more, {} as many",
                whole(more),
                have(more),
                whole(same)
            ),
            (fewer, 0, more) => format!(
                "{count}: {} of the {locations} {} fewer, {} more",
                whole(fewer),
                have(fewer),
                whole(more)
            ),
            (fewer, same, more) => format!(
                "{count}: {} of the {locations} {} fewer, {} as many and {} more",
                whole(fewer),
                have(fewer),
                whole(same),
                whole(more)
            ),
        }
    },
    lead: "A large location soon has more complaints, and the report does not say how large a \
           location is. So this does not say which location is better. One complaint more or less can \
           be chance.",
    another: |kind| format!("another {kind}"),
    dots: |year, each| {
        let dot = match each {
            1 => "Each dot is a location.".to_owned(),
            _ => format!(
                "A dot is at most {} locations.",
                Language::English.whole(each)
            ),
        };
        format!(
            "{dot} Below the dots stands the number of complaints in {year}, above them the number of locations."
        )
    },
    counted: |facts| {
        let all = Language::English.whole(facts.locations);
        let (with, limits) = match facts.has_those_without {
            true => (
                "locations",
                "Locations without a complaint are known from the national register only. The \
                 report may name a few of them differently.",
            ),
            false => (
                "locations with a complaint",
                "Locations without a complaint are not among them, since the report does not name \
                 them.",
            ),
        };
        let unknown = match facts.unknown_kind {
            0 => String::new(),
            1 => " Of 1 other location with a complaint we don’t know the kind.".into(),
            many => format!(
                " Of {} other locations with a complaint we don’t know the kind.",
                Language::English.whole(many)
            ),
        };
        format!(
            "We know that {all} {with} are a {}.{unknown} {limits}",
            facts.kind
        )
    },
    none: "Compared with other locations",
    unknown_kind: "The report does not say what kind of care this location is: KDV (day care), BSO \
                   (out-of-school care) or POV (playgroup). So we don’t compare it with others.",
    too_few: |kind| {
        format!(
            "We know too few {kind} locations to say what is usual. So we don’t compare this location \
             with others."
        )
    },
    caption: |kind, year| format!("Number of {kind} locations by number of complaints in {year}"),
    complaints: "Number of complaints",
    locations: "Number of locations",
    group: |complaints, here| {
        let number = english_complaints(complaints);
        match here {
            true => format!("{number} (this location too)"),
            false => number,
        }
    },
};

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
            assert_eq!((DUTCH.title)(&facts(complaints, others)), dutch);
        }
        let english = (ENGLISH.title)(&PeerFacts {
            has_those_without: true,
            ..facts(10, [106, 0, 0])
        });
        assert_eq!(english, "10 complaints: the most of the 107 KDVs");
    }

    #[test]
    fn who_is_missing_is_said() {
        assert_eq!(
            (DUTCH.counted)(&facts(2, [73, 18, 15])),
            "Van 107 locaties met een klacht weten wij dat het een KDV is. Van 141 andere locaties met een \
             klacht kennen wij de soort niet. Locaties zonder klacht staan er niet bij, want het verslag \
             noemt ze niet."
        );
        let english = (ENGLISH.counted)(&facts(1, [0, 1149, 0]));
        let start = "We know that 1,150 locations with a complaint are a KDV. Of 141 other";
        assert!(english.starts_with(start), "{english}");
    }
}
