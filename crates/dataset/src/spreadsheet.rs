//! Tables for spreadsheets, the same from the publisher, in a page and from one.
//!
//! Semicolons, since a Dutch spreadsheet takes commas for decimals. A line ends with a line feed alone:
//! every spreadsheet takes it, and what is published already ends so.

use crate::{CategorySource, Complaint, Outcome};

/// Without it, a spreadsheet on Windows takes the text for another encoding.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// New columns come last, so that what reads the table by place goes on to.
const HEADER: [&str; 16] = [
    "id",
    "location",
    "name",
    "reported_name",
    "label",
    "category",
    "category_source",
    "outcome",
    "page",
    "line",
    "complaint",
    "resolution",
    "year",
    "received_on",
    "closed_on",
    "measure_due",
];

/// The file of a table.
pub fn table<R, C>(rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut file = String::from(BYTE_ORDER_MARK);
    for row in rows {
        write_row(&mut file, row);
    }
    file
}

/// The file of complaints with the names of their locations.
pub fn complaints<'a>(rows: impl Iterator<Item = (&'a Complaint, Option<&'a str>)>) -> String {
    let mut file = String::from(BYTE_ORDER_MARK);
    write_row(&mut file, HEADER);
    for (complaint, name) in rows {
        let source = complaint.source;
        write_row(
            &mut file,
            [
                complaint.id.as_str(),
                complaint.location.as_ref().map_or("", |slug| slug.as_str()),
                name.unwrap_or_default(),
                complaint.reported_name.as_deref().unwrap_or_default(),
                complaint.label.as_deref().unwrap_or_default(),
                complaint.category.as_str(),
                category_source(complaint.category_source),
                complaint.outcome.map(Outcome::as_str).unwrap_or_default(),
                &source.page.to_string(),
                &source.line.to_string(),
                complaint.said(),
                complaint.resolution.as_deref().unwrap_or_default(),
                complaint.year(),
                complaint.received_on.as_deref().unwrap_or_default(),
                complaint.closed_on.as_deref().unwrap_or_default(),
                complaint.measure_due.as_deref().unwrap_or_default(),
            ],
        );
    }
    file
}

fn category_source(source: CategorySource) -> &'static str {
    match source {
        CategorySource::Report => "report",
        CategorySource::Inferred => "inferred",
    }
}

fn write_row<C: AsRef<str>>(file: &mut String, cells: impl IntoIterator<Item = C>) {
    for (place, cell) in cells.into_iter().enumerate() {
        if place > 0 {
            file.push(';');
        }
        write_cell(file, cell.as_ref());
    }
    file.push('\n');
}

/// A spreadsheet runs a cell that begins with one of these as a formula, in their usual, wide and small
/// forms.
const FORMULA: [char; 13] = [
    '=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '−',
];

/// Whether a spreadsheet may take the text of a cell for a formula; an apostrophe in front makes it
/// text. Some programs pass over what can't be seen at the beginning.
pub fn is_formula(cell: &str) -> bool {
    let unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    cell.starts_with(['\t', '\r', '\n']) || cell.trim_start_matches(unseen).starts_with(FORMULA)
}

fn write_cell(file: &mut String, cell: &str) {
    let quoted = cell.contains([';', '"', '\n', '\r']);
    if quoted {
        file.push('"');
    }
    if is_formula(cell) {
        file.push('\'');
    }
    for c in cell.chars() {
        if c == '"' {
            file.push('"');
        }
        file.push(c);
    }
    if quoted {
        file.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_where_they_must_be_and_never_formulas() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+31", "'+31"),
            ("- punt", "'- punt"),
            ("@naam", "'@naam"),
            ("\tx", "'\tx"),
            ("a=b", "a=b"),
            (" =1+1", "' =1+1"),
            ("\u{a0}=1+1", "'\u{a0}=1+1"),
            ("\u{feff}\u{200b}@x", "'\u{feff}\u{200b}@x"),
            ("＝1+1", "'＝1+1"),
            (" ＋31", "' ＋31"),
            ("﹫x", "'﹫x"),
            ("−1", "'−1"),
            ("\n=1", "\"'\n=1\""),
            ("\r\n=1", "\"'\r\n=1\""),
            (" a=b", " a=b"),
            ("\u{a0}3", "\u{a0}3"),
            ("a, b", "a, b"),
            ("a;b", "\"a;b\""),
            ("zei \"ja\"", "\"zei \"\"ja\"\"\""),
            ("=a\nb", "\"'=a\nb\""),
            ("", ""),
        ] {
            let mut file = String::new();
            write_cell(&mut file, cell);
            assert_eq!(file, written);
        }
    }

    #[test]
    fn a_table_begins_with_its_mark_and_its_lines_end_alike() {
        let file = table([["Onderwerp", "Totaal"], ["Overig", "3"]]);
        assert_eq!(file, "\u{feff}Onderwerp;Totaal\nOverig;3\n");
    }

    #[test]
    fn a_file_begins_with_its_mark_and_header() {
        let file = complaints(std::iter::empty());
        assert!(
            file.starts_with("\u{feff}id;location;name;")
                && file.ends_with(";closed_on;measure_due\n")
        );
    }
}
