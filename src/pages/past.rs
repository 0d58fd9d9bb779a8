//! What only other years have: a location that closed, merged or isn't in the report, and a category that
//! the year doesn't have. Their addresses were published, so that they go on answering.

use super::{Edition, PageView, back, years};
use crate::figures::lineage::PastCategory;
use crate::links::{Links, Page};
use crate::pages::parts::{Name, Notice, name};
use crate::texts::{categories, frame, past};
use dataset::{CategoryId, LocationHistory, Slug, State};
use leptos::prelude::*;

/// The page of a location that the year doesn't list.
pub(super) fn location(entry: &LocationHistory, edition: &Edition, links: &Links) -> PageView {
    let texts = past::of(links.language());
    let year = edition.report.year;
    let not_listed = view! { <p class="lead">{(texts.not_listed)(year)}</p> };
    let means = match entry.state {
        State::Open if !edition.past.is_newest() => Some(texts.not_listed_then),
        State::Open | State::Opened { .. } if edition.past.is_newest() => {
            Some(texts.not_listed_means)
        }
        _ => None,
    };
    let page = Page::Location(entry.slug.clone());
    PageView {
        title: (texts.title)(&entry.name, year),
        description: (texts.description)(&entry.name, &edition.settings.name),
        holds_complaints: false,
        main: view! {
            {back(links, Vec::new(), Name::plain(entry.name.as_str()))}
            <h1 dir="auto">{entry.name.clone()}</h1>
            {not_listed}
            {years::switch(&page, edition, links)}
            {became(&entry.slug, edition, links)}
            {means.map(|text| view! { <Notice text=text.into() /> })}
            {earlier_names(entry, links)}
            {years::over(&entry.slug, edition, links)}
        }
        .into_any(),
    }
}

/// What became of a location, in words of its own; nothing where nobody decided anything.
pub(super) fn became(slug: &Slug, edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = past::of(links.language());
    let state = &edition.past.location(slug)?.state;
    let (words, on) = match state {
        State::Open => return None,
        State::Opened { on } => (texts.opened, on),
        State::Closed { on } => (texts.closed, on),
        State::Merged { on, .. } => (texts.merged, on),
        State::Split { on, .. } => (texts.split, on),
        State::Renamed { on, .. } => (texts.renamed, on),
    };
    let on = on.as_deref().map(|on| links.language().date(on));
    // What took its place is what it is today, whichever year is shown.
    let links = links.newest();
    let successors: Vec<_> = state
        .successors()
        .iter()
        .filter_map(|slug| {
            let entry = edition.past.location(slug)?;
            let href = links.page(&Page::Location(slug.clone()));
            Some(view! { <li>{name(Name::link(entry.name.as_str(), href))}</li> })
        })
        .collect();
    let list = (!successors.is_empty()).then(|| view! { <ul class="place-list">{successors}</ul> });
    let view = view! {
        <p class="lead">{words(on.as_deref())}</p>
        {list}
    };
    Some(view.into_any())
}

fn earlier_names(entry: &LocationHistory, links: &Links) -> Option<AnyView> {
    let words = past::of(links.language()).earlier_names;
    let names = entry.earlier_names.iter();
    let names: Vec<_> = names
        .map(|name| view! { <li><bdi>{name.clone()}</bdi></li> })
        .collect();
    (!names.is_empty()).then(|| view! { <p>{words}</p> <ul>{names}</ul> }.into_any())
}

/// The category of other years with this id.
pub(super) fn find_category<'a>(id: &CategoryId, edition: &'a Edition) -> Option<&'a PastCategory> {
    edition.past.categories.iter().find(|one| one.id == *id)
}

/// The page of a category that the year doesn't have.
pub(super) fn category(category: &PastCategory, edition: &Edition, links: &Links) -> PageView {
    let texts = past::of(links.language());
    let year = edition.report.year;
    let above = vec![Name::link(
        frame::of(links.language()).categories,
        links.page(&Page::Categories),
    )];
    let own = Name {
        lang: links.language().marks_report(),
        meaning: (categories::of(links.language()).meaning)(category.id.as_str()),
        ..Name::plain(category.name.as_str())
    };
    let words = match edition.past.is_newest() {
        true => texts.category_followed,
        false => texts.category_then,
    };
    let counterpart = category.counterpart.as_ref().map(|id| {
        let link = name(super::category_name(id, edition, links));
        view! { <p>{words} " " {link}</p> }
    });
    let page = Page::Category(category.id.clone());
    PageView {
        title: (texts.category_title)(&category.name, year),
        description: (texts.category_description)(&category.name),
        holds_complaints: false,
        main: view! {
            {back(links, above, own.clone())}
            <h1>{name(own)}</h1>
            <p class="lead">{(texts.category_gone)(year)}</p>
            {years::switch(&page, edition, links)}
            {counterpart}
            <p>{(texts.category_in)(&category.years)}</p>
        }
        .into_any(),
    }
}
