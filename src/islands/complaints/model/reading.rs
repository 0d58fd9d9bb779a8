//! Where in the list a person reads: the way back and a reload lead there again.

use super::super::window;
use super::ListModel;
use super::blocks::BREATH;
use crate::islands::address;
use crate::islands::load::Load;
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
        if let (Some(list), Load::Loaded(..)) = (super::list(), &*self.load.read_untracked()) {
            let place = Place {
                portions: self.portions.get_untracked(),
                complaint: window::card_at_top(&list),
            };
            address::note(place.to_text().as_deref());
        }
    }

    /// Shows as many as were noted for this entry of the history, and goes back to the complaint that
    /// was read, if it is found.
    pub(super) fn return_to_place(self) {
        let Some(place) = address::noted().and_then(|text| Place::from_text(&text)) else {
            return;
        };
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return;
        };
        let (portions, noted) = (place.portions, place.complaint);
        let is_noted = |row: &u32| {
            listing
                .row(*row)
                .is_some_and(|(c, _)| Some(&c.id) == noted.as_ref())
        };
        let position = self.found.read_untracked().rows.iter().position(is_noted);
        self.take(Event::Reach {
            position: position.unwrap_or_default(),
            portions,
        });
        if let Some(id) = noted.filter(|_| position.is_some()) {
            // Once the cards are there.
            set_timeout(move || put_at_top(id, STEADY), BREATH);
        }
    }
}

/// Puts the complaint at the top, and looks again whether it stays there: what stands above it comes in steps,
/// and not every browser holds on to what was on the screen. Who scrolls meanwhile is left alone.
fn put_at_top(id: String, times: u32) {
    let height = || leptos::prelude::window().scroll_y().ok();
    address::show_top(&id);
    let put = height();
    let pause = BREATH * (1 << (STEADY - times));
    if let Some(times) = times.checked_sub(1) {
        let again = move || {
            if height() == put {
                put_at_top(id, times);
            }
        };
        set_timeout(again, pause);
    }
}
