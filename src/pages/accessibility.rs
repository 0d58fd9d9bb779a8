//! How accessible the site is, and whom to tell where it isn't.

use super::{Edition, PageView};
use crate::links::Links;
use crate::texts::accessibility;
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> PageView {
    let texts = accessibility::of(links.language());
    let tests = texts.tests.map(|test| view! { <li>{test}</li> });
    let gaps = texts.gaps.map(|gap| view! { <li>{gap}</li> });
    PageView {
        title: texts.title.into(),
        description: texts.lead.into(),
        holds_complaints: false,
        main: view! {
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead}</p>
            <section aria-labelledby="getest">
                <h2 id="getest">{texts.tested}</h2>
                <p>{texts.tested_lead}</p>
                <ul>{tests.into_iter().collect_view()}</ul>
            </section>
            <section aria-labelledby="niet-getest">
                <h2 id="niet-getest">{texts.untested}</h2>
                <ul>{gaps.into_iter().collect_view()}</ul>
            </section>
            <section aria-labelledby="melden">
                <h2 id="melden">{texts.problem}</h2>
                {contact(edition, links)}
            </section>
        }
        .into_any(),
    }
}

fn contact(edition: &Edition, links: &Links) -> AnyView {
    let texts = accessibility::of(links.language());
    match edition.settings.contact_email.clone() {
        Some(address) => {
            let href = format!("mailto:{address}");
            view! { <p>{texts.problem_lead}</p> <p><a class="email" href=href>{address}</a></p> }
                .into_any()
        }
        None => view! { <p>{(texts.no_contact)(&edition.settings.name)}</p> }.into_any(),
    }
}
