//! What stands around every page: the way to the other pages above, the source below.

use crate::links::Page;
use crate::pages::Edition;
use leptos::prelude::*;

/// The body of a page around its main content.
pub fn frame(page: &Page, edition: &Edition, main: AnyView) -> impl IntoView {
    let links = page.links();
    view! {
        <header class="site-header">
            <a href=links.page(&Page::Start)>{edition.settings.name.clone()}</a>
        </header>
        <main id="inhoud">{main}</main>
    }
}
