//! The published dataset, format 2: what the publisher writes and what the site reads.
//!
//! Field names are a promise to everybody who reads the files, so they are written down here and
//! nowhere else. Reading is tolerant (unknown fields are ignored, so that a newer file still
//! opens; fields that were added later may be absent, so that an older one does), writing is
//! strict (every field is present, keys in the order of the types).

#![warn(missing_docs)]

mod compared;
mod complaint;
mod directory;
mod fetch;
mod history;
mod index;
mod lean;
mod location;
mod names;
mod outcome;
pub mod paths;
mod register;
mod report;
mod slugged;
pub mod spreadsheet;
mod yearly;

pub use compared::{ComparedEntry, ComparedFile, ComparedRegister, ComparedReport};
pub use complaint::{CategorySource, Complaint, Source};
pub use directory::{DirectoryCounts, DirectoryEntry, DirectoryFile, DirectoryPart};
pub use fetch::FetchError;
pub use history::{Change, HistoryFile, LocationHistory, State, YearCounts};
pub use index::{Index, IndexError, YearEntry, check_format};
pub use lean::{
    FormerNames, FormerNamesFile, HeadingsFile, ListedFile, NameInYear, NamedFile, NamedLocation,
    PlaceOverYears, PlaceState, PlacesFile, YearOfPlace,
};
pub use location::{Counts, Kind, Location, LocationFile, LocationsFile};
pub use names::{CategoryId, Slug};
pub use outcome::{ByOutcome, Outcome};
pub use register::{RegisterCounts, RegisterEntry, RegisterFind, RegisterSource, Registration};
pub use report::{
    Category, Check, ExternalDisputes, Forward, LabelCount, Lineage, Note, PublishedRow, Report,
    SourceDocument,
};
pub use slugged::{Slugged, find};
pub use yearly::{Corrected, Correction, CorrectionKind, Dispute, Scheme};

use serde::{Deserialize, Serialize};

/// The version of the format that this crate reads and writes. A reader that finds another number
/// in `index.json` must not guess.
pub const FORMAT: u32 = 2;

/// `<year>/complaints.json`: every complaint of a year, in the order of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComplaintsFile {
    /// Always [`FORMAT`].
    pub format: u32,
    /// The year in which the complaints were registered.
    pub year: u16,
    /// Every complaint, in the order of the report.
    pub complaints: Vec<Complaint>,
}
