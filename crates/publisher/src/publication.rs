//! A whole year, converted and checked: what is written and what is reported about it.

use crate::check::{self, Checked};
use crate::convert;
use crate::curated::Curated;
use crate::fault::Faults;
use crate::identity::{self, Place};
use crate::infer;
use crate::notes;
use crate::register::{self, Findings, Register};
use crate::report::{ReportText, Table};
use crate::source::Source;
use dataset::{
    Category, Complaint, ComplaintsFile, ExternalDisputes, FORMAT, LabelCount, Location,
    LocationFile, LocationsFile, PublishedRow, Report, SourceDocument,
};
use std::collections::BTreeSet;

/// The files of one year, as values.
#[derive(Clone, Debug, PartialEq)]
pub struct Publication {
    /// `report.json`.
    pub report: Report,
    /// `locations.json`.
    pub locations: LocationsFile,
    /// `complaints.json`.
    pub complaints: ComplaintsFile,
    /// The file of each location.
    pub location_files: Vec<LocationFile>,
}

/// Whether the addresses must be those of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addresses {
    /// A new or vanished address is a fault.
    Listed,
    /// The list is being made.
    Free,
}

/// A year that is ready to be written, and how it came about.
#[derive(Clone, Debug)]
pub struct Prepared<'a> {
    /// What is written.
    pub publication: Publication,
    /// The locations of the report and their spellings.
    pub places: Vec<Place>,
    /// What the register knows of them, when one was given.
    pub findings: Option<Findings<'a>>,
}

/// Checks and converts what was read.
///
/// # Errors
/// When anything doesn't add up: all faults, sorted.
pub fn prepare<'a>(
    source: &Source,
    addresses: Addresses,
    register: Option<&'a Register>,
) -> Result<Prepared<'a>, Faults> {
    let (report, places, complaints) = convert(source, addresses)?;
    let locations = convert::locations(&places, &complaints);
    let curated = &source.curated;
    let findings = register.map(|register| Findings::new(&locations, register, curated));
    let publication = match (register, &findings) {
        (Some(register), Some(findings)) => {
            let taken = taken(source, &places);
            let (locations, known) = register::complete(locations, findings, register, &taken);
            let register = Some(known);
            assemble(Report { register, ..report }, locations, complaints)
        }
        _ => assemble(report, locations, complaints),
    };
    Ok(Prepared {
        publication,
        places,
        findings,
    })
}

/// The report, its locations and its complaints, or all faults.
fn convert(
    source: &Source,
    addresses: Addresses,
) -> Result<(Report, Vec<Place>, Vec<Complaint>), Faults> {
    let (text, curated) = (&source.report, &source.curated);
    let mut faults = Faults::default();
    faults.extend(source.faults.iter().cloned());
    let assigned = faults.take(infer::categories(text, curated));
    let checked = Checked {
        report: text,
        curated,
        categories: &assigned,
    };
    let checks = faults.take(check::run(&checked));
    let places = faults.take(identity::places(&convert::spellings(&text.rows), curated));
    if addresses == Addresses::Listed {
        faults.extend(source.slugs.check(&places, curated));
    }
    let categories = convert::categories(&text.table);
    let complaints = convert::complaints(&text.rows, &assigned, &categories, &places, curated);
    let notes = faults.take(notes::notes(curated, text, &complaints, &places));
    let forwards = faults.take(identity::forwards(&places, curated));
    faults.take(register::holders(curated));
    faults.extend(register::unknown_locations(&places, curated));
    faults.into_result()?;
    let report = Report {
        checks,
        notes,
        forwards,
        ..report(text, curated, categories)
    };
    Ok((report, places, complaints))
}

/// The slugs that no location gets from the register.
fn taken<'a>(source: &'a Source, places: &'a [Place]) -> BTreeSet<&'a str> {
    let forwards = &source.curated.entries.forward;
    let now = places.iter().map(|place| place.slug.as_str());
    now.chain(source.slugs.iter())
        .chain(forwards.iter().map(|forward| forward.from.as_str()))
        .collect()
}

fn assemble(report: Report, locations: Vec<Location>, complaints: Vec<Complaint>) -> Publication {
    let year = report.year;
    Publication {
        report,
        location_files: convert::location_files(year, &locations, &complaints),
        locations: LocationsFile {
            format: FORMAT,
            year,
            locations,
        },
        complaints: ComplaintsFile {
            format: FORMAT,
            year,
            complaints,
        },
    }
}

/// What the report says by itself; checks, notes and forwards are still to come.
fn report(text: &ReportText, curated: &Curated, categories: Vec<Category>) -> Report {
    let document = &curated.entries.document;
    let labels: Vec<String> = curated
        .entries
        .label
        .iter()
        .map(|label| label.name.clone())
        .collect();
    Report {
        format: FORMAT,
        organisation: document.organisation.clone(),
        year: document.year,
        source: source_document(text),
        complaints: u32::try_from(text.rows.len()).unwrap_or(u32::MAX),
        children_served: text.front.children,
        locations_operated: text.front.locations,
        published_totals: published_totals(&text.table, &categories, &labels),
        checks: Vec::new(),
        external_disputes: labels
            .iter()
            .zip(&text.front.disputes_by_label)
            .map(|(label, &disputes)| ExternalDisputes {
                label: label.clone(),
                disputes,
            })
            .collect(),
        labels,
        categories,
        notes: Vec::new(),
        register: None,
        forwards: Vec::new(),
    }
}

fn source_document(text: &ReportText) -> SourceDocument {
    let footer = text.footers.first();
    SourceDocument {
        title: footer
            .map(|footer| footer.title.clone())
            .unwrap_or_default(),
        date: footer.map(|footer| footer.date.clone()),
        pages: text.last_page,
    }
}

fn published_totals(
    table: &Table,
    categories: &[Category],
    labels: &[String],
) -> Vec<PublishedRow> {
    let columns: Vec<Option<String>> = std::iter::once(None)
        .chain(labels.iter().cloned().map(Some))
        .collect();
    categories
        .iter()
        .zip(&table.rows)
        .map(|(category, row)| PublishedRow {
            category: category.id.clone(),
            by_label: columns
                .iter()
                .cloned()
                .zip(&row.cells)
                .map(|(label, &complaints)| LabelCount { label, complaints })
                .collect(),
            total: row.total,
        })
        .collect()
}
