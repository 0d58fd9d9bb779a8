//! What somebody typed, read.

use super::fold;
use super::likeness::{Tolerance, compare, price};
use super::meaning::{self, Role};
use super::reading::{Read, read};
use super::towns;
use dataset::Kind;
use std::ops::Range;

/// More words than this are not read: names have up to nine.
const WORDS_MAX: usize = 12;
/// As many words as compounds are taken apart into (`van der Hoop straat`).
const RUN_MAX: usize = 4;

/// A query: the words to be found and the kinds of care asked for.
pub(super) struct Query {
    pub terms: Vec<Term>,
    pub kinds: Vec<Kind>,
    /// The words as read, for finding exact names.
    pub words: Vec<Read>,
}

/// Neighbouring words of a query as one word.
pub(super) struct Run {
    pub text: String,
    /// Places in [`Query::terms`].
    pub terms: Range<usize>,
}

/// A word to be found.
pub(super) struct Term {
    /// The word and what it abbreviates.
    pub spellings: Vec<String>,
    pub role: Role,
    /// A location without it is not a hit.
    pub required: bool,
    /// The last word, which may not be typed to its end.
    pub unfinished: bool,
    /// A well-known town: where a location's town isn't known, it may be left out of account.
    pub town: bool,
}

impl Query {
    /// Reads a query. `known` says whether some name has a word that begins like the one given:
    /// only words that none has are taken for misspelt general ones (`kinderopvnag`).
    pub fn read(text: &str, known: impl Fn(&str) -> bool) -> Self {
        let mut words = read(text);
        words.truncate(WORDS_MAX);
        for word in &mut words {
            if word.role == Role::Content && !known(word.text()) {
                word.role = misspelt_general(word.text()).unwrap_or(word.role);
            }
        }
        let mut query = Self {
            terms: Vec::new(),
            kinds: spaced_kind(&mut words),
            words,
        };
        for (at, word) in query.words.iter().enumerate() {
            match word.role {
                Role::Kind(kind) => query.kinds.push(kind),
                _ => query
                    .terms
                    .push(Term::new(word, at + 1 == query.words.len())),
            }
        }
        if let [only] = query.terms.as_mut_slice() {
            // A single letter is the beginning of a name, not an initial.
            only.role = if only.role == Role::Letter {
                Role::Content
            } else {
                only.role
            };
        }
        query.settle_required();
        query
    }

    /// Words of content are required. Where there are none, what there is.
    fn settle_required(&mut self) {
        let alone = self.terms.len() == 1 && self.kinds.is_empty();
        let begins_general = |term: &Term| {
            let typed = term.text();
            term.unfinished
                && typed.len() > 2
                && meaning::general_words().any(|w| w.starts_with(typed))
        };
        for term in &mut self.terms {
            term.required = term.role == Role::Content && (alone || !begins_general(term));
        }
        if self.terms.iter().any(|term| term.required) {
            return;
        }
        let some_role = |role| self.terms.iter().any(|term| term.role == role);
        let wanted = [
            Role::Content,
            Role::Generic,
            Role::Filler,
            Role::Letter,
            Role::Number,
        ];
        let content_with_kind = some_role(Role::Content) && !self.kinds.is_empty();
        if content_with_kind {
            return;
        }
        let Some(role) = wanted.into_iter().find(|&role| some_role(role)) else {
            return;
        };
        for term in &mut self.terms {
            term.required = term.role == role || role != Role::Content;
        }
    }

    /// Neighbouring words written as one, as compounds are: `van hall straat`.
    pub fn runs(&self) -> impl Iterator<Item = Run> {
        let joinable = |term: &Term| matches!(term.role, Role::Content | Role::Filler);
        let lengths = (2..=self.terms.len().min(RUN_MAX)).flat_map(|length| {
            let starts = 0..=self.terms.len() - length;
            starts.map(move |start| start..start + length)
        });
        lengths.filter_map(move |terms| {
            let run = self.terms.get(terms.clone())?;
            let content = run.iter().any(|term| term.role == Role::Content);
            (content && run.iter().all(joinable)).then(|| Run {
                text: run.iter().map(Term::text).collect(),
                terms,
            })
        })
    }

    /// Whether only a kind of care is asked for, so that it decides rather than orders.
    pub fn is_listing(&self) -> bool {
        !self.terms.iter().any(|term| term.role == Role::Content)
    }
}

impl Term {
    fn new(word: &Read, unfinished: bool) -> Self {
        Self {
            spellings: meaning::spellings(word.text()),
            role: word.role,
            required: false,
            unfinished,
            town: word.role == Role::Content && towns::is_town(word.text()),
        }
    }

    /// The word as typed.
    pub fn text(&self) -> &str {
        self.spellings.first().map_or("", String::as_str)
    }

    /// How unlike a word may be to count as this one, when up to `tolerance` is looked for.
    pub fn tolerance(&self, tolerance: Tolerance) -> Tolerance {
        match self.role {
            Role::Content if self.text().len() < 3 => Tolerance::Beginning,
            // Houten is no misspelt Houte.
            Role::Content if self.town && tolerance == Tolerance::Typos => Tolerance::Part,
            Role::Content => tolerance,
            _ if self.unfinished => Tolerance::Beginning,
            _ => Tolerance::Exact,
        }
    }
}

/// `k d v` with spaces: single letters that together say a kind of care are taken out.
fn spaced_kind(words: &mut Vec<Read>) -> Vec<Kind> {
    let spelled = |three: &[Read]| {
        let text: String = three.iter().map(Read::text).collect();
        match meaning::role(&text) {
            Role::Kind(kind) if three.iter().all(|word| word.text().len() == 1) => Some(kind),
            _ => None,
        }
    };
    let found = words
        .windows(3)
        .enumerate()
        .find_map(|(at, three)| Some((at, spelled(three)?)));
    found.map_or_else(Vec::new, |(at, kind)| {
        words.drain(at..at + 3);
        vec![kind]
    })
}

fn misspelt_general(word: &str) -> Option<Role> {
    let close = |general: &&str| {
        word.len() >= 5
            && !fold::is_number(word)
            && compare(word, general, Tolerance::Typos).is_some_and(|l| l.price == price::TYPO)
    };
    meaning::general_words().find(close).map(meaning::role)
}
