//! Looking a location up: a field with suggestions, by the ARIA combobox pattern. What becomes of
//! the location that is chosen is the purpose of the island that holds the field.
//!
//! The parts that change are few: the list as a whole, and one message.

mod answer;
mod indexed;
mod model;
mod parts;
mod suggestion;
#[cfg(feature = "render")]
mod view;

use crate::islands::drawn::{Drawing, draw};
use crate::islands::pieces::Pieces;
use crate::islands::slices::soon;
use crate::islands::{CurrentPage, live};
use crate::texts::search::Texts;
use dataset::{DirectoryFile, FetchError, Slug};
use leptos::prelude::{Get, Set, event_target_value};
use model::SearchModel;
use suggestion::Suggestion;
use wasm_bindgen::JsCast;
use web_sys::{Event, KeyboardEvent, MouseEvent};

#[cfg(feature = "render")]
pub use view::view;

/// The id of the field; a page has one.
pub const FIELD: &str = "zoek";
/// The id of its list, which stands behind the whole field.
pub const LIST: &str = "zoek-lijst";
const MESSAGE: &str = "zoek-melding";
const AGAIN: &str = "zoek-opnieuw";

/// What a location is looked up for. A type and not a set of functions, so that each bundle carries
/// its own purpose only.
pub trait Purpose: Copy + Send + Sync + 'static {
    /// Whether the field is emptied once a location is chosen.
    const EMPTIES: bool;
    /// Whether the locations may come in parts, each when what is typed asks for it.
    const HAS_PARTS: bool;

    /// What the field says.
    fn texts(self, page: &CurrentPage) -> &'static Texts;

    /// What the field holds at first.
    fn first_text(self) -> String;

    /// This text was typed, and nothing after it for a moment.
    fn rested(self, text: String);

    /// What choosing a location hands over: where it is to be found, or the location itself.
    fn target(page: &CurrentPage, slug: &Slug) -> String;

    /// A location was chosen, perhaps with the wish for a new tab.
    fn choose(self, target: &str, new_tab: bool);

    /// The locations to choose from, or the parts in which they come.
    fn load(
        self,
        page: &CurrentPage,
    ) -> impl Future<Output = Result<DirectoryFile, FetchError>> + 'static;

    /// The locations of a part.
    fn part(
        _page: &CurrentPage,
        _key: &str,
    ) -> impl Future<Output = Result<DirectoryFile, FetchError>> + 'static {
        std::future::ready(Err(FetchError::Malformed))
    }
}

/// Makes the field on this page answer.
pub fn wake<P: Purpose>(purpose: P) {
    let Some(form) = live::find(FIELD).and_then(|field| field.closest("form").ok()?) else {
        return;
    };
    let model = SearchModel::new(CurrentPage::get(), purpose);
    live::on(&form, "submit", move |event| {
        event.prevent_default();
        model.submit();
    });
    live::on(&form, "input", move |event| {
        if live::is_on(&event, FIELD) {
            model.type_text(event_target_value(&event));
        }
    });
    live::on(&form, "keydown", move |event| press(model, &event));
    live::on(&form, "focusin", move |event| {
        if live::is_on(&event, FIELD) {
            model.open.set(true);
        }
    });
    live::on(&form, "focusout", move |event| {
        if live::is_on(&event, FIELD) {
            model.close();
        }
    });
    // Pressing takes the focus away and so closes the list; that waits for the click.
    live::on(&form, "mousedown", |event| {
        if live::is_on(&event, LIST) {
            event.prevent_default();
        }
    });
    live::on(&form, "click", move |event| click(model, &event));
    model.wake();
    soon(move || follow(model));
}

/// Lets the page say what the model knows.
fn follow<P: Purpose>(model: SearchModel<P>) {
    live::attribute(FIELD, "aria-expanded", move || {
        Some(model.is_expanded().to_string())
    });
    live::attribute(FIELD, "aria-activedescendant", move || {
        model.active.get().map(option_id)
    });
    live::drawn(LIST, move || options(model));
    live::drawn(MESSAGE, move || {
        let lines = model.message().into_iter();
        lines.map(|line| draw("p").text(line)).collect()
    });
    live::hidden(AGAIN, move || !model.has_failed());
}

fn press<P: Purpose>(model: SearchModel<P>, event: &Event) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else {
        return;
    };
    // While an input method composes a word, its keys are its own.
    if live::is_on(event, FIELD) && !composes(key) && model.press(&key.key()) {
        event.prevent_default();
    }
}

/// Whether the key is for an input method, which makes a word of several; some browsers say so by the
/// key's number alone.
fn composes(key: &KeyboardEvent) -> bool {
    const IN_PROGRESS: u32 = 229;
    key.is_composing() || key.key_code() == IN_PROGRESS
}

fn click<P: Purpose>(model: SearchModel<P>, event: &Event) {
    if live::is_on(event, AGAIN) {
        return model.load_again();
    }
    let mouse = event.dyn_ref::<MouseEvent>();
    let wants_tab = mouse.is_some_and(|mouse| mouse.ctrl_key() || mouse.meta_key());
    if let Some(position) = suggestion::position_of(event) {
        model.choose(position, wants_tab);
    }
}

fn options<P: Purpose>(model: SearchModel<P>) -> Vec<Drawing> {
    if !model.is_expanded() {
        return Vec::new();
    }
    let active = model.active.get();
    let suggestions = model.suggestions().into_iter().enumerate();
    suggestions
        .map(|(position, suggestion)| option(position, active == Some(position), suggestion))
        .collect()
}

fn option(position: usize, active: bool, suggestion: Suggestion) -> Drawing {
    let mut option = draw("li")
        .with("id", option_id(position))
        .with("role", "option");
    // Stands on the one that was reached only, as the pattern has it.
    if active {
        option = option.with("aria-selected", "true");
    }
    option.hold([
        draw("bdi").pieces(suggestion.name),
        draw("span").text(suggestion.detail),
    ])
}

/// The id of a suggestion's element; [`suggestion::position_of`] reads the position back.
fn option_id(position: usize) -> String {
    format!("zoek-keuze-{position}")
}
