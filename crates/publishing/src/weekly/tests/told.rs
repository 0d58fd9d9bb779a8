//! What the report says of a file, and what it never says.

use super::names;
use crate::sources::workbook::{self, Known};
use crate::weekly::made_up::{self, EXPORT, HEADINGS, day, log_of, report};
use crate::weekly::*;
use klachtenwijzer::texts::Language;

#[test]
fn an_empty_week_says_what_the_file_holds_and_no_more() {
    let report = report(
        &["KDV Eik;2-11-2026;Privacy;x;gegrond;y;;3-11-2026"],
        "2026-W48",
        "2026-11-30",
    );
    let sheet = sheet(&report, Language::Dutch);
    let short = sheet.sections[0].says.join(" ");
    for fact in [
        "In het bestand staat geen klacht die in deze week binnenkwam.",
        "In het bestand staat geen klacht die in deze week is afgehandeld.",
        "Op 30 november 2026 staat er in het bestand geen klacht open.",
    ] {
        assert!(short.contains(fact), "{fact}: {short}");
    }
    let lead = sheet.lead.join(" ");
    assert!(
        lead.contains("de laatste dag in het bestand is 3 november 2026"),
        "{lead}"
    );
}

#[test]
fn what_a_file_does_not_hold_is_never_none() {
    let read = |headings: &str, row: &str| {
        let log = log_of(headings, &[row]);
        Report::of(&log, "2026-W48".parse().unwrap(), day("2026-11-30"))
    };
    let report = read(
        "Locatie;Ontvangen op;Onderwerp",
        "KDV Eik;23-11-2026;Privacy",
    )
    .unwrap();
    assert_eq!(
        (&report.closed, &report.open, &report.promises),
        (&None, &None, &None)
    );
    let mail = mail(&sheet(&report, Language::Dutch));
    for fact in [
        "Op welke dag een klacht is afgehandeld, staat niet in het bestand.",
        "Welke klachten nog open staan, staat niet in het bestand.",
        "Wanneer een maatregel klaar moet zijn, staat niet in het bestand.",
    ] {
        assert!(mail.contains(fact), "{fact}: {mail}");
    }
    // Verdicts alone tell what is open.
    let judged = "KDV Eik;23-11-2026;Privacy;gegrond\r\nKDV Eik;24-11-2026;Privacy;";
    let judged = read("Locatie;Ontvangen op;Onderwerp;Oordeel", judged).unwrap();
    assert_eq!(
        (judged.closed, names(&judged.open.unwrap())),
        (None, vec![("KDV Eik", 6)])
    );
    // A column in which nothing stands is none, once there are verdicts.
    let unused = "KDV Eik;23-11-2026;Privacy;x;gegrond;y;;";
    assert_eq!(
        made_up::report(&[unused], "2026-W48", "2026-11-30").closed,
        None
    );
    let no_days = read(
        "Locatie;Onderwerp;Klacht;Oordeel",
        "KDV Eik;Privacy;x;gegrond",
    );
    assert_eq!(no_days, Err(NoReport::NoReceived));
    let counts = "Locatie;Onderwerp;Oordeel;Aantal\nKDV Eik;Privacy;gegrond;3\n";
    let counts = workbook::read_file("Aantallen.csv", counts.as_bytes(), &Known::default());
    assert_eq!(counts.unwrap().log, None);
    let log = log_of(HEADINGS, &EXPORT);
    let later = Report::of(&log, "2026-W50".parse().unwrap(), day("2026-11-30"));
    assert_eq!(later, Err(NoReport::Later));
}

#[test]
fn no_text_of_a_complaint_goes_along_and_no_cell_is_a_formula() {
    let report = report(
        &[
            "=1+1;23-11-2026;@kort;Mevrouw Jansen belde.;gegrond;Meester Kees bood excuses aan.;1-12-2026;24-11-2026",
        ],
        "2026-W48",
        "2026-11-30",
    );
    let file = csv(&report);
    let first = "\u{feff}Week;Soort;Locatie;Onderwerp;Ontvangen;Klaar op;Dagen;Aantal;Gemiddeld;Grens;\
                 Meer dan gewoon;Cel\n2026-W48;binnengekomen;'=1+1;'@kort;23-11-2026;;1;;;;;klachten!B2\n";
    assert!(file.starts_with(first), "{file}");
    for language in Language::ALL {
        let told = mail(&sheet(&report, language));
        assert!(told.contains("- =1+1; "), "{told}");
        for said in [&told, &file] {
            assert!(!said.contains("Jansen") && !said.contains("Kees"), "{said}");
        }
    }
}
