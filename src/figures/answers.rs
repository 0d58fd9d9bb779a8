//! Whether the report says what was done.
//!
//! What changed after a complaint can't be counted: the report says in free words what was done,
//! without a property to count by, and a sentence such as "besproken met het team" doesn't tell
//! whether anything changed. Sorting those words by hand or by pattern would be our verdict, not the
//! report's. So only this is counted: whether there is an answer at all.

use super::tallies::OUTCOMES;
use dataset::{Complaint, Outcome};

/// Complaints with one outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answers {
    /// The outcome; `None` is an empty cell.
    pub outcome: Option<Outcome>,
    /// How many have it.
    pub complaints: u32,
    /// For how many of them the report says what was done.
    pub answered: u32,
}

/// The answers by outcome, in the order of [`OUTCOMES`].
pub fn answers(complaints: &[Complaint]) -> [Answers; 4] {
    OUTCOMES.map(|outcome| {
        let mut answers = Answers {
            outcome,
            complaints: 0,
            answered: 0,
        };
        for complaint in complaints.iter().filter(|c| c.outcome == outcome) {
            answers.complaints += 1;
            answers.answered += u32::from(complaint.resolution.is_some());
        }
        answers
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::complaint;

    #[test]
    fn answers_are_counted_by_outcome() {
        let unanswered = Complaint {
            resolution: None,
            ..complaint(3, "Overig", None)
        };
        let complaints = [
            complaint(1, "Overig", Some(Outcome::Upheld)),
            complaint(2, "Overig", Some(Outcome::Upheld)),
            unanswered,
        ];
        let found = answers(&complaints).map(|a| (a.complaints, a.answered));
        assert_eq!(found, [(2, 2), (0, 0), (0, 0), (1, 0)]);
    }
}
