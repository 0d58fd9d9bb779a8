//! From the source text of a report to its rows and figures.
//!
//! The text comes from a table with six columns, read cell by cell: name, label, category,
//! complaint, resolution, outcome. What each part of it looks like stands with the module that
//! reads it.

mod account;
mod anchors;
mod beside;
mod category;
mod cells;
mod crossing;
mod decisions;
mod decode;
mod form;
mod front;
mod infer;
mod pages;
mod table;

pub use beside::decisions_beside;
pub use cells::Crossing;
pub use crossing::{GoesOn, Rule};
pub use decisions::CuratedError;
pub(crate) use decode::is_invisible;
pub use decode::{DecodeError, text as plain_text};
pub use pages::Footer;

use super::{Draft, DraftCategory, PageNumbers, Printed, Table};
use crate::decisions::{Curated, Label};
use crate::error::PublishError;
use crate::fault::{Fault, Place, SourceFile};
use crate::files::{Files, TextError};
use crate::text::squash;
use cells::{Row, RowDecisions};
use dataset::SourceDocument;
use decisions::ReportDecisions;
use pages::{AFTER_LIST, LIST_HEADING, Line, Pages, is_outcome};
use thiserror::Error;

/// The columns of the list, as their headings read once their lines are joined.
const COLUMNS: [&str; 6] = [
    "Naam locatie",
    "Label",
    "Categorie",
    "Omschrijving klacht",
    "Toelichting Welke oplossing is er getroffen",
    "Klacht gegrond",
];

/// Why a text can't be read as a report at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum StructureError {
    /// The list of complaints isn't there.
    #[error(
        "has no heading \"{LIST_HEADING}\"; the text ends on line {0}: if it was cut off, take the whole report"
    )]
    NoList(u32),
    /// The list of complaints doesn't end.
    #[error(
        "was cut off: after line {0} the heading \"{AFTER_LIST}\" that ends the list of complaints should follow; take the whole report"
    )]
    CutOff(u32),
    /// Headings of the list are missing.
    #[error(
        "has a list of complaints (line {line}) without the column {missing}; take the text from the report with all six columns: {all}",
        all = COLUMNS.join(", ")
    )]
    MissingColumns {
        /// Line of the list's heading.
        line: u32,
        /// The headings missing.
        missing: String,
    },
    /// The table of section 3.1 isn't there.
    #[error(
        "has no table \"Aantal van omschrijving klacht\" with the columns of the labels and a row \"Eindtotaal\"; check the labels in curated.toml"
    )]
    NoTable,
    /// No page footer, so neither title nor date.
    #[error(
        "has no page footer (a title, a date, and \"pagina 1/2\"), so its title, its date and its pages can't be checked"
    )]
    NoFooter,
}

/// How the reader came to its rows, for whoever looks the report up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trace {
    /// The page footers; at least one.
    pub footers: Vec<Footer>,
    /// The first lines of the rows that cross a page, and what was decided about each.
    pub crossings: Vec<(u32, Crossing)>,
}

/// Reads the report and the decisions beside it.
///
/// # Errors
/// When a file is missing or no text, or the text has no list of complaints or only a part of it.
pub fn read(files: &Files) -> Result<(Draft, Trace), PublishError> {
    let (decisions, curated) = read_decisions(files)?;
    let name = SourceFile::Report.name();
    let bytes = files
        .get(name)
        .ok_or_else(|| PublishError::text(name, TextError::Missing))?;
    let text = decode::decode(bytes).map_err(|source| PublishError::Encoding {
        file: name.to_owned(),
        source,
    })?;
    draft(&text, decisions, curated).map_err(|source| PublishError::Structure {
        file: name.to_owned(),
        source,
    })
}

fn read_decisions(files: &Files) -> Result<(ReportDecisions, Curated), PublishError> {
    let name = SourceFile::Curated.name();
    let bytes = files.get(name).ok_or(CuratedError::Missing);
    let read = bytes.and_then(|bytes| {
        let text = decode::text(SourceFile::Curated, bytes)?;
        decisions::read(&text)
    });
    read.map_err(|source| PublishError::Curated {
        file: name.to_owned(),
        source,
    })
}

/// From the text to rows without a layout.
fn draft(
    text: &str,
    decisions: ReportDecisions,
    curated: Curated,
) -> Result<(Draft, Trace), StructureError> {
    let Pages { lines, footers } = pages::number_pages(text, decisions.first_page);
    let Parts {
        before,
        headings,
        rows: list,
    } = split(&lines)?;
    let first = footers.first().ok_or(StructureError::NoFooter)?;
    let document = SourceDocument {
        title: first.title.clone(),
        date: Some(first.date.clone()),
        pages: lines.last().map_or(0, |line| line.page),
    };
    let columns = &decisions.columns;
    let (figures, mut faults) = front::read(before, columns);
    let (table, more) = table::read(before, columns).ok_or(StructureError::NoTable)?;
    faults.extend(more);
    faults.extend(account::headings(headings, &COLUMNS));
    let rows = rows(list, &decisions, &curated, &table, &mut faults);
    faults.extend(account::letters(list, &rows, decisions.letters));
    faults.extend(form::pages(&footers, document.pages));
    faults.extend(form::spellings(&decisions, &table, &curated));
    faults.extend(decisions.reasons(&curated.text));
    let crossings = rows
        .iter()
        .filter_map(|row| Some((row.line, row.crossing?)));
    let trace = Trace {
        crossings: crossings.collect(),
        footers,
    };
    let (rows, more) = infer::rows(rows, &table, &decisions, &curated);
    faults.extend(more);
    let categories = table.rows.iter().map(|row| DraftCategory {
        name: row.name.clone(),
        place: row.place.clone(),
    });
    let categories = categories.collect();
    let printed = printed(figures, table, list, &trace.footers);
    let draft = Draft {
        whole: Place::whole(SourceFile::Report),
        document,
        printed,
        categories,
        locations: Vec::new(),
        rows,
        curated,
        faults,
        warnings: Vec::new(),
    };
    Ok((draft, trace))
}

fn printed(figures: super::Figures, table: Table, list: &[Line], footers: &[Footer]) -> Printed {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let agreeing = footers
        .iter()
        .filter(|footer| footer.printed == footer.counted);
    let outcomes = list.iter().filter(|line| is_outcome(&line.text));
    Printed {
        figures,
        table: Some(table),
        outcomes: Some(count(outcomes.count())),
        page_numbers: Some(PageNumbers {
            printed: count(footers.len()),
            agreeing: count(agreeing.count()),
        }),
    }
}

/// The lines of a report up to the end of its list.
struct Parts<'a> {
    /// What stands before the list.
    before: &'a [Line],
    /// The list's heading and those of its columns.
    headings: &'a [Line],
    /// The list's rows.
    rows: &'a [Line],
}

/// Splits the lines into those before the list, its headings, and its rows.
fn split(lines: &[Line]) -> Result<Parts<'_>, StructureError> {
    let last = lines.last().map_or(0, |line| line.number);
    let heading = lines
        .iter()
        .position(|line| line.starts_page && line.text.starts_with(LIST_HEADING))
        .ok_or(StructureError::NoList(last))?;
    let (before, list) = lines.split_at(heading);
    let end = list
        .iter()
        .position(|line| line.starts_page && line.text.starts_with(AFTER_LIST))
        .ok_or(StructureError::CutOff(last))?;
    let list = &list[..end];
    let (headings, rows) = list.split_at(headings(list)?);
    Ok(Parts {
        before,
        headings,
        rows,
    })
}

/// Checks the headings of the columns and gives the number of lines they take. They end with the
/// first line on which nothing is left to be found.
fn headings(lines: &[Line]) -> Result<usize, StructureError> {
    const REACH: usize = 30;
    let wanted: Vec<String> = COLUMNS.iter().map(|column| squash(column)).collect();
    let mut seen = String::new();
    for (at, line) in lines.iter().enumerate().skip(1).take(REACH) {
        seen.push_str(&squash(&line.text));
        if wanted.iter().all(|column| seen.contains(column.as_str())) {
            return Ok(at + 1);
        }
    }
    let missing: Vec<&str> = COLUMNS
        .into_iter()
        .filter(|column| !seen.contains(&squash(column)))
        .collect();
    Err(StructureError::MissingColumns {
        line: lines.first().map_or(0, |line| line.number),
        missing: missing.join(", "),
    })
}

fn rows(
    list: &[Line],
    decisions: &ReportDecisions,
    curated: &Curated,
    table: &Table,
    faults: &mut Vec<Fault>,
) -> Vec<Row> {
    let name = |label: &Label| label.name.clone();
    let labels: Vec<String> = curated.entries.label.iter().map(name).collect();
    let spellings = category::spellings(table, decisions);
    let breaks = decisions.page_break.iter();
    let unusual_widths = decisions.unusual_width.iter();
    let decided = RowDecisions {
        breaks: breaks.map(|entry| (entry.line, entry.goes_on)).collect(),
        unusual_widths: unusual_widths.map(|entry| entry.line).collect(),
    };
    let anchors = anchors::anchors(list, &labels);
    let ends = anchors
        .iter()
        .skip(1)
        .map(|next| next.first)
        .chain([list.len()]);
    let first = anchors.first().map_or(list.len(), |anchor| anchor.first);
    faults.extend(account::before_rows(&list[..first]));
    let mut rows = Vec::with_capacity(anchors.len());
    for (anchor, end) in anchors.iter().zip(ends) {
        let (row, more) = cells::read_row(list, anchor, end, &spellings, &decided);
        faults.extend(more);
        rows.push(row);
    }
    rows
}
