//! Whether every character of the list was read, and read once: what stands in its lines, summed
//! against what became of them. White space doesn't count, since mending changes it.

use super::cells::Row;
use super::pages::{Line, outcome};
use crate::fault::{Fault, FaultKind};

/// Text before the first row belongs to none.
pub fn before_rows(lines: &[Line]) -> Option<Fault> {
    let line = lines.iter().find(|line| !line.text.trim().is_empty())?;
    Some(Fault::in_report(line.number, FaultKind::TextBeforeRows))
}

/// How many letters the list holds, and how many of them are complaints', beside the numbers noted when
/// the decisions about it were made: text that is lost from a cell's middle leaves no other trace, nor
/// do short cells in each other's place.
pub fn letters(list: &[Line], rows: &[Row], noted: [Option<u32>; 2]) -> Vec<Fault> {
    let all: usize = list.iter().map(|line| count(&line.text)).sum();
    let complaints: usize = rows.iter().map(|row| count(&row.complaint)).sum();
    let found = [
        ("the rows of the list", "letters", all),
        ("their complaints", "complaint_letters", complaints),
    ];
    let pairs = found.into_iter().zip(noted);
    let faults = pairs.filter_map(|((of, field, found), noted)| {
        let (found, noted) = (u32::try_from(found).unwrap_or(u32::MAX), noted?);
        let kind = FaultKind::Letters {
            of,
            field,
            noted,
            found,
        };
        (found != noted).then(|| Fault::in_report(None, kind))
    });
    faults.collect()
}

/// What stands in a row's lines, beside what was read of them. `besides` is the text taken as the
/// category and what stands in columns that are left out, `dropped` the number of full stops dropped by rule.
pub fn row(lines: &[Line], row: &Row, besides: &str, dropped: usize) -> Option<Fault> {
    let stands = sorted(lines.iter().map(|line| line.text.as_str()));
    let is_printed = row.outcome.is_some() && outcome(&row.printed_outcome) == row.outcome;
    let printed = if is_printed {
        row.printed_outcome.as_str()
    } else {
        ""
    };
    let cells = [
        row.name.as_deref().unwrap_or_default(),
        row.label.as_deref().unwrap_or_default(),
        besides,
        &row.complaint,
        row.resolution.as_deref().unwrap_or_default(),
        printed,
    ];
    let stops = ".".repeat(dropped);
    let read = sorted(cells.into_iter().chain([stops.as_str()]));
    (stands != read).then(|| {
        let kind = FaultKind::NotAccounted {
            stands: stands.len(),
            read: read.len(),
            dropped,
        };
        Fault::in_report(row.line, kind)
    })
}

fn count(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// Every character that is no white space, sorted: cells don't stand in the order of their lines
/// where a row crosses a page.
fn sorted<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<char> {
    let mut all: Vec<char> = texts
        .flat_map(str::chars)
        .filter(|c| !c.is_whitespace())
        .collect();
    all.sort_unstable();
    all
}

#[cfg(test)]
mod tests {
    use super::super::category::Cell;
    use super::*;
    use dataset::Outcome;

    fn lines(texts: &[&str]) -> Vec<Line> {
        let line = |(number, text): (u32, &&str)| Line {
            number,
            page: 1,
            text: (*text).to_owned(),
            starts_page: false,
        };
        (1..).zip(texts).map(line).collect()
    }

    /// A row as it is read of [`STANDS`].
    fn read() -> Row {
        Row {
            line: 1,
            page: 1,
            name: Some("KDV Zonnehof".into()),
            label: Some("Zon".into()),
            category: Cell::Unknown("Hygiëne".into()),
            complaint: "De bak is vies. Al weken.".into(),
            resolution: Some("Schoongemaakt.".into()),
            outcome: Some(Outcome::Upheld),
            printed_outcome: "Ja".to_owned(),
            crossing: None,
            has_unusual_width: false,
        }
    }

    const STANDS: [&str; 7] = [
        "KDV Zonnehof   Zon   Hygiëne",
        "De bak is vies. ",
        "Al weken. ",
        "",
        "Schoongemaakt. ",
        ". ",
        "Ja",
    ];

    fn told(row: &Row, dropped: usize) -> Option<FaultKind> {
        super::row(&lines(&STANDS), row, "Hygiëne", dropped).map(|fault| fault.kind)
    }

    #[test]
    fn a_row_of_which_all_was_read_once_is_accounted_for() {
        assert_eq!(told(&read(), 1), None);
    }

    /// No report is known that makes the reader lose or double anything: this guards against one.
    #[test]
    fn what_was_lost_or_read_twice_is_told_with_both_counts() {
        let stands = 58;
        let changed = |change: fn(&mut Row)| {
            let mut row = read();
            change(&mut row);
            row
        };
        for (what, row, dropped, read) in [
            ("a stop not dropped by rule", read(), 0, stands - 1),
            ("a stop dropped twice", read(), 2, stands + 1),
            (
                "a word lost from a cell's middle",
                changed(|row| row.complaint = "De bak is vies. weken.".into()),
                1,
                stands - 2,
            ),
            (
                "a cell read twice",
                changed(|row| row.resolution = Some("Schoongemaakt. Schoongemaakt.".into())),
                1,
                stands + 14,
            ),
            ("no name", changed(|row| row.name = None), 1, stands - 11),
            ("no label", changed(|row| row.label = None), 1, stands - 3),
            (
                "no outcome",
                changed(|row| row.outcome = None),
                1,
                stands - 2,
            ),
            (
                "another outcome than the one printed",
                changed(|row| row.outcome = Some(Outcome::NotUpheld)),
                1,
                stands - 2,
            ),
            (
                "one letter for another",
                changed(|row| row.complaint = "De bak is vies. Al wekem.".into()),
                1,
                stands,
            ),
        ] {
            let fault = FaultKind::NotAccounted {
                stands,
                read,
                dropped,
            };
            assert_eq!(told(&row, dropped), Some(fault), "{what}");
        }
    }

    #[test]
    fn letters_are_counted_only_where_they_were_noted() {
        let (list, rows) = (lines(&STANDS), [read()]);
        let told = |noted| letters(&list, &rows, noted).len();
        assert_eq!(told([None, None]), 0);
        assert_eq!(told([Some(58), Some(20)]), 0);
        assert_eq!(told([Some(57), None]), 1);
        assert_eq!(told([Some(57), Some(21)]), 2);
    }
}
