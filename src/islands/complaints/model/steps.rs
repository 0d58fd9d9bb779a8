//! What typing, links and the way back do.

use super::super::filters::{FOLLOWED, GONE, group_id};
use super::super::{FIELD, FOUND, PANEL, PLACE, options_id, window};
use super::ListModel;
use super::in_parts::Coming;
use crate::figures::facets::Group;
use crate::islands::fetch;
use crate::islands::load::Load;
use crate::islands::slices::Slices;
use crate::islands::years::Shown;
use crate::islands::{CurrentPage, address, live};
use crate::links::ComplaintsState;
use crate::listing::plan::{Event, Plan};
use crate::listing::{HAS_PARTS, ListedYear, Listing};
use dataset::FetchError;
use leptos::leptos_dom::helpers::set_timeout_with_handle;
use leptos::prelude::*;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent};

/// A pause in typing.
const PAUSE: Duration = Duration::from_millis(150);

impl ListModel {
    /// Takes over what was typed before the island woke, else what the address asks for.
    pub fn wake(self) {
        self.read_address();
        let shown = self.years.get_value();
        self.page
            .update_value(|page| *page = shown.page(page.clone()));
        if shown.has_choice() {
            shown.wake(move |years| self.in_years(years));
        }
        address::keep_scrolling_ours();
        window::on_scroll(move || self.note_place_later());
        self.let_go_on_scrolling();
        window::on("beforeprint", move || self.take(Event::PrintBegins));
        let back = window_event_listener(leptos::ev::popstate, move |_| {
            self.read_address();
            self.show();
            self.settle_without_address();
            self.return_to_place();
        });
        // As long as the page is there.
        std::mem::forget(back);
        self.load();
        // What was typed before stands in the address as if it had been typed now.
        self.keep_address();
    }

    /// Lets the address ask for the text that was typed, where it doesn't.
    pub(super) fn keep_address(self) {
        let asked = ComplaintsState::from_query(&address::query()).query;
        let state = self.state.read_untracked();
        if state.query != asked {
            address::replace_query(&state.to_query());
        }
    }

    fn read_address(self) {
        let mut state = ComplaintsState::from_query(&address::query());
        let shown = Shown::of(state.years, &self.page.read_value());
        state.years = shown.asked.clone();
        self.years.set_value(shown);
        if let Some(field) = address::field(FIELD) {
            let typed_early = matches!(*self.load.read_untracked(), Load::Asleep);
            match field.value() {
                typed if typed_early && !typed.is_empty() => state.query = typed,
                _ => field.set_value(&state.query),
            }
        }
        self.state.set(state);
    }

    /// Gets the complaints.
    pub fn load(self) {
        self.load.set(Load::Waiting);
        let scope = self.scope_in_parts();
        self.coming.set_value(Coming::of(scope.clone()));
        if self.is_in_parts() {
            self.plan.set_value(Plan::as_asked());
        }
        let page = self.page.get_value();
        match scope {
            Some(scope) if HAS_PARTS => leptos::task::spawn_local(async move {
                self.loaded(in_parts(&scope, &page).await);
            }),
            _ => leptos::task::spawn_local(async move {
                self.loaded(listed(&self.years.get_value(), page).await);
            }),
        }
    }

    fn loaded(self, listed: Result<(Listing, Vec<JsValue>), FetchError>) {
        match listed {
            Ok((listing, sources)) => {
                self.sources.set_value(sources);
                self.load.set(Load::Loaded(listing));
                self.open_groups();
                self.show();
                self.settle_without_address();
                self.return_to_place();
            }
            Err(error) => self.load.set(Load::Failed(error)),
        }
    }

    /// Another text stands in the field.
    pub fn type_text(self, text: String) {
        self.state.update(|state| state.query = text);
        self.show();
        self.later(PAUSE, move || self.settle());
    }

    /// Follows a link to another state of the list; every other click is the browser's.
    pub fn click(self, event: &web_sys::Event) {
        let plain = event.dyn_ref::<MouseEvent>().is_some_and(|mouse| {
            mouse.button() == 0
                && !(mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key())
        });
        let Some(link) = link_of(event).filter(|_| plain) else {
            return;
        };
        let Some(address) = link.get_attribute("href") else {
            return;
        };
        event.prevent_default();
        let query = address.split_once('?').map_or("", |(_, query)| query);
        let gone = link.class_name() == GONE;
        let mut state = ComplaintsState::from_query(query);
        // A link built before the last keystrokes doesn't take them back.
        if !gone {
            state.query = self.state.read_untracked().query.clone();
        }
        if let Some(field) = address::field(FIELD) {
            field.set_value(&state.query);
        }
        self.type_place(String::new());
        address::empty(PLACE);
        let address = self.page.read_value().links.complaints(&state);
        self.state.set(state);
        self.show_in_sight();
        self.settle_without_address();
        // After the list: a new entry takes a browser as long as half of what changes on the screen.
        set_timeout(move || address::push(&address), Duration::ZERO);
        if gone {
            focus(FOUND);
        }
    }

    /// Another text stands in the field for a location.
    pub fn type_place(self, text: String) {
        let is_text = !text.trim().is_empty();
        self.place.set(text);
        let knows = match &*self.load.read_untracked() {
            Load::Loaded(listing) => listing.knows_places(),
            _ => true,
        };
        if HAS_PARTS && is_text && !knows {
            self.ask_for_places();
        }
    }

    /// Chooses the location that is typed, where only one answers.
    pub fn choose_place(self) {
        if self.places().is_some_and(|places| places.answering == 1) {
            let list = live::find(&options_id(Group::Location));
            let link = list.and_then(|list| list.query_selector("a").ok()?);
            if let Some(link) = link.and_then(|link| link.dyn_into::<HtmlElement>().ok()) {
                link.click();
            }
        }
    }

    /// The search is sent off: what it found takes the focus, so that no keyboard covers it.
    pub fn submit(self) {
        self.settle();
        focus(FOUND);
    }

    /// Closes the filters, and leads to what they leave.
    pub fn close_filters(self) {
        if let Some(panel) = live::find(PANEL) {
            // A panel that stays open can be closed by hand.
            let _ = panel.remove_attribute("open");
        }
        focus(FOUND);
    }

    /// Typing pauses: the rest follows.
    pub fn settle(self) {
        address::replace_query(&self.state.read_untracked().to_query());
        self.settle_without_address();
    }

    /// Does one thing later, instead of what was to be done before.
    pub(super) fn later(self, delay: Duration, then: impl FnOnce() + 'static) {
        let timer = set_timeout_with_handle(then, delay).ok();
        if let Some(old) = self
            .timer
            .try_update_value(|old| std::mem::replace(old, timer))
            .flatten()
        {
            old.clear();
        }
    }

    /// Opens the filters, and the first groups of them, where they stand beside the list instead of above it.
    fn open_groups(self) {
        const WIDE: f64 = 960.0;
        const OPEN: usize = 2;
        let width = leptos::prelude::window().inner_width().ok();
        if width
            .and_then(|width| width.as_f64())
            .is_none_or(|width| width < WIDE)
        {
            return;
        }
        if let Some(panel) = live::find(PANEL) {
            // As below.
            let _ = panel.set_attribute("open", "");
        }
        for group in Group::ALL.into_iter().take(OPEN) {
            if let Some(element) = live::find(&group_id(group)) {
                // A group that stays closed can be opened by hand.
                let _ = element.set_attribute("open", "");
                self.open[group as usize].set(true);
            }
        }
    }
}

/// A list that comes in parts.
async fn in_parts(scope: &str, page: &CurrentPage) -> Result<(Listing, Vec<JsValue>), FetchError> {
    let columns = fetch::columns(scope, page).await?;
    let mut slices = Slices::apart().await;
    let listing = Listing::of_columns(columns, &mut async || slices.breathe().await).await;
    let listing = listing.map_err(|_| FetchError::Malformed)?;
    Ok((listing, Vec::new()))
}

/// The list of the years that are shown, and the files that it is made from.
async fn listed(shown: &Shown, page: CurrentPage) -> Result<(Listing, Vec<JsValue>), FetchError> {
    let (files, names) = match shown.is_all() {
        false => (vec![fetch::complaints(page).await?], Vec::new()),
        true => {
            let years = shown.published.clone();
            let (files, names) = fetch::complaints_of(years, page).await?;
            (files, names.locations)
        }
    };
    let sources = files.iter().map(|files| files.source.clone()).collect();
    let years = files.into_iter().map(|files| ListedYear {
        year: files.complaints.year,
        complaints: files.complaints.complaints,
        locations: files.locations,
        headings: files.headings,
    });
    let mut slices = Slices::new();
    let breathe = &mut async || slices.breathe().await;
    let listing = Listing::of_years(years.collect(), &names, breathe).await;
    Ok((listing, sources))
}

/// The link that a click is on, if the list follows it.
fn link_of(event: &web_sys::Event) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(&format!("a.{FOLLOWED}")).ok()?
}

fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What can't take the focus leaves it where it is.
        let _ = element.focus();
    }
}
