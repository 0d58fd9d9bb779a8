//! Where rows start: a row has a label, or four spaces where name and label are empty.

use super::pages::{EMPTY_NAME_AND_LABEL, Line, is_outcome};

/// The start of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// Index of the row's first line.
    pub first: usize,
    /// Texts of the name's lines; empty where the report names no location.
    pub name: Vec<String>,
    /// The label.
    pub label: Option<String>,
    /// Index of the line on which the category can begin.
    pub rest_line: usize,
    /// Byte of that line at which it can begin.
    pub rest_byte: usize,
}

/// Finds the start of every row.
pub fn anchors(lines: &[Line], labels: &[String]) -> Vec<Anchor> {
    (0..lines.len())
        .filter_map(|at| nameless(lines, at).or_else(|| labelled(lines, at, labels)))
        .collect()
}

/// A row without name and label: four spaces and the category, or four spaces and then one
/// space on the next line for the empty category. Four spaces at the end of a row (its empty
/// resolution and outcome) are followed by an empty line instead.
pub fn nameless(lines: &[Line], at: usize) -> Option<Anchor> {
    let cell = lines[at].text.strip_prefix(EMPTY_NAME_AND_LABEL)?;
    let category_is_empty =
        cell.is_empty() && lines.get(at + 1).is_some_and(|next| next.text == " ");
    let starts = category_is_empty || cell.starts_with(|c: char| !c.is_whitespace());
    starts.then(|| Anchor {
        first: at,
        name: Vec::new(),
        label: None,
        rest_line: at,
        rest_byte: EMPTY_NAME_AND_LABEL.len(),
    })
}

struct Label<'a> {
    name: &'a str,
    start: usize,
    rest_line: usize,
    rest_byte: usize,
}

fn labelled(lines: &[Line], at: usize, labels: &[String]) -> Option<Anchor> {
    let label = labels
        .iter()
        .find_map(|name| whole_label(lines, at, name).or_else(|| broken_label(lines, at, name)))?;
    let (first, name) = name_before(lines, at, label.start);
    Some(Anchor {
        first,
        name,
        label: Some(label.name.to_owned()),
        rest_line: label.rest_line,
        rest_byte: label.rest_byte,
    })
}

/// Whether a word begins at a byte.
pub fn starts_a_word(text: &str, byte: usize) -> bool {
    text[..byte]
        .chars()
        .next_back()
        .is_none_or(char::is_whitespace)
}

/// The label on one line: `Bogortuin 14 KDV Partou B.V. Voorwaarden `.
fn whole_label<'a>(lines: &[Line], at: usize, label: &'a str) -> Option<Label<'a>> {
    let text = &lines[at].text;
    let start = text
        .find(label)
        .filter(|&start| starts_a_word(text, start))?;
    let end = start + label.len();
    let ends_a_word = text[end..].chars().next().is_none_or(char::is_whitespace);
    ends_a_word.then_some(Label {
        name: label,
        start,
        rest_line: at,
        rest_byte: end,
    })
}

/// The label broken between two words: `Villa Parijsch Smallsteps ` and `B.V. `.
fn broken_label<'a>(lines: &[Line], at: usize, label: &'a str) -> Option<Label<'a>> {
    let text = &lines[at].text;
    let next = &lines.get(at + 1)?.text;
    label.match_indices(' ').find_map(|(space, _)| {
        let (head, tail) = label.split_at(space + 1);
        let start = text.strip_suffix(head)?.len();
        let fits = starts_a_word(text, start) && next.trim_end() == tail;
        fits.then_some(Label {
            name: label,
            start,
            rest_line: at + 1,
            rest_byte: tail.len(),
        })
    })
}

/// The name before a place in a line, beside it and above, with the index of its first line.
pub fn name_before(lines: &[Line], at: usize, byte: usize) -> (usize, Vec<String>) {
    let beside = &lines[at].text[..byte];
    let above = if beside.trim().is_empty() {
        name_above(lines, at)
    } else {
        block_start(lines, at)..at
    };
    let mut name: Vec<String> = above
        .clone()
        .map(|index| lines[index].text.clone())
        .collect();
    if !beside.trim().is_empty() {
        name.push(beside.to_owned());
    }
    (if above.is_empty() { at } else { above.start }, name)
}

/// The lines of the name when the label has a line of its own: the block above it.
pub fn name_above(lines: &[Line], at: usize) -> std::ops::Range<usize> {
    let mut end = at;
    while end > 0 && !lines[end].starts_page && lines[end - 1].text.is_empty() {
        end -= 1;
    }
    if end == at || end == 0 || is_outcome(&lines[end - 1].text) {
        return block_start(lines, at)..at;
    }
    block_start(lines, end - 1)..end
}

/// Index of the first line of the block that the line is in. A page and an outcome end a block
/// just as an empty line does.
pub fn block_start(lines: &[Line], at: usize) -> usize {
    let mut start = at;
    while start > 0 && !lines[start].starts_page {
        let above = &lines[start - 1].text;
        if above.trim().is_empty() || is_outcome(above) {
            break;
        }
        start -= 1;
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<Line> {
        (1..)
            .zip(texts)
            .map(|(number, text)| Line {
                number,
                page: 1,
                text: text.trim_start_matches('>').to_owned(),
                starts_page: text.starts_with('>'),
            })
            .collect()
    }

    #[test]
    fn names_and_labels_are_found() {
        let labels = ["Zon B.V.".to_owned(), "Maan B.V.".to_owned()];
        for (case, texts, first, name, label) in [
            (
                "one line",
                vec!["Ja ", "", "Eik 1 Zon B.V. Privacy "],
                2,
                "Eik 1",
                Some("Zon B.V."),
            ),
            (
                "name above",
                vec!["Ja ", "", "Lange ", "laan ", "", "Zon B.V. Overig "],
                2,
                "Lange laan",
                Some("Zon B.V."),
            ),
            (
                "broken label",
                vec!["Ja ", "", "Eik ", "", "Maan ", "B.V. "],
                2,
                "Eik",
                Some("Maan B.V."),
            ),
            (
                "broken beside the name",
                vec!["Ja ", "", "Eik Maan ", "B.V. "],
                2,
                "Eik",
                Some("Maan B.V."),
            ),
            (
                "page start",
                vec!["rest. ", ">Eik Zon B.V. "],
                1,
                "Eik",
                Some("Zon B.V."),
            ),
            (
                "after a continuation",
                vec![">over. ", "", "Eik ", "", "Zon B.V. "],
                2,
                "Eik",
                Some("Zon B.V."),
            ),
            (
                "no name",
                vec!["Ja ", "", "Zon B.V. Overig "],
                2,
                "",
                Some("Zon B.V."),
            ),
            ("neither", vec!["    Overig "], 0, "", None),
            ("neither, no category", vec!["    ", " ", ""], 0, "", None),
        ] {
            let found = anchors(&lines(&texts), &labels);
            let [anchor] = found.as_slice() else {
                panic!("{case}: {found:?}")
            };
            assert_eq!(anchor.first, first, "{case}");
            assert_eq!(
                crate::text::mend(anchor.name.iter().map(String::as_str)).0,
                name,
                "{case}"
            );
            assert_eq!(anchor.label.as_deref(), label, "{case}");
        }
    }

    #[test]
    fn other_lines_start_no_row() {
        for texts in [
            vec!["    ", ""],
            vec!["Zon ", "schijnt "],
            vec!["Zon B.V.a "],
            vec!["aZon B.V. "],
        ] {
            assert_eq!(
                anchors(&lines(&texts), &["Zon B.V.".to_owned()]),
                [],
                "{texts:?}"
            );
        }
    }
}
