//! Which complaints are in the page: the first at once, the rest in blocks, and of a long list those
//! near the screen.

use super::super::card::{Extent, card};
use super::super::window;
use super::{ListModel, Load};
use leptos::prelude::*;
use std::time::Duration;

/// Up to so many complaints are all in the page, so that the browser's own search and printing
/// reach them; of more only those near the screen are.
const WHOLE: usize = 600;
/// So many follow every keystroke.
const FIRST: usize = 6;
/// So many are added at a time.
const BLOCK: usize = 22;
/// The number of blocks.
pub const BLOCKS: usize = 1 + (WHOLE - FIRST).div_ceil(BLOCK);
/// Between two blocks, so that the browser can draw and answer.
const BREATH: Duration = Duration::from_millis(12);

impl ListModel {
    /// Shows the first complaints of what is found now, and hides the others.
    pub(super) fn show(self) {
        self.first.set_value(0);
        let last = if self.is_windowed() {
            window::CARDS
        } else {
            FIRST
        };
        self.fill(0, 0..last);
        self.shown.set(1);
    }

    pub(super) fn settle_without_address(self) {
        self.pauses.update(|pauses| *pauses += 1);
        if self.is_windowed() {
            // Once the cards are there, whose height is the measure.
            self.later(BREATH, move || self.space());
        } else if let Some(list) = self.list.get_untracked() {
            window::clear_space(&list);
            self.later(BREATH, move || self.grow(1));
        }
    }

    /// Adds a block, and then the next.
    fn grow(self, block: usize) {
        let start = FIRST + (block - 1) * BLOCK;
        if start < self.found.read_untracked().rows.len() && block < BLOCKS {
            self.fill(block, start..start + BLOCK);
            self.shown.set(block + 1);
            self.later(BREATH, move || self.grow(block + 1));
        }
    }

    fn fill(self, block: usize, places: std::ops::Range<usize>) {
        let Load::Loaded(_, listing) = &*self.load.read_untracked() else {
            return;
        };
        let extent = match self.is_windowed() {
            true => Extent::Snippet,
            false => Extent::Whole,
        };
        let found = self.found.read_untracked();
        let end = places.end.min(found.rows.len());
        let rows = found.rows.get(places.start..end).unwrap_or_default();
        let links = &self.page.read_value().links;
        let cards = rows
            .iter()
            .filter_map(|row| card(listing, &found, *row, extent, links));
        if let Some(block) = self.blocks.get(block) {
            block.set(cards.collect());
        }
    }

    pub(super) fn scroll(self) {
        let Some(list) = self.list.get_untracked().filter(|_| self.is_windowed()) else {
            return;
        };
        let first = window::first(&list, self.found.read_untracked().rows.len());
        if first != self.first.get_value() {
            self.first.set_value(first);
            self.fill(0, first..first + window::CARDS);
            self.space();
        }
    }

    fn space(self) {
        if let Some(list) = self.list.get_untracked() {
            let count = self.found.read_untracked().rows.len();
            window::make_space(&list, self.first.get_value(), count);
        }
    }

    /// Whether only a part of the list is in the page.
    pub fn is_windowed(self) -> bool {
        self.found.read().rows.len() > WHOLE
    }
}
