//! Texts of the report on a week: around it on the desk (`page`), and in it. Its own come as sentences and short
//! tables, on paper, in a mail and as a file for a spreadsheet.

mod dutch;
mod english;
pub mod page;

use super::Language;

/// What the report says.
pub struct Texts {
    /// Above all: the number of the week and its year.
    pub title: fn(u32, i32) -> String,
    /// Its days and the day on which it was made.
    pub days: fn(&str, &str, &str) -> String,
    /// That the week isn't over.
    pub running: &'static str,
    /// The holidays in it, each with its day.
    pub holidays: fn(&str) -> String,
    /// A holiday: its name and its day.
    pub holiday: fn(&str, &str) -> String,
    /// The names of holidays.
    pub holiday_names: Holidays,
    /// A day in a table: day, month, year.
    pub day: fn(u32, u32, i32) -> String,
    /// The same where the year goes without saying.
    pub day_of_month: fn(u32, u32) -> String,
    /// Above the sentences.
    pub short: &'static str,
    /// How many came in.
    pub received: fn(usize) -> String,
    /// How many were closed.
    pub closed: fn(usize) -> String,
    /// That the file doesn't say when complaints were closed.
    pub closed_unknown: &'static str,
    /// How many are open on a day.
    pub open: fn(&str, usize) -> String,
    /// How many of those for more than six weeks.
    pub late: fn(usize) -> String,
    /// That the file doesn't say which are open.
    pub open_unknown: &'static str,
    /// A subject with more than usual: its name, how many, and the mean.
    pub signal: fn(&str, u32, &str) -> String,
    /// That no subject has more than usual.
    pub no_signal: &'static str,
    /// That there are too few weeks to say so: how many there are, how many it takes.
    pub too_few: fn(u32, u32) -> String,
    /// How many locations have several at once, in so many weeks.
    pub several: fn(usize, u32) -> String,
    /// That the file ends before the week: on which day.
    pub stale: fn(&str) -> String,
    /// How many cells aren't clear.
    pub unclear: fn(usize) -> String,
    /// Above what is open for more than six weeks.
    pub late_title: &'static str,
    /// What the Act says of that.
    pub late_act: &'static str,
    /// Above what else is open.
    pub open_title: &'static str,
    /// Above what came in.
    pub received_title: &'static str,
    /// Above what was closed.
    pub closed_title: &'static str,
    /// How long it took: how many complaints, in so many weeks, the median, the fewest and the most days.
    pub to_close: fn(u32, u32, &str, i64, i64) -> String,
    /// How many of those took longer than six weeks.
    pub to_close_late: fn(u32) -> String,
    /// That this rests on few complaints.
    pub to_close_few: &'static str,
    /// That none was closed in so many weeks.
    pub to_close_none: fn(u32) -> String,
    /// Above what was promised.
    pub promises_title: &'static str,
    /// That the file has no such column.
    pub promises_unknown: &'static str,
    /// That no day lies in the next so many weeks, this one among them.
    pub promises_none: fn(u64) -> String,
    /// That the file doesn't say what was done.
    pub promises_done: &'static str,
    /// How many days lie before this week.
    pub promises_before: fn(u32) -> String,
    /// Above the subjects.
    pub subjects_title: &'static str,
    /// With which weeks they are compared: how many, the first and the last.
    pub baseline: fn(u32, &str, &str) -> String,
    /// A week: its number and year.
    pub week: fn(u32, i32) -> String,
    /// That there are none to compare with.
    pub baseline_none: &'static str,
    /// What the limit is.
    pub limit: &'static str,
    /// From how many complaints on it is a signal.
    pub limit_fewest: fn(u32) -> String,
    /// All subjects.
    pub all: &'static str,
    /// Above locations with several.
    pub several_title: &'static str,
    /// Until which day, and what it doesn't mean.
    pub several_hint: fn(u32, &str) -> String,
    /// Above what isn't clear.
    pub unclear_title: &'static str,
    /// What isn't clear: what, how many, and the cells.
    pub unclear_of: fn(&str, usize, &str) -> String,
    /// The names of what isn't clear.
    pub doubts: Doubts,
    /// More of the same: the number.
    pub more: fn(usize) -> String,
    /// Instead of a location.
    pub no_location: &'static str,
    /// Instead of a subject.
    pub no_subject: &'static str,
    /// Heads of tables and of the file.
    pub heads: Heads,
    /// What a row of the file is about.
    pub kinds: Kinds,
    /// A signal, none, and where that can't be said.
    pub signals: [&'static str; 3],
}

/// The names of holidays.
pub struct Holidays {
    /// 1 January.
    pub new_year: &'static str,
    /// The Friday before Easter.
    pub good_friday: &'static str,
    /// Easter.
    pub easter: &'static str,
    /// The day after.
    pub easter_monday: &'static str,
    /// The king's birthday.
    pub kings_day: &'static str,
    /// 5 May.
    pub liberation: &'static str,
    /// Ascension.
    pub ascension: &'static str,
    /// Whitsun.
    pub whitsun: &'static str,
    /// The day after.
    pub whit_monday: &'static str,
    /// 25 December.
    pub christmas: &'static str,
    /// 26 December.
    pub second_christmas: &'static str,
}

/// What of a row isn't clear, and what was made of it.
pub struct Doubts {
    /// No day on which it came in that can be read.
    pub no_received: &'static str,
    /// Such a day that is still to come.
    pub received_later: &'static str,
    /// A day of closing that can't be read.
    pub closed_unread: &'static str,
    /// Closed before it came in.
    pub closed_before: &'static str,
    /// A day of closing that is still to come.
    pub closed_later: &'static str,
    /// A verdict without a day of closing.
    pub no_closed: &'static str,
    /// A day of closing beside a verdict that says it is open.
    pub still_pending: &'static str,
    /// No day of closing, and a verdict that can't be read.
    pub verdict_unread: &'static str,
    /// A day for what was promised that can't be read.
    pub due_unread: &'static str,
}

/// Heads of tables and of the file.
pub struct Heads {
    /// The week.
    pub week: &'static str,
    /// What a row is about.
    pub kind: &'static str,
    /// The location.
    pub location: &'static str,
    /// The subject.
    pub subject: &'static str,
    /// When it came in.
    pub received: &'static str,
    /// By when something is to be done.
    pub due: &'static str,
    /// For how many days it is open, or was.
    pub days: &'static str,
    /// How many.
    pub count: &'static str,
    /// How many in a week on average.
    pub mean: &'static str,
    /// The limit.
    pub limit: &'static str,
    /// Whether there are more than that.
    pub signal: &'static str,
    /// When several came in.
    pub on: &'static str,
    /// The cell.
    pub cell: &'static str,
}

/// What a row of the file is about.
pub struct Kinds {
    /// A complaint that came in.
    pub received: &'static str,
    /// One that was closed.
    pub closed: &'static str,
    /// One that is open.
    pub open: &'static str,
    /// One that is open for more than six weeks.
    pub late: &'static str,
    /// Something promised.
    pub promise: &'static str,
    /// A subject against the usual.
    pub subject: &'static str,
    /// A location with several at once.
    pub several: &'static str,
}

/// The texts in a language.
pub fn of(language: Language) -> &'static Texts {
    match language {
        Language::Dutch => &dutch::DUTCH,
        Language::English => &english::ENGLISH,
    }
}
