//! What is published already, and a year joined to it. The published dataset is the memory: nothing
//! else says which addresses were ever given out.

use super::compared::{self, Compared};
use super::difference::{self, Difference};
use super::history::{self, Told};
use super::outputs::{self, Year};
use super::{Publication, lineage};
use crate::error::PublishError;
use crate::files::Files;
use crate::reading;
use chrono::NaiveDate;
use dataset::{
    ComplaintsFile, FORMAT, HistoryFile, Index, Location, LocationHistory, LocationsFile, Report,
    Slug, YearEntry, paths,
};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// The dataset that is out there: the files of every year.
#[derive(Clone, Debug, Default)]
pub struct Published {
    files: Files,
    pub(super) years: Vec<OlderYear>,
    pub(super) locations: Vec<LocationHistory>,
}

/// A year that is out there, as far as another year has to know it.
#[derive(Clone, Debug)]
pub(super) struct OlderYear {
    path: String,
    pub(super) report: Report,
    locations: Vec<Location>,
}

/// The files of a whole dataset, one year of which was made anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dataset {
    /// All of them.
    pub files: Files,
    /// How many were made: for the year, and for all years together.
    pub made: usize,
    /// What it changes of what was out there.
    pub difference: Difference,
}

impl Published {
    /// Reads what is published; no files at all are nothing yet.
    ///
    /// # Errors
    /// When the files are something else, a dataset of another format, or one that lacks files.
    pub fn read(files: Files) -> Result<Self, PublishError> {
        let index = match files.get(paths::INDEX) {
            Some(bytes) => index(bytes)?,
            None if files.is_empty() => return Ok(Self::default()),
            None => return Err(PublishError::NotADataset),
        };
        let years = index.years.iter().map(|entry| older(&files, entry));
        let years = years.collect::<Result<_, _>>()?;
        let history: HistoryFile = json(&files, paths::HISTORY)?;
        Ok(Self {
            files,
            years,
            locations: history.locations,
        })
    }

    /// The dataset with this year in the place of an older version of it, corrected on this day where
    /// there is one. No file of another year is touched.
    ///
    /// # Errors
    /// When an address would stop to answer, or when a file can't be made or reads back as something
    /// else.
    pub fn with(
        mut self,
        publication: &Publication,
        today: NaiveDate,
    ) -> Result<Dataset, PublishError> {
        let mut publication = publication.clone();
        let report = &mut publication.report;
        let year = report.year;
        let place = self
            .years
            .iter()
            .position(|older| older.report.year == year);
        let replaced = place.map(|place| self.years.swap_remove(place));
        let earlier = self.years.iter().filter(|older| older.report.year < year);
        if let Some(before) = earlier.max_by_key(|older| older.report.year) {
            lineage::fill(&mut report.categories, &before.report)?;
        }
        let mut difference = Difference::default();
        if let Some(replaced) = &replaced {
            let old: ComplaintsFile = json(&self.files, &paths::complaints(&replaced.path))?;
            keep_forwards(&replaced.report, report, &publication.locations.locations);
            difference.was_published = true;
            difference.report = difference::reports_differ(&replaced.report, report);
            difference.complaints =
                difference::complaints(&old.complaints, &publication.complaints.complaints);
            report.corrections.clone_from(&replaced.report.corrections);
            report
                .corrections
                .extend(difference.correction(&today.to_string()));
            self.keeps_categories(&replaced.report, report)?;
        }
        let history = self.history(&publication)?;
        self.compare(&history, &mut difference);
        let report = &publication.report;
        difference.moved = compared::moved(&self.locations, &history.locations, report);
        let earlier = self.years.iter().filter(|older| older.report.year < year);
        if let Some(before) = earlier.max_by_key(|older| older.report.year) {
            let were: ComplaintsFile = json(&self.files, &paths::complaints(&before.path))?;
            let before = (&before.report, were.complaints.as_slice());
            let now = (report, publication.complaints.complaints.as_slice());
            difference.compared = Some(Compared::of(before, now, &history.locations));
        }
        let index = self.index(year);
        let made = outputs::files(Year {
            publication: &publication,
            index: &index,
            history: &history,
        })?;
        let mut files = self.files;
        let folder = format!("{year}/");
        files.retain(|path| !path.as_str().starts_with(&folder));
        let count = made.len();
        files.extend(made);
        Ok(Dataset {
            files,
            made: count,
            difference,
        })
    }

    /// Every location that was ever published, sorted by slug.
    pub fn locations(&self) -> &[LocationHistory] {
        &self.locations
    }

    /// What answers at the address of a location: its entry over all years, or that of the location
    /// that a year forwards to. Nothing for an address that was never published.
    pub fn answers(&self, slug: &str) -> Option<&LocationHistory> {
        let mut at = slug;
        let forwards = || self.years.iter().flat_map(|older| &older.report.forwards);
        // A chain without a circle has no more links than there are forwards.
        for _ in 0..=forwards().count() {
            if let Some(entry) = dataset::find(at, &self.locations) {
                return Some(entry);
            }
            at = forwards()
                .find(|forward| forward.from.as_str() == at)?
                .to
                .as_str();
        }
        None
    }

    /// The years that are out there, the newest first.
    pub fn years(&self) -> Vec<u16> {
        let mut years: Vec<u16> = self.years.iter().map(|older| older.report.year).collect();
        years.sort_unstable_by_key(|&year| std::cmp::Reverse(year));
        years
    }

    fn history(&self, publication: &Publication) -> Result<HistoryFile, PublishError> {
        let others = self.years.iter().map(|older| Told {
            report: &older.report,
            locations: &older.locations,
        });
        let told: Vec<Told> = others
            .chain([Told {
                report: &publication.report,
                locations: &publication.locations.locations,
            }])
            .collect();
        let history = history::history(&told, &self.locations);
        match history::astray(&history).first() {
            Some(slug) => Err(PublishError::Astray {
                slug: slug.to_string(),
            }),
            None => Ok(history),
        }
    }

    fn index(&self, year: u16) -> Index {
        let others = self.years.iter().map(|older| YearEntry {
            year: older.report.year,
            path: older.path.clone(),
        });
        let own = YearEntry {
            year,
            path: year.to_string(),
        };
        let mut years: Vec<_> = others.chain([own]).collect();
        years.sort_by_key(|entry| std::cmp::Reverse(entry.year));
        Index {
            format: FORMAT,
            years,
        }
    }

    /// A category's address answers as long as one year has it.
    fn keeps_categories(&self, old: &Report, new: &Report) -> Result<(), PublishError> {
        let others = self.years.iter().flat_map(|older| &older.report.categories);
        let kept: BTreeSet<_> = others
            .chain(&new.categories)
            .map(|category| &category.id)
            .collect();
        let mut gone = old.categories.iter().filter(|c| !kept.contains(&c.id));
        match gone.next() {
            Some(category) => Err(PublishError::CategoryGone {
                year: new.year,
                category: category.id.to_string(),
            }),
            None => Ok(()),
        }
    }

    fn compare(&self, history: &HistoryFile, difference: &mut Difference) {
        let is_listed = |entry: &LocationHistory| !entry.years.is_empty();
        for entry in &history.locations {
            let slug = || entry.slug.clone();
            match dataset::find(entry.slug.as_str(), &self.locations) {
                None => difference.new_locations.push(slug()),
                Some(old)
                    if is_listed(old)
                        && !is_listed(entry)
                        && entry.state.successors().is_empty() =>
                {
                    difference.gone_locations.push(slug());
                }
                Some(old) if old != entry => difference.changed_locations.push(slug()),
                Some(_) => {}
            }
        }
        let is_gone = |slug: &Slug| dataset::find(slug.as_str(), &history.locations).is_none();
        let before = self.locations.iter().map(|entry| &entry.slug);
        let forwarded = before.filter(|slug| is_gone(slug)).cloned();
        difference.changed_locations.extend(forwarded);
        difference.changed_locations.sort();
    }
}

/// A forward stays as long as nothing else stands at its address: it was published too.
fn keep_forwards(old: &Report, new: &mut Report, locations: &[Location]) {
    for forward in &old.forwards {
        let is_told = new.forwards.iter().any(|other| other.from == forward.from);
        if !is_told && dataset::find(forward.from.as_str(), locations).is_none() {
            new.forwards.push(forward.clone());
        }
    }
    new.forwards.sort();
}

fn older(files: &Files, entry: &YearEntry) -> Result<OlderYear, PublishError> {
    let locations: LocationsFile = json(files, &paths::locations(&entry.path))?;
    Ok(OlderYear {
        path: entry.path.clone(),
        report: json(files, &paths::report(&entry.path))?,
        locations: locations.locations,
    })
}

fn json<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T, PublishError> {
    let unreadable = |why: String| PublishError::Unreadable {
        file: path.to_owned(),
        why,
    };
    let bytes = files.get(path);
    let bytes = bytes.ok_or_else(|| unreadable("it is missing".to_owned()))?;
    reading::dataset_file(bytes).map_err(unreadable)
}

/// The index with the newest year first.
fn index(bytes: &[u8]) -> Result<Index, PublishError> {
    let wrong = |why: String| PublishError::Index { why };
    let index: Index = reading::dataset_file(bytes).map_err(wrong)?;
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
        let years = "\"years\": [{\"year\": 2023, \"path\": \"2023\"}]}";
        for format in [1, 9] {
            let other = files(paths::INDEX, &format!("{{\"format\": {format}, {years}"));
            let error = other.unwrap_err().to_string();
            assert!(error.contains(&format!("format {format}")), "{error}");
        }
        let half = files(paths::INDEX, &format!("{{\"format\": 2, {years}"));
        assert!(matches!(half, Err(PublishError::Unreadable { .. })));
        let letter = files("letter.txt", "dear");
        assert!(matches!(letter, Err(PublishError::NotADataset)));
    }
}
