//! What of the published years a workbook's reader needs to know.

use super::Published;
use crate::sources::workbook::{Known, KnownLocation};
use dataset::{Change, Report, Slug, State};

impl Published {
    /// The name of what a location was renamed to.
    fn renamed_to(&self, state: &State) -> Option<String> {
        let State::Renamed { to, .. } = state else {
            return None;
        };
        let now = dataset::find(to.as_str(), &self.locations)?;
        Some(now.name.clone())
    }

    /// The first year that tells of another name of a location.
    fn renamed_in(&self, slug: &Slug) -> Option<u16> {
        let tells = |report: &&Report| {
            let renamed = |change: &&Change| matches!(change.state, State::Renamed { .. });
            let mut changes = report.changes.iter().filter(renamed);
            changes.any(|change| change.slug == *slug)
        };
        let reports = self.years.iter().map(|older| &older.report).filter(tells);
        reports.map(|report| report.year).min()
    }

    /// The report of this year, or that of the nearest one before it.
    pub fn report_until(&self, year: u16) -> Option<&Report> {
        let reports = self.years.iter().map(|older| &older.report);
        let until = reports.filter(|report| report.year <= year);
        until.max_by_key(|report| report.year)
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
            renamed_in: self.renamed_in(&location.slug),
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
