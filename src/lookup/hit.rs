//! What a search finds.

use dataset::DirectoryEntry;
use std::ops::Range;

/// A location that fits a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit<'a> {
    /// The location found.
    pub location: &'a DirectoryEntry,
    /// The bytes of its name that fit what was typed: ascending, apart, on character boundaries.
    pub matched: Vec<Range<usize>>,
    /// What fits, where it isn't the name alone: otherwise nobody would see why it was found.
    pub why: Option<Why>,
    /// Whether it only fits when typos are assumed in what was typed: perhaps another is meant.
    pub alike: bool,
}

/// Something other than the name that fits a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Another spelling, under which the report lists the location.
    ReportedName(String),
    /// The town.
    Town(String),
    /// The address, with the postcode where the data has one.
    Address(String),
}
