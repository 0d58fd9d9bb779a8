//! Everyday words and what reports call the same thing, from `synonyms.txt`.

use super::stem::stem;
use super::words::words;

const LIST: &str = include_str!("synonyms.txt");

/// One line of the list, as stems.
struct Line {
    typed: Vec<String>,
    found: Vec<String>,
}

/// The list, read once for an index.
pub(super) struct Synonyms(Vec<Line>);

impl Synonyms {
    /// Reads the list. A line without a sign is a comment or nothing.
    pub fn read() -> Self {
        Self(LIST.lines().filter_map(Line::read).collect())
    }

    /// The stems that somebody who types a word of this stem also means.
    pub fn of(&self, typed: &str) -> Vec<&str> {
        let lines = self
            .0
            .iter()
            .filter(|line| line.typed.iter().any(|t| t == typed));
        let mut found: Vec<_> = lines
            .flat_map(|line| &line.found)
            .map(String::as_str)
            .collect();
        found.retain(|other| *other != typed);
        found
    }
}

impl Line {
    fn read(line: &str) -> Option<Self> {
        if line.starts_with('#') {
            return None;
        }
        let stems = |text: &str| words(text).iter().map(|word| stem(word)).collect();
        if let Some((typed, found)) = line.split_once('>') {
            return Some(Self {
                typed: stems(typed),
                found: stems(found),
            });
        }
        let (left, right) = line.split_once('=')?;
        let all: Vec<String> = stems(&format!("{left} {right}"));
        Some(Self {
            typed: all.clone(),
            found: all,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everyday_words_lead_to_the_words_of_reports() {
        let synonyms = Synonyms::read();
        let finds =
            |typed: &str, found: &str| synonyms.of(&stem(typed)).contains(&stem(found).as_str());
        assert!(finds("juf", "medewerker"));
        assert!(finds("rekening", "facturen"));
        assert!(!finds("medewerker", "juf"));
        assert!(synonyms.of("xyz").is_empty());
    }

    #[test]
    fn what_a_line_leads_to_stands_in_the_published_report() {
        let file = include_str!("../../public/data/2023/complaints.json");
        let known: std::collections::HashSet<_> = words(file).iter().map(|w| stem(w)).collect();
        let lines = Synonyms::read();
        let useless = |line: &Line| !line.found.iter().any(|found| known.contains(found));
        let useless: Vec<_> = lines
            .0
            .iter()
            .filter(|l| useless(l))
            .map(|l| &l.typed)
            .collect();
        assert!(useless.is_empty(), "{useless:?}");
        let one_way = lines.0.iter().filter(|line| line.typed != line.found);
        let found = one_way.flat_map(|line| &line.found);
        let unknown: Vec<_> = found.filter(|found| !known.contains(*found)).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
