//! Words and phrases of the lexicon, found in a text.

use super::lexicon::{self, Entry};
use super::tokens::Token;
use super::{Certainty, Kind, Passage};
use std::collections::HashMap;
use std::sync::LazyLock;

/// A word as the lexicon gives it: a star at either end stands for more letters.
#[derive(Clone, Copy, Debug)]
struct Pattern {
    word: &'static str,
    open_start: bool,
    open_end: bool,
}

impl Pattern {
    fn of(written: &'static str) -> Self {
        Self {
            word: written.trim_matches('*'),
            open_start: written.starts_with('*'),
            open_end: written.ends_with('*'),
        }
    }

    fn is(self, word: &str) -> bool {
        match (self.open_start, self.open_end) {
            (false, false) => word == self.word,
            (false, true) => word.starts_with(self.word),
            (true, false) => word.ends_with(self.word),
            (true, true) => word.contains(self.word),
        }
    }
}

struct Rule {
    words: Vec<Pattern>,
    kind: Kind,
    certainty: Certainty,
}

/// The rules by the first two letters of their first word, so that few are tried; those that can begin with
/// any letter apart.
#[derive(Default)]
struct Index {
    by_letters: HashMap<[char; 2], Vec<Rule>>,
    any: Vec<Rule>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    for Entry(kind, certainty, phrases) in lexicon::ENTRIES {
        for phrase in phrases.split(',').map(str::trim) {
            let words: Vec<Pattern> = phrase.split_whitespace().map(Pattern::of).collect();
            let Some(first) = words.first().copied() else {
                continue;
            };
            let rule = Rule {
                words,
                kind: *kind,
                certainty: *certainty,
            };
            match letters(first.word) {
                Some(letters) if !first.open_start => {
                    index.by_letters.entry(letters).or_default().push(rule);
                }
                _ => index.any.push(rule),
            }
        }
    }
    index
});

/// The first two letters of a word that has as many.
fn letters(word: &str) -> Option<[char; 2]> {
    let mut letters = word.chars();
    Some([letters.next()?, letters.next()?])
}

/// Finds the words of the lexicon; names of groups only where there are few complaints.
pub fn find(tokens: &[Token], has_few: bool) -> Vec<Passage> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        let Some((rule, last)) = longest(&tokens[at..]) else {
            continue;
        };
        let bytes = tokens[at].start..last.end();
        let is_other = lexicon::GENERAL.contains(&&*tokens[at].lower);
        if is_other || (rule.kind == Kind::Group && !has_few) {
            continue;
        }
        found.push(Passage {
            bytes,
            kind: rule.kind,
            certainty: rule.certainty,
        });
    }
    found
}

/// The longest rule that the words begin with, and the last word that it takes.
fn longest<'a, 't>(tokens: &'a [Token<'t>]) -> Option<(&'static Rule, &'a Token<'t>)> {
    let first = tokens.first()?;
    let index = &*INDEX;
    let own = letters(&first.lower).and_then(|letters| index.by_letters.get(&letters));
    let own = own.into_iter().flatten();
    let fitting = own.chain(&index.any).filter(|rule| {
        let words = rule.words.iter().enumerate();
        let mut words = words.map(|(at, word)| {
            let token = tokens.get(at);
            token.is_some_and(|token| word.is(&token.lower) && (at == 0 || token.follows))
        });
        words.all(|fits| fits)
    });
    let longest = fitting.max_by_key(|rule| (rule.words.len(), rule.certainty))?;
    tokens
        .get(longest.words.len() - 1)
        .map(|last| (longest, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lexicon_is_in_small_letters_and_names_nothing_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for Entry(_, _, phrases) in lexicon::ENTRIES {
            for phrase in phrases.split(',').map(str::trim) {
                assert!(!phrase.is_empty(), "{phrases}");
                assert_eq!(phrase, phrase.to_lowercase());
                assert!(seen.insert(phrase), "twice: {phrase}");
            }
        }
    }
}
