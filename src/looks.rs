//! How an outcome looks, wherever it is shown.

use dataset::Outcome;

/// The class that gives an outcome its colour and its mark.
pub fn outcome_class(outcome: Option<Outcome>) -> &'static str {
    match outcome {
        Some(Outcome::Upheld) => "outcome-upheld",
        Some(Outcome::PartlyUpheld) => "outcome-partly",
        Some(Outcome::NotUpheld) => "outcome-not",
        None => "outcome-none",
    }
}
