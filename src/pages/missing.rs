//! The page for addresses that lead nowhere. There is one for all of them, so that it speaks every
//! language, and it is shown at any depth, so that its addresses start at the root of the host.

use super::PageView;
use crate::links::{Links, Page};
use crate::texts::{Language, missing};
use leptos::prelude::*;

pub(super) fn view(links: &Links) -> PageView {
    let texts = missing::of(links.language());
    let others = Language::ALL
        .into_iter()
        .filter(|&language| language != links.language())
        .map(|language| in_language(language, links))
        .collect_view();
    PageView {
        title: texts.title.into(),
        description: texts.lead.into(),
        holds_complaints: false,
        main: view! {
            <h1>{texts.title}</h1>
            {way_on(links.language(), links)}
            {others}
        }
        .into_any(),
    }
}

fn in_language(language: Language, links: &Links) -> impl IntoView + use<> {
    let way_on = way_on(language, links);
    view! {
        <section lang=language.code()>
            <h2>{missing::of(language).title}</h2>
            {way_on}
        </section>
    }
}

fn way_on(language: Language, links: &Links) -> impl IntoView + use<> {
    let texts = missing::of(language);
    let href = links.page_in(language, &Page::Start);
    view! {
        <p class="lead">{texts.lead}</p>
        // A script fills it in where there is something to offer.
        <p data-offer="" hidden>{texts.meant} " " <a></a></p>
        <p><a class="button" href=href>{texts.to_search}</a></p>
    }
}
