//! What is published, as the next year's workbook begins with it.

use super::{LeftOut, Template, TemplateLocation, TemplateSubject, Way};
use crate::editions::Published;
use dataset::{Kind, Lineage, LocationHistory, Report, Slug, State};
use std::collections::BTreeMap;

/// What says of a subject that the year before had none like it.
const NEW: &str = "nieuw";

impl Template {
    /// The template of a year, filled in with what is published.
    pub fn of(year: u16, way: Way, published: &Published) -> Self {
        let mut template = Self {
            year,
            way,
            ..Self::default()
        };
        let report = published.report_until(year);
        if let Some(report) = report {
            template.report(report);
        }
        let before = year.checked_sub(1);
        let before = before.and_then(|before| published.report_until(before));
        template.subjects(report, before);
        template.locations(published.locations());
        template
    }

    fn report(&mut self, report: &Report) {
        self.organisation = Some(report.organisation.clone());
        let scheme = report.scheme.as_ref();
        self.scheme = scheme.map(|scheme| scheme.description.clone());
        self.made_known = scheme.and_then(|scheme| scheme.made_known.clone());
        self.labels.clone_from(&report.labels);
    }

    /// A year that is published has its own subjects, one to come those of the year before.
    fn subjects(&mut self, report: Option<&Report>, before: Option<&Report>) {
        let Some(report) = report else {
            return;
        };
        let older = before.map_or(&[][..], |before| before.categories.as_slice());
        self.subjects_before = older.iter().map(|one| one.name.clone()).collect();
        let is_own = report.year == self.year;
        let subjects = report.categories.iter().map(|category| {
            let was = match &category.lineage {
                _ if !is_own => Some(category.name.clone()),
                Some(Lineage::Follows(id)) => {
                    let was = older.iter().find(|one| one.id == *id);
                    was.map(|one| one.name.clone())
                }
                _ if older.is_empty() => None,
                _ => Some(NEW.to_owned()),
            };
            TemplateSubject {
                name: category.name.clone(),
                before: was,
            }
        });
        self.subjects = subjects.collect();
    }

    fn locations(&mut self, all: &[LocationHistory]) {
        let mut names: BTreeMap<&str, &str> = BTreeMap::new();
        for entry in all {
            if let State::Renamed { to, .. } = &entry.state {
                names.insert(to.as_str(), &entry.name);
            }
        }
        for entry in all {
            let standing = self.standing(&entry.state);
            if Slug::from_name(&entry.name).as_ref() != Some(&entry.slug) {
                if !matches!(standing, Standing::Gone) {
                    let why = LeftOut::SameName;
                    self.left_out.push((entry.name.clone(), why));
                }
                continue;
            }
            let earlier = names.get(entry.slug.as_str()).map(|&name| name.to_owned());
            match standing {
                Standing::There { opened } => self.locations.push(TemplateLocation {
                    opened,
                    ..location(entry, earlier)
                }),
                Standing::Ended { on } => {
                    let into = entry.state.successors().iter();
                    let into = into.filter_map(|slug| dataset::find(slug.as_str(), all));
                    let into: Vec<&str> = into.map(|other| other.name.as_str()).collect();
                    self.locations.push(TemplateLocation {
                        closed: Some(on),
                        merged_into: (!into.is_empty()).then(|| into.join("; ")),
                        ..location(entry, earlier)
                    });
                }
                Standing::EndedSomeDay => {
                    let why = LeftOut::DayUnknown;
                    self.left_out.push((entry.name.clone(), why));
                }
                Standing::Gone => {}
            }
        }
    }

    /// How a location stands in the year.
    fn standing(&self, state: &State) -> Standing {
        let year_of = |on: &str| on.get(..4).and_then(|year| year.parse::<u16>().ok());
        let day = |on: &str| (on.len() == "2024-08-31".len()).then(|| on.to_owned());
        match state {
            State::Open => Standing::There { opened: None },
            State::Opened { on } => {
                let on = on.as_deref();
                match on.and_then(year_of) {
                    Some(year) if year > self.year => Standing::Gone,
                    _ => Standing::There {
                        opened: on.and_then(day),
                    },
                }
            }
            State::Renamed { .. } => Standing::Gone,
            State::Closed { .. } | State::Merged { .. } | State::Split { .. } => {
                let on = state.gone_on();
                match on.and_then(year_of) {
                    Some(year) if year > self.year => Standing::There { opened: None },
                    Some(year) if year == self.year => match on.and_then(day) {
                        Some(on) => Standing::Ended { on },
                        None => Standing::EndedSomeDay,
                    },
                    _ => Standing::Gone,
                }
            }
        }
    }
}

/// How a location stands in a year.
enum Standing {
    /// It is there, as far as is known.
    There { opened: Option<String> },
    /// It ended in the year.
    Ended { on: String },
    /// It ended in the year, and nobody said on which day.
    EndedSomeDay,
    /// It isn't there: it ended before, or stands under another name.
    Gone,
}

fn location(entry: &LocationHistory, earlier_name: Option<String>) -> TemplateLocation {
    TemplateLocation {
        name: entry.name.clone(),
        register_id: entry.register_id.clone(),
        kind: entry.kind.map(Kind::abbreviation),
        town: entry.town.clone(),
        places: entry.places,
        earlier_name,
        ..TemplateLocation::default()
    }
}
