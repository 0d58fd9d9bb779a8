use super::*;

fn table(text: &str) -> Vec<(u32, Vec<String>)> {
    let name = SheetName {
        number: 1,
        name: "Klachten".into(),
    };
    let sheet = read(text.as_bytes(), name).unwrap();
    let cells = |row: Row| {
        row.cells
            .into_iter()
            .map(|(_, value)| value.shown())
            .collect()
    };
    sheet
        .rows
        .into_iter()
        .map(|row| (row.number, cells(row)))
        .collect()
}

#[test]
fn every_separator_that_occurs_is_told() {
    for separator in [";", ",", "\t", "|"] {
        let text = ["Locatie|Klacht", "Eik|\"een, twee; drie\t| vier\"", "Els|x"].join("\r\n");
        let text = text
            .replace('|', separator)
            .replace(&format!("\t{separator} vier"), "\t| vier");
        let rows = table(&text);
        assert_eq!(rows[0].1, ["Locatie", "Klacht"], "{separator:?}");
        assert_eq!(rows[1].1.len(), 2, "{separator:?}: {rows:?}");
    }
}

#[test]
fn a_line_can_name_the_separator() {
    for line in ["sep=,", "SEP=,", "\"sep=,\""] {
        let rows = table(&format!("{line}\r\nLocatie,Klacht;zin\r\nEik,a;b\r\n"));
        assert_eq!(
            rows,
            [
                (2, vec!["Locatie".to_owned(), "Klacht;zin".to_owned()]),
                (3, vec!["Eik".to_owned(), "a;b".to_owned()])
            ]
        );
    }
}

#[test]
fn rows_are_counted_as_a_spreadsheet_does() {
    let text = "Locatie;Klacht\n\r\nEik;\"een\ntwee \"\"drie\"\"\"\nEls;x\n";
    let rows = table(text);
    assert_eq!([rows[1].0, rows[2].0], [3, 4]);
    assert_eq!(rows[1].1[1], "een twee \"drie\"");
}

#[test]
fn a_quote_that_is_never_closed_is_found() {
    for (text, open) in [
        ("a;\"b", true),
        ("\"a;b\nc;d\n", true),
        ("a;\"b \"\"c\"\";d", true),
        ("a;\"b\"\nc;\"d;e\"\n", false),
        ("a;5\" breed;c\n", false),
        ("a;\"b \"\"c\"\"\"\n", false),
    ] {
        assert_eq!(ends_in_quotes(text, b';'), open, "{text}");
    }
    let name = SheetName {
        number: 1,
        name: "Klachten".into(),
    };
    let sheet = read(b"Locatie;Klacht\nEik;\"Hij zei: hallo\n", name).unwrap();
    assert_eq!(sheet.unclosed, [(2, 1)]);
}

#[test]
fn a_sheet_that_needs_one_column_may_have_no_other() {
    let of = |name: &str, text: &str| {
        let name = SheetName {
            number: 1,
            name: name.into(),
        };
        read(text.as_bytes(), name)
    };
    let text = "\u{feff}Onderwerp\r\nPersoneel, bezetting; rust\r\nOverig\r\n";
    let rows: Vec<_> = of("Onderwerpen 2024", text)
        .unwrap()
        .rows
        .into_iter()
        .map(|row| row.cells)
        .collect();
    let cell = |text: &str| vec![(0, Value::Text(text.to_owned()))];
    assert_eq!(
        rows,
        ["Onderwerp", "Personeel, bezetting; rust", "Overig"].map(cell)
    );
    assert_eq!(
        of("Locaties", "\"Vestiging\"\nDe Wilg").unwrap().rows.len(),
        2
    );
    assert!(of("Klachten", "Klacht\nTe laat\n").is_err());
    assert!(of("Locaties", "Jaarverslag 2024\nDe Wilg\n").is_err());
}

#[test]
fn a_text_without_columns_is_none() {
    let name = SheetName {
        number: 1,
        name: "x".into(),
    };
    let read = read(b"\n Jaarverslag 2024\nDe Wilg\n", name);
    let line = "Jaarverslag 2024".to_owned();
    assert_eq!(read, Err(WorkbookError::NoTable { line }));
}
