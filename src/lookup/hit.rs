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
    /// What was typed and says something (a number, a kind of care, a word of a name), and isn't here.
    pub lacks: Vec<String>,
    /// Whether it only resembles what was typed: it lacks something, or fits only when typos are
    /// assumed. Perhaps another is meant.
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
