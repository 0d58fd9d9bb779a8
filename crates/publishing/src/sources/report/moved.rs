//! Decisions about rows whose lines moved: text that is added above a row, or taken out, moves its line,
//! and what was decided about it stays right. A decision follows its row by the words that it quotes; one
//! without words only where every decision finds a row that asks for it, in their order, and all lines moved
//! in one direction. What was followed is told, so that somebody can look.

use super::category::Cell;
use super::cells::Row;
use super::decisions::ReportDecisions;
use super::pages::Line;
use crate::fault::{Fault, FaultKind};
use crate::text::squash;
use std::collections::BTreeSet;

/// What a decision is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// The category of a row whose cell is empty.
    Category,
    /// The cell that goes on after a page break.
    Break,
    /// Unusual widths.
    Width,
}

/// A place of the report that a decision can be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    /// What would be decided.
    pub about: About,
    /// The line.
    pub line: u32,
    /// What stands there.
    pub text: String,
    /// Whether nothing else decides it.
    pub must: bool,
}

/// A decision that was followed: the line that it names, and the one where its row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moved {
    /// As it is named.
    pub from: u32,
    /// As it is.
    pub to: u32,
}

/// What there is to decide about rows that were read without decisions, and what was found wrong with them.
pub fn open(list: &[Line], rows: &[Row], faults: &[Fault]) -> Vec<Open> {
    let of_row = |row: &Row, about| Open {
        about,
        line: row.line,
        text: row.complaint.clone(),
        must: true,
    };
    let empty = rows.iter().filter(|row| row.category == Cell::Empty);
    let wide = rows.iter().filter(|row| row.has_unusual_width);
    let decided = rows.iter().filter_map(|row| row.crossing);
    let decided = decided.map(|crossing| (crossing.line, false));
    let undecided = faults.iter().filter_map(|fault| match fault.kind {
        FaultKind::UndecidedBreak(_) => Some((fault.place.line()?, true)),
        _ => None,
    });
    let breaks = decided.chain(undecided).map(|(line, must)| {
        let stands = list.iter().find(|one| one.number == line);
        Open {
            about: About::Break,
            line,
            text: stands.map(|one| one.text.clone()).unwrap_or_default(),
            must,
        }
    });
    let categories = empty.map(|row| of_row(row, About::Category));
    let widths = wide.map(|row| of_row(row, About::Width));
    let mut all: Vec<Open> = categories.chain(widths).chain(breaks).collect();
    all.sort_by_key(|open| open.line);
    all
}

struct Entry {
    about: About,
    at: usize,
    line: u32,
    words: Option<String>,
}

/// Gives every decision the line of its row, and says which ones moved. Where one of them finds no row,
/// nothing is changed.
pub fn follow(decisions: &mut ReportDecisions, open: &[Open]) -> Vec<Moved> {
    let entries = entries(decisions);
    let Some(lines) = lines(&entries, open) else {
        return Vec::new();
    };
    let mut moved = Vec::new();
    for (entry, line) in entries.iter().zip(lines) {
        let named = match entry.about {
            About::Category => decisions
                .category
                .get_mut(entry.at)
                .map(|one| &mut one.line),
            About::Break => decisions
                .page_break
                .get_mut(entry.at)
                .map(|one| &mut one.line),
            About::Width => decisions
                .unusual_width
                .get_mut(entry.at)
                .map(|one| &mut one.line),
        };
        if let Some(named) = named.filter(|named| **named != line) {
            moved.push(Moved {
                from: *named,
                to: line,
            });
            *named = line;
        }
    }
    moved
}

/// The decisions, in the order of the lines that they name.
fn entries(decisions: &ReportDecisions) -> Vec<Entry> {
    let entry = |about, at, line, words: &Option<String>| Entry {
        about,
        at,
        line,
        words: words.as_deref().map(squash),
    };
    let categories = decisions.category.iter().enumerate();
    let categories = categories.map(|(at, one)| entry(About::Category, at, one.line, &one.words));
    let breaks = decisions.page_break.iter().enumerate();
    let breaks = breaks.map(|(at, one)| entry(About::Break, at, one.line, &one.words));
    let widths = decisions.unusual_width.iter().enumerate();
    let widths = widths.map(|(at, one)| entry(About::Width, at, one.line, &one.words));
    let mut all: Vec<Entry> = categories.chain(breaks).chain(widths).collect();
    all.sort_by_key(|entry| entry.line);
    all
}

/// The line of each decision's row; nothing where one has none, or the lines moved to and fro.
fn lines(entries: &[Entry], open: &[Open]) -> Option<Vec<u32>> {
    let mut taken: BTreeSet<(About, u32)> = BTreeSet::new();
    let mut lines = Vec::new();
    let mut shifts = vec![0_i64];
    for (nth, entry) in entries.iter().enumerate() {
        let of_kind = || open.iter().filter(|one| one.about == entry.about);
        let line = match &entry.words {
            Some(words) => {
                let mut quoted = of_kind().filter(|one| squash(&one.text).contains(words.as_str()));
                quoted.next().filter(|_| quoted.next().is_none())?.line
            }
            None => {
                let shift = shifts.last().copied().unwrap_or_default();
                let shifted = i64::from(entry.line) + shift;
                let as_before = of_kind().find(|one| i64::from(one.line) == shifted);
                let after = taken.iter().filter(|(about, _)| *about == entry.about);
                let after = after.map(|(_, line)| *line).max().unwrap_or_default();
                let left = || of_kind().filter(|one| one.must && one.line > after);
                let rest = entries.get(nth..).unwrap_or_default().iter();
                let rest = rest.filter(|other| other.about == entry.about).count();
                let next = || left().next().filter(|_| left().count() == rest);
                let mut near = of_kind().filter(|one| one.line > after && is_near(one, shifted));
                let only = || near.next().filter(|_| near.next().is_none());
                let line = as_before.or_else(next).or_else(only)?.line;
                shifts.push(i64::from(line) - i64::from(entry.line));
                line
            }
        };
        if !taken.insert((entry.about, line)) {
            return None;
        }
        lines.push(line);
    }
    let (less, more) = (shifts.is_sorted_by(|a, b| a >= b), shifts.is_sorted());
    (less || more).then_some(lines)
}

/// Page breaks stand a page apart: no other one is as near.
fn is_near(open: &Open, line: i64) -> bool {
    const REACH: i64 = 15;
    open.about == About::Break && (i64::from(open.line) - line).abs() <= REACH
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(about: About, line: u32, words: Option<&str>) -> Entry {
        Entry {
            about,
            at: 0,
            line,
            words: words.map(squash),
        }
    }

    fn open(about: About, line: u32, text: &str, must: bool) -> Open {
        Open {
            about,
            line,
            text: text.to_owned(),
            must,
        }
    }

    #[test]
    fn decisions_follow_their_rows_where_all_lines_moved_one_way() {
        let decided = [
            entry(About::Category, 39, None),
            entry(About::Category, 127, None),
            entry(About::Break, 175, None),
        ];
        let stands = |lines: [u32; 3]| {
            [
                open(About::Category, lines[0], "", true),
                open(About::Category, lines[1], "", true),
                open(About::Break, lines[2], "", false),
            ]
        };
        for (case, at, follows) in [
            ("as they were", [39, 127, 175], true),
            ("one line less", [38, 126, 174], true),
            ("more and more", [45, 137, 185], true),
            ("to and fro", [30, 127, 175], false),
            ("a break that moved alone", [39, 127, 171], true),
            ("a break on another page", [39, 127, 150], false),
        ] {
            let found = lines(&decided, &stands(at));
            assert_eq!(found, follows.then(|| at.to_vec()), "{case}");
        }
        // A row too many: nobody knows whose decision is missing.
        let mut more = stands([38, 126, 174]).to_vec();
        more.push(open(About::Category, 60, "", true));
        assert_eq!(lines(&decided, &more), None);
    }

    #[test]
    fn a_decision_that_quotes_its_row_is_found_wherever_it_stands() {
        let decided = [
            entry(About::Category, 39, Some("te  koud")),
            entry(About::Category, 40, Some("te laat")),
        ];
        let stands = [
            open(About::Category, 90, "Het was te laat.", true),
            open(About::Category, 200, "De gang is te koud.", true),
        ];
        assert_eq!(lines(&decided, &stands), Some(vec![200, 90]));
        let twice = [
            &stands[..],
            &[open(About::Category, 7, "Te laat, te koud.", true)],
        ]
        .concat();
        assert_eq!(lines(&decided, &twice), None);
    }
}
