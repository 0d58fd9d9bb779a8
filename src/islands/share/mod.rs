//! The share control once it is open. It is no island: nothing of it stands in the page before, so it
//! is drawn here alone, and pages stay small.

mod newsletter;
mod view;

use crate::figures::shared::SharedCounts;
use crate::links::{Address, Links, own, own_in_year};
use crate::texts::Language;
use js_sys::Function;
use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlAnchorElement, HtmlElement};

/// The page that is shared.
struct Shared {
    links: Links,
    /// Its name: the heading.
    name: String,
    counts: Option<SharedCounts>,
    /// Its whole address in every language, the page's own first.
    addresses: Vec<(Language, String)>,
}

/// What the browser can do with it.
struct Browser {
    copy: Function,
    send: Option<Function>,
}

/// The same for every button.
type Handle = StoredValue<Browser, LocalStorage>;

/// Draws the control's content. `copy` takes a text and perhaps its HTML, `send` a title and an
/// address; both give a promise.
#[wasm_bindgen]
pub fn share(details: HtmlElement, copy: Function, send: Option<Function>) {
    let Some(place) = details.last_element_child() else {
        return;
    };
    let Ok(place) = place.dyn_into::<HtmlElement>() else {
        return;
    };
    place.set_inner_html("");
    let counts = details
        .get_attribute(SharedCounts::ATTRIBUTE)
        .and_then(|value| SharedCounts::from_attribute(&value));
    let permanent = details.get_attribute(Address::PERMANENT);
    let shared = move || Shared::read(counts, permanent.as_deref());
    // A view changes its address while the control is closed; opening reads it again.
    let opened = RwSignal::new(0);
    let reopened = Closure::<dyn Fn()>::new(move || opened.update(|times| *times += 1));
    details.set_ontoggle(Some(reopened.as_ref().unchecked_ref()));
    reopened.forget();
    mount_to(place, move || {
        let browser = StoredValue::new_local(Browser { copy, send });
        view! {
            {move || {
                opened.track();
                view::panel(&shared(), browser)
            }}
        }
    })
    .forget();
}

impl Shared {
    /// `permanent` is what addresses lack to show the same when a newer year is published.
    fn read(counts: Option<SharedCounts>, permanent: Option<&str>) -> Self {
        let links = crate::islands::CurrentPage::get().links;
        let heading = document().query_selector("h1").ok().flatten();
        let name = heading.and_then(|heading| heading.text_content());
        let location = window().location();
        let query = location.search().unwrap_or_default();
        // A folder, or a part of the query.
        let in_query = permanent.and_then(|lacking| lacking.strip_prefix('?'));
        let permanent = permanent.filter(|_| in_query.is_none());
        let query = in_query.map_or_else(|| own(&query), |year| own_in_year(&query, year));
        let view = query + &location.hash().unwrap_or_default();
        let other = document().query_selector(".languages a").ok().flatten();
        let other = other.and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        // Nothing but what is ours is handed on.
        let shared = |href: String| {
            let place = href.split(['?', '#']).next().unwrap_or_default();
            let folder = permanent.and(place.strip_suffix("index.html"));
            let (place, year) = (folder.unwrap_or(place), permanent.unwrap_or_default());
            format!("{place}{year}{view}")
        };
        let here = location.href().unwrap_or_default();
        let here = (links.language(), shared(here));
        let others = other.map(|link| (Language::from_code(&link.hreflang()), shared(link.href())));
        Self {
            name: name.unwrap_or_default(),
            counts,
            addresses: std::iter::once(here).chain(others).collect(),
            links,
        }
    }

    /// The address of what the person sees.
    fn address(&self) -> &str {
        self.addresses
            .first()
            .map_or("", |(_, address)| address.as_str())
    }
}

impl Browser {
    /// Copies, and says afterwards whether that worked.
    fn copy(&self, text: &str, html: Option<&str>, done: impl Fn(bool) + 'static) {
        let html = html.map_or(JsValue::UNDEFINED, JsValue::from_str);
        let promise = self
            .copy
            .call2(&JsValue::NULL, &JsValue::from_str(text), &html);
        leptos::task::spawn_local(async move {
            let copied = match promise {
                Ok(promise) => wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(promise))
                    .await
                    .is_ok(),
                Err(_) => false,
            };
            done(copied);
        });
    }

    /// Opens the system's own way to share; whoever closes it wants nothing more.
    fn send(&self, title: &str, address: &str) {
        if let Some(send) = &self.send {
            let _ = send.call2(
                &JsValue::NULL,
                &JsValue::from_str(title),
                &JsValue::from_str(address),
            );
        }
    }
}
