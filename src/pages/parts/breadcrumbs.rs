//! The way back.

use super::{Name, name};
use leptos::prelude::*;

/// The pages above this one, the nearest last, and this page's own name.
#[component]
pub fn Breadcrumbs(label: &'static str, above: Vec<Name>, here: Name) -> impl IntoView {
    let above = above
        .into_iter()
        .map(|page| view! { <li>{name(page)}</li> })
        .collect_view();
    view! {
        <nav class="breadcrumbs" aria-label=label>
            <ol>
                {above}
                <li aria-current="page"><bdi lang=here.lang>{here.text}</bdi></li>
            </ol>
        </nav>
    }
}
