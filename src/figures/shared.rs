//! The counts of a page, small enough to stand in its header.

use dataset::{ByOutcome, Counts};

/// What a page's counts are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The whole report.
    All,
    Location,
    Category,
}

/// The counts of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedCounts {
    /// What they are about.
    pub about: About,
    /// The year of the report.
    pub year: u16,
    /// All complaints.
    pub total: u32,
    /// Complaints by outcome.
    pub by_outcome: ByOutcome<u32>,
}

impl SharedCounts {
    /// The attribute of the share control that holds them.
    pub const ATTRIBUTE: &'static str = "data-counts";

    /// Takes what is passed on of a page's counts.
    pub fn new(about: About, year: u16, counts: &Counts) -> Self {
        Self {
            about,
            year,
            total: counts.total,
            by_outcome: counts.by_outcome,
        }
    }

    /// The same as counts of a whole.
    pub fn counts(&self) -> Counts {
        Counts {
            total: self.total,
            by_outcome: self.by_outcome,
            ..Counts::default()
        }
    }

    /// The attribute's value. The complaints with another outcome are what the others leave of all;
    /// outcomes that are no verdict stand in it only where there are some.
    pub fn to_attribute(&self) -> String {
        let Self {
            about,
            year,
            total,
            by_outcome:
                ByOutcome {
                    upheld,
                    partly_upheld,
                    not_upheld,
                    withdrawn,
                    no_judgment,
                    inadmissible,
                    pending,
                    other: _,
                },
        } = self;
        let about = match about {
            About::All => 0,
            About::Location => 1,
            About::Category => 2,
        };
        let none = self.counts().without_outcome();
        let verdicts =
            format!("{about} {year} {total} {upheld} {partly_upheld} {not_upheld} {none}");
        match (withdrawn, no_judgment, inadmissible, pending) {
            (0, 0, 0, 0) => verdicts,
            _ => format!("{verdicts} {withdrawn} {no_judgment} {inadmissible} {pending}"),
        }
    }

    /// Reads the attribute's value; nothing where it isn't one.
    pub fn from_attribute(value: &str) -> Option<Self> {
        let numbers: Vec<u32> = value
            .split(' ')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .ok()?;
        let (verdicts, others) = numbers.split_at_checked(7)?;
        let [about, year, total, upheld, partly_upheld, not_upheld, none] = *verdicts else {
            return None;
        };
        let [withdrawn, no_judgment, inadmissible, pending] = match *others {
            [] => [0; 4],
            [withdrawn, no_judgment, inadmissible, pending] => {
                [withdrawn, no_judgment, inadmissible, pending]
            }
            _ => return None,
        };
        let outcomes = [upheld, partly_upheld, not_upheld, none];
        let known = outcomes.iter().chain(others).copied();
        Some(Self {
            about: match about {
                0 => About::All,
                1 => About::Location,
                2 => About::Category,
                _ => return None,
            },
            year: u16::try_from(year).ok()?,
            total,
            by_outcome: ByOutcome {
                upheld,
                partly_upheld,
                not_upheld,
                withdrawn,
                no_judgment,
                inadmissible,
                pending,
                other: known.fold(total, u32::saturating_sub),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_survive_the_attribute() {
        for about in [About::All, About::Location, About::Category] {
            let counts = SharedCounts {
                about,
                year: 2023,
                total: 5,
                by_outcome: ByOutcome {
                    upheld: 1,
                    partly_upheld: 0,
                    not_upheld: 1,
                    other: 2,
                    ..ByOutcome::default()
                },
            };
            let mut pending = counts;
            pending.by_outcome.pending = 1;
            pending.total += 1;
            for counts in [counts, pending] {
                let text = counts.to_attribute();
                assert_eq!(SharedCounts::from_attribute(&text), Some(counts), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_count_is_not_read() {
        for text in [
            "",
            "1",
            "1 2023 5",
            "9 2023 5 2 1 2 0",
            "1 2023 x 2 1 2 0",
            "1 2023 5 2 1 2 0 1",
        ] {
            assert_eq!(SharedCounts::from_attribute(text), None, "{text}");
        }
    }
}
