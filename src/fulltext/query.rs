//! What was typed, split into the words and phrases that a row must hold.

use super::words::words;

/// Words that nearly every text holds: they say nothing beside other words.
const FILLERS: [&str; 36] = [
    "de", "het", "een", "en", "van", "in", "op", "te", "dat", "die", "is", "was", "er", "ik", "je",
    "we", "wij", "ze", "zij", "hij", "om", "met", "voor", "aan", "bij", "of", "als", "ook", "maar",
    "dan", "dit", "door", "uit", "over", "mijn", "mij",
];

/// One thing that a row must hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// A word or what it means. The last word of a query may still be `unfinished`.
    Word { text: String, unfinished: bool },
    /// Words next to each other, as they are. Without its closing quote it is `unfinished`.
    Phrase {
        words: Vec<String>,
        unfinished: bool,
    },
}

/// Reads a query. Straight, curly and low quotes all enclose a phrase.
pub(super) fn parse(query: &str) -> Vec<Term> {
    let mut terms = Vec::new();
    for (place, piece) in query.split(is_quote).enumerate() {
        let last = query.split(is_quote).nth(place + 1).is_none();
        let words = words(piece);
        if words.is_empty() {
            continue;
        }
        // A word is finished once something follows it.
        let unfinished = last && piece.ends_with(char::is_alphanumeric);
        if place % 2 == 1 {
            terms.push(Term::Phrase { words, unfinished });
        } else {
            let count = words.len();
            terms.extend(words.into_iter().enumerate().map(|(at, text)| Term::Word {
                text,
                unfinished: unfinished && at + 1 == count,
            }));
        }
    }
    without_fillers(terms)
}

/// Whether nearly every text holds this word.
pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&word)
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

fn without_fillers(terms: Vec<Term>) -> Vec<Term> {
    let says_nothing = |term: &Term| matches!(term, Term::Word { text, .. } if is_filler(text));
    if terms.iter().all(says_nothing) {
        return terms;
    }
    terms
        .into_iter()
        .filter(|term| !says_nothing(term))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(query: &str) -> String {
        let terms = parse(query).into_iter().map(|term| match term {
            Term::Word { text, unfinished } => format!("{text}{}", mark(unfinished)),
            Term::Phrase { words, unfinished } => {
                format!("<{}{}>", words.join(" "), mark(unfinished))
            }
        });
        terms.collect::<Vec<_>>().join(" ")
    }

    fn mark(unfinished: bool) -> &'static str {
        if unfinished { "*" } else { "" }
    }

    #[test]
    fn queries_become_words_and_phrases() {
        for (query, terms) in [
            ("luier", "luier*"),
            ("luier ", "luier"),
            ("de luier van", "luier"),
            ("de", "de*"),
            ("\"te laat\" betaald", "<te laat> betaald*"),
            ("“te laat”", "<te laat>"),
            ("juf \"te la", "juf <te la*>"),
            ("\"\"", ""),
            (" ,.!", ""),
            ("Foto's!", "fotos"),
        ] {
            assert_eq!(shown(query), terms, "{query}");
        }
    }
}
