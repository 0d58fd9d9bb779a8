//! The complaints for spreadsheets.

use crate::publication::Publication;
use dataset::{CategorySource, Complaint, Outcome};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Without it, a spreadsheet on Windows takes the text for another encoding.
const BYTE_ORDER_MARK: &str = "\u{feff}";

const HEADER: [&str; 12] = [
    "id",
    "location",
    "name",
    "reported_name",
    "label",
    "category",
    "category_source",
    "outcome",
    "page",
    "line",
    "complaint",
    "resolution",
];

/// Makes the file: semicolons, since a Dutch spreadsheet takes commas for decimals.
pub fn csv(publication: &Publication) -> Result<Vec<u8>, String> {
    let names: BTreeMap<&str, &str> = publication
        .locations
        .locations
        .iter()
        .map(|location| (location.slug.as_str(), location.name.as_str()))
        .collect();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    writer
        .write_record(HEADER)
        .map_err(|error| error.to_string())?;
    for complaint in &publication.complaints.complaints {
        let record = record(complaint, &names);
        let cells = record.iter().map(|cell| guarded(cell));
        writer
            .write_record(cells.map(|cell| cell.into_owned()))
            .map_err(|error| error.to_string())?;
    }
    writer.into_inner().map_err(|error| error.to_string())
}

fn record(complaint: &Complaint, names: &BTreeMap<&str, &str>) -> [String; 12] {
    let location = complaint
        .location
        .as_ref()
        .map(|slug| slug.as_str())
        .unwrap_or_default();
    let text = |value: &Option<String>| value.clone().unwrap_or_default();
    [
        complaint.id.clone(),
        location.to_owned(),
        names.get(location).copied().unwrap_or_default().to_owned(),
        text(&complaint.reported_name),
        text(&complaint.label),
        complaint.category.to_string(),
        source(complaint.category_source).to_owned(),
        complaint
            .outcome
            .map(outcome)
            .unwrap_or_default()
            .to_owned(),
        complaint.source.page.to_string(),
        complaint.source.line.to_string(),
        complaint.complaint.clone(),
        text(&complaint.resolution),
    ]
}

fn source(source: CategorySource) -> &'static str {
    match source {
        CategorySource::Report => "report",
        CategorySource::Inferred => "inferred",
    }
}

fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Upheld => "upheld",
        Outcome::PartlyUpheld => "partly_upheld",
        Outcome::NotUpheld => "not_upheld",
    }
}

/// A spreadsheet runs a cell that begins with one of these as a formula; an apostrophe in front
/// makes it text.
fn guarded(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text() {
        for (cell, written) in [
            ("=1+1", "'=1+1"),
            ("+31", "'+31"),
            ("- punt", "'- punt"),
            ("@naam", "'@naam"),
            ("\tx", "'\tx"),
            ("a=b", "a=b"),
            ("", ""),
        ] {
            assert_eq!(guarded(cell), written);
        }
    }
}
