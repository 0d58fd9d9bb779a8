//! In English.

use super::Texts;
use crate::figures::peers::Standing;
use crate::texts::{Language, english_complaints};

pub(super) const TEXTS: Texts = Texts {
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
