//! Texts split into comparable words.

use crate::lookup::fold::{Class, class, fold_into};
use std::ops::Range;

/// Hands every word of a text over: its comparable form (lower case, no accents, `y` as `ij`) and
/// the bytes it stands for. One buffer serves all of them, since a large dataset has millions.
pub(super) fn each_word(text: &str, mut then: impl FnMut(&str, Range<usize>)) {
    let mut word = String::with_capacity(32);
    let mut range = 0..0;
    for (at, c) in text.char_indices() {
        match class(c) {
            Class::Letter | Class::Digit => {
                if word.is_empty() {
                    range.start = at;
                }
                fold_into(&mut word, c);
                range.end = at + c.len_utf8();
            }
            // An apostrophe belongs to the word around it: `foto's`.
            Class::Silent => {}
            Class::Separator => hand_over(&mut word, &range, &mut then),
        }
    }
    hand_over(&mut word, &range, &mut then);
}

fn hand_over(word: &mut String, range: &Range<usize>, then: &mut impl FnMut(&str, Range<usize>)) {
    if !word.is_empty() {
        then(word, range.clone());
        word.clear();
    }
}

/// The comparable words of a short text.
pub(crate) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word, _| words.push(word.to_owned()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_know_where_they_stand() {
        let text = "Foto's: geïnformeerd, 7c!";
        let mut found = Vec::new();
        each_word(text, |word, range| {
            found.push((word.to_owned(), text[range].to_owned()))
        });
        let found: Vec<_> = found
            .iter()
            .map(|(w, t)| (w.as_str(), t.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("fotos", "Foto's"),
                ("geinformeerd", "geïnformeerd"),
                ("7c", "7c")
            ]
        );
    }

    #[test]
    fn a_text_without_letters_has_no_words() {
        assert!(words(" – … ' ").is_empty());
    }
}
