//! Every text that the site says itself, one file a room.
//!
//! A room's texts are one struct with one constant a language, so that a missing text fails the
//! build; islands carry only the rooms they use.

pub mod about;
pub mod categories;
pub mod complaint;
pub mod frame;
pub mod guide;
pub mod location;
mod numbers;
pub mod search;
pub mod start;

use serde::{Deserialize, Serialize};

/// A language of the interface. The report's own texts are always Dutch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Language {
    /// Plain Dutch, level B1.
    Dutch,
}

impl Language {
    /// The code for `lang` attributes.
    pub fn code(self) -> &'static str {
        match self {
            Self::Dutch => "nl",
        }
    }
}

/// `geen klachten`, `1 klacht`, `12 klachten`.
fn dutch_complaints(count: u32) -> String {
    let number = Language::Dutch.whole(count);
    match count {
        0 => "geen klachten".into(),
        1 => format!("{number} klacht"),
        _ => format!("{number} klachten"),
    }
}

/// `1 locatie`, `12 locaties`.
fn dutch_locations(count: u32) -> String {
    let number = Language::Dutch.whole(count);
    if count == 1 {
        format!("{number} locatie")
    } else {
        format!("{number} locaties")
    }
}
