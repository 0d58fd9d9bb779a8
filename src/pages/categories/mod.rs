//! All categories, by outcome and by label.

mod pictures;

pub(super) use pictures::all as charts;

use super::charts::Finding;
use super::edition::count;
use super::{Edition, Gathered, PageView, category_name, tallies, trends, years};
use crate::figures::answers::answers;
use crate::figures::tallies::{CrossRow, CrossTable, cross_table, label_columns, outcome_columns};
use crate::links::{Links, Page};
use crate::looks::look;
use crate::pages::parts::{Column, Name, Segment, Table, TableRow, name};
use crate::texts::{categories, complaint, counts, location, outcomes};
use dataset::Outcome;
use leptos::prelude::*;

pub(super) fn view(edition: &Gathered<'_>, links: &Links) -> PageView {
    let texts = categories::of(links.language());
    let year = edition.report.year;
    let (complaints, categories) = (
        edition.complaint_count(),
        count(edition.report.categories.len()),
    );
    let lead = match edition.has_texts() {
        true => (texts.lead)(complaints, categories),
        false => (counts::of(links.language()).categories_lead)(complaints, categories),
    };
    PageView {
        title: (texts.title)(year),
        description: (texts.description)(complaints, categories, year),
        holds_complaints: false,
        main: view! {
            <h1>{(texts.title)(year)}</h1>
            <p class="lead">{lead}</p>
            {years::switch(&Page::Categories, edition, links)}
            {to_all(edition, links)}
            {topics(edition, links)}
            <section aria-labelledby="per-uitkomst">
                {picture(&pictures::by_outcome(edition, links), edition, links)}
                <p class="whose-verdict">{complaint::of(links.language()).whose_verdict}</p>
            </section>
            {by_label(edition, links)}
            {edition.has_texts().then(|| what_was_done(edition, links))}
            {trends::of_all(edition, links)}
        }
        .into_any(),
    }
}

/// The way to the list of all complaints, which holds the newest year.
fn to_all(edition: &Edition, links: &Links) -> Option<AnyView> {
    let (href, text) = (
        links.page(&Page::Complaints),
        categories::of(links.language()).to_all,
    );
    let view = view! { <p class="back"><a href=href>{text}</a></p> };
    edition.past.is_newest().then(|| view.into_any())
}

/// Every category as a link to its complaints, in the order of the chart: a drawing leads nowhere, and its table
/// is folded.
fn topics(edition: &Edition, links: &Links) -> AnyView {
    let counts = outcome_counts(&outcome_columns(&edition.complaints), edition);
    let items = counts.rows.iter().map(|row| {
        let topic = name(category_name(&row.category, edition, links));
        let count = links.language().whole(row.total);
        view! { <li>{topic} " (" {count} ")"</li> }
    });
    let label = location::of(links.language()).by_category;
    view! { <nav aria-label=label class="on-screen"><ul>{items.collect_view()}</ul></nav> }
        .into_any()
}

/// The labels beside each other; nothing for a report that has none.
fn by_label(edition: &Edition, links: &Links) -> Option<AnyView> {
    let finding = pictures::by_label(edition, links)?;
    let section = view! {
        <section aria-labelledby=finding.id>{picture(&finding, edition, links)}</section>
    };
    Some(section.into_any())
}

fn picture(finding: &Finding, edition: &Edition, links: &Links) -> AnyView {
    finding.view(&super::source(edition, links), links)
}

/// Whether the report says what was done; see [`crate::figures::answers`] for why not more.
fn what_was_done(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = categories::of(links.language());
    let upheld = answers(Some(Outcome::Upheld), &edition.complaints);
    let sentence = (texts.answered)(upheld.answered, upheld.complaints);
    view! {
        <section aria-labelledby="wat-is-gedaan">
            <h2 id="wat-is-gedaan">{texts.what_was_done}</h2>
            <p>{sentence}</p>
            <p>{texts.what_changed}</p>
        </section>
    }
}

fn outcome_counts(columns: &[Option<Outcome>], edition: &Edition) -> CrossTable {
    let categories = &edition.report.categories;
    cross_table(categories, columns, &edition.complaints, |c| c.outcome).by_frequency()
}

fn label_counts(edition: &Edition) -> CrossTable {
    let categories = &edition.report.categories;
    let labels = label_columns(&edition.report);
    cross_table(categories, &labels, &edition.complaints, |c| {
        c.label.as_deref()
    })
    .by_frequency()
}

fn heads(columns: &[Option<Outcome>], links: &Links) -> Vec<Column> {
    let words = outcomes::of(links.language());
    let head = |&outcome: &Option<Outcome>| Column {
        // The column's head has no room for a sentence.
        name: words.short(outcome).into(),
        class: Some(look(outcome).class),
    };
    columns.iter().map(head).collect()
}

/// With a bar in each row; below a chart, which has these bars, it comes without.
pub(super) fn outcome_table(edition: &Edition, links: &Links) -> Table {
    let texts = categories::of(links.language());
    let outcomes = outcome_columns(&edition.complaints);
    let counts = outcome_counts(&outcomes, edition);
    let columns = heads(&outcomes, links);
    let caption = (texts.outcome_caption)(edition.report.year);
    let bar = |row: &CrossRow| tallies::outcome_segments(&outcomes, &row.cells);
    table(caption, columns, &counts, bar, edition, links)
}

fn label_table(edition: &Edition, links: &Links) -> Table {
    let texts = categories::of(links.language());
    let labels = label_columns(&edition.report);
    let counts = label_counts(edition);
    let no_label = complaint::of(links.language()).no_label;
    let columns = labels
        .iter()
        .map(|label| Column::plain(label.unwrap_or(no_label)))
        .collect();
    let caption = (texts.label_caption)(edition.report.year);
    table(caption, columns, &counts, |_| Vec::new(), edition, links)
}

fn table(
    caption: String,
    columns: Vec<Column>,
    counts: &CrossTable,
    bar: impl Fn(&CrossRow) -> Vec<Segment>,
    edition: &Edition,
    links: &Links,
) -> Table {
    let texts = categories::of(links.language());
    let rows = counts.rows.iter().map(|row| TableRow {
        name: category_name(&row.category, edition, links),
        cells: numbers(&row.cells, row.total, links),
        bar: bar(row),
    });
    Table {
        caption,
        names: texts.category.into(),
        columns: columns
            .into_iter()
            .chain([Column::plain(texts.total)])
            .collect(),
        rows: rows.collect(),
        totals: Some(TableRow {
            name: Name::plain(texts.total),
            cells: numbers(&counts.column_totals, counts.total, links),
            bar: Vec::new(),
        }),
        bar_whole: counts.rows.iter().map(|row| row.total).max().unwrap_or(0),
    }
}

fn numbers(cells: &[u32], total: u32, links: &Links) -> Vec<String> {
    cells
        .iter()
        .chain([&total])
        .map(|&number| links.language().whole(number))
        .collect()
}
