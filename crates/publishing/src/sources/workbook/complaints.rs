//! The sheet Klachten: one complaint a row.

use super::cells::{Cells, Findings};
use super::columns::Column;
use super::directory::Directory;
use super::grid::{Value, clean};
use super::headings::Table;
use super::labels::Labels;
use super::subjects::Subjects;
use super::totals::Counted;
use super::{days, rows, several, verdicts};
use crate::fault::{CellFault, LayoutFault, Place};
use crate::sources::DraftRow;
use dataset::{CategorySource, Outcome};
use std::collections::BTreeSet;

/// What rows are read against.
pub struct Against<'a> {
    /// The year, where it is known.
    pub year: Option<u16>,
    /// The locations.
    pub directory: &'a mut Directory,
    /// The subjects.
    pub subjects: &'a mut Subjects,
    /// The legal entities.
    pub labels: &'a mut Labels,
}

/// Reads the rows of complaints.
pub fn read(table: &Table, against: &mut Against, findings: &mut Findings) -> Vec<DraftRow> {
    let mut complaints = Vec::new();
    let mut counted = Counted::default();
    let alone = alone(table);
    for row in table.rows {
        let cells = Cells { table, row };
        let filled = cells.known().count();
        if filled == 0 {
            findings.push(first_cell(&cells), LayoutFault::RowNotRead);
            continue;
        }
        if counted.is_total(&cells, findings) {
            continue;
        }
        if filled == 1
            && table
                .columns
                .iter()
                .filter(|one| one.meaning.is_some())
                .count()
                > 2
        {
            if let Some((_, value)) = cells.known().next() {
                findings.push(first_cell(&cells), alone_in_row(value));
            }
            continue;
        }
        counted.add(1);
        let reader = Reader {
            cells,
            alone: &alone,
        };
        complaints.extend(reader.read(against, findings));
    }
    complaints
}

fn alone_in_row(value: &Value) -> CellFault {
    match value {
        Value::Error(shown) => CellFault::Error {
            shown: shown.clone(),
        },
        Value::Unstored => CellFault::Unstored,
        value => CellFault::Alone {
            shown: value.shown(),
        },
    }
}

fn first_cell(cells: &Cells) -> Place {
    let known = cells.known().next().or_else(|| cells.row.cells.first());
    let column = known.map_or(0, |(column, _)| *column);
    cells.table.sheet.place(cells.row.number, column)
}

/// Subjects that stand alone in some row: by these a list of them is told from one with a comma.
fn alone(table: &Table) -> BTreeSet<String> {
    let column = table.column(Column::Subject);
    let values = table.rows.iter().filter_map(|row| row.get(column?));
    values
        .filter_map(Value::text)
        .map(|text| clean(&text))
        .collect()
}

struct Reader<'a> {
    cells: Cells<'a>,
    alone: &'a BTreeSet<String>,
}

impl Reader<'_> {
    fn read(&self, against: &mut Against, findings: &mut Findings) -> Option<DraftRow> {
        let cells = &self.cells;
        let name = rows::place_of(cells, against.directory, findings);
        let days = days::read(cells, against.year, findings);
        let category = self.subject(against.subjects, findings);
        let complaint = cells.needed(Column::Complaint, findings).said();
        let resolution = cells.text(Column::Resolution, findings).said();
        let resolution = resolution.filter(|text| !matches!(text.as_str(), "-" | "–" | "—"));
        let outcome = rows::outcome(cells, Column::Verdict, findings);
        let label = cells.text(Column::Label, findings).said();
        let label_place = cells.place(Column::Label);
        if let Some(label) = &label {
            against.labels.add(label, label_place);
        }
        // The number is never published; reading it finds errors in it.
        cells.text(Column::Number, findings);
        let upheld = matches!(outcome, Some(Outcome::Upheld | Outcome::PartlyUpheld));
        if upheld && resolution.is_none() && cells.table.column(Column::Resolution).is_some() {
            findings.push(cells.place(Column::Resolution), CellFault::NoMeasure);
        }
        Some(DraftRow {
            place: cells.place(Column::Complaint),
            page: 0,
            name: Some(name?),
            label,
            category: category?,
            category_source: CategorySource::Report,
            category_reason: None,
            complaint: Some(complaint?),
            resolution,
            resolution_place: cells.place(Column::Resolution),
            outcome,
            days: days?,
        })
    }

    fn subject(&self, subjects: &mut Subjects, findings: &mut Findings) -> Option<usize> {
        let cells = &self.cells;
        let text = cells.needed(Column::Subject, findings).said()?;
        let place = cells.place(Column::Subject);
        let raw = cells
            .value(Column::Subject)
            .and_then(Value::text)
            .unwrap_or_default();
        let several = match subjects.is_known(&text) {
            true => None,
            false => several::parts(&raw).or_else(|| self.listed(&raw, subjects)),
        };
        if let Some(parts) = several {
            findings.push(place, self.split(Column::Subject, &raw, &parts));
            return None;
        }
        subjects.find(&text, place, findings)
    }

    /// Lines, commas and the like part subjects only where each part is one.
    fn listed(&self, raw: &str, subjects: &Subjects) -> Option<Vec<String>> {
        let is_subject = |part: &String| subjects.is_known(part) || self.alone.contains(part);
        let mut ways = several::perhaps(raw).into_iter();
        ways.find(|parts| parts.iter().all(is_subject))
    }

    /// The rows that a row with several complaints could become.
    fn split(&self, column: Column, raw: &str, parts: &[String]) -> CellFault {
        let others = [
            Column::Subject,
            Column::Complaint,
            Column::Verdict,
            Column::Resolution,
        ];
        let others = others.into_iter().filter(|other| *other != column);
        let others: Vec<Vec<String>> = others
            .filter_map(|other| {
                let text = self.cells.value(other)?.text()?;
                let split = match other {
                    Column::Verdict => verdicts::several(&text),
                    _ => several::parts(&text),
                };
                split.filter(|split| split.len() == parts.len())
            })
            .collect();
        let rows = parts.iter().enumerate().map(|(at, part)| {
            let others = others
                .iter()
                .filter_map(|split| split.get(at).map(String::as_str));
            let cells: Vec<&str> = std::iter::once(part.as_str()).chain(others).collect();
            cells.join(" · ")
        });
        CellFault::Several {
            column: self.cells.table.kind.column_name(column),
            shown: Value::Text(raw.to_owned()).shown(),
            rows: rows.collect(),
        }
    }
}
