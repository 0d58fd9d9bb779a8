//! Which islands are downloaded together.

use dataset::paths;

/// Islands that are compiled into one WebAssembly file. Its name is the crate's feature that
/// compiles it and the beginning of its files' names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bundle {
    pub name: &'static str,
    /// What they ask for as soon as they have woken.
    pub reads: &'static [DataFile],
    /// Whether its page answers without them, so that they are called when there is time for it.
    pub waits: bool,
}

/// A file of the dataset that islands read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFile {
    /// The locations of all years, as the search reads them.
    Directory,
    /// The year's locations.
    Locations,
    /// The year's complaints.
    Complaints,
    /// The year's report.
    Report,
    /// What a list of the year's complaints needs besides them.
    Listed,
}

impl DataFile {
    /// Where it stands in the dataset, for a year's folder.
    pub fn path(self, year: &str) -> String {
        match self {
            Self::Directory => paths::DIRECTORY.into(),
            Self::Locations => paths::locations(year),
            Self::Complaints => paths::complaints(year),
            Self::Report => paths::report(year),
            Self::Listed => paths::listed(year),
        }
    }
}

/// Every bundle. What a visit downloads must grow with what it looks at, so islands that don't
/// stand on the same pages stand in different bundles.
pub const BUNDLES: [Bundle; 5] = [
    Bundle {
        name: "search",
        reads: &[DataFile::Directory],
        waits: true,
    },
    Bundle {
        name: "guide",
        reads: &[],
        waits: false,
    },
    Bundle {
        name: "compare",
        reads: &[DataFile::Locations, DataFile::Report],
        waits: false,
    },
    Bundle {
        name: "complaints",
        reads: &[DataFile::Complaints, DataFile::Listed],
        waits: false,
    },
    // The same where a list of the page comes in parts: those who need none of it download nothing of it.
    Bundle {
        name: "parts",
        reads: &[DataFile::Complaints, DataFile::Listed],
        waits: false,
    },
];

impl Bundle {
    /// Whether a rendered page holds an island of this bundle.
    pub fn is_on(self, html: &str) -> bool {
        html.contains(&format!("data-island=\"{}\"", self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_is_found_by_its_islands() {
        let bundle = Bundle {
            name: "map",
            reads: &[],
            waits: false,
        };
        assert!(bundle.is_on("<div class=\"a\" data-island=\"map\">"));
        assert!(!bundle.is_on("<div data-island=\"maps\">"));
        assert!(!bundle.is_on("<p>map</p>"));
    }
}
