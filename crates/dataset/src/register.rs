//! What the national childcare register adds.

use crate::Kind;
use serde::{Deserialize, Serialize};

/// How a location stands in the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegisterEntry {
    /// What of the register fits the location.
    pub found: RegisterFind,
    /// The day of registration, `YYYY-MM-DD`, when exactly one registration fits. A location that
    /// changed hands is registered anew, so it may be older.
    pub since: Option<String>,
    /// The registrations that fit, when more than one does, sorted by address and kind: the units
    /// at the one address, or the places that the name may stand for.
    pub candidates: Vec<Registration>,
}

/// What of the register fits a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum RegisterFind {
    /// Exactly one registration: all of its facts are the location's.
    Registration,
    /// One address, and more than one registration or one that another location has a better
    /// claim to: town and address are the location's, the rest is not certain.
    Address,
    /// Registrations at several addresses: nothing decides which one is meant.
    SeveralAddresses,
    /// No registration.
    Nothing,
}

/// A registration that may be meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Registration {
    /// The registration's number.
    pub register_id: String,
    /// The kind of care.
    pub kind: Kind,
    /// The name as the register prints it.
    pub name: String,
    /// Street and number.
    pub address: String,
    /// The town.
    pub town: String,
    /// The number of child places, or `null` where the register doesn't say.
    pub places: Option<u32>,
}

/// The register that towns, addresses and child places were taken from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegisterSource {
    /// The name of the file.
    pub file: String,
    /// The day or month the file is of, `YYYY-MM-DD` or `YYYY-MM`, when it is known.
    pub date: Option<String>,
    /// The organisation's registrations in force.
    pub registrations: u32,
    /// How many locations of the report stand in the register, by what was found.
    pub found: RegisterCounts,
    /// Registered locations that the report doesn't list: they had no complaints.
    pub unlisted: u32,
}

/// Locations of the report, by what of the register fits them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegisterCounts {
    /// With exactly one registration.
    pub registration: u32,
    /// With one address.
    pub address: u32,
    /// With several addresses.
    pub several_addresses: u32,
    /// Without any.
    pub nothing: u32,
}
