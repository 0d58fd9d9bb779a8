//! What becomes of complaints, by category.

use super::{
    WHOLE_SHARE, bars, names, percent, share, share_spreadsheet, share_table, short_name,
    spreadsheet, told, widest,
};
use crate::figures::findings::{self, Part};
use crate::figures::tallies::{CrossRow, CrossTable, outcome_columns};
use crate::links::Links;
use crate::looks::look;
use crate::pages::Edition;
use crate::pages::categories::{heads, outcome_counts, outcome_table};
use crate::pages::charts::{Arrangement, Bars, Chart, Finding, Series};
use crate::pages::parts::Column;
use crate::texts::charts::{self, FindingFacts};
use crate::texts::{categories, complaint, outcomes};
use dataset::Outcome;

pub(in crate::pages::categories) fn by_outcome(edition: &Edition, links: &Links) -> Finding {
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
            table: outcome_table(edition, links).without_bars(),
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

fn names_of(columns: &[Option<Outcome>], links: &Links) -> Vec<String> {
    heads(columns, links)
        .into_iter()
        .map(|column| column.name)
        .collect()
}
