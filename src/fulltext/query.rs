//! What was typed, as the words and phrases to look for.

use super::fillers::is_filler;
use super::verbs::is_particle;
use super::words::each_word;

/// One thing to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// A word, what it means or a form of it: rows with it are better. The last word of a query may
    /// still be `unfinished`.
    Word {
        text: String,
        typed: String,
        unfinished: bool,
    },
    /// Words next to each other, as they are: rows without them aren't found. Without its closing
    /// quote it is `unfinished`.
    Phrase {
        words: Vec<String>,
        unfinished: bool,
    },
}

/// More words than anybody types are passed over: a row's found words are counted in bits.
pub(super) const MOST_TERMS: usize = 16;

/// A word as it was typed, and in its comparable form.
struct Typed {
    text: String,
    typed: String,
}

/// What was typed.
pub(super) struct Query {
    /// Everything in its order, words that say nothing among it.
    pub terms: Vec<Term>,
}

impl Query {
    /// Reads a query. Straight, curly and low quotes all enclose a phrase.
    pub fn read(query: &str) -> Self {
        let mut terms = Vec::new();
        let pieces: Vec<_> = query.split(is_quote).collect();
        for (place, piece) in pieces.iter().enumerate() {
            let words = read(piece);
            if words.is_empty() {
                continue;
            }
            // A word is finished once something follows it.
            let unfinished = place + 1 == pieces.len() && piece.ends_with(char::is_alphanumeric);
            if place % 2 == 1 {
                let words = words.into_iter().map(|word| word.text).collect();
                terms.push(Term::Phrase { words, unfinished });
            } else {
                terms.extend(as_terms(join_verbs(words), unfinished));
            }
        }
        Self { terms }
    }

    /// The places of the terms that are looked for: where some say something, only those.
    pub fn asked(&self) -> Vec<usize> {
        let says_nothing = |at: &usize| self.terms.get(*at).is_some_and(Term::says_nothing);
        let all = 0..self.terms.len();
        let mut asked: Vec<_> = all.clone().filter(|at| !says_nothing(at)).collect();
        if asked.is_empty() {
            asked = all.collect();
        }
        asked.truncate(MOST_TERMS);
        asked
    }
}

impl Term {
    /// Whether this says nothing beside other words: nearly every text has it, or it has only begun.
    fn says_nothing(&self) -> bool {
        match self {
            Self::Word {
                text, unfinished, ..
            } => is_filler(text) || (*unfinished && text.len() == 1),
            Self::Phrase { .. } => false,
        }
    }
}

fn as_terms(words: Vec<Typed>, unfinished: bool) -> impl Iterator<Item = Term> {
    let count = words.len();
    words
        .into_iter()
        .enumerate()
        .map(move |(at, word)| Term::Word {
            text: word.text,
            typed: word.typed,
            unfinished: unfinished && at + 1 == count,
        })
}

/// The words of a piece of a query.
fn read(piece: &str) -> Vec<Typed> {
    let mut words = Vec::new();
    each_word(piece, |word, range| {
        words.push(Typed {
            text: word.to_owned(),
            typed: piece.get(range).unwrap_or_default().to_owned(),
        });
    });
    words
}

/// `op te halen` is `ophalen`.
fn join_verbs(words: Vec<Typed>) -> Vec<Typed> {
    let mut joined: Vec<Typed> = Vec::with_capacity(words.len());
    for word in words {
        if let [.., particle, te] = joined.as_slice()
            && te.text == "te"
            && is_particle(&particle.text)
            && word.text.ends_with('n')
        {
            let verb = Typed {
                text: format!("{}{}", particle.text, word.text),
                typed: format!("{} {} {}", particle.typed, te.typed, word.typed),
            };
            joined.truncate(joined.len() - 2);
            joined.push(verb);
        } else {
            joined.push(word);
        }
    }
    joined
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(query: &str) -> String {
        let query = Query::read(query);
        let asked = query.asked().into_iter();
        let terms = asked.map(|at| match &query.terms[at] {
            Term::Word {
                text, unfinished, ..
            } => format!("{text}{}", mark(*unfinished)),
            Term::Phrase { words, unfinished } => {
                format!("<{}{}>", words.join(" "), mark(*unfinished))
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
            ("luier v", "luier"),
            ("de", "de*"),
            ("d", "d*"),
            ("\"te laat\" betaald", "<te laat> betaald*"),
            ("“te laat”", "<te laat>"),
            ("juf \"te la", "juf <te la*>"),
            ("\"\"", ""),
            (" ,.!", ""),
            ("Foto's!", "fotos"),
            ("vergeten op te halen ", "vergeten ophalen"),
            ("te laat opgehaald ", "laat opgehaald"),
        ] {
            assert_eq!(shown(query), terms, "{query}");
        }
    }

    #[test]
    fn a_word_is_kept_as_it_was_typed() {
        let query = Query::read("Vergeten op te halen, Ypenburg");
        let typed = query.terms.into_iter();
        let typed: Vec<_> = typed
            .filter_map(|term| match term {
                Term::Word { typed, .. } => Some(typed),
                Term::Phrase { .. } => None,
            })
            .collect();
        assert_eq!(typed, ["Vergeten", "op te halen", "Ypenburg"]);
    }
}
