//! Which islands are downloaded together.

use dataset::paths;

/// Islands that are compiled into one WebAssembly file. Its name is the crate's feature that
/// compiles it and the beginning of its files' names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bundle {
    pub name: &'static str,
    /// The islands' functions.
    pub islands: &'static [&'static str],
    /// What they ask for as soon as they have woken.
    pub reads: &'static [DataFile],
}

/// A file of the dataset that islands read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFile {
    /// The year's locations.
    Locations,
    /// The year's complaints.
    Complaints,
    /// The year's report.
    Report,
}

impl DataFile {
    /// Where it stands in the dataset, for a year's folder.
    pub fn path(self, year: &str) -> String {
        match self {
            Self::Locations => paths::locations(year),
            Self::Complaints => paths::complaints(year),
            Self::Report => paths::report(year),
        }
    }
}

/// Every bundle. What a visit downloads must grow with what it looks at, so islands that don't
/// stand on the same pages stand in different bundles.
pub const BUNDLES: [Bundle; 4] = [
    Bundle {
        name: "search",
        islands: &["Search"],
        reads: &[DataFile::Locations],
    },
    Bundle {
        name: "guide",
        islands: &["GuideDates", "GuideComplaint", "GuideDispute"],
        reads: &[],
    },
    Bundle {
        name: "compare",
        islands: &["Compare"],
        reads: &[DataFile::Locations, DataFile::Report],
    },
    Bundle {
        name: "complaints",
        islands: &["ComplaintList"],
        reads: &[DataFile::Complaints, DataFile::Locations, DataFile::Report],
    },
];

impl Bundle {
    /// Whether a rendered page holds one of the bundle's islands. Leptos names an island's element
    /// by its function and a hash.
    pub fn is_on(self, html: &str) -> bool {
        self.islands
            .iter()
            .any(|island| html.contains(&format!("data-component=\"{island}_")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_is_found_by_its_islands() {
        let bundle = Bundle {
            name: "b",
            islands: &["Clock", "Map"],
            reads: &[],
        };
        assert!(bundle.is_on("<leptos-island data-component=\"Map_123\">"));
        assert!(!bundle.is_on("<leptos-island data-component=\"MapKey_123\">"));
        assert!(!bundle.is_on("<p>Map_</p>"));
    }
}
