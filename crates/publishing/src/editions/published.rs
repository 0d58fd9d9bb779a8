//! What is published already, and a year joined to it.

use super::Publication;
use super::outputs::{self, Year};
use crate::error::PublishError;
use crate::files::Files;
use dataset::{FORMAT, Index, YearEntry, paths};

/// The dataset that is out there: the files of every year.
#[derive(Clone, Debug, Default)]
pub struct Published {
    files: Files,
    years: Vec<YearEntry>,
}

/// The files of a whole dataset, one year of which was made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// All of them.
    pub files: Files,
    /// How many were made for the year, with the index and the schema.
    pub made: usize,
}

impl Published {
    /// Reads what is published; no files at all are nothing yet.
    ///
    /// # Errors
    /// When the files are something else, or a dataset of another format.
    pub fn read(files: Files) -> Result<Self, PublishError> {
        let years = match files.get(paths::INDEX) {
            Some(bytes) => index(bytes)?.years,
            None if files.is_empty() => Vec::new(),
            None => return Err(PublishError::NotADataset),
        };
        Ok(Self { files, years })
    }

    /// The dataset with this year in the place of an older version of it. All other years stay.
    ///
    /// # Errors
    /// When a file can't be made or reads back as something else.
    pub fn with(mut self, publication: &Publication) -> Result<Dataset, PublishError> {
        let year = publication.report.year;
        self.years.retain(|entry| entry.year != year);
        self.years.push(YearEntry {
            year,
            path: year.to_string(),
        });
        self.years
            .sort_by_key(|entry| std::cmp::Reverse(entry.year));
        let index = Index {
            format: FORMAT,
            years: self.years,
        };
        let made = outputs::files(Year {
            publication,
            index: &index,
        })?;
        let mut files = self.files;
        let folder = format!("{year}/");
        files.retain(|path| !path.as_str().starts_with(&folder));
        let count = made.len();
        files.extend(made);
        Ok(Dataset { files, made: count })
    }
}

/// The index with the newest year first.
fn index(bytes: &[u8]) -> Result<Index, PublishError> {
    let wrong = |why: String| PublishError::Index { why };
    let index: Index = serde_json::from_slice(bytes).map_err(|error| wrong(error.to_string()))?;
    index.newest().map_err(|error| wrong(error.to_string()))?;
    Ok(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_dataset_of_our_format_is_joined() {
        let files = |path: &str, text: &str| {
            let mut files = Files::default();
            files.add(path, text).unwrap();
            Published::read(files)
        };
        assert!(Published::read(Files::default()).is_ok());
        let other = files(paths::INDEX, "{\"format\": 9, \"years\": []}");
        assert!(matches!(other, Err(PublishError::Index { .. })));
        let letter = files("letter.txt", "dear");
        assert!(matches!(letter, Err(PublishError::NotADataset)));
    }
}
