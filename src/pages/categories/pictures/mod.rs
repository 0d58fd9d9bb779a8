//! The charts of the page of all categories.

mod labels;
mod outcomes;

pub(super) use labels::by_label;
pub(super) use outcomes::by_outcome;

use crate::figures::findings::Part;
use crate::figures::shares;
use crate::figures::tallies::{CrossRow, CrossTable};
use crate::links::Links;
use crate::pages::charts::{Bar, Finding};
use crate::pages::parts::{Column, Table, TableRow};
use crate::pages::{Edition, category_name, category_text};
use crate::texts::categories;
use crate::texts::charts::{self, Told};
use dataset::CategoryId;

/// A share of 1 is drawn this long, so that lengths are whole numbers.
const WHOLE_SHARE: u32 = 1000;

pub(in crate::pages) fn all(edition: &Edition, links: &Links) -> Vec<Finding> {
    let by_outcome = by_outcome(edition, links);
    std::iter::once(by_outcome)
        .chain(by_label(edition, links))
        .collect()
}

fn bars(rows: &[CrossRow], bar: impl Fn(&CrossRow) -> (u32, String)) -> Vec<Bar> {
    let bars = rows.iter().map(bar);
    bars.map(|(value, text)| Bar { value, text }).collect()
}

fn widest(values: impl Iterator<Item = u32>) -> u32 {
    values.max().unwrap_or(0).max(1)
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
