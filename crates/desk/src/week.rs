//! The report on a week, from the file that lies on the desk.

use crate::shown::weekly as shown;
use chrono::NaiveDate;
use klachtenwijzer::texts::Language;
use publishing::sources::workbook::Log;
use publishing::weekly::{self, NoReport, Report, Week};
use serde::Serialize;

/// The report in its shapes, and the weeks that can be chosen. All of it is empty where nothing was opened; where
/// there is no report, only the page says something.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Weekly {
    /// HTML for the page and for paper: the report, or why there is none.
    pub html: String,
    /// HTML of the choice: an option for each week, the newest first.
    pub options: String,
    /// The report as text for a mail.
    pub mail: String,
    /// The report as a table for a spreadsheet.
    pub csv: String,
    /// The week, as ISO 8601 writes it.
    pub week: String,
}

impl Weekly {
    /// The report on a week; on the last whole one before today where none is named.
    pub fn of(
        log: Result<&Log, NoReport>,
        week: &str,
        today: NaiveDate,
        language: Language,
    ) -> Self {
        let week = week.parse().unwrap_or_else(|_| Week::last_before(today));
        let report = log.and_then(|log| Report::of(log, week, today));
        let options =
            log.map(|log| shown::options(&Report::weeks(log, week, today), week, language));
        let made = match report {
            Err(NoReport::NoFile) => Self::default(),
            Err(reason) => Self {
                html: shown::refused(reason, language),
                ..Self::default()
            },
            Ok(report) => {
                let sheet = weekly::sheet(&report, language);
                Self {
                    mail: weekly::mail(&sheet),
                    csv: weekly::csv(&report),
                    html: shown::report(sheet),
                    ..Self::default()
                }
            }
        };
        Self {
            week: week.to_string(),
            options: options.unwrap_or_default(),
            ..made
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "all of it is test code")]
mod tests {
    use super::*;
    use publishing::sources::workbook::{self, Known};

    fn weekly(file: &str, week: &str, language: Language) -> Weekly {
        let read = workbook::read_file("klachten.csv", file.as_bytes(), &Known::default());
        let log = read.unwrap().log.ok_or(NoReport::NoList);
        let today = "2026-11-30".parse().unwrap();
        Weekly::of(
            log.as_ref().map_err(|reason| *reason),
            week,
            today,
            language,
        )
    }

    const FILE: &str = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Afgehandeld op\n\
        <b>Eik;23-11-2026;Privacy;Mevrouw Jansen belde.;;\n\
        BSO Boom;17-11-2026;Privacy;Foto.;gegrond;18-11-2026\n";

    #[test]
    fn a_week_comes_in_three_shapes_with_the_weeks_to_choose_from() {
        let last = weekly(FILE, "", Language::Dutch);
        assert_eq!(last.week, "2026-W48");
        for fact in [
            "Klachten in week 48 van 2026",
            "kwam 1 klacht binnen",
            "&lt;b&gt;Eik</th><td>23-11-2026</td><td>7</td>",
        ] {
            assert!(last.html.contains(fact), "{fact}: {}", last.html);
        }
        assert!(!last.html.contains("Jansen"), "{}", last.html);
        let chosen = "<option value=\"2026-W48\" selected>Week 48 van 2026: 23-11-2026 tot en met 29-11-2026</option>";
        assert!(last.options.contains(chosen), "{}", last.options);
        // This week, the last one, and the one in which the file begins.
        assert_eq!(last.options.matches("<option").count(), 3);
        assert!(
            last.mail.starts_with("Klachten in week 48 van 2026\n"),
            "{}",
            last.mail
        );
        assert!(
            last.csv.contains("\n2026-W48;binnengekomen;<b>Eik;"),
            "{}",
            last.csv
        );

        let before = weekly(FILE, "2026-W47", Language::English);
        assert_eq!(before.week, "2026-W47");
        assert!(
            before.html.contains("1 complaint was closed."),
            "{}",
            before.html
        );
        assert!(
            before.csv.contains("\n2026-W47;binnengekomen;BSO Boom;"),
            "{}",
            before.csv
        );
    }

    #[test]
    fn where_there_is_no_report_the_page_says_why() {
        let later = weekly(FILE, "2026-W50", Language::Dutch);
        assert!(
            later.html.contains("Deze week komt nog.") && later.mail.is_empty(),
            "{later:?}"
        );
        assert!(later.options.contains("2026-W48"));
        let no_days = weekly(
            "Locatie;Onderwerp;Klacht;Oordeel\nKDV Eik;Privacy;x;ja\n",
            "",
            Language::Dutch,
        );
        assert!(
            no_days
                .html
                .contains("zegt niet wanneer een klacht binnenkwam"),
            "{no_days:?}"
        );
        let today = "2026-11-30".parse().unwrap();
        let none = Weekly::of(Err(NoReport::NoFile), "", today, Language::Dutch);
        assert!(none.html.is_empty() && none.options.is_empty());
    }
}
