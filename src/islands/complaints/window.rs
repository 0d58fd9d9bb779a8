//! What of the list is on the screen.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast;
use web_sys::Element;

/// So many cards cover the screen, wherever it stands.
pub fn on_screen() -> usize {
    cards_in(0.0)
}

/// So many cover what the list has of the screen.
pub fn in_sight(list: &Element) -> usize {
    /// The list moves up by this when what is filtered by goes away.
    const PILLS: f64 = 120.0;
    let above = list.get_bounding_client_rect().top() - PILLS;
    cards_in(above.max(0.0))
}

/// So many cards cover the screen below this height, however little each of them says.
fn cards_in(above: f64) -> usize {
    /// No card is lower, in pixels.
    const LOWEST: f64 = 240.0;
    let height = window().inner_height().ok();
    let height = height.and_then(|height| height.as_f64());
    // Where the height isn't known, as many as are shown at most.
    height.map_or(usize::MAX, |height| {
        1 + ((height - above).max(0.0) / LOWEST) as usize
    })
}

/// The id of the card at the top of the screen; none while the list begins below it.
pub fn card_at_top(list: &Element) -> Option<String> {
    /// Between two cards there is nothing to find; a little lower there is.
    const TRIES: [f32; 3] = [8.0, 48.0, 88.0];
    let bounds = list.get_bounding_client_rect();
    if bounds.top() >= 0.0 {
        return None;
    }
    let side = (bounds.left() + bounds.width() / 2.0) as f32;
    TRIES
        .iter()
        .filter_map(|top| document().element_from_point(side, *top))
        .find_map(|element| element.closest("article").ok()?)
        .map(|card| card.id())
}

/// Calls back while the page scrolls, once a frame at most: the browser sends one event a frame.
pub fn on_scroll(then: impl Fn() + 'static) {
    on("scroll", then);
}

/// Calls back for an event of the window.
pub fn on(event: &str, then: impl Fn() + 'static) {
    let then = wasm_bindgen::closure::Closure::<dyn Fn()>::new(then);
    let _ = window().add_event_listener_with_callback(event, then.as_ref().unchecked_ref());
    // As long as the page is there.
    then.forget();
}
