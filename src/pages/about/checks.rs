//! The report's own figures beside the same figures counted again.

use super::{note, section};
use crate::figures::reconciliation::{ReconciledCell, ReconciledRow, Reconciliation};
use crate::figures::repeats::{Repeat, Repeats};
use crate::figures::tallies::label_columns;
use crate::links::Links;
use crate::pages::cards::location_name;
use crate::pages::parts::{Column, DataTable, Name, Table, TableRow, name};
use crate::pages::{Edition, category_name};
use crate::texts::{about, categories, complaint};
use dataset::{CategorySource, Complaint};
use leptos::prelude::*;
use std::collections::HashSet;

/// The report's table, cell by cell; nothing for a report that prints none.
pub(super) fn reconciliation(edition: &Edition, links: &Links) -> Option<AnyView> {
    if edition.report.published_totals.is_empty() {
        return None;
    }
    let texts = about::of(links.language());
    let result = Reconciliation::of(&edition.report, &edition.complaints);
    let words =
        (texts.reconciliation_result)(result.agreeing(), result.cells(), edition.complaint_count());
    let table = table(&result, edition, links);
    let content = view! { <p>{words}</p> <DataTable table=table /> };
    Some(section("controle", texts.reconciliation, content))
}

fn table(result: &Reconciliation, edition: &Edition, links: &Links) -> Table {
    let no_label = complaint::of(links.language()).no_label;
    let labels = label_columns(&edition.report)
        .into_iter()
        .map(|label| Column::plain(label.unwrap_or(no_label)));
    let row = |row: &ReconciledRow| TableRow {
        name: category_name(&row.category, edition, links),
        cells: row
            .cells
            .iter()
            .map(|cell| cell_text(*cell, links))
            .collect(),
        bar: Vec::new(),
    };
    Table {
        caption: about::of(links.language()).reconciliation_caption.into(),
        names: categories::of(links.language()).category.into(),
        columns: labels.collect(),
        rows: result.rows.iter().map(row).collect(),
        totals: None,
        bar_whole: 0,
    }
}

fn cell_text(cell: ReconciledCell, links: &Links) -> String {
    let texts = about::of(links.language());
    if cell.agrees() {
        (texts.agrees)(cell.counted)
    } else {
        (texts.differs)(cell.counted, cell.published)
    }
}

/// Figures that the report prints and that come out differently.
pub(in crate::pages) fn differences(edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = about::of(links.language());
    let rows: Vec<_> = edition
        .report
        .checks
        .iter()
        .filter(|check| !check.agrees)
        .map(|check| TableRow {
            name: Name::plain((texts.check)(&check.id)),
            cells: vec![
                check.published.clone(),
                links.language().decimal(check.computed),
            ],
            bar: Vec::new(),
        })
        .collect();
    let any = !rows.is_empty();
    let table = Table {
        caption: texts.differences_caption.into(),
        names: texts.figure.into(),
        columns: [texts.printed, texts.computed].map(Column::plain).into(),
        rows,
        totals: None,
        bar_whole: 0,
    };
    let content = view! { {note("percentage", edition, links)} <DataTable table=table /> };
    any.then(|| section("anders", texts.differences, content))
}

/// The complaints whose category the report left empty.
pub(super) fn inferred(edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = about::of(links.language());
    let items: Vec<_> = edition
        .complaints
        .iter()
        .filter(|complaint| complaint.category_source == CategorySource::Inferred)
        .map(|complaint| {
            let category = name(category_name(&complaint.category, edition, links));
            item(complaint, category, edition, links)
        })
        .collect();
    let any = !items.is_empty();
    let content = view! {
        {note("inferred-categories", edition, links)}
        <p>{texts.inferred_list}</p>
        <ul>{items}</ul>
    };
    any.then(|| section("afgeleid", texts.inferred, content))
}

/// Rows that stand in the report more than once, word for word.
pub(super) fn repeats(edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = about::of(links.language());
    let repeats = Repeats::of(&edition.complaints);
    let mut shown = HashSet::new();
    let items: Vec<_> = edition
        .complaints
        .iter()
        .filter_map(|complaint| match repeats.find(complaint)? {
            Repeat::Row(times) => Some((complaint, times)),
            Repeat::Text(_) => None,
        })
        .filter(|(complaint, _)| shown.insert((&complaint.location, &complaint.complaint)))
        .map(|(complaint, times)| item(complaint, (texts.repeated_times)(times), edition, links))
        .collect();
    let any = !items.is_empty();
    let content = view! { {note("duplicates", edition, links)} <ul>{items}</ul> };
    any.then(|| section("dubbel", texts.repeats, content))
}

fn item(
    complaint: &Complaint,
    words: impl IntoView + 'static,
    edition: &Edition,
    links: &Links,
) -> AnyView {
    let location = location_name(complaint, edition, links);
    view! { <li>{name(location)} ": " {words}</li> }.into_any()
}
