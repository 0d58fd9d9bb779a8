//! What a typed word finds: the words that a row may carry instead, pairs of words, and verbs that
//! stand apart, each with what the find is worth.

use super::compounds::{compounds_with, cut};
use super::index::Index;
use super::parts::{tied_pair, tied_verb};
use super::stem::stems;
use super::synonyms::{Meaning, Synonyms};
use super::verbs::split_particle;

/// What a find is worth, from the very word down. Chosen together on `tests/queries`.
pub(super) mod worth {
    /// The word as typed.
    pub const WORD: u8 = 16;
    /// What several words of the query mean together.
    pub const TOGETHER: u8 = 15;
    /// Another form of it, or both parts of a compound.
    pub const FORM: u8 = 14;
    /// A verb whose particle stands elsewhere: `haalde … op`.
    pub const APART: u8 = 13;
    /// A word that begins with what was typed so far, or a compound that holds it: `ruildag` for
    /// `dag`.
    pub const BEGINNING: u8 = 10;
    /// Another word for it.
    pub const MEANING: u8 = 9;
    /// One part of a compound, or one of several words that mean something together.
    pub const PART: u8 = 2;
}

/// So many letters of a word are worth completing.
const SHORTEST_BEGINNING: usize = 2;

/// Words of the texts in order, each with its worth.
pub(super) type Finds = Vec<(u32, u8)>;

/// What a word, or what several mean together, finds.
pub(super) struct Expansion {
    pub words: Finds,
    pub pairs: Vec<Pair>,
    pub apart: Option<Apart>,
}

/// Two words that are found together.
pub(super) struct Pair {
    pub words: [Finds; 2],
    /// What both are worth, and what one of them is alone.
    pub both: u8,
    pub one: u8,
    /// Whether they must stand near each other.
    pub near: bool,
}

/// A particle and the forms of its verb.
pub(super) struct Apart {
    pub particle: u32,
    pub verbs: Vec<u32>,
}

impl Expansion {
    /// What a typed word finds. `meant` is what it means by itself; the last word of a query may be
    /// unfinished.
    pub fn of_word(
        index: &Index,
        synonyms: &Synonyms,
        typed: &str,
        meant: &[&Meaning],
        unfinished: bool,
    ) -> Self {
        let mut words = of_forms(index, typed, meant);
        if unfinished && typed.len() >= SHORTEST_BEGINNING {
            words.extend(index.beginning(typed).map(|word| (word, worth::BEGINNING)));
        }
        let compounds = compounds_with(index, typed).into_iter();
        words.extend(compounds.map(|word| (word, worth::BEGINNING)));
        words.extend(tied_apart(index, typed));
        let parts = cut(index, synonyms, typed).map(|parts| Pair {
            words: parts.map(|part| of_part(index, synonyms, part)),
            both: worth::FORM,
            one: worth::PART,
            near: false,
        });
        let pairs = meant.iter().copied();
        let pairs = pairs.filter_map(|meaning| pair(index, meaning, worth::MEANING));
        Self {
            words: best_of_each(words),
            pairs: parts.into_iter().chain(pairs).collect(),
            apart: apart(index, typed),
        }
    }

    /// What is found of something that several words mean together.
    pub fn of_meanings(index: &Index, meant: &[Meaning]) -> Self {
        let words = meant.iter().flat_map(|meaning| of_meaning(index, meaning));
        let words = words.map(|word| (word, worth::TOGETHER)).collect();
        let pairs = meant.iter();
        let pairs = pairs.filter_map(|meaning| pair(index, meaning, worth::TOGETHER));
        Self {
            words: best_of_each(words),
            pairs: pairs.collect(),
            apart: None,
        }
    }

    /// Whether no text has anything of it.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.pairs.is_empty() && self.apart.is_none()
    }

    /// Whether some text has the word itself, in any form.
    pub fn has_word(&self) -> bool {
        let mut worths = self.words.iter().map(|(_, worth)| *worth);
        worths.any(|worth| worth >= worth::FORM) || !self.pairs.is_empty()
    }

    /// Every word of the texts that is a find.
    pub fn each_word(&self) -> impl Iterator<Item = u32> {
        let pairs = self.pairs.iter().flat_map(|pair| &pair.words);
        let finds = pairs.chain([&self.words]).flatten();
        let verbs = self.apart.iter().flat_map(|apart| &apart.verbs).copied();
        finds.map(|(word, _)| *word).chain(verbs)
    }
}

/// The word, its forms and what it means by itself.
fn of_forms(index: &Index, typed: &str, meant: &[&Meaning]) -> Finds {
    let mut found: Finds = Vec::new();
    found.extend(index.exactly(typed).map(|word| (word, worth::WORD)));
    for stem in stems(typed) {
        found.extend(index.with_stem(&stem).map(|word| (word, worth::FORM)));
    }
    for meaning in meant {
        found.extend(of_meaning(index, meaning).map(|word| (word, worth::MEANING)));
    }
    found
}

/// A part of a compound, as if it had been typed alone.
fn of_part(index: &Index, synonyms: &Synonyms, part: &str) -> Finds {
    let meanings = synonyms.of(&[stems(part)]);
    let meant = meanings.single.first().map_or(&[][..], Vec::as_slice);
    best_of_each(of_forms(index, part, meant))
}

/// The forms of a meaning that is one word.
fn of_meaning<'a>(index: &'a Index, meaning: &'a Meaning) -> impl Iterator<Item = u32> + use<'a> {
    let stem = match meaning.as_slice() {
        [stem] => Some(stem),
        _ => None,
    };
    stem.into_iter().flat_map(|stem| index.with_stem(stem))
}

/// A meaning that is two words.
fn pair(index: &Index, meaning: &Meaning, worth: u8) -> Option<Pair> {
    let [one, other] = meaning.as_slice() else {
        return None;
    };
    if !index.knows_order() {
        let tie = index.exactly(&tied_pair(one, other));
        let tied = || tie.clone().map(|tie| (tie, worth::WORD)).collect();
        return Some(Pair {
            words: [tied(), tied()],
            both: worth,
            one: 0,
            near: false,
        });
    }
    let forms = |stem: &str| {
        index
            .with_stem(stem)
            .map(|word| (word, worth::WORD))
            .collect()
    };
    Some(Pair {
        words: [forms(one), forms(other)],
        both: worth,
        one: 0,
        near: true,
    })
}

/// The verb of a typed word with a particle, without it.
fn apart(index: &Index, typed: &str) -> Option<Apart> {
    if !index.knows_order() {
        return None;
    }
    let (particle, rest) = split_particle(typed)?;
    let particle = index.exactly(particle).next()?;
    let stems = stems(rest);
    let forms = stems.iter().flat_map(|stem| index.with_stem(stem));
    // A participle doesn't come apart.
    let forms = forms.filter(|verb| !index.word(*verb).starts_with("ge"));
    let verbs: Vec<u32> = forms.collect();
    (!verbs.is_empty()).then_some(Apart { particle, verbs })
}

/// The same where the order of words isn't known.
fn tied_apart(index: &Index, typed: &str) -> Finds {
    let Some((particle, rest)) = split_particle(typed).filter(|_| !index.knows_order()) else {
        return Vec::new();
    };
    let stems = stems(rest).into_iter();
    let ties = stems.flat_map(|stem| index.exactly(&tied_verb(particle, &stem)));
    ties.map(|tie| (tie, worth::APART)).collect()
}

/// Of several ways to find a word the best one counts.
fn best_of_each(mut found: Finds) -> Finds {
    found.sort_unstable_by_key(|&(word, worth)| (word, u8::MAX - worth));
    found.dedup_by_key(|(word, _)| *word);
    found
}
