//! The headings of the list: its own, those of its columns, and lines that may be meant by one that is
//! missing.

use super::StructureError;
use super::pages::{AFTER_LIST, LIST_HEADING, Line};
use crate::fault::{Fault, FaultKind, LayoutFault};
use crate::sources::workbook::{is_about_persons, nearest};
use crate::text::{collapse, squash};

/// The columns of the list, as their headings read once their lines are joined.
pub const COLUMNS: [&str; 6] = [
    "Naam locatie",
    "Label",
    "Categorie",
    "Omschrijving klacht",
    "Toelichting Welke oplossing is er getroffen",
    "Klacht gegrond",
];
/// The column that a report of one legal entity can lack.
const LABEL: &str = "Label";
/// Behind this column others can be left out: their cells stand between the resolution and the outcome.
const BEFORE_OTHERS: &str = "getroffen";

/// A line that may be meant by a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Near {
    /// The line.
    pub line: u32,
    /// What stands there.
    pub text: String,
}

impl Near {
    fn of(line: &Line) -> Self {
        Self {
            line: line.number,
            text: collapse(&line.text),
        }
    }
}

/// The headings of the list, and what stands among them.
pub struct Headings {
    line: u32,
    /// Columns that are left out.
    others: Vec<String>,
    /// Whether every one of them stands where its cells can be told from others.
    can_leave_out: bool,
}

/// What a cell of the headings holds: lines up to an empty one.
fn blocks(lines: &[Line]) -> impl Iterator<Item = String> {
    let blocks = lines.split(|line| line.text.trim().is_empty());
    let texts = blocks.map(|block| {
        let text: Vec<&str> = block.iter().map(|line| line.text.as_str()).collect();
        collapse(&text.join(" "))
    });
    texts.filter(|text| !text.is_empty())
}

impl Headings {
    /// Reads the lines of the headings, the list's own first.
    pub fn read(lines: &[Line]) -> Self {
        let (mut others, mut known) = (Vec::new(), String::new());
        let mut can_leave_out = true;
        for text in blocks(lines) {
            let squashed = squash(&text);
            if Self::all().contains(&squashed) {
                known.push_str(&squashed);
                continue;
            }
            can_leave_out &= known.ends_with(BEFORE_OTHERS);
            others.push(text);
        }
        let without_label = Self::all().replacen(LABEL, "", 1);
        can_leave_out &= known == Self::all() || known == without_label;
        if known != Self::all() && known != without_label && others.is_empty() {
            others.push(known);
        }
        Self {
            line: lines.first().map_or(0, |line| line.number),
            others,
            can_leave_out,
        }
    }

    fn all() -> String {
        let columns = COLUMNS.iter().map(|column| squash(column));
        std::iter::once(squash(LIST_HEADING))
            .chain(columns)
            .collect()
    }

    /// How many columns are left out.
    pub fn left_out(&self) -> usize {
        if self.can_leave_out {
            self.others.len()
        } else {
            0
        }
    }

    /// Names the columns that are left out.
    pub fn warning(&self) -> Option<Fault> {
        let kind = || FaultKind::ColumnsLeftOut(self.others.join(", "));
        (self.left_out() > 0).then(|| Fault::in_report(self.line, kind()))
    }

    /// Other text belongs to no row and would be lost; a column about persons should not be there.
    pub fn faults(&self) -> Vec<Fault> {
        let persons = self
            .others
            .iter()
            .filter(|text| is_about_persons(text, None));
        let persons = persons.map(|heading| LayoutFault::PersonColumn {
            heading: heading.clone(),
            hidden: false,
        });
        let text = (!self.can_leave_out).then(|| FaultKind::HeadingText(self.others.join(", ")));
        let kinds = persons.map(FaultKind::from).chain(text);
        kinds
            .map(|kind| Fault::in_report(self.line, kind))
            .collect()
    }
}

/// Checks the headings of the columns and gives the number of lines they take. They end with the
/// first line on which nothing is left to be found.
///
/// # Errors
/// When one of them is missing.
pub fn count(lines: &[Line], has_labels: bool) -> Result<usize, StructureError> {
    const REACH: usize = 40;
    let wanted = COLUMNS
        .into_iter()
        .filter(|column| has_labels || *column != LABEL);
    let wanted: Vec<&str> = wanted.collect();
    let mut seen = String::new();
    for (at, line) in lines.iter().enumerate().skip(1).take(REACH) {
        seen.push_str(&squash(&line.text));
        if wanted.iter().all(|column| seen.contains(&squash(column))) {
            return Ok(at + 1);
        }
    }
    let missing = wanted
        .into_iter()
        .filter(|column| !seen.contains(&squash(column)));
    let missing: Vec<&str> = missing.collect();
    let count = missing.len();
    let reach = lines.get(1..).unwrap_or_default();
    let others = blocks(&reach[..reach.len().min(REACH)])
        .filter(|text| text.len() < 40 && !Headings::all().contains(&squash(text)));
    Err(StructureError::MissingColumns {
        line: lines.first().map_or(0, |line| line.number),
        missing: missing.join(", "),
        others: others.take(count).collect(),
    })
}

/// The line that may be meant by a heading.
pub fn near(lines: &[Line], heading: &str) -> Option<Near> {
    let short = || {
        lines
            .iter()
            .filter(|line| (4..70).contains(&line.text.trim().len()))
    };
    let begins = lines
        .iter()
        .find(|line| collapse(&line.text).starts_with(heading));
    let text = nearest(heading, short().map(|line| line.text.as_str()));
    let alike = || short().find(|line| Some(line.text.as_str()) == text);
    begins.or_else(alike).map(Near::of)
}

/// The line that may be meant by the heading of the list: one like it, or the one above the columns.
pub fn near_list(lines: &[Line]) -> Option<Near> {
    let above_columns = || {
        let columns = (0..lines.len()).find(|&at| {
            squash(&lines[at].text).starts_with("Naam")
                && count(&lines[at.saturating_sub(1)..], false).is_ok()
        })?;
        lines[..columns]
            .iter()
            .rfind(|line| !line.text.trim().is_empty())
    };
    above_columns()
        .map(Near::of)
        .or_else(|| near(lines, LIST_HEADING))
}

/// The line that may be meant by the heading after the list.
pub fn near_end(list: &[Line]) -> Option<Near> {
    let mut below = list.iter().skip(1);
    let found = below.rfind(|line| {
        let text = line.text.trim_start();
        text.starts_with(AFTER_LIST) || text.starts_with("Bijlage")
    });
    found.map(Near::of)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        let line = |(number, text): (u32, &str)| Line {
            number,
            page: 1,
            text: text.to_owned(),
            starts_page: false,
        };
        (1..).zip(text.lines()).map(line).collect()
    }

    const LIST: &str = "Bijlage 1 Klachtenoverzicht\n\nNaam \nlocatie\n\nLabel  Categorie\n\nOmschrijving\nklacht\n\nToelichting\nWelke oplossing\nis er getroffen\n\nKlacht\ngegrond";

    #[test]
    fn columns_between_resolution_and_outcome_can_be_left_out() {
        let others = LIST.replace(
            "getroffen\n",
            "getroffen\n\nDatum\nontvangst\n\nDuur\n(dagen)\n",
        );
        for (case, text, left_out, faults) in [
            ("as they are", LIST.to_owned(), 0, 0),
            ("no label", LIST.replace("Label  ", ""), 0, 0),
            ("two more", others, 2, 0),
            ("elsewhere", LIST.replace("Naam", "Datum\n\nNaam"), 0, 1),
            (
                "about persons",
                LIST.replace("getroffen\n", "getroffen\n\nNaam ouder\n"),
                1,
                1,
            ),
        ] {
            let read = Headings::read(&lines(&text));
            assert_eq!(
                (read.left_out(), read.faults().len()),
                (left_out, faults),
                "{case}"
            );
        }
    }

    #[test]
    fn a_heading_in_other_words_is_found() {
        let text = LIST.replace("Bijlage 1 Klachtenoverzicht", "Bijlage B De klachten");
        let near = near_list(&lines(&format!("1. Voorwoord\n{text}")));
        let found = near.map(|near| (near.line, near.text));
        assert_eq!(found, Some((2, "Bijlage B De klachten".to_owned())));
        assert_eq!(near_list(&lines("1. Voorwoord\n2. Klachten")), None);
    }
}
