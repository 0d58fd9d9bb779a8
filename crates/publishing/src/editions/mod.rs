//! A draft becomes a year of the dataset: converted, checked, and joined to what is published.

pub mod compared;
mod convert;
mod difference;
mod history;
mod known;
mod lineage;
mod notes;
mod outputs;
mod published;
mod respelt;

pub use difference::Difference;
pub use notes::duplicates;
pub use published::{Dataset, Published};

use crate::checks;
use crate::decisions::Curated;
use crate::fault::Faults;
use crate::locations::register::{self, Findings, Register};
use crate::locations::{self, Identity};
use crate::sources::{Draft, Source, Table};
use dataset::{
    Category, Complaint, ComplaintsFile, ExternalDisputes, FORMAT, LabelCount, Location,
    LocationFile, LocationsFile, PublishedRow, Report,
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
    /// The locations of the source and their spellings.
    pub identities: Vec<Identity>,
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
    let (report, identities, complaints) = convert(source, addresses)?;
    let draft = &source.draft;
    let locations = convert::locations(&identities, &complaints, &draft.locations);
    let curated = &draft.curated;
    let findings = register.map(|register| Findings::new(&locations, register, curated));
    let publication = match (register, &findings) {
        (Some(register), Some(findings)) => {
            let taken = taken(source, &identities);
            let (locations, known) = register::complete(locations, findings, register, &taken);
            let register = Some(known);
            assemble(Report { register, ..report }, locations, complaints)
        }
        _ => assemble(report, locations, complaints),
    };
    Ok(Prepared {
        publication,
        identities,
        findings,
    })
}

/// The report, its locations and its complaints, or all faults.
fn convert(
    source: &Source,
    addresses: Addresses,
) -> Result<(Report, Vec<Identity>, Vec<Complaint>), Faults> {
    let draft = &source.draft;
    let curated = &draft.curated;
    let mut faults = Faults::default();
    faults.extend(draft.faults.iter().cloned());
    let checks = faults.take(checks::run(draft));
    let spellings = convert::spellings(draft);
    let identities = faults.take(locations::identify(&spellings, curated));
    let listed = source
        .slugs
        .as_ref()
        .filter(|_| addresses == Addresses::Listed);
    if let Some(slugs) = listed {
        faults.extend(slugs.check(&identities, curated));
    }
    let mut categories = convert::categories(draft);
    faults.extend(convert::lineage(&mut categories, curated));
    if let Some(slugs) = listed {
        faults.extend(slugs.check_categories(&categories));
    }
    let complaints = convert::complaints(draft, &categories, &identities);
    let notes = faults.take(notes::notes(draft, &complaints, &identities));
    let forwards = faults.take(locations::forwards(&identities, curated));
    let changes = faults.take(locations::changes(curated));
    let (disputes, scheme) = faults.take(notes::told(curated, &identities));
    faults.take(register::holders(curated));
    faults.extend(register::unknown_locations(&identities, curated));
    let faults = respelt::joined(&faults, &identities, &spellings);
    faults.into_result()?;
    let report = Report {
        checks,
        notes,
        forwards,
        changes,
        disputes,
        scheme,
        ..report(draft, curated, categories)
    };
    Ok((report, identities, complaints))
}

/// The slugs that no location gets from the register.
fn taken<'a>(source: &'a Source, identities: &'a [Identity]) -> BTreeSet<&'a str> {
    let forwards = &source.draft.curated.entries.forward;
    let now = identities.iter().map(|identity| identity.slug.as_str());
    let listed = source.slugs.iter().flat_map(|slugs| slugs.iter());
    now.chain(listed)
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
fn report(draft: &Draft, curated: &Curated, categories: Vec<Category>) -> Report {
    let document = &curated.entries.document;
    let figures = &draft.printed.figures;
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
        source: draft.document.clone(),
        complaints: u32::try_from(draft.rows.len()).unwrap_or(u32::MAX),
        children_served: figures.children,
        locations_operated: figures.locations,
        published_totals: draft
            .printed
            .table
            .as_ref()
            .map(|table| published_totals(table, &categories, &labels))
            .unwrap_or_default(),
        checks: Vec::new(),
        external_disputes: labels
            .iter()
            .zip(&figures.disputes_by_label)
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
        disputes: Vec::new(),
        scheme: None,
        changes: Vec::new(),
        corrections: Vec::new(),
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
