//! The report's own table of complaints by category and label (section 3.1).

use super::pages::Line;
use crate::fault::{Fault, FaultKind, Place, SourceFile};
use crate::sources::{Table, TableRow};
use crate::text::{collapse, dutch_number};

const HEADER: &str = "Aantal van omschrijving klacht";
const WITHOUT_LABEL: &str = "Geen label";
const TOTAL: &str = "Eindtotaal";

/// Reads the table; `None` where there is none that begins and ends. `columns` are the headings
/// of the labels, in the order of the table.
pub fn read(lines: &[Line], columns: &[String]) -> Option<(Table, Vec<Fault>)> {
    // A report of one legal entity has a total alone.
    let cells = columns.len() + 2;
    let header = match columns {
        [] => format!("{HEADER} {TOTAL}"),
        columns => format!("{HEADER} {WITHOUT_LABEL} {} {TOTAL}", columns.join(" ")),
    };
    let start = lines
        .iter()
        .position(|line| collapse(&line.text) == header)?;
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    let mut name = String::new();
    for line in &lines[start + 1..] {
        let (words, mut figures) = split_figures(&line.text);
        if columns.is_empty() {
            figures.extend(figures.last().copied());
        }
        // One figure at the end of a line can belong to a name; a row has a total besides.
        if figures.len() < 2 {
            name.push_str(&line.text);
            continue;
        }
        name.push_str(words);
        let row = table_row(collapse(&name), line.number, &figures, cells, &mut faults);
        name.clear();
        if row.name == TOTAL {
            check_columns(&rows, &row, columns, &mut faults);
            return Some((Table { rows, totals: row }, faults));
        }
        rows.push(row);
    }
    None
}

/// Splits a line into its words and the figures at its end.
fn split_figures(line: &str) -> (&str, Vec<u32>) {
    let mut words = line.trim_end();
    let mut figures = Vec::new();
    while let Some(figure) = words.rsplit(' ').next().and_then(dutch_number) {
        figures.push(figure);
        let before = words.trim_end_matches(|c: char| !c.is_whitespace());
        words = before.trim_end();
    }
    figures.reverse();
    (words, figures)
}

/// Empty cells print nothing. They are always the first ones (no label) in these reports; the
/// sums of the columns would show it if they weren't.
fn table_row(
    name: String,
    line: u32,
    figures: &[u32],
    columns: usize,
    faults: &mut Vec<Fault>,
) -> TableRow {
    if figures.len() > columns {
        let found = figures.len();
        let kind = FaultKind::TableWidth {
            row: name.clone(),
            found,
            columns,
        };
        faults.push(Fault::in_report(line, kind));
    }
    let (total, printed) = figures
        .split_last()
        .map_or((0, figures), |(&total, rest)| (total, rest));
    let mut cells = vec![0; (columns - 1).saturating_sub(printed.len())];
    cells.extend(printed.iter().take(columns - 1));
    let sum = saturating_sum(&cells);
    if sum != total {
        let kind = FaultKind::TableRow {
            row: name.clone(),
            sum,
            total,
        };
        faults.push(Fault::in_report(line, kind));
    }
    TableRow {
        name,
        place: Place::new(SourceFile::Report, line),
        cells,
        total,
    }
}

/// Figures from outside can be as large as they like; a sum that is too large is none that is printed.
fn saturating_sum<'a>(figures: impl IntoIterator<Item = &'a u32>) -> u32 {
    let figures = figures.into_iter();
    figures.fold(0, |sum, &figure| sum.saturating_add(figure))
}

fn check_columns(
    rows: &[TableRow],
    totals: &TableRow,
    columns: &[String],
    faults: &mut Vec<Fault>,
) {
    let names = std::iter::once(WITHOUT_LABEL).chain(columns.iter().map(String::as_str));
    for (at, column) in names.enumerate() {
        let sum = saturating_sum(rows.iter().filter_map(|row| row.cells.get(at)));
        let total = totals.cells.get(at).copied().unwrap_or_default();
        if sum != total {
            let kind = FaultKind::TableColumn {
                column: column.to_owned(),
                sum,
                total,
            };
            faults.push(Fault::at(totals.place.clone(), kind));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<Line> {
        (1..)
            .zip(text.lines())
            .map(|(number, text)| Line {
                number,
                page: 1,
                text: text.to_owned(),
                starts_page: false,
            })
            .collect()
    }

    const TABLE: &str = "Aantal van omschrijving klacht    Geen label Zon Maan Eindtotaal \nPrivacy 1 2 3 6 \nOverig  4 5 9 \nTarieven 3 (incl. feest\ndagen) \n\n \n1 1 \n\nEindtotaal 1 6 9 16 \n";

    #[test]
    fn broken_names_and_empty_cells_are_read() {
        let (table, faults) = read(&lines(TABLE), &["Zon", "Maan"].map(str::to_owned)).unwrap();
        let rows: Vec<_> = table
            .rows
            .iter()
            .map(|row| (row.name.as_str(), row.cells.clone()))
            .collect();
        assert_eq!(
            rows,
            [
                ("Privacy", vec![1, 2, 3]),
                ("Overig", vec![0, 4, 5]),
                ("Tarieven 3 (incl. feestdagen)", vec![0, 0, 1]),
            ]
        );
        assert_eq!(table.totals.total, 16);
        assert_eq!(faults, []);
    }

    #[test]
    fn sums_are_checked() {
        for (case, from, to, count) in [
            ("row", "1 2 3 6", "1 2 3 7", 1),
            ("column and row", "1 2 3 6", "1 2 4 6", 2),
            ("too many figures", "1 2 3 6", "9 1 2 3 6", 5),
            ("too large", "1 2 3 6", "4294967295 4294967295 3 6", 3),
        ] {
            let (_, faults) = read(
                &lines(&TABLE.replace(from, to)),
                &["Zon", "Maan"].map(str::to_owned),
            )
            .unwrap();
            assert_eq!(faults.len(), count, "{case}: {faults:?}");
        }
    }

    #[test]
    fn a_table_that_doesnt_end_is_none() {
        assert_eq!(
            read(
                &lines(&TABLE.replace("Eindtotaal 1", "x 1")),
                &["Zon", "Maan"].map(str::to_owned)
            ),
            None
        );
        assert_eq!(
            read(&lines(TABLE), &["Maan", "Zon"].map(str::to_owned)),
            None
        );
    }
}
