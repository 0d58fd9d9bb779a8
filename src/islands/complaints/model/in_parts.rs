//! Where the list comes in parts: what is asked for when it is needed.
//!
//! Words are asked for once typing pauses; until they are here the list stays as it was and says that it is being
//! searched. A complaint whose text isn't here yet shows what the filters know of it.

use super::super::card::row_of;
use super::ListModel;
use super::blocks::BREATH;
use crate::islands::load::Load;
use crate::islands::slices::Slices;
use crate::islands::{CurrentPage, fetch, live};
use crate::listing::parts::{Malformed, ReadyPlaces};
use crate::listing::{Found, HAS_PARTS, Listing};
use dataset::{FetchError, paths};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::ops::Range;
use std::time::Duration;

/// A pause in typing: every beginning of a word has parts of its own.
const PAUSE: Duration = Duration::from_millis(100);

/// What of a list in parts is on its way.
#[derive(Clone, Default)]
pub(super) struct Coming {
    /// The folder of its files; none for a list that is whole.
    scope: Option<String>,
    /// Files of complaints.
    files: Vec<(u16, usize)>,
    /// The blocks of the page that wait for some, with the positions of their complaints.
    unfilled: Vec<(usize, Range<usize>)>,
    /// Whether the names of locations are.
    places: bool,
    /// What is to be looked up waits for a pause.
    timer: Option<TimeoutHandle>,
    /// The complaint that somebody comes back to, until its text and those above it are here; none once they
    /// scroll.
    pub held: Option<u32>,
    /// Whether somebody comes back to a list that is still being searched.
    pub returns: bool,
}

impl Coming {
    /// Nothing yet of a list whose files stand in this folder.
    pub fn of(scope: Option<String>) -> Self {
        Self {
            scope,
            ..Self::default()
        }
    }
}

impl ListModel {
    /// The folder of the list's files, where it comes in parts: the page says which lists do.
    pub(super) fn scope_in_parts(self) -> Option<String> {
        if !HAS_PARTS {
            return None;
        }
        let island = live::find(super::super::FIELD)?
            .closest("[data-parts]")
            .ok()??;
        let in_parts = island.get_attribute("data-parts")?;
        let scope = match self.years.read_value().is_all() {
            true => paths::ALL_YEARS.to_owned(),
            false => self.page.read_value().year.clone(),
        };
        let is_one = in_parts.split(' ').any(|one| one == scope);
        is_one.then_some(scope)
    }

    /// Whether the list comes in parts: what is found isn't all here then, and can't be saved.
    pub fn is_in_parts(self) -> bool {
        HAS_PARTS && self.coming.read_value().scope.is_some()
    }

    /// Whether words are on their way without which nothing can be said.
    pub(super) fn is_searching(self) -> bool {
        HAS_PARTS && self.found.read().is_incomplete()
    }

    /// Asks for the words that the query takes, once typing pauses.
    pub(super) fn seek_later(self) {
        if !HAS_PARTS {
            return;
        }
        let lacks = self.is_searching_untracked();
        let timer = lacks.then(|| set_timeout_with_handle(move || self.seek(), PAUSE).ok());
        let replace = |coming: &mut Coming| std::mem::replace(&mut coming.timer, timer.flatten());
        if let Some(old) = self.coming.try_update_value(replace).flatten() {
            old.clear();
        }
    }

    fn seek(self) {
        if !HAS_PARTS {
            return;
        }
        let (words, lacks_places) = self.found.with_untracked(|found| {
            let words = found.hits.lacking.parts.clone();
            (words, found.lacks_places)
        });
        if lacks_places {
            return self.ask_for_places();
        }
        let Some(scope) = self.coming.read_value().scope.clone() else {
            return;
        };
        let page = self.page.get_value();
        leptos::task::spawn_local(async move {
            let words = fetch::words(&scope, words.into_iter(), &page).await;
            self.go_on(words.and_then(|words| self.change(|listing| listing.add_words(&words))));
        });
    }

    /// Asks for the names of locations, once.
    pub(super) fn ask_for_places(self) {
        if !HAS_PARTS {
            return;
        }
        let Some(scope) = self.coming.read_value().scope.clone() else {
            return;
        };
        if self.coming.read_value().places {
            return;
        }
        self.coming.update_value(|coming| coming.places = true);
        let page = self.page.get_value();
        leptos::task::spawn_local(async move {
            let places = places(&scope, &page).await;
            self.coming.update_value(|coming| coming.places = false);
            let waited = self.is_searching_untracked();
            match places.and_then(|places| self.change(|listing| listing.add_places(places))) {
                // What is found stays as it is.
                Ok(()) if !waited => self.pauses.update(|pauses| *pauses += 1),
                added => self.go_on(added),
            }
        });
    }

    /// Something came: changes the list, and so what is found.
    fn change(
        self,
        change: impl FnOnce(&mut Listing) -> Result<(), Malformed>,
    ) -> Result<(), FetchError> {
        let change = |load: &mut Load<Listing>| match load {
            Load::Loaded(listing) => change(listing).map_err(|_| FetchError::Malformed),
            _ => Ok(()),
        };
        self.load.try_update(change).unwrap_or(Ok(()))
    }

    fn go_on(self, added: Result<(), FetchError>) {
        match added {
            Err(error) => self.load.set(Load::Failed(error)),
            // A word may mean what stands in other parts.
            Ok(()) if self.is_searching_untracked() => self.seek(),
            Ok(()) => {
                self.show();
                self.keep_address();
                self.settle_without_address();
                if self.coming.read_value().returns {
                    self.return_to_place();
                }
            }
        }
    }

    pub(super) fn is_searching_untracked(self) -> bool {
        HAS_PARTS && self.found.with_untracked(Found::is_incomplete)
    }

    /// The row of the card that has the focus and is about to be drawn anew.
    fn focused_row(self) -> Option<u32> {
        let card = document().active_element()?.closest("article").ok()??;
        match &*self.load.read_untracked() {
            Load::Loaded(listing) => row_of(listing, &card.id()),
            _ => None,
        }
    }

    /// Gives the focus back where it went with the card that had it.
    fn focus_again(self, row: u32) {
        let document = document();
        let is_lost = document.active_element() == document.body().map(Into::into);
        if is_lost {
            self.focus_row(row);
        }
    }

    /// Asks for the complaints of a block that aren't here; when they come, the block is filled again.
    pub(super) fn ask_for(self, block: usize, positions: Range<usize>) {
        if !HAS_PARTS {
            return;
        }
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return;
        };
        let found = self.found.read_untracked();
        let end = positions.end.min(found.rows.len());
        let rows = found.rows.get(positions.start..end).unwrap_or_default();
        let missing = rows
            .iter()
            .filter(|row| listing.complaint(**row).is_none())
            .filter_map(|row| listing.block_of(*row));
        let mut missing: Vec<_> = missing.collect();
        missing.sort_unstable();
        missing.dedup();
        self.coming.update_value(|coming| {
            coming.unfilled.retain(|(other, _)| *other != block);
            if !missing.is_empty() {
                coming.unfilled.push((block, positions));
            }
            missing.retain(|file| !coming.files.contains(file));
            coming.files.extend_from_slice(&missing);
        });
        if missing.is_empty() {
            return;
        }
        let page = self.page.get_value();
        leptos::task::spawn_local(async move {
            let files = fetch::blocks(missing.iter().copied(), &page).await;
            self.coming
                .update_value(|coming| coming.files.retain(|file| !missing.contains(file)));
            match files {
                Err(error) => self.load.set(Load::Failed(error)),
                Ok(files) => {
                    let focused = self.focused_row();
                    // What is found and counted stays the same.
                    self.load.update_untracked(|load| {
                        if let Load::Loaded(listing) = load {
                            for ((year, block), file) in files {
                                listing.add_block(year, block, file);
                            }
                        }
                    });
                    for (block, positions) in self.coming.get_value().unfilled {
                        self.fill(block, positions);
                    }
                    if let Some(row) = focused {
                        // Once the cards are there.
                        set_timeout(move || self.focus_again(row), BREATH);
                    }
                    if self.coming.read_value().unfilled.is_empty() {
                        self.return_again();
                    }
                    if self.found.with_untracked(|found| !found.named.is_empty()) {
                        self.pauses.update(|pauses| *pauses += 1);
                    }
                }
            }
        });
    }
}

/// The names of the list's locations.
async fn places(scope: &str, page: &CurrentPage) -> Result<ReadyPlaces, FetchError> {
    let file = fetch::places(scope, page).await?;
    let mut slices = Slices::apart().await;
    let places = file.places(&mut async || slices.breathe().await).await;
    places.map_err(|_| FetchError::Malformed)
}
