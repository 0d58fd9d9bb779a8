//! Looking a location up.

use leptos::prelude::*;

/// The search field with its suggestions.
#[island]
pub fn Search(root: String) -> impl IntoView {
    let n = RwSignal::new(0);
    view! { <button on:click=move |_| n.update(|n| *n += 1)>{root} {move || n.get()}</button> }
}
