//! The field for a location: of hundreds of names those that answer what is typed.

use super::{Choice, ChoiceName, Found, Listing};
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
        let choices = self.groups[group].iter().zip(&found.counts[group]);
        let (mut always, mut named) = (Vec::new(), Vec::new());
        for ((choice, &count), number) in choices.zip(0u16..) {
            let is_chosen = found.chosen[group] == Some(number);
            let is_nothing = choice.name == ChoiceName::Nothing;
            if is_chosen || is_nothing && count > 0 {
                always.push(number);
            } else if count > 0 {
                // Where names come later, none answers before.
                let name = self.place_names.get(usize::from(number)).into_iter();
                let fit = name.flatten().find_map(|name| Fit::of(name, &typed));
                named.extend(fit.map(|fit| (fit, number)));
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

/// A name as it is compared, with a space before every word; none where the report leaves it open.
pub(super) fn compared(choice: &Choice) -> Option<String> {
    let words = words(choice.name.printed()?).into_iter();
    Some(words.flat_map(|word| [" ".to_owned(), word]).collect())
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
        let holds = typed.iter().all(|word| name.contains(word.as_str()));
        if typed.is_empty() || !holds {
            return None;
        }
        let begins = typed.iter().all(|word| name.contains(&format!(" {word}")));
        Some(if begins { Self::Begins } else { Self::Holds })
    }
}
