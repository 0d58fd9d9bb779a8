//! What the Act asks for, held against the real report and made-up workbooks.

#![allow(clippy::unwrap_used, reason = "all of it is test code")]
#![allow(clippy::print_stdout, reason = "what is told is for reading")]

use chrono::NaiveDate;
use klachtenwijzer::texts::Language;
use publishing::checks::act::{self, Act, Duty, State, Why};
use publishing::checks::privacy;
use publishing::fault::Tell;
use publishing::files::Files;
use publishing::sources::workbook::Known;
use publishing::sources::{self, Source};
use std::fs;
use std::path::Path;

fn real() -> Source {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/2023");
    let mut files = Files::default();
    for name in ["report.txt", "curated.toml", "slugs.txt"] {
        files
            .add(name, fs::read(folder.join(name)).unwrap())
            .unwrap();
    }
    sources::read(&files, &Known::default()).unwrap()
}

fn made_up(sheets: &[(&str, &str)]) -> Source {
    let mut files = Files::default();
    for (name, text) in sheets {
        files.add(*name, text.as_bytes()).unwrap();
    }
    let source = sources::read(&files, &Known::default()).unwrap();
    assert!(source.draft.faults.is_empty(), "{:#?}", source.draft.faults);
    source
}

fn day(date: &str) -> NaiveDate {
    date.parse().unwrap()
}

fn held(source: &Source, today: &str) -> Act {
    act::check(source, &privacy::of_draft(&source.draft), day(today))
}

fn point(act: &Act, duty: Duty) -> (State, Why) {
    let mut own = act.points.iter().filter(|point| point.duty == duty);
    let point = own.next().unwrap();
    assert_eq!(own.next(), None);
    (point.state, point.why.clone())
}

const HEADINGS: &str = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing\n";
const SAID: &str =
    "Jaar;Organisatie;Regeling;Hoe bekendgemaakt\n2024;De Wilg;Ouders mailen.;Op de site.\n";

fn whole() -> Vec<(&'static str, String)> {
    let rows = "KDV Eik;5-3-2024;Contact;Te laat gebeld;gegrond;Besproken\nBSO Els;6-3-2024;Geld;Rekening;ongegrond;\n";
    vec![
        ("Klachten.csv", format!("{HEADINGS}{rows}")),
        ("Verslag.csv", SAID.to_owned()),
        ("Geschillen.csv", "Locatie;Onderwerp;Uitkomst\n".to_owned()),
    ]
}

/// The whole year with one text changed.
fn changed(from: &str, to: &str) -> Source {
    let sheets = whole();
    let before = sheets.len();
    let sheets: Vec<(&str, String)> = sheets
        .into_iter()
        .map(|(name, text)| (name, text.replace(from, to)))
        .collect();
    assert_eq!(before, sheets.len());
    let sheets: Vec<(&str, &str)> = sheets
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    made_up(&sheets)
}

#[test]
fn a_whole_year_lacks_nothing_but_a_reader() {
    let act = held(&changed("", ""), "2025-05-31");
    assert!(act.is_needed);
    for point in &act.points {
        let judged = matches!(point.duty, Duty::Untraceable | Duty::HomeAddress);
        let state = if judged { State::Judge } else { State::There };
        assert_eq!(point.state, state, "{point:?}");
    }
    assert_eq!(act.points.len(), Duty::ALL.len());
}

#[test]
fn what_is_taken_out_is_missing() {
    let one = |of| Why::Lacking { lacking: 1, of };
    for (from, to, duty, why) in [
        (
            "Regeling;Hoe bekendgemaakt\n2024;De Wilg;Ouders mailen.;Op de site.",
            "Kinderen\n2024;De Wilg;9",
            Duty::Scheme,
            Why::Unsaid,
        ),
        ("Op de site.", "", Duty::MadeKnown, Why::Unsaid),
        (";ongegrond;", ";;", Duty::Verdicts, one(2)),
        (";Besproken", ";", Duty::Measures, one(1)),
        (
            "Locatie;Onderwerp;Uitkomst\n",
            "Locatie;Onderwerp;Uitkomst\nKDV Eik;;gegrond\n",
            Duty::Disputes,
            one(1),
        ),
        (
            "Te laat",
            "De moeder van Emma te laat",
            Duty::Untraceable,
            Why::Passages {
                naming: 1,
                others: 0,
            },
        ),
    ] {
        let act = held(&changed(from, to), "2025-01-01");
        assert_eq!(point(&act, duty), (State::Missing, why), "{from}");
    }
    let sheets = whole();
    let without: Vec<(&str, &str)> = sheets[..2]
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    assert_eq!(
        point(&held(&made_up(&without), "2025-01-01"), Duty::Disputes),
        (State::Missing, Why::Unsaid)
    );
}

#[test]
fn counts_alone_tell_of_no_measures() {
    let counts = "Locatie;Onderwerp;Oordeel;Aantal\nKDV Eik;Contact;gegrond;3\n";
    let act = held(
        &made_up(&[("Aantallen.csv", counts), ("Verslag.csv", SAID)]),
        "2025-01-01",
    );
    assert_eq!(
        point(&act, Duty::Measures),
        (State::Missing, Why::CountsOnly)
    );
}

#[test]
fn a_year_without_complaints_needs_no_report() {
    let act = held(
        &made_up(&[("Klachten.csv", HEADINGS), ("Verslag.csv", SAID)]),
        "2025-07-01",
    );
    assert!(!act.is_needed);
    assert!(
        act.points
            .iter()
            .all(|point| point.state == State::NotNeeded),
        "{act:?}"
    );
    let told = act.points[0].tell(Language::Dutch);
    assert_eq!(
        told.what,
        "Er zijn geen klachten; dan is geen verslag nodig."
    );
}

#[test]
fn it_is_due_before_the_first_of_june() {
    let source = changed("", "");
    for (today, state, why) in [
        ("2024-12-31", State::Judge, Why::NotOver),
        (
            "2025-01-01",
            State::There,
            Why::DaysLeft {
                days: 151,
                year: 2025,
            },
        ),
        (
            "2025-05-31",
            State::There,
            Why::DaysLeft {
                days: 1,
                year: 2025,
            },
        ),
        ("2025-06-01", State::Judge, Why::Past { year: 2025 }),
    ] {
        assert_eq!(
            point(&held(&source, today), Duty::Due),
            (state, why),
            "{today}"
        );
    }
}

/// The report's running text isn't read; its list has no subjects of disputes.
#[test]
fn the_real_report_is_told_what_its_list_lacks() {
    let source = real();
    let act = held(&source, "2026-11-29");
    let rows = &source.draft.rows;
    let lacking = |lacks: fn(&publishing::sources::DraftRow) -> bool| Why::Lacking {
        lacking: rows.iter().filter(|row| lacks(row)).count(),
        of: rows.len(),
    };
    assert_eq!(point(&act, Duty::Report), (State::There, Why::Plain));
    assert_eq!(
        point(&act, Duty::PerLocation),
        (State::Missing, lacking(|row| row.name.is_none()))
    );
    assert_eq!(
        point(&act, Duty::Verdicts),
        (State::Missing, lacking(|row| row.outcome.is_none()))
    );
    // The scheme was copied from the running text into the decisions.
    for duty in [Duty::Scheme, Duty::MadeKnown] {
        assert_eq!(point(&act, duty), (State::There, Why::Plain));
    }
    assert_eq!(point(&act, Duty::Disputes), (State::Judge, Why::NotRead));
    let (state, why) = point(&act, Duty::Untraceable);
    assert_eq!(state, State::Judge);
    assert!(
        matches!(
            why,
            Why::Passages {
                naming: 0,
                others: 100..
            }
        ),
        "{why:?}"
    );
    assert_eq!(
        point(&act, Duty::Due),
        (State::Judge, Why::Past { year: 2024 })
    );
    for point in &act.points {
        for language in Language::ALL {
            let told = point.tell(language);
            println!("{:?} {} {told}", point.state, point.duty.paragraph());
            assert!(told.what.len() > 5);
            assert_eq!(
                told.todo.is_empty(),
                matches!(point.state, State::There | State::NotNeeded),
                "{point:?}"
            );
        }
    }
}
