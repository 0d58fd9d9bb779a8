//! Facts, each with a short mark where it is unsure, and what they rest on at the end of the page.

use super::facts::{Fact, Source, State, Text};
use crate::links::{Links, source_anchor};
use crate::pages::Edition;
use crate::texts::guide;
use leptos::prelude::*;
use std::collections::BTreeSet;

/// A text in the page's language, with the organisation's name in its place.
pub(in crate::pages) fn words(text: &Text, edition: &Edition, links: &Links) -> String {
    let text = text.of(links.language());
    text.replace("{organisation}", &edition.settings.name)
}

/// Facts below each other.
pub(super) fn fact_list<'a>(
    facts: impl Iterator<Item = &'a Fact>,
    edition: &Edition,
    links: &Links,
) -> AnyView {
    let items = facts
        .map(|fact| view! { <li class="fact">{said(fact, edition, links)}</li> })
        .collect_view();
    view! { <ul class="facts">{items}</ul> }.into_any()
}

/// A fact with its mark, and how to get in touch.
fn said(fact: &Fact, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let text = words(&fact.text, edition, links);
    view! { <p>{text}{mark(fact, edition, links)}</p> {contact(fact, links)} }
}

/// Leads to what the fact rests on: by the number of its source, or by words where it is unsure. What
/// everybody can know has none.
pub(super) fn mark(fact: &Fact, edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = guide::of(links.language());
    let sources = edition.guide.named_sources();
    let position = sources.iter().position(|(id, _)| *id == fact.source)?;
    let href = format!("#{}", source_anchor(&fact.source));
    match fact.state {
        State::Known => None,
        State::Unconfirmed => {
            Some(view! { " " <a class="unsure" href=href>{texts.unsure}</a> }.into_any())
        }
        State::Confirmed => {
            let (number, label) = (position + 1, (texts.source)(position + 1));
            Some(
                view! { " " <a class="source-mark" href=href aria-label=label>"["{number}"]"</a> }
                    .into_any(),
            )
        }
    }
}

/// A telephone number as a phone dials it.
pub(super) fn phone_address(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("tel:{digits}")
}

/// How to get in touch, as links that a phone understands.
fn contact(fact: &Fact, links: &Links) -> impl IntoView + use<> {
    let phone = fact.phone.as_ref().map(|number| {
        let words = (guide::of(links.language()).call)(number);
        view! { <p><a class="phone" href=phone_address(number)>{words}</a></p> }
    });
    let email = fact.email.as_ref().map(|address| {
        let href = format!("mailto:{address}");
        view! { <p><a class="email" href=href>{address.clone()}</a></p> }
    });
    (phone, email)
}

/// Every source once: what was read in it, when, and what could not be looked up.
pub(super) fn sources(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = guide::of(links.language());
    let sources = edition.guide.named_sources();
    let items = sources
        .into_iter()
        .map(|(id, source)| {
            let standing = standing(id, edition, links);
            let rest = format!("{}. {standing}", passages(id, edition, links));
            view! { <li id=source_anchor(id)>{name(source, links)}{rest}</li> }
        })
        .collect_view();
    view! {
        <section class="sources" aria-labelledby="bronnen">
            <h2 id="bronnen">{texts.sources}</h2>
            <p>{texts.sources_mean}</p>
            <ol>{items}</ol>
        </section>
    }
}

fn name(source: &Source, links: &Links) -> AnyView {
    let name = source.name.of(links.language());
    match source.url.clone() {
        Some(url) => view! { <a href=url>{name}</a> }.into_any(),
        None => view! { <span>{name}</span> }.into_any(),
    }
}

/// The passages that facts of this source name, each once.
fn passages(id: &str, edition: &Edition, links: &Links) -> String {
    let facts = edition.guide.facts().filter(|fact| fact.source == id);
    let passages = facts.filter_map(|fact| fact.passage.as_ref());
    let passages: BTreeSet<_> = passages.map(|text| text.of(links.language())).collect();
    let passages = passages.into_iter().map(|passage| format!(", {passage}"));
    passages.collect()
}

/// When facts of this source were read in it, or could not be: the earliest day of each.
fn standing(id: &str, edition: &Edition, links: &Links) -> String {
    let texts = guide::of(links.language());
    let day = |state| {
        let facts = edition.guide.facts();
        let of = facts.filter(|fact| fact.source == id && fact.state == state);
        let earliest = of.map(|fact| &fact.checked_on).min()?;
        Some(links.language().date(earliest))
    };
    let confirmed = day(State::Confirmed).map(|date| (texts.confirmed)(&date));
    let unsure = day(State::Unconfirmed).map(|date| (texts.unconfirmed)(&date));
    let sentences = confirmed.into_iter().chain(unsure);
    sentences.collect::<Vec<_>>().join(" ")
}
