//! The parts of a page that an island changes.
//!
//! The page is never taken for what was rendered: a browser that translates it replaces every text
//! node, extensions put elements of their own between ours, and hosts rewrite HTML. So no node is
//! walked to and none is kept. A part is found by its id whenever it changes, and what it shows is put
//! in whole, so that what a reader sees is always what the island means.

use crate::islands::drawn::{Drawing, html};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event};

/// The element with this id, where the page has one.
pub fn find(id: &str) -> Option<Element> {
    document().get_element_by_id(id)
}

/// Lets a part say a text, and say it again whenever it changes.
pub fn text(id: impl Into<String>, value: impl Fn() -> String + 'static) {
    follow(id.into(), Box::new(value), |part, text| {
        part.set_text_content(Some(text));
    });
}

/// Lets a part hold drawings, and draws them again whenever they change.
pub fn drawn(id: impl Into<String>, value: impl Fn() -> Vec<Drawing> + 'static) {
    let value = move || html(value());
    follow(id.into(), Box::new(value), Element::set_inner_html);
}

/// Gives a part an attribute while there is a value for it.
pub fn attribute(
    id: impl Into<String>,
    name: &'static str,
    value: impl Fn() -> Option<String> + 'static,
) {
    let value: Box<dyn Fn() -> Option<String>> = Box::new(value);
    let id = id.into();
    Effect::new(move |before: Option<Option<String>>| {
        let now = value();
        if before.as_ref() != Some(&now) {
            put_attribute(&id, name, now.as_deref());
        }
        now
    });
}

/// The same for so many parts of one kind, numbered from 0.
pub fn attributes(
    count: usize,
    id: impl Fn(usize) -> String + 'static,
    name: &'static str,
    value: impl Fn(usize) -> Option<&'static str> + 'static,
) {
    Effect::new(move |before: Option<Vec<Option<&'static str>>>| {
        let before = before.unwrap_or_default();
        let now: Vec<_> = (0..count).map(&value).collect();
        for (part, value) in now.iter().enumerate() {
            if before.get(part) != Some(value) {
                put_attribute(&id(part), name, *value);
            }
        }
        now
    });
}

fn put_attribute(id: &str, name: &str, value: Option<&str>) {
    let Some(part) = find(id) else {
        return;
    };
    // A name that browsers know is never refused.
    let _ = match value {
        Some(value) => part.set_attribute(name, value),
        None => part.remove_attribute(name),
    };
}

/// Draws a part now, unless it holds the same already: `held` is what it was given last.
pub fn redraw(id: &str, drawings: Vec<Drawing>, held: &mut String) {
    let now = html(drawings);
    if *held != now
        && let Some(part) = find(id)
    {
        part.set_inner_html(&now);
        *held = now;
    }
}

/// Hides a part while the value says so.
pub fn hidden(id: impl Into<String>, value: impl Fn() -> bool + 'static) {
    attribute(id, "hidden", move || value().then(String::new));
}

fn follow(id: String, value: Box<dyn Fn() -> String>, put: fn(&Element, &str)) {
    Effect::new(move |before: Option<String>| {
        let now = value();
        if before.as_ref() != Some(&now)
            && let Some(part) = find(&id)
        {
            put(&part, &now);
        }
        now
    });
}

/// Does something at every such event on a part or anything in it, as long as the page is there.
pub fn on(part: &Element, event: &str, then: impl FnMut(Event) + 'static) {
    let then = Closure::<dyn FnMut(Event)>::new(then);
    // Only an event that no browser knows could be refused.
    let _ = part.add_event_listener_with_callback(event, then.as_ref().unchecked_ref());
    then.forget();
}

/// Whether an event is on the element with this id, or on anything in it.
pub fn is_on(event: &Event, id: &str) -> bool {
    target(event).is_some_and(|target| {
        target.id() == id || matches!(target.closest(&format!("[id='{id}']")), Ok(Some(_)))
    })
}

/// The id of the button that an event is on; nothing where it is on none.
pub fn button(event: &Event) -> String {
    let button = target(event).and_then(|target| target.closest("button").ok()?);
    button.map(|button| button.id()).unwrap_or_default()
}

fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}
