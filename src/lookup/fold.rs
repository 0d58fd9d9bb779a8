//! Text made comparable: what a sign, a report and a keyboard write differently becomes the same.

use std::ops::Range;

/// A word of a text in its comparable form, with its place in the text it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// Lower case, without accents and apostrophes, `y` written as `ij`.
    pub text: String,
    /// Bytes of the source that the word stands for.
    pub range: Range<usize>,
}

impl Word {
    /// Whether the word is a number. Words never mix digits and letters, postcodes excepted.
    pub fn is_number(&self) -> bool {
        is_number(&self.text)
    }

    /// The bytes of `source` behind a part of the comparable form, on character boundaries.
    pub fn source_range(&self, source: &str, part: Range<usize>) -> Range<usize> {
        let mut folded = String::new();
        let mut found: Option<Range<usize>> = None;
        let original = source.get(self.range.clone()).unwrap_or_default();
        for (offset, c) in original.char_indices() {
            let before = folded.len();
            fold_into(&mut folded, c);
            let touches = before < part.end && folded.len() > part.start;
            if touches {
                let at = self.range.start + offset;
                let end = at + c.len_utf8();
                found = Some(found.map_or(at..end, |range| range.start..end));
            }
        }
        found.unwrap_or_else(|| self.range.clone())
    }
}

/// Whether a comparable word is a number.
pub(super) fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|b| b.is_ascii_digit())
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    Letter,
    Digit,
    /// Belongs to the word around it and leaves no trace: an apostrophe, a combining accent.
    Silent,
    Separator,
}

/// Ranges instead of the standard library's tables, which would travel with the search: beyond
/// Latin letters nothing but "not punctuation" matters here.
pub(crate) fn class(c: char) -> Class {
    match c {
        'a'..='z' | 'A'..='Z' => Class::Letter,
        '0'..='9' => Class::Digit,
        '\'' | '’' | '‘' | '`' | '´' | 'ʼ' | '\u{300}'..='\u{36f}' => Class::Silent,
        '×' | '÷' => Class::Separator,
        'À'..='\u{1fff}' | '\u{3040}'..='\u{d7ff}' => Class::Letter,
        _ => Class::Separator,
    }
}

/// Splits a text into comparable words: at everything that is neither letter nor digit, and
/// between letters and digits, so that `7c` and `7 c` are the same.
pub(super) fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(6);
    let mut open: Option<Class> = None;
    for (at, c) in text.char_indices() {
        let class = class(c);
        if class == Class::Separator {
            open = None;
            continue;
        }
        if class == Class::Silent {
            continue;
        }
        let end = at + c.len_utf8();
        match words.last_mut().filter(|_| open == Some(class)) {
            Some(word) => {
                fold_into(&mut word.text, c);
                word.range.end = end;
            }
            None => {
                let mut text = String::with_capacity(16);
                fold_into(&mut text, c);
                words.push(Word {
                    text,
                    range: at..end,
                });
            }
        }
        open = Some(class);
    }
    words
}

/// Adds the comparable form of a character. Written out here because the tables of a
/// normalisation crate weigh more than the whole search does.
pub(crate) fn fold_into(folded: &mut String, c: char) {
    match c {
        // `y` becomes `ij` and not the other way round: so `wi` still begins `Wijde`.
        'y' | 'Y' | 'ý' | 'Ý' | 'ÿ' | 'Ÿ' | 'ĳ' | 'Ĳ' => folded.push_str("ij"),
        _ if c.is_ascii_alphanumeric() => folded.push(c.to_ascii_lowercase()),
        'æ' | 'Æ' => folded.push_str("ae"),
        'œ' | 'Œ' => folded.push_str("oe"),
        'ß' | 'ẞ' => folded.push_str("ss"),
        _ if class(c) == Class::Silent => {}
        _ => folded.push(without_accent(c)),
    }
}

/// The plain letter under an accent, in lower case.
fn without_accent(c: char) -> char {
    match c {
        'À'..='Å' | 'à'..='å' | 'Ā'..='ą' => 'a',
        'Ç' | 'ç' | 'Ć'..='č' => 'c',
        'Ď'..='đ' => 'd',
        'È'..='Ë' | 'è'..='ë' | 'Ē'..='ě' => 'e',
        'Ĝ'..='ģ' => 'g',
        'Ì'..='Ï' | 'ì'..='ï' | 'Ĩ'..='ı' => 'i',
        'Ĺ'..='ł' => 'l',
        'Ñ' | 'ñ' | 'Ń'..='ň' => 'n',
        'Ò'..='Ö' | 'Ø' | 'ò'..='ö' | 'ø' | 'Ō'..='ő' => 'o',
        'Ŕ'..='ř' => 'r',
        'Ś'..='š' => 's',
        'Ţ'..='ŧ' => 't',
        'Ù'..='Ü' | 'ù'..='ü' | 'Ũ'..='ų' => 'u',
        'Ź'..='ž' => 'z',
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_words() {
        for (text, expected) in [
            ("KDV Beukenstraat 11", "kdv beukenstraat 11"),
            (
                "Burgemeester Enschedélaan 66",
                "burgemeester enschedelaan 66",
            ),
            ("Enschede\u{301}laan", "enschedelaan"),
            ("'t Hoekje – Olle’s", "t hoekje olles"),
            ("De Curtis 7c", "de curtis 7 c"),
            ("Steynlaan 69-71", "steijnlaan 69 71"),
            ("De Wĳde Wereld", "de wijde wereld"),
            ("BSO/KDV (IKC)", "bso kdv ikc"),
            ("", ""),
            (" ' - ", ""),
        ] {
            let found: Vec<_> = words(text).into_iter().map(|word| word.text).collect();
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }

    #[test]
    fn parts_lead_back_to_whole_characters() {
        let name = "KDV Steynlaan Enschedé";
        let words = words(name);
        assert_eq!(&name[words[1].source_range(name, 0..3)], "Ste");
        assert_eq!(&name[words[1].source_range(name, 0..4)], "Stey");
        assert_eq!(&name[words[1].source_range(name, 0..5)], "Stey");
        assert_eq!(&name[words[2].source_range(name, 6..8)], "dé");
    }
}
