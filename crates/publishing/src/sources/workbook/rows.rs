//! What rows of several sheets have: a location, and a verdict.

use super::cells::{Cells, Findings};
use super::columns::Column;
use super::directory::{Directory, Places};
use super::grid::Value;
use super::verdicts;
use crate::fault::CellFault;
use dataset::Outcome;

/// The name of a row's location.
pub fn place_of(
    cells: &Cells,
    directory: &mut Directory,
    findings: &mut Findings,
) -> Option<String> {
    let has = |column| cells.value(column).is_some();
    if !has(Column::Location) && !has(Column::Registration) {
        let column = if cells.table.column(Column::Location).is_some() {
            Column::Location
        } else {
            Column::Registration
        };
        cells.needed(column, findings);
        return None;
    }
    let name = cells.text(Column::Location, findings).said();
    let number = cells.text(Column::Registration, findings).said();
    let places = Places {
        name: cells.place(Column::Location),
        number: cells.place(Column::Registration),
    };
    directory.find(name.as_deref(), number.as_deref(), &places, findings)
}

/// The verdict of a row; a warning where there is none.
pub fn outcome(cells: &Cells, column: Column, findings: &mut Findings) -> Option<Outcome> {
    let place = cells.place(column);
    if cells.value(column).is_none() {
        if cells.table.column(column).is_some() {
            findings.push(place, CellFault::NoVerdict);
        }
        return None;
    }
    let text = cells.text(column, findings).said()?;
    let read = verdicts::read(&text);
    if read.is_some() {
        return read;
    }
    let raw = cells
        .value(column)
        .and_then(Value::text)
        .unwrap_or_default();
    let shown = Value::Text(text.clone()).shown();
    let fault = match verdicts::several(&raw) {
        Some(rows) => CellFault::Several {
            column: cells.table.kind.column_name(column),
            shown,
            rows,
        },
        None => CellFault::Verdict {
            shown,
            near: verdicts::near(&text),
        },
    };
    findings.push(place, fault);
    None
}
