//! The sheet Verslag: what the organisation says of the year (art. 1.57b, 4 a and b). Its values stand
//! below their headings, or beside them.

use super::cells::{Cells, Findings};
use super::columns::{Column, SheetKind};
use super::grid::{Row, Sheet, Value, clean};
use super::headings::{self, Heading, Table};
use crate::decisions::{FileText, SchemeTold};
use crate::fault::{CellFault, Fault, LayoutFault, Place};

/// What the sheet says.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// The year, and where it stands.
    pub year: Option<(u16, Place)>,
    /// The organisation.
    pub organisation: Option<(String, Place)>,
    /// How many children.
    pub children: Option<u32>,
    /// The rules for complaints.
    pub scheme: Option<SchemeTold>,
    /// How many complaints, and where it stands.
    pub total: Option<(u32, Place)>,
}

/// Reads the sheet.
pub fn read(sheet: &Sheet, stated: &mut FileText, findings: &mut Findings) -> Said {
    if let Some((lying, heading)) = beside(sheet) {
        let table = Table {
            kind: SheetKind::Report,
            sheet: &lying,
            heading: 0,
            columns: heading,
            rows: &lying.rows,
        };
        return said(&table, stated, findings);
    }
    let mut faults: Vec<Fault> = Vec::new();
    let table = headings::table(sheet, SheetKind::Report, &mut faults);
    findings.0.extend(faults);
    match table {
        Some(table) => said(&table, stated, findings),
        None => Said::default(),
    }
}

/// A sheet whose headings stand below each other, each beside its value.
fn beside(sheet: &Sheet) -> Option<(Sheet, Vec<Heading>)> {
    let pairs: Vec<(Column, u32, &(u32, Value))> = sheet
        .rows
        .iter()
        .filter_map(|row| {
            let [(_, heading), value] = row.cells.as_slice() else {
                return None;
            };
            let meaning = SheetKind::Report.column(&clean(&heading.text()?))?;
            let is_heading = value
                .1
                .text()
                .is_some_and(|text| SheetKind::Report.column(&text).is_some());
            (!is_heading).then_some((meaning, row.number, value))
        })
        .collect();
    if pairs.is_empty() {
        return None;
    }
    let heading = |(at, (meaning, ..)): (u32, &(Column, u32, &(u32, Value)))| Heading {
        column: at,
        row: 0,
        text: SheetKind::Report.column_name(*meaning).to_owned(),
        meaning: Some(*meaning),
    };
    let headings = (0..).zip(&pairs).map(heading).collect();
    let cells = (0..)
        .zip(&pairs)
        .map(|(at, (_, _, (_, value)))| (at, value.clone()));
    let number = pairs.first().map_or(1, |(_, row, _)| *row);
    let mut lying = Sheet::new(sheet.name.clone());
    lying.rows = vec![Row {
        number,
        cells: cells.collect(),
    }];
    Some((lying, headings))
}

fn said(table: &Table, stated: &mut FileText, findings: &mut Findings) -> Said {
    let mut filled = table.rows.iter().filter(|row| {
        let cells = Cells { table, row };
        cells.known().next().is_some()
    });
    let Some(row) = filled.next() else {
        return Said::default();
    };
    if let Some(second) = filled.next() {
        let place = table.sheet.place(second.number, 0);
        findings.push(place, LayoutFault::SeveralReports);
    }
    let cells = Cells { table, row };
    let place = |column| cells.place(column);
    let year = cells.number(Column::Year, findings).said();
    let year = year.and_then(|year| {
        let found = u16::try_from(year)
            .ok()
            .filter(|year| (1900..=2200).contains(year));
        if found.is_none() {
            let fault = CellFault::Number {
                column: "Jaar",
                shown: year.to_string(),
            };
            findings.push(place(Column::Year), fault);
        }
        Some((found?, place(Column::Year)))
    });
    let organisation = cells.text(Column::Organisation, findings).said();
    let description = cells.text(Column::Scheme, findings).said();
    let made_known = cells.text(Column::MadeKnown, findings).said();
    if description.is_none() && made_known.is_some() {
        let fault = CellFault::Empty {
            column: SheetKind::Report.column_name(Column::Scheme),
        };
        findings.push(place(Column::Scheme), fault);
    }
    let reason =
        |stated: &mut FileText| stated.stated(place(Column::Scheme), "The sheet Verslag says so.");
    Said {
        year,
        organisation: organisation.map(|name| (name, place(Column::Organisation))),
        children: cells.number(Column::Children, findings).said(),
        scheme: description.map(|description| SchemeTold {
            description,
            made_known,
            reason: reason(stated),
        }),
        total: cells
            .number(Column::Total, findings)
            .said()
            .map(|total| (total, place(Column::Total))),
    }
}
