//! What a parent can do. Every fact comes from `data/guide.toml`.

use super::guide_facts::{Door, Fact, Guide, State, Urgent};
use super::{Edition, LANGUAGE, PageView};
use crate::texts::guide;
use leptos::prelude::*;

pub(super) fn view(edition: &Edition) -> PageView {
    let texts = guide::of(LANGUAGE);
    let facts = &edition.guide;
    let doors = facts
        .doors()
        .iter()
        .map(|door| door_section(door, facts))
        .collect_view();
    PageView {
        title: texts.title.into(),
        description: (texts.description)(&edition.settings.name),
        holds_complaints: false,
        main: view! {
            <h1>{texts.title}</h1>
            {urgent_section(facts.urgent(), facts)}
            <p class="lead">{texts.lead}</p>
            <ol class="doors">{doors}</ol>
            {terms(facts)}
        }
        .into_any(),
    }
}

fn urgent_section(urgent: &Urgent, guide: &Guide) -> impl IntoView + use<> {
    view! {
        <section class="urgent" aria-labelledby="nu">
            <h2 id="nu">{urgent.title.clone()}</h2>
            <p>{urgent.intro.clone()}</p>
            {fact_list(&urgent.facts, guide)}
        </section>
    }
}

fn door_section(door: &Door, guide: &Guide) -> impl IntoView + use<> {
    let heading = format!("{}-titel", door.id);
    let labelled_by = heading.clone();
    view! {
        <li class="door" id=door.id.clone()>
            <section aria-labelledby=labelled_by>
                <h2 id=heading>{door.title.clone()}</h2>
                <p>{door.intro.clone()}</p>
                {fact_list(&door.facts, guide)}
                {action(door, guide)}
            </section>
        </li>
    }
}

/// The link to the door itself, where it has a page.
fn action(door: &Door, guide: &Guide) -> Option<impl IntoView + use<>> {
    let words = door.action.clone()?;
    let url = guide.source(door.action_source.as_deref()?)?.url.clone()?;
    Some(view! { <p><a class="button" href=url>{words}</a></p> })
}

fn fact_list(facts: &[Fact], guide: &Guide) -> AnyView {
    let items = facts
        .chunk_by(same_standing)
        .filter_map(|facts| Some((facts, facts.first()?)))
        .map(|(facts, first)| {
            let said = facts
                .iter()
                .map(|fact| view! { <p>{fact.text.clone()}</p> {contact(fact)} })
                .collect_view();
            view! {
                <li class="fact">
                    {said}
                    <p class="fact-source">{standing(first)} " " {source_link(first, guide)}</p>
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
fn contact(fact: &Fact) -> impl IntoView + use<> {
    let phone = fact.phone.as_ref().map(|number| {
        let digits: String = number.chars().filter(char::is_ascii_digit).collect();
        let words = (guide::of(LANGUAGE).call)(number);
        view! { <p><a class="phone" href=format!("tel:{digits}")>{words}</a></p> }
    });
    let email = fact.email.as_ref().map(|address| {
        let href = format!("mailto:{address}");
        view! { <p><a class="email" href=href>{address.clone()}</a></p> }
    });
    (phone, email)
}

/// How sure a fact is, and since when.
fn standing(fact: &Fact) -> String {
    let texts = guide::of(LANGUAGE);
    let date = LANGUAGE.date(&fact.checked_on);
    match fact.state {
        State::Confirmed => (texts.confirmed)(&date),
        State::Unconfirmed => (texts.unconfirmed)(&date),
    }
}

fn source_link(fact: &Fact, guide: &Guide) -> Option<impl IntoView + use<>> {
    let texts = guide::of(LANGUAGE);
    let source = guide.source(&fact.source)?;
    let place = fact.place.iter().map(|place| format!(", {place}"));
    let name = std::iter::once(source.name.clone())
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

fn terms(guide: &Guide) -> Option<impl IntoView + use<>> {
    let items = guide
        .terms()
        .iter()
        .map(|term| {
            view! { <div><dt>{term.term.clone()}</dt><dd>{term.meaning.clone()}</dd></div> }
        })
        .collect::<Vec<_>>();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="woorden">
                <h2 id="woorden">{guide::of(LANGUAGE).terms}</h2>
                <dl class="terms">{items}</dl>
            </section>
        }
    })
}
