//! What a parent can do. Every fact comes from `data/guide.toml`.

use super::guide_facts::{Door, Fact, Guide, State, Urgent};
use super::{Edition, PageView};
use crate::links::Links;
use crate::texts::guide;
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> PageView {
    let texts = guide::of(links.language());
    let facts = &edition.guide;
    let doors = facts
        .doors()
        .iter()
        .map(|door| door_section(door, facts, links))
        .collect_view();
    PageView {
        title: texts.title.into(),
        description: (texts.description)(&edition.settings.name),
        holds_complaints: false,
        main: view! {
            <h1>{texts.title}</h1>
            {urgent_section(facts.urgent(), facts, links)}
            <p class="lead">{texts.lead}</p>
            <ol class="doors">{doors}</ol>
            {terms(facts, links)}
        }
        .into_any(),
    }
}

fn urgent_section(urgent: &Urgent, guide: &Guide, links: &Links) -> impl IntoView + use<> {
    view! {
        <section class="urgent" aria-labelledby="nu">
            <h2 id="nu">{urgent.title.of(links.language())}</h2>
            <p>{urgent.intro.of(links.language())}</p>
            {fact_list(&urgent.facts, guide, links)}
        </section>
    }
}

fn door_section(door: &Door, guide: &Guide, links: &Links) -> impl IntoView + use<> {
    let heading = format!("{}-titel", door.id);
    let labelled_by = heading.clone();
    view! {
        <li class="door" id=door.id.clone()>
            <section aria-labelledby=labelled_by>
                <h2 id=heading>{door.title.of(links.language())}</h2>
                <p>{door.intro.of(links.language())}</p>
                {fact_list(&door.facts, guide, links)}
                {action(door, guide, links)}
            </section>
        </li>
    }
}

/// The link to the door itself, where it has a page.
fn action(door: &Door, guide: &Guide, links: &Links) -> Option<impl IntoView + use<>> {
    let words = door.action.as_ref()?.of(links.language());
    let url = guide.source(door.action_source.as_deref()?)?.url.clone()?;
    Some(view! { <p><a class="button" href=url>{words}</a></p> })
}

fn fact_list(facts: &[Fact], guide: &Guide, links: &Links) -> AnyView {
    let items = facts
        .chunk_by(same_standing)
        .filter_map(|facts| Some((facts, facts.first()?)))
        .map(|(facts, first)| {
            let said = facts
                .iter()
                .map(|fact| view! { <p>{fact.text.of(links.language())}</p> {contact(fact, links)} })
                .collect_view();
            view! {
                <li class="fact">
                    {said}
                    <p class="fact-source">{standing(first, links)} " " {source_link(first, guide, links)}</p>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="facts">{items}</ul> }.into_any()
}

/// Facts in a row that are equally sure by the same source say so together.
fn same_standing(a: &Fact, b: &Fact) -> bool {
    (a.state, &a.source, &a.place, &a.checked_on) == (b.state, &b.source, &b.place, &b.checked_on)
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

/// How sure a fact is, and since when.
fn standing(fact: &Fact, links: &Links) -> String {
    let texts = guide::of(links.language());
    let date = links.language().date(&fact.checked_on);
    match fact.state {
        State::Confirmed => (texts.confirmed)(&date),
        State::Unconfirmed => (texts.unconfirmed)(&date),
    }
}

fn source_link(fact: &Fact, guide: &Guide, links: &Links) -> Option<impl IntoView + use<>> {
    let texts = guide::of(links.language());
    let source = guide.source(&fact.source)?;
    let place = fact.place.iter().map(|place| format!(", {place}"));
    let name = std::iter::once(source.name.of(links.language()))
        .chain(place)
        .collect::<String>();
    let words = match fact.state {
        State::Confirmed => texts.source,
        State::Unconfirmed => texts.check_there,
    };
    let name = match source.url.clone() {
        Some(url) => view! { <a href=url>{name}</a> }.into_any(),
        None => view! { <span>{name}</span> }.into_any(),
    };
    Some((words, " ", name))
}

fn terms(guide: &Guide, links: &Links) -> Option<impl IntoView + use<>> {
    let items = guide
        .terms()
        .iter()
        .map(|term| {
            view! { <div><dt>{term.term.of(links.language())}</dt><dd>{term.meaning.of(links.language())}</dd></div> }
        })
        .collect::<Vec<_>>();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="woorden">
                <h2 id="woorden">{guide::of(links.language()).terms}</h2>
                <dl class="terms">{items}</dl>
            </section>
        }
    })
}
