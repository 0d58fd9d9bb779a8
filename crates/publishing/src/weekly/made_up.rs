//! A made-up export, small enough to be counted by hand.

use super::{Report, Week};
use crate::sources::workbook::{self, Known, Log};
use chrono::NaiveDate;

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub const HEADINGS: &str =
    "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing;Maatregel klaar op;Afgehandeld op";

/// Read as a file that was opened on its own, with nothing published before.
pub fn log_of(headings: &str, rows: &[&str]) -> Log {
    let file = format!("{headings}\r\n{}\r\n", rows.join("\r\n"));
    let read = workbook::read_file("klachten.csv", file.as_bytes(), &Known::default());
    read.unwrap().log.unwrap()
}

pub fn report(rows: &[&str], week: &str, today: &str) -> Report {
    let log = log_of(HEADINGS, rows);
    Report::of(&log, week.parse().unwrap(), day(today)).unwrap()
}

/// As a coordinator has it on Monday 30 November 2026. Each row with what it is counted as in week 48, of 23 to
/// 29 November; the first one stands in row 2.
pub const EXPORT: [&str; 13] = [
    // The file begins in week 36. Closed after 33 days (28 in September, 5 in October).
    "KDV Eik;2-9-2026;Privacy;Mevrouw Jansen belde.;gegrond;Hersteld;;5-10-2026",
    // Week 37. Closed after 42 days (22 and 20): in time.
    "BSO Boom;8-9-2026;Communicatie;Geen bericht.;ongegrond;;;20-10-2026",
    // Week 42. Open for 43 days (13 in October, 30 in November): past the six weeks.
    "KDV Eik;18-10-2026;Communicatie;Geen antwoord.;;;;",
    // Week 43. Open for 42 days: the last one in time.
    "BSO Boom;19-10-2026;Privacy;Foto.;loopt nog;;;",
    // Week 45. Closed this week after 21 days; promised for week 49. The same location as KDV Eik.
    "kdv  eik;3-11-2026;Communicatie;Te laat.;gegrond;Nieuwe lijst;1-12-2026;24-11-2026",
    // The Monday of week 48. Open for 7 days.
    "KDV Eik;23-11-2026;Communicatie;Te kort.;;;;",
    // The Sunday of week 48. Open for 1 day; promised for the last day of week 50.
    "BSO Boom;29-11-2026;Privacy;Naam op de deur.;;;13-12-2026;",
    // After the week, on the day itself: open for 0 days. Promised for a day after week 50.
    "BSO Boom;30-11-2026;Privacy;Foto.;;;14-12-2026;",
    // Not counted.
    "BSO Boom;volgt;Privacy;Foto.;;;;",
    // Not counted: tomorrow.
    "KDV Eik;1-12-2026;Privacy;Foto.;;;;",
    // Week 46. Not open, closed on an unknown day; promised for before the week.
    "KDV Eik;10-11-2026;Privacy;Foto.;gegrond;Weg;20-11-2026;",
    // Week 46. Not open, closed before it came in: on an unknown day.
    "KDV Eik;10-11-2026;;Foto.;gegrond;Weg;;9-11-2026",
    // No complaint.
    "Totaal;12;;;;;;",
];

pub fn export() -> Report {
    let today = "2026-11-30";
    let week = Week::last_before(day(today)).to_string();
    assert_eq!(week, "2026-W48");
    report(&EXPORT, &week, today)
}
