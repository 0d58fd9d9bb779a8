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
mod headings;
mod infer;
mod moved;
mod pages;
mod structure;
mod table;
mod unlabelled;

pub use beside::decisions_beside;
pub use cells::Crossing;
pub use crossing::{GoesOn, Rule};
pub use decisions::CuratedError;
pub(crate) use decode::is_invisible;
pub use decode::{DecodeError, text as plain_text};
pub use pages::{AFTER_LIST, Footer, LIST_HEADING};
pub use structure::StructureError;

use super::{Draft, DraftCategory, PageNumbers, Printed, Table};
use crate::decisions::{Curated, Label};
use crate::error::PublishError;
use crate::fault::{Fault, FaultKind, Place, SourceFile};
use crate::files::{Files, TextError};
use cells::{Row, RowDecisions};
use dataset::SourceDocument;
use decisions::ReportDecisions;
use headings::Headings;
pub use headings::Near;
use pages::{Line, Pages, is_outcome};

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
    mut decisions: ReportDecisions,
    curated: Curated,
) -> Result<(Draft, Trace), StructureError> {
    let Pages { lines, footers } = pages::number_pages(text, decisions.first_page);
    if let Some(line) = lines
        .iter()
        .find(|line| footers.is_empty() && pages::looks_like_a_footer(line))
    {
        return Err(StructureError::NoFooter(line.number));
    }
    let Parts {
        before,
        headings,
        rows: list,
    } = split(&lines, !decisions.columns.is_empty())?;
    let document = document(&footers, &lines);
    let columns = &decisions.columns;
    let (figures, mut faults) = front::read(before, columns);
    let (table, more) = table::read(before, columns).ok_or_else(|| {
        let near = headings::near(before, "Aantal van omschrijving klacht");
        StructureError::NoTable { near }
    })?;
    faults.extend(more);
    let headings = Headings::read(headings);
    decisions.left_out = headings.left_out();
    let mut warnings: Vec<Fault> = headings.warning().into_iter().collect();
    faults.extend(headings.faults());
    if footers.is_empty() {
        warnings.push(Fault::in_report(None, FaultKind::NoPageNumbers));
    }
    warnings.extend(follow(list, &mut decisions, &curated, &table));
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
        warnings,
    };
    Ok((draft, trace))
}

/// What the document says of itself: in the first footer. Without one it has no pages that are known.
fn document(footers: &[Footer], lines: &[Line]) -> SourceDocument {
    let unnamed = || SourceDocument {
        title: SourceFile::Report.name().to_owned(),
        date: None,
        pages: 0,
    };
    footers
        .first()
        .map_or_else(unnamed, |first| SourceDocument {
            title: first.title.clone(),
            date: Some(first.date.clone()),
            pages: lines.last().map_or(0, |line| line.page),
        })
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
        page_numbers: (!footers.is_empty()).then(|| PageNumbers {
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
fn split(lines: &[Line], has_labels: bool) -> Result<Parts<'_>, StructureError> {
    let last = lines.last().map_or(0, |line| line.number);
    let heading = lines
        .iter()
        .position(|line| line.starts_page && line.text.starts_with(LIST_HEADING))
        .ok_or_else(|| StructureError::NoList {
            last,
            near: headings::near_list(lines),
        })?;
    let (before, list) = lines.split_at(heading);
    let end = list
        .iter()
        .position(|line| line.starts_page && line.text.starts_with(AFTER_LIST))
        .ok_or_else(|| StructureError::CutOff {
            last,
            near: headings::near_end(list),
        })?;
    let list = &list[..end];
    let (headings, rows) = list.split_at(headings::count(list, has_labels)?);
    Ok(Parts {
        before,
        headings,
        rows,
    })
}

/// Gives decisions about rows whose lines moved the lines of today, and tells of each.
fn follow(
    list: &[Line],
    decisions: &mut ReportDecisions,
    curated: &Curated,
    table: &Table,
) -> Vec<Fault> {
    let undecided = ReportDecisions {
        page_break: Vec::new(),
        unusual_width: Vec::new(),
        ..decisions.clone()
    };
    let mut faults = Vec::new();
    let rows = rows(list, &undecided, curated, table, &mut faults);
    let moved = moved::follow(decisions, &moved::open(list, &rows, &faults));
    let told = moved.into_iter().map(|moved::Moved { from, to }| {
        Fault::in_report(to, FaultKind::DecisionMoved { from, to })
    });
    told.collect()
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
        left_out: decisions.left_out,
    };
    let anchors = match labels.is_empty() {
        true => unlabelled::anchors(list, &spellings),
        false => anchors::anchors(list, &labels),
    };
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
