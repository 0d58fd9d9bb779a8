//! Going through the rows of a file, once for every question.

use super::state::{self, Doubt, Holds, State, Unclear};
use super::usual::{Against, Baseline};
use super::week::Week;
use super::{Case, Promise, Promises, Several, Subject, ToClose, number};
use super::{WEEKS_AHEAD, WEEKS_AT_ONCE, WEEKS_OF_CLOSING};
use crate::sources::workbook::Log;
use chrono::{Days, NaiveDate};
use std::collections::BTreeMap;

/// A row that can be counted.
struct CountedRow {
    case: Case,
    state: State,
}

/// The rows that can be counted, and what isn't clear of all.
pub struct Counted {
    rows: Vec<CountedRow>,
    /// What isn't clear, by what it is and where.
    pub unclear: Vec<Unclear>,
}

impl Counted {
    /// Goes through the rows of a file.
    pub fn of(log: &Log, holds: Holds, today: NaiveDate) -> Self {
        let mut rows = Vec::new();
        let mut unclear = Vec::new();
        for row in &log.rows {
            let place = row.received.place.clone();
            let received = match state::received(row, today) {
                Ok(received) => received,
                Err(doubt) => {
                    unclear.push(Unclear { doubt, place });
                    continue;
                }
            };
            let (state, doubt) = state::state(row, received, holds, today);
            unclear.extend(doubt);
            let until = match state {
                State::Closed(Some(day)) => day,
                _ => today,
            };
            let case = Case {
                location: row.location.clone(),
                subject: row.subject.clone(),
                received,
                days: (until - received).num_days(),
                place,
            };
            rows.push(CountedRow { case, state });
        }
        let unread = log.rows.iter().filter(|row| row.measure_due.is_faulty());
        unclear.extend(unread.map(|row| Unclear {
            doubt: Doubt::DueUnread,
            place: row.measure_due.place.clone(),
        }));
        unclear.sort();
        Self { rows, unclear }
    }

    fn cases(&self, wanted: impl Fn(&CountedRow) -> bool) -> Vec<Case> {
        let rows = self.rows.iter().filter(|row| wanted(row));
        rows.map(|row| row.case.clone()).collect()
    }

    /// What came in, by day.
    pub fn received(&self, week: Week) -> Vec<Case> {
        let mut cases = self.cases(|row| week.holds(row.case.received));
        cases.sort_by(|one, other| (one.received, &one.place).cmp(&(other.received, &other.place)));
        cases
    }

    /// What was closed, the longest first.
    pub fn closed(&self, week: Week) -> Vec<Case> {
        let mut cases =
            self.cases(|row| matches!(row.state, State::Closed(Some(day)) if week.holds(day)));
        oldest_first(&mut cases);
        cases
    }

    /// What is open, the oldest first.
    pub fn open(&self) -> Vec<Case> {
        let mut cases = self.cases(|row| row.state == State::Open);
        oldest_first(&mut cases);
        cases
    }

    /// How long it took lately.
    pub fn to_close(&self, week: Week) -> Option<ToClose> {
        let since = week.before(WEEKS_OF_CLOSING - 1).monday();
        let is_within = |day: NaiveDate| (since..=week.sunday()).contains(&day);
        let cases =
            self.cases(|row| matches!(row.state, State::Closed(Some(day)) if is_within(day)));
        let mut days: Vec<i64> = cases.iter().map(|case| case.days).collect();
        days.sort_unstable();
        let middle = |at: usize| days.get(at).copied();
        let count = days.len();
        Some(ToClose {
            complaints: number(count),
            fewest: *days.first()?,
            most: *days.last()?,
            twice_median: middle(count / 2)? + middle((count - 1) / 2)?,
            late: number(cases.iter().filter(|case| case.is_late()).count()),
        })
    }

    /// All complaints and each subject of the week, against the usual.
    pub fn subjects(&self, week: Week, baseline: Option<Baseline>) -> (Against, Vec<Subject>) {
        let weeks = baseline.map_or(0, |baseline| baseline.weeks);
        let none = Against {
            count: 0,
            before: 0,
            weeks,
        };
        let mut all = none;
        let mut subjects: BTreeMap<&Option<String>, Against> = BTreeMap::new();
        for CountedRow { case, .. } in &self.rows {
            let own = Week::of(case.received);
            let is_this = own == week;
            let is_before = baseline.is_some_and(|baseline| own >= baseline.first && own < week);
            for against in [&mut all, subjects.entry(&case.subject).or_insert(none)] {
                against.count += u32::from(is_this);
                against.before += u32::from(is_before);
            }
        }
        let found = subjects
            .into_iter()
            .filter(|(_, against)| against.count > 0);
        let mut found: Vec<Subject> = found
            .map(|(name, against)| Subject {
                name: name.clone(),
                against,
            })
            .collect();
        // Rows without a subject come last.
        found.sort_by_key(|one| (!one.against.is_signal(), one.name.is_none()));
        (all, found)
    }

    /// Locations with several at once, by name.
    pub fn several(&self, week: Week) -> Vec<Several> {
        let since = week.before(WEEKS_AT_ONCE - 1).monday();
        let mut locations: BTreeMap<&str, Vec<NaiveDate>> = BTreeMap::new();
        for CountedRow { case, .. } in &self.rows {
            if let Some(location) = &case.location
                && (since..=week.sunday()).contains(&case.received)
            {
                locations.entry(location).or_default().push(case.received);
            }
        }
        let several = locations.into_iter().filter(|(_, days)| days.len() > 1);
        several
            .map(|(location, mut days)| {
                days.sort_unstable();
                let location = location.to_owned();
                Several { location, days }
            })
            .collect()
    }

    /// The last day on which something happened.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let days = self.rows.iter().map(|row| match row.state {
            State::Closed(Some(day)) => day.max(row.case.received),
            _ => row.case.received,
        });
        days.max()
    }
}

/// What was promised by a day in the week and the next ones, and how much before.
pub fn promises(log: &Log, week: Week) -> Promises {
    let until = week.monday().checked_add_days(Days::new(WEEKS_AHEAD * 7));
    let mut promises = Promises::default();
    for row in &log.rows {
        let Some(due) = row.measure_due.said() else {
            continue;
        };
        if due < week.monday() {
            promises.before += 1;
        } else if until.is_some_and(|until| due < until) {
            promises.due.push(Promise {
                location: row.location.clone(),
                due,
                place: row.measure_due.place.clone(),
            });
        }
    }
    promises
        .due
        .sort_by(|one, other| (one.due, &one.place).cmp(&(other.due, &other.place)));
    promises
}

fn oldest_first(cases: &mut [Case]) {
    cases.sort_by(|one, other| (other.days, &one.place).cmp(&(one.days, &other.place)));
}
