//! The figures compared.

use super::{Comparison, Consequence};
use crate::fault::Place;
use crate::sources::{Draft, TableRow};
use dataset::{CategoryId, Check, Slug};

fn compare(id: String, published: u32, computed: usize, place: &Place) -> Comparison {
    let check = Check {
        id,
        published: published.to_string(),
        computed: f64::from(u32::try_from(computed).unwrap_or(u32::MAX)),
        agrees: usize::try_from(published) == Ok(computed),
    };
    Comparison {
        check,
        place: place.clone(),
        consequence: Consequence::Fault,
    }
}

/// The names of the columns as they stand in ids; the first one is for rows without label.
fn column_ids(draft: &Draft) -> Vec<String> {
    let labels = draft.curated.entries.label.iter();
    std::iter::once("without-label".to_owned())
        .chain(
            labels
                .filter_map(|label| Slug::from_name(&label.name))
                .map(|slug| slug.to_string()),
        )
        .collect()
}

fn category_id(name: &str) -> String {
    CategoryId::from_name(name)
        .map(|id| id.to_string())
        .unwrap_or_default()
}

/// Rows in a column and, where one is given, of a category.
fn count(draft: &Draft, column: usize, category: Option<usize>) -> usize {
    let rows = draft.rows.iter();
    rows.filter(|row| draft.curated.column_of(row.label.as_deref()) == column)
        .filter(|row| category.is_none_or(|category| category == row.category))
        .count()
}

/// All complaints, as the running text prints it.
pub fn complaints_total(draft: &Draft) -> Vec<Comparison> {
    let published = draft.printed.figures.complaints;
    let id = || "complaints-total".to_owned();
    let total = published.map(|published| compare(id(), published, draft.rows.len(), &draft.whole));
    total.into_iter().collect()
}

/// The last row of the table.
pub fn complaints_by_label(draft: &Draft) -> Vec<Comparison> {
    let Some(table) = &draft.printed.table else {
        return Vec::new();
    };
    let totals = &table.totals;
    let columns = column_ids(draft).into_iter().zip(&totals.cells);
    let mut all: Vec<Comparison> = columns
        .enumerate()
        .map(|(at, (id, &published))| {
            let computed = count(draft, at, None);
            let id = format!("complaints-{id}");
            compare(id, published, computed, &totals.place)
        })
        .collect();
    let id = "complaints-table-total".to_owned();
    all.push(compare(id, totals.total, draft.rows.len(), &totals.place));
    all
}

/// The last column of the table.
pub fn complaints_by_category(draft: &Draft) -> Vec<Comparison> {
    let rows = table_rows(draft).iter().enumerate();
    rows.map(|(category, row)| {
        let id = format!("category-{}", category_id(&row.name));
        let of_category = draft.rows.iter().filter(|row| row.category == category);
        compare(id, row.total, of_category.count(), &row.place)
    })
    .collect()
}

/// Every cell of the table.
pub fn cells(draft: &Draft) -> Vec<Comparison> {
    let columns = column_ids(draft);
    let mut all = Vec::new();
    for (category, row) in table_rows(draft).iter().enumerate() {
        for (at, (column, &published)) in columns.iter().zip(&row.cells).enumerate() {
            let id = format!("cell-{}-{column}", category_id(&row.name));
            let computed = count(draft, at, Some(category));
            all.push(compare(id, published, computed, &row.place));
        }
    }
    all
}

/// The rows of the printed table, one a category.
fn table_rows(draft: &Draft) -> &[TableRow] {
    let table = draft.printed.table.as_ref();
    table.map_or(&[], |table| &table.rows)
}

/// Outcomes printed, beside rows that got one: no outcome was lost or read twice.
pub fn outcomes(draft: &Draft) -> Vec<Comparison> {
    let rows = draft.rows.iter().filter(|row| row.outcome.is_some());
    let id = || "outcomes-printed".to_owned();
    let printed = draft.printed.outcomes;
    let compared = printed.map(|printed| compare(id(), printed, rows.count(), &draft.whole));
    compared.into_iter().collect()
}

/// Page numbers printed, beside those that counting agrees with.
pub fn page_numbers(draft: &Draft) -> Vec<Comparison> {
    let id = || "page-numbers".to_owned();
    let compared = draft.printed.page_numbers.map(|numbers| {
        let agreeing = numbers.agreeing as usize;
        compare(id(), numbers.printed, agreeing, &draft.whole)
    });
    compared.into_iter().collect()
}

/// Figures of the running text that the rows have no part in, or that the report got wrong.
pub fn running_text(draft: &Draft) -> Vec<Comparison> {
    let figures = &draft.printed.figures;
    let by_label = figures.disputes_by_label.iter();
    let by_label = by_label.fold(0_usize, |sum, &count| sum.saturating_add(count as usize));
    let id = || "external-disputes".to_owned();
    // A report without labels says only how many there were.
    let disputes = figures
        .disputes
        .filter(|_| !figures.disputes_by_label.is_empty());
    let disputes = disputes.map(|disputes| compare(id(), disputes, by_label, &draft.whole));
    let printed = figures.percentage.as_ref().zip(figures.children);
    let percentage = printed.map(|(percentage, children)| {
        let computed = per_hundred_children(draft.rows.len(), children);
        let check = Check {
            id: "complaints-per-100-children".to_owned(),
            published: percentage.clone(),
            computed,
            agrees: printed_percentage(percentage) == Some(computed),
        };
        Comparison {
            check,
            place: draft.whole.clone(),
            consequence: Consequence::Shown,
        }
    });
    disputes.into_iter().chain(percentage).collect()
}

/// Complaints per 100 children, rounded to two decimals as the report prints it.
pub fn per_hundred_children(complaints: usize, children: u32) -> f64 {
    if children == 0 {
        return 0.0;
    }
    let complaints = f64::from(u32::try_from(complaints).unwrap_or(u32::MAX));
    (complaints * 10_000.0 / f64::from(children)).round() / 100.0
}

fn printed_percentage(text: &str) -> Option<f64> {
    text.strip_suffix('%')?.replace(',', ".").parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_rounded_to_two_decimals() {
        for (complaints, children, rate) in [
            (572, 71_757, 0.80),
            (1, 3, 33.33),
            (2, 3, 66.67),
            (5, 0, 0.0),
        ] {
            assert!(
                (per_hundred_children(complaints, children) - rate).abs() < 1e-9,
                "{rate}"
            );
        }
    }

    #[test]
    fn a_percentage_is_read() {
        assert_eq!(printed_percentage("0,12%"), Some(0.12));
        assert_eq!(printed_percentage("0,12"), None);
    }
}
