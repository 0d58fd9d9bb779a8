//! Names: behind words that they follow, and first names that many people have.

use super::beside_names::{ALSO_WORDS, NO_NAMES, OF_WHOM, PARTICLES, PEOPLE, PLACES, TITLES};
use super::tokens::Token;
use super::{Certainty, Kind, Passage};
use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

static LIST: &str = include_str!("first-names.txt");

static FIRST_NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lines = LIST.lines().filter(|line| !line.starts_with('#'));
    lines.map(str::to_lowercase).collect()
});

/// Names that are no person's: of the organisation, its locations and subjects, as words.
#[derive(Clone, Debug, Default)]
pub struct KnownNames {
    words: BTreeSet<String>,
    names: Vec<String>,
}

impl KnownNames {
    /// These names.
    pub fn new<'a>(names: impl IntoIterator<Item = &'a str>) -> Self {
        let mut known = Self::default();
        for name in names {
            let name = name.to_lowercase();
            let words = name.split(|c: char| !c.is_alphanumeric());
            known
                .words
                .extend(words.filter(|word| word.len() > 1).map(str::to_owned));
            known.names.push(name);
        }
        known.names.sort_unstable();
        known.names.dedup();
        known
    }

    fn has_word(&self, word: &str) -> bool {
        self.words.contains(word)
    }

    /// Whether a text is part of one of the names.
    pub fn has_part(&self, text: &str) -> bool {
        let text = text.to_lowercase();
        self.names.iter().any(|name| name.contains(&text))
    }
}

/// Finds names.
pub fn find(text: &str, tokens: &[Token], known: Option<&KnownNames>) -> Vec<Passage> {
    let is_known = |word: &str| known.is_some_and(|known| known.has_word(word));
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let titled = titled(&tokens[at..], &is_known);
        let passage = titled.or_else(|| first_name(text, tokens, at, &is_known));
        let Some((from, to, certainty)) =
            passage.map(|(skip, length, certainty)| (at + skip, at + skip + length, certainty))
        else {
            at += 1;
            continue;
        };
        found.push(Passage {
            bytes: tokens[from].start..tokens[to - 1].end(),
            kind: Kind::Name,
            certainty,
        });
        at = to;
    }
    found
}

fn is_name(token: &Token) -> bool {
    token.is_capitalised()
        && !token.text.chars().any(|c| c.is_ascii_digit())
        && !NO_NAMES.contains(&&*token.lower)
}

fn is_first_name(word: &str) -> bool {
    let word = word.trim_end_matches("'s").trim_end_matches("’s");
    FIRST_NAMES.contains(word)
}

/// A name behind a title or behind `moeder van`: the words to skip, and how many are its own.
fn titled(tokens: &[Token], is_known: &impl Fn(&str) -> bool) -> Option<(usize, usize, Certainty)> {
    let word = |at: usize| tokens.get(at).map(|token| &*token.lower);
    let first = word(0)?;
    let (skip, is_title) = if TITLES.contains(&first) {
        (1, true)
    } else if OF_WHOM.contains(&first) && word(1) == Some("van") {
        (2, false)
    } else {
        return None;
    };
    let mut length = 0;
    while is_title && word(skip + length).is_some_and(|word| PARTICLES.contains(&word)) {
        length += 1;
    }
    let name = tokens.get(skip + length)?;
    let (from, to) = (tokens.get(skip - 1)?.end(), name.start);
    let is_near = to.checked_sub(from).is_some_and(|gap| gap < 16)
        && tokens[skip..=skip + length]
            .iter()
            .all(|token| !token.starts_sentence || is_abbreviation(first));
    if !is_name(name) || !is_near || (is_known(&name.lower) && !is_title) {
        return None;
    }
    let certainty = match is_title || is_first_name(&name.lower) {
        true if !ALSO_WORDS.contains(&&*name.lower) || is_title => Certainty::Certain,
        _ => Certainty::Likely,
    };
    Some((
        skip,
        length + 1 + surname(&tokens[skip + length..]),
        certainty,
    ))
}

/// `dhr. Jansen`: the full stop ends no sentence.
fn is_abbreviation(title: &str) -> bool {
    matches!(title, "dhr" | "mw" | "mevr")
}

/// How many words of a surname follow a name.
fn surname(tokens: &[Token]) -> usize {
    let rest = tokens.get(1..).unwrap_or_default();
    let particles = rest
        .iter()
        .take_while(|token| token.follows && PARTICLES.contains(&&*token.lower))
        .count();
    match rest.get(particles) {
        Some(token) if token.follows && is_name(token) && !token.starts_sentence => particles + 1,
        _ => 0,
    }
}

/// A first name of the list.
fn first_name(
    text: &str,
    tokens: &[Token],
    at: usize,
    is_known: &impl Fn(&str) -> bool,
) -> Option<(usize, usize, Certainty)> {
    let token = &tokens[at];
    if !is_name(token) || !is_first_name(&token.lower) || is_known(&token.lower) {
        return None;
    }
    let before = at
        .checked_sub(1)
        .map(|at| &tokens[at])
        .filter(|_| token.follows);
    let is_after = |words: &[&str]| before.is_some_and(|before| words.contains(&&*before.lower));
    let more = surname(&tokens[at..]);
    let is_person = is_after(PEOPLE);
    let is_place =
        is_after(PLACES) || is_street(tokens, at) || text[token.end()..].starts_with('@');
    let also_word = ALSO_WORDS.contains(&&*token.lower);
    let certainty = match (also_word, token.starts_sentence) {
        _ if is_person => Certainty::Certain,
        _ if is_place => return None,
        (false, false) => Certainty::Certain,
        (false, true) => Certainty::Likely,
        (true, false) if more > 0 => Certainty::Likely,
        (true, false) => Certainty::Perhaps,
        (true, true) => return None,
    };
    Some((0, 1 + more, certainty))
}

/// `Jan Steenstraat` is no person.
fn is_street(tokens: &[Token], at: usize) -> bool {
    let next = tokens.get(at + 1).filter(|next| next.follows);
    let ends = [
        "straat", "laan", "weg", "plein", "gracht", "kade", "school", "hof", "park",
    ];
    next.is_some_and(|next| ends.iter().any(|end| next.lower.ends_with(end)))
}
