//! The sheet Locaties: every location, also those without complaints, and what became of them. A
//! location without complaints isn't gone; only Gesloten op and Opgegaan in say so.

use super::became::Changes;
use super::cells::{Cells, Findings};
use super::columns::Column;
use super::directory::Directory;
use super::fold;
use super::headings::Table;
use crate::decisions::{FileText, LocationChange};
use crate::fault::{CellFault, NameFault, Place};
use crate::sources::DraftLocation;
use chrono::{Datelike, NaiveDate};
use dataset::Kind;
use std::collections::BTreeMap;

/// What the sheet says.
#[derive(Clone, Debug, Default)]
pub struct Listed {
    /// The locations that there were in the year.
    pub locations: Vec<DraftLocation>,
    /// What became of some.
    pub changes: Vec<LocationChange>,
}

/// The kinds of care, as they are proposed.
pub const KINDS: [&str; 5] = ["KDV", "BSO", "POV", "VGO", "GOB"];

/// A row, before its locations are compared with the others.
pub struct Row {
    pub location: DraftLocation,
    /// The name that it is shown with.
    pub shown: String,
    pub opened: Option<NaiveDate>,
    pub closed: Option<NaiveDate>,
    pub earlier: Option<String>,
    pub into: Option<String>,
    /// The cells of `earlier` and `into`.
    pub places: [Place; 2],
}

/// Reads the sheet. The directory knows its locations afterwards.
pub fn read(
    table: &Table,
    year: Option<u16>,
    directory: &mut Directory,
    stated: &mut FileText,
    findings: &mut Findings,
) -> Listed {
    let published = directory.clone();
    let mut first: BTreeMap<String, Place> = BTreeMap::new();
    let mut rows = Vec::new();
    for row in table.rows {
        let cells = Cells { table, row };
        if cells.known().next().is_none() {
            continue;
        }
        let Some(row) = read_row(&cells, directory, findings) else {
            continue;
        };
        let place = row.location.place.clone();
        if let Some(first) = first.get(&row.shown) {
            let fault = NameFault::Twice {
                shown: row.location.name.clone(),
                first: first.to_string(),
            };
            findings.push(place, fault);
            continue;
        }
        first.insert(row.shown.clone(), place);
        rows.push(row);
    }
    for row in &rows {
        unlike_published(row, &published, &first, findings);
        let number = row.location.register_id.as_deref();
        directory.add(&row.shown, number);
    }
    let mut listed = Listed::default();
    for row in rows {
        let reader = Changes {
            directory,
            published: &published,
            year,
        };
        let change = reader.read(&row, stated, findings);
        listed.changes.extend(change);
        let gone = row
            .closed
            .zip(year)
            .is_some_and(|(closed, year)| closed.year() < i32::from(year));
        if !gone {
            listed.locations.push(row.location);
        }
    }
    listed
}

fn read_row(cells: &Cells, directory: &Directory, findings: &mut Findings) -> Option<Row> {
    let name = cells.needed(Column::Location, findings).said();
    let number = cells.text(Column::Registration, findings).said();
    let (kind, is_home) = kind(cells, findings);
    let town = cells.text(Column::Town, findings).said();
    let places = cells.number(Column::Places, findings).said();
    let opened = cells.date(Column::OpenSince, findings).said();
    let closed = cells.date(Column::ClosedOn, findings).said();
    let earlier = cells.text(Column::EarlierName, findings).said();
    let into = cells.text(Column::MergedInto, findings).said();
    let place = cells.place(Column::Location);
    let name = name?;
    if is_home && looks_like_address(&name) {
        findings.push(place.clone(), CellFault::HomeAddress);
    }
    Some(Row {
        shown: directory.shown(&name),
        location: DraftLocation {
            place,
            name,
            kind,
            // Of a childminder nothing is published that leads to a home.
            town: town.filter(|_| !is_home),
            places: places.filter(|_| !is_home),
            register_id: number,
        },
        opened,
        closed,
        earlier,
        into,
        places: [
            cells.place(Column::EarlierName),
            cells.place(Column::MergedInto),
        ],
    })
}

/// The kind of care, and whether it is given at somebody's home.
fn kind(cells: &Cells, findings: &mut Findings) -> (Option<Kind>, bool) {
    let Some(text) = cells.text(Column::Kind, findings).said() else {
        return (None, false);
    };
    match fold::text(&text).as_str() {
        "kdv" | "kinderdagverblijf" | "dagopvang" | "kinderdagopvang" => (Some(Kind::Kdv), false),
        "bso" | "buitenschoolse opvang" | "naschoolse opvang" => (Some(Kind::Bso), false),
        "pov" | "psz" | "peuteropvang" | "peuterspeelzaal" => (Some(Kind::Pov), false),
        "vgo" | "gastouder" | "gastouderopvang" => (None, true),
        "gob" | "gastouderbureau" => (None, false),
        _ => {
            findings.push(cells.place(Column::Kind), CellFault::Kind { shown: text });
            (None, false)
        }
    }
}

/// A number behind a word, or a postcode.
fn looks_like_address(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    words.windows(2).any(|pair| {
        let [before, number] = pair else {
            return false;
        };
        let starts = number.starts_with(|c: char| c.is_ascii_digit());
        starts
            && before
                .chars()
                .all(|c| c.is_alphabetic() || ".-'".contains(c))
    })
}

/// A name that isn't published but looks like one that is, and isn't listed beside it, may be that one
/// spelt otherwise.
fn unlike_published(
    row: &Row,
    published: &Directory,
    listed: &BTreeMap<String, Place>,
    findings: &mut Findings,
) {
    if published.get(&row.shown).is_some() || row.opened.is_some() || row.earlier.is_some() {
        return;
    }
    let by_number = row
        .location
        .register_id
        .as_deref()
        .and_then(|text| published.of_number(text));
    let near = by_number
        .map(str::to_owned)
        .or_else(|| published.near(&row.shown));
    if let Some(near) = near.filter(|near| !listed.contains_key(near)) {
        let fault = NameFault::Listed {
            shown: row.location.name.clone(),
            near,
        };
        findings.push(row.location.place.clone(), fault);
    }
}
