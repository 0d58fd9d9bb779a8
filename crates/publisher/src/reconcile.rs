//! The summary: how what was published relates to what the report prints.

mod register;

use crate::identity::{Place, ReportedName};
use crate::notes::duplicates;
use crate::publication::{Prepared, Publication};
use crate::register::Register;
use crate::report::{GoesOn, Row, Rule};
use crate::source::Source;
use dataset::{CategorySource, Counts, Outcome};
use std::io::{self, Write};

/// How much the summary says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// Totals, and what was decided by hand.
    Short,
    /// Every spelling and every page break besides.
    Full,
}

/// What the summary is about.
#[derive(Clone, Copy)]
pub struct Summary<'a> {
    /// What was read.
    pub source: &'a Source,
    /// What is published, and how it came about.
    pub prepared: &'a Prepared<'a>,
    /// The register, when one was given.
    pub register: Option<&'a Register>,
}

impl Summary<'_> {
    /// Prints the summary.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn print(&self, detail: Detail, out: &mut impl Write) -> io::Result<()> {
        self.rows(out)?;
        self.checks(out)?;
        self.inferred(out)?;
        self.duplicates(out)?;
        self.names(detail, out)?;
        self.perhaps_same(out)?;
        self.breaks(detail, out)?;
        match (self.register, &self.prepared.findings) {
            (Some(register), Some(findings)) => {
                register::print(register, findings, self.publication(), detail, out)
            }
            _ => Ok(()),
        }
    }

    fn publication(&self) -> &Publication {
        &self.prepared.publication
    }

    fn rows(&self, out: &mut impl Write) -> io::Result<()> {
        let complaints = &self.publication().complaints.complaints;
        writeln!(out, "rows: {}", complaints.len())?;
        let labels = self
            .publication()
            .report
            .labels
            .iter()
            .map(|label| Some(label.as_str()));
        for label in labels.chain([None]) {
            let rows = complaints
                .iter()
                .filter(|complaint| complaint.label.as_deref() == label);
            writeln!(
                out,
                "  {}: {}",
                label.unwrap_or("without label"),
                rows.count()
            )?;
        }
        let counts = Counts::of(complaints);
        let of = |outcome| counts.by_outcome[outcome];
        writeln!(
            out,
            "outcomes: {} upheld, {} partly upheld, {} not upheld, {} without",
            of(Outcome::Upheld),
            of(Outcome::PartlyUpheld),
            of(Outcome::NotUpheld),
            counts.without_outcome()
        )
    }

    fn checks(&self, out: &mut impl Write) -> io::Result<()> {
        let checks = &self.publication().report.checks;
        let cells = || checks.iter().filter(|check| check.id.starts_with("cell-"));
        let agreeing = cells().filter(|check| check.agrees).count();
        writeln!(
            out,
            "cells of the published table that agree: {agreeing} of {}",
            cells().count()
        )?;
        writeln!(out, "pages: {}", self.source.report.last_page)?;
        let printed: Vec<String> = self
            .source
            .report
            .footers
            .iter()
            .map(|footer| footer.printed.to_string())
            .collect();
        writeln!(
            out,
            "printed page numbers that agree: {}",
            printed.join(", ")
        )?;
        for check in checks.iter().filter(|check| !check.agrees) {
            let (id, published, computed) = (&check.id, &check.published, check.computed);
            writeln!(
                out,
                "differs: {id}: printed {published}, computed {computed:.2}"
            )?;
        }
        Ok(())
    }

    fn inferred(&self, out: &mut impl Write) -> io::Result<()> {
        let complaints = self.publication().complaints.complaints.iter();
        let inferred: Vec<_> = complaints
            .filter(|complaint| complaint.category_source == CategorySource::Inferred)
            .collect();
        writeln!(out, "inferred categories: {}", inferred.len())?;
        for complaint in inferred {
            let line = complaint.source.line;
            let entries = &self.source.curated.entries.category;
            let entry = entries.iter().find(|entry| entry.line == line);
            let reason = entry
                .map(|entry| entry.reason.get_ref().as_str())
                .unwrap_or_default();
            writeln!(
                out,
                "  {} (line {line}): {}: {reason}",
                complaint.id, complaint.category
            )?;
        }
        Ok(())
    }

    fn duplicates(&self, out: &mut impl Write) -> io::Result<()> {
        let pairs = duplicates(&self.publication().complaints.complaints);
        writeln!(
            out,
            "rows that repeat an earlier one word for word: {}",
            pairs.len()
        )?;
        for (first, later) in pairs {
            let (from, to) = (first.source.line, later.source.line);
            writeln!(
                out,
                "  {} (line {to}) repeats {} (line {from})",
                later.id, first.id
            )?;
        }
        Ok(())
    }

    fn names(&self, detail: Detail, out: &mut impl Write) -> io::Result<()> {
        let spellings: usize = self
            .prepared
            .places
            .iter()
            .map(|place| place.reported.len())
            .sum();
        let merged = self
            .prepared
            .places
            .iter()
            .filter(|place| place.reported.len() > 1)
            .count();
        writeln!(
            out,
            "spellings: {spellings}, locations: {}, with more than one spelling: {merged}",
            self.prepared.places.len()
        )?;
        let is_shown = |place: &&Place| detail == Detail::Full || is_by_hand(place);
        for place in self.prepared.places.iter().filter(is_shown) {
            for name in &place.reported {
                writeln!(out, "  {} ← {}{}", place.name, name.spelling, because(name))?;
            }
        }
        Ok(())
    }

    fn perhaps_same(&self, out: &mut impl Write) -> io::Result<()> {
        let pairs = &self.source.curated.entries.perhaps_same;
        writeln!(out, "kept apart though perhaps one: {}", pairs.len())?;
        for pair in pairs {
            let [first, second] = &pair.names;
            writeln!(out, "  {first} / {second}: {}", pair.reason.get_ref())?;
        }
        Ok(())
    }

    fn breaks(&self, detail: Detail, out: &mut impl Write) -> io::Result<()> {
        let rows = || {
            self.source
                .report
                .rows
                .iter()
                .filter(|row| row.crossing.is_some())
        };
        let by = |rule| {
            rows()
                .filter(|row| row.crossing.is_some_and(|crossing| crossing.rule == rule))
                .count()
        };
        writeln!(
            out,
            "rows that cross a page: {} ({} in both texts, {} by the unfinished sentence, {} by the width of the lines, {} by hand)",
            rows().count(),
            by(Rule::TwoBlocks),
            by(Rule::Unfinished),
            by(Rule::Width),
            by(Rule::Curated)
        )?;
        if detail == Detail::Full {
            for row in rows() {
                print_break(row, out)?;
            }
        }
        Ok(())
    }
}

fn is_by_hand(place: &Place) -> bool {
    use crate::identity::NameRule::Curated;
    let mut rules = place.reported.iter().flat_map(|name| &name.rules);
    rules.any(|rule| matches!(rule, Curated(_)))
}

fn because(name: &ReportedName) -> String {
    let rules: Vec<String> = name.rules.iter().map(ToString::to_string).collect();
    if rules.is_empty() {
        String::new()
    } else {
        format!(" ({})", rules.join("; "))
    }
}

fn print_break(row: &Row, out: &mut impl Write) -> io::Result<()> {
    let Some(crossing) = row.crossing else {
        return Ok(());
    };
    let goes_on = match crossing.goes_on {
        GoesOn::Complaint => "complaint",
        GoesOn::Resolution => "resolution",
        GoesOn::Both => "both",
    };
    writeln!(
        out,
        "  line {}: row of line {}: {goes_on} ({:?})",
        crossing.line, row.line, crossing.rule
    )
}
