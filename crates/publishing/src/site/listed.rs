//! What lists of complaints read besides the dataset; of large ones the whole list, in parts.

use super::RenderError;
use crate::files::Files;
use dataset::{
    FormerNames, HeadingsFile, ListedFile, LocationHistory, NameInYear, NamedLocation, paths,
};
use klachtenwijzer::listing::parts::WHOLE;
use klachtenwijzer::listing::{ListedYear, Listing, at_once};
use klachtenwijzer::pages::Edition;
use serde::Serialize;

/// The lists that come in parts, as the folders of their files: years, and all of them together.
pub fn in_parts(editions: &[(String, Edition)]) -> Vec<String> {
    let count = |edition: &Edition| edition.complaints.len();
    let years = editions
        .iter()
        .filter(|(_, edition)| count(edition) > WHOLE);
    let years = years.map(|(year, _)| year.clone());
    let all: usize = editions.iter().map(|(_, edition)| count(edition)).sum();
    let all = (editions.len() > 1 && all > WHOLE).then(|| paths::ALL_YEARS.to_owned());
    years.chain(all).collect()
}

/// The files of all lists. `editions` are the newest first.
pub fn files(editions: &[(String, Edition)]) -> Result<Files, RenderError> {
    let mut files = Files::default();
    let in_parts = in_parts(editions);
    let is_all = in_parts.iter().any(|scope| scope == paths::ALL_YEARS);
    for (year, edition) in editions {
        if in_parts.contains(year) {
            let listing = Listing::new(of_year(edition));
            if !is_all {
                put_blocks(&mut files, year, edition, &listing)?;
            }
            put_parts(&mut files, year, &listing)?;
        } else {
            let listed = ListedFile::of(&edition.report, &edition.locations);
            put(&mut files, paths::listed(year), &listed)?;
        }
    }
    if is_all {
        let years = editions.iter().map(|(_, edition)| of_year(edition));
        let newest = editions.first().map(|(_, edition)| edition);
        let known = newest.map_or(&[][..], |newest| &newest.past.all.locations);
        let names: Vec<FormerNames> = known.iter().map(former_names).collect();
        let listing = at_once(Listing::of_years(years.collect(), &names, &mut async || {}));
        for (year, edition) in editions {
            put_blocks(&mut files, year, edition, &listing)?;
        }
        put_parts(&mut files, paths::ALL_YEARS, &listing)?;
    }
    Ok(files)
}

fn put_blocks(
    files: &mut Files,
    year: &str,
    edition: &Edition,
    listing: &Listing,
) -> Result<(), RenderError> {
    for (place, block) in listing.blocks(edition.report.year).enumerate() {
        put(files, paths::block(year, place), &block)?;
    }
    Ok(())
}

fn put_parts(files: &mut Files, scope: &str, listing: &Listing) -> Result<(), RenderError> {
    let parts = listing.parts();
    put(files, paths::columns(scope), &parts.columns)?;
    put(files, paths::places(scope), &parts.places)?;
    for (place, words) in parts.words.iter().enumerate() {
        put(files, paths::words(scope, place), words)?;
    }
    Ok(())
}

fn put(files: &mut Files, path: String, file: &impl Serialize) -> Result<(), RenderError> {
    let text = serde_json::to_string(file);
    let text = text.map_err(|error| RenderError::malformed(&path, &error))?;
    files.add(path, text)?;
    Ok(())
}

fn of_year(edition: &Edition) -> ListedYear {
    let listed = ListedYear {
        year: edition.report.year,
        complaints: edition.complaints.clone(),
        locations: edition.locations.iter().map(NamedLocation::from).collect(),
        headings: HeadingsFile {
            labels: edition.report.labels.clone(),
            categories: edition.report.categories.clone(),
        },
    };
    listed.by_location()
}

fn former_names(location: &LocationHistory) -> FormerNames {
    let years = location.years.iter().map(|counted| NameInYear {
        year: counted.year,
        listed_as: counted.listed_as.clone(),
    });
    FormerNames {
        slug: location.slug.clone(),
        years: years.collect(),
    }
}
