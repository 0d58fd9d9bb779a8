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
    #[error("the data has format {0}, this version reads format {format}", format = crate::FORMAT)]
    Format(u32),
    /// The index lists no year.
    #[error("the index lists no year")]
    NoYear,
}

impl Index {
    /// The newest year published.
    ///
    /// # Errors
    /// When the format is unknown or no year is listed.
    pub fn newest(&self) -> Result<&YearEntry, IndexError> {
        if self.format != crate::FORMAT {
            return Err(IndexError::Format(self.format));
        }
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
}
