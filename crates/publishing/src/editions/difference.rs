//! What sets a year apart from the version of it that is out there.

use super::compared::{Compared, Moved};
use dataset::{Complaint, Corrected, Correction, CorrectionKind, Report, Slug};
use std::collections::{BTreeMap, BTreeSet};

/// What publishing changes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Whether the year was out there already.
    pub was_published: bool,
    /// Complaints that were added, changed or taken out, sorted by id. All of them in a new year
    /// would say nothing, so that a new year has none here.
    pub complaints: Vec<Corrected>,
    /// Whether the report differs in anything but its corrections.
    pub report: bool,
    /// Locations that no year had listed before.
    pub new_locations: Vec<Slug>,
    /// Locations whose entry over all years differs.
    pub changed_locations: Vec<Slug>,
    /// Locations that were listed and aren't any more, in any year; their addresses stay.
    pub gone_locations: Vec<Slug>,
    /// Addresses that lead elsewhere from now on.
    pub moved: Vec<Moved>,
    /// The year beside the one before; nothing where none is published.
    pub compared: Option<Compared>,
}

impl Difference {
    /// The correction that this is, on a day; nothing for a new year or where nothing changed.
    pub fn correction(&self, on: &str) -> Option<Correction> {
        let changes = self.was_published && (self.report || !self.complaints.is_empty());
        changes.then(|| Correction {
            on: on.to_owned(),
            complaints: self.complaints.clone(),
            report: self.report,
        })
    }
}

/// Whether two versions of a report differ in what a reader sees of it, apart from the list of what
/// was corrected.
pub fn reports_differ(old: &Report, new: &Report) -> bool {
    let without = |report: &Report| Report {
        corrections: Vec::new(),
        ..report.clone()
    };
    without(old) != without(new)
}

/// Complaints that differ, by id.
pub fn complaints(old: &[Complaint], new: &[Complaint]) -> Vec<Corrected> {
    let by_id = |complaints: &[Complaint]| -> BTreeMap<String, Complaint> {
        let pairs = complaints.iter();
        pairs.map(|c| (c.id.clone(), c.clone())).collect()
    };
    let (old, new) = (by_id(old), by_id(new));
    let ids: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let corrected = |id: &String| {
        let (kind, fields) = match (old.get(id), new.get(id)) {
            (None, Some(_)) => (CorrectionKind::Added, Vec::new()),
            (Some(_), None) => (CorrectionKind::Removed, Vec::new()),
            (Some(old), Some(new)) if old != new => (CorrectionKind::Changed, fields(old, new)),
            _ => return None,
        };
        let id = id.clone();
        Some(Corrected { id, kind, fields })
    };
    ids.into_iter().filter_map(corrected).collect()
}

/// The fields in which two complaints differ, by their names in the file.
fn fields(old: &Complaint, new: &Complaint) -> Vec<String> {
    let object = |complaint| match serde_json::to_value(complaint) {
        Ok(serde_json::Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    };
    let (old, new) = (object(old), object(new));
    let names: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let differ = |name: &&String| old.get(*name) != new.get(*name);
    names.into_iter().filter(differ).cloned().collect()
}
