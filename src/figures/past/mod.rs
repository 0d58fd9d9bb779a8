//! What all years know together: who took a place, where an address leads that was published once, and
//! what each year says of a location.

use super::lineage::{self, PastCategory};
use dataset::{
    Category, CategoryId, Complaint, Correction, Counts, Forward, Location, LocationHistory,
    Report, Slug, SourceDocument, State, YearCounts,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is known of all years, the same on every page.
#[derive(Clone, Debug, Default)]
pub struct AllYears {
    /// The years that are published, the newest first, with their categories.
    pub years: Vec<(u16, Vec<Category>)>,
    /// Every location that was ever published, sorted by slug.
    pub locations: Vec<LocationHistory>,
    /// What each year counted.
    pub counted: BTreeMap<u16, Counted>,
    /// The documents that each year was read from, the newest first.
    pub sources: Vec<(u16, SourceDocument)>,
    /// The child places of locations in each year that knows them.
    pub places: BTreeMap<(u16, Slug), u32>,
    /// What each year decided on addresses, the newest first.
    pub forwards: Vec<(u16, Vec<Forward>)>,
    /// What was corrected in each year since it was published.
    pub corrections: Vec<(u16, Vec<Correction>)>,
    /// Whether any year publishes a text.
    pub has_texts: bool,
}

/// What a year counted in all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// All its complaints, those without a location too.
    pub counts: Counts,
    /// Children looked after in that year, where the report says so.
    pub children: Option<u32>,
}

/// The same as seen from the year that is shown.
#[derive(Clone, Debug, Default)]
pub struct Past {
    /// What doesn't depend on the year.
    pub all: Arc<AllYears>,
    /// The year that is shown.
    pub shown: u16,
    /// Forwards that other years decided on and that still hold, those of newer years first.
    pub forwards: Vec<Forward>,
    /// Categories that the year doesn't have, sorted by id.
    pub categories: Vec<PastCategory>,
}

/// What answers at an address of a location.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answering<'a> {
    /// A location of the year that is shown.
    Listed(&'a Location),
    /// One that only other years list.
    Past(&'a LocationHistory),
}

/// What a year knows of a location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfYear {
    /// The year.
    pub year: u16,
    /// What it knows.
    pub known: Known,
}

/// Whether a year knows a location.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Known {
    /// It lists it.
    Listed {
        /// The slug of that year.
        slug: Slug,
        /// Its complaints, perhaps none.
        complaints: u32,
        /// Its child places in that year, where known.
        places: Option<u32>,
    },
    /// It opened in a later year.
    NotYet,
    /// It was gone before the year began.
    NoMore,
    /// The year doesn't name it, which says nothing more.
    NotNamed,
}

impl<'a> Answering<'a> {
    /// The slug of its page.
    pub fn slug(self) -> &'a Slug {
        match self {
            Self::Listed(location) => &location.slug,
            Self::Past(entry) => &entry.slug,
        }
    }

    /// Its name.
    pub fn name(self) -> &'a str {
        match self {
            Self::Listed(location) => &location.name,
            Self::Past(entry) => &entry.name,
        }
    }
}

impl AllYears {
    /// Gathers it from each year's report, locations and complaints, the newest first, and the directory
    /// over all years.
    pub fn of<'a>(
        years: impl IntoIterator<Item = (&'a Report, &'a [Location], &'a [Complaint])>,
        locations: Vec<LocationHistory>,
    ) -> Self {
        let mut all = Self {
            locations,
            ..Self::default()
        };
        for (report, listed, complaints) in years {
            let year = report.year;
            let counted = Counted {
                counts: Counts::of(complaints),
                children: report.children_served,
            };
            all.counted.insert(year, counted);
            all.years.push((year, report.categories.clone()));
            all.sources.push((year, report.source.clone()));
            all.forwards.push((year, report.forwards.clone()));
            all.corrections.push((year, report.corrections.clone()));
            let places = listed.iter().filter_map(|location| {
                let places = location.places?;
                Some(((year, location.slug.clone()), places))
            });
            all.places.extend(places);
            all.has_texts |= super::answers::has_texts(complaints);
        }
        all
    }

    /// What is known of a location over all years.
    pub fn location(&self, slug: &Slug) -> Option<&LocationHistory> {
        dataset::find(slug.as_str(), &self.locations)
    }

    /// The newest year.
    pub fn newest(&self) -> Option<u16> {
        self.years.first().map(|(year, _)| *year)
    }

    fn holds(&self, forward: &Forward, decided_in: u16) -> bool {
        let entry = self.location(&forward.from);
        let newest = entry.and_then(|entry| entry.years.first());
        newest.is_none_or(|counted| counted.year <= decided_in)
    }

    /// What every year says of a location, the newest first.
    pub fn of_location(&self, entry: &LocationHistory) -> Vec<OfYear> {
        let years = self.years.iter().map(|(year, _)| *year);
        let of_year = |year| OfYear {
            year,
            known: self.known(entry, year),
        };
        years.map(of_year).collect()
    }

    fn known(&self, entry: &LocationHistory, year: u16) -> Known {
        let mut counted = entry.years.iter().filter(|counted| counted.year == year);
        if let Some(first) = counted.next() {
            let slug = first.listed_as.as_ref().unwrap_or(&entry.slug).clone();
            let others: u32 = counted.map(|counted| counted.counts.total).sum();
            return Known::Listed {
                complaints: first.counts.total + others,
                places: self.places.get(&(year, slug.clone())).copied(),
                slug,
            };
        }
        Known::unlisted(entry.state.opened_on(), entry.state.gone_on(), year)
    }
}

impl Known {
    /// What a year says that doesn't list a location, of which somebody decided perhaps when it opened
    /// and when it was gone: days or months.
    pub fn unlisted(opened_on: Option<&str>, gone_on: Option<&str>, year: u16) -> Self {
        if year_of(opened_on).is_some_and(|opened| year < opened) {
            Self::NotYet
        } else if year_of(gone_on).is_some_and(|gone| gone < year) {
            Self::NoMore
        } else {
            Self::NotNamed
        }
    }
}

/// The year of a day or a month, where it is known.
fn year_of(on: Option<&str>) -> Option<u16> {
    on?.split('-').next()?.parse().ok()
}

impl Past {
    /// All years as seen from one of them.
    pub fn of(all: &Arc<AllYears>, shown: u16) -> Self {
        let others = all.forwards.iter().filter(|(year, _)| *year != shown);
        let forwards = others.flat_map(|(year, forwards)| {
            let holding = forwards.iter().filter(|one| all.holds(one, *year));
            holding.cloned()
        });
        Self {
            forwards: forwards.collect(),
            categories: lineage::elsewhere(&all.years, shown),
            shown,
            all: Arc::clone(all),
        }
    }

    /// Whether several years are published.
    pub fn has_several(&self) -> bool {
        self.all.years.len() > 1
    }

    /// Whether the newest year is shown.
    pub fn is_newest(&self) -> bool {
        self.all.newest().is_none_or(|newest| newest == self.shown)
    }

    /// What is known of a location over all years.
    pub fn location(&self, slug: &Slug) -> Option<&LocationHistory> {
        self.all.location(slug)
    }

    /// The locations that other years list and the shown one doesn't, sorted by slug, each with the newest
    /// year that does.
    pub fn former(&self) -> impl Iterator<Item = (&LocationHistory, &YearCounts)> {
        self.all.locations.iter().filter_map(|entry| {
            let mut years = entry.years.iter();
            let is_listed = years.any(|counted| counted.year == self.shown);
            let last = entry.years.first().filter(|_| !is_listed)?;
            Some((entry, last))
        })
    }

    /// The category of another year that is the same as one of the year that is shown, or has its id.
    pub fn category_in(&self, id: &CategoryId, year: u16) -> Option<CategoryId> {
        lineage::counterpart(&self.all.years, id, self.shown, year)
    }

    /// The same, but only where each year in between says which category it goes on from.
    pub fn category_along(&self, id: &CategoryId, year: u16) -> Option<CategoryId> {
        lineage::along(&self.all.years, id, self.shown, year)
    }

    /// What answers at an address, given the locations and the forwards of the year that is shown.
    /// What a year lists stands at its address, also under the name of that year; then decides who is
    /// said to have taken its place.
    pub fn answering<'a>(
        &'a self,
        slug: &'a Slug,
        listed: &'a [Location],
        forwards: &'a [Forward],
    ) -> Option<Answering<'a>> {
        let mut at = slug;
        let mut known = None;
        let mut passed = Vec::new();
        while !passed.contains(&at) {
            passed.push(at);
            let entry = self.location(at);
            let named_then = entry.and_then(|entry| self.name_then(entry));
            for at in [Some(at), named_then].into_iter().flatten() {
                if let Some(location) = dataset::find(at.as_str(), listed) {
                    return Some(Answering::Listed(location));
                }
            }
            known = entry.or(known);
            let mut all = forwards.iter().chain(&self.forwards);
            let forward = all.find(|forward| forward.from == *at);
            let renamed = entry.and_then(|entry| match &entry.state {
                State::Renamed { to, .. } => Some(to),
                _ => None,
            });
            match forward.map(|forward| &forward.to).or(renamed) {
                Some(next) => at = next,
                None => return known.map(Answering::Past),
            }
        }
        // Years may decide on each other's names. Nobody is sent round in a circle.
        self.location(slug).or(known).map(Answering::Past)
    }

    /// The slug under which the year that is shown lists a location, where it was another one.
    fn name_then<'a>(&self, entry: &'a LocationHistory) -> Option<&'a Slug> {
        let mut years = entry.years.iter();
        let counted = years.find(|counted| counted.year == self.shown)?;
        counted.listed_as.as_ref()
    }
}

#[cfg(test)]
mod tests;
