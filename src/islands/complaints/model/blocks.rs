//! Which complaints are in the page: the first at once, the rest in blocks, and of a long list those
//! near the screen.

use super::super::card::{Extent, card};
use super::super::window;
use super::{ListModel, Load};
use leptos::prelude::*;
use std::ops::Range;
use std::time::Duration;

/// Up to so many complaints are all in the page, so that the browser's own search and printing
/// reach them; of more only those near the screen are.
pub(super) const WHOLE: usize = 600;
/// At most so many follow every keystroke, and no more than a screen can show.
const FIRST: usize = 6;
/// So many are added at a time.
const BLOCK: usize = 22;
/// The number of blocks.
pub const BLOCKS: usize = 1 + (WHOLE - FIRST).div_ceil(BLOCK);
/// Between two blocks, so that the browser can draw and answer.
pub(super) const BREATH: Duration = Duration::from_millis(12);

impl ListModel {
    /// Shows the first complaints of what is found now, and puts the others out of sight.
    pub(super) fn show(self) {
        self.show_cards(window::on_screen());
    }

    /// The same for a click, when asking where the list stands costs nothing: its place is known.
    pub(super) fn show_in_sight(self) {
        let list = self.list.get_untracked();
        self.show_cards(list.map_or(FIRST, |list| window::in_sight(&list)));
    }

    fn show_cards(self, count: usize) {
        self.first.set_value(0);
        self.fill(0, 0..count.min(FIRST));
        self.stale.set(true);
    }

    pub(super) fn settle_without_address(self) {
        self.pauses.update(|pauses| *pauses += 1);
        if self.is_long() {
            // Once the first cards are there, whose height is the measure.
            self.later(BREATH, move || {
                self.hide_stale();
                self.move_window(self.first.get_value());
                self.space();
            });
        } else if let Some(list) = self.list.get_untracked() {
            window::clear_space(&list);
            self.later(BREATH, move || {
                self.hide_stale();
                self.grow(0);
            });
        }
    }

    /// Hides every block but the first.
    fn hide_stale(self) {
        self.shown.set(1);
        self.stale.set(false);
    }

    /// Adds a block, and then the next.
    fn grow(self, block: usize) {
        let places = places(block);
        if places.start < self.found.read_untracked().rows.len() && block < BLOCKS {
            self.fill(block, places);
            self.shown.set(block + 1);
            self.later(BREATH, move || self.grow(block + 1));
        }
    }

    fn fill(self, block: usize, places: Range<usize>) {
        let extent = match self.is_long() {
            true => Extent::Snippet,
            false => Extent::Whole,
        };
        self.fill_with(extent, block, places);
    }

    fn fill_with(self, extent: Extent, block: usize, places: Range<usize>) {
        let Load::Loaded(_, listing) = &*self.load.read_untracked() else {
            return;
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
        // Paper is no screen: it doesn't follow a page that becomes shorter for it.
        let follows = self.is_long() && !self.printing.get_value();
        let Some(list) = self.list.get_untracked().filter(|_| follows) else {
            return;
        };
        let first = window::first(&list, self.found.read_untracked().rows.len());
        if first != self.first.get_value() {
            self.move_window(first);
            self.space();
        }
    }

    fn move_window(self, first: usize) {
        self.first.set_value(first);
        self.fill(0, first..first + window::CARDS);
    }

    /// Brings the complaint at this place into the page.
    pub(super) fn reach(self, place: usize) {
        if self.is_long() {
            let count = self.found.read_untracked().rows.len();
            self.move_window(window::first_around(place, count));
        } else if place >= FIRST {
            self.grow_to((place - FIRST) / BLOCK + 1);
        }
    }

    /// Adds the blocks up to this one at once, and the next ones after it.
    fn grow_to(self, last: usize) {
        for block in 0..=last.min(BLOCKS - 1) {
            self.fill(block, places(block));
        }
        self.shown.set(last + 1);
        self.stale.set(false);
        self.later(BREATH, move || self.grow(last + 1));
    }

    /// Puts into the page what paper should show: everything, or of a list that is too long for
    /// that its beginning.
    pub(super) fn prepare_print(self) {
        self.printing.set_value(true);
        if !self.is_long() {
            let rest = self.found.read_untracked().rows.len().saturating_sub(FIRST);
            return self.grow_to(rest.div_ceil(BLOCK));
        }
        self.fill_with(Extent::Whole, 0, 0..WHOLE);
    }

    /// Takes it out again.
    pub(super) fn end_print(self) {
        self.printing.set_value(false);
        if self.is_long() {
            self.move_window(self.first.get_value());
        }
    }

    /// Makes the space of cards that are not in the page.
    pub(super) fn space_if_windowed(self) {
        if self.is_long() {
            self.space();
        }
    }

    fn space(self) {
        if let Some(list) = self.list.get_untracked() {
            let count = self.found.read_untracked().rows.len();
            window::make_space(&list, self.first.get_value(), count);
        }
    }

    /// Whether only a part of the list is in the page, for a view that follows it.
    pub fn is_windowed(self) -> bool {
        self.found.track();
        self.is_long()
    }

    /// The same for a step, which follows nothing.
    fn is_long(self) -> bool {
        self.found.read_untracked().rows.len() > WHOLE
    }
}

/// The places of a block's complaints in the list.
fn places(block: usize) -> Range<usize> {
    match block.checked_sub(1) {
        None => 0..FIRST,
        Some(before) => FIRST + before * BLOCK..FIRST + block * BLOCK,
    }
}
