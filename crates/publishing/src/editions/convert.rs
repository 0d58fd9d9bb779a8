//! From rows without a layout to the published types.

use crate::decisions::Curated;
use crate::fault::{Fault, FaultKind};
use crate::locations::{Identity, Spellings, Uses};
use crate::sources::{Draft, DraftLocation};
use dataset::{
    Category, CategoryId, Complaint, Counts, FORMAT, Lineage, Location, LocationFile, Slug,
};
use std::collections::{BTreeMap, BTreeSet};

/// The spellings of locations, in the rows and in the source's own list.
pub fn spellings(draft: &Draft) -> Spellings {
    let mut spellings = Spellings::new();
    for row in &draft.rows {
        if let Some(name) = &row.name {
            let uses = spellings.entry(name.clone()).or_insert_with(|| Uses {
                first: row.place.clone(),
                count: 0,
            });
            uses.count += 1;
        }
    }
    for location in &draft.locations {
        let name = location.name.clone();
        spellings.entry(name).or_insert_with(|| Uses {
            first: location.place.clone(),
            count: 0,
        });
    }
    spellings
}

/// The categories, in the order of the source.
pub fn categories(draft: &Draft) -> Vec<Category> {
    let categories = draft.categories.iter().filter_map(|category| {
        Some(Category {
            id: CategoryId::from_name(&category.name)?,
            name: category.name.clone(),
            lineage: None,
        })
    });
    categories.collect()
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
                faults.push(Fault::at(curated.place(&entry.reason), kind));
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
                complaint: row.complaint.clone(),
                resolution: row.resolution.clone(),
                outcome: row.outcome,
                received_on: row.days.received.clone(),
                closed_on: row.days.closed.clone(),
                measure_due: row.days.measure_due.clone(),
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

/// The locations with their counts and what the source itself says of them, sorted by slug.
pub fn locations(
    identities: &[Identity],
    complaints: &[Complaint],
    listed: &[DraftLocation],
) -> Vec<Location> {
    let own = by_location(complaints);
    identities
        .iter()
        .map(|identity| {
            let is_own = |location: &&DraftLocation| {
                let mut names = identity.reported.iter();
                names.any(|name| name.spelling == location.name)
            };
            let listed = listed.iter().find(is_own);
            let own = || own.get(&identity.slug).into_iter().flatten().copied();
            let labels: BTreeSet<&str> = own()
                .filter_map(|complaint| complaint.label.as_deref())
                .collect();
            Location {
                slug: identity.slug.clone(),
                name: identity.name.clone(),
                kind: identity.kind.or(listed.and_then(|listed| listed.kind)),
                site: identity.site.clone(),
                labels: labels.into_iter().map(str::to_owned).collect(),
                reported_names: identity
                    .reported
                    .iter()
                    .map(|name| name.spelling.clone())
                    .collect(),
                town: listed.and_then(|listed| listed.town.clone()),
                address: None,
                places: listed.and_then(|listed| listed.places),
                register_id: listed.and_then(|listed| listed.register_id.clone()),
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
    let own = by_location(complaints);
    let files = locations.iter().map(|location| {
        let own = own.get(&location.slug).into_iter().flatten();
        LocationFile {
            format: FORMAT,
            year,
            location: location.clone(),
            complaints: own.map(|complaint| (*complaint).clone()).collect(),
        }
    });
    files.collect()
}

/// The complaints of each location, in their order.
fn by_location(complaints: &[Complaint]) -> BTreeMap<&Slug, Vec<&Complaint>> {
    let mut own: BTreeMap<&Slug, Vec<&Complaint>> = BTreeMap::new();
    for complaint in complaints {
        if let Some(slug) = &complaint.location {
            own.entry(slug).or_default().push(complaint);
        }
    }
    own
}
