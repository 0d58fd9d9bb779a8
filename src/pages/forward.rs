//! The page that a location's former address leaves behind.

use super::{Edition, PageView, back};
use crate::figures::past::Answering;
use crate::links::{Links, Page};
use crate::pages::parts::{Name, name};
use crate::texts::moved;
use dataset::Slug;
use leptos::prelude::*;

/// The page that took the place of one that was published before.
pub(super) fn target(page: &Page, edition: &Edition) -> Option<Page> {
    let (Page::Location(from) | Page::LocationReport(from)) = page else {
        return None;
    };
    let found = edition.answering(from).filter(|to| to.slug() != from)?;
    let slug = found.slug().clone();
    Some(match page {
        Page::LocationReport(_) => Page::LocationReport(slug),
        _ => Page::Location(slug),
    })
}

/// Says where the location is now, for browsers that don't go there by themselves.
pub(super) fn view(from: &Slug, to: Answering, links: &Links) -> PageView {
    let texts = moved::of(links.language());
    let link = Name::link(to.name(), links.page(&Page::Location(to.slug().clone())));
    PageView {
        title: (texts.title)(from.as_str()),
        description: (texts.description)(to.name()),
        holds_complaints: false,
        main: view! {
            {back(links, Vec::new(), Name::plain(texts.heading))}
            <h1>{texts.heading}</h1>
            <p class="lead">{texts.lead} " " {name(link)}</p>
        }
        .into_any(),
    }
}
