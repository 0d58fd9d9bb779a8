//! What the report says of itself: totals, checks and notes.

use crate::{CategoryId, Change, Correction, Dispute, RegisterSource, Scheme, Slug};
use serde::{Deserialize, Serialize};

/// `<year>/report.json`: everything about a report but its complaints.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// Always [`crate::FORMAT`].
    pub format: u32,
    /// The organisation that published the report.
    pub organisation: String,
    /// The year the report is about.
    pub year: u16,
    /// The document that everything was read from.
    pub source: SourceDocument,
    /// How many complaints the list holds.
    pub complaints: u32,
    /// Children looked after in that year, as the report prints it, or `null` where it doesn't.
    pub children_served: Option<u32>,
    /// Locations the organisation has, as the report prints it (it says "circa"), or `null`.
    pub locations_operated: Option<u32>,
    /// The legal entities under which the report lists complaints, in the report's order.
    pub labels: Vec<String>,
    /// The categories, in the report's order.
    pub categories: Vec<Category>,
    /// The report's own table of complaints by category and label.
    pub published_totals: Vec<PublishedRow>,
    /// Every figure that the report prints and that can be computed again.
    pub checks: Vec<Check>,
    /// Disputes before the Geschillencommissie, by label.
    pub external_disputes: Vec<ExternalDisputes>,
    /// What a reader must know of this report, in Dutch.
    pub notes: Vec<Note>,
    /// The register that towns, addresses and child places come from, or `null` without one.
    #[serde(default)]
    pub register: Option<RegisterSource>,
    /// Slugs of locations that were published before and what took their place, sorted: the old
    /// pages forward there.
    #[serde(default)]
    pub forwards: Vec<Forward>,
    /// Disputes before the Geschillencommissie one by one, where the source tells of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputes: Vec<Dispute>,
    /// The rules for complaints and how parents were told of them, where the source says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scheme: Option<Scheme>,
    /// What became of locations, as far as this year tells, sorted by slug.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// What was corrected in this year since it was first published, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<Correction>,
}

/// A slug that was published before.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Forward {
    /// The old slug; no location has it.
    pub from: Slug,
    /// The slug of a location.
    pub to: Slug,
}

/// The document that the dataset was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SourceDocument {
    /// The document's title.
    pub title: String,
    /// The date printed in the document, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Number of pages.
    pub pages: u32,
}

/// A category of complaints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Category {
    /// The id that complaints refer to.
    pub id: CategoryId,
    /// The name as the report's own table prints it.
    pub name: String,
    /// Where it comes from in the year published before; absent in the first year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lineage: Option<Lineage>,
}

/// Where a category comes from. Years are compared along this, and along nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lineage {
    /// It goes on from this category of the year before, which may have another name.
    Follows(CategoryId),
    /// The year before had nothing like it.
    New,
}

/// One row of the report's own table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublishedRow {
    /// The row's category.
    pub category: CategoryId,
    /// The cells, `null` as label first, then in the order of [`Report::labels`]. An empty cell is 0.
    pub by_label: Vec<LabelCount>,
    /// The total that the report prints for the row.
    pub total: u32,
}

/// Complaints under one label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LabelCount {
    /// The label, or `null` for the rows without one.
    pub label: Option<String>,
    /// Number of complaints.
    pub complaints: u32,
}

/// A figure as printed beside the same figure computed from the complaints.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    /// What was checked, for example `complaints-total` or `complaints-per-100-children`.
    pub id: String,
    /// The figure as the report prints it.
    pub published: String,
    /// The figure computed from the complaints, rounded to two decimals.
    pub computed: f64,
    /// Whether both agree.
    pub agrees: bool,
}

/// Disputes before the Geschillencommissie under one label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExternalDisputes {
    /// The label.
    pub label: String,
    /// Number of disputes filed.
    pub disputes: u32,
}

/// Something a reader must know of the report, or of one location.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    /// A stable id, for example `annexes-without-text`.
    pub id: String,
    /// The note, in Dutch.
    pub text: String,
    /// The note in English, where it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub english: Option<String>,
    /// The location that it is about, where it is about one: its page shows the note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Slug>,
}
