//! The first file that every visit reads.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// `index.json`: the years published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Index {
    /// Always [`crate::FORMAT`] in files that this crate can read.
    pub format: u32,
    /// The years published, the newest first.
    pub years: Vec<YearEntry>,
}

/// A year and the folder of its files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearEntry {
    /// The year of the report.
    pub year: u16,
    /// The folder of that year's files, relative to `index.json`, without a slash at the end.
    pub path: String,
}

/// Why an index can't be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IndexError {
    /// The data has a format that this version doesn't know.
    #[error("the data has format {0}, this version reads format {format}: {advice}", format = crate::FORMAT, advice = advice(*.0))]
    Format(u32),
    /// The index lists no year.
    #[error("the index lists no year")]
    NoYear,
}

/// What whoever holds data of another format can do.
const fn advice(format: u32) -> &'static str {
    if format < crate::FORMAT {
        "publish every year again, into an empty folder"
    } else {
        "they need a newer version of this program"
    }
}

/// Refuses a file of another format than [`crate::FORMAT`]: half of what it says would be missed.
///
/// # Errors
/// When it is another one.
pub const fn check_format(format: u32) -> Result<(), IndexError> {
    if format == crate::FORMAT {
        Ok(())
    } else {
        Err(IndexError::Format(format))
    }
}

impl Index {
    /// The newest year published.
    ///
    /// # Errors
    /// When the format is unknown or no year is listed.
    pub fn newest(&self) -> Result<&YearEntry, IndexError> {
        check_format(self.format)?;
        self.years
            .iter()
            .max_by_key(|entry| entry.year)
            .ok_or(IndexError::NoYear)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(format: u32, years: &[u16]) -> Index {
        Index {
            format,
            years: years
                .iter()
                .map(|&year| YearEntry {
                    year,
                    path: year.to_string(),
                })
                .collect(),
        }
    }

    #[test]
    fn the_newest_year_is_found_in_any_order() {
        assert_eq!(index(2, &[2022, 2024, 2023]).newest().unwrap().year, 2024);
    }

    #[test]
    fn an_unknown_format_is_not_guessed_at() {
        assert_eq!(index(1, &[2023]).newest(), Err(IndexError::Format(1)));
        assert_eq!(index(3, &[2023]).newest(), Err(IndexError::Format(3)));
        assert_eq!(index(2, &[]).newest(), Err(IndexError::NoYear));
    }

    #[test]
    fn another_format_says_what_can_be_done() {
        for (format, advice) in [(1, "publish every year again"), (3, "a newer version")] {
            let error = IndexError::Format(format).to_string();
            assert!(error.contains(advice), "{error}");
        }
    }
}
