//! What can't wait for a complaint: one strip of numbers, never behind a step.

use super::facts::{Fact, State};
use super::standing::phone_address;
use crate::links::Links;
use crate::pages::Edition;
use crate::texts::guide;
use leptos::prelude::*;

pub(super) fn strip(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let urgent = edition.guide.urgent();
    let numbers = urgent.facts.iter();
    let numbers: Vec<_> = numbers.filter_map(|fact| number(fact, links)).collect();
    let is_unsure = urgent.facts.iter().any(is_unsure);
    let unsure = is_unsure.then(|| {
        let words = guide::of(links.language()).unsure;
        view! { <p class="unsure">"* "<a href="#bronnen">{words}</a></p> }
    });
    view! {
        <section class="urgent" aria-labelledby="nu">
            <h2 id="nu">{urgent.title.of(links.language())}</h2>
            <ul>{numbers}</ul>
            {unsure}
        </section>
    }
}

fn is_unsure(fact: &Fact) -> bool {
    fact.state == State::Unconfirmed
}

fn number(fact: &Fact, links: &Links) -> Option<AnyView> {
    let number = fact.phone.as_ref()?;
    let call = (guide::of(links.language()).call)(number);
    let who = fact.who.as_ref().map(|who| who.of(links.language()));
    let mark = is_unsure(fact).then_some("*");
    let view = view! {
        <li>
            <a class="phone" href=phone_address(number)>{call}</a>
            <span>{who}{mark}</span>
        </li>
    };
    Some(view.into_any())
}
