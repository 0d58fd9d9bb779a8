//! How a finder is made: what the index gets of a location's texts.

use super::finder::{Finder, Traits};
use super::index::{Builder, Field};
use super::key;
use super::meaning::{self, Role};
use super::organisation::Organisation;
use super::reading::{Initial, Read};
use dataset::DirectoryEntry;

/// Behind the letter of an initial in the index: no word that is typed has it.
pub(super) const INITIAL: &str = ".";

/// A finder in the making: in steps, so that a page can do something else in between.
pub struct Indexing {
    locations: Vec<DirectoryEntry>,
    organisation: Organisation,
    /// How many locations are read.
    read: usize,
    builder: Builder,
    traits: Vec<Traits>,
    keys: Vec<(u64, u32)>,
}

impl Indexing {
    /// Begins with locations.
    pub fn of(locations: Vec<DirectoryEntry>) -> Self {
        Self {
            organisation: Organisation::of(&locations),
            traits: Vec::with_capacity(locations.len()),
            keys: Vec::with_capacity(locations.len() * 2),
            locations,
            read: 0,
            builder: Builder::default(),
        }
    }

    /// Reads so many more locations; `false` when all of them are read.
    pub fn step(&mut self, count: usize) -> bool {
        for _ in 0..count {
            let Some(location) = self.locations.get_mut(self.read) else {
                return false;
            };
            // As many as there is memory for.
            let number = u32::try_from(self.read).unwrap_or(u32::MAX);
            self.read += 1;
            // Looked for and shown together, so that a hit on either says where the location is.
            if let (Some(address), Some(postcode)) = (&mut location.address, &location.postcode) {
                address.push_str(", ");
                address.push_str(postcode);
            }
            let read = |text: &str| self.organisation.read(text);
            let name = read(&location.name);
            add_words(&mut self.builder, &name, number, Field::Name);
            self.keys.push((key::of(&name), number));
            let others = location.reported_names.iter();
            for spelling in others.filter(|other| **other != location.name) {
                let spelling = read(spelling);
                add_words(&mut self.builder, &spelling, number, Field::Reported);
                self.keys.push((key::of(&spelling), number));
            }
            if let Some(town) = &location.town {
                add_words(&mut self.builder, &read(town), number, Field::Town);
            }
            if let Some(address) = &location.address {
                add_words(&mut self.builder, &read(address), number, Field::Address);
            }
            self.traits.push(Traits::of(&name));
        }
        self.read < self.locations.len()
    }

    /// Puts in order what was read. Locations that weren't are not found.
    pub fn finish(mut self) -> Finder {
        self.keys.sort_unstable();
        self.keys.dedup();
        Finder {
            all: self.locations.len(),
            locations: self.locations,
            organisation: self.organisation,
            index: self.builder.build(),
            traits: self.traits,
            keys: self.keys,
        }
    }
}

/// Adds a text's words, what they abbreviate, and a name's initials.
fn add_words(builder: &mut Builder, words: &[Read], location: u32, field: Field) {
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
