//! The lists of the report, each with what is to be known to read it.

use super::{CELLS, DAYS, FEW, SheetSection, SheetTable, TOLD, TOLD_OPEN, Teller, doubt};
use crate::weekly::state::Unclear;
use crate::weekly::{
    Case, FEWEST_COMPLAINTS, FEWEST_WEEKS, WEEKS_AHEAD, WEEKS_AT_ONCE, WEEKS_OF_CLOSING,
};
use chrono::Datelike;

impl Teller<'_> {
    fn cases(&self, most: usize, cases: &[&Case]) -> Option<SheetTable> {
        let heads = &self.texts.heads;
        let rows = cases.iter().map(|case| {
            vec![
                self.location(case.location.as_ref()),
                self.short_day(case.received),
                case.days.to_string(),
            ]
        });
        let heads = [heads.location, heads.received, heads.days];
        self.cut(most, &heads, rows.collect())
    }

    /// What is open for more than six weeks.
    pub fn late(&self) -> Option<SheetSection> {
        let open = self.report.open.iter().flatten();
        let late: Vec<&Case> = open.filter(|case| case.is_late()).collect();
        let says = vec![self.texts.late_act.to_owned()];
        let table = self.cases(TOLD_OPEN, &late)?;
        Some(self.section(self.texts.late_title, says, Some(table)))
    }

    /// What else is open.
    pub fn open(&self) -> Option<SheetSection> {
        let open = self.report.open.iter().flatten();
        let others: Vec<&Case> = open.filter(|case| !case.is_late()).collect();
        let table = self.cases(TOLD_OPEN, &others)?;
        Some(self.section(self.texts.open_title, Vec::new(), Some(table)))
    }

    /// What came in.
    pub fn received(&self) -> Option<SheetSection> {
        let heads = &self.texts.heads;
        let rows = self.report.received.iter().map(|case| {
            vec![
                self.location(case.location.as_ref()),
                self.subject(case.subject.as_ref()),
                self.short_day(case.received),
            ]
        });
        let table = self.table(
            &[heads.location, heads.subject, heads.received],
            rows.collect(),
        )?;
        Some(self.section(self.texts.received_title, Vec::new(), Some(table)))
    }

    /// What was closed, and how long that takes.
    pub fn closed(&self) -> SheetSection {
        let (report, texts) = (self.report, self.texts);
        let mut says = Vec::new();
        match (&report.closed, report.to_close) {
            (None, _) => says.push(texts.closed_unknown.to_owned()),
            (Some(_), None) => says.push((texts.to_close_none)(WEEKS_OF_CLOSING)),
            (Some(_), Some(took)) => {
                let median = self.half(took.twice_median);
                let (count, weeks) = (took.complaints, WEEKS_OF_CLOSING);
                says.push((texts.to_close)(
                    count,
                    weeks,
                    &median,
                    took.fewest,
                    took.most,
                ));
                says.push((texts.to_close_late)(took.late));
                if count < FEW {
                    says.push(texts.to_close_few.to_owned());
                }
            }
        }
        let cases: Vec<&Case> = report.closed.iter().flatten().collect();
        self.section(texts.closed_title, says, self.cases(TOLD, &cases))
    }

    /// What was promised by a day.
    pub fn promises(&self) -> SheetSection {
        let (texts, heads) = (self.texts, &self.texts.heads);
        let Some(promises) = &self.report.promises else {
            let says = vec![texts.promises_unknown.to_owned()];
            return self.section(texts.promises_title, says, None);
        };
        let rows = promises.due.iter().map(|promise| {
            vec![
                self.location(promise.location.as_ref()),
                self.short_day(promise.due),
            ]
        });
        let table = self.table(&[heads.location, heads.due], rows.collect());
        let mut says = Vec::new();
        if table.is_none() {
            says.push((texts.promises_none)(WEEKS_AHEAD));
        }
        says.push((texts.promises_before)(promises.before));
        if table.is_some() || promises.before > 0 {
            says.push(texts.promises_done.to_owned());
        }
        self.section(texts.promises_title, says, table)
    }

    /// Subjects against the usual.
    pub fn subjects(&self) -> SheetSection {
        let (report, texts, heads) = (self.report, self.texts, &self.texts.heads);
        let mut says = Vec::new();
        match report.baseline {
            None => says.push(texts.baseline_none.to_owned()),
            Some(baseline) => {
                let [first, last] =
                    [baseline.first, report.week.before(1)].map(|week| self.week(week));
                says.push((texts.baseline)(baseline.weeks, &first, &last));
                says.push(match baseline.is_enough() {
                    true => format!(
                        "{} {}",
                        texts.limit,
                        (texts.limit_fewest)(FEWEST_COMPLAINTS)
                    ),
                    false => (texts.too_few)(baseline.weeks, FEWEST_WEEKS),
                });
            }
        }
        let all = (texts.all.to_owned(), report.all);
        let subjects = report.subjects.iter();
        let subjects = subjects.map(|one| (self.subject(one.name.as_ref()), one.against));
        let [yes, no, unknown] = texts.signals;
        let rows = std::iter::once(all).chain(subjects).map(|(name, against)| {
            let signal = match (against.limit(), against.is_signal()) {
                (None, _) => unknown,
                (Some(_), true) => yes,
                (Some(_), false) => no,
            };
            let (mean, limit) = (self.decimal(against.mean()), self.decimal(against.limit()));
            vec![
                name,
                against.count.to_string(),
                mean,
                limit,
                signal.to_owned(),
            ]
        });
        let heads = [
            heads.subject,
            heads.count,
            heads.mean,
            heads.limit,
            heads.signal,
        ];
        let table = self.cut(TOLD_OPEN, &heads, rows.collect());
        self.section(texts.subjects_title, says, table)
    }

    /// Locations with several at once.
    pub fn several(&self) -> Option<SheetSection> {
        let (texts, heads) = (self.texts, &self.texts.heads);
        let rows = self.report.several.iter().map(|several| {
            let days = several.days.iter();
            let days = days.map(|day| (texts.day_of_month)(day.day(), day.month()));
            let mut days: Vec<String> = days.take(DAYS).collect();
            if several.days.len() > DAYS {
                days.push("…".to_owned());
            }
            vec![
                several.location.clone(),
                several.days.len().to_string(),
                days.join(", "),
            ]
        });
        let table = self.table(&[heads.location, heads.count, heads.on], rows.collect())?;
        let hint = (texts.several_hint)(WEEKS_AT_ONCE, &self.day(self.report.week.sunday()));
        Some(self.section(texts.several_title, vec![hint], Some(table)))
    }

    /// What isn't clear, by its cells.
    pub fn unclear(&self) -> Option<SheetSection> {
        let (texts, unclear) = (self.texts, &self.report.unclear);
        let kinds = unclear.chunk_by(|one, other| one.doubt == other.doubt);
        let says: Vec<String> = kinds.filter_map(|kind| self.unclear_of(kind)).collect();
        (!says.is_empty()).then(|| self.list(texts.unclear_title, says))
    }

    fn unclear_of(&self, kind: &[Unclear]) -> Option<String> {
        let mut cells: Vec<String> = kind
            .iter()
            .take(CELLS)
            .map(|one| one.place.to_string())
            .collect();
        if kind.len() > CELLS {
            cells.push("…".to_owned());
        }
        let what = doubt(kind.first()?.doubt, &self.texts.doubts);
        Some((self.texts.unclear_of)(what, kind.len(), &cells.join(", ")))
    }
}
