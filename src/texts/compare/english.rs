//! The comparison in English.

use super::{Fault, Kind, Reading, Texts};

pub(super) const ENGLISH: Texts = Texts {
    chosen: "Chosen locations",
    empty: "You haven’t chosen a location yet. Search above for two to six locations.",
    one_more: "Choose at least one more location to compare.",
    loading: "The data is being loaded.",
    comparing: |count| format!("You are comparing {count} locations."),
    added: |name| format!("{name} was added."),
    removed: |name| format!("{name} was removed."),
    remove: "Remove",
    fault: |fault| match fault {
        Fault::Unknown(slug) => {
            format!("We don’t know a location “{slug}”. Search for it above.")
        }
        Fault::Twice(name) => format!("{name} is in the comparison already."),
        Fault::NoRoom(name) => {
            format!("There is no room for {name}. You can compare six. Take one away first.")
        }
        Fault::Unread(count) => {
            format!(
                "The address of this page names {count} more locations. We haven’t looked at those."
            )
        }
    },
    meaning: "What this shows and what it doesn’t",
    shows: |year| {
        format!(
            "You see the complaints about these locations in {year}, in the order in which you chose \
             them. That is no ranking. A complaint is what a parent tells, not a verdict on the location."
        )
    },
    shows_years: "You see for each year how many complaints the report lists about these locations. The \
        locations stand in the order in which you chose them. That is no ranking. ‘Not in that report’ is \
        something else than ‘no complaints’: that year’s report doesn’t name the location, and we know \
        no more than that.",
    limits_of_years: "Please note: a large location gets more complaints than a small one as a matter of course. \
        These numbers take no account of that. So you can’t see here which location is better or worse.",
    limits_of_rates: |date| {
        let register = date.map_or_else(
            || "the national childcare register".to_owned(),
            |date| format!("the national childcare register ({date})"),
        );
        format!(
            "Large locations get more complaints than small ones. So we also show complaints per \
             100 child places. The number of places comes from {register}. In the year of \
             the complaints it may have been different. We don’t know how many children came. And not \
             every parent files a complaint."
        )
    },
    limits_of_counts: "We don’t know how large the locations are. A large location gets more \
        complaints as a matter of course. So you can’t see here which location is better or worse.",
    mixed: "You are comparing different kinds of care. A KDV (day care) is open all day, a BSO \
        (out-of-school care) mostly before and after school. So you can’t simply put their figures \
        side by side. Look at the average of the location’s own kind.",
    no_kind: |name| {
        format!(
            "The report doesn’t say whether {name} is a KDV or a BSO. So there is no average of its \
             own kind beside it."
        )
    },
    rates: "Complaints per 100 child places",
    bars: |end| {
        format!(
            "A bar shows where the true figure probably lies: the 95% interval. With few complaints \
             the figure is uncertain and the bar is wide. The mark in the bar is the figure itself. \
             The long mark is the figure of the location’s own kind. Bars run from 0 to {end}. One event \
             can give several complaints. The bars take that into account."
        )
    },
    rates_caption: |year| format!("Complaints in {year} per 100 child places"),
    counts: "Numbers of complaints",
    counts_caption: |year| format!("Number of complaints in {year}, by outcome and category"),
    left_out: "A category in which these locations have no complaint isn’t in the table.",
    years_caption: "Number of complaints in each report",
    location: "Location",
    what: "What",
    complaints: "Complaints",
    places: "Child places",
    per_hundred: "Per 100 places",
    interval: "95% interval",
    reading: "Beside its own kind",
    between: |low, high| format!("{low}\u{a0}to\u{a0}{high}"),
    readings: |reading| match reading {
        Reading::TooFew => "Too few to compare",
        Reading::NoClearDifference => "No clear difference",
        Reading::Higher => "More complaints than average",
        Reading::Lower => "Fewer complaints than average",
    },
    whole_kind: |kind, locations| format!("{}s together ({locations})", kind.abbreviation()),
    average: |kind, locations, only_with_complaints| {
        let kind = kind.abbreviation();
        if only_with_complaints {
            format!("Average {kind} with a complaint ({locations} {kind}s)")
        } else {
            format!("Average {kind} ({locations} {kind}s)")
        }
    },
    in_all: "The location",
    kind: "Kind",
    kinds: |kind| match kind {
        Some(Kind::Kdv) => "KDV (day care)",
        Some(Kind::Bso) => "BSO (out-of-school care)",
        Some(Kind::Pov) => "POV (playgroup)",
        None => "Not known",
    },
    town: "Town",
    unknown: "Not known",
    by_outcome: "Were the complaints upheld?",
    by_category: "What was it about?",
    funnel: |words| {
        let have = |number| if number == 1 { "has" } else { "have" };
        let parts = [(words.above, "more"), (words.below, "fewer")];
        let parts = parts.into_iter().filter(|(number, _)| *number > 0);
        let parts = parts.map(|(number, how)| format!("; {number} {} {how}", have(number)));
        format!(
            "{inside} of the {all} {kind}s {have} a usual number of complaints for their size{parts}",
            inside = words.inside,
            all = words.locations,
            kind = words.kind.abbreviation(),
            have = have(words.inside),
            parts = parts.collect::<String>(),
        )
    },
    funnel_says: |words| {
        format!(
            "Each dot is one of {locations} {kind}s. Together they had {usual} complaints per 100 \
             places. {inside} dots lie between the 95% lines, {above} above and {below} below them.",
            locations = words.locations,
            kind = words.kind.abbreviation(),
            usual = words.usual,
            inside = words.inside,
            above = words.above,
            below = words.below,
        )
    },
    funnel_lines: |kind| {
        format!(
            "The solid line is the figure of these {kind}s together. Suppose that only chance plays a \
             part. Then at least 95 of 100 locations lie between the dashed lines. Between the dotted \
             lines there are at least 998 of 1,000. With small locations (left) chance plays a larger \
             part. There the lines run apart. A dot outside the lines is a reason to ask how that \
             came about. It is no verdict.",
            kind = kind.abbreviation()
        )
    },
    groups: |factor| {
        format!(
            "One event can give several complaints. So the variance here is {factor} times that of \
             separate complaints. The lines take that into account."
        )
    },
    looked_at: |kind, locations, by_chance| {
        format!(
            "We looked at {locations} {kind}s. Chance alone can put about {by_chance} above the 95% line.",
            kind = kind.abbreviation()
        )
    },
    none_is_usual: "With numbers like these it is usual for any location to have no complaint. So \
        no complaint doesn’t mean that a location is better than average.",
    axes: ["Number of child places", "Complaints per 100 places"],
    position: "Position",
    lies: |number, name, position| format!("{number}. {name}: {position}."),
    positions: [
        "between the lines",
        "above the 95% line",
        "above the 99.8% line",
        "below the 95% line",
    ],
    funnel_caption: |kind, year| {
        format!(
            "Complaints in {year} and child places of {}s",
            kind.abbreviation()
        )
    },
    show_table: |locations| format!("Show the table of {locations} locations"),
    download: "Download these figures (CSV)",
    files: ["per-100", "numbers", "all-locations"],
};
