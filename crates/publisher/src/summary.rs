//! The summary: how what was published relates to what the report prints.

mod register;

use dataset::{CategorySource, Counts, Outcome};
use publishing::editions::{Prepared, Publication, duplicates};
use publishing::locations::register::Register;
use publishing::locations::{Identity, NameRule, ReportedName};
use publishing::sources::report::{Crossing, GoesOn, Rule};
use publishing::sources::{Reading, Source};
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
        if let Reading::Report(trace) = &self.source.reading {
            writeln!(out, "pages: {}", self.source.draft.document.pages)?;
            let footers = trace.footers.iter();
            let printed: Vec<String> = footers.map(|footer| footer.printed.to_string()).collect();
            let printed = printed.join(", ");
            writeln!(out, "printed page numbers that agree: {printed}")?;
        }
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
            let mut rows = self.source.draft.rows.iter();
            let row = rows.find(|row| row.place.line() == Some(line));
            let reason = row.and_then(|row| row.category_reason.as_deref());
            writeln!(
                out,
                "  {} (line {line}): {}: {}",
                complaint.id,
                complaint.category,
                reason.unwrap_or_default()
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
            .identities
            .iter()
            .map(|identity| identity.reported.len())
            .sum();
        let merged = self
            .prepared
            .identities
            .iter()
            .filter(|identity| identity.reported.len() > 1)
            .count();
        writeln!(
            out,
            "spellings: {spellings}, locations: {}, with more than one spelling: {merged}",
            self.prepared.identities.len()
        )?;
        let is_shown = |identity: &&Identity| detail == Detail::Full || is_by_hand(identity);
        for identity in self.prepared.identities.iter().filter(is_shown) {
            for name in &identity.reported {
                writeln!(
                    out,
                    "  {} ← {}{}",
                    identity.name,
                    name.spelling,
                    because(name)
                )?;
            }
        }
        Ok(())
    }

    fn perhaps_same(&self, out: &mut impl Write) -> io::Result<()> {
        let pairs = &self.source.draft.curated.entries.perhaps_same;
        writeln!(out, "kept apart though perhaps one: {}", pairs.len())?;
        for pair in pairs {
            let [first, second] = &pair.names;
            writeln!(out, "  {first} / {second}: {}", pair.reason.get_ref())?;
        }
        Ok(())
    }

    fn breaks(&self, detail: Detail, out: &mut impl Write) -> io::Result<()> {
        let Reading::Report(trace) = &self.source.reading else {
            return Ok(());
        };
        let crossings = &trace.crossings;
        let by = |rule| {
            let crossings = crossings.iter();
            crossings
                .filter(|(_, crossing)| crossing.rule == rule)
                .count()
        };
        writeln!(
            out,
            "rows that cross a page: {} ({} in both texts, {} by the unfinished sentence, {} by the width of the lines, {} by hand)",
            crossings.len(),
            by(Rule::TwoBlocks),
            by(Rule::Unfinished),
            by(Rule::Width),
            by(Rule::Curated)
        )?;
        if detail == Detail::Full {
            for (row, crossing) in crossings {
                print_crossing(*row, *crossing, out)?;
            }
        }
        Ok(())
    }
}

fn is_by_hand(identity: &Identity) -> bool {
    let mut rules = identity.reported.iter().flat_map(|name| &name.rules);
    rules.any(|rule| matches!(rule, NameRule::Curated(_)))
}

fn because(name: &ReportedName) -> String {
    let rules: Vec<String> = name.rules.iter().map(ToString::to_string).collect();
    if rules.is_empty() {
        String::new()
    } else {
        format!(" ({})", rules.join("; "))
    }
}

fn print_crossing(row: u32, crossing: Crossing, out: &mut impl Write) -> io::Result<()> {
    let goes_on = match crossing.goes_on {
        GoesOn::Complaint => "complaint",
        GoesOn::Resolution => "resolution",
        GoesOn::Both => "both",
    };
    let (line, rule) = (crossing.line, crossing.rule);
    writeln!(
        out,
        "  line {line}: row of line {row}: {goes_on} ({rule:?})"
    )
}
