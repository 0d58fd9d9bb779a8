//! The organisation's own names: people type them before a location's, and no location need carry them.

use super::meaning::Role;
use super::reading::{Read, read};
use dataset::DirectoryEntry;

/// The words that name the organisation, from its labels: `Partou B.V.` gives `partou`.
pub(super) struct Organisation {
    words: Vec<String>,
}

impl Organisation {
    /// The organisation that these locations are of. A word is left out if some location's name
    /// would have nothing to tell it from others without it.
    pub fn of(locations: &[DirectoryEntry]) -> Self {
        let mut labels: Vec<&str> = Vec::new();
        for label in locations.iter().flat_map(|location| &location.labels) {
            if !labels.contains(&label.as_str()) {
                labels.push(label);
            }
        }
        let all: Vec<String> = labels.into_iter().flat_map(content).collect();
        let mut words = all.clone();
        if !all.is_empty() {
            for location in locations {
                let name: Vec<_> = content(&location.name).collect();
                // Against all words, so that the order of the locations decides nothing.
                if name.iter().all(|word| all.contains(word)) {
                    words.retain(|word| !name.contains(word));
                }
            }
        }
        Self { words }
    }

    /// The words, comparable.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str)
    }

    /// Reads a text and knows the organisation in it.
    pub fn read(&self, text: &str) -> Vec<Read> {
        let mut words = read(text);
        for word in &mut words {
            if word.role == Role::Content && self.words.contains(&word.word.text) {
                word.role = Role::Organisation;
            }
        }
        words
    }
}

fn content(text: &str) -> impl Iterator<Item = String> {
    let words = read(text).into_iter();
    words
        .filter(|word| word.role == Role::Content)
        .map(|word| word.word.text)
}

#[cfg(test)]
mod tests {
    use super::super::key;
    use super::super::tests::location;
    use super::*;

    fn of(label: &str, names: &[&str]) -> Organisation {
        let entry = |name: &&str| DirectoryEntry {
            labels: vec![label.to_owned()],
            ..location(name)
        };
        Organisation::of(&names.iter().map(entry).collect::<Vec<_>>())
    }

    #[test]
    fn labels_name_the_organisation() {
        let found = of("Kiddo Kinderopvang B.V.", &["KDV Zee", "BSO 11"]);
        assert_eq!(found.words().collect::<Vec<_>>(), ["kiddo"]);
    }

    #[test]
    fn a_word_that_a_location_has_nothing_but_is_no_label() {
        let found = of("Stichting De Zon", &["KDV De Zon", "KDV Stichting Maan"]);
        assert_eq!(found.words().collect::<Vec<_>>(), ["stichting"]);
    }

    #[test]
    fn the_order_of_the_names_decides_nothing() {
        for names in [["KDV Kiddo Zon", "BSO Zon"], ["BSO Zon", "KDV Kiddo Zon"]] {
            let found = of("Kiddo Zon B.V.", &names);
            assert_eq!(found.words().count(), 0, "{names:?}");
        }
    }

    #[test]
    fn a_name_is_the_same_with_and_without_it() {
        let organisation = of("Kiddo B.V.", &["KDV Zee"]);
        let key = |text| key::of(&organisation.read(text));
        assert_eq!(key("Kiddo KDV Zee"), key("KDV Zee"));
        assert_ne!(key("Kiddo KDV Zee"), key("Partou KDV Zee"));
    }
}
