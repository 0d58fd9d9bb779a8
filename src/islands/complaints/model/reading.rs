//! Where in the list a person reads: the way back and a reload lead there again.

use super::super::card::{ROW, row_of};
use super::super::window;
use super::ListModel;
use super::blocks::BREATH;
use crate::islands::address;
use crate::islands::load::Load;
use crate::listing::HAS_PARTS;
use crate::listing::plan::{Event, Place};
use leptos::leptos_dom::helpers::set_timeout_with_handle;
use leptos::prelude::*;
use std::time::Duration;

/// Scrolling has paused.
const STILL: Duration = Duration::from_millis(200);
/// So many looks, each after twice the time of the one before, take less than a second.
const STEADY: u32 = 6;

impl ListModel {
    /// Notes the complaint at the top of the screen once scrolling pauses.
    pub(super) fn note_place_later(self) {
        let timer = set_timeout_with_handle(move || self.note_place(), STILL).ok();
        let replace = |old: &mut Option<_>| std::mem::replace(old, timer);
        if let Some(old) = self.scrolling.try_update_value(replace).flatten() {
            old.clear();
        }
    }

    /// Notes it at once.
    pub(super) fn note_place(self) {
        // Before the complaints are there, what was noted earlier is still to be returned to.
        if let (Some(list), Load::Loaded(listing)) = (super::list(), &*self.load.read_untracked()) {
            let at_top = window::card_at_top(&list);
            let complaint = match self.is_in_parts() {
                false => at_top,
                // Where complaints come later, only their rows are known at once.
                true => at_top
                    .and_then(|id| row_of(listing, &id))
                    .map(|row| format!("{ROW}{row}")),
            };
            let portions = self.portions.get_untracked();
            address::note(
                Place {
                    portions,
                    complaint,
                }
                .to_text()
                .as_deref(),
            );
        }
    }

    /// Shows as many as were noted for this entry of the history, and goes back to the complaint that
    /// was read, if it is found.
    pub(super) fn return_to_place(self) {
        let waits = self.is_searching_untracked();
        self.coming.update_value(|coming| coming.returns = waits);
        if waits {
            return;
        }
        let Some(place) = address::noted().and_then(|text| Place::from_text(&text)) else {
            return;
        };
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return;
        };
        let portions = place.portions;
        let noted = place.complaint.and_then(|id| row_of(listing, &id));
        let position = {
            let found = self.found.read_untracked();
            found.rows.iter().position(|row| Some(*row) == noted)
        };
        self.take(Event::Reach {
            position: position.unwrap_or_default(),
            portions,
        });
        if let Some(row) = noted.filter(|_| position.is_some()) {
            self.coming.update_value(|coming| coming.held = Some(row));
            // Once the cards are there.
            set_timeout(move || self.put_at_top(row, STEADY), BREATH);
        }
    }

    /// The texts of all cards are here, and what stands above a complaint is as high as it will be.
    pub(super) fn return_again(self) {
        let held = self.coming.try_update_value(|coming| coming.held.take());
        if let Some(row) = held.flatten() {
            set_timeout(move || self.put_at_top(row, STEADY), BREATH);
        }
    }

    /// Who scrolls goes elsewhere.
    pub(super) fn let_go_on_scrolling(self) {
        if !HAS_PARTS {
            return;
        }
        for event in ["wheel", "touchstart", "pointerdown", "keydown"] {
            window::on(event, move || {
                self.coming.update_value(|coming| coming.held = None)
            });
        }
    }

    /// Puts a complaint at the top, and looks again whether it stays there: what stands above it comes in steps,
    /// and not every browser holds on to what was on the screen. Who scrolls meanwhile is left alone.
    fn put_at_top(self, row: u32, times: u32) {
        let height = || leptos::prelude::window().scroll_y().ok();
        if let Some(id) = self.id_of(row) {
            address::show_top(&id);
        }
        let put = height();
        let pause = BREATH * (1 << (STEADY - times));
        if let Some(times) = times.checked_sub(1) {
            let again = move || {
                if height() == put {
                    self.put_at_top(row, times);
                }
            };
            set_timeout(again, pause);
        }
    }
}
