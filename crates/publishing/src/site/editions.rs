//! Every published year as pages are made from it.

use super::{Kit, RenderError, brand, read};
use crate::files::Files;
use dataset::{ComplaintsFile, HistoryFile, Index, LocationsFile, Report, paths};
use klachtenwijzer::figures::past::{AllYears, Past};
use klachtenwijzer::pages::Edition;
use std::cmp::Reverse;
use std::sync::Arc;

/// A year's own files.
struct Year {
    path: String,
    report: Report,
    locations: LocationsFile,
    complaints: ComplaintsFile,
}

/// The editions of all years with their folders in the dataset, the newest first. What they share of the
/// organisation is put into the site.
pub fn read(
    kit: &Kit,
    data: &Files,
    site: &mut Files,
) -> Result<Vec<(String, Edition)>, RenderError> {
    let index: Index = read::dataset(data, paths::INDEX)?;
    let years = index.years.iter().map(|entry| {
        Ok(Year {
            path: entry.path.clone(),
            report: read::dataset(data, &paths::report(&entry.path))?,
            locations: read::dataset(data, &paths::locations(&entry.path))?,
            complaints: read::dataset(data, &paths::complaints(&entry.path))?,
        })
    });
    let mut years = years.collect::<Result<Vec<Year>, RenderError>>()?;
    years.sort_by_key(|year| Reverse(year.report.year));
    let history: HistoryFile = read::dataset(data, paths::HISTORY)?;
    let known = years.iter().map(|year| {
        let (locations, complaints) = (&year.locations.locations, &year.complaints.complaints);
        (&year.report, &locations[..], &complaints[..])
    });
    let all = Arc::new(AllYears::of(known, history.locations));
    let (settings, guide) = (kit.settings()?, kit.guide()?);
    let brand = brand::put(&settings, kit, site)?;
    let editions = years.into_iter().map(|year| {
        let Year {
            path,
            report,
            locations,
            complaints,
        } = year;
        let edition = Edition {
            past: Past::of(&all, report.year),
            in_parts: Vec::new(),
            explanations: kit.explanations(&path, &report)?,
            report,
            locations: locations.locations,
            complaints: complaints.complaints,
            settings: settings.clone(),
            brand: brand.clone(),
            guide: guide.clone(),
        };
        Ok((path, edition))
    });
    editions.collect()
}
