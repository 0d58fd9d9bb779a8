//! The sheet Geschillen: disputes before the Geschillencommissie, by the year of their ruling.

use super::cells::{Cells, Findings};
use super::columns::Column;
use super::dates;
use super::directory::Directory;
use super::headings::Table;
use super::labels::Labels;
use super::rows::{outcome, place_of};
use crate::decisions::{DisputeTold, FileText};
use crate::fault::CellFault;
use chrono::Datelike;

/// What the sheet says.
#[derive(Clone, Debug, Default)]
pub struct Disputes {
    /// The disputes.
    pub told: Vec<DisputeTold>,
    /// The legal entity of each, where it is named.
    pub labels: Vec<Option<String>>,
}

/// Reads the disputes.
pub fn read(
    table: &Table,
    year: Option<u16>,
    directory: &mut Directory,
    labels: &mut Labels,
    stated: &mut FileText,
    findings: &mut Findings,
) -> Disputes {
    let mut disputes = Disputes::default();
    for row in table.rows {
        let cells = Cells { table, row };
        if cells.known().next().is_none() {
            continue;
        }
        let has = |column| cells.value(column).is_some();
        let is_placed = has(Column::Location) || has(Column::Registration);
        let name = is_placed
            .then(|| place_of(&cells, directory, findings))
            .flatten();
        let ruled_on = cells.date(Column::RuledOn, findings).said();
        let outside = ruled_on
            .zip(year)
            .filter(|(date, year)| date.year() != i32::from(*year));
        if let Some((date, year)) = outside {
            let fault = CellFault::OutsideYear {
                shown: dates::shown(date),
                year,
                year_before: false,
            };
            findings.push(cells.place(Column::RuledOn), fault);
        }
        let label = cells.text(Column::Label, findings).said();
        if let Some(label) = &label {
            labels.add(label, cells.place(Column::Label));
        }
        let place = row.cells.first().map_or(0, |(column, _)| *column);
        let place = table.sheet.place(row.number, place);
        disputes.told.push(DisputeTold {
            location: name.map(|name| directory.shown(&name)),
            subject: cells.text(Column::Subject, findings).said(),
            verdict: outcome(&cells, Column::Verdict, findings),
            ruled_on: ruled_on.map(|date| date.to_string()),
            reference: cells.text(Column::Reference, findings).said(),
            reason: stated.stated(place, "The sheet Geschillen lists it."),
        });
        disputes.labels.push(label);
    }
    disputes
}
