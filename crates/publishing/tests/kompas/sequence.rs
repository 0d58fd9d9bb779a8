//! Publishing, correcting and publishing again, in any order.

use super::{YEARS, drop_a_location, mend_a_name, publication};
use chrono::NaiveDate;
use publishing::editions::{Dataset, Publication, Published};
use publishing::error::PublishError;
use publishing::files::Files;

/// Publishes a year into what is out there.
pub fn publish(files: Files, publication: &Publication) -> Result<Dataset, PublishError> {
    let today = NaiveDate::from_ymd_opt(2035, 1, 2).unwrap();
    Published::read(files)?.with(publication, today)
}

/// All years, one after the other.
pub fn all_years() -> Files {
    YEARS.into_iter().fold(Files::default(), |files, year| {
        publish(files, &publication(year)).unwrap().files
    })
}

/// A step of a sequence: what is out there after it, and whether it was refused.
pub struct Step {
    /// The files.
    pub files: Files,
    /// A refused one leaves what is out there as it is.
    pub is_refused: bool,
}

/// Some steps, other ones for each seed.
pub fn sequence(seed: u64, count: usize) -> Vec<Step> {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15 ^ (seed << 20));
    let mut files = Files::default();
    let mut steps = Vec::new();
    for _ in 0..count {
        let year = YEARS[dice.below(YEARS.len())];
        let is_refused = match publish(files.clone(), &corrected(year, &mut dice)) {
            Ok(dataset) => {
                files = dataset.files;
                false
            }
            Err(
                PublishError::Astray { .. }
                | PublishError::UnknownCategory { .. }
                | PublishError::CategoryGone { .. },
            ) => true,
            Err(error) => panic!("{seed}: {error}"),
        };
        let files = files.clone();
        steps.push(Step { files, is_refused });
    }
    steps
}

/// Numbers that look like any, the same on every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }
}

/// A year as somebody might correct it.
fn corrected(year: u16, dice: &mut Dice) -> Publication {
    let mut publication = publication(year);
    match dice.below(6) {
        0 => {
            // A location is found to have had another name, with or without a word about the old one.
            let forwards = dice.below(2) == 0;
            mend_a_name(&mut publication, dice.below(30), forwards);
        }
        1 => drop_a_location(&mut publication, dice.below(30)),
        2 => publication.report.changes.clear(),
        3 => {
            // The row that was there once too often.
            publication.complaints.complaints.pop();
        }
        4 => {
            let count = publication.report.categories.len();
            publication.report.categories.remove(dice.below(count));
        }
        _ => {}
    }
    publication
}
