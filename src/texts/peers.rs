//! Texts about a location among all locations of its kind.

use super::{Language, dutch_complaints, english_complaints};
use crate::figures::peers::PeerGroup;

/// What these texts say.
pub struct Texts {
    /// The heading, with the kind.
    pub title: fn(&str) -> String,
    /// What the figures don't say.
    pub lead: &'static str,
    /// What the chart shows.
    pub sentence: fn(&PeerFacts) -> String,
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
    /// A group of locations, and whether this location is one of them.
    pub group: fn(&PeerGroup, bool) -> String,
    /// The beginning of the names of the chart's files: the kind and the number of complaints.
    pub file: fn(&str, u32) -> String,
}

/// What the chart shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerFacts {
    /// The kind of the locations.
    pub kind: &'static str,
    /// All locations that were counted.
    pub locations: u32,
    /// Those with as many complaints as this one.
    pub group: PeerGroup,
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
    title: |kind| format!("Vergeleken met andere {kind}-locaties"),
    lead: "Op een grote locatie zijn al snel meer klachten. Het verslag zegt niet hoe groot een \
           locatie is. Dit zegt dus niet welke locatie beter is. Eén klacht meer of minder kan toeval \
           zijn.",
    sentence: |facts| {
        let number = dutch_number(&facts.group);
        let (kind, all) = (facts.kind, Language::Dutch.whole(facts.locations));
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
        let here = match facts.group.locations {
            1 => format!("Alleen deze locatie had {number}"),
            same => {
                let same = Language::Dutch.whole(same);
                format!("Daarvan hadden er {same} net als deze locatie {number}")
            }
        };
        let unknown = match facts.unknown_kind {
            0 => String::new(),
            1 => " Van 1 andere locatie met een klacht kennen wij de soort niet.".into(),
            many => format!(
                " Van {} andere locaties met een klacht kennen wij de soort niet.",
                Language::Dutch.whole(many)
            ),
        };
        format!("Van {all}{with} weten wij dat het een {kind} is. {here}.{unknown} {limits}")
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
    group: |group, here| {
        let number = dutch_number(group);
        match here {
            true => format!("{number} (ook deze locatie)"),
            false => number,
        }
    },
    file: |kind, complaints| format!("{kind}-locaties-{complaints}"),
};

const ENGLISH: Texts = Texts {
    title: |kind| format!("Compared with other {kind} locations"),
    lead: "A large location soon has more complaints, and the report does not say how large a \
           location is. So this does not say which location is better. One complaint more or less can \
           be chance.",
    sentence: |facts| {
        let number = english_number(&facts.group);
        let (kind, all) = (facts.kind, Language::English.whole(facts.locations));
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
        let here = match facts.group.locations {
            1 => format!("Only this one had {number}"),
            same => {
                let same = Language::English.whole(same);
                format!("Of these, {same} had {number}, this one among them")
            }
        };
        let unknown = match facts.unknown_kind {
            0 => String::new(),
            1 => " Of 1 other location with a complaint we don’t know the kind.".into(),
            many => format!(
                " Of {} other locations with a complaint we don’t know the kind.",
                Language::English.whole(many)
            ),
        };
        format!("We know that {all} {with} are a {kind}. {here}.{unknown} {limits}")
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
    group: |group, here| {
        let number = english_number(group);
        match here {
            true => format!("{number} (this location too)"),
            false => number,
        }
    },
    file: |kind, complaints| format!("{kind}-locations-{complaints}"),
};

fn dutch_number(group: &PeerGroup) -> String {
    match group.or_more {
        true => format!("{} of meer klachten", group.complaints),
        false => dutch_complaints(group.complaints),
    }
}

fn english_number(group: &PeerGroup) -> String {
    match group.or_more {
        true => format!("{} or more complaints", group.complaints),
        false => english_complaints(group.complaints),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(complaints: u32, locations: u32, has_those_without: bool) -> PeerFacts {
        PeerFacts {
            kind: "KDV",
            locations: 1150,
            group: PeerGroup {
                complaints,
                or_more: complaints == 5,
                locations,
            },
            has_those_without,
            unknown_kind: 141,
        }
    }

    #[test]
    fn the_sentence_says_where_the_location_stands_and_who_is_missing() {
        let dutch = (DUTCH.sentence)(&facts(2, 34, false));
        assert_eq!(
            dutch,
            "Van 1.150 locaties met een klacht weten wij dat het een KDV is. Daarvan hadden er 34 net \
             als deze locatie 2 klachten. Van 141 andere locaties met een klacht kennen wij de soort \
             niet. Locaties zonder klacht staan er niet bij, want het verslag noemt ze niet."
        );
        let alone = (DUTCH.sentence)(&facts(5, 1, true));
        let start = "Van 1.150 locaties weten wij dat het een KDV is. Alleen deze locatie had 5 of \
                     meer klachten. Van 141 andere";
        assert!(alone.starts_with(start), "{alone}");
        let english = (ENGLISH.sentence)(&facts(1, 80, false));
        let start = "We know that 1,150 locations with a complaint are a KDV. Of these, 80 had 1 \
                     complaint, this one among them. Of 141 other";
        assert!(english.starts_with(start), "{english}");
    }
}
