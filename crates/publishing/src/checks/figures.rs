//! The figures compared.

use super::{Checked, Comparison, Consequence};
use crate::sources::report::infer::column_of;
use dataset::{CategoryId, Check, Slug};

fn compare(id: String, published: u32, computed: usize, line: Option<u32>) -> Comparison {
    let check = Check {
        id,
        published: published.to_string(),
        computed: f64::from(u32::try_from(computed).unwrap_or(u32::MAX)),
        agrees: usize::try_from(published) == Ok(computed),
    };
    Comparison {
        check,
        line,
        consequence: Consequence::Fault,
    }
}

/// The names of the columns as they stand in ids; the first one is for rows without label.
fn column_ids(checked: &Checked) -> Vec<String> {
    let labels = checked.curated.entries.label.iter();
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
fn count(checked: &Checked, column: usize, category: Option<usize>) -> usize {
    let rows = checked.report.rows.iter().zip(checked.categories);
    rows.filter(|(row, _)| column_of(row.label.as_deref(), checked.curated) == column)
        .filter(|(_, assigned)| category.is_none_or(|category| category == assigned.0))
        .count()
}

/// All complaints, as the running text prints it.
pub fn complaints_total(checked: &Checked) -> Vec<Comparison> {
    let rows = checked.report.rows.len();
    vec![compare(
        "complaints-total".to_owned(),
        checked.report.front.complaints,
        rows,
        None,
    )]
}

/// The last row of the table.
pub fn complaints_by_label(checked: &Checked) -> Vec<Comparison> {
    let totals = &checked.report.table.totals;
    let mut all: Vec<Comparison> = column_ids(checked)
        .into_iter()
        .zip(&totals.cells)
        .enumerate()
        .map(|(at, (id, &published))| {
            compare(
                format!("complaints-{id}"),
                published,
                count(checked, at, None),
                Some(totals.line),
            )
        })
        .collect();
    let rows = checked.report.rows.len();
    all.push(compare(
        "complaints-table-total".to_owned(),
        totals.total,
        rows,
        Some(totals.line),
    ));
    all
}

/// The last column of the table.
pub fn complaints_by_category(checked: &Checked) -> Vec<Comparison> {
    let rows = checked.report.table.rows.iter().enumerate();
    rows.map(|(category, row)| {
        let id = format!("category-{}", category_id(&row.name));
        let computed = checked
            .categories
            .iter()
            .filter(|assigned| assigned.0 == category)
            .count();
        compare(id, row.total, computed, Some(row.line))
    })
    .collect()
}

/// Every cell of the table.
pub fn cells(checked: &Checked) -> Vec<Comparison> {
    let columns = column_ids(checked);
    let mut all = Vec::new();
    for (category, row) in checked.report.table.rows.iter().enumerate() {
        for (at, (column, &published)) in columns.iter().zip(&row.cells).enumerate() {
            let id = format!("cell-{}-{column}", category_id(&row.name));
            let computed = count(checked, at, Some(category));
            all.push(compare(id, published, computed, Some(row.line)));
        }
    }
    all
}

/// Lines that are an outcome, beside rows that got one: no outcome was lost or read twice.
pub fn outcomes(checked: &Checked) -> Vec<Comparison> {
    let rows = checked
        .report
        .rows
        .iter()
        .filter(|row| row.outcome.is_some())
        .count();
    vec![compare(
        "outcomes-printed".to_owned(),
        checked.report.outcome_cells,
        rows,
        None,
    )]
}

/// Page numbers printed, beside those that counting agrees with.
pub fn page_numbers(checked: &Checked) -> Vec<Comparison> {
    let footers = &checked.report.footers;
    let agreeing = footers
        .iter()
        .filter(|footer| footer.printed == footer.counted)
        .count();
    let printed = u32::try_from(footers.len()).unwrap_or(u32::MAX);
    vec![compare("page-numbers".to_owned(), printed, agreeing, None)]
}

/// Figures of the running text that the rows have no part in, or that the report got wrong.
pub fn running_text(checked: &Checked) -> Vec<Comparison> {
    let front = &checked.report.front;
    let by_label = front.disputes_by_label.iter().sum::<u32>();
    let disputes = compare(
        "external-disputes".to_owned(),
        front.disputes,
        by_label as usize,
        None,
    );
    let computed = per_hundred_children(checked.report.rows.len(), front.children);
    let check = Check {
        id: "complaints-per-100-children".to_owned(),
        published: front.percentage.clone(),
        computed,
        agrees: printed_percentage(&front.percentage) == Some(computed),
    };
    vec![
        disputes,
        Comparison {
            check,
            line: None,
            consequence: Consequence::Shown,
        },
    ]
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
