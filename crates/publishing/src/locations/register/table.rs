//! The rows of a register.

use super::cells;
use super::entry::Entry;
use super::error::{RegisterError, RowFault};
use super::holders::Holders;
use super::name::key;
use csv::StringRecord;
use dataset::Kind;
use std::collections::{BTreeMap, BTreeSet};

/// The columns that can't be missing.
const NEEDED: [&str; 8] = [
    "lrk_id",
    "type_oko",
    "actuele_naam_oko",
    "aantal_kindplaatsen",
    "status",
    "opvanglocatie_adres",
    "opvanglocatie_woonplaats",
    "naam_houder",
];

/// The columns that are used where they are there. All others are ignored.
const USED: [&str; 2] = ["opvanglocatie_postcode", "inschrijfdatum"];

/// The status of a registration in force.
const IN_FORCE: &str = "ingeschreven";

/// What of the file is the organisation's.
#[derive(Default)]
pub struct Table {
    pub rows: usize,
    pub closed: usize,
    pub other_kinds: usize,
    pub entries: Vec<Entry>,
}

/// A row, with the columns known by name.
pub struct Row<'a> {
    columns: &'a BTreeMap<&'static str, usize>,
    record: &'a StringRecord,
}

impl Row<'_> {
    /// A cell as it stands there; nothing where the file lacks the column.
    pub fn cell(&self, column: &str) -> &str {
        let at = self.columns.get(column);
        at.and_then(|&at| self.record.get(at)).unwrap_or_default()
    }

    /// The text of a cell.
    pub fn text(&self, column: &str) -> String {
        cells::text(self.cell(column))
    }
}

/// Takes the organisation's registrations out of the text. Every row is checked for its number of
/// cells, and all faults are listed at once.
pub fn read(text: &str, holders: &Holders) -> Result<Table, RegisterError> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(b';')
        .quoting(false)
        .flexible(true)
        .has_headers(false)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let header = records.next().ok_or(RegisterError::Empty)??;
    let columns = columns(&header)?;
    let mut table = Table::default();
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for record in records {
        let record = record?;
        let line = record.position().map_or(0, csv::Position::line);
        let row = Row {
            columns: &columns,
            record: &record,
        };
        if let Err(fault) = table.add(&row, header.len(), holders, &mut seen) {
            faults.push((line, fault));
        }
    }
    if !faults.is_empty() {
        return Err(RegisterError::Rows(faults));
    }
    if table.entries.is_empty() {
        return Err(RegisterError::NothingOfOurs {
            rows: table.rows,
            holders: holders.names(),
        });
    }
    Ok(table)
}

impl Table {
    fn add(
        &mut self,
        row: &Row,
        cells: usize,
        holders: &Holders,
        seen: &mut BTreeSet<String>,
    ) -> Result<(), RowFault> {
        if row.record.len() != cells {
            let (found, expected) = (row.record.len(), cells);
            return Err(RowFault::Cells { found, expected });
        }
        self.rows += 1;
        let Some(label) = holders.label(&row.text("naam_houder")) else {
            return Ok(());
        };
        if key(row.cell("status")) != IN_FORCE {
            self.closed += 1;
            return Ok(());
        }
        let Some(kind) = kind(&row.text("type_oko")) else {
            self.other_kinds += 1;
            return Ok(());
        };
        let entry = Entry::read(row, kind, label, &holders.organisation)?;
        if !seen.insert(entry.id.clone()) {
            return Err(RowFault::Twice(entry.id));
        }
        self.entries.push(entry);
        Ok(())
    }
}

fn columns(header: &StringRecord) -> Result<BTreeMap<&'static str, usize>, RegisterError> {
    let found: Vec<String> = header
        .iter()
        .map(|name| cells::text(name).to_lowercase())
        .collect();
    let at = |column: &&'static str| {
        let at = found.iter().position(|name| name == column)?;
        Some((*column, at))
    };
    let missing: Vec<&str> = NEEDED
        .into_iter()
        .filter(|column| at(column).is_none())
        .collect();
    if missing.is_empty() {
        Ok(NEEDED.iter().chain(&USED).filter_map(at).collect())
    } else {
        Err(RegisterError::Columns { missing, found })
    }
}

fn kind(text: &str) -> Option<Kind> {
    [Kind::Kdv, Kind::Bso, Kind::Pov]
        .into_iter()
        .find(|kind| kind.abbreviation().eq_ignore_ascii_case(text))
}
