//! What is known before a workbook is read: the folder that it stands in, and what is published.

use dataset::Slug;

/// What is known before a workbook is read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// The year that the folder is named after.
    pub year: Option<u16>,
    /// Whether the file is only looked at, apart from the folder that it is for: that says year and
    /// organisation then.
    pub is_trial: bool,
    /// The organisation, as the settings or an older year name it.
    pub organisation: Option<String>,
    /// Every location that is published.
    pub locations: Vec<KnownLocation>,
    /// The subjects of each published year, the newest first.
    pub subjects: Vec<(u16, Vec<String>)>,
}

/// A location that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownLocation {
    /// Its address.
    pub slug: Slug,
    /// Its name.
    pub name: String,
    /// Names that it had.
    pub earlier_names: Vec<String>,
    /// The number of its registration.
    pub register_id: Option<String>,
    /// The name that it has now, where it has another one.
    pub renamed_to: Option<String>,
    /// The year that told so first.
    pub renamed_in: Option<u16>,
}

impl Known {
    /// The subjects of the nearest year before this one.
    pub fn subjects_before(&self, year: u16) -> Option<(u16, &[String])> {
        let before = self.subjects.iter().filter(|(other, _)| *other < year);
        let nearest = before.max_by_key(|(other, _)| *other)?;
        // A year without complaints has no subjects that another could be compared with.
        Some((nearest.0, nearest.1.as_slice())).filter(|(_, names)| !names.is_empty())
    }
}
