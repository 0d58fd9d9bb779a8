//! What the index gets of a location's texts.

use super::index::{Builder, Field};
use super::meaning::{self, Role};
use super::reading::{Initial, Read};

/// Behind the letter of an initial in the index: no word that is typed has it.
pub(super) const INITIAL: &str = ".";

/// Adds a text's words, what they abbreviate, and a name's initials.
pub(super) fn add_words(builder: &mut Builder, words: &[Read], location: u32, field: Field) {
    for word in words {
        let general = match word.role {
            Role::Kind(_) | Role::Letter => true,
            role => role.is_general(),
        };
        let field = if general { Field::General } else { field };
        builder.add(word.text(), location, field);
        for spelling in meaning::spelled_out(word.text()) {
            builder.add(&spelling, location, field);
        }
    }
    if matches!(field, Field::Name | Field::Reported) {
        add_initials(builder, words, location);
    }
}

/// `aj` for Arent Janszoon Ernststraat, and a mark for every initial that stands for a name.
fn add_initials(builder: &mut Builder, words: &[Read], location: u32) {
    let initials = Initial::all(words);
    for (at, initial) in initials.iter().enumerate() {
        if initial.stands_alone {
            let mark = [initial.letter.to_string().as_str(), INITIAL].concat();
            builder.add(&mark, location, Field::General);
        }
        for length in [2, 3] {
            // Behind initials comes a name.
            let Some(some) = initials
                .get(at..at + length)
                .filter(|_| at + length < initials.len())
            else {
                continue;
            };
            let letters: String = some.iter().map(|initial| initial.letter).collect();
            builder.add(&letters, location, Field::General);
        }
    }
}
