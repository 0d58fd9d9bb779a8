//! The address bar: the only home of view state.

use leptos::prelude::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition};

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

/// Puts another query into the current address, so that the way back leads to the one before.
pub fn push_query(query: &str) {
    let address = if query.is_empty() { "./" } else { query };
    // As above.
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
    let field = document().get_element_by_id(id);
    if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        field.set_value("");
    }
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
