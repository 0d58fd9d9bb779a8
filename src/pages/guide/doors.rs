//! The ways to complain: how each works, what it costs, how long it takes, what to bring.

use super::facts::{About, Door};
use super::standing::{fact_list, words};
use super::steps;
use crate::guide::letter::Letter;
use crate::links::{Address, Context, Links, Page};
use crate::pages::Edition;
use crate::texts::guide;
use leptos::prelude::*;

/// The door to the organisation itself, and the one to the committee: both have a letter.
const ORGANISATION: &str = "organisatie";
const COMMITTEE: &str = "geschillencommissie";

/// Every door.
pub(super) fn section(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let doors = edition
        .guide
        .doors()
        .iter()
        .map(|door| card(door, edition, links))
        .collect_view();
    view! {
        <section class="door-list" aria-labelledby="deuren">
            <h2 id="deuren">{guide::of(links.language()).doors}</h2>
            <ol class="doors">{doors}</ol>
        </section>
    }
}

fn card(door: &Door, edition: &Edition, links: &Links) -> AnyView {
    let texts = guide::of(links.language());
    let heading = format!("{}-titel", door.id);
    let labelled_by = heading.clone();
    let bring = door
        .bring
        .iter()
        .map(|text| view! { <li>{words(text, edition, links)}</li> })
        .collect_view();
    view! {
        <li class="door" id=door.id.clone() data-steps=steps::leading_to(door, edition)>
            <section aria-labelledby=labelled_by>
                <h3 id=heading>{door.title.of(links.language())}</h3>
                <p>{door.intro.of(links.language())}</p>
                {actions(door, edition, links)}
                {question(texts.how, About::How, door, edition, links)}
                {question(texts.cost, About::Cost, door, edition, links)}
                {question(texts.time, About::Time, door, edition, links)}
                <h4>{texts.bring}</h4>
                <ul>{bring}</ul>
            </section>
        </li>
    }
    .into_any()
}

/// A question of the parent and the facts that answer it; nothing where none does.
fn question(
    title: &'static str,
    about: About,
    door: &Door,
    edition: &Edition,
    links: &Links,
) -> Option<AnyView> {
    let answers: Vec<_> = door
        .facts
        .iter()
        .filter(|fact| fact.about == about)
        .collect();
    let is_answered = !answers.is_empty();
    let answer = fact_list(answers.into_iter(), edition, links);
    is_answered.then(|| view! { <h4>{title}</h4> {answer} }.into_any())
}

/// What leads further: the door's own page, and a letter to bring.
fn actions(door: &Door, edition: &Edition, links: &Links) -> AnyView {
    let texts = guide::of(links.language());
    match door.id.as_str() {
        ORGANISATION => (
            letter(Letter::Complaint, texts.to_complaint, edition, links),
            organisation_form(edition, links),
        )
            .into_any(),
        COMMITTEE => (
            own_page(door, edition, links),
            letter(Letter::Dispute, texts.to_dispute, edition, links),
        )
            .into_any(),
        _ => own_page(door, edition, links).into_any(),
    }
}

/// The link to the door itself, where it has a page.
fn own_page(door: &Door, edition: &Edition, links: &Links) -> Option<impl IntoView + use<>> {
    let words = door.action.as_ref()?.of(links.language());
    let source = edition.guide.source(door.action_source.as_deref()?)?;
    let url = source.url.clone()?;
    Some(view! { <p><a class="button" href=url>{words}</a></p> })
}

/// The link to a letter. The loader hands the address's context on; on paper stands where it leads, as far as
/// the site knows its own address.
fn letter(
    letter: Letter,
    words: &'static str,
    edition: &Edition,
    links: &Links,
) -> impl IntoView + use<> {
    let href = links.letter(letter, &Context::default());
    let site = edition.settings.address.as_ref();
    let folder = Address::from(&Page::Letter(letter)).folder(links.language());
    let address = site.map(|site| site.of(&folder));
    view! { <p><a class="button" href=href data-carry data-address=address>{words}</a></p> }
}

/// Where the organisation takes complaints, as far as its settings say.
fn organisation_form(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = guide::of(links.language());
    let settings = &edition.settings;
    let form = match settings.complaint_form.clone() {
        Some(url) => {
            let words = (texts.form)(&settings.name);
            view! { <p><a class="button" href=url>{words}</a></p> }.into_any()
        }
        None => view! { <p>{(texts.find_form)(&settings.name)}</p> }.into_any(),
    };
    let email = settings.complaint_email.clone().map(|address| {
        let href = format!("mailto:{address}");
        view! { <p><a class="email" href=href>{address}</a></p> }
    });
    (form, email)
}
