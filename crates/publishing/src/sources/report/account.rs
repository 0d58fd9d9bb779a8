//! Whether every character of the list was read, and read once: what stands in its lines, summed
//! against what became of them. White space doesn't count, since mending changes it.

use super::cells::Row;
use super::pages::{LIST_HEADING, Line};
use crate::fault::{Fault, FaultKind};
use crate::text::squash;
use dataset::Outcome;

/// The headings of the list are its own and those of its columns; anything else there belongs to no
/// row and would be lost.
pub fn headings(lines: &[Line], columns: &[&str]) -> Option<Fault> {
    let stands: String = lines.iter().map(|line| squash(&line.text)).collect();
    let mut known = squash(LIST_HEADING);
    known.extend(columns.iter().map(|column| squash(column)));
    let line = lines.first().map_or(0, |line| line.number);
    (stands != known).then(|| Fault::in_report(line, FaultKind::HeadingText))
}

/// Text before the first row belongs to none.
pub fn before_rows(lines: &[Line]) -> Option<Fault> {
    let line = lines.iter().find(|line| !line.text.trim().is_empty())?;
    Some(Fault::in_report(line.number, FaultKind::TextBeforeRows))
}

/// How many letters the list holds, and how many of them are complaints', beside the numbers noted when
/// the decisions about it were made: text that is lost from a cell's middle leaves no other trace, nor
/// do short cells in each other's place.
pub fn letters(list: &[Line], rows: &[Row], noted: [Option<u32>; 2]) -> Vec<Fault> {
    let all: usize = list.iter().map(|line| count(&line.text)).sum();
    let complaints: usize = rows.iter().map(|row| count(&row.complaint)).sum();
    let found = [
        ("the rows of the list", "letters", all),
        ("their complaints", "complaint_letters", complaints),
    ];
    let pairs = found.into_iter().zip(noted);
    let faults = pairs.filter_map(|((of, field, found), noted)| {
        let (found, noted) = (u32::try_from(found).unwrap_or(u32::MAX), noted?);
        let kind = FaultKind::Letters {
            of,
            field,
            noted,
            found,
        };
        (found != noted).then(|| Fault::in_report(None, kind))
    });
    faults.collect()
}

/// What stands in a row's lines, beside what was read of them. `category` is the text taken as the
/// category, `dropped` the number of full stops dropped by rule.
pub fn row(lines: &[Line], row: &Row, category: &str, dropped: usize) -> Option<Fault> {
    let stands = sorted(lines.iter().map(|line| line.text.as_str()));
    let outcome = row.outcome.map_or("", printed);
    let cells = [
        row.name.as_deref().unwrap_or_default(),
        row.label.as_deref().unwrap_or_default(),
        category,
        &row.complaint,
        row.resolution.as_deref().unwrap_or_default(),
        outcome,
    ];
    let stops = ".".repeat(dropped);
    let read = sorted(cells.into_iter().chain([stops.as_str()]));
    (stands != read).then(|| {
        let kind = FaultKind::NotAccounted {
            stands: stands.len(),
            read: read.len(),
            dropped,
        };
        Fault::in_report(row.line, kind)
    })
}

fn printed(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Upheld => "Ja",
        Outcome::PartlyUpheld => "Deels",
        Outcome::NotUpheld => "Nee",
        // No report prints another one.
        Outcome::Withdrawn
        | Outcome::NoJudgment
        | Outcome::Inadmissible
        | Outcome::Pending
        | Outcome::Other => "",
    }
}

fn count(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// Every character that is no white space, sorted: cells don't stand in the order of their lines
/// where a row crosses a page.
fn sorted<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<char> {
    let mut all: Vec<char> = texts
        .flat_map(str::chars)
        .filter(|c| !c.is_whitespace())
        .collect();
    all.sort_unstable();
    all
}
