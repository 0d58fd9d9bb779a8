//! A text as words.

use std::borrow::Cow;

/// A word: letters and digits, with hyphens and apostrophes inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// Where it begins, in bytes.
    pub start: usize,
    /// As it stands.
    pub text: &'a str,
    /// In small letters.
    pub lower: Cow<'a, str>,
    /// Whether a sentence begins with it.
    pub starts_sentence: bool,
    /// Whether only white space stands between it and the word before.
    pub follows: bool,
}

impl Token<'_> {
    /// Where it ends, in bytes.
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// Whether it is written as a name is: a capital, then small letters. `BSO-kinderen` isn't.
    pub fn is_capitalised(&self) -> bool {
        let mut letters = self.text.chars();
        let first = letters.next().is_some_and(char::is_uppercase);
        let second = letters.clone().next().is_some_and(|c| !c.is_uppercase());
        first && second && letters.any(char::is_lowercase)
    }
}

fn is_inner(c: char) -> bool {
    matches!(c, '-' | '\'' | '’' | '\u{2011}')
}

/// Most words stand in small letters as they are.
fn lower(word: &str) -> Cow<'_, str> {
    match word
        .bytes()
        .all(|byte| byte.is_ascii() && !byte.is_ascii_uppercase())
    {
        true => Cow::Borrowed(word),
        false => Cow::Owned(word.to_lowercase()),
    }
}

/// The words of a text.
pub fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut start = None;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (at, c) in ends {
        if c.is_alphanumeric() || (start.is_some() && is_inner(c)) {
            start.get_or_insert(at);
        } else if let Some(from) = start.take() {
            let word = text[from..at].trim_end_matches(is_inner);
            let before = tokens.last().map_or(0, Token::end);
            let gap = &text[before..from];
            let is_first = tokens.is_empty();
            tokens.push(Token {
                start: from,
                text: word,
                lower: lower(word),
                starts_sentence: is_first || gap.contains(['.', '!', '?', ':', '\n', '*']),
                follows: !is_first && gap.chars().all(char::is_whitespace),
            });
        }
    }
    tokens
}
