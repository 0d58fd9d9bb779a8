//! The dates that follow from the day of a complaint.

use chrono::{Datelike, Days, Months, NaiveDate};

/// The organisation answers within so many days (Wet kinderopvang, article 1.57b: six weeks).
const ANSWER_DAYS: u64 = 42;
/// A dispute is filed within so many months, say the pages of organisations; the Act doesn't.
const DISPUTE_MONTHS: u32 = 12;
/// Complaints of before the Act's rules on complaints are typing errors.
const FIRST_YEAR: i32 = 2000;

/// The dates that follow from the day of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadlines {
    /// The day on which the complaint was filed.
    pub filed: NaiveDate,
    /// The last day for the organisation's answer.
    pub answer: NaiveDate,
    /// The last day for going to the disputes committee.
    pub dispute: NaiveDate,
}

/// Why a day can't be that of a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is not a date.
    NoDate,
    /// It is still to come.
    Future,
    /// It lies too far back.
    TooOld,
}

impl Deadlines {
    /// Counts from the day of a complaint, `YYYY-MM-DD`, as seen from today.
    ///
    /// # Errors
    /// When no complaint can have been filed on that day.
    pub fn from_text(text: &str, today: NaiveDate) -> Result<Self, Refused> {
        let filed = date(text).ok_or(Refused::NoDate)?;
        if filed > today {
            return Err(Refused::Future);
        }
        if filed.year() < FIRST_YEAR {
            return Err(Refused::TooOld);
        }
        Self::of(filed).ok_or(Refused::NoDate)
    }

    /// Counts from the day of a complaint; nothing at the end of the calendar.
    pub fn of(filed: NaiveDate) -> Option<Self> {
        Some(Self {
            filed,
            answer: filed.checked_add_days(Days::new(ANSWER_DAYS))?,
            // The same day of the month; the month's last day where it is shorter.
            dispute: filed.checked_add_months(Months::new(DISPUTE_MONTHS))?,
        })
    }
}

/// How far a last day is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// So many days to come, at least one.
    Days(u32),
    /// It is today.
    Today,
    /// It was so many days ago, at least one.
    Ago(u32),
}

impl Left {
    /// How far a day is away from today.
    pub fn until(day: NaiveDate, today: NaiveDate) -> Self {
        let days = day.signed_duration_since(today).num_days();
        let distance = u32::try_from(days.unsigned_abs()).unwrap_or(u32::MAX);
        match days {
            0 => Self::Today,
            1.. => Self::Days(distance),
            _ => Self::Ago(distance),
        }
    }
}

/// A date of the form `2026-11-25`, as date fields and data files write it.
pub fn date(text: &str) -> Option<NaiveDate> {
    let mut parts = text.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let month = parts.next()?.parse().ok()?;
    let day = parts.next()?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        date(text).unwrap()
    }

    /// Counted by hand on a calendar: filed, last day for the answer, last day for the dispute.
    const CASES: [[&str; 3]; 9] = [
        ["2026-11-25", "2027-01-06", "2027-11-25"],
        // Over the end of a month, and of a year.
        ["2026-01-31", "2026-03-14", "2027-01-31"],
        ["2026-12-31", "2027-02-11", "2027-12-31"],
        // Over the last day of February, in a leap year and in another.
        ["2028-01-18", "2028-02-29", "2029-01-18"],
        ["2027-01-18", "2027-03-01", "2028-01-18"],
        // From a leap day: the next year has none.
        ["2028-02-29", "2028-04-11", "2029-02-28"],
        // To a leap year: the day stays the same.
        ["2027-02-28", "2027-04-11", "2028-02-28"],
        // Over both changes of the clock: a day is a day.
        ["2026-03-01", "2026-04-12", "2027-03-01"],
        ["2026-10-01", "2026-11-12", "2027-10-01"],
    ];

    #[test]
    fn dates_follow_the_calendar() {
        for [filed, answer, dispute] in CASES {
            let expected = Deadlines {
                filed: day(filed),
                answer: day(answer),
                dispute: day(dispute),
            };
            assert_eq!(Deadlines::of(day(filed)), Some(expected));
        }
    }

    #[test]
    fn days_that_no_complaint_can_have_are_refused() {
        let today = day("2026-11-25");
        for (text, refused) in [
            ("", Refused::NoDate),
            ("gisteren", Refused::NoDate),
            ("2026-02-29", Refused::NoDate),
            ("2026-11-31", Refused::NoDate),
            ("2026-11-26", Refused::Future),
            ("0202-11-25", Refused::TooOld),
        ] {
            assert_eq!(Deadlines::from_text(text, today), Err(refused), "{text}");
        }
        assert!(Deadlines::from_text("2026-11-25", today).is_ok());
        assert!(Deadlines::from_text("2024-02-29", today).is_ok());
    }

    #[test]
    fn days_left_are_whole_days() {
        let today = day("2026-11-25");
        for (until, left) in [
            ("2026-11-26", Left::Days(1)),
            ("2027-01-06", Left::Days(42)),
            ("2027-11-25", Left::Days(365)),
            ("2026-11-25", Left::Today),
            ("2026-11-24", Left::Ago(1)),
            ("2026-10-25", Left::Ago(31)),
        ] {
            assert_eq!(Left::until(day(until), today), left, "{until}");
        }
    }
}
