//! What a parent can do. Every fact comes from `data/guide.toml`.
//!
//! All of it stands on one page. While a step is the address's target, the style sheet hides what
//! belongs to other steps: so every step is a link that works without JavaScript, goes back with
//! the browser's button, and keeps what was typed.

mod checks;
mod doors;
pub(super) mod facts;
mod standing;
mod steps;
mod urgent;

pub use checks::GuideError;
pub use facts::{Guide, Text};
pub(super) use standing::words;

use super::{Edition, PageView};
use crate::islands::guide::{about, dates as island};
use crate::links::Links;
use crate::texts::guide;
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> PageView {
    let texts = guide::of(links.language());
    PageView {
        title: texts.title.into(),
        description: (texts.description)(&edition.settings.name),
        holds_complaints: false,
        main: view! {
            <h1>{texts.title}</h1>
            <p class="lead" id=about::LEAD>{texts.lead}</p>
            {steps::section(edition, links)}
            {dates(links)}
            {doors::section(edition, links)}
            {terms(edition, links)}
            {standing::sources(edition, links)}
        }
        .into_any(),
    }
}

/// The dates, for the steps that have some.
fn dates(links: &Links) -> impl IntoView + use<> {
    view! {
        <section class="dates" aria-labelledby="datums" data-steps=steps::with_dates()>
            <h2 id="datums">{guide::of(links.language()).dates}</h2>
            {island::view(links.language())}
        </section>
    }
}

fn terms(edition: &Edition, links: &Links) -> Option<impl IntoView + use<>> {
    let language = links.language();
    let items = edition
        .guide
        .terms()
        .iter()
        .map(|term| {
            view! { <div><dt>{term.term.of(language)}</dt><dd>{term.meaning.of(language)}</dd></div> }
        })
        .collect::<Vec<_>>();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="woorden">
                <h2 id="woorden">{guide::of(language).terms}</h2>
                <dl class="terms">{items}</dl>
            </section>
        }
    })
}
