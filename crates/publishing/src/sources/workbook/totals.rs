//! Rows of totals and subtotals: controls, never complaints.

use super::cells::{Cells, Findings};
use super::columns::Column;
use super::grid::{Value, clean};
use super::{dates, fold, verdicts};
use crate::fault::{CellFault, LayoutFault};

/// How many there were so far: in all, and since the last row of totals.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counted {
    all: u32,
    since: u32,
}

/// Words that begin a row of totals, and those that leave it one of all.
const TOTALS: [&str; 5] = ["totaal", "eindtotaal", "generaal", "subtotaal", "totalen"];
const OF_ALL: [&str; 7] = [
    "totaal",
    "eindtotaal",
    "generaal",
    "aantal",
    "klachten",
    "klacht",
    "alle",
];

impl Counted {
    /// Counts complaints.
    pub fn add(&mut self, complaints: u32) {
        self.all = self.all.saturating_add(complaints);
        self.since = self.since.saturating_add(complaints);
    }

    /// Compares a row of totals; false where the row is none.
    pub fn is_total(&mut self, cells: &Cells, findings: &mut Findings) -> bool {
        let Some((label_at, words)) = label(cells) else {
            return false;
        };
        let in_label = words
            .last()
            .and_then(|word| crate::text::dutch_number(word));
        let numbers = cells
            .row
            .cells
            .iter()
            .filter(|(column, _)| *column != label_at);
        let mut compared = in_label.map(|number| (label_at, number));
        let mut others = Vec::new();
        for (column, value) in numbers {
            let text = clean(&value.text().unwrap_or_default());
            match crate::text::dutch_number(&text) {
                Some(number) if compared.is_none() => compared = Some((*column, number)),
                _ => others.push((*column, value.shown())),
            }
        }
        let place = |column| cells.table.sheet.place(cells.row.number, column);
        if let Some((column, number)) = compared {
            self.compare(&words, number, |kind| findings.push(place(column), kind));
        }
        for (column, shown) in others {
            findings.push(place(column), CellFault::NotCompared { shown });
        }
        self.since = 0;
        true
    }

    fn compare(&self, words: &[String], number: u32, mut fault: impl FnMut(LayoutFault)) {
        let is_number = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
        let of_all = words
            .iter()
            .all(|word| OF_ALL.contains(&word.as_str()) || is_number(word));
        let counted = if of_all { self.all } else { self.since };
        if number != counted {
            let says = number.to_string();
            fault(LayoutFault::Total { says, counted });
        }
    }
}

/// Whether a row is one of totals.
pub fn stand_in(cells: &Cells) -> bool {
    label(cells).is_some()
}

/// The cell that makes a row one of totals, and its words. A row with a date, a verdict or a text is a
/// complaint all the same.
fn label(cells: &Cells) -> Option<(u32, Vec<String>)> {
    let mut texts = cells
        .row
        .cells
        .iter()
        .filter_map(|(column, value)| match value {
            Value::Text(text) => Some((*column, text)),
            _ => None,
        });
    let (column, first) = texts.next().filter(|(_, text)| begins(text))?;
    let text = |column| {
        let value = cells.value(column)?;
        Some(clean(&value.text()?))
    };
    let received = cells.value(Column::Received);
    let is_date = received.is_some_and(|value| dates::read(value).is_ok());
    let is_verdict = text(Column::Verdict).is_some_and(|text| verdicts::read(&text).is_some());
    let is_text = text(Column::Complaint)
        .is_some_and(|text| text.contains(char::is_alphabetic) && !begins(&text));
    let is_total = !is_date && !is_verdict && !is_text;
    is_total.then(|| (column, fold::words(first)))
}

fn begins(text: &str) -> bool {
    const REACH: usize = 24;
    let start: String = text.chars().take(REACH).collect();
    let words = fold::words(&start);
    words
        .first()
        .is_some_and(|word| TOTALS.contains(&word.as_str()))
}
