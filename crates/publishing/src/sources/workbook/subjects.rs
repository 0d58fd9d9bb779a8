//! The year's subjects: the sheet Onderwerpen, or those of the year before, or in a first year what the
//! rows say.

use super::cells::{Cells, Findings, Read};
use super::columns::Column;
use super::fold;
use super::headings::Table;
use crate::decisions::{CategoryRenamed, FileText};
use crate::fault::{NameFault, Place};
use crate::sources::DraftCategory;
use std::collections::BTreeMap;

/// The subjects of a year.
#[derive(Clone, Debug, Default)]
pub struct Subjects {
    /// Those that are known, or were met.
    names: Vec<DraftCategory>,
    at: BTreeMap<String, usize>,
    /// Which of them a row has, or a sheet lists.
    used: Vec<bool>,
    source: Source,
    /// Subjects that have another name than before.
    pub renamed: Vec<CategoryRenamed>,
    /// Subjects that aren't known: where each stands first, and in how many rows.
    unknown: BTreeMap<String, (Place, u32)>,
}

/// Who says which subjects there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Source {
    /// Nobody: the first year.
    #[default]
    Nobody,
    /// The sheet Onderwerpen.
    Sheet,
    /// The year before.
    Year(u16),
}

/// A year before, and its subjects.
type Before<'a> = Option<(u16, &'a [String])>;

/// What says that a subject is new.
const NEW: [&str; 5] = ["nieuw", "nieuwe", "geen", "nvt", "n v t"];

impl Subjects {
    /// The subjects of the year before.
    pub fn of_year(before: Before, whole: &Place) -> Self {
        let mut subjects = Self::default();
        if let Some((year, names)) = before {
            subjects.source = Source::Year(year);
            for name in names {
                subjects.add(name.clone(), whole.clone());
            }
        }
        subjects
    }

    /// The subjects of the sheet Onderwerpen.
    pub fn of_sheet(
        table: &Table,
        before: Before,
        stated: &mut FileText,
        findings: &mut Findings,
    ) -> Self {
        let mut subjects = Self {
            source: Source::Sheet,
            ..Self::default()
        };
        for row in table.rows {
            let cells = Cells { table, row };
            if cells.known().next().is_none() {
                continue;
            }
            let name = cells.needed(Column::Subject, findings).said();
            let was = cells.text(Column::Before, findings);
            // What it says is read, so that an error in it is found; nothing publishes it yet.
            cells.text(Column::Explanation, findings);
            let Some(name) = name else {
                continue;
            };
            let place = cells.place(Column::Subject);
            let folded = fold::text(&name);
            if let Some(first) = subjects
                .names
                .iter()
                .find(|one| fold::text(&one.name) == folded)
            {
                let first = first.place.to_string();
                findings.push(place, NameFault::Twice { shown: name, first });
                continue;
            }
            let at = subjects.add(name.clone(), place.clone());
            if let Some(used) = subjects.used.get_mut(at) {
                *used = true;
            }
            if let Some(before) = before {
                let places = [place, cells.place(Column::Before)];
                subjects.decide(name, was, before, places, stated, findings);
            }
        }
        subjects
    }

    fn decide(
        &mut self,
        name: String,
        was: Read<String>,
        (year, before): (u16, &[String]),
        [place, was_place]: [Place; 2],
        stated: &mut FileText,
        findings: &mut Findings,
    ) {
        let near = |name: &str| {
            let names = before.iter().map(String::as_str);
            fold::nearest(name, names).map(str::to_owned)
        };
        match was {
            Read::Faulty => {}
            Read::Empty if before.contains(&name) => {}
            Read::Empty => {
                let near = near(&name);
                let shown = name;
                findings.push(place, NameFault::SubjectBefore { shown, year, near });
            }
            Read::Is(was) if NEW.contains(&fold::text(&was).as_str()) || was == "-" => {}
            Read::Is(was) if before.contains(&was) => {
                if was != name {
                    let reason = stated.stated(was_place, "The sheet Onderwerpen says so.");
                    self.renamed.push(CategoryRenamed {
                        name,
                        before: was,
                        reason,
                    });
                }
            }
            Read::Is(was) => {
                let near = near(&was);
                let shown = was;
                findings.push(was_place, NameFault::SubjectWasNone { shown, year, near });
            }
        }
    }

    fn add(&mut self, name: String, place: Place) -> usize {
        let at = self.names.len();
        self.at.insert(name.clone(), at);
        self.names.push(DraftCategory { name, place });
        self.used.push(false);
        at
    }

    /// Whether a text is a subject as it stands.
    pub fn is_known(&self, text: &str) -> bool {
        self.at.contains_key(text)
    }

    /// The place of a row's subject among all; nothing where it isn't known.
    pub fn find(&mut self, text: &str, place: Place, findings: &mut Findings) -> Option<usize> {
        if let Some(&at) = self.at.get(text) {
            if let Some(used) = self.used.get_mut(at) {
                *used = true;
            }
            return Some(at);
        }
        if self.source != Source::Nobody {
            self.unknown.entry(text.to_owned()).or_insert((place, 0)).1 += 1;
            return None;
        }
        let folded = fold::text(text);
        if let Some(other) = self
            .names
            .iter()
            .find(|other| fold::text(&other.name) == folded)
        {
            let fault = NameFault::Spelling {
                shown: text.to_owned(),
                other: other.name.clone(),
                at: other.place.to_string(),
            };
            findings.push(place, fault);
            return None;
        }
        let at = self.add(text.to_owned(), place);
        if let Some(used) = self.used.get_mut(at) {
            *used = true;
        }
        Some(at)
    }

    /// One fault for each subject that isn't known.
    pub fn faults(&self, findings: &mut Findings) {
        let year = match self.source {
            Source::Year(year) => Some(year),
            Source::Nobody | Source::Sheet => None,
        };
        for (name, (place, rows)) in &self.unknown {
            let names = self.names.iter().map(|one| one.name.as_str());
            let fault = NameFault::Subject {
                shown: name.clone(),
                near: fold::nearest(name, names).map(str::to_owned),
                year,
                more: rows.saturating_sub(1),
            };
            findings.push(place.clone(), fault);
        }
    }

    /// The subjects of the year, and where each went that was known.
    pub fn finish(self) -> (Vec<DraftCategory>, Vec<Option<usize>>) {
        let mut kept = Vec::new();
        let mut at = Vec::new();
        for (category, used) in self.names.into_iter().zip(self.used) {
            at.push(used.then_some(kept.len()));
            if used {
                kept.push(category);
            }
        }
        (kept, at)
    }
}
