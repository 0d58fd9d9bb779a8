//! The days of a complaint.

use super::cells::{Cells, Findings};
use super::columns::Column;
use super::dates;
use crate::fault::CellFault;
use crate::sources::Days;
use chrono::{Datelike, NaiveDate};

/// Reads the days of a row; nothing where it isn't known when the complaint came in.
pub fn read(cells: &Cells, year: Option<u16>, findings: &mut Findings) -> Option<Days> {
    if cells.value(Column::Received).is_none() {
        cells.needed(Column::Received, findings);
    }
    let received = cells.date(Column::Received, findings).said();
    let closed = cells.date(Column::Closed, findings).said();
    let measure_due = cells.date(Column::MeasureDue, findings).said();
    if let Some(year) = year {
        within(cells, year, received, closed, findings);
        let places = [(Column::Closed, closed), (Column::MeasureDue, measure_due)];
        for (column, date) in places {
            let last = i32::from(year) + if column == Column::Closed { 1 } else { 5 };
            let date = date.filter(|date| date.year() > last);
            if let Some(date) = date {
                findings.push(cells.place(column), outside(date, year, false));
            }
        }
    }
    if let Some((received, closed)) = received.zip(closed)
        && closed < received
    {
        let fault = CellFault::ClosedBefore {
            received: dates::shown(received),
            closed: dates::shown(closed),
        };
        findings.push(cells.place(Column::Closed), fault);
    }
    let day = |date: Option<NaiveDate>| date.map(|date| date.to_string());
    Some(Days {
        received: Some(received?.to_string()),
        closed: day(closed),
        measure_due: day(measure_due),
    })
}

/// A complaint belongs to the year in which it was received. One of the year before is carried over
/// where this year closed it.
fn within(
    cells: &Cells,
    year: u16,
    received: Option<NaiveDate>,
    closed: Option<NaiveDate>,
    findings: &mut Findings,
) {
    let Some(received) = received.filter(|date| date.year() != i32::from(year)) else {
        return;
    };
    let place = cells.place(Column::Received);
    let year_before = received.year() == i32::from(year) - 1;
    let closed_here = closed.is_some_and(|closed| closed.year() == i32::from(year));
    if year_before && closed_here {
        let shown = dates::shown(received);
        findings.push(place, CellFault::CarriedOver { shown });
    } else {
        findings.push(place, outside(received, year, year_before));
    }
}

fn outside(date: NaiveDate, year: u16, year_before: bool) -> CellFault {
    CellFault::OutsideYear {
        shown: dates::shown(date),
        year,
        year_before,
    }
}
