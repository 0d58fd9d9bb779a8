//! What a list of complaints needs of files that hold more. The code that reads a field is
//! downloaded by every visitor, so these leave out what isn't shown.

use crate::{Category, Kind, Slug};
use serde::Deserialize;

/// `<year>/locations.json`, read for its names only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct NamesFile {
    /// Every location, sorted by slug.
    pub locations: Vec<NamedLocation>,
}

/// One location of a [`NamesFile`]. Fields as in [`crate::Location`].
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct NamedLocation {
    /// Stable id used in links.
    pub slug: Slug,
    /// The name people use.
    pub name: String,
    /// The kind of care, where known.
    pub kind: Option<Kind>,
    /// The town, where known.
    pub town: Option<String>,
}

/// `<year>/report.json`, read for its categories and labels only.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct HeadingsFile {
    /// The legal entities, in the report's order.
    pub labels: Vec<String>,
    /// The categories, in the report's order.
    pub categories: Vec<Category>,
}
