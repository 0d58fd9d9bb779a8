//! The charts of the page of all categories.

use super::{heads, label_counts, label_table, outcome_counts, outcome_table};
use crate::figures::findings::{self, Part};
use crate::figures::shares;
use crate::figures::tallies::{CrossRow, CrossTable, label_columns, outcome_columns};
use crate::links::Links;
use crate::looks::look;
use crate::pages::charts::{Arrangement, Bar, Bars, Chart, Finding, Series};
use crate::pages::parts::{Column, Name, Table, TableRow};
use crate::pages::{Edition, category_name, category_text};
use crate::texts::charts::{self, FindingFacts, Told};
use crate::texts::{categories, complaint, outcomes};
use dataset::{CategoryId, Outcome};

/// The colours of labels; the first one again where there are more.
const LABEL_COLOURS: [&str; 3] = ["--series-1", "--series-2", "--series-3"];
/// A share of 1 is drawn this long, so that lengths are whole numbers.
const WHOLE_SHARE: u32 = 1000;
/// Of more labels than this none is named in a title.
const MOST_LABELS: usize = 3;

pub(in crate::pages) fn all(edition: &Edition, links: &Links) -> Vec<Finding> {
    let by_outcome = by_outcome(edition, links);
    std::iter::once(by_outcome)
        .chain(by_label(edition, links))
        .collect()
}

pub(super) fn by_outcome(edition: &Edition, links: &Links) -> Finding {
    let texts = categories::of(links.language());
    let columns = outcome_columns(&edition.complaints);
    let counts = outcome_counts(&columns, edition);
    let upheld = columns.iter().position(|o| *o == Some(Outcome::Upheld));
    let found = upheld.and_then(|column| findings::extremes(&counts, column));
    let title = found.as_ref().map(|found| {
        let told = |parts: &[Part]| told(parts, edition, links);
        (charts::of(links.language()).upheld)(&told(&found.most), &told(&found.least))
    });
    let few = findings::left_out(&counts);
    let left_out =
        (title.is_some() && few > 0).then(|| charts::of(links.language()).left_out.to_owned());
    Finding {
        id: "per-uitkomst",
        title: title.unwrap_or_else(|| (texts.outcome_caption)(edition.report.year)),
        sentences: outcome_sentence(&columns, &counts, edition, links)
            .into_iter()
            .chain(left_out)
            .collect(),
        shares: upheld.and_then(|column| outcome_shares(column, &columns, &counts, edition, links)),
        counts: Chart {
            name: texts.outcome_file.into(),
            bars: outcome_bars(&columns, &counts, edition, links),
            table: outcome_table(edition, links),
            csv: spreadsheet(&counts, &names_of(&columns, links), edition, links),
            note: None,
        },
    }
}

fn outcome_bars(
    columns: &[Option<Outcome>],
    counts: &CrossTable,
    edition: &Edition,
    links: &Links,
) -> Bars {
    let whole = |number| links.language().whole(number);
    Bars {
        names: names(&counts.rows, edition, links),
        series: series(columns, counts, links, |row, column| {
            let value = row.cells[column];
            (value, whole(value))
        }),
        arrangement: Arrangement::Stacked,
        sums: counts.rows.iter().map(|row| whole(row.total)).collect(),
        whole: widest(counts.rows.iter().map(|row| row.total)),
    }
}

/// One series an outcome that occurs.
fn series(
    columns: &[Option<Outcome>],
    counts: &CrossTable,
    links: &Links,
    bar: impl Fn(&CrossRow, usize) -> (u32, String),
) -> Vec<Series> {
    let words = outcomes::of(links.language());
    let occurring = columns.iter().enumerate();
    occurring
        .filter(|(column, _)| counts.column_totals[*column] > 0)
        .map(|(column, &outcome)| Series {
            name: words.short(outcome).into(),
            colour: look(outcome).token.property(),
            bars: bars(&counts.rows, |row| bar(row, column)),
        })
        .collect()
}

fn bars(rows: &[CrossRow], bar: impl Fn(&CrossRow) -> (u32, String)) -> Vec<Bar> {
    let bars = rows.iter().map(bar);
    bars.map(|(value, text)| Bar { value, text }).collect()
}

fn widest(values: impl Iterator<Item = u32>) -> u32 {
    values.max().unwrap_or(0).max(1)
}

/// The outcomes as parts of each category, the one that is most often upheld first. Categories with too
/// few complaints for a percentage are left out.
fn outcome_shares(
    upheld: usize,
    columns: &[Option<Outcome>],
    counts: &CrossTable,
    edition: &Edition,
    links: &Links,
) -> Option<Chart> {
    let texts = categories::of(links.language());
    let mut enough = counts.clone();
    enough.rows.retain(findings::is_enough);
    enough.rows.sort_by(|a, b| {
        let crossed = |a: &CrossRow, b: &CrossRow| u64::from(a.cells[upheld]) * u64::from(b.total);
        crossed(b, a).cmp(&crossed(a, b))
    });
    if enough.rows.is_empty() {
        return None;
    }
    let rows: Vec<_> = enough
        .rows
        .iter()
        .map(|row| {
            let percents = row.cells.iter().map(|&cell| percent(cell, row.total));
            (
                row,
                percents
                    .chain([links.language().whole(row.total)])
                    .collect(),
            )
        })
        .collect();
    let heads = heads(columns, links)
        .into_iter()
        .chain([Column::plain(charts::of(links.language()).complaints)]);
    let heads: Vec<_> = heads.collect();
    let count = complaint::of(links.language()).count;
    let bars = Bars {
        names: names(&enough.rows, edition, links)
            .into_iter()
            .zip(&enough.rows)
            .map(|(name, row)| format!("{name} ({})", count(row.total)))
            .collect(),
        series: series(columns, &enough, links, |row, column| {
            share(row.cells[column], row.total)
        }),
        arrangement: Arrangement::Stacked,
        sums: Vec::new(),
        whole: WHOLE_SHARE,
    };
    let csv = share_spreadsheet(texts.category, &heads, &rows, edition, links);
    let table = share_table(
        (texts.outcome_shares_caption)(edition.report.year),
        heads,
        rows,
        edition,
        links,
    );
    Some(Chart {
        name: texts.outcome_shares_file.into(),
        bars,
        table,
        csv,
        note: (findings::left_out(counts) > 0)
            .then(|| charts::of(links.language()).shares_left_out.to_owned()),
    })
}

/// How long a share is drawn, and what stands on it.
fn share(count: u32, whole: u32) -> (u32, String) {
    let length = shares::per_hundred(count, whole) * f64::from(WHOLE_SHARE) / 100.0;
    (length.round() as u32, percent(count, whole))
}

/// A percentage; of what there is at least one, never none.
fn percent(count: u32, whole: u32) -> String {
    match shares::percent(count, whole) {
        Some(0) if count > 0 => "<1%".into(),
        Some(percent) => format!("{percent}%"),
        None => String::new(),
    }
}

fn outcome_sentence(
    columns: &[Option<Outcome>],
    counts: &CrossTable,
    edition: &Edition,
    links: &Links,
) -> Option<String> {
    let of = |outcome| {
        let position = columns.iter().position(|o| *o == Some(outcome));
        position.map_or(0, |position| counts.column_totals[position])
    };
    let (largest, complaints) = counts.largest()?;
    let names: Vec<_> = largest
        .into_iter()
        .map(|id| short_name(id, edition, links))
        .collect();
    let texts = charts::of(links.language());
    Some((texts.outcomes)(&FindingFacts {
        largest: (texts.list)(&names),
        complaints,
        total: counts.total,
        upheld: of(Outcome::Upheld),
        partly: of(Outcome::PartlyUpheld),
        not_upheld: of(Outcome::NotUpheld),
    }))
}

/// One bar a label; nothing for a report that has none. The complaints without a label are left to the table: they are few, and a bar for them in every
/// row would say less than the sentence does.
pub(super) fn by_label(edition: &Edition, links: &Links) -> Option<Finding> {
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

/// Rows of counts with what stands in their cells.
type ShareRows<'a> = Vec<(&'a CrossRow, Vec<String>)>;

fn share_table(
    caption: String,
    columns: Vec<Column>,
    rows: ShareRows<'_>,
    edition: &Edition,
    links: &Links,
) -> Table {
    let rows = rows.into_iter().map(|(row, cells)| TableRow {
        name: category_name(&row.category, edition, links),
        cells,
        bar: Vec::new(),
    });
    Table {
        caption,
        names: categories::of(links.language()).category.into(),
        columns,
        rows: rows.collect(),
        totals: None,
        bar_whole: 0,
    }
}

fn share_spreadsheet(
    first: &str,
    columns: &[Column],
    rows: &ShareRows<'_>,
    edition: &Edition,
    links: &Links,
) -> String {
    let head = [first.to_owned()]
        .into_iter()
        .chain(columns.iter().map(|column| column.name.clone()));
    let rows = rows.iter().map(|(row, cells)| {
        let name = category_text(&row.category, edition, links);
        [name].into_iter().chain(cells.iter().cloned()).collect()
    });
    dataset::spreadsheet::table(std::iter::once(head.collect::<Vec<_>>()).chain(rows))
}

/// Categories with their parts, as a sentence has them.
fn told(parts: &[Part], edition: &Edition, links: &Links) -> Told {
    let parts = parts.iter();
    let list = charts::of(links.language()).list;
    let names: Vec<_> = parts
        .clone()
        .map(|part| within(&short_name(&part.category, edition, links)))
        .collect();
    Told {
        names: list(&names),
        parts: parts.map(|part| (part.count, part.whole)).collect(),
    }
}

/// A name within a sentence: no capital, unless it is of capitals.
fn within(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}

fn names(rows: &[CrossRow], edition: &Edition, links: &Links) -> Vec<String> {
    let names = rows.iter().map(|row| {
        let name = short_name(&row.category, edition, links);
        let first = name.chars().take(1).flat_map(char::to_uppercase);
        first.chain(name.chars().skip(1)).collect()
    });
    names.collect()
}

/// A category where there is little room: what it means, or else its name.
fn short_name(id: &CategoryId, edition: &Edition, links: &Links) -> String {
    let meaning = (categories::of(links.language()).meaning)(id.as_str());
    meaning.unwrap_or(edition.category_name(id)).to_owned()
}

fn names_of(columns: &[Option<Outcome>], links: &Links) -> Vec<String> {
    heads(columns, links)
        .into_iter()
        .map(|column| column.name)
        .collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_a_sentence_lose_the_capital_of_a_first_word_only() {
        for (name, expected) in [
            ("Planning en plaatsing", "planning en plaatsing"),
            ("BSO-tijden", "BSO-tijden"),
            ("Één loket", "één loket"),
            ("A", "A"),
            ("", ""),
        ] {
            assert_eq!(within(name), expected);
        }
    }

    #[test]
    fn a_percentage_of_something_is_never_none() {
        assert_eq!(share(1, 302), (3, "<1%".into()));
        assert_eq!(share(0, 302), (0, "0%".into()));
        assert_eq!(share(45, 58), (776, "78%".into()));
    }
}
