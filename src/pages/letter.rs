//! A letter to fill in.

use super::guide::words;
use super::{Edition, PageView, back};
use crate::guide::letter::Letter;
use crate::islands::guide::{GuideComplaint, GuideDispute};
use crate::links::{Links, Page};
use crate::pages::parts::{Name, Notice};
use crate::texts::{REPORT, frame, letter};
use leptos::prelude::*;

pub(super) fn view(kind: Letter, edition: &Edition, links: &Links) -> PageView {
    let language = links.language();
    let texts = letter::of(language);
    let (title, lead) = ((texts.title)(kind), (texts.lead)(kind));
    let above = vec![Name::link(
        frame::of(language).guide,
        links.page(&Page::Guide),
    )];
    let in_dutch = texts.in_dutch.map(|words| view! { <p>{words}</p> });
    PageView {
        title: title.into(),
        description: lead.into(),
        holds_complaints: false,
        main: view! {
            {back(links, above, Name::plain(title))}
            <h1>{title}</h1>
            <p class="lead">{lead}</p>
            {in_dutch}
            <Notice text=texts.privacy.into() />
            {checklist(kind, edition, links)}
            {form(kind, edition)}
        }
        .into_any(),
    }
}

fn form(kind: Letter, edition: &Edition) -> impl IntoView + use<> {
    let settings = &edition.settings;
    let (island, receiver) = match kind {
        Letter::Complaint => (
            view! { <GuideComplaint /> }.into_any(),
            settings.complaint_email.clone(),
        ),
        // The committee takes disputes on its own pages.
        Letter::Dispute => (view! { <GuideDispute /> }.into_any(), None),
    };
    view! { <div class="letter-page" data-receiver=receiver>{island}</div> {topics(edition)} }
}

/// The names of the categories, for the form to take one over that the address names.
fn topics(edition: &Edition) -> impl IntoView + use<> {
    let names = edition
        .report
        .categories
        .iter()
        .map(|category| {
            let id = format!("onderwerp-{}", category.id);
            view! { <span id=id>{category.name.clone()}</span> }
        })
        .collect_view();
    view! { <div hidden lang=REPORT>{names}</div> }
}

/// What belongs to the letter: what the guide says to bring to its door.
fn checklist(kind: Letter, edition: &Edition, links: &Links) -> Option<impl IntoView + use<>> {
    let door = edition.guide.door(match kind {
        Letter::Complaint => "organisatie",
        Letter::Dispute => "geschillencommissie",
    })?;
    let items = door
        .bring
        .iter()
        .map(|text| view! { <li>{words(text, edition, links)}</li> })
        .collect_view();
    Some(view! {
        <section class="checklist" aria-labelledby="lijst">
            <h2 id="lijst">{letter::of(links.language()).checklist}</h2>
            <ul>{items}</ul>
        </section>
    })
}
