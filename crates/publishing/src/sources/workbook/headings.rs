//! Where a sheet's headings stand, and what its columns hold.

use super::columns::{Column, SheetKind};
use super::grid::{Row, Sheet, Value, clean};
use super::{directory, limits, persons};
use crate::fault::{CellFault, Fault, LayoutFault, Place, letters};
use std::collections::BTreeSet;

/// A sheet whose headings were found.
#[derive(Clone, Debug)]
pub struct Table<'a> {
    /// What it is.
    pub kind: SheetKind,
    /// The sheet.
    pub sheet: &'a Sheet,
    /// The row of its headings.
    pub heading: u32,
    /// Its columns, those that aren't known among them.
    pub columns: Vec<Heading>,
    /// The rows below.
    pub rows: &'a [Row],
}

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The column.
    pub column: u32,
    /// The row in which it stands.
    pub row: u32,
    /// Its heading; empty where it has none.
    pub text: String,
    /// What it holds; nothing where that isn't known.
    pub meaning: Option<Column>,
}

/// Which headings a sheet has: the row, and the columns.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    row: u32,
    columns: Vec<Heading>,
}

/// Finds the headings of a sheet. A sheet with nothing in it has none, and isn't at fault.
pub fn table<'a>(sheet: &'a Sheet, kind: SheetKind, faults: &mut Vec<Fault>) -> Option<Table<'a>> {
    let Some(found) = find(sheet, kind) else {
        if !sheet.rows.is_empty() {
            let needed = needed(kind);
            faults.push(fault(
                Place::sheet(&sheet.name),
                LayoutFault::NoHeadings { needed },
            ));
        }
        faults.extend(persons::anywhere(sheet));
        return None;
    };
    let at = sheet.rows.partition_point(|row| row.number <= found.row);
    let mut table = Table {
        kind,
        sheet,
        heading: found.row,
        columns: found.columns,
        rows: sheet.rows.get(at..).unwrap_or_default(),
    };
    table.tell_registrations();
    table.without_heading();
    faults.extend(table.faults());
    faults.extend(table.beyond());
    Some(table)
}

/// How many columns of a kind a sheet has, needed ones and all.
pub fn fit(sheet: &Sheet, kind: SheetKind) -> (usize, usize) {
    let Some(found) = find(sheet, kind) else {
        return (0, 0);
    };
    let known: BTreeSet<Column> = found.columns.iter().filter_map(|one| one.meaning).collect();
    let needed = kind.needed().iter();
    let needed = needed.filter(|one| one.iter().any(|column| known.contains(column)));
    (needed.count(), known.len())
}

fn fault(place: Place, kind: LayoutFault) -> Fault {
    Fault::at(place, kind.into())
}

fn needed(kind: SheetKind) -> String {
    let names = kind.needed().iter().map(|columns| {
        let names = columns.iter().map(|column| kind.column_name(*column));
        names.collect::<Vec<_>>().join(" of ")
    });
    let mut names: Vec<String> = names.collect();
    if names.is_empty() {
        names = kind
            .columns()
            .map(|column| kind.column_name(column).to_owned())
            .collect();
    }
    names.join(", ")
}

/// The row at the top that holds the most headings.
fn find(sheet: &Sheet, kind: SheetKind) -> Option<Found> {
    let mut best: Option<(usize, Found)> = None;
    let top = sheet
        .rows
        .iter()
        .take_while(|row| row.number <= limits::HEADINGS);
    let mut above: Option<&Row> = None;
    for row in top {
        let columns = columns(
            row,
            above.filter(|above| above.number + 1 == row.number),
            kind,
        );
        let known: BTreeSet<Column> = columns.iter().filter_map(|one| one.meaning).collect();
        let enough = known.len() >= 2 || (known.len() == 1 && columns.len() == 1);
        if enough && best.as_ref().is_none_or(|(count, _)| known.len() > *count) {
            let row = row.number;
            best = Some((known.len(), Found { row, columns }));
        }
        above = Some(row);
    }
    best.map(|(_, found)| found)
}

/// Headings may stand in two rows: where this one says nothing, the one above does.
fn columns(row: &Row, above: Option<&Row>, kind: SheetKind) -> Vec<Heading> {
    let heading = |row: u32, column: u32, value: &Value| {
        let text = clean(&value.text().unwrap_or_default());
        let meaning = kind.column(&text);
        Heading {
            column,
            row,
            text,
            meaning,
        }
    };
    let mut columns: Vec<Heading> = row
        .cells
        .iter()
        .map(|(at, value)| heading(row.number, *at, value))
        .collect();
    let above = above.map_or(&[][..], |above| &above.cells);
    // A title that stands above all is no heading.
    if above.len() > 1 {
        let missing = above.iter().filter(|(at, _)| row.get(*at).is_none());
        let number = row.number.saturating_sub(1);
        columns.extend(missing.map(|(at, value)| heading(number, *at, value)));
        columns.sort_by_key(|heading| heading.column);
    }
    columns
}

impl Table<'_> {
    /// The column that holds something.
    pub fn column(&self, wanted: Column) -> Option<u32> {
        let found = self.columns.iter().find(|one| one.meaning == Some(wanted));
        found.map(|heading| heading.column)
    }

    /// Whether a column is one that is read.
    pub fn is_known(&self, column: u32) -> bool {
        let mut headings = self.columns.iter();
        headings.any(|one| one.column == column && one.meaning.is_some())
    }

    /// A registration's number looks like one; elsewhere that word is the number of a complaint.
    fn tell_registrations(&mut self) {
        let rows = self.rows;
        for heading in &mut self.columns {
            let says_register = heading.text.to_lowercase().contains("lrk");
            if heading.meaning != Some(Column::Registration) || says_register {
                continue;
            }
            let values = rows.iter().filter_map(|row| row.get(heading.column));
            let (mut all, mut like) = (0_usize, 0_usize);
            for value in values {
                all += 1;
                like += usize::from(
                    value
                        .text()
                        .is_some_and(|text| directory::looks_registered(&text)),
                );
            }
            if all == 0 || like * 5 < all * 4 {
                let is_complaints = self.kind == SheetKind::Complaints;
                heading.meaning = is_complaints.then_some(Column::Number);
            }
        }
    }

    /// What stands below no heading is a column too, that isn't known.
    fn without_heading(&mut self) {
        let heading_row = self.heading;
        let known: BTreeSet<u32> = self.columns.iter().map(|one| one.column).collect();
        let cells = self.rows.iter().flat_map(|row| &row.cells);
        let others: BTreeSet<u32> = cells
            .map(|(column, _)| *column)
            .filter(|at| !known.contains(at))
            .collect();
        self.columns
            .extend(others.into_iter().map(|column| Heading {
                column,
                row: heading_row,
                text: String::new(),
                meaning: None,
            }));
        self.columns.sort_by_key(|heading| heading.column);
    }

    /// In a table with separators one too many moves what follows it.
    fn beyond(&self) -> Vec<Fault> {
        let titled = self.columns.iter().filter(|one| !one.text.is_empty());
        let last = titled.map(|one| one.column).max().unwrap_or_default();
        let rows = self.rows.iter().filter(|_| self.sheet.is_table);
        let cells = rows.filter_map(|row| {
            let (column, value) = row.cells.iter().find(|(column, _)| *column > last)?;
            let shown = value.shown();
            let place = self.sheet.place(row.number, *column);
            Some(Fault::at(place, CellFault::Beyond { shown }.into()))
        });
        cells.collect()
    }

    fn place(&self, heading: &Heading) -> Place {
        self.sheet.place(heading.row, heading.column)
    }

    fn faults(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut unknown = Vec::new();
        for (at, heading) in self.columns.iter().enumerate() {
            let hidden = self.sheet.hidden || self.sheet.hidden_columns.contains(&heading.column);
            let before = self.columns.iter().take(at);
            let other = before
                .rev()
                .find(|one| one.meaning.is_some() && one.meaning == heading.meaning);
            let text = heading.text.clone();
            let kind = match (heading.meaning, other) {
                (Some(meaning), Some(other)) => LayoutFault::TwoColumns {
                    column: self.kind.column_name(meaning),
                    heading: text,
                    other: format!("“{}” ({})", other.text, letters(other.column)),
                },
                (Some(_), None) if self.sheet.hidden_columns.contains(&heading.column) => {
                    LayoutFault::HiddenColumn { heading: text }
                }
                (Some(_), None) => continue,
                (None, _) if persons::is_about_persons(&text, Some(self.kind)) => {
                    LayoutFault::PersonColumn {
                        heading: text,
                        hidden,
                    }
                }
                (None, _) => {
                    unknown.push(heading);
                    continue;
                }
            };
            faults.push(fault(self.place(heading), kind));
        }
        let missing = self.missing();
        faults.extend(unknown.into_iter().map(|heading| {
            let near = self
                .kind
                .near(&heading.text)
                .filter(|near| missing.contains(near));
            let heading_text = heading.text.clone();
            let kind = LayoutFault::UnknownColumn {
                heading: heading_text,
                near,
            };
            fault(self.place(heading), kind)
        }));
        faults.extend(missing.into_iter().map(|column| {
            let others = self.columns.iter().filter(|one| one.meaning.is_none());
            let near = super::fold::nearest(column, others.map(|one| one.text.as_str()));
            let near = near.map(str::to_owned);
            let place = self.sheet.place(self.heading, 0);
            fault(place, LayoutFault::MissingColumn { column, near })
        }));
        faults
    }

    /// The names of the columns that are needed and aren't there.
    fn missing(&self) -> Vec<&'static str> {
        let needed = self.kind.needed().iter();
        let missing = needed.filter(|one| one.iter().all(|column| self.column(*column).is_none()));
        let names = missing.filter_map(|columns| columns.first());
        names.map(|column| self.kind.column_name(*column)).collect()
    }
}
