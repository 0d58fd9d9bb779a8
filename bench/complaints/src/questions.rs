//! How well everyday questions are answered: a line each, with the numbers of the complaints that
//! answer it.

use klachtenwijzer::links::ComplaintsState;
use klachtenwijzer::listing::Listing;
use std::fmt;

/// So many are looked at first.
const FIRST: usize = 10;

/// Averages over questions.
pub struct Answers {
    precision: f64,
    recall: f64,
    count: usize,
}

impl Answers {
    /// Asks every question.
    pub fn to(listing: &Listing, questions: &str) -> Self {
        let lines = questions.lines().filter(|line| !line.starts_with('#'));
        let asked: Vec<_> = lines
            .filter_map(|line| line.split_once('\t'))
            .map(|(question, answers)| ask(listing, question, answers))
            .collect();
        let count = asked.len();
        let average = |sum: f64| sum / count.max(1) as f64;
        Self {
            precision: average(asked.iter().map(|(precision, _)| precision).sum()),
            recall: average(asked.iter().map(|(_, recall)| recall).sum()),
            count,
        }
    }
}

/// Of the first ten that are listed how many answer, and of all that answer how many are listed.
fn ask(listing: &Listing, question: &str, answers: &str) -> (f64, f64) {
    let state = ComplaintsState {
        query: question.to_owned(),
        ..ComplaintsState::default()
    };
    let rows = listing.find(&state).rows;
    let is_answer = |row: &&u32| {
        let id = listing
            .complaint(**row)
            .map_or("", |complaint| complaint.id.as_str());
        let number = id.split_once('-').map_or("", |(_, number)| number);
        answers.split(' ').any(|answer| answer == number)
    };
    let first = rows.iter().take(FIRST);
    let share = |found: usize, of: usize| found as f64 / of.max(1) as f64;
    (
        share(first.clone().filter(is_answer).count(), first.len()),
        share(
            rows.iter().filter(is_answer).count(),
            answers.split(' ').count(),
        ),
    )
}

impl fmt::Display for Answers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            precision,
            recall,
            count,
        } = self;
        write!(
            f,
            "{precision:.2} of the first ten answer, {recall:.2} of the answers are listed, {count} questions"
        )
    }
}
