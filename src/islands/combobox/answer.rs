//! What a search is answered.

use super::Purpose;
use super::suggestion::{Suggestion, found, suggest};
use crate::islands::CurrentPage;
use crate::islands::load::Load;
use crate::lookup::{Finder, Outcome, Sought};
use crate::texts::search;
use dataset::FetchError;
use std::sync::Arc;

/// So many suggestions fit under the field on a phone without scrolling in it, and are drawn in time at
/// a keystroke.
const SHOWN: usize = 6;

/// What there is to say about a search.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Nothing was typed.
    Quiet,
    /// The list of locations is on its way.
    Loading,
    /// Too many locations have a word that begins with what was typed.
    MoreLetters,
    /// Locations were found; `more` when there are more than are shown.
    Found {
        /// The locations to show, the best first.
        suggestions: Vec<Suggestion>,
        /// Whether there are more.
        more: bool,
        /// The year, where it is known of the first that it had no complaints.
        without_complaints: Option<u16>,
    },
    /// No location matches this text, which looks like this; whether towns are known.
    Nothing(String, Sought, bool),
    /// The list of locations didn't arrive.
    Failed(FetchError),
}

impl Answer {
    /// What there is to say beside the suggestions: where somebody asked without typing anything, and whether typing
    /// has stopped for a moment.
    pub fn message(&self, texts: &search::Texts, lacks_text: bool, rests: bool) -> Vec<String> {
        match self {
            Self::Quiet if lacks_text => vec![texts.type_first.into()],
            Self::Quiet => Vec::new(),
            Self::Loading => vec![texts.loading.into()],
            Self::MoreLetters => vec![texts.more_letters.into()],
            Self::Found { .. } if !rests => Vec::new(),
            Self::Found {
                suggestions,
                more,
                without_complaints,
            } => found(texts, suggestions, *more, *without_complaints),
            Self::Nothing(query, sought, knows_towns) => vec![
                (texts.nothing)(query),
                match sought {
                    Sought::Postcode if !knows_towns => texts.no_postcodes,
                    Sought::Town if !knows_towns => texts.no_towns,
                    _ => texts.check_spelling,
                }
                .into(),
                texts.not_found_is_not_none.into(),
                texts.all_locations.into(),
            ],
            Self::Failed(error) => vec![(texts.failed)(error).into(), texts.failed_advice.into()],
        }
    }
}

/// The answer to a text, from what is looked through.
pub fn answer<P: Purpose>(
    load: &Load<(u16, Arc<Finder>)>,
    query: &str,
    page: &CurrentPage,
) -> Answer {
    match load {
        Load::Failed(error) => Answer::Failed(*error),
        _ if query.is_empty() => Answer::Quiet,
        Load::Asleep | Load::Waiting => Answer::Loading,
        Load::Loaded((year, finder)) => {
            let (mut suggestions, outcome) = suggest::<P>(finder, query, SHOWN + 1, page);
            let more = suggestions.len() > SHOWN;
            suggestions.truncate(SHOWN);
            let without_complaints = (outcome == Outcome::KnownWithoutComplaints).then_some(*year);
            match outcome {
                // An empty list is no list: it must not look as if nothing had been found in it.
                Outcome::NotLoaded => Answer::Failed(FetchError::Malformed),
                Outcome::NothingFound(sought) => {
                    Answer::Nothing(query.to_owned(), sought, finder.knows_towns())
                }
                Outcome::Found | Outcome::Alike | Outcome::KnownWithoutComplaints => {
                    Answer::Found {
                        suggestions,
                        more,
                        without_complaints,
                    }
                }
            }
        }
    }
}
