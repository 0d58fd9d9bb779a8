//! The sheet Aantallen: counts by location, subject and verdict, for who publishes no texts.

use super::cells::{Cells, Findings};
use super::columns::Column;
use super::complaints::Against;
use super::error::{Limit, WorkbookError};
use super::headings::Table;
use super::limits;
use super::rows::{outcome, place_of};
use super::totals::Counted;
use crate::fault::CellFault;
use crate::sources::{Days, DraftRow};
use dataset::CategorySource;

/// Reads the counts, each as so many complaints without a text.
///
/// # Errors
/// When they add up to more than is read.
pub fn read(
    table: &Table,
    against: &mut Against,
    findings: &mut Findings,
) -> Result<Vec<DraftRow>, WorkbookError> {
    let mut rows = Vec::new();
    let mut counted = Counted::default();
    let mut all = 0_u32;
    for row in table.rows {
        let cells = Cells { table, row };
        if cells.known().next().is_none() || counted.is_total(&cells, findings) {
            continue;
        }
        let count = cells.number(Column::Count, findings);
        if count == super::cells::Read::Empty {
            cells.needed(Column::Count, findings);
        }
        let count = count.said();
        let name = place_of(&cells, against.directory, findings);
        let label = cells.text(Column::Label, findings).said();
        if let Some(label) = &label {
            against.labels.add(label, cells.place(Column::Label));
        }
        all = all.saturating_add(count.unwrap_or_default());
        if all > limits::ROWS {
            let sheet = table.sheet.name.name.to_string();
            return Err(WorkbookError::Limit(Limit::Rows { sheet }));
        }
        counted.add(count.unwrap_or_default());
        let is_none = count == Some(0) && cells.value(Column::Subject).is_none();
        if is_none {
            continue;
        }
        let subject = cells.needed(Column::Subject, findings).said();
        let category = subject.and_then(|subject| {
            let place = cells.place(Column::Subject);
            against.subjects.find(&subject, place, findings)
        });
        let before = findings.0.len();
        let outcome = outcome(&cells, Column::Verdict, findings);
        if count == Some(0) {
            // Nobody lacks a verdict here.
            let lacks = |fault: &crate::fault::Fault| fault.kind != CellFault::NoVerdict.into();
            let told = findings.0.split_off(before);
            findings.0.extend(told.into_iter().filter(lacks));
        }
        let Some((count, category)) = count.zip(category) else {
            continue;
        };
        let row = DraftRow {
            place: cells.place(Column::Count),
            page: 0,
            name,
            label,
            category,
            category_source: CategorySource::Report,
            category_reason: None,
            complaint: None,
            resolution: None,
            resolution_place: cells.place(Column::Count),
            outcome,
            days: Days::default(),
        };
        rows.extend(std::iter::repeat_n(row, count as usize));
    }
    Ok(rows)
}
