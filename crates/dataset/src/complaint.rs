//! One complaint.

use crate::{CategoryId, Outcome, Slug};
use serde::{Deserialize, Serialize};

/// One row of the report's list of complaints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Complaint {
    /// `<year>-<number>`, four digits, in the order of the report; stable across rebuilds.
    pub id: String,
    /// The location's slug, or `null` where the report names no location.
    pub location: Option<Slug>,
    /// The location's name exactly as the report prints it, line breaks mended.
    pub reported_name: Option<String>,
    /// The legal entity under which the report lists it, for example `Zonnehof B.V.`.
    pub label: Option<String>,
    /// What the complaint is about: one of the categories of `report.json`.
    pub category: CategoryId,
    /// Whether the report prints the category or it was inferred.
    pub category_source: CategorySource,
    /// The parent's complaint, mended and otherwise word for word; `null` where the organisation
    /// publishes no texts.
    pub complaint: Option<String>,
    /// What was done, likewise, or `null` where the report's cell is empty.
    pub resolution: Option<String>,
    /// The organisation's own verdict as the report prints it, or `null` where the report's cell is empty.
    pub outcome: Option<Outcome>,
    /// The day it came in, `YYYY-MM-DD`, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_on: Option<String>,
    /// The day it was closed, `YYYY-MM-DD`, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_on: Option<String>,
    /// The day by which what was promised must be done, `YYYY-MM-DD`, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure_due: Option<String>,
    /// Where the row stands in the report.
    pub source: Source,
}

impl Complaint {
    /// The year of the report, as the id begins with it.
    pub fn year(&self) -> &str {
        self.id.split('-').next().unwrap_or_default()
    }

    /// The parent's text, empty where none was published.
    pub fn said(&self) -> &str {
        self.complaint.as_deref().unwrap_or_default()
    }
}

/// Where a complaint's category comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CategorySource {
    /// Printed in the report.
    Report,
    /// The report left the cell empty; the published totals decide it and, where they leave a choice,
    /// the text of the complaint.
    Inferred,
}

/// Where a row stands in the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// The page of the report on which the row starts, counted from 1.
    pub page: u32,
    /// The first line of the row in the source text, counted from 1.
    pub line: u32,
}
