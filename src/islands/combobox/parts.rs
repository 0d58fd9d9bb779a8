//! Where the locations come in parts: which of them is looked through, as what was typed asks for.

use super::Purpose;
use super::indexed::indexed;
use super::model::SearchModel;
use crate::islands::load::Load;
use crate::lookup::Finder;
use crate::lookup::parts::{Asked, asked, has_file, slips};
use dataset::{DirectoryFile, DirectoryPart};
use leptos::prelude::*;
use std::sync::Arc;

/// The parts of a directory, and those that are here.
#[derive(Default)]
pub struct Parts {
    year: u16,
    total: u32,
    all: Vec<DirectoryPart>,
    /// By part what became of it; none where nobody has asked for it.
    states: Vec<Load<Arc<Finder>>>,
    /// Those that what was typed asks for.
    asked: Vec<usize>,
    /// Those that may hold it where the others have nothing like it.
    slips: Vec<usize>,
}

impl Parts {
    /// Those of a file that has some.
    pub fn of(file: DirectoryFile) -> Self {
        Self {
            year: file.year,
            total: file.total,
            states: file.parts.iter().map(|_| Load::Asleep).collect(),
            all: file.parts,
            asked: Vec::new(),
            slips: Vec::new(),
        }
    }

    /// Any part can tell that nothing is like a text: without one it would look as if none had come.
    fn any(&self) -> Vec<usize> {
        self.all.iter().position(has_file).into_iter().collect()
    }

    fn set(&mut self, part: usize, state: Load<Arc<Finder>>) {
        if let Some(own) = self.states.get_mut(part) {
            *own = state;
        }
    }
}

impl<P: Purpose> SearchModel<P> {
    /// Looks a text up in the part that has its answer, once that is here. Where all locations are one file, nothing
    /// is to be done.
    pub fn turn_to_part(self, text: &str) {
        let text = text.trim();
        if !P::HAS_PARTS || self.parts.with_value(|parts| parts.all.is_empty()) {
            return;
        }
        let asked = self.parts.with_value(|parts| asked(text, &parts.all));
        let lacks = asked == Asked::MoreLetters;
        if self.lacks_letters.get_untracked() != lacks {
            self.lacks_letters.set(lacks);
        }
        let slips = match lacks {
            true => Vec::new(),
            false => self.parts.with_value(|parts| slips(text, &parts.all)),
        };
        let asked = match asked {
            Asked::Parts(parts) => parts,
            Asked::Nowhere if !slips.is_empty() => Vec::new(),
            Asked::Nowhere if !text.is_empty() => self.parts.with_value(Parts::any),
            Asked::Nowhere | Asked::MoreLetters => Vec::new(),
        };
        let first = asked.iter().chain(&slips).next().copied();
        self.parts.update_value(|parts| {
            parts.asked = asked;
            parts.slips = slips;
        });
        if let Some(part) = first {
            self.look_in(part);
        }
    }

    /// Whatever has all that was typed stands in the first part that was asked for. Where nothing has, the others may
    /// hold what is like it, and else those of slips: the first that does is shown.
    pub fn look_further(self) {
        let (asked, slips) = self
            .parts
            .with_value(|parts| (parts.asked.clone(), parts.slips.clone()));
        let mut alike = None;
        for &part in &asked {
            // The first one is shown already, where it is here.
            if !self.look_in(part) || self.is_found() {
                return;
            }
            if alike.is_none() && self.is_alike() {
                alike = Some(part);
            }
        }
        if alike.is_none() {
            for &part in &slips {
                if !self.look_in(part) || self.is_alike() {
                    return;
                }
            }
        }
        // Where there was one, it is shown already.
        let shown = alike.as_ref().or(asked.iter().chain(&slips).next());
        if let (Some(&part), true) = (shown, asked.len() + slips.len() > 1) {
            self.look_in(part);
        }
    }

    /// Looks into a part, or asks for it; whether it is here.
    fn look_in(self, part: usize) -> bool {
        let state = self
            .parts
            .with_value(|parts| parts.states.get(part).cloned());
        match state {
            Some(Load::Loaded(finder)) => {
                let shows = self.locations.with_untracked(|load| match load {
                    Load::Loaded((_, shown)) => Arc::ptr_eq(shown, &finder),
                    _ => false,
                });
                if !shows {
                    let year = self.parts.with_value(|parts| parts.year);
                    self.locations.set(Load::Loaded((year, finder)));
                }
                return true;
            }
            Some(Load::Waiting) => self.locations.set(Load::Waiting),
            _ => {
                self.locations.set(Load::Waiting);
                self.fetch(part);
            }
        }
        false
    }

    fn fetch(self, part: usize) {
        let key = self
            .parts
            .with_value(|parts| parts.all.get(part).map(|part| part.key.clone()));
        let Some(key) = key else { return };
        let total = self.parts.with_value(|parts| parts.total) as usize;
        self.parts
            .update_value(|parts| parts.set(part, Load::Waiting));
        let file = P::part(&self.page.read_value(), &key);
        leptos::task::spawn_local(async move {
            let state = match file.await {
                Ok(file) => {
                    let finder = indexed(file.locations).await;
                    Load::Loaded(Arc::new(finder.part_of(total)))
                }
                Err(error) => Load::Failed(error),
            };
            let failure = match state {
                Load::Failed(error) => Some(error),
                _ => None,
            };
            self.parts.update_value(|parts| parts.set(part, state));
            // What was typed since may ask for another one.
            let is_asked =
                |parts: &Parts| parts.asked.contains(&part) || parts.slips.contains(&part);
            if !self.parts.with_value(is_asked) {
                return;
            }
            if let Some(error) = failure {
                return self.locations.set(Load::Failed(error));
            }
            let text = self.query.get_untracked();
            self.turn_to_part(&text);
            self.look_further();
        });
    }
}
