//! Carries out what [`crate::listing::plan`] says: cards into blocks, blocks on and off, space.

use super::super::card::card;
use super::super::window;
use super::ListModel;
use crate::islands::load::Load;
use crate::listing::plan::{self, Event, Extent, Fill, Space};
use leptos::prelude::*;
use std::ops::Range;
use std::time::Duration;

/// Between two steps, so that the browser can draw and answer.
pub(super) const BREATH: Duration = Duration::from_millis(12);

impl ListModel {
    /// Shows the first complaints of what is found now, and puts the others out of sight.
    pub(super) fn show(self) {
        self.take(Event::Found(window::on_screen()));
    }

    /// The same for a click, when asking where the list stands costs nothing: its place is known.
    pub(super) fn show_in_sight(self) {
        let list = super::list();
        let cards = list.map_or(usize::MAX, |list| window::in_sight(&list));
        self.take(Event::Found(cards));
    }

    pub(super) fn settle_without_address(self) {
        self.pauses.update(|pauses| *pauses += 1);
        self.take(Event::Paused);
    }

    pub(super) fn scroll(self) {
        let count = self.len();
        if !self.plan.get_value().follows(count) {
            return;
        }
        if let Some(list) = super::list() {
            self.take(Event::Scrolled(window::card_at(&list)));
        }
    }

    /// Takes an event and carries out what follows from it.
    pub(super) fn take(self, event: Event) {
        let count = self.len();
        let step = self
            .plan
            .try_update_value(|plan| plan.take(event, count))
            .unwrap_or_default();
        if let Some(shown) = step.shown {
            self.shown.set(shown);
        }
        if let Some(stale) = step.stale {
            self.stale.set(stale);
        }
        match step.fill {
            Fill::Nothing => {}
            Fill::First(positions, extent) => self.fill(0, positions, extent),
            Fill::Blocks(blocks) => {
                for block in blocks {
                    self.fill(block, plan::positions(block), Extent::Whole);
                }
            }
        }
        match step.space {
            None => {}
            Some(Space::Nowhere) => self.with_list(window::clear_space),
            Some(Space::Around(first)) => {
                self.with_list(|list| window::make_space(list, first, count));
            }
        }
        if step.goes_on {
            self.later(BREATH, move || self.take(Event::Breath));
        }
    }

    fn fill(self, block: usize, positions: Range<usize>, extent: Extent) {
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return;
        };
        let found = self.found.read_untracked();
        let end = positions.end.min(found.rows.len());
        let rows = found.rows.get(positions.start..end).unwrap_or_default();
        let links = &self.page.read_value().links;
        let cards = rows
            .iter()
            .filter_map(|row| card(listing, &found, *row, extent, links));
        if let Some(block) = self.blocks.get(block) {
            block.set(cards.collect());
        }
    }

    /// Makes the space of cards that are not in the page, once those in it have their height.
    pub(super) fn space_if_windowed(self) {
        let count = self.len();
        if plan::is_long(count) {
            let first = self.plan.get_value().first();
            self.with_list(|list| window::make_space(list, first, count));
        }
    }

    fn with_list(self, then: impl FnOnce(&web_sys::HtmlElement)) {
        if let Some(list) = super::list() {
            then(&list);
        }
    }

    /// Whether only a part of the list is in the page.
    pub fn is_windowed(self) -> bool {
        plan::is_long(self.found.read().rows.len())
    }

    fn len(self) -> usize {
        self.found.read_untracked().rows.len()
    }
}
