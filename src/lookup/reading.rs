//! Words as people mean them: initials, ordinals and postcodes put together from what `fold` took
//! apart, each word with its role.

use super::fold::{self, Word};
use super::meaning::{self, Role};
use dataset::Kind;

/// A word with what it contributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Read {
    pub word: Word,
    pub role: Role,
}

impl Read {
    fn new(word: Word) -> Self {
        let role = meaning::role(&word.text);
        Self { word, role }
    }

    pub fn text(&self) -> &str {
        &self.word.text
    }

    /// The kind of care that the word says.
    pub fn kind(&self) -> Option<Kind> {
        match self.role {
            Role::Kind(kind) => Some(kind),
            _ => None,
        }
    }
}

/// The first letter of a word in a name, or an initial.
#[derive(Clone, Copy)]
pub(super) struct Initial {
    pub letter: char,
    /// The word's number in its text.
    pub word: usize,
    /// There is no more of the word: `C.`.
    pub stands_alone: bool,
}

impl Initial {
    /// The initials in a text, in their order: up to its number.
    pub fn all(words: &[Read]) -> Vec<Self> {
        let mut all = Vec::new();
        let named = words.iter().take_while(|word| word.role != Role::Number);
        for (word, read) in named.enumerate().filter(|(_, read)| read.kind().is_none()) {
            let stands_alone = read.role == Role::Letter;
            let letters = if stands_alone { read.text().len() } else { 1 };
            let letters = read.text().chars().take(letters);
            all.extend(letters.map(|letter| Self {
                letter,
                word,
                stands_alone,
            }));
        }
        all
    }
}

/// Reads a name, a spelling, an address or a query.
pub(super) fn read(text: &str) -> Vec<Read> {
    let mut rest = fold::words(text).into_iter().peekable();
    let mut all: Vec<Read> = Vec::new();
    while let Some(word) = rest.next() {
        let next = rest.peek();
        let merged = next
            .and_then(|next| initials(all.last(), &word, next, text))
            .or_else(|| next.and_then(|next| postcode(&word, next, text)));
        if let Some(merged) = merged {
            rest.next();
            absorb_initials(&mut rest, merged, &mut all, text);
            continue;
        }
        all.push(Read::new(word));
    }
    ordinals(all)
}

/// `K.D.V.` and `G.J.`: single letters with nothing but a dot between them. Letters with spaces
/// between them only where they say a kind of care (`k d v`), which the caller decides.
fn initials(before: Option<&Read>, word: &Word, next: &Word, text: &str) -> Option<Word> {
    let behind_number = before.is_some_and(|before| before.word.is_number());
    let between = text.get(word.range.end..next.range.start)?;
    let joins = !behind_number && is_letter(word) && is_letter(next) && between == ".";
    joins.then(|| join(word, next))
}

fn absorb_initials(
    rest: &mut std::iter::Peekable<std::vec::IntoIter<Word>>,
    mut merged: Word,
    all: &mut Vec<Read>,
    text: &str,
) {
    let is_postcode = merged.text.starts_with(|c: char| c.is_ascii_digit());
    while let Some(next) = rest.peek().filter(|next| !is_postcode && is_letter(next)) {
        if text.get(merged.range.end..next.range.start) != Some(".") {
            break;
        }
        merged = join(&merged, next);
        rest.next();
    }
    let mut read = Read::new(merged);
    if is_postcode {
        read.role = Role::Content;
    } else if read.role == Role::Content {
        read.role = Role::Letter;
    }
    all.push(read);
}

/// `2132 AB` and `2132ab`, and `2132 A` on the way there. With a space in between the letters must
/// not be a word of their own.
fn postcode(word: &Word, next: &Word, text: &str) -> Option<Word> {
    let between = text.get(word.range.end..next.range.start)?;
    let letters = text.get(next.range.clone())?;
    let half = letters.len() == 1 && next.range.end == text.len();
    let plausible = word.is_number()
        && word.text.len() == 4
        && (half || letters.len() == 2)
        && letters.bytes().all(|b| b.is_ascii_alphabetic());
    let apart = between == " "
        && (half
            || letters.bytes().all(|b| b.is_ascii_uppercase())
            || meaning::role(&next.text) == Role::Content);
    (plausible && (between.is_empty() || apart)).then(|| join(word, next))
}

fn is_letter(word: &Word) -> bool {
    word.range.len() == 1 && !word.is_number()
}

fn join(word: &Word, next: &Word) -> Word {
    Word {
        text: [word.text.as_str(), &next.text].concat(),
        range: word.range.start..next.range.end,
    }
}

/// `2e Boerhaavestraat` is `tweede`, but `Camminghalaan 2e` is a house number and its letter: an
/// ordinal has a word behind it that is part of the name.
fn ordinals(words: Vec<Read>) -> Vec<Read> {
    if !words.iter().any(|read| is_ordinal_suffix(read.text())) {
        return words;
    }
    let mut all: Vec<Read> = Vec::with_capacity(words.len());
    let mut rest = words.into_iter().peekable();
    while let Some(mut read) = rest.next() {
        let suffix = rest.next_if(|next| {
            is_ordinal_suffix(next.text()) && next.word.range.start == read.word.range.end
        });
        let named = rest
            .peek()
            .is_some_and(|next| matches!(next.role, Role::Content | Role::Filler));
        let ordinal = meaning::ordinal(read.text()).filter(|_| named);
        match (suffix, ordinal) {
            (Some(suffix), Some(ordinal)) => {
                read.word.text = ordinal.to_owned();
                read.word.range.end = suffix.word.range.end;
                all.push(read);
            }
            (Some(suffix), None) => all.extend([read, suffix]),
            (None, _) => all.push(read),
        }
    }
    all
}

fn is_ordinal_suffix(word: &str) -> bool {
    matches!(word, "e" | "de" | "ste")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_put_together() {
        for (text, expected) in [
            ("K.D.V. Landweg 1", "kdv landweg 1"),
            ("G.J. van Heekstraat", "gj van heekstraat"),
            ("Ten Harmsen v.d. Beekpad 2", "ten harmsen vd beekpad 2"),
            ("2e Boerhaavestraat 47", "tweede boerhaavestraat 47"),
            ("1ste van der Helststraat", "eerste van der helststraat"),
            ("Camminghalaan 2e", "camminghalaan 2 e"),
            ("Camminghalaan 2E KDV", "camminghalaan 2 e kdv"),
            ("Kanaalweg 94 B", "kanaalweg 94 b"),
            ("2132ab", "2132ab"),
            ("Landweg 1, 2132 AB Hoofddorp", "landweg 1 2132ab hoofddorp"),
            ("landweg 2132 de akker", "landweg 2132 de akker"),
        ] {
            let words = read(text);
            let found: Vec<_> = words.iter().map(Read::text).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
