//! What can't wait for a complaint: first on the page, and never behind a step.

use super::facts::{Fact, State};
use super::standing::{said, source_link};
use crate::links::Links;
use crate::pages::Edition;
use crate::texts::guide;
use leptos::prelude::*;

pub(super) fn section(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let (urgent, language) = (edition.guide.urgent(), links.language());
    let facts = urgent
        .facts
        .iter()
        .map(|fact| view! { <li class="fact">{said(fact, edition, links)}</li> })
        .collect_view();
    view! {
        <section class="urgent" aria-labelledby="nu">
            <h2 id="nu">{urgent.title.of(language)}</h2>
            <p>{urgent.intro.of(language)}</p>
            <ul class="facts">{facts}</ul>
            {standing(edition, links)}
        </section>
    }
}

/// How sure the numbers are: once below all of them, so that whoever is in a hurry reads numbers.
fn standing(edition: &Edition, links: &Links) -> Option<impl IntoView + use<>> {
    let texts = guide::of(links.language());
    let facts = &edition.guide.urgent().facts;
    let unsure = facts.iter().filter(|fact| fact.state == State::Unconfirmed);
    let oldest = unsure.clone().map(|fact| &fact.checked_on).min()?;
    let date = links.language().date(oldest);
    let sources = unsure
        .map(|fact: &Fact| view! { <li>{source_link(fact, &edition.guide, links)}</li> })
        .collect_view();
    Some(view! {
        <div class="fact-source">
            <p>{(texts.numbers_unconfirmed)(&date)}</p>
            <ul>{sources}</ul>
        </div>
    })
}
