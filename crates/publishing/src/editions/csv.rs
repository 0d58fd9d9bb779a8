//! The complaints for spreadsheets.

use crate::editions::Publication;
use std::collections::BTreeMap;

/// Makes the file.
pub fn csv(publication: &Publication) -> Vec<u8> {
    let names: BTreeMap<&str, &str> = publication
        .locations
        .locations
        .iter()
        .map(|location| (location.slug.as_str(), location.name.as_str()))
        .collect();
    let rows = publication.complaints.complaints.iter().map(|complaint| {
        let slug = complaint.location.as_ref().map(|slug| slug.as_str());
        (complaint, slug.and_then(|slug| names.get(slug).copied()))
    });
    dataset::spreadsheet::complaints(rows).into_bytes()
}
