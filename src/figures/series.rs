//! From a table of counts to the series of a chart.

use super::tallies::{CrossRow, CrossTable};
use dataset::CategoryId;

/// Complaints by category, one series a column of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CategorySeries<K> {
    /// The categories, the most frequent first and otherwise in the table's order.
    pub categories: Vec<CategoryId>,
    /// The series, in the order of the columns.
    pub series: Vec<Series<K>>,
}

/// One column of a table, as a series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series<K> {
    /// What the column counts.
    pub key: K,
    /// A value a category, in the order of [`CategorySeries::categories`].
    pub values: Vec<u32>,
}

/// The series of a table with these columns. Columns in which nothing was counted are left out.
pub fn by_category<K: Clone>(table: &CrossTable, columns: &[K]) -> CategorySeries<K> {
    let rows = by_frequency(table);
    let series = columns
        .iter()
        .enumerate()
        .map(|(column, key)| Series {
            key: key.clone(),
            values: rows.iter().map(|row| row.cells[column]).collect(),
        })
        .filter(|series| series.values.iter().any(|&value| value > 0))
        .collect();
    CategorySeries {
        categories: rows.iter().map(|row| row.category.clone()).collect(),
        series,
    }
}

fn by_frequency(table: &CrossTable) -> Vec<&CrossRow> {
    let mut rows: Vec<_> = table.rows.iter().collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.total));
    rows
}

/// The categories with the largest count among `values`, which belong to the table's rows, and
/// that count; `None` where nothing was counted.
pub fn largest(
    table: &CrossTable,
    value: impl Fn(&CrossRow) -> u32,
) -> Option<(Vec<&CategoryId>, u32)> {
    let most = table.rows.iter().map(&value).max()?;
    let rows = table.rows.iter().filter(|row| value(row) == most);
    (most > 0).then(|| (rows.map(|row| &row.category).collect(), most))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: &[(&str, [u32; 2])]) -> CrossTable {
        let rows: Vec<_> = rows
            .iter()
            .map(|(name, cells)| CrossRow {
                category: id(name),
                cells: cells.to_vec(),
                total: cells.iter().sum(),
            })
            .collect();
        CrossTable {
            column_totals: (0..2)
                .map(|column| rows.iter().map(|row| row.cells[column]).sum())
                .collect(),
            total: rows.iter().map(|row| row.total).sum(),
            rows,
        }
    }

    fn id(name: &str) -> CategoryId {
        CategoryId::from_name(name).unwrap()
    }

    #[test]
    fn the_most_frequent_category_comes_first() {
        let table = table(&[
            ("Overig", [1, 2]),
            ("Privacy", [4, 0]),
            ("Tarieven", [3, 0]),
        ]);
        let series = by_category(&table, &["a", "b"]);
        assert_eq!(series.categories, ["Privacy", "Overig", "Tarieven"].map(id));
        assert_eq!(series.series[0].values, [4, 1, 3]);
        assert_eq!(series.series[1].values, [0, 2, 0]);
    }

    #[test]
    fn an_empty_column_is_no_series() {
        let series = by_category(&table(&[("Overig", [0, 2])]), &["a", "b"]);
        assert_eq!(series.series.len(), 1);
        assert_eq!(series.series[0].key, "b");
    }

    #[test]
    fn several_categories_can_be_the_largest() {
        let table = table(&[
            ("Overig", [1, 2]),
            ("Privacy", [3, 0]),
            ("Tarieven", [0, 1]),
        ]);
        let (overig, privacy) = (id("Overig"), id("Privacy"));
        let by_total = largest(&table, |row| row.total);
        assert_eq!(by_total, Some((vec![&overig, &privacy], 3)));
        let by_cell = largest(&table, |row| row.cells[1]);
        assert_eq!(by_cell, Some((vec![&overig], 2)));
        assert_eq!(largest(&table, |_| 0), None);
    }
}
