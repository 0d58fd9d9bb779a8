//! What of the summary is about the register.

use super::Detail;
use dataset::RegisterFind;
use publishing::editions::Publication;
use publishing::locations::register::{Entry, Finding, Findings, MatchRule, Mismatch, Register};
use std::collections::BTreeMap;
use std::io::{self, Write};

/// Prints how the report's locations stand in the register: counts by rule, and every location that
/// isn't exactly one registration, with the reason. In full also those that are.
pub fn print(
    register: &Register,
    findings: &Findings,
    publication: &Publication,
    detail: Detail,
    out: &mut impl Write,
) -> io::Result<()> {
    writeln!(
        out,
        "register: {} ({}), {} rows; of the organisation {} in force, {} closed, {} of other kinds",
        register.file,
        register.date.as_deref().unwrap_or("date unknown"),
        register.rows,
        register.entries.len(),
        register.closed,
        register.other_kinds
    )?;
    if detail == Detail::Full {
        group(findings, RegisterFind::Registration, out)?;
    } else {
        heading(findings, RegisterFind::Registration, out)?;
    }
    group(findings, RegisterFind::Address, out)?;
    group(findings, RegisterFind::SeveralAddresses, out)?;
    group(findings, RegisterFind::Nothing, out)?;
    unlisted(publication, detail, out)
}

fn group(findings: &Findings, found: RegisterFind, out: &mut impl Write) -> io::Result<()> {
    heading(findings, found, out)?;
    for finding in findings.all.iter().filter(|finding| finding.found == found) {
        writeln!(out, "    {}{}", finding.name, why(finding))?;
        for entry in &finding.entries {
            writeln!(out, "      = {}", shown(entry))?;
        }
        let misfits = finding.misfits.iter();
        for (entry, mismatch) in misfits.filter(|_| finding.entries.is_empty()) {
            let why = match mismatch {
                Mismatch::Kind => "another kind",
                Mismatch::Label => "another label",
            };
            writeln!(out, "      ≠ {}: {why}", shown(entry))?;
        }
    }
    Ok(())
}

fn heading(findings: &Findings, found: RegisterFind, out: &mut impl Write) -> io::Result<()> {
    let mut by_rule: BTreeMap<&str, usize> = BTreeMap::new();
    let of_this = findings.all.iter().filter(|finding| finding.found == found);
    for finding in of_this.clone() {
        *by_rule.entry(rule(finding)).or_default() += 1;
    }
    let rules: Vec<String> = by_rule
        .into_iter()
        .map(|(rule, count)| format!("{count} {rule}"))
        .collect();
    let rules = match rules.as_slice() {
        [] => String::new(),
        rules => format!(" ({})", rules.join(", ")),
    };
    let what = match found {
        RegisterFind::Registration => "exactly one registration",
        RegisterFind::Address => "one address",
        RegisterFind::SeveralAddresses => "several addresses, unresolved",
        RegisterFind::Nothing => "not in the register",
    };
    writeln!(out, "  {what}: {}{rules}", of_this.count())
}

fn rule(finding: &Finding) -> &'static str {
    match finding.rule {
        Some(MatchRule::Name) => "by name",
        Some(MatchRule::Address) => "by address",
        Some(MatchRule::Curated(_)) => "by hand",
        None if finding.misfits.is_empty() => "without a namesake",
        None => "with a namesake of another kind or label",
    }
}

fn why(finding: &Finding) -> String {
    let curated = match &finding.rule {
        Some(MatchRule::Curated(reason)) => format!(" (curated: {reason})"),
        Some(MatchRule::Address) => " (its name is an address)".to_owned(),
        Some(MatchRule::Name) | None => String::new(),
    };
    match &finding.yields_to {
        Some(other) => format!("{curated} (also claimed by {other})"),
        None => curated,
    }
}

fn shown(entry: &Entry) -> String {
    let places = entry
        .places
        .map_or_else(|| "?".to_owned(), |places| places.to_string());
    format!(
        "{} [{}] {}, {}, {places} places, {} ({})",
        entry.name,
        entry.kind.abbreviation(),
        entry.address,
        entry.town,
        entry.label,
        entry.id
    )
}

fn unlisted(publication: &Publication, detail: Detail, out: &mut impl Write) -> io::Result<()> {
    let locations = publication.locations.locations.iter();
    let unlisted: Vec<_> = locations
        .filter(|location| location.reported_names.is_empty())
        .collect();
    writeln!(out, "  registered, without complaints: {}", unlisted.len())?;
    for location in unlisted.iter().filter(|_| detail == Detail::Full) {
        let town = location.town.as_deref().unwrap_or_default();
        writeln!(out, "    {} {}, {town}", location.slug, location.name)?;
    }
    Ok(())
}
