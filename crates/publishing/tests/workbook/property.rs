//! Whatever stands in a cell of a known column comes out again: in a complaint, or as a fault or a
//! warning about that cell. And no bytes end in a panic: damaged files are `tests/damaged`.

use proptest::collection::vec;
use proptest::prelude::*;
use publishing::fault::{Fault, Spot};
use publishing::sources::workbook::{self, Known};

const COLUMNS: [&str; 8] = [
    "Locatie",
    "Ontvangen op",
    "Onderwerp",
    "Klacht",
    "Oordeel",
    "Oplossing",
    "Afgehandeld op",
    "Rechtspersoon",
];

/// What may stand in a cell: what belongs there, or something else.
fn cell(column: usize) -> BoxedStrategy<String> {
    let right: BoxedStrategy<String> = match column {
        0 => "KDV (Eik|Els|Es)".boxed(),
        1 | 6 => (1..29, 1..13)
            .prop_map(|(day, month)| format!("{day}-{month}-2024"))
            .boxed(),
        2 => "(Communicatie|Facturatie|Overig)".boxed(),
        4 => prop::sample::select(vec![
            "gegrond",
            "ja",
            "deels",
            "Ongegrond",
            "nee",
            "ingetrokken",
            "loopt nog",
        ])
        .prop_map(str::to_owned)
        .boxed(),
        _ => "[a-z]{3,12}( [a-z]{2,9}){0,4}".boxed(),
    };
    prop_oneof![
        12 => right,
        1 => Just(String::new()),
        1 => "[ -~]{0,20}",
        1 => "\\PC{0,12}",
        1 => prop::sample::select(vec!["#N/B", "31-6-2024", "3/4/2024", "45356", "5-3-24", "1. een\n2. twee", "Totaal", "Subtotaal: 3", "\u{a0}", "=2+2", "a;b", "\"", "20-12-2023"]).prop_map(str::to_owned),
    ]
    .boxed()
}

fn table() -> impl Strategy<Value = Vec<Vec<String>>> {
    let row = (0..COLUMNS.len()).map(cell).collect::<Vec<_>>();
    vec(row, 1..12)
}

fn as_csv(rows: &[Vec<String>]) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(Vec::new());
    writer.write_record(COLUMNS).unwrap();
    for row in rows {
        writer.write_record(row).unwrap();
    }
    writer.into_inner().unwrap()
}

/// Whether one of these is about a cell, or about its row where the row as a whole is left out.
fn names(faults: &[Fault], row: u32, column: u32) -> bool {
    faults.iter().any(|fault| {
        let Some(Spot::Cell(cell)) = &fault.place.spot else {
            return false;
        };
        let is_whole =
            ["alone-in-row", "row-not-read"].contains(&publishing::fault::Tell::code(&fault.kind));
        cell.row == row && (cell.column == column || is_whole)
    })
}

fn folded(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace() && !"\u{ad}\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}".contains(*c)
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_silently_dropped(rows in table()) {
        let bytes = as_csv(&rows);
        let read = workbook::read_file("Klachten 2024.csv", &bytes, &Known::default());
        let workbook = read.unwrap();
        let draft = &workbook.draft;
        for (number, cells) in (2..).zip(&rows) {
            let complaint = draft.rows.iter().find(|row| row.place.line() == Some(number));
            let faulty = draft.faults.iter().chain(&draft.warnings).any(|fault| fault.place.line() == Some(number));
            let is_blank = cells.iter().all(|cell| folded(cell).is_empty());
            let is_total = cells.iter().find(|cell| !folded(cell).is_empty()).is_some_and(|cell| cell.to_lowercase().contains("totaal"));
            prop_assert!(complaint.is_some() || faulty || is_blank || is_total, "row {number}: {cells:?}");
            let Some(complaint) = complaint else {
                continue;
            };
            let published = [
                complaint.name.clone(),
                complaint.days.received.clone(),
                draft.categories.get(complaint.category).map(|one| one.name.clone()),
                complaint.complaint.clone(),
                complaint.outcome.map(|outcome| outcome.as_str().to_owned()),
                complaint.resolution.clone(),
                complaint.days.closed.clone(),
                complaint.label.clone(),
            ];
            for (column, (cell, published)) in (0..).zip(cells.iter().zip(&published)) {
                let is_text = [0, 2, 3, 5, 7].contains(&column);
                let same = published.as_ref().is_some_and(|text| !is_text || folded(text) == folded(cell));
                let empty = folded(cell).is_empty() || (column == 5 && ["-", "–", "—"].contains(&cell.trim()));
                let told = names(&draft.faults, number, column) || names(&draft.warnings, number, column);
                prop_assert!(same || empty || told, "row {number}, column {column}: {cell:?} became {published:?}");
            }
        }
    }

    #[test]
    fn no_bytes_end_in_a_panic(bytes in vec(any::<u8>(), 0..400)) {
        let _ = workbook::read_file("klachten.csv", &bytes, &Known::default());
    }

    #[test]
    fn no_text_ends_in_a_panic(text in "(\\PC|[;\n\r\t\",=0-9-]){0,200}") {
        let text = format!("{}\n{text}", COLUMNS.join(";"));
        let _ = workbook::read_file("klachten.csv", text.as_bytes(), &Known::default());
    }
}
