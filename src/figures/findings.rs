//! What a table of counts shows: the finding that its chart has as a title. Where chance or small numbers
//! may be behind it there is none.

use super::shares::FEWEST_FOR_PERCENT;
use super::tallies::{CrossRow, CrossTable};
use dataset::CategoryId;

/// More names than this at one end are no finding.
const MOST_TIED: usize = 2;
/// The normal quantile of a 99% interval. Two such intervals lie apart by chance once in some 3,700
/// times, so that the outer two of a dozen categories still do less than once in 20.
const QUANTILE_99: f64 = 2.575_829;

/// A category's part of what was counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub category: CategoryId,
    /// How many.
    pub count: u32,
    /// Of how many.
    pub whole: u32,
}

/// The categories in which something happens most often, and least often.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extremes {
    /// One, or two that are equal; empty where more are.
    pub most: Vec<Part>,
    /// Likewise.
    pub least: Vec<Part>,
}

/// Where the column's part of its row is largest and smallest. Categories with few complaints are left out.
/// `None` where fewer than two are left, or where chance may make the difference: then their 99%
/// intervals (Wilson, 1927) overlap.
pub fn extremes(table: &CrossTable, column: usize) -> Option<Extremes> {
    let rows = table.rows.iter().filter(|row| is_enough(row));
    let mut parts: Vec<_> = rows.map(|row| part(row, column)).collect();
    parts.sort_by(|a, b| crossed(b, a).cmp(&crossed(a, b)));
    let (first, last) = (parts.first()?.clone(), parts.last()?.clone());
    let of = |end: &Part| -> Vec<Part> {
        let tied = parts
            .iter()
            .filter(|part| crossed(part, end) == crossed(end, part));
        tied.cloned().collect()
    };
    let (most, least) = (of(&first), of(&last));
    let lowest = most.iter().map(|part| interval(part).0);
    let highest = least.iter().map(|part| interval(part).1);
    let is_clear = lowest.fold(1.0, f64::min) > highest.fold(0.0, f64::max);
    let few = |end: Vec<Part>| {
        if end.len() > MOST_TIED {
            Vec::new()
        } else {
            end
        }
    };
    let found = Extremes {
        most: few(most),
        least: few(least),
    };
    (is_clear && !(found.most.is_empty() && found.least.is_empty())).then_some(found)
}

/// How many categories have complaints, but too few to be told.
pub fn left_out(table: &CrossTable) -> usize {
    let rows = table.rows.iter();
    rows.filter(|row| row.total > 0 && !is_enough(row)).count()
}

/// Whether a row has so many complaints that a share of them says something.
pub fn is_enough(row: &CrossRow) -> bool {
    row.total >= FEWEST_FOR_PERCENT
}

/// The category with most of a column's complaints. `None` where several have as many, where there is only
/// one category, or where the column has too few complaints.
pub fn largest_of(table: &CrossTable, column: usize) -> Option<Part> {
    let whole = table.column_totals.get(column).copied().unwrap_or(0);
    let most = table.rows.iter().map(|row| row.cells[column]).max()?;
    let mut rows = table.rows.iter().filter(|row| row.cells[column] == most);
    let (first, second) = (rows.next()?, rows.next());
    let is_told = second.is_none() && table.rows.len() > 1 && whole >= FEWEST_FOR_PERCENT;
    is_told.then(|| Part {
        whole,
        ..part(first, column)
    })
}

fn part(row: &CrossRow, column: usize) -> Part {
    Part {
        category: row.category.clone(),
        count: row.cells[column],
        whole: row.total,
    }
}

/// The first one's numerator where both have the same denominator: shares are compared without rounding.
fn crossed(part: &Part, other: &Part) -> u64 {
    u64::from(part.count) * u64::from(other.whole)
}

/// The 99% interval of a share.
fn interval(part: &Part) -> (f64, f64) {
    let (count, whole) = (f64::from(part.count), f64::from(part.whole));
    let (share, square) = (count / whole, QUANTILE_99 * QUANTILE_99);
    let middle = share + square / (2.0 * whole);
    let spread =
        QUANTILE_99 * (share * (1.0 - share) / whole + square / (4.0 * whole * whole)).sqrt();
    let scale = 1.0 + square / whole;
    ((middle - spread) / scale, (middle + spread) / scale)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows with so many in the first column, of so many.
    fn table(rows: &[(&str, u32, u32)]) -> CrossTable {
        let rows: Vec<_> = rows
            .iter()
            .map(|&(name, count, total)| CrossRow {
                category: CategoryId::from_name(name).unwrap(),
                cells: vec![count, total - count],
                total,
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

    fn told(parts: &[Part]) -> Vec<(&str, u32, u32)> {
        let parts = parts.iter();
        parts
            .map(|part| (part.category.as_str(), part.count, part.whole))
            .collect()
    }

    #[test]
    fn the_outer_two_are_found_among_those_with_enough_complaints() {
        // Three of three would be more, none of nineteen less.
        let table = table(&[
            ("a", 3, 3),
            ("b", 8, 71),
            ("c", 45, 58),
            ("d", 77, 132),
            ("e", 0, 19),
            ("f", 0, 0),
        ]);
        let found = extremes(&table, 0).unwrap();
        assert_eq!(told(&found.most), [("c", 45, 58)]);
        assert_eq!(told(&found.least), [("b", 8, 71)]);
        assert_eq!(left_out(&table), 2);
        // Of the other column it is the other way round.
        let found = extremes(&table, 1).unwrap();
        assert_eq!(told(&found.most), [("b", 63, 71)]);
    }

    #[test]
    fn two_that_are_equal_are_both_told_and_more_are_not() {
        let rows = [("a", 20, 30), ("b", 40, 60), ("c", 2, 60)];
        let found = extremes(&table(&rows), 0).unwrap();
        assert_eq!(told(&found.most), [("a", 20, 30), ("b", 40, 60)]);
        let rows = [rows.as_slice(), &[("d", 60, 90)]].concat();
        let found = extremes(&table(&rows), 0).unwrap();
        assert_eq!(told(&found.most), []);
        assert_eq!(told(&found.least), [("c", 2, 60)]);
        let rows = [rows.as_slice(), &[("e", 3, 90), ("f", 1, 30)]].concat();
        assert_eq!(extremes(&table(&rows), 0), None);
    }

    #[test]
    fn what_may_be_chance_is_no_finding() {
        assert_eq!(extremes(&table(&[("a", 12, 20), ("b", 10, 20)]), 0), None);
        assert!(extremes(&table(&[("a", 18, 20), ("b", 4, 20)]), 0).is_some());
        // All alike, only one with enough, one at all, none.
        for rows in [
            [("a", 10, 20), ("b", 20, 40)].as_slice(),
            &[("a", 20, 20), ("b", 0, 19)],
            &[("a", 20, 20)],
            &[("a", 0, 0)],
            &[],
        ] {
            assert_eq!(extremes(&table(rows), 0), None, "{rows:?}");
        }
    }

    /// For none of n the upper end is z² ÷ (n + z²).
    #[test]
    fn intervals_of_none_by_hand() {
        let none = Part {
            category: CategoryId::from_name("a").unwrap(),
            count: 0,
            whole: 30,
        };
        let (low, high) = interval(&none);
        assert!(low.abs() < 1e-9);
        assert!((high - 6.634_895 / 36.634_895).abs() < 1e-6, "{high}");
    }

    #[test]
    fn the_largest_of_a_column_needs_enough_in_it() {
        let three = table(&[("a", 15, 16), ("b", 14, 20), ("c", 1, 2)]);
        let largest = largest_of(&three, 0).unwrap();
        assert_eq!(told(&[largest]), [("a", 15, 30)]);
        // Eight are too few, one category has nothing beside it, and two that are equal are none.
        assert_eq!(largest_of(&three, 1), None);
        assert_eq!(largest_of(&table(&[("a", 30, 30)]), 0), None);
        assert_eq!(largest_of(&table(&[("a", 15, 15), ("b", 15, 15)]), 0), None);
    }
}
