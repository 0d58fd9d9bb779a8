//! What complaints are about, by label.

use super::{
    bars, names, percent, share, share_spreadsheet, share_table, short_name, spreadsheet, widest,
    within,
};
use crate::figures::findings;
use crate::figures::shares;
use crate::figures::tallies::{CrossRow, CrossTable, label_columns};
use crate::links::Links;
use crate::pages::Edition;
use crate::pages::categories::{label_counts, label_table};
use crate::pages::charts::{Arrangement, Bars, Chart, Finding, Series};
use crate::pages::parts::{Column, Name, TableRow};
use crate::texts::charts;
use crate::texts::{categories, complaint};

/// The colours of labels; the first one again where there are more.
const LABEL_COLOURS: [&str; 3] = ["--series-1", "--series-2", "--series-3"];
/// Of more labels than this none is named in a title.
const MOST_LABELS: usize = 3;

/// One bar a label; nothing for a report that has none. The complaints without a label are left to the table:
/// they are few, and a bar for them in every row would say less than the sentence does.
pub(in crate::pages::categories) fn by_label(edition: &Edition, links: &Links) -> Option<Finding> {
    if edition.report.labels.is_empty() {
        return None;
    }
    let texts = categories::of(links.language());
    let counts = label_counts(edition);
    let columns = label_columns(&edition.report);
    let no_label = complaint::of(links.language()).no_label;
    let heads: Vec<_> = columns
        .iter()
        .map(|label| label.unwrap_or(no_label).to_owned())
        .collect();
    let title = label_title(&columns, &counts, edition, links);
    Some(Finding {
        id: "per-label",
        title: title.unwrap_or_else(|| (texts.label_caption)(edition.report.year)),
        sentences: label_sentences(&columns, &counts, edition, links),
        shares: label_shares(&columns, &counts, edition, links),
        counts: Chart {
            name: texts.label_file.into(),
            bars: label_bars(&columns, &counts, edition, links),
            table: label_table(edition, links),
            csv: spreadsheet(&counts, &heads, edition, links),
            note: None,
        },
    })
}

/// What each label's complaints are most about; nothing where one label has no answer, or too many have.
fn label_title(
    columns: &[Option<&str>],
    counts: &CrossTable,
    edition: &Edition,
    links: &Links,
) -> Option<String> {
    let mut found = Vec::new();
    for (column, label) in columns.iter().enumerate() {
        let Some(label) = label.filter(|_| counts.column_totals[column] > 0) else {
            continue;
        };
        let largest = findings::largest_of(counts, column)?;
        let category = within(&short_name(&largest.category, edition, links));
        found.push((label.to_owned(), largest.count, largest.whole, category));
    }
    let named = (1..=MOST_LABELS).contains(&found.len());
    named.then(|| (charts::of(links.language()).labels)(&found))
}

fn label_sentences(
    columns: &[Option<&str>],
    counts: &CrossTable,
    edition: &Edition,
    links: &Links,
) -> Vec<String> {
    let texts = charts::of(links.language());
    let meaning = categories::of(links.language()).label_meaning;
    let nameless = columns.iter().position(Option::is_none);
    let without = nameless.map_or(0, |column| counts.column_totals[column]);
    let caution = match without {
        0 => texts.labels_caution.to_owned(),
        _ => format!(
            "{} {}",
            texts.labels_caution,
            (texts.without_label)(without)
        ),
    };
    vec![meaning(&edition.settings.name), caution]
}

fn colour_of(position: usize) -> &'static str {
    LABEL_COLOURS[position % LABEL_COLOURS.len()]
}

/// One series a label that occurs, with the position of its column.
fn label_series(
    columns: &[Option<&str>],
    counts: &CrossTable,
    is_shown: impl Fn(u32) -> bool,
    bar: impl Fn(u32, u32) -> (u32, String),
) -> Vec<Series> {
    let labels = columns.iter().enumerate();
    let labels = labels.filter_map(|(column, label)| Some((column, (*label)?)));
    labels
        .enumerate()
        .filter(|(_, (column, _))| is_shown(counts.column_totals[*column]))
        .map(|(position, (column, label))| Series {
            name: label.into(),
            colour: colour_of(position),
            bars: bars(&counts.rows, |row| {
                bar(row.cells[column], counts.column_totals[column])
            }),
        })
        .collect()
}

fn label_bars(
    columns: &[Option<&str>],
    counts: &CrossTable,
    edition: &Edition,
    links: &Links,
) -> Bars {
    let series = label_series(
        columns,
        counts,
        |total| total > 0,
        |cell, _| (cell, links.language().whole(cell)),
    );
    beside(series, counts, edition, links)
}

fn beside(series: Vec<Series>, counts: &CrossTable, edition: &Edition, links: &Links) -> Bars {
    let values = series.iter().flat_map(|series| &series.bars);
    Bars {
        names: names(&counts.rows, edition, links),
        whole: widest(values.map(|bar| bar.value)),
        series,
        arrangement: Arrangement::Beside,
        sums: Vec::new(),
    }
}

/// The categories as parts of each label. Labels with too few complaints are left out.
fn label_shares(
    columns: &[Option<&str>],
    counts: &CrossTable,
    edition: &Edition,
    links: &Links,
) -> Option<Chart> {
    let texts = categories::of(links.language());
    let is_shown = |total| total >= shares::FEWEST_FOR_PERCENT;
    let series = label_series(columns, counts, is_shown, share);
    if series.is_empty() {
        return None;
    }
    let shown: Vec<_> = (0..columns.len())
        .filter(|&column| columns[column].is_some() && is_shown(counts.column_totals[column]))
        .collect();
    let row = |row: &CrossRow| {
        shown
            .iter()
            .map(|&column| percent(row.cells[column], counts.column_totals[column]))
            .collect()
    };
    let rows: Vec<_> = counts.rows.iter().map(|one| (one, row(one))).collect();
    let heads: Vec<_> = shown
        .iter()
        .filter_map(|&column| columns[column])
        .map(Column::plain)
        .collect();
    let csv = share_spreadsheet(texts.category, &heads, &rows, edition, links);
    let mut table = share_table(
        (texts.label_shares_caption)(edition.report.year),
        heads,
        rows,
        edition,
        links,
    );
    table.rows.push(TableRow {
        name: Name::plain(charts::of(links.language()).complaints),
        cells: shown
            .iter()
            .map(|&column| links.language().whole(counts.column_totals[column]))
            .collect(),
        bar: Vec::new(),
    });
    Some(Chart {
        name: texts.label_shares_file.into(),
        bars: beside(series, counts, edition, links),
        table,
        csv,
        note: None,
    })
}
