//! The box that leads from complaints to what a parent can do.

use crate::links::{Context, Links};
use crate::texts::location;
use leptos::prelude::*;

/// The box beside the page's complaints; below them on a narrow screen. It hands on what the page is
/// about.
pub(super) fn beside(
    links: &Links,
    context: &Context,
    complaints: impl IntoView + 'static,
) -> AnyView {
    let complaints = complaints.into_any();
    view! {
        <div class="main-and-aside">
            <div>{complaints}</div>
            {view(links, context)}
        </div>
    }
    .into_any()
}

/// The way to the box, for those who would have to pass all complaints to find it.
pub(super) fn jump(links: &Links) -> impl IntoView + use<> {
    let words = location::of(links.language()).what_now;
    view! { <p class="to-what-now"><a href="#wat-nu">{words}</a></p> }
}

fn view(links: &Links, context: &Context) -> impl IntoView + use<> {
    let texts = location::of(links.language());
    let steps = texts.steps.map(|step| view! { <li>{step}</li> });
    view! {
        <aside class="what-now" aria-labelledby="wat-nu">
            <h2 id="wat-nu">{texts.what_now}</h2>
            <ol>{steps.into_iter().collect_view()}</ol>
            <p><a class="button" href=links.guide(context)>{texts.to_guide}</a></p>
        </aside>
    }
}
