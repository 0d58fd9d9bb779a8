//! What rows say: rules 4 to 6.

use super::made_up::*;
use publishing::sources::workbook::Known;

#[test]
fn rule_4_totals_are_controls() {
    let total = |row: &str| faults(&[GOOD, GOOD, row]);
    for row in [
        "Totaal;;;;2;;;",
        "TOTAAL;2;;;;;;",
        "Subtotaal: 2;;;;;;;",
        "Totaal aantal klachten;;;;;;2;",
        "Eindtotaal;;;;;;;",
    ] {
        assert_eq!(total(row), [""; 0], "{row}");
    }
    assert_eq!(total("Totaal;;;;3;;;"), ["Klachten!E4 total"]);
    let parts = faults(&[
        GOOD,
        GOOD,
        "Subtotaal;;;;2;;;",
        GOOD,
        "Subtotaal;;;;1;;;",
        "Totaal;;;;3;;;",
    ]);
    assert_eq!(parts, [""; 0]);
    let complaint = "Totaal;;5-3-2024;Overig;Tekst;nee;;";
    assert_eq!(
        faults(&[complaint]),
        [""; 0],
        "a row with a date and a verdict is a complaint"
    );
}

#[test]
fn rule_4_in_a_table_an_empty_cell_is_empty() {
    let rows = faults(&[GOOD, ";;5-3-2024;Communicatie;Tekst;nee;;"]);
    assert_eq!(rows, ["Klachten!A3 empty-cell"]);
}

#[test]
fn rule_5_dates_that_arent_certain_are_faults() {
    let at = |received: &str, closed: &str| {
        faults(&[&format!(
            "KDV Eik;;{received};Communicatie;Tekst;nee;x;{closed}"
        )])
    };
    for (received, closed, code) in [
        ("31-6-2024", "", "C2 no-such-day"),
        ("5-3-24", "", "C2 short-year"),
        ("3/4/2024", "", "C2 date-order"),
        ("45356", "", "C2 date-as-number"),
        ("maart", "", "C2 no-date"),
        ("5-3-2025", "", "C2 outside-year"),
        ("5-3-2022", "12-1-2024", "C2 outside-year"),
        ("20-12-2023", "", "C2 outside-year"),
        ("20-12-2023", "22-12-2023", "C2 outside-year"),
        ("5-3-2024", "4-3-2024", "H2 closed-before-received"),
        ("5-3-2024", "5-3-2026", "H2 outside-year"),
    ] {
        assert_eq!(
            at(received, closed),
            [format!("Klachten!{code}")],
            "{received} {closed}"
        );
    }
    assert_eq!(at("30-12-2024", "15-1-2025"), [""; 0]);
    let carried = warnings(&["KDV Eik;;20-12-2023;Communicatie;Tekst;nee;x;12-1-2024"]);
    assert_eq!(carried, ["Klachten!C2 carried-over"]);
}

#[test]
fn rule_6_several_in_one_cell_propose_a_split() {
    let row = "KDV Eik;;5-3-2024;\"1. communicatie\n2. kwaliteit\";Tekst;\"1x gegrond, 1x deels\";\"1. overleg\n2. rooster\";";
    let workbook = read(&[("Klachten", &complaints(&[row]))], &Known::default());
    let faults = &workbook.draft.faults;
    assert_eq!(
        codes(faults),
        ["Klachten!D2 several-in-one", "Klachten!F2 several-in-one"]
    );
    let told = dutch(&faults[0]);
    assert!(
        told.contains("communicatie · gegrond · overleg | kwaliteit · deels · rooster"),
        "{told}"
    );
    let listed = "KDV Eik;;5-3-2024;Communicatie, Facturatie;Tekst;nee;x;";
    let others = ["KDV Eik;;5-3-2024;Facturatie;Tekst;nee;x;"];
    assert_eq!(
        self::faults(&[GOOD, others[0], listed]),
        ["Klachten!D4 several-in-one"]
    );
    let one = "KDV Eik;;5-3-2024;Tarieven (incl. verruiming, feestdagen);Tekst;nee;x;";
    assert_eq!(self::faults(&[GOOD, one]), [""; 0]);
}

#[test]
fn a_year_without_complaints_is_an_empty_sheet() {
    for text in ["", HEADINGS, &format!("{HEADINGS}\n")] {
        let text = if text.is_empty() { HEADINGS } else { text };
        let workbook = read(&[("Klachten", text)], &Known::default());
        assert_eq!(codes(&workbook.draft.faults), [""; 0]);
        assert_eq!(codes(&workbook.draft.warnings), ["workbook no-complaints"]);
    }
}

#[test]
fn a_row_with_one_thing_alone_is_asked_after() {
    assert_eq!(
        faults(&[GOOD, "* voorlopige cijfers;;;;;;;"]),
        ["Klachten!A3 alone-in-row"]
    );
    assert_eq!(faults(&[GOOD, "#VERW!;;;;;;;"]), ["Klachten!A3 cell-error"]);
    let text = format!("{HEADINGS};Opmerking\n{GOOD};\n;;;;;;;;alleen hier\n");
    let workbook = read(&[("Klachten", &text)], &Known::default());
    assert_eq!(codes(&workbook.draft.faults), [""; 0]);
    assert!(codes(&workbook.draft.warnings).contains(&"Klachten!I3 row-not-read".to_owned()));
}
