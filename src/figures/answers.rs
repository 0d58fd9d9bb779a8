//! Whether the report says what was done.
//!
//! What changed after a complaint can't be counted: the report says in free words what was done,
//! without a property to count by, and a sentence such as "besproken met het team" doesn't tell
//! whether anything changed. Sorting those words by hand or by pattern would be our verdict, not the
//! report's. So only this is counted: whether there is an answer at all.

use dataset::{Complaint, Outcome};

/// Complaints with one outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// How many there are.
    pub complaints: u32,
    /// For how many of them the report says what was done.
    pub answered: u32,
}

/// The answers to complaints with this outcome; `None` is an empty cell.
pub fn answers(outcome: Option<Outcome>, complaints: &[Complaint]) -> Answers {
    let mut answers = Answers::default();
    for complaint in complaints.iter().filter(|c| c.outcome == outcome) {
        answers.complaints += 1;
        answers.answered += u32::from(complaint.resolution.is_some());
    }
    answers
}

/// Whether any text of these complaints is published: a report may give counts only.
pub fn has_texts(complaints: &[Complaint]) -> bool {
    let mut told = complaints.iter();
    told.any(|complaint| complaint.complaint.is_some() || complaint.resolution.is_some())
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
        let found = |outcome| {
            let Answers {
                complaints,
                answered,
            } = answers(outcome, &complaints);
            (complaints, answered)
        };
        assert_eq!(found(Some(Outcome::Upheld)), (2, 2));
        assert_eq!(found(Some(Outcome::NotUpheld)), (0, 0));
        assert_eq!(found(None), (1, 0));
    }
}
