//! Counting complaints by one or two of their properties.

use dataset::{Category, CategoryId, Complaint, Counts, Outcome, Report};

/// Every verdict in the order in which pages show them, a report's empty cell (`None`) last. What is
/// no verdict, or none that this version knows, comes up only where it occurs.
pub fn outcomes(occurs: impl Fn(Outcome) -> bool) -> impl Iterator<Item = Option<Outcome>> {
    let shown = move |outcome: &Outcome| outcome.is_verdict() || occurs(*outcome);
    let printed = Outcome::ALL.into_iter().filter(shown);
    printed.map(Some).chain([None])
}

/// The outcomes that a table of these complaints has columns for.
pub fn outcome_columns(complaints: &[Complaint]) -> Vec<Option<Outcome>> {
    let occurs = |outcome| complaints.iter().any(|c| c.outcome == Some(outcome));
    outcomes(occurs).collect()
}

/// The outcomes that occur, with their counts.
pub fn by_outcome(counts: &Counts) -> impl Iterator<Item = (Option<Outcome>, u32)> + use<'_> {
    outcomes(|outcome| counts.by_outcome[outcome] > 0)
        .map(|outcome| (outcome, outcome_count(counts, outcome)))
        .filter(|(_, count)| *count > 0)
}

pub fn outcome_count(counts: &Counts, outcome: Option<Outcome>) -> u32 {
    match outcome {
        Some(outcome) => counts.by_outcome[outcome],
        None => counts.without_outcome(),
    }
}

/// The categories that occur, the most frequent first and otherwise in the report's order.
pub fn by_category<'a>(counts: &Counts, categories: &'a [Category]) -> Vec<(&'a Category, u32)> {
    let mut tally: Vec<_> = categories
        .iter()
        .filter_map(|category| Some((category, *counts.by_category.get(&category.id)?)))
        .collect();
    tally.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    tally
}

/// The labels as the report's own table has its columns: "no label" first.
pub fn label_columns(report: &Report) -> Vec<Option<&str>> {
    std::iter::once(None)
        .chain(report.labels.iter().map(|label| Some(label.as_str())))
        .collect()
}

/// Complaints by category (rows) and by something else (columns).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossTable {
    /// A row a category, in the order given.
    pub rows: Vec<CrossRow>,
    /// The sum of each column.
    pub column_totals: Vec<u32>,
    /// The sum of everything.
    pub total: u32,
}

/// One category's counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CrossRow {
    pub category: CategoryId,
    /// A count a column.
    pub cells: Vec<u32>,
    /// The sum of the cells.
    pub total: u32,
}

impl CrossTable {
    /// The most frequent category first, and otherwise in the order given: so a chart has them, and the table
    /// that says the same.
    #[must_use]
    pub fn by_frequency(mut self) -> Self {
        self.rows.sort_by_key(|row| std::cmp::Reverse(row.total));
        self
    }

    /// The categories with the largest count, and that count; `None` where nothing was counted.
    pub fn largest(&self) -> Option<(Vec<&CategoryId>, u32)> {
        let most = self.rows.iter().map(|row| row.total).max()?;
        let rows = self.rows.iter().filter(|row| row.total == most);
        (most > 0).then(|| (rows.map(|row| &row.category).collect(), most))
    }
}

/// Counts the complaints that fall under one of the categories and one of the columns.
pub fn cross_table<'a, K: PartialEq>(
    categories: &[Category],
    columns: &[K],
    complaints: &'a [Complaint],
    column_of: impl Fn(&'a Complaint) -> K,
) -> CrossTable {
    let rows: Vec<_> = categories
        .iter()
        .map(|category| {
            let of_category = complaints.iter().filter(|c| c.category == category.id);
            cross_row(category, columns, of_category.map(&column_of))
        })
        .collect();
    let column_totals: Vec<u32> = (0..columns.len())
        .map(|column| rows.iter().map(|row| row.cells[column]).sum())
        .collect();
    let total = column_totals.iter().sum();
    CrossTable {
        rows,
        column_totals,
        total,
    }
}

fn cross_row<K: PartialEq>(
    category: &Category,
    columns: &[K],
    keys: impl Iterator<Item = K>,
) -> CrossRow {
    let mut cells = vec![0; columns.len()];
    for key in keys {
        if let Some(column) = columns.iter().position(|column| *column == key) {
            cells[column] += 1;
        }
    }
    CrossRow {
        category: category.id.clone(),
        total: cells.iter().sum(),
        cells,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up::complaint;

    fn category(name: &str) -> Category {
        Category {
            id: CategoryId::from_name(name).unwrap(),
            name: name.into(),
            lineage: None,
        }
    }

    fn complaints() -> [Complaint; 4] {
        [
            complaint(1, "Privacy", Some(Outcome::Upheld)),
            complaint(2, "Overig", Some(Outcome::NotUpheld)),
            complaint(3, "Overig", None),
            complaint(4, "Overig", Some(Outcome::NotUpheld)),
        ]
    }

    #[test]
    fn outcomes_keep_their_order_and_show_empty_cells() {
        let counts = Counts::of(&complaints());
        let counted: Vec<_> = by_outcome(&counts).collect();
        let expected = [
            (Some(Outcome::Upheld), 1),
            (Some(Outcome::NotUpheld), 2),
            (None, 1),
        ];
        assert_eq!(counted, expected);
    }

    #[test]
    fn others_have_a_column_only_where_there_are_some() {
        assert_eq!(outcome_columns(&complaints()).len(), 4);
        let other = complaint(5, "Overig", Some(Outcome::Other));
        let columns = outcome_columns(&[other]);
        assert_eq!(columns[3..], [Some(Outcome::Other), None]);
        let pending = complaint(6, "Overig", Some(Outcome::Pending));
        let columns = outcome_columns(&[pending]);
        assert_eq!(columns[3..], [Some(Outcome::Pending), None]);
    }

    #[test]
    fn categories_that_do_not_occur_are_left_out() {
        let counts = Counts::of(&complaints());
        let categories = [
            category("Communicatie"),
            category("Privacy"),
            category("Overig"),
        ];
        let tally: Vec<_> = by_category(&counts, &categories)
            .into_iter()
            .map(|(category, count)| (category.name.as_str(), count))
            .collect();
        assert_eq!(tally, [("Overig", 3), ("Privacy", 1)]);
    }

    #[test]
    fn a_cross_table_adds_up() {
        let categories = [category("Overig"), category("Privacy")];
        let table = cross_table(
            &categories,
            &outcome_columns(&complaints()),
            &complaints(),
            |c| c.outcome,
        );
        assert_eq!(table.rows[0].cells, [0, 0, 2, 1]);
        assert_eq!(table.rows[1].cells, [1, 0, 0, 0]);
        assert_eq!(table.column_totals, [1, 0, 2, 1]);
        assert_eq!((table.rows[0].total, table.total), (3, 4));
    }

    #[test]
    fn the_most_frequent_category_comes_first() {
        let names = ["Communicatie", "Privacy", "Overig", "Tarieven"].map(category);
        let complaints = [
            complaint(1, "Privacy", None),
            complaint(2, "Overig", None),
            complaint(3, "Overig", None),
            complaint(4, "Tarieven", None),
        ];
        let table = cross_table(&names, &[()], &complaints, |_| ()).by_frequency();
        let order: Vec<_> = table.rows.iter().map(|row| row.category.as_str()).collect();
        assert_eq!(order, ["overig", "privacy", "tarieven", "communicatie"]);
        let overig = CategoryId::from_name("Overig").unwrap();
        assert_eq!(table.largest(), Some((vec![&overig], 2)));
        let tied = cross_table(&names[1..], &[()], &complaints[1..3], |_| ());
        assert_eq!(tied.largest(), Some((vec![&overig], 2)));
        assert_eq!(cross_table(&names, &[()], &[], |_| ()).largest(), None);
    }
}
