//! The cells of one row.

use super::account;
use super::anchors::Anchor;
use super::category::{self, Cell, Spelling};
use super::crossing::{self, GoesOn, Rule};
use super::pages::{Line, is_outcome, outcome};
use crate::fault::{Fault, FaultKind};
use crate::text::{collapse, mend, squash};
use dataset::Outcome;
use std::collections::{BTreeMap, BTreeSet};

/// A row as the report prints it, mended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// First line in the source text.
    pub line: u32,
    /// Page of that line.
    pub page: u32,
    /// The location's name.
    pub name: Option<String>,
    /// The label.
    pub label: Option<String>,
    /// The category's cell; categories are those of the published table.
    pub category: Cell,
    /// The complaint.
    pub complaint: String,
    /// The resolution.
    pub resolution: Option<String>,
    /// The outcome.
    pub outcome: Option<Outcome>,
    /// The outcome as it is printed.
    pub printed_outcome: String,
    /// The page break that the row crosses.
    pub crossing: Option<Crossing>,
    /// Whether its cells are of other widths than their columns.
    pub has_unusual_width: bool,
}

/// A page break in a row and what was decided about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Crossing {
    /// The first line after the break.
    pub line: u32,
    /// The cell that goes on.
    pub goes_on: GoesOn,
    /// Why.
    pub rule: Rule,
}

/// What is decided about single rows.
#[derive(Debug, Default)]
pub struct RowDecisions {
    /// The cell that goes on after a page break, by the first line after the break.
    pub breaks: BTreeMap<u32, GoesOn>,
    /// The first lines of rows whose cells may be of unusual widths.
    pub unusual_widths: BTreeSet<u32>,
    /// How many columns between the resolution and the outcome are left out.
    pub left_out: usize,
}

/// A line of a row's body, or what is left of it after the label or the category.
#[derive(Clone, Copy)]
struct Part<'a> {
    number: u32,
    text: &'a str,
    starts_page: bool,
}

type Block<'a> = Vec<Part<'a>>;

/// Reads the row from its anchor up to `end`, the index of the next row's first line.
pub fn read_row(
    lines: &[Line],
    anchor: &Anchor,
    end: usize,
    spellings: &[Spelling],
    decided: &RowDecisions,
) -> (Row, Vec<Fault>) {
    let mut faults = Vec::new();
    let first = &lines[anchor.first];
    let parts = body(lines, anchor, end);
    let texts: Vec<&str> = parts.iter().map(|part| part.text).collect();
    let (cell, used, rest) = category::take(&texts, spellings);
    if let Cell::Unknown(text) = &cell {
        let kind = FaultKind::UnknownCategory {
            text: text.clone(),
            near: category::near(&texts, spellings),
            more: 0,
        };
        faults.push(Fault::in_report(first.number, kind));
    }
    let category = taken(&texts, used, rest);
    let parts = remaining(&parts, used, rest);
    let (cells, after) = split_at_outcome(&parts);
    let (name, mut dropped) = mend(anchor.name.iter().map(String::as_str));
    let mut row = Row {
        line: first.number,
        page: first.page,
        name: (!name.is_empty()).then_some(name),
        label: anchor.label.as_deref().map(collapse),
        category: cell,
        complaint: String::new(),
        resolution: None,
        outcome: after.first().and_then(|part| outcome(part.text)),
        printed_outcome: after.first().map_or("", |part| part.text).to_owned(),
        crossing: None,
        has_unusual_width: false,
    };
    let over = blocks(after.get(1..).unwrap_or_default());
    let mut cells = blocks(cells);
    let left_out = leave_out(&mut cells, decided.left_out);
    dropped += fill_texts(&mut row, &cells, &over, decided, &mut faults);
    // Where the other cells begin isn't known then.
    if matches!(row.category, Cell::Unknown(_)) {
        faults.truncate(1);
    }
    if faults.is_empty() {
        let own = lines.get(anchor.first..end).unwrap_or_default();
        let besides = format!("{category}{left_out}");
        faults.extend(account::row(own, &row, &besides, dropped));
    }
    (row, faults)
}

/// The parts before the outcome cell, and those from it on. A cell begins after an empty line.
fn split_at_outcome<'a, 'b>(parts: &'b [Part<'a>]) -> (&'b [Part<'a>], &'b [Part<'a>]) {
    let outcome_at =
        (1..parts.len()).find(|&at| parts[at - 1].text.is_empty() && is_outcome(parts[at].text));
    parts.split_at(outcome_at.unwrap_or(parts.len()))
}

/// Takes out the cells of columns that are left out, and gives their text: the last ones where all are there,
/// otherwise those without letters.
fn leave_out(cells: &mut Vec<Block>, columns: usize) -> String {
    let mut left_out = String::new();
    let all = cells.len() == columns + 2;
    for _ in 0..columns {
        let has_letters = |block: &Block| {
            let mut parts = block.iter();
            parts.any(|part| part.text.contains(char::is_alphabetic))
        };
        let goes = |block: &mut Block| all || !has_letters(block);
        let Some(block) = cells.pop_if(goes).filter(|_| !cells.is_empty()) else {
            break;
        };
        left_out.extend(block.iter().map(|part| part.text));
    }
    left_out
}

fn body<'a>(lines: &'a [Line], anchor: &Anchor, end: usize) -> Vec<Part<'a>> {
    let beside = &lines[anchor.rest_line];
    let rest = &beside.text[anchor.rest_byte..];
    // The space between the label and the end of its line is no empty cell.
    let rest = if rest.trim().is_empty() {
        ""
    } else {
        rest.trim_start()
    };
    let first = Part {
        number: beside.number,
        text: rest,
        starts_page: false,
    };
    let below = lines.get(anchor.rest_line + 1..end).unwrap_or_default();
    std::iter::once(first)
        .chain(below.iter().map(|line| Part {
            number: line.number,
            text: &line.text,
            starts_page: line.starts_page,
        }))
        .collect()
}

/// What the category took of the texts, without white space.
fn taken(texts: &[&str], used: usize, rest: &str) -> String {
    let mut taken = squash(&texts.get(..used).unwrap_or_default().concat());
    let left = taken.len().saturating_sub(squash(rest).len());
    taken.truncate(left);
    taken
}

/// The parts after the category. `used` lines are gone; the last of them leaves `rest`.
fn remaining<'a>(parts: &[Part<'a>], used: usize, rest: &'a str) -> Vec<Part<'a>> {
    let mut left: Vec<Part<'a>> = Vec::new();
    if let Some(last) = used.checked_sub(1).and_then(|at| parts.get(at)) {
        left.push(Part {
            text: rest,
            ..*last
        });
    }
    left.extend(parts.iter().skip(used));
    left
}

/// Texts between empty lines. A line of several spaces is an empty cell; a line of one space is
/// an empty paragraph inside a cell.
fn blocks<'a>(parts: &[Part<'a>]) -> Vec<Block<'a>> {
    parts
        .split(|part| part.text.is_empty() || (part.text.len() > 1 && part.text.trim().is_empty()))
        .filter(|block| block.iter().any(|part| !part.text.trim().is_empty()))
        .map(<[Part]>::to_vec)
        .collect()
}

fn mend_parts<'a>(parts: impl IntoIterator<Item = &'a Part<'a>>) -> (String, usize) {
    mend(parts.into_iter().map(|part| part.text))
}

fn texts<'a>(block: &'a [Part<'a>]) -> Vec<&'a str> {
    block.iter().map(|part| part.text).collect()
}

/// Fills complaint and resolution, and gives the number of full stops dropped from them.
fn fill_texts(
    row: &mut Row,
    cells: &[Block],
    over: &[Block],
    decided: &RowDecisions,
    faults: &mut Vec<Fault>,
) -> usize {
    let (complaint, resolution): (&[Part], &[Part]) = match cells {
        [] => {
            faults.push(Fault::in_report(row.line, FaultKind::NoComplaint));
            return 0;
        }
        [complaint] => (complaint, &[]),
        [complaint, resolution] => (complaint, resolution),
        more => {
            faults.push(Fault::in_report(row.line, FaultKind::CellCount(more.len())));
            return 0;
        }
    };
    if let Some(kind) = crossing::check_widths(&texts(complaint), &texts(resolution)) {
        row.has_unusual_width = true;
        if !decided.unusual_widths.contains(&row.line) {
            faults.push(Fault::in_report(row.line, kind));
        }
    }
    let crossing = cross(complaint, resolution, over, &decided.breaks, faults);
    row.crossing = crossing;
    let (more_complaint, more_resolution) = match (crossing.map(|crossing| crossing.goes_on), over)
    {
        (Some(GoesOn::Both), [first, second]) => (first.as_slice(), second.as_slice()),
        (Some(GoesOn::Complaint), [only]) => (only.as_slice(), [].as_slice()),
        (Some(GoesOn::Resolution), [only]) => ([].as_slice(), only.as_slice()),
        _ => ([].as_slice(), [].as_slice()),
    };
    let (complaint, dropped) = mend_parts(complaint.iter().chain(more_complaint));
    row.complaint = complaint;
    let (resolution, more) = mend_parts(resolution.iter().chain(more_resolution));
    row.resolution = (!resolution.is_empty()).then_some(resolution);
    dropped + more
}

fn cross(
    complaint: &[Part],
    resolution: &[Part],
    over: &[Block],
    breaks: &BTreeMap<u32, GoesOn>,
    faults: &mut Vec<Fault>,
) -> Option<Crossing> {
    let first = over.first()?.first()?;
    let line = first.number;
    if !first.starts_page {
        faults.push(Fault::in_report(line, FaultKind::StrayText));
        return None;
    }
    let texts: Vec<Vec<String>> = over
        .iter()
        .map(|block| block.iter().map(|part| part.text.to_owned()).collect())
        .collect();
    let decision = breaks.get(&line).map_or_else(
        || crossing::decide(&mend_parts(complaint).0, &mend_parts(resolution).0, &texts),
        |&goes_on| curated_decision(goes_on, over.len()),
    );
    match decision {
        Ok((goes_on, rule)) => Some(Crossing {
            line,
            goes_on,
            rule,
        }),
        Err(why) => {
            faults.push(Fault::in_report(line, FaultKind::UndecidedBreak(why)));
            None
        }
    }
}

/// A curated decision must fit the number of blocks, or a block would get lost.
fn curated_decision(goes_on: GoesOn, blocks: usize) -> crossing::Decision {
    let fits = match goes_on {
        GoesOn::Both => blocks == 2,
        GoesOn::Complaint | GoesOn::Resolution => blocks == 1,
    };
    if fits {
        Ok((goes_on, Rule::Curated))
    } else {
        Err("curated.toml decides for another number of blocks")
    }
}
