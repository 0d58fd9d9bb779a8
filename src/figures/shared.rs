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

    /// The attribute's value. The complaints with another outcome are what the others leave of all.
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
                    other: _,
                },
        } = self;
        let about = match about {
            About::All => 0,
            About::Location => 1,
            About::Category => 2,
        };
        let none = self.counts().without_outcome();
        format!("{about} {year} {total} {upheld} {partly_upheld} {not_upheld} {none}")
    }

    /// Reads the attribute's value; nothing where it isn't one.
    pub fn from_attribute(value: &str) -> Option<Self> {
        let numbers: Vec<u32> = value
            .split(' ')
            .map(str::parse)
            .collect::<Result<_, _>>()
            .ok()?;
        let [about, year, total, upheld, partly_upheld, not_upheld, none] = *numbers.as_slice()
        else {
            return None;
        };
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
                other: [upheld, partly_upheld, not_upheld, none]
                    .into_iter()
                    .fold(total, u32::saturating_sub),
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
                },
            };
            let text = counts.to_attribute();
            assert_eq!(SharedCounts::from_attribute(&text), Some(counts), "{text}");
        }
    }

    #[test]
    fn what_is_no_count_is_not_read() {
        for text in ["", "1", "1 2023 5", "9 2023 5 2 1 2 0", "1 2023 x 2 1 2 0"] {
            assert_eq!(SharedCounts::from_attribute(text), None, "{text}");
        }
    }
}
