//! What of the published years a workbook's reader needs to know.

use super::Published;
use crate::sources::workbook::{Known, KnownLocation};
use dataset::State;

impl Published {
    /// The name of what a location was renamed to.
    fn renamed_to(&self, state: &State) -> Option<String> {
        let State::Renamed { to, .. } = state else {
            return None;
        };
        let now = dataset::find(to.as_str(), &self.locations)?;
        Some(now.name.clone())
    }

    /// What a workbook's reader needs to know of it.
    pub fn known(&self, folder: Option<u16>) -> Known {
        let newest = self.years.iter().max_by_key(|older| older.report.year);
        let locations = self.locations.iter().map(|location| KnownLocation {
            slug: location.slug.clone(),
            name: location.name.clone(),
            earlier_names: location.earlier_names.clone(),
            register_id: location.register_id.clone(),
            renamed_to: self.renamed_to(&location.state),
        });
        let subjects = self.years.iter().map(|older| {
            let names = older.report.categories.iter();
            (
                older.report.year,
                names.map(|category| category.name.clone()).collect(),
            )
        });
        Known {
            year: folder,
            is_trial: false,
            organisation: newest.map(|older| older.report.organisation.clone()),
            locations: locations.collect(),
            subjects: subjects.collect(),
        }
    }
}
