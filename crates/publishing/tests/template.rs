//! A workbook to fill in, as another program sees it: what its package holds.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

use publishing::editions::Published;
use publishing::template::{Template, TemplateError, TemplateLocation, TemplateSubject, Way};
use std::io::{Cursor, Read};
use zip::ZipArchive;

fn part(bytes: &[u8], name: &str) -> String {
    let mut package = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut part = package.by_name(name).unwrap();
    part.read_to_string(&mut text).unwrap();
    text
}

fn filled(way: Way) -> Template {
    Template {
        year: 2025,
        way,
        subjects_before: vec!["Communicatie".to_owned()],
        subjects: vec![TemplateSubject {
            name: "=1+1".to_owned(),
            before: Some("nieuw".to_owned()),
        }],
        locations: vec![TemplateLocation {
            name: "KDV Eik".to_owned(),
            register_id: Some("012345678".to_owned()),
            closed: Some("2025-08-01".to_owned()),
            ..TemplateLocation::default()
        }],
        labels: vec!["De Wilg B.V.".to_owned()],
        ..Template::default()
    }
}

#[test]
fn every_column_has_an_explanation_and_what_can_be_chosen_a_list() {
    let bytes = filled(Way::Complaints).workbook().unwrap();
    let complaints = part(&bytes, "xl/worksheets/sheet1.xml");
    for words in [
        // The headings stay in sight.
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>",
        "sqref=\"A2:A1048576\"><formula1>OFFSET(Locaties!$A$2,",
        "sqref=\"D2:D1048576\"><formula1>OFFSET(Onderwerpen!$A$2,",
        "<formula1>\"gegrond,deels gegrond,ongegrond,ingetrokken,geen oordeel,niet in behandeling,loopt nog\"</formula1>",
        "<formula1>\"De Wilg B.V.\"</formula1>",
        // From the first day of the year before to the last of the year.
        "<formula1>45292</formula1><formula2>46022</formula2>",
        "<cols>",
    ] {
        assert!(
            complaints.contains(words),
            "{words:?} is missing in {complaints}"
        );
    }
    assert_eq!(
        complaints.matches("type=\"date\"").count(),
        3,
        "{complaints}"
    );
    for (number, columns) in [(1, 11), (2, 7), (3, 9), (4, 3), (5, 6)] {
        let notes = part(&bytes, &format!("xl/comments{number}.xml"));
        assert_eq!(
            notes.matches("<comment ").count(),
            columns,
            "sheet {number}"
        );
    }
    let locations = part(&bytes, "xl/worksheets/sheet3.xml");
    assert!(locations.contains("<formula1>\"KDV,BSO,POV,VGO,GOB\"</formula1>"));
    assert!(
        locations.contains("<v>45870</v>"),
        "a day is a day: {locations}"
    );
    let subjects = part(&bytes, "xl/worksheets/sheet4.xml");
    assert!(subjects.contains("<formula1>\"Communicatie,nieuw\"</formula1>"));
    // What looks like a formula is a text, and a number keeps its zeros.
    assert!(!subjects.contains("<f>"), "{subjects}");
    let texts = part(&bytes, "xl/sharedStrings.xml");
    assert!(texts.contains("<t>=1+1</t>") && texts.contains("<t>012345678</t>"));
    let properties = part(&bytes, "docProps/core.xml");
    assert!(properties.contains("2025-01-01T00:00:00Z"), "{properties}");
}

#[test]
fn counts_have_a_sheet_of_their_own() {
    let bytes = filled(Way::Counts).workbook().unwrap();
    let book = part(&bytes, "xl/workbook.xml");
    assert!(book.contains("name=\"Aantallen\"") && !book.contains("Klachten"));
    let counts = part(&bytes, "xl/worksheets/sheet1.xml");
    assert!(counts.contains("type=\"whole\""), "{counts}");
}

#[test]
fn a_year_that_no_spreadsheet_has_is_refused() {
    for year in [0, 1900, 2201, u16::MAX] {
        let template = Template::of(year, Way::Complaints, &Published::default());
        let made = template.workbook();
        assert!(matches!(made, Err(TemplateError::Year(_))), "{year}");
    }
}
