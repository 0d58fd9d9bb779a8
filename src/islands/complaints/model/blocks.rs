//! Carries out what [`crate::listing::plan`] says: cards into blocks, blocks on and off.

use super::super::card::{card, card_id};
use super::super::{block_id, found_card, window};
use super::ListModel;
use crate::islands::drawn::Drawing;
use crate::islands::live;
use crate::islands::load::Load;
use crate::listing::plan::{BLOCKS, Event, Fill, PORTION};
use crate::texts::complaint;
use leptos::prelude::*;
use std::ops::Range;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Between two steps, so that the browser can draw and answer.
pub(super) const BREATH: Duration = Duration::from_millis(12);

impl ListModel {
    /// Shows the first complaints of what is found now, and puts the others out of sight.
    pub(super) fn show(self) {
        self.take(Event::Found(window::on_screen()));
        self.seek_later();
    }

    /// The same for a click, when asking where the list stands costs nothing: its place is known.
    pub(super) fn show_in_sight(self) {
        let list = super::list();
        let cards = list.map_or(usize::MAX, |list| window::in_sight(&list));
        self.take(Event::Found(cards));
        self.seek_later();
    }

    pub(super) fn settle_without_address(self) {
        self.pauses.update(|pauses| *pauses += 1);
        self.take(Event::Paused);
    }

    /// Shows another portion, and leads to its first complaint.
    pub fn show_more(self) {
        let position = self.portions.get_untracked() * PORTION;
        self.take(Event::More);
        self.note_place();
        // Once the cards are there.
        set_timeout(move || self.focus_card(position), BREATH);
    }

    fn focus_card(self, position: usize) {
        let row = self.found.read_untracked().rows.get(position).copied();
        if let Some(row) = row {
            self.focus_row(row);
        }
    }

    /// Moves the focus to a complaint's card.
    pub(super) fn focus_row(self, row: u32) {
        let card = self.id_of(row).and_then(|id| live::find(&id));
        let link = card.and_then(|card| card.query_selector("h3[tabindex], a").ok()?);
        if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
            // What can't take the focus leaves it where it is.
            let _ = link.focus();
        }
    }

    /// The browser's own search is about to show something of the list that was out of sight.
    pub fn reveal(self, event: &web_sys::Event) {
        let found = (0..BLOCKS).find(|block| live::is_on(event, &block_id(*block)));
        if let Some(block) = found {
            self.take(Event::Revealed(block));
        }
    }

    /// Takes an event and carries out what follows from it.
    pub(super) fn take(self, event: Event) {
        let count = self.len();
        let step = self
            .plan
            .try_update_value(|plan| plan.take(event, count))
            .unwrap_or_default();
        let plan = self.plan.get_value();
        if let Some(drawn) = step.drawn {
            self.drawn.set(drawn);
        }
        if let Some(stale) = step.stale {
            self.stale.set(stale);
        }
        if self.portions.get_untracked() != plan.portions() {
            self.portions.set(plan.portions());
        }
        match step.fill {
            Fill::Nothing => {}
            // What isn't here is asked for once typing pauses.
            Fill::First(positions) => self.fill_with_what_is_here(0, positions),
            Fill::Blocks(blocks) => {
                for block in blocks {
                    self.fill(block, plan.positions(block));
                }
            }
        }
        if step.goes_on {
            self.later(BREATH, move || self.take(Event::Breath));
        }
    }

    /// Fills a block, and asks for what of it isn't here.
    pub(super) fn fill(self, block: usize, positions: Range<usize>) {
        self.fill_with_what_is_here(block, positions.clone());
        self.ask_for(block, positions);
    }

    fn fill_with_what_is_here(self, block: usize, positions: Range<usize>) {
        let Some(cards) = self.cards(positions) else {
            return;
        };
        self.held.update_value(|held| {
            if let Some(held) = held.get_mut(block) {
                live::redraw(&block_id(block), cards, held);
            }
        });
    }

    /// The complaints at these positions, as far as they are here.
    fn cards(self, positions: Range<usize>) -> Option<Vec<Drawing>> {
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return None;
        };
        let found = self.found.read_untracked();
        let end = positions.end.min(found.rows.len());
        let rows = found.rows.get(positions.start..end).unwrap_or_default();
        let links = &self.page.read_value().links;
        let texts = complaint::of(links.language());
        let cards = rows
            .iter()
            .filter_map(|row| card(listing, &found, *row, links));
        Some(cards.map(|card| found_card(card, texts)).collect())
    }

    /// How a block is hidden; none where it shows. What is drawn and not asked for yet can be found.
    pub fn hidden(self, block: usize) -> Option<&'static str> {
        match (block < self.drawn.get(), block <= self.portions.get()) {
            (true, true) => None,
            (true, false) if block < BLOCKS - 1 => Some("until-found"),
            // The last block holds what was asked for, and nothing else.
            (true, false) => None,
            (false, _) => Some(""),
        }
    }

    /// Whether there is more to show.
    pub fn has_more(self) -> bool {
        self.found.read().rows.len() > self.in_sight()
    }

    /// How many complaints show.
    pub fn in_sight(self) -> usize {
        self.portions.get() * PORTION
    }

    fn len(self) -> usize {
        self.found.read_untracked().rows.len()
    }

    /// The id of a row's card now.
    pub(super) fn id_of(self, row: u32) -> Option<String> {
        match &*self.load.read_untracked() {
            Load::Loaded(listing) => Some(card_id(listing, row)),
            _ => None,
        }
    }
}
