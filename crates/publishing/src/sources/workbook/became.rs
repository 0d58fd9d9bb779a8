//! What the sheet Locaties says became of a location: it opened, closed, has another name, or became part
//! of others.

use super::cells::Findings;
use super::directory::{Directory, Entry};
use super::locations::Row;
use crate::decisions::{FileText, LocationChange, What};
use crate::fault::{NameFault, Place};
use chrono::{Datelike, NaiveDate};
use dataset::Slug;

/// Reads what became of a location.
pub struct Changes<'a> {
    pub directory: &'a Directory,
    /// The locations that are published.
    pub published: &'a Directory,
    pub year: Option<u16>,
}

impl Changes<'_> {
    pub fn read(
        &self,
        row: &Row,
        stated: &mut FileText,
        findings: &mut Findings,
    ) -> Option<LocationChange> {
        let slug = Slug::from_name(&row.shown)?;
        let [earlier_place, into_place] = &row.places;
        if let Some(earlier) = &row.earlier {
            let entry = self.published.get(&self.published.shown(earlier));
            let old = entry.and_then(|entry| entry.slug.clone());
            match old {
                // What an older year told already isn't told again: it may have known the day.
                Some(_) if entry.is_some_and(|entry| self.is_told(entry)) => {}
                Some(old) if old != slug => {
                    let into = [slug];
                    let is = What::Renamed;
                    return Some(change(&old, is, None, &into, earlier_place, stated));
                }
                Some(_) => {}
                None if self.published.is_empty() => {}
                None => self.unknown(row, "Heette eerder", earlier, earlier_place, findings),
            }
        }
        if let Some(into) = &row.into {
            let targets = self.targets(row, &slug, into, findings)?;
            let is = match targets.len() {
                1 => What::Merged,
                _ => What::Split,
            };
            return Some(change(&slug, is, row.closed, &targets, into_place, stated));
        }
        let place = &row.location.place;
        if row.closed.is_some() {
            return Some(change(&slug, What::Closed, row.closed, &[], place, stated));
        }
        let opened = row
            .opened
            .filter(|date| Some(date.year()) == self.year.map(i32::from));
        opened.map(|date| change(&slug, What::Opened, Some(date), &[], place, stated))
    }

    /// The locations that one became part of: one, or several with semicolons or line ends between them.
    /// Nothing where one isn't known, which is a fault.
    fn targets(
        &self,
        row: &Row,
        slug: &Slug,
        into: &str,
        findings: &mut Findings,
    ) -> Option<Vec<Slug>> {
        let names = into.split([';', '\n']).map(str::trim);
        let mut targets = Vec::new();
        let mut is_known = true;
        for name in names.filter(|name| !name.is_empty()) {
            let shown = self.directory.shown(name);
            let known = self.directory.get(&shown);
            let target = known.and_then(|_| Slug::from_name(&shown));
            match target {
                Some(target) if target != *slug => {
                    if !targets.contains(&target) {
                        targets.push(target);
                    }
                }
                _ => {
                    self.unknown(row, "Opgegaan in", name, &row.places[1], findings);
                    is_known = false;
                }
            }
        }
        is_known
            .then_some(targets)
            .filter(|targets| !targets.is_empty())
    }

    fn is_told(&self, entry: &Entry) -> bool {
        let told = entry.renamed_in.zip(self.year);
        told.is_some_and(|(told, year)| told < year)
    }

    fn unknown(
        &self,
        row: &Row,
        column: &'static str,
        shown: &str,
        place: &Place,
        findings: &mut Findings,
    ) {
        let near = self.directory.near(shown).filter(|near| *near != row.shown);
        let shown = shown.to_owned();
        let fault = NameFault::Other {
            column,
            shown,
            near,
        };
        findings.push(place.clone(), fault);
    }
}

fn change(
    slug: &Slug,
    is: What,
    on: Option<NaiveDate>,
    into: &[Slug],
    place: &Place,
    stated: &mut FileText,
) -> LocationChange {
    LocationChange {
        location: slug.to_string(),
        is,
        on: on.map(|date| date.to_string()),
        into: into.iter().map(Slug::to_string).collect(),
        reason: stated.stated(place.clone(), "The sheet Locaties says so."),
    }
}
