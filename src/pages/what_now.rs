//! The box that leads from complaints to what a parent can do.

use super::LANGUAGE;
use crate::links::{Links, Page};
use crate::texts::location;
use leptos::prelude::*;

pub(super) fn view(links: &Links) -> impl IntoView + use<> {
    let texts = location::of(LANGUAGE);
    let steps = texts.steps.map(|step| view! { <li>{step}</li> });
    view! {
        <section class="what-now" aria-labelledby="wat-nu">
            <h2 id="wat-nu">{texts.what_now}</h2>
            <ol>{steps.into_iter().collect_view()}</ol>
            <p><a class="button" href=links.page(&Page::Guide)>{texts.to_guide}</a></p>
        </section>
    }
}
