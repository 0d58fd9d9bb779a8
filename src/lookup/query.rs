//! What somebody typed, read.

use super::fold;
use super::index::Index;
use super::likeness::{Tolerance, compare, price};
use super::meaning::{self, Role};
use super::numerals;
use super::organisation::Organisation;
use super::reading::Read;
use super::sound::Spelling;
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
    /// Neighbouring words written as one.
    pub runs: Vec<Run>,
    pub kinds: Vec<Kind>,
    /// The words as read, for finding exact names.
    pub words: Vec<Read>,
}

/// Neighbouring words of a query as one word.
pub(super) struct Run {
    pub spelling: Spelling,
    /// No word of it can be a misspelling.
    pub certain: bool,
    /// Which of [`Query::terms`].
    pub terms: Range<usize>,
}

impl Run {
    /// How unlike a word may be to count as this run, when up to `tolerance` is looked for.
    pub fn tolerance(&self, tolerance: Tolerance) -> Tolerance {
        if tolerance >= Tolerance::Typos && !self.certain {
            tolerance
        } else {
            Tolerance::Beginning
        }
    }
}

/// A word to be found.
pub(super) struct Term {
    /// As it was typed.
    pub typed: String,
    /// The word and what it abbreviates.
    pub spellings: Vec<Spelling>,
    pub role: Role,
    /// A location without it is not a hit.
    pub required: bool,
    /// Some location has this very word: it is no misspelling of another.
    pub certain: bool,
    /// The last word, which may not be typed to its end.
    pub unfinished: bool,
    /// A well-known town: where a location's town isn't known, it may be left out of account.
    pub town: bool,
}

impl Query {
    /// Reads a query against the words there are: only a word that no location has, not even as
    /// a beginning, is taken for a misspelt general one (`kinderopvnag`).
    pub fn read(text: &str, organisation: &Organisation, index: &Index) -> Self {
        let mut words = organisation.read(text);
        words.truncate(WORDS_MAX);
        take_apart(&mut words, organisation, index);
        numerals::in_digits(&mut words, |word| index.knows_beginning(word));
        let mut query = Self {
            terms: Vec::new(),
            runs: Vec::new(),
            kinds: spaced_kind(&mut words),
            words,
        };
        for (at, word) in query.words.iter().enumerate() {
            let mut term = Term::new(word, text, index);
            term.unfinished = at + 1 == query.words.len() && !query.is_house_letter(at);
            match word.role {
                Role::Kind(kind) => query.kinds.push(kind),
                _ => query.terms.push(term),
            }
        }
        if let [Term { role, .. }] = query.terms.as_mut_slice() {
            // A single letter is the beginning of a name, not an initial.
            *role = if *role == Role::Letter {
                Role::Content
            } else {
                *role
            };
        }
        query.settle_required(organisation);
        query.runs = query.runs().collect();
        query
    }

    /// Whether a term is the letter behind a number.
    pub fn is_behind_number(&self, term: usize) -> bool {
        let before = term
            .checked_sub(1)
            .and_then(|before| self.terms.get(before));
        before.is_some_and(|before| before.role == Role::Number)
    }

    /// Whether a term may be a first name, which a name may have as an initial.
    pub fn is_before_name(&self, term: usize) -> bool {
        let content = |term: &Term| term.role == Role::Content;
        let mut behind = self.terms.iter().skip(term + 1);
        self.terms.get(term).is_some_and(content) && behind.any(content)
    }

    /// The letter behind a house number is all there is: nobody is about to type a longer word.
    fn is_house_letter(&self, at: usize) -> bool {
        let role = |at: usize| self.words.get(at).map(|word| word.role);
        role(at) == Some(Role::Letter) && at.checked_sub(1).and_then(role) == Some(Role::Number)
    }

    /// Words of content are required. Where there are none, what there is; but never the names of
    /// the organisation, which no location need carry, nor what may become a general word.
    fn settle_required(&mut self, organisation: &Organisation) {
        let with_kind = !self.kinds.is_empty();
        let alone = self.terms.len() == 1 && !with_kind;
        let tells = |term: &Term| {
            term.role == Role::Content && (alone || !term.begins_general(organisation))
        };
        let content = self.terms.iter().any(tells);
        for term in &mut self.terms {
            term.required = if content {
                tells(term)
            } else {
                let optional = with_kind && term.role == Role::Content;
                !optional && term.role != Role::Organisation
            };
        }
    }

    /// Neighbouring words written as one, as compounds are: `van hall straat`, `7 sprong`.
    fn runs(&self) -> impl Iterator<Item = Run> {
        let joinable = |term: &Term| matches!(term.role, Role::Content | Role::Filler);
        let lengths = (2..=self.terms.len().min(RUN_MAX)).flat_map(|length| {
            let starts = 0..=self.terms.len() - length;
            starts.map(move |start| start..start + length)
        });
        lengths.filter_map(move |terms| {
            let run = self.terms.get(terms.clone())?;
            let (first, others) = run.split_first()?;
            let number = numerals::word(first.text());
            let content = run.iter().any(|term| term.role == Role::Content);
            let joins =
                content && (number.is_some() || joinable(first)) && others.iter().all(joinable);
            joins.then(|| Run {
                spelling: Spelling::from(
                    [number.unwrap_or(first.text())]
                        .into_iter()
                        .chain(others.iter().map(Term::text))
                        .collect::<String>(),
                ),
                certain: number.is_some() || run.iter().all(|term| term.certain),
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
    fn new(word: &Read, query: &str, index: &Index) -> Self {
        let typed = query.get(word.word.range.clone());
        let typed = typed.filter(|typed| !typed.is_empty());
        let spellings = meaning::spellings(word.text());
        Self {
            typed: typed.unwrap_or(word.text()).to_owned(),
            certain: spellings.iter().any(|spelling| index.knows(spelling)),
            spellings: spellings.into_iter().map(Spelling::from).collect(),
            role: word.role,
            required: false,
            unfinished: false,
            town: word.role == Role::Content && towns::is_town(word.text()),
        }
    }

    /// Whether this may become a word like `kinderopvang` when it is typed to its end.
    fn begins_general(&self, organisation: &Organisation) -> bool {
        let typed = self.text();
        let begins = |word: &str| word.starts_with(typed);
        let general = || meaning::general_words().any(begins) || organisation.words().any(begins);
        self.unfinished && typed.len() > 2 && general()
    }

    /// The word as typed.
    pub fn text(&self) -> &str {
        self.spellings
            .first()
            .map_or("", |spelling| spelling.text.as_str())
    }

    /// Whether this may be initials of several words, or of one.
    pub fn may_be_initials(&self) -> bool {
        match self.role {
            Role::Letter => true,
            Role::Content => matches!(self.text().len(), 2 | 3),
            _ => false,
        }
    }

    /// How unlike a word may be to count as this one in a spelling, when up to `tolerance` is looked
    /// for.
    pub fn tolerance(&self, spelling: &str, tolerance: Tolerance) -> Tolerance {
        match self.role {
            Role::Content if fold::is_number(spelling) => Tolerance::Exact,
            Role::Content if spelling.len() < 3 => Tolerance::Beginning,
            // Houten is no misspelt Houte. Where nothing has all words, one may be after all.
            Role::Content if self.town && tolerance >= Tolerance::Typos => Tolerance::Part,
            Role::Content if self.certain => match tolerance {
                Tolerance::Typos => Tolerance::Part,
                Tolerance::Sounds => Tolerance::Typos,
                _ => tolerance,
            },
            Role::Content => tolerance,
            _ if self.unfinished => Tolerance::Beginning,
            _ => Tolerance::Exact,
        }
    }
}

/// Gives every word its role that has none of its own here: a misspelt general word, or one typed
/// together with a general one. Only a word that no location has, not even as a beginning.
fn take_apart(words: &mut Vec<Read>, organisation: &Organisation, index: &Index) {
    let mut at = 0;
    while let Some(word) = words.get_mut(at) {
        let text = word.text();
        if word.role == Role::Content && !index.knows_beginning(text) {
            if let Some(role) = misspelt(text, organisation) {
                word.role = role;
            } else if let Some((first, last)) = meaning::glued(text, organisation.words())
                .and_then(|cut| text.split_at_checked(cut))
            {
                let mut parts = organisation.read(first);
                parts.extend(organisation.read(last));
                for part in &mut parts {
                    // Where they stand in what was typed is no longer known.
                    part.word.range = 0..0;
                }
                words.splice(at..=at, parts);
            }
        }
        at += 1;
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

/// The role of a misspelt word that says childcare, or names the organisation.
fn misspelt(word: &str, organisation: &Organisation) -> Option<Role> {
    let close = |general: &&str| {
        word.len() >= 5
            && !fold::is_number(word)
            && compare(word, general, Tolerance::Typos).is_some_and(|l| l.price == price::TYPO)
    };
    let general = meaning::general_words().find(close).map(meaning::role);
    let own = || organisation.words().find(close);
    general.or_else(|| own().map(|_| Role::Organisation))
}
