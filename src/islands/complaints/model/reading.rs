//! Where in the list a person reads: the way back and a reload lead there again.

use super::super::window;
use super::ListModel;
use super::blocks::BREATH;
use crate::islands::address;
use crate::islands::load::Load;
use crate::listing::plan::Event;
use leptos::leptos_dom::helpers::set_timeout_with_handle;
use leptos::prelude::*;
use std::time::Duration;

/// Scrolling has paused.
const STILL: Duration = Duration::from_millis(200);

impl ListModel {
    /// Notes the complaint at the top of the screen once scrolling pauses.
    pub(super) fn note_place_later(self) {
        let timer = set_timeout_with_handle(move || self.note_place(), STILL).ok();
        let replace = |old: &mut Option<_>| std::mem::replace(old, timer);
        if let Some(old) = self.scrolling.try_update_value(replace).flatten() {
            old.clear();
        }
    }

    fn note_place(self) {
        // Before the complaints are there, what was noted earlier is still to be returned to.
        if let (Some(list), Load::Loaded(..)) = (super::list(), &*self.load.read_untracked()) {
            address::note(window::card_at_top(&list).as_deref());
        }
    }

    /// Goes back to the complaint that was noted for this entry of the history, if it is found.
    pub(super) fn return_to_place(self) {
        let Some(id) = address::noted() else {
            return;
        };
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return;
        };
        let is_noted = |row: &u32| listing.row(*row).is_some_and(|(c, _)| c.id == id);
        let position = self.found.read_untracked().rows.iter().position(is_noted);
        if let Some(position) = position {
            self.take(Event::Reach(position));
            // Once the cards are there.
            set_timeout(
                move || {
                    self.space_if_windowed();
                    address::show_top(&id);
                },
                BREATH,
            );
        }
    }
}
