//! The address bar: the only home of view state.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    HtmlElement, HtmlInputElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
    ScrollRestoration, Url,
};

/// The query of the current address, with its question mark; empty without one.
pub fn query() -> String {
    window().location().search().unwrap_or_default()
}

/// Puts another query into the current address. Typing makes no new entry in the history.
pub fn replace_query(query: &str) {
    let address = if query.is_empty() { "./" } else { query };
    // A browser that refuses (a sandboxed frame) leaves the address as it was; the page works on.
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Makes a new entry in the history, for a step that the way back should undo.
pub fn push(address: &str) {
    // As above: where it is refused, the view changes and the address stays.
    if let Ok(history) = window().history() {
        let _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Moves the focus to the element with this id.
pub fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that can't have the focus leaves it where it is.
        let _ = element.focus();
    }
}

/// Empties the field with this id.
pub fn empty(id: &str) {
    if let Some(field) = field(id) {
        field.set_value("");
    }
}

/// What stands in the field with this id.
pub fn value(id: &str) -> Option<String> {
    field(id).map(|field| field.value())
}

/// The field with this id.
pub fn field(id: &str) -> Option<HtmlInputElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Notes with the current entry of the history which complaint is read.
pub fn note(id: Option<&str>) {
    let state = id.map_or(JsValue::NULL, JsValue::from_str);
    // As above: where it is refused, the way back leads to the top.
    if let Ok(history) = window().history() {
        let _ = history.replace_state_with_url(&state, "", None);
    }
}

/// What was noted with the current entry of the history.
pub fn noted() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}

/// The way back scrolls to what was noted, not to a height: the page grows only after it was loaded.
pub fn keep_scrolling_ours() {
    if let Ok(history) = window().history() {
        let _ = history.set_scroll_restoration(ScrollRestoration::Manual);
    }
}

/// Puts the element with this id at the top of the screen.
pub fn show_top(id: &str) {
    let options = ScrollIntoViewOptions::new();
    // On the way nothing is to be seen.
    options.set_behavior(ScrollBehavior::Instant);
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// An address of this site with everything that it takes to be found from elsewhere.
pub fn whole(relative: &str) -> String {
    let here = window().location().href().unwrap_or_default();
    // What a page of ours links to is an address.
    Url::new_with_base(relative, &here).map_or_else(|_| relative.to_owned(), |url| url.href())
}

/// Opens an address, in a new tab when the person asked for one.
pub fn open(address: &str, new_tab: bool) {
    // As above: a refused navigation leaves the page as it is.
    let _ = if new_tab {
        window().open_with_url(address).map(drop)
    } else {
        window().location().assign(address)
    };
}

/// Scrolls no further than it takes to see the element with this id.
pub fn show(id: &str) {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Nearest);
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}
