//! The report as a table for a spreadsheet: every row of every list, each with what it is about. In Dutch, as the
//! columns of the workbook are.

use super::told::{doubt, short_day};
use super::{Case, Report};
use chrono::NaiveDate;
use dataset::spreadsheet;
use klachtenwijzer::texts::Language;
use klachtenwijzer::texts::weekly::{self as texts, Texts};

/// A row of the table. What it has none of stays empty.
#[derive(Default)]
struct Row {
    kind: &'static str,
    location: String,
    subject: String,
    received: String,
    due: String,
    days: String,
    count: String,
    mean: String,
    limit: String,
    signal: &'static str,
    cell: String,
}

/// The table as a file.
pub fn csv(report: &Report) -> String {
    let texts = texts::of(Language::Dutch);
    let heads = &texts.heads;
    let header = [
        heads.week,
        heads.kind,
        heads.location,
        heads.subject,
        heads.received,
        heads.due,
        heads.days,
        heads.count,
        heads.mean,
        heads.limit,
        heads.signal,
        heads.cell,
    ];
    let week = report.week.to_string();
    let rows = rows(report, texts).into_iter().map(|row| {
        [
            week.clone(),
            row.kind.to_owned(),
            row.location,
            row.subject,
            row.received,
            row.due,
            row.days,
            row.count,
            row.mean,
            row.limit,
            row.signal.to_owned(),
            row.cell,
        ]
    });
    let header = std::iter::once(header.map(str::to_owned));
    spreadsheet::table(header.chain(rows))
}

fn rows(report: &Report, texts: &'static Texts) -> Vec<Row> {
    let kinds = &texts.kinds;
    let case = |kind: &'static str| move |case: &Case| self::case(kind, case, texts);
    let open = |case: &Case| match case.is_late() {
        true => self::case(kinds.late, case, texts),
        false => self::case(kinds.open, case, texts),
    };
    let mut rows: Vec<Row> = report.received.iter().map(case(kinds.received)).collect();
    rows.extend(report.closed.iter().flatten().map(case(kinds.closed)));
    rows.extend(report.open.iter().flatten().map(open));
    rows.extend(promises(report, texts));
    rows.extend(subjects(report, texts));
    rows.extend(report.several.iter().map(|several| {
        let days = several.days.iter().map(|day| short_day(*day, texts));
        Row {
            kind: kinds.several,
            location: several.location.clone(),
            received: days.collect::<Vec<_>>().join(", "),
            count: several.days.len().to_string(),
            ..Row::default()
        }
    }));
    rows.extend(report.unclear.iter().map(|unclear| Row {
        kind: doubt(unclear.doubt, &texts.doubts),
        cell: unclear.place.to_string(),
        ..Row::default()
    }));
    rows
}

fn case(kind: &'static str, case: &Case, texts: &Texts) -> Row {
    Row {
        kind,
        location: location(case.location.as_ref(), texts),
        subject: subject(case.subject.as_ref(), texts),
        received: short_day(case.received, texts),
        days: case.days.to_string(),
        cell: case.place.to_string(),
        ..Row::default()
    }
}

fn promises(report: &Report, texts: &'static Texts) -> Vec<Row> {
    let due = report.promises.iter().flat_map(|promises| &promises.due);
    let row = |due: NaiveDate| short_day(due, texts);
    due.map(|promise| Row {
        kind: texts.kinds.promise,
        location: location(promise.location.as_ref(), texts),
        due: row(promise.due),
        cell: promise.place.to_string(),
        ..Row::default()
    })
    .collect()
}

fn subjects(report: &Report, texts: &'static Texts) -> Vec<Row> {
    let all = (texts.all.to_owned(), report.all);
    let each = report.subjects.iter();
    let each = each.map(|one| (subject(one.name.as_ref(), texts), one.against));
    let decimal = |number: Option<f64>| number.map(|number| Language::Dutch.decimal(number));
    let [yes, no, unknown] = texts.signals;
    std::iter::once(all)
        .chain(each)
        .map(|(name, against)| Row {
            kind: texts.kinds.subject,
            subject: name,
            count: against.count.to_string(),
            mean: decimal(against.mean()).unwrap_or_default(),
            limit: decimal(against.limit()).unwrap_or_default(),
            signal: match (against.limit(), against.is_signal()) {
                (None, _) => unknown,
                (Some(_), true) => yes,
                (Some(_), false) => no,
            },
            ..Row::default()
        })
        .collect()
}

fn location(name: Option<&String>, texts: &Texts) -> String {
    name.cloned()
        .unwrap_or_else(|| texts.no_location.to_owned())
}

fn subject(name: Option<&String>, texts: &Texts) -> String {
    name.cloned().unwrap_or_else(|| texts.no_subject.to_owned())
}
