//! Messages, limits and homes: rules 9 to 11.

use super::made_up::*;
use klachtenwijzer::texts::Language;
use publishing::error::PublishError;
use publishing::fault::Tell;
use publishing::sources::workbook::{Known, WorkbookError};

#[test]
fn rule_9_all_faults_come_at_once_and_say_what_stands_there() {
    let rows = [
        "KDV Eik;;31-6-2024;Communicatie;Tekst;gegrnd;x;",
        ";;5-3-2024;;Tekst;nee;x;",
    ];
    let workbook = read(&[("Klachten", &complaints(&rows))], &Known::default());
    let faults = &workbook.draft.faults;
    assert_eq!(
        codes(faults),
        [
            "Klachten!C2 no-such-day",
            "Klachten!F2 unknown-verdict",
            "Klachten!A3 empty-cell",
            "Klachten!D3 empty-cell",
        ]
    );
    let told = dutch(&faults[1]);
    assert!(
        told.contains("“gegrnd”") && told.contains("Bedoel je “gegrond”?"),
        "{told}"
    );
    let english = faults[0].to_string();
    assert_eq!(
        english,
        "Klachten!C2: There is no day “31-6-2024”. Put the right date there, as day-month-year."
    );
    let warnings = warnings(&[
        "KDV Eik;;5-3-2024;Communicatie;Tekst;;;",
        "KDV Eik;;5-3-2024;Communicatie;Tekst;ja;;",
    ]);
    assert_eq!(
        warnings,
        ["Klachten!F2 no-verdict", "Klachten!G3 no-measure"]
    );
}

#[test]
fn rule_10_errors_and_limits_have_their_messages() {
    assert_eq!(
        faults(&["KDV Eik;;#N/B;Communicatie;#VERW!;nee;x;"]),
        ["Klachten!C2 cell-error", "Klachten!E2 cell-error"]
    );
    let long = format!(
        "KDV Eik;;5-3-2024;Communicatie;{};nee;x;",
        "a".repeat(20_001)
    );
    assert_eq!(faults(&[&long]), ["Klachten!E2 text-too-long"]);
    let fits = format!(
        "KDV Eik;;5-3-2024;Communicatie;{};nee;x;",
        "a".repeat(20_000)
    );
    assert_eq!(faults(&[&fits]), [""; 0]);
    let limit = |text: &str| match try_read(&[("Klachten", text)], &Known::default()) {
        Err(PublishError::Workbook {
            source: WorkbookError::Limit(limit),
            ..
        }) => limit.tell(Language::Dutch).what,
        other => panic!("{other:?}"),
    };
    let wide = format!("{HEADINGS}{};x\n{GOOD}\n", ";".repeat(1_000_000));
    assert!(
        limit(&wide).contains("kolom na de 1000e"),
        "{}",
        limit(&wide)
    );
    let high = format!("{HEADINGS}\n{}", "Eik;x\n".repeat(200_100));
    assert!(limit(&high).contains("meer dan 200000 rijen"));
    let invisible = "KDV Eik;;5-3-2024;Communicatie;Te\u{202e}kst;nee;x;";
    assert_eq!(faults(&[invisible]), ["Klachten!E2 invisible-character"]);
}

#[test]
fn rule_11_a_childminders_home_isnt_published() {
    let list = "Locatie;Soort;Plaats;Kindplaatsen\nGastouder Wilgenlaan 12;VGO;Wilgendam;4\nDe Zonnebloem;gastouder;Wilgendam;4\n";
    let workbook = read(
        &[("Klachten", HEADINGS), ("Locaties", list)],
        &Known::default(),
    );
    assert_eq!(codes(&workbook.draft.faults), ["Locaties!A2 home-address"]);
    let quiet = &workbook.draft.locations[1];
    assert_eq!((&quiet.town, quiet.places), (&None, None));
}

#[test]
fn a_table_with_a_quote_or_a_separator_too_many_is_a_fault_and_not_other_rows() {
    let open = "KDV Eik;;5-3-2024;Communicatie;\"Hij zei: hallo;nee;x;";
    assert!(faults(&[GOOD, open, GOOD]).contains(&"Klachten!E3 quote-not-closed".to_owned()));
    let late = "KDV Eik;;5-3-2024;Communicatie;\"Te laat\";nee;x;";
    let found = faults(&[GOOD, open, late]);
    assert!(
        found
            .iter()
            .any(|fault| fault.ends_with("quote-not-closed")),
        "{found:?}"
    );
    let many = "KDV Eik;;5-3-2024;Communicatie;Tekst;nee;Besproken; later meer;12-3-2024;te veel";
    assert!(faults(&[GOOD, many]).contains(&"Klachten!I3 cell-beyond-headings".to_owned()));
    let quoted = "KDV Eik;;5-3-2024;Communicatie;\"Regel een;\nregel \"\"twee\"\"\";nee;x;";
    assert_eq!(faults(&[GOOD, quoted]), [""; 0]);
}
