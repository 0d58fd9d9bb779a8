//! Facts with what they rest on.

use super::facts::{Fact, Guide, State, Text};
use crate::links::Links;
use crate::pages::Edition;
use crate::texts::guide;
use leptos::prelude::*;

/// A text in the page's language, with the organisation's name in its place.
pub(in crate::pages) fn words(text: &Text, edition: &Edition, links: &Links) -> String {
    let text = text.of(links.language());
    text.replace("{organisation}", &edition.settings.name)
}

/// Facts; those in a row that are equally sure by the same source say so together.
pub(super) fn fact_list<'a>(
    facts: impl Iterator<Item = &'a Fact>,
    edition: &Edition,
    links: &Links,
) -> AnyView {
    let facts: Vec<_> = facts.collect();
    let items = facts
        .chunk_by(|a, b| same_standing(a, b))
        .filter_map(|facts| Some((facts, facts.first()?)))
        .map(|(facts, first)| {
            let said = facts
                .iter()
                .map(|fact| said(fact, edition, links))
                .collect_view();
            view! {
                <li class="fact">
                    {said}
                    <p class="fact-source">{standing(first, &edition.guide, links)}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="facts">{items}</ul> }.into_any()
}

/// A fact without what it rests on.
pub(super) fn said(fact: &Fact, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    view! { <p>{words(&fact.text, edition, links)}</p> {contact(fact, links)} }
}

fn same_standing(a: &Fact, b: &Fact) -> bool {
    (a.state, &a.source, &a.passage, &a.checked_on)
        == (b.state, &b.source, &b.passage, &b.checked_on)
}

/// How to get in touch, as links that a phone understands.
fn contact(fact: &Fact, links: &Links) -> impl IntoView + use<> {
    let phone = fact.phone.as_ref().map(|number| {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let words = (guide::of(links.language()).call)(number);
        view! { <p><a class="phone" href=format!("tel:{digits}")>{words}</a></p> }
    });
    let email = fact.email.as_ref().map(|address| {
        let href = format!("mailto:{address}");
        view! { <p><a class="email" href=href>{address.clone()}</a></p> }
    });
    (phone, email)
}

/// How sure a fact is, since when, and where to look it up.
fn standing(fact: &Fact, guide: &Guide, links: &Links) -> AnyView {
    let texts = guide::of(links.language());
    let date = links.language().date(&fact.checked_on);
    let source = source_link(fact, guide, links);
    match fact.state {
        State::Confirmed => {
            let sentence = (texts.confirmed)(&date);
            view! { {texts.source} " " {source} ". " {sentence} }.into_any()
        }
        State::Unconfirmed => {
            let sentence = (texts.unconfirmed)(&date);
            view! { {sentence} " " {source} }.into_any()
        }
    }
}

/// The name of a fact's source, leading there.
pub(super) fn source_link(
    fact: &Fact,
    guide: &Guide,
    links: &Links,
) -> Option<impl IntoView + use<>> {
    let source = guide.source(&fact.source)?;
    let language = links.language();
    let passage = fact.passage.iter();
    let name = std::iter::once(source.name.of(language))
        .chain(passage.map(|passage| format!(", {}", passage.of(language))))
        .collect::<String>();
    Some(match source.url.clone() {
        Some(url) => view! { <a href=url>{name}</a> }.into_any(),
        None => view! { <span>{name}</span> }.into_any(),
    })
}
