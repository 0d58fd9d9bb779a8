//! Something a reader should know beside the figures.

use leptos::prelude::*;

/// A short text set apart from what stands around it.
#[component]
pub fn Notice(text: String) -> impl IntoView {
    view! { <p class="notice">{text}</p> }
}
