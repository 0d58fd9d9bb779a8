//! From rows without a layout to the published types.

use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind};
use crate::locations::{Identity, Spellings, Uses};
use crate::sources::{Draft, DraftRow, Table};
use dataset::{
    Category, CategoryId, Complaint, Counts, FORMAT, Lineage, Location, LocationFile, Slug,
};
use std::collections::{BTreeMap, BTreeSet};

/// The spellings of locations.
pub fn spellings(rows: &[DraftRow]) -> Spellings {
    let mut spellings = Spellings::new();
    for row in rows {
        if let Some(name) = &row.name {
            let uses = spellings.entry(name.clone()).or_insert(Uses {
                first: row.place,
                count: 0,
            });
            uses.count += 1;
        }
    }
    spellings
}

/// The categories, in the order of the table.
pub fn categories(table: &Table) -> Vec<Category> {
    table
        .rows
        .iter()
        .filter_map(|row| {
            Some(Category {
                id: CategoryId::from_name(&row.name)?,
                name: row.name.clone(),
                lineage: None,
            })
        })
        .collect()
}

/// Notes which category goes on from an older one under another name, as was decided. What nobody
/// decided is settled when the year is joined to the one before.
pub fn lineage(categories: &mut [Category], curated: &Curated) -> Vec<Fault> {
    let mut faults = Vec::new();
    for entry in &curated.entries.category_renamed {
        let category = categories.iter_mut().find(|c| c.name == entry.name);
        match (category, CategoryId::from_name(&entry.before)) {
            (Some(category), Some(before)) => category.lineage = Some(Lineage::Follows(before)),
            _ => {
                let kind = FaultKind::Unknown {
                    table: "category_renamed",
                    name: entry.name.clone(),
                    expected: "is no category of the table",
                };
                faults.push(Fault::in_curated(curated.line(&entry.reason), kind));
            }
        }
    }
    faults
}

/// The complaints, in the order of the source.
pub fn complaints(
    draft: &Draft,
    categories: &[Category],
    identities: &[Identity],
) -> Vec<Complaint> {
    let slugs = slug_by_spelling(identities);
    let year = draft.curated.entries.document.year;
    (1..)
        .zip(&draft.rows)
        .filter_map(|(number, row)| {
            let slug = row.name.as_deref().and_then(|name| slugs.get(name));
            Some(Complaint {
                id: id(year, number),
                location: slug.map(|&slug| slug.clone()),
                reported_name: row.name.clone(),
                label: row.label.clone(),
                category: categories.get(row.category)?.id.clone(),
                category_source: row.category_source,
                complaint: Some(row.complaint.clone()),
                resolution: row.resolution.clone(),
                outcome: row.outcome,
                received_on: None,
                closed_on: None,
                measure_due: None,
                source: dataset::Source {
                    page: row.page,
                    line: row.place.line().unwrap_or_default(),
                },
            })
        })
        .collect()
}

fn slug_by_spelling(identities: &[Identity]) -> BTreeMap<&str, &Slug> {
    let mut slugs = BTreeMap::new();
    for identity in identities {
        for name in &identity.reported {
            slugs.insert(name.spelling.as_str(), &identity.slug);
        }
    }
    slugs
}

fn id(year: u16, number: u32) -> String {
    format!("{year}-{number:04}")
}

/// The locations with their counts, sorted by slug.
pub fn locations(identities: &[Identity], complaints: &[Complaint]) -> Vec<Location> {
    identities
        .iter()
        .map(|identity| {
            let own = || of_location(complaints, &identity.slug);
            let labels: BTreeSet<&str> = own()
                .filter_map(|complaint| complaint.label.as_deref())
                .collect();
            Location {
                slug: identity.slug.clone(),
                name: identity.name.clone(),
                kind: identity.kind,
                site: identity.site.clone(),
                labels: labels.into_iter().map(str::to_owned).collect(),
                reported_names: identity
                    .reported
                    .iter()
                    .map(|name| name.spelling.clone())
                    .collect(),
                town: None,
                address: None,
                places: None,
                register_id: None,
                postcode: None,
                register: None,
                perhaps_same: identity.perhaps_same.clone(),
                counts: Counts::of(own()),
            }
        })
        .collect()
}

/// The file of each location.
pub fn location_files(
    year: u16,
    locations: &[Location],
    complaints: &[Complaint],
) -> Vec<LocationFile> {
    locations
        .iter()
        .map(|location| LocationFile {
            format: FORMAT,
            year,
            location: location.clone(),
            complaints: of_location(complaints, &location.slug).cloned().collect(),
        })
        .collect()
}

fn of_location<'a>(
    complaints: &'a [Complaint],
    slug: &'a Slug,
) -> impl Iterator<Item = &'a Complaint> {
    complaints
        .iter()
        .filter(move |complaint| complaint.location.as_ref() == Some(slug))
}
