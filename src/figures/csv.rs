//! Tables for spreadsheets.

use dataset::spreadsheet::is_formula;

/// Without it, a spreadsheet on Windows takes the text for another encoding.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// The text of a table's file. Semicolons, since a Dutch spreadsheet takes commas for decimals.
pub fn csv<R, C>(rows: impl IntoIterator<Item = R>) -> String
where
    R: IntoIterator<Item = C>,
    C: AsRef<str>,
{
    let mut text = String::from(BYTE_ORDER_MARK);
    for row in rows {
        let cells: Vec<_> = row.into_iter().map(|cell| written(cell.as_ref())).collect();
        text.push_str(&cells.join(";"));
        text.push_str("\r\n");
    }
    text
}

/// A cell, quoted where it must be, and never a formula: an apostrophe in front makes it text.
fn written(cell: &str) -> String {
    let guard = match is_formula(cell) {
        true => "'",
        false => "",
    };
    if cell.contains([';', '"', '\n', '\r']) {
        format!("\"{guard}{}\"", cell.replace('"', "\"\""))
    } else {
        format!("{guard}{cell}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_quoted_and_formulas_become_text() {
        for (cell, expected) in [
            ("Overig", "Overig"),
            ("ruil; inhaal", "\"ruil; inhaal\""),
            ("zeg \"nee\"", "\"zeg \"\"nee\"\"\""),
            ("=1+1", "'=1+1"),
            ("\u{a0}＝1+1", "'\u{a0}＝1+1"),
            ("-a\nb", "\"'-a\nb\""),
            ("", ""),
        ] {
            assert_eq!(written(cell), expected);
        }
    }

    #[test]
    fn a_file_begins_with_its_mark() {
        let file = csv([["Onderwerp", "Totaal"], ["Overig", "3"]]);
        assert_eq!(file, "\u{feff}Onderwerp;Totaal\r\nOverig;3\r\n");
    }
}
