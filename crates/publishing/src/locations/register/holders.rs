//! Under which names the organisation is registered.

use super::name::key;
use crate::decisions::{Curated, Holder, RegisterName};
use crate::fault::{Fault, FaultKind};
use crate::locations::Identity;
use std::collections::BTreeMap;

/// The organisation as the register may name it.
#[derive(Clone, Debug, Default)]
pub struct Holders {
    /// Its own name, which may stand in the names of its locations.
    pub organisation: String,
    /// The names of its entities, with the report's label for each.
    entities: BTreeMap<String, (String, String)>,
}

impl Holders {
    /// The label for a name, whatever its capitals and marks.
    pub fn label(&self, holder: &str) -> Option<&str> {
        self.entities
            .get(&holder_key(holder))
            .map(|(_, label)| label.as_str())
    }

    /// The names.
    pub fn names(&self) -> Vec<String> {
        self.entities
            .values()
            .map(|(name, _)| name.clone())
            .collect()
    }
}

/// What is compared of a holder's name: `Zon B.V.` is `ZON BV`.
fn holder_key(name: &str) -> String {
    key(name).replace('-', "")
}

/// The holders of the curated file. A label without a `[[holder]]` is registered under its own name.
pub fn holders(curated: &Curated) -> (Holders, Vec<Fault>) {
    let entries = &curated.entries;
    let mut holders = BTreeMap::new();
    let mut faults = Vec::new();
    let mut fault = |entry: &Holder, name: &str, expected| {
        let kind = FaultKind::Unknown {
            table: "holder",
            name: name.to_owned(),
            expected,
        };
        faults.push(Fault::at(curated.place(&entry.reason), kind));
    };
    for entry in &entries.holder {
        if !entries.label.iter().any(|label| label.name == entry.label) {
            fault(entry, &entry.label, "is none of the [[label]]s");
        }
        for name in &entry.names {
            let named = (name.clone(), entry.label.clone());
            if holders.insert(holder_key(name), named).is_some() {
                fault(entry, name, "is the name of another holder already");
            }
        }
    }
    let has_entry = |name: &str| entries.holder.iter().any(|entry| entry.label == name);
    for label in entries.label.iter().filter(|label| !has_entry(&label.name)) {
        let own = (label.name.clone(), label.name.clone());
        holders.entry(holder_key(&label.name)).or_insert(own);
    }
    let holders = Holders {
        organisation: entries.document.organisation.clone(),
        entities: holders,
    };
    (holders, faults)
}

/// Faults where a `[[register_name]]` is about no location.
pub fn unknown_locations(identities: &[Identity], curated: &Curated) -> Vec<Fault> {
    let is_location = |name: &str| identities.iter().any(|identity| identity.name == name);
    let entries = curated.entries.register_name.iter();
    let unknown = entries.filter(|entry| !is_location(&entry.location));
    let fault = |entry: &RegisterName| {
        let kind = FaultKind::Unknown {
            table: "register_name",
            name: entry.location.clone(),
            expected: "is the name of no location",
        };
        Fault::at(curated.place(&entry.reason), kind)
    };
    unknown.map(fault).collect()
}
