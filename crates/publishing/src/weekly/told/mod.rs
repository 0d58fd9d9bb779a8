//! The report in words: sentences first, then short tables. What shows it, on paper or in a mail, adds none.

mod lists;

use super::state::Doubt;
use super::{FEWEST_WEEKS, Report, WEEKS_AT_ONCE, Week};
use chrono::{Datelike, NaiveDate};
use klachtenwijzer::texts::Language;
use klachtenwijzer::texts::weekly::{self as texts, Doubts, Texts};

/// So many rows of a table are told, and so many of what is open and of subjects: the whole must fit one sheet of paper. The file
/// for a spreadsheet has all.
const TOLD: usize = 6;
const TOLD_OPEN: usize = 10;
/// So many days of a location are told.
const DAYS: usize = 6;
/// So many cells of a kind are named.
const CELLS: usize = 12;
/// With fewer closed complaints a median says little.
const FEW: u32 = 5;

/// The report in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// What it is: the week.
    pub title: String,
    /// Its days, and what is to be known of them.
    pub lead: Vec<String>,
    /// Its parts.
    pub sections: Vec<SheetSection>,
}

/// A part of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetSection {
    /// Its heading.
    pub title: String,
    /// Its sentences.
    pub says: Vec<String>,
    /// Whether each of them stands for itself.
    pub is_list: bool,
    /// Its table.
    pub table: Option<SheetTable>,
}

/// A table of the report. The first cell of a row says what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetTable {
    /// The heads of its columns.
    pub heads: Vec<&'static str>,
    /// Its rows, so many as are told.
    pub rows: Vec<Vec<String>>,
    /// That there are more.
    pub more: Option<String>,
}

/// Tells a report.
pub fn sheet(report: &Report, language: Language) -> Sheet {
    let texts = texts::of(language);
    let teller = Teller {
        report,
        texts,
        language,
    };
    let sections = [
        Some(teller.short()),
        teller.late(),
        teller.open(),
        teller.received(),
        Some(teller.closed()),
        Some(teller.promises()),
        Some(teller.subjects()),
        teller.several(),
        teller.unclear(),
    ];
    Sheet {
        title: (texts.title)(report.week.number(), report.week.year()),
        lead: teller.lead(),
        sections: sections.into_iter().flatten().collect(),
    }
}

/// A day in a table.
pub fn short_day(day: NaiveDate, texts: &Texts) -> String {
    (texts.day)(day.day(), day.month(), day.year())
}

/// What isn't clear, in words.
pub fn doubt(doubt: Doubt, names: &Doubts) -> &'static str {
    match doubt {
        Doubt::NoReceived => names.no_received,
        Doubt::ReceivedLater => names.received_later,
        Doubt::ClosedUnread => names.closed_unread,
        Doubt::ClosedBefore => names.closed_before,
        Doubt::ClosedLater => names.closed_later,
        Doubt::NoClosed => names.no_closed,
        Doubt::StillPending => names.still_pending,
        Doubt::VerdictUnread => names.verdict_unread,
        Doubt::DueUnread => names.due_unread,
    }
}

struct Teller<'a> {
    report: &'a Report,
    texts: &'static Texts,
    language: Language,
}

impl Teller<'_> {
    fn day(&self, day: NaiveDate) -> String {
        self.language.date(&day.to_string())
    }

    fn short_day(&self, day: NaiveDate) -> String {
        short_day(day, self.texts)
    }

    fn location(&self, location: Option<&String>) -> String {
        let none = || self.texts.no_location.to_owned();
        location.cloned().unwrap_or_else(none)
    }

    fn subject(&self, subject: Option<&String>) -> String {
        let none = || self.texts.no_subject.to_owned();
        subject.cloned().unwrap_or_else(none)
    }

    fn table(&self, heads: &[&'static str], rows: Vec<Vec<String>>) -> Option<SheetTable> {
        self.cut(TOLD, heads, rows)
    }

    /// A table of so many rows at most; nothing without rows.
    fn cut(
        &self,
        most: usize,
        heads: &[&'static str],
        mut rows: Vec<Vec<String>>,
    ) -> Option<SheetTable> {
        let more = rows.len().saturating_sub(most);
        rows.truncate(most);
        let is_any = !rows.is_empty();
        is_any.then(|| SheetTable {
            heads: heads.to_vec(),
            rows,
            more: (more > 0).then(|| (self.texts.more)(more)),
        })
    }

    fn lead(&self) -> Vec<String> {
        let (report, texts) = (self.report, self.texts);
        let [first, last, today] =
            [report.week.monday(), report.week.sunday(), report.today].map(|day| self.day(day));
        let mut lead = vec![(texts.days)(&first, &last, &today)];
        if !report.is_over() {
            lead.push(texts.running.to_owned());
        }
        let holidays = report.holidays.iter().map(|(day, holiday)| {
            (texts.holiday)(holiday.name(&texts.holiday_names), &self.day(*day))
        });
        let holidays: Vec<String> = holidays.collect();
        if !holidays.is_empty() {
            lead.push((texts.holidays)(&holidays.join(", ")));
        }
        if let Some(last) = report.last_day.filter(|last| *last < report.week.monday()) {
            lead.push((texts.stale)(&self.day(last)));
        }
        lead
    }

    fn short(&self) -> SheetSection {
        let (report, texts) = (self.report, self.texts);
        let closed = report
            .closed
            .as_ref()
            .map(|closed| (texts.closed)(closed.len()));
        let mut says = vec![
            (texts.received)(report.received.len()),
            closed.unwrap_or_else(|| texts.closed_unknown.to_owned()),
        ];
        match &report.open {
            None => says.push(texts.open_unknown.to_owned()),
            Some(open) => {
                says.push((texts.open)(&self.day(report.today), open.len()));
                let late = open.iter().filter(|case| case.is_late()).count();
                if !open.is_empty() {
                    says.push((texts.late)(late));
                }
            }
        }
        says.extend(self.signals());
        says.push((texts.several)(report.several.len(), WEEKS_AT_ONCE));
        if !report.unclear.is_empty() {
            says.push((texts.unclear)(report.unclear.len()));
        }
        self.list(texts.short, says)
    }

    /// Which subjects have more than usual, or that none has, or that it can't be said.
    fn signals(&self) -> Vec<String> {
        let (report, texts) = (self.report, self.texts);
        if report.baseline.is_none_or(|baseline| !baseline.is_enough()) {
            return vec![(texts.too_few)(report.all.weeks, FEWEST_WEEKS)];
        }
        let all = (texts.all.to_owned(), report.all);
        let subjects = report.subjects.iter();
        let subjects = subjects.map(|one| (self.subject(one.name.as_ref()), one.against));
        let signals = std::iter::once(all)
            .chain(subjects)
            .filter(|(_, against)| against.is_signal());
        let mut told: Vec<String> = signals
            .map(|(name, against)| {
                (texts.signal)(&name, against.count, &self.decimal(against.mean()))
            })
            .collect();
        if told.is_empty() {
            told.push(texts.no_signal.to_owned());
        }
        told
    }

    fn section(&self, title: &str, says: Vec<String>, table: Option<SheetTable>) -> SheetSection {
        SheetSection {
            title: title.to_owned(),
            says,
            is_list: false,
            table,
        }
    }

    fn list(&self, title: &str, says: Vec<String>) -> SheetSection {
        SheetSection {
            is_list: true,
            ..self.section(title, says, None)
        }
    }

    fn week(&self, week: Week) -> String {
        (self.texts.week)(week.number(), week.year())
    }

    /// With two decimals; a dash where there is none.
    fn decimal(&self, number: Option<f64>) -> String {
        number.map_or_else(|| "–".to_owned(), |number| self.language.decimal(number))
    }

    /// Half of a whole number.
    fn half(&self, twice: i64) -> String {
        match (twice % 2 == 0, self.language) {
            (true, _) => (twice / 2).to_string(),
            (false, Language::Dutch) => format!("{},5", twice / 2),
            (false, Language::English) => format!("{}.5", twice / 2),
        }
    }
}
