//! The charts of the page of all categories.

use super::{heads, label_counts, outcome_counts};
use crate::figures::series::{self, CategorySeries};
use crate::figures::tallies::{CrossTable, label_columns, outcome_columns};
use crate::links::Links;
use crate::looks::look;
use crate::pages::charts::{Arrangement, BarSeries, Bars, Chart};
use crate::pages::{Edition, category_text};
use crate::texts::charts::OutcomeFacts;
use crate::texts::{categories, charts, complaint, outcomes};
use dataset::{CategoryId, Outcome};

/// The colours of labels; the first one again where there are more.
const LABEL_COLOURS: [&str; 3] = ["--series-1", "--series-2", "--series-3"];

pub(in crate::pages) fn all(edition: &Edition, links: &Links) -> Vec<Chart> {
    let by_outcome = by_outcome(edition, links);
    std::iter::once(by_outcome)
        .chain(by_label(edition, links))
        .collect()
}

pub(super) fn by_outcome(edition: &Edition, links: &Links) -> Chart {
    let texts = categories::of(links.language());
    let outcomes = outcome_columns(&edition.complaints);
    let counts = outcome_counts(&outcomes, edition);
    let words = outcomes::of(links.language());
    let series = series::by_category(&counts, &outcomes);
    let bars = bars(&series, Arrangement::Stacked, edition, links, |&outcome| {
        let name = words.short(outcome).to_owned();
        (name, look(outcome).token.property())
    });
    let columns: Vec<_> = heads(&outcomes, links)
        .into_iter()
        .map(|column| column.name)
        .collect();
    Chart {
        name: texts.outcome_file.into(),
        caption: (texts.outcome_caption)(edition.report.year),
        sentence: outcome_sentence(&outcomes, &counts, edition, links),
        bars,
        csv: spreadsheet(&counts, &columns, edition, links),
    }
}

fn outcome_sentence(
    columns: &[Option<Outcome>],
    counts: &CrossTable,
    edition: &Edition,
    links: &Links,
) -> String {
    let of = |outcome| {
        let position = columns.iter().position(|o| *o == Some(outcome));
        position.map_or(0, |position| counts.column_totals[position])
    };
    let Some((largest, complaints)) = series::largest(counts, |row| row.total) else {
        return String::new();
    };
    (charts::of(links.language()).outcomes)(&OutcomeFacts {
        largest: names(&largest, edition, links),
        complaints,
        total: counts.total,
        upheld: of(Outcome::Upheld),
        partly: of(Outcome::PartlyUpheld),
        not_upheld: of(Outcome::NotUpheld),
    })
}

/// One bar a label; nothing for a report that has none. The complaints without a label are left to the table: they are few, and a bar for them in every
/// row would say less than the sentence does.
pub(super) fn by_label(edition: &Edition, links: &Links) -> Option<Chart> {
    if edition.report.labels.is_empty() {
        return None;
    }
    let texts = categories::of(links.language());
    let counts = label_counts(edition);
    let labels = label_columns(&edition.report);
    let no_label = complaint::of(links.language()).no_label;
    let columns: Vec<_> = labels
        .iter()
        .map(|l| l.unwrap_or(no_label).to_owned())
        .collect();
    let mut series = series::by_category(&counts, &labels);
    series.series.retain(|series| series.key.is_some());
    let bars = bars(&series, Arrangement::Beside, edition, links, |label| {
        let position = labels.iter().flatten().position(|l| Some(*l) == *label);
        let colour = LABEL_COLOURS[position.unwrap_or(0) % LABEL_COLOURS.len()];
        (label.unwrap_or(no_label).to_owned(), colour)
    });
    Some(Chart {
        name: texts.label_file.into(),
        caption: (texts.label_caption)(edition.report.year),
        sentence: label_sentence(&counts, edition, links),
        bars,
        csv: spreadsheet(&counts, &columns, edition, links),
    })
}

fn label_sentence(counts: &CrossTable, edition: &Edition, links: &Links) -> String {
    let texts = charts::of(links.language());
    let mut sentences = Vec::new();
    let mut without = 0;
    for (column, label) in label_columns(&edition.report).into_iter().enumerate() {
        let total = counts.column_totals[column];
        let Some(label) = label else {
            without = total;
            continue;
        };
        if let Some((largest, count)) = series::largest(counts, |row| row.cells[column]) {
            let category = names(&largest, edition, links);
            sentences.push((texts.label)(label, &category, count, total));
        }
    }
    sentences.push(texts.labels_caution.into());
    if without > 0 {
        sentences.push((texts.without_label)(without));
    }
    sentences.join(" ")
}

fn bars<K>(
    series: &CategorySeries<K>,
    arrangement: Arrangement,
    edition: &Edition,
    links: &Links,
    look: impl Fn(&K) -> (String, &'static str),
) -> Bars {
    let names = series.categories.iter().map(|id| {
        let name = short_name(id, edition, links);
        let first = name.chars().take(1).flat_map(char::to_uppercase);
        first.chain(name.chars().skip(1)).collect()
    });
    let rows = series.series.iter().map(|series| {
        let (name, colour) = look(&series.key);
        BarSeries {
            name,
            colour,
            values: series.values.clone(),
        }
    });
    Bars {
        names: names.collect(),
        series: rows.collect(),
        arrangement,
    }
}

/// A category where there is little room: what it means, or else its name.
fn short_name(id: &CategoryId, edition: &Edition, links: &Links) -> String {
    let meaning = (categories::of(links.language()).meaning)(id.as_str());
    meaning.unwrap_or(edition.category_name(id)).to_owned()
}

fn names(ids: &[&CategoryId], edition: &Edition, links: &Links) -> String {
    let names: Vec<_> = ids
        .iter()
        .map(|id| short_name(id, edition, links))
        .collect();
    (charts::of(links.language()).list)(&names)
}

/// The table as it stands on the page, its sums included.
fn spreadsheet(
    counts: &CrossTable,
    columns: &[String],
    edition: &Edition,
    links: &Links,
) -> String {
    let texts = categories::of(links.language());
    let row = |name: String, cells: &[u32], total: u32| {
        let numbers = cells.iter().chain([&total]).map(u32::to_string);
        std::iter::once(name).chain(numbers).collect::<Vec<_>>()
    };
    let head = [texts.category.to_owned()]
        .into_iter()
        .chain(columns.iter().cloned())
        .chain([texts.total.to_owned()])
        .collect();
    let rows = counts.rows.iter().map(|counts| {
        let name = category_text(&counts.category, edition, links);
        row(name, &counts.cells, counts.total)
    });
    let sums = row(texts.total.into(), &counts.column_totals, counts.total);
    dataset::spreadsheet::table([head].into_iter().chain(rows).chain([sums]))
}
