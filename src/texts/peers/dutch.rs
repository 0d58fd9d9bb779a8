//! In Dutch.

use super::Texts;
use crate::figures::peers::Standing;
use crate::texts::{Language, dutch_complaints};

pub(super) const TEXTS: Texts = Texts {
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
