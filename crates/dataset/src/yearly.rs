//! What a year tells beside its complaints: disputes, the scheme, and corrections of what was published.

use crate::{Outcome, Slug};
use serde::{Deserialize, Serialize};

/// A dispute that a parent brought before the Geschillencommissie.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Dispute {
    /// The location that it is about, or `null` where the source names none.
    pub location: Option<Slug>,
    /// What it is about, in the source's words.
    pub subject: Option<String>,
    /// What was ruled, or `null` where the source doesn't say.
    pub verdict: Option<Outcome>,
    /// The day of the ruling, `YYYY-MM-DD`.
    pub ruled_on: Option<String>,
    /// The number under which the ruling can be found.
    pub reference: Option<String>,
}

/// The organisation's rules for complaints, which the Act asks a year to describe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scheme {
    /// The rules in short, in Dutch.
    pub description: String,
    /// How parents were told of them, in Dutch.
    pub made_known: Option<String>,
}

/// One time that a published year was corrected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Correction {
    /// The day it was published, `YYYY-MM-DD`.
    pub on: String,
    /// The complaints that differ from what was published, sorted by id.
    pub complaints: Vec<Corrected>,
    /// Whether figures or texts of the year itself differ, apart from its complaints.
    pub report: bool,
}

/// One complaint that a correction touched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Corrected {
    /// The complaint's id.
    pub id: String,
    /// What was done to it.
    pub kind: CorrectionKind,
    /// The fields that changed, by their names in the file; none where it was added or taken out.
    pub fields: Vec<String>,
}

/// What a correction did to a complaint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CorrectionKind {
    /// It was missing.
    Added,
    /// Some of its fields were otherwise.
    Changed,
    /// It should not have been there.
    Removed,
}
