//! Whether a complaint is open, and what of a row keeps that from being clear.

use crate::fault::Place;
use crate::sources::workbook::{Column, Log, Logged, Read};
use chrono::NaiveDate;
use dataset::Outcome;

/// What of a row isn't clear. What the first two are about can't be counted at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// When it came in isn't there or can't be read.
    NoReceived,
    /// It came in on a day that is still to come.
    ReceivedLater,
    /// When it was closed can't be read: closed, on an unknown day.
    ClosedUnread,
    /// It was closed before it came in: closed, on an unknown day.
    ClosedBefore,
    /// It will be closed on a day that is still to come: open.
    ClosedLater,
    /// It has a verdict, and no day on which it was closed: closed, on an unknown day.
    NoClosed,
    /// It has a day on which it was closed, and its verdict says that it is open: closed on that day.
    StillPending,
    /// It has no day on which it was closed, and its verdict can't be read: open.
    VerdictUnread,
    /// By when something was promised can't be read.
    DueUnread,
}

/// Something of a row that isn't clear, and its cell.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unclear {
    /// What it is.
    pub doubt: Doubt,
    /// The cell.
    pub place: Place,
}

/// Where a complaint stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing closed it.
    Open,
    /// It is closed; on which day, where that is known.
    Closed(Option<NaiveDate>),
    /// The file doesn't hold what would tell.
    Unknown,
}

/// What a file can tell of how complaints go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holds {
    /// Days on which complaints were closed.
    pub closed: bool,
    /// Whether they are open: by that day, or by a verdict.
    pub open: bool,
}

impl Holds {
    /// What a file holds. A column in which nothing stands tells nothing, once there are verdicts.
    pub fn of(log: &Log) -> Self {
        let has = |column| log.columns.contains(&column);
        let is_used = log.rows.iter().any(|row| row.closed.read != Read::Empty);
        let is_judged = log.rows.iter().any(|row| is_final(row.verdict.said()));
        let closed = has(Column::Closed) && (is_used || !is_judged);
        Self {
            closed,
            open: closed || has(Column::Verdict),
        }
    }
}

fn is_final(verdict: Option<Outcome>) -> bool {
    verdict.is_some_and(|verdict| verdict != Outcome::Pending)
}

/// When a row came in; what isn't clear of it where it can't be counted.
pub fn received(row: &Logged, today: NaiveDate) -> Result<NaiveDate, Doubt> {
    match row.received.said() {
        Some(day) if day <= today => Ok(day),
        Some(_) => Err(Doubt::ReceivedLater),
        None => Err(Doubt::NoReceived),
    }
}

/// Where a row stands on a day, and what isn't clear of that.
pub fn state(
    row: &Logged,
    received: NaiveDate,
    holds: Holds,
    today: NaiveDate,
) -> (State, Option<Unclear>) {
    let by_closed = |doubt| Unclear {
        doubt,
        place: row.closed.place.clone(),
    };
    match (row.closed.read.clone(), row.verdict.read.clone()) {
        (Read::Is(day), _) if day > today => (State::Open, Some(by_closed(Doubt::ClosedLater))),
        (Read::Is(day), _) if day < received => {
            (State::Closed(None), Some(by_closed(Doubt::ClosedBefore)))
        }
        (Read::Is(day), Read::Is(Outcome::Pending)) => (
            State::Closed(Some(day)),
            Some(by_closed(Doubt::StillPending)),
        ),
        (Read::Is(day), _) => (State::Closed(Some(day)), None),
        (Read::Faulty, _) => (State::Closed(None), Some(by_closed(Doubt::ClosedUnread))),
        (Read::Empty, _) if !holds.open => (State::Unknown, None),
        (Read::Empty, Read::Empty | Read::Is(Outcome::Pending)) => (State::Open, None),
        (Read::Empty, Read::Is(_)) => {
            let unclear = holds.closed.then(|| by_closed(Doubt::NoClosed));
            (State::Closed(None), unclear)
        }
        (Read::Empty, Read::Faulty) => {
            let place = row.verdict.place.clone();
            let doubt = Doubt::VerdictUnread;
            (State::Open, Some(Unclear { doubt, place }))
        }
    }
}
