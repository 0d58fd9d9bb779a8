//! Where rows start in a report of one legal entity: there is no label in its rows, and the category tells
//! where a name ends.

use super::anchors::{Anchor, name_above, name_before, nameless, starts_a_word};
use super::category::{self, Cell, Spelling};
use super::pages::{EMPTY_NAME_AND_LABEL, Line, is_outcome};

/// Finds the start of every row.
pub fn anchors(lines: &[Line], spellings: &[Spelling]) -> Vec<Anchor> {
    let mut anchors = Vec::new();
    let mut from = 0;
    while from < lines.len() {
        let ends = (from..lines.len()).find(|&at| ends_a_row(lines, at));
        let end = ends.map_or(lines.len(), |at| at + 1);
        let mut own = from..end;
        let found = own
            .clone()
            .find_map(|at| nameless(lines, at).or_else(|| named(lines, at, end, spellings)));
        anchors.extend(found.or_else(|| own.find_map(|at| without_category(lines, at))));
        from = end;
    }
    anchors
}

/// A row ends with its outcome, or where resolution and outcome are empty.
fn ends_a_row(lines: &[Line], at: usize) -> bool {
    let text = &lines[at].text;
    let after_empty = at
        .checked_sub(1)
        .is_some_and(|above| lines[above].text.is_empty());
    let before_empty = lines.get(at + 1).is_some_and(|next| next.text.is_empty());
    (after_empty && is_outcome(text)) || (text == EMPTY_NAME_AND_LABEL && before_empty)
}

/// A row whose category begins on this line, behind its name or below it.
fn named(lines: &[Line], at: usize, end: usize, spellings: &[Spelling]) -> Option<Anchor> {
    let text = lines[at].text.as_str();
    let below: Vec<&str> = lines[at + 1..end]
        .iter()
        .map(|line| line.text.as_str())
        .collect();
    let starts = text.char_indices().map(|(byte, _)| byte);
    let mut starts = starts.filter(|&byte| {
        starts_a_word(text, byte) && !text[byte..].starts_with(char::is_whitespace)
    });
    let byte = starts.find(|&byte| {
        let texts: Vec<&str> = std::iter::once(&text[byte..])
            .chain(below.iter().copied())
            .collect();
        matches!(category::take(&texts, spellings).0, Cell::Category(_))
    })?;
    let (first, name) = name_before(lines, at, byte);
    Some(Anchor {
        first,
        name,
        label: None,
        rest_line: at,
        rest_byte: byte,
    })
}

/// A row whose category is empty: a line of one space below its name.
fn without_category(lines: &[Line], at: usize) -> Option<Anchor> {
    let after_empty = at
        .checked_sub(1)
        .is_some_and(|above| lines[above].text.is_empty());
    if lines[at].text != " " || !after_empty {
        return None;
    }
    let above = name_above(lines, at);
    let last = above.clone().next_back()?;
    let name = lines[above.clone()].iter().map(|line| line.text.clone());
    Some(Anchor {
        first: above.start,
        name: name.collect(),
        label: None,
        rest_line: last,
        rest_byte: lines[last].text.len(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<Line> {
        let line = |(number, text): (u32, &&str)| Line {
            number,
            page: 1,
            text: text.trim_start_matches('>').to_owned(),
            starts_page: text.starts_with('>'),
        };
        (1..).zip(texts).map(line).collect()
    }

    #[test]
    fn rows_without_label_start_at_the_name_before_their_category() {
        let spellings = ["Overig", "Personeel en groep"].into_iter().enumerate();
        let spellings: Vec<Spelling> = spellings
            .map(|(category, printed)| Spelling {
                printed: printed.to_owned(),
                category,
            })
            .collect();
        for (case, texts, first, name) in [
            (
                "beside its name",
                vec!["Eik 1 Overig Ouder ", "wil ", "", "Ja "],
                0,
                "Eik 1",
            ),
            (
                "below its name",
                vec![
                    "Lange ",
                    "laan ",
                    "",
                    "Personeel en ",
                    "groep ",
                    "",
                    "Wil ",
                    "",
                    "Ja ",
                ],
                0,
                "Lange laan",
            ),
            (
                "no category",
                vec!["Kwee-", "boom ", "", "", " ", "Wil ", "", "Nee "],
                0,
                "Kwee-boom",
            ),
            (
                "behind what goes on over a page",
                vec![">hielp niet. ", "", "Eik ", "", "Overig Wil ", "", "Ja "],
                2,
                "Eik",
            ),
            (
                "neither name nor label",
                vec!["    Overig Wil ", "", "Ja "],
                0,
                "",
            ),
        ] {
            let found = anchors(&lines(&texts), &spellings);
            let [anchor] = found.as_slice() else {
                panic!("{case}: {found:?}")
            };
            let read = crate::text::mend(anchor.name.iter().map(String::as_str)).0;
            assert_eq!((anchor.first, read.as_str()), (first, name), "{case}");
        }
        let two = [
            "Eik Overig Wil ",
            "",
            "Ja ",
            "",
            "Berk Overig Wil ",
            "",
            "Nee ",
        ];
        assert_eq!(anchors(&lines(&two), &spellings).len(), 2);
        assert_eq!(
            anchors(&lines(&["Eik ", "", "Wil ", "", "Ja "]), &spellings),
            []
        );
    }
}
