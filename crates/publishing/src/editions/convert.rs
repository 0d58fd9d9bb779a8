//! From rows to the published types.

use crate::decisions::Curated;
use crate::locations::{Place, Spellings, Uses};
use crate::sources::report::infer::Assigned;
use crate::sources::report::{Row, Table};
use dataset::{Category, CategoryId, Complaint, Counts, FORMAT, Location, LocationFile, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// The spellings of locations in the report.
pub fn spellings(rows: &[Row]) -> Spellings {
    let mut spellings = Spellings::new();
    for row in rows {
        if let Some(name) = &row.name {
            let uses = spellings.entry(name.clone()).or_insert(Uses {
                first_line: row.line,
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
            })
        })
        .collect()
}

/// The complaints, in the order of the report.
pub fn complaints(
    rows: &[Row],
    assigned: &[Assigned],
    categories: &[Category],
    places: &[Place],
    curated: &Curated,
) -> Vec<Complaint> {
    let slugs = slug_by_spelling(places);
    let year = curated.entries.document.year;
    (1..)
        .zip(rows.iter().zip(assigned))
        .filter_map(|(number, (row, &(category, category_source)))| {
            let slug = row.name.as_deref().and_then(|name| slugs.get(name));
            Some(Complaint {
                id: id(year, number),
                location: slug.map(|&slug| slug.clone()),
                reported_name: row.name.clone(),
                label: row.label.clone(),
                category: categories.get(category)?.id.clone(),
                category_source,
                complaint: row.complaint.clone(),
                resolution: row.resolution.clone(),
                outcome: row.outcome,
                source: dataset::Source {
                    page: row.page,
                    line: row.line,
                },
            })
        })
        .collect()
}

fn slug_by_spelling(places: &[Place]) -> BTreeMap<&str, &Slug> {
    let mut slugs = BTreeMap::new();
    for place in places {
        for name in &place.reported {
            slugs.insert(name.spelling.as_str(), &place.slug);
        }
    }
    slugs
}

fn id(year: u16, number: u32) -> String {
    format!("{year}-{number:04}")
}

/// The locations with their counts, sorted by slug.
pub fn locations(places: &[Place], complaints: &[Complaint]) -> Vec<Location> {
    places
        .iter()
        .map(|place| {
            let own = || of_place(complaints, &place.slug);
            let labels: BTreeSet<&str> = own()
                .filter_map(|complaint| complaint.label.as_deref())
                .collect();
            Location {
                slug: place.slug.clone(),
                name: place.name.clone(),
                kind: place.kind,
                site: place.site.clone(),
                labels: labels.into_iter().map(str::to_owned).collect(),
                reported_names: place
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
                perhaps_same: place.perhaps_same.clone(),
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
            complaints: of_place(complaints, &location.slug).cloned().collect(),
        })
        .collect()
}

fn of_place<'a>(
    complaints: &'a [Complaint],
    slug: &'a Slug,
) -> impl Iterator<Item = &'a Complaint> {
    complaints
        .iter()
        .filter(move |complaint| complaint.location.as_ref() == Some(slug))
}
