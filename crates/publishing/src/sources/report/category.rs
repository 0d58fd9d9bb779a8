//! The category cell, which breaks over lines and shares its last line with the complaint.

use super::decisions::ReportDecisions;
use crate::sources::Table;
use crate::sources::workbook::nearest;
use crate::text::{collapse, squash};

/// A spelling of a category and the category that it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spelling {
    /// As a row prints it.
    pub printed: String,
    /// Index of the category in the published table.
    pub category: usize,
}

/// Rows spell some categories in other words than the table.
pub fn spellings(table: &Table, decisions: &ReportDecisions) -> Vec<Spelling> {
    let named = |wanted: &str| {
        table
            .rows
            .iter()
            .position(|row| row.name == collapse(wanted))
    };
    let own = table.rows.iter().map(|row| (&row.name, &row.name));
    let other = decisions.category_spelling.iter();
    let other = other.map(|spelling| (&spelling.printed, &spelling.table));
    own.chain(other)
        .filter_map(|(printed, name)| {
            Some(Spelling {
                printed: printed.clone(),
                category: named(name)?,
            })
        })
        .collect()
}

/// What was found where the category belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A category.
    Category(usize),
    /// Nothing.
    Empty,
    /// A text that is no category.
    Unknown(String),
}

/// Reads the category off the texts of a row and gives it with the texts that follow it. White
/// space doesn't count, since a category is broken over lines and cells alike; the longest
/// spelling that ends at the end of a word wins.
pub fn take<'a>(texts: &[&'a str], spellings: &[Spelling]) -> (Cell, usize, &'a str) {
    let Some(first) = texts.iter().position(|text| !text.is_empty()) else {
        return (Cell::Empty, texts.len(), "");
    };
    if texts[first].trim().is_empty() {
        return (Cell::Empty, first + 1, "");
    }
    spellings
        .iter()
        .filter_map(|spelling| {
            let (at, rest) = after(&texts[first..], &squash(&spelling.printed))?;
            Some((spelling.printed.len(), spelling.category, first + at, rest))
        })
        .max_by_key(|&(length, ..)| length)
        .map_or_else(
            || {
                (
                    Cell::Unknown(texts[first].trim().to_owned()),
                    first,
                    texts[first],
                )
            },
            |(_, category, at, rest)| (Cell::Category(category), at + 1, rest),
        )
}

/// The spelling that the texts may begin with.
pub fn near(texts: &[&str], spellings: &[Spelling]) -> Option<String> {
    let begin = texts.iter().filter(|text| !text.trim().is_empty()).take(4);
    let begin = collapse(&begin.copied().collect::<String>());
    let words: Vec<&str> = begin.split(' ').collect();
    let found = spellings.iter().filter(|spelling| {
        let count = spelling.printed.split_whitespace().count();
        let head = words
            .get(..count.min(words.len()))
            .unwrap_or_default()
            .join(" ");
        nearest(&head, std::iter::once(spelling.printed.as_str())).is_some()
    });
    let longest = found.max_by_key(|spelling| spelling.printed.len())?;
    Some(longest.printed.clone())
}

/// Where the texts go on after they spelled `wanted`: the index of the line, and its rest.
fn after<'a>(texts: &[&'a str], wanted: &str) -> Option<(usize, &'a str)> {
    let mut wanted = wanted.chars();
    for (at, text) in texts.iter().enumerate() {
        for (byte, c) in text.char_indices() {
            if c.is_whitespace() {
                continue;
            }
            if wanted.next() != Some(c) {
                return None;
            }
            let rest = &text[byte + c.len_utf8()..];
            if wanted.as_str().is_empty() {
                let ends_a_word = rest.chars().next().is_none_or(char::is_whitespace);
                return ends_a_word.then_some((at, rest.trim_start()));
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_read_off() {
        let spellings: Vec<Spelling> = [
            "Overig",
            "Overig werk",
            "Ruilen & halen",
            "Sluiting / groep",
        ]
        .into_iter()
        .zip(0..)
        .map(|(printed, category)| Spelling {
            printed: printed.to_owned(),
            category,
        })
        .collect();
        for (case, texts, cell, used, rest) in [
            (
                "own line",
                vec!["Overig ", "", "Ouder "],
                Cell::Category(0),
                1,
                "",
            ),
            (
                "shared line",
                vec!["Overig Ouder is "],
                Cell::Category(0),
                1,
                "Ouder is ",
            ),
            (
                "the longest",
                vec!["", "Overig ", "werk "],
                Cell::Category(1),
                3,
                "",
            ),
            (
                "broken with blanks",
                vec!["Ruilen ", "& ", "", "halen Ik "],
                Cell::Category(2),
                4,
                "Ik ",
            ),
            (
                "other spaces",
                vec!["Sluiting/groep "],
                Cell::Category(3),
                1,
                "",
            ),
            ("empty", vec!["", " ", "Ouder "], Cell::Empty, 2, ""),
            (
                "half a word",
                vec!["Overige "],
                Cell::Unknown("Overige".to_owned()),
                0,
                "Overige ",
            ),
        ] {
            assert_eq!(take(&texts, &spellings), (cell, used, rest), "{case}");
        }
    }
}
