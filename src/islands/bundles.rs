//! Which islands are downloaded together.

/// Islands that are compiled into one WebAssembly file. Its name is the crate's feature that
/// compiles it and the beginning of its files' names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bundle {
    /// The name.
    pub name: &'static str,
    /// The islands' functions.
    pub islands: &'static [&'static str],
}

/// Every bundle. What a visit downloads must grow with what it looks at, so islands that don't
/// stand on the same pages stand in different bundles.
pub const BUNDLES: [Bundle; 4] = [
    Bundle {
        name: "search",
        islands: &["Search"],
    },
    Bundle {
        name: "guide",
        islands: &["GuideDates", "GuideComplaint", "GuideDispute"],
    },
    Bundle {
        name: "compare",
        islands: &["Compare"],
    },
    Bundle {
        name: "complaints",
        islands: &["ComplaintList"],
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
        };
        assert!(bundle.is_on("<leptos-island data-component=\"Map_123\">"));
        assert!(!bundle.is_on("<leptos-island data-component=\"MapKey_123\">"));
        assert!(!bundle.is_on("<p>Map_</p>"));
    }
}
