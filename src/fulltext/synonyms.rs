//! Everyday words and what reports call the same thing, from `synonyms.txt`.

use super::stem::stems;
use super::words::words;
#[cfg(feature = "render")]
use std::collections::BTreeSet;

const LIST: &str = include_str!("synonyms.txt");

/// Words that mean what is found only together: `geen personeel`. Mostly one word.
struct Expression(Vec<Vec<String>>);

/// What a line leads to: one stem, or several that a text must have together.
pub(super) type Meaning = Vec<String>;

/// What the words of a query mean.
#[derive(Default)]
pub(super) struct Meanings<'a> {
    /// By word, what it means by itself.
    pub single: Vec<Vec<&'a Meaning>>,
    /// The words that mean something together, by their places, and what that is.
    pub together: Vec<(Vec<usize>, &'a [Meaning])>,
}

/// One line of the list.
struct Line {
    typed: Vec<Expression>,
    found: Vec<Meaning>,
}

/// The list, read once for an index.
pub(super) struct Synonyms(Vec<Line>);

/// The stems of a typed word.
pub(super) type Stems = Vec<String>;

impl Synonyms {
    /// Reads the list. A line without a sign is a comment or nothing.
    pub fn read() -> Self {
        Self(LIST.lines().filter_map(Line::read).collect())
    }

    /// What the words of a query mean, each by itself or together with others. What a word means
    /// together with others takes the place of what it means by itself.
    pub fn of(&self, query: &[Stems]) -> Meanings<'_> {
        let mut meanings = Meanings {
            single: vec![Vec::new(); query.len()],
            together: Vec::new(),
        };
        let lines = self.0.iter();
        for (line, expression) in lines.flat_map(|line| line.typed.iter().map(move |e| (line, e))) {
            match expression.places(query).as_deref() {
                None | Some([]) => {}
                Some([place]) => {
                    if let Some(found) = meanings.single.get_mut(*place) {
                        found.extend(&line.found);
                    }
                }
                Some(places) => meanings.together.push((places.to_vec(), &line.found)),
            }
        }
        for place in meanings.together.iter().flat_map(|(places, _)| places) {
            if let Some(found) = meanings.single.get_mut(*place) {
                found.clear();
            }
        }
        meanings
    }

    /// What is meant by two words near each other, each once.
    #[cfg(feature = "render")]
    pub fn pairs(&self) -> BTreeSet<[&str; 2]> {
        let found = self.0.iter().flat_map(|line| &line.found);
        let pairs = found.filter_map(|meaning| match meaning.as_slice() {
            [one, other] => Some([one.as_str(), other.as_str()]),
            _ => None,
        });
        pairs.collect()
    }

    /// Whether a word stands on the left of some line by itself.
    pub fn knows(&self, typed: &[String]) -> bool {
        let mut expressions = self.0.iter().flat_map(|line| &line.typed);
        expressions.any(|expression| match expression.0.as_slice() {
            [word] => shares(word, typed),
            _ => false,
        })
    }
}

impl Expression {
    /// Where in a query the words of this expression stand, if all do.
    fn places(&self, query: &[Stems]) -> Option<Vec<usize>> {
        let place = |word: &Vec<String>| query.iter().position(|typed| shares(word, typed));
        self.0.iter().map(place).collect()
    }
}

/// Whether two words are forms of each other.
fn shares(one: &[String], other: &[String]) -> bool {
    one.iter().any(|stem| other.contains(stem))
}

impl Line {
    fn read(line: &str) -> Option<Self> {
        if line.starts_with('#') {
            return None;
        }
        if let Some((typed, right)) = line.split_once('>') {
            return Some(Self {
                typed: expressions(typed),
                found: meanings(right),
            });
        }
        let (left, right) = line.split_once('=')?;
        let all = format!("{left} {right}");
        Some(Self {
            typed: expressions(&all),
            found: meanings(&all),
        })
    }
}

/// The word's own stem alone: that it may be a form of something else is no reason to find that.
fn own_stem(word: &str) -> String {
    stems(word).into_iter().next().unwrap_or_default()
}

fn meanings(text: &str) -> Vec<Meaning> {
    let each = text.split_whitespace();
    each.map(|meaning| words(meaning).iter().map(|word| own_stem(word)).collect())
        .collect()
}

fn expressions(text: &str) -> Vec<Expression> {
    let each = text.split_whitespace().map(|expression| {
        let each_word = words(expression);
        Expression(each_word.iter().map(|word| stems(word)).collect())
    });
    each.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query(text: &str) -> Vec<Stems> {
        words(text).iter().map(|word| stems(word)).collect()
    }

    /// What a word means by itself.
    fn meant(synonyms: &Synonyms, typed: &str) -> Vec<String> {
        let meanings = synonyms.of(&query(typed));
        let single = meanings.single.into_iter().flatten();
        single.map(|meaning| meaning.join("+")).collect()
    }

    #[test]
    fn everyday_words_lead_to_the_words_of_reports() {
        let synonyms = Synonyms::read();
        let finds = |typed: &str, found: &str| meant(&synonyms, typed).contains(&own_stem(found));
        assert!(finds("juf", "medewerker"));
        assert!(finds("rekening", "facturen"));
        assert!(finds("prijsverhoging", "tarief") && finds("prijsverhoging", "prijs"));
        assert!(!finds("medewerker", "juf"));
        assert!(meant(&synonyms, "xyz").is_empty());
    }

    #[test]
    fn what_is_swapped_or_lost_is_no_change_of_staff_and_no_runaway() {
        let synonyms = Synonyms::read();
        for (typed, not) in [
            ("ruilen", "wisseling"),
            ("ruildag", "personeelswisseling"),
            ("kwijt", "weggelopen"),
            ("kwijt", "toezicht"),
            ("wisseling", "ruil"),
        ] {
            let meant = meant(&synonyms, typed);
            assert!(!meant.contains(&own_stem(not)), "{typed}: {meant:?}");
        }
    }

    #[test]
    fn words_mean_something_together_that_none_means_alone() {
        let synonyms = Synonyms::read();
        let typed = query("te weinig personeel");
        let meanings = synonyms.of(&typed);
        let (places, found) = &meanings.together[0];
        assert_eq!(*places, [1, 2]);
        assert!(found.contains(&vec![own_stem("onderbezetting")]));
        assert!(meanings.single.iter().all(Vec::is_empty));
        assert!(!meant(&synonyms, "personeel").contains(&own_stem("onderbezetting")));
    }

    #[test]
    fn what_a_line_leads_to_stands_in_the_published_report() {
        let file = include_str!("../../public/data/2023/complaints.json");
        let known: std::collections::HashSet<_> =
            words(file).iter().flat_map(|w| stems(w)).collect();
        let is_known = |meaning: &&Meaning| meaning.iter().all(|stem| known.contains(stem));
        let mut useless = Vec::new();
        for line in LIST.lines().filter(|line| !line.starts_with('#')) {
            let Some(read) = Line::read(line) else {
                continue;
            };
            let unknown: Vec<_> = read.found.iter().filter(|found| !is_known(found)).collect();
            let allowed = if line.contains('>') {
                0
            } else {
                read.found.len() - 1
            };
            if unknown.len() > allowed {
                useless.push((line, unknown.into_iter().cloned().collect::<Vec<_>>()));
            }
        }
        assert!(useless.is_empty(), "{useless:?}");
    }
}
