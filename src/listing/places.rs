//! The field for a location: of hundreds of names those that answer what is typed.

use super::{ChoiceName, Found, Listing};
use crate::figures::facets::Group;
use crate::fulltext::words;

/// So many are listed; who types on sees fewer.
const MOST: usize = 8;

/// The locations that answer what is typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Their numbers among the options of the group: names that begin so first. What is chosen and what
    /// has no location stand there whatever is typed.
    pub options: Vec<u16>,
    /// How many names answer.
    pub answering: usize,
}

impl Places {
    /// How many of those that answer are not listed.
    pub fn more(&self) -> usize {
        self.answering.saturating_sub(MOST)
    }
}

impl Listing {
    /// The locations with a complaint among those found whose names hold every word that is typed, or a
    /// part of a name for each.
    pub fn places(&self, found: &Found, typed: &str) -> Places {
        let typed = words(typed);
        let group = Group::Location as usize;
        let choices = self.groups[group]
            .iter()
            .zip(&found.counts[group])
            .zip(0u16..);
        let (mut always, mut named) = (Vec::new(), Vec::new());
        for ((choice, &count), number) in choices {
            let is_chosen = found.chosen[group] == Some(number);
            match &choice.name {
                _ if is_chosen => always.push(number),
                ChoiceName::Printed(name) if count > 0 => {
                    named.extend(Fit::of(name, &typed).map(|fit| (fit, number)));
                }
                ChoiceName::Nothing if count > 0 => always.push(number),
                _ => {}
            }
        }
        named.sort_unstable();
        let answering = named.len();
        let listed = named.into_iter().take(MOST).map(|(_, number)| number);
        Places {
            options: listed.chain(always).collect(),
            answering,
        }
    }
}

/// How a name answers; the better first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Every typed word begins one of the name.
    Begins,
    /// Every typed word is a part of the name.
    Holds,
}

impl Fit {
    fn of(name: &str, typed: &[String]) -> Option<Self> {
        // Before every word there is a space.
        let name: String = words(name).iter().flat_map(|word| [" ", word]).collect();
        let holds = typed.iter().all(|word| name.contains(word.as_str()));
        if typed.is_empty() || !holds {
            return None;
        }
        let begins = typed.iter().all(|word| name.contains(&format!(" {word}")));
        Some(if begins { Self::Begins } else { Self::Holds })
    }
}
