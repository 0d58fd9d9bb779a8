//! A week of complaints, for an organisation's management: what came in, what was closed, what is open and for
//! how long, what is more than usual. From a file in the middle of a year, which may have faults for the report
//! on that year. What the file doesn't hold is told as such: it is never none.

mod counted;
mod csv;
mod holidays;
#[cfg(test)]
mod made_up;
mod mail;
mod state;
#[cfg(test)]
mod tests;
mod told;
mod usual;
mod week;

pub use csv::csv;
pub use holidays::Holiday;
pub use mail::mail;
pub use state::{Doubt, Holds, State, Unclear};
pub use told::{Sheet, SheetSection, SheetTable, sheet, short_day};
pub use usual::{Against, Baseline, FEWEST_COMPLAINTS, FEWEST_WEEKS, MOST_WEEKS};
pub use week::{NoWeek, Week};

use crate::fault::Place;
use crate::sources::workbook::{Column, Log};
use chrono::NaiveDate;
use counted::{Counted, promises};
use thiserror::Error;

/// The Act wants a judgment within six weeks (Wet kinderopvang, art. 1.57b). The last of these days is in time.
pub const DAYS_TO_CLOSE: i64 = 42;
/// Over so many weeks, the chosen one the last of them, the days to close are counted.
pub const WEEKS_OF_CLOSING: u32 = 12;
/// Over so many weeks, the chosen one the last of them, a location has several at once.
pub const WEEKS_AT_ONCE: u32 = 4;
/// So many weeks, the chosen one the first of them, are looked ahead for what was promised.
pub const WEEKS_AHEAD: u64 = 3;

/// Why there is no report on a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoReport {
    /// Nothing was opened that can be read.
    #[error("nothing was opened that can be read")]
    NoFile,
    /// The file lists no complaints.
    #[error("the file lists no complaints")]
    NoList,
    /// It doesn't say when they came in.
    #[error("the file doesn't say when complaints came in")]
    NoReceived,
    /// The week is still to come.
    #[error("the week is still to come")]
    Later,
}

/// A complaint of the week, or one that is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its location, where that can be read.
    pub location: Option<String>,
    /// Its subject, where that can be read.
    pub subject: Option<String>,
    /// When it came in.
    pub received: NaiveDate,
    /// Calendar days since then: until it was closed, or until today.
    pub days: i64,
    /// The cell of the day on which it came in.
    pub place: Place,
}

impl Case {
    /// Whether the six weeks are over.
    pub fn is_late(&self) -> bool {
        self.days > DAYS_TO_CLOSE
    }
}

/// How many days it took to close complaints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ToClose {
    /// How many complaints this rests on.
    pub complaints: u32,
    /// The fewest days.
    pub fewest: i64,
    /// The most.
    pub most: i64,
    /// Twice the median, so that it is a whole number.
    pub twice_median: i64,
    /// How many took longer than six weeks.
    pub late: u32,
}

/// Something that was promised by a day. Whether it was done no file says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// The location, where that can be read.
    pub location: Option<String>,
    /// The day.
    pub due: NaiveDate,
    /// The cell of that day.
    pub place: Place,
}

/// What was promised by a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Promises {
    /// What is due in the chosen week and the next ones, by day.
    pub due: Vec<Promise>,
    /// How many were due before.
    pub before: u32,
}

/// A subject of the week against the usual.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// Its name; nothing for rows whose subject can't be read.
    pub name: Option<String>,
    /// Its counts.
    pub against: Against,
}

/// A location with several complaints at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Several {
    /// Its name.
    pub location: String,
    /// When they came in, by day.
    pub days: Vec<NaiveDate>,
}

/// The report on a week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The week.
    pub week: Week,
    /// The day on which it was made: what is open is so on this day.
    pub today: NaiveDate,
    /// The week's holidays.
    pub holidays: Vec<(NaiveDate, Holiday)>,
    /// What came in, by day.
    pub received: Vec<Case>,
    /// What was closed, the longest first; nothing where the file has no such days.
    pub closed: Option<Vec<Case>>,
    /// What is open, the oldest first; nothing where the file doesn't tell.
    pub open: Option<Vec<Case>>,
    /// Days to close over the last weeks; nothing where the file has no such days, or none was closed.
    pub to_close: Option<ToClose>,
    /// What was promised by a day; nothing where the file has no such column.
    pub promises: Option<Promises>,
    /// The weeks that say what is usual; nothing where the file holds none before this one.
    pub baseline: Option<Baseline>,
    /// All complaints of the week.
    pub all: Against,
    /// Its subjects: signals first, then by name.
    pub subjects: Vec<Subject>,
    /// Locations with several at once, by name.
    pub several: Vec<Several>,
    /// What isn't clear, by what it is and where.
    pub unclear: Vec<Unclear>,
    /// The last day on which the file says that something happened.
    pub last_day: Option<NaiveDate>,
}

impl Report {
    /// The report on a week from a file, as it stands today.
    ///
    /// # Errors
    /// When the file can't tell of weeks, or the week is still to come.
    pub fn of(log: &Log, week: Week, today: NaiveDate) -> Result<Self, NoReport> {
        if !log.columns.contains(&Column::Received) {
            return Err(NoReport::NoReceived);
        }
        if week > Week::of(today) {
            return Err(NoReport::Later);
        }
        let holds = Holds::of(log);
        let counted = Counted::of(log, holds, today);
        let baseline = Baseline::before(week, log, today);
        let (all, subjects) = counted.subjects(week, baseline);
        let holidays = week.days().into_iter();
        let holidays =
            holidays.flat_map(|day| Holiday::of(day).into_iter().map(move |one| (day, one)));
        Ok(Self {
            week,
            today,
            holidays: holidays.collect(),
            received: counted.received(week),
            closed: holds.closed.then(|| counted.closed(week)),
            open: holds.open.then(|| counted.open()),
            to_close: holds.closed.then(|| counted.to_close(week)).flatten(),
            promises: log
                .columns
                .contains(&Column::MeasureDue)
                .then(|| promises(log, week)),
            baseline,
            all,
            subjects,
            several: counted.several(week),
            last_day: counted.last_day(),
            unclear: counted.unclear,
        })
    }

    /// Whether the week is over.
    pub fn is_over(&self) -> bool {
        self.week.sunday() < self.today
    }

    /// The weeks that a file can be asked for, the newest first: from the one in which it begins, or the chosen
    /// one where that lies before, to this one.
    pub fn weeks(log: &Log, chosen: Week, today: NaiveDate) -> Vec<Week> {
        const MOST: u32 = 106;
        let this = Week::of(today);
        let days = log.rows.iter().filter_map(|row| row.received.said());
        let first = days.min().map_or(chosen, |day| Week::of(day).min(chosen));
        let count = this.since(first).unwrap_or_default().min(MOST);
        (0..=count).map(|weeks| this.before(weeks)).collect()
    }
}

/// A number of things in a file, which holds no more than 200,000.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
