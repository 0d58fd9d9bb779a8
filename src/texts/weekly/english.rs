//! The report on a week in English.

use super::{Doubts, Heads, Holidays, Kinds, Texts};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

fn month_name(month: u32) -> &'static str {
    let at = usize::try_from(month).unwrap_or_default().saturating_sub(1);
    MONTHS.get(at).copied().unwrap_or_default()
}

pub(super) const ENGLISH: Texts = Texts {
    title: |number, year| format!("Complaints in week {number} of {year}"),
    days: |first, last, today| format!("From {first} to {last}. Made on {today}."),
    running: "This week is not over yet.",
    holidays: |all| format!("This week holds: {all}. A holiday counts as a day like any other."),
    holiday: |name, day| format!("{name} ({day})"),
    holiday_names: Holidays {
        new_year: "New Year’s Day",
        good_friday: "Good Friday",
        easter: "Easter Sunday",
        easter_monday: "Easter Monday",
        kings_day: "King’s Day",
        liberation: "Liberation Day",
        ascension: "Ascension Day",
        whitsun: "Whit Sunday",
        whit_monday: "Whit Monday",
        christmas: "Christmas Day",
        second_christmas: "Second Christmas Day",
    },
    day: |day, month, year| format!("{day} {} {year}", month_name(month)),
    day_of_month: |day, month| format!("{day} {}", month_name(month)),
    short: "In short",
    received: |count| match count {
        0 => "The file holds no complaint that came in this week.".into(),
        1 => "1 complaint came in this week.".into(),
        _ => format!("{count} complaints came in this week."),
    },
    closed: |count| match count {
        0 => "The file holds no complaint that was closed this week.".into(),
        1 => "1 complaint was closed.".into(),
        _ => format!("{count} complaints were closed."),
    },
    closed_unknown: "The file does not say on which day a complaint was closed.",
    open: |day, count| match count {
        0 => format!("On {day} the file holds no open complaint."),
        1 => format!("On {day} 1 complaint is open."),
        _ => format!("On {day} {count} complaints are open."),
    },
    late: |count| match count {
        0 => "None of them is older than six weeks.".into(),
        1 => "1 of them is older than six weeks.".into(),
        _ => format!("{count} of them are older than six weeks."),
    },
    open_unknown: "The file does not say which complaints are open.",
    signal: |name, count, mean| {
        format!("More than usual: {name}, {count} this week. The mean is {mean} a week.")
    },
    no_signal: "No subject has more complaints than chance explains.",
    too_few: |weeks, needed| {
        format!(
            "What is usual can’t be said yet. That takes {needed} weeks, and the file holds {weeks}."
        )
    },
    several: |count, weeks| match count {
        0 => format!("No location had 2 or more complaints in {weeks} weeks."),
        1 => format!("1 location had 2 or more complaints in {weeks} weeks."),
        _ => format!("{count} locations had 2 or more complaints in {weeks} weeks."),
    },
    stale: |day| format!("Note: the last day in the file is {day}. Is this the newest file?"),
    unclear: |count| match count {
        1 => "Note: 1 cell isn’t clear. It stands at the end.".into(),
        _ => format!("Note: {count} cells aren’t clear. They stand at the end."),
    },
    late_title: "Open, older than six weeks",
    late_act: "The Act wants a judgment within six weeks (article 1.57b).",
    open_title: "Others that are open",
    received_title: "Received",
    closed_title: "Closed",
    to_close: |count, weeks, median, fewest, most| {
        let complaints = match count {
            1 => "1 complaint".to_owned(),
            _ => format!("{count} complaints"),
        };
        format!(
            "In {weeks} weeks: {complaints}. Days to close: {median} in the middle (median), {fewest} at \
             least, {most} at most."
        )
    },
    to_close_late: |count| match count {
        0 => "None of them took longer than six weeks.".into(),
        _ => format!("{count} of them took longer than six weeks."),
    },
    to_close_few: "These are few, so the middle says little.",
    to_close_none: |weeks| format!("In {weeks} weeks the file holds no complaint that was closed."),
    promises_title: "Measures with a date",
    promises_unknown: "The file does not say by when a measure must be done.",
    promises_none: |weeks| {
        format!(
            "For this week and the next {} the file holds no date.",
            weeks - 1
        )
    },
    promises_done: "The file does not say whether a measure was done.",
    promises_before: |count| match count {
        0 => "It holds no earlier date.".into(),
        1 => "It holds 1 earlier date.".into(),
        _ => format!("It holds {count} earlier dates."),
    },
    subjects_title: "Subjects",
    baseline: |count, first, last| match count {
        1 => format!("Compared with 1 week before: {first}."),
        _ => format!("Compared with {count} weeks before: {first} to {last}."),
    },
    week: |number, year| format!("week {number} of {year}"),
    baseline_none: "The file holds no whole weeks before this one to compare with.",
    limit: "Limit: the mean and three times its square root (a c-chart). Up to the limit it may be chance.",
    limit_fewest: |count| format!("Fewer than {count} complaints are never called a signal."),
    all: "All complaints",
    several_title: "Locations with 2 or more",
    several_hint: |weeks, day| {
        format!("In {weeks} weeks up to {day}. A large location has more complaints anyway.")
    },
    unclear_title: "Not clear",
    unclear_of: |what, count, cells| format!("{what} ({count}): {cells}"),
    doubts: Doubts {
        no_received: "Not counted: no day of receipt that can be read",
        received_later: "Not counted: the day of receipt is still to come",
        closed_unread: "Closed, on a day that can’t be read",
        closed_before: "Closed before the day of receipt: that day isn’t counted",
        closed_later: "The day of closing is still to come: counted as open",
        no_closed: "A verdict without a day of closing: not open, on an unknown day",
        still_pending: "A day of closing, and a verdict that says it goes on: closed on that day",
        verdict_unread: "A verdict that can’t be read, and no day of closing: counted as open",
        due_unread: "The date of the measure can’t be read",
    },
    more: |count| format!("And {count} more, in the file (CSV)."),
    no_location: "location can’t be read",
    no_subject: "subject can’t be read",
    heads: Heads {
        week: "Week",
        kind: "About",
        location: "Location",
        subject: "Subject",
        received: "Received",
        due: "Due on",
        days: "Days",
        count: "Number",
        mean: "Mean",
        limit: "Limit",
        signal: "More than usual",
        on: "Received",
        cell: "Cell",
    },
    kinds: Kinds {
        received: "received",
        closed: "closed",
        open: "open",
        late: "open, older than six weeks",
        promise: "measure",
        subject: "subject",
        several: "location with 2 or more",
    },
    signals: ["yes", "no", "can’t be said"],
};
