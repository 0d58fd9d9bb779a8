//! Dates as a calendar file (RFC 5545): whole days, so that no time zone can move them.
//!
//! Written here because the crate `icalendar` would add 20 KB to the download; the tests read the
//! result with it.

use chrono::NaiveDate;

/// A day to remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    pub day: NaiveDate,
    /// What it is, in a few words.
    pub title: String,
    /// What to do.
    pub text: String,
}

/// Lines are folded before this many bytes.
const LINE: usize = 75;

/// The calendar file. `made` is the day of making, which the format asks for.
pub fn calendar(reminders: &[Reminder], made: NaiveDate) -> String {
    let mut file = String::new();
    let mut line = |text: String| fold(&text, &mut file);
    line("BEGIN:VCALENDAR".into());
    line("VERSION:2.0".into());
    line("PRODID:-//Klachtenwijzer//NL".into());
    line("CALSCALE:GREGORIAN".into());
    for (number, reminder) in reminders.iter().enumerate() {
        let day = compact(reminder.day);
        let next = reminder.day.succ_opt().unwrap_or(reminder.day);
        line("BEGIN:VEVENT".into());
        line(format!("UID:{day}-{number}@klachtenwijzer"));
        line(format!("DTSTAMP:{}T000000Z", compact(made)));
        line(format!("DTSTART;VALUE=DATE:{day}"));
        // The first day after it: without, some calendars show no day at all.
        line(format!("DTEND;VALUE=DATE:{}", compact(next)));
        line(format!("SUMMARY:{}", escape(&reminder.title)));
        line(format!("DESCRIPTION:{}", escape(&reminder.text)));
        line("TRANSP:TRANSPARENT".into());
        line("END:VEVENT".into());
    }
    line("END:VCALENDAR".into());
    file
}

fn compact(day: NaiveDate) -> String {
    day.to_string().replace('-', "")
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
        .replace('\n', "\\n")
}

/// Adds a line, folded between characters: what goes on starts with a space.
fn fold(text: &str, file: &mut String) {
    let mut used = 0;
    for character in text.chars() {
        if used + character.len_utf8() > LINE - 1 {
            file.push_str("\r\n ");
            used = 1;
        }
        file.push(character);
        used += character.len_utf8();
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guide::deadlines::date;
    use icalendar::{Calendar, Component, DatePerhapsTime};

    const TEXT: &str = "Kreeg je geen antwoord; of één, dat niet klopt?\nKijk dan, op tijd, wat je \
                        kunt doen: C:\\ of de Geschillencommissie.";

    fn file() -> String {
        let reminder = |day: &str| Reminder {
            day: date(day).unwrap(),
            title: "Antwoord, uiterlijk vandaag".into(),
            text: TEXT.into(),
        };
        calendar(
            &[reminder("2026-12-31"), reminder("2028-02-29")],
            date("2026-11-25").unwrap(),
        )
    }

    #[test]
    fn a_calendar_reads_what_was_written() {
        let calendar: Calendar = file().parse().unwrap();
        let events: Vec<_> = calendar
            .components
            .iter()
            .filter_map(|component| component.as_event())
            .collect();
        let whole = |day| Some(DatePerhapsTime::Date(date(day).unwrap()));
        assert_eq!(events.len(), 2);
        assert_eq!(events[0].get_start(), whole("2026-12-31"));
        assert_eq!(events[0].get_end(), whole("2027-01-01"));
        assert_eq!(events[1].get_start(), whole("2028-02-29"));
        assert_eq!(events[1].get_end(), whole("2028-03-01"));
        assert_eq!(events[0].get_summary(), Some("Antwoord, uiterlijk vandaag"));
        assert_eq!(events[0].get_description(), Some(TEXT));
        assert_ne!(events[0].get_uid(), events[1].get_uid());
        assert!(events[0].get_timestamp().is_some());
    }

    #[test]
    fn lines_are_short_and_end_as_the_format_asks() {
        let file = file();
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
        assert!(file.split("\r\n").all(|line| line.len() <= LINE));
        assert!(file.split("\r\n").any(|line| line.starts_with(' ')));
    }
}
