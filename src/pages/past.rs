//! What only older years have: a location that closed, merged or isn't in the newest report, and a
//! category that is no more. Their addresses were published, so that they go on answering.

use super::{Edition, PageView, back};
use crate::figures::past::PastCategory;
use crate::links::{Links, Page};
use crate::pages::parts::{Column, DataTable, Name, Notice, Table, TableRow, name};
use crate::texts::{categories, frame, past};
use dataset::{CategoryId, LocationHistory, Slug, State, paths};
use leptos::prelude::*;

/// The page of a location that the newest year doesn't list.
pub(super) fn location(entry: &LocationHistory, edition: &Edition, links: &Links) -> PageView {
    let texts = past::of(links.language());
    let year = edition.report.year;
    let not_listed = view! { <p class="lead">{(texts.not_listed)(year)}</p> };
    let told = match entry.state {
        State::Open | State::Opened { .. } => {
            view! { <Notice text=texts.not_listed_means.into() /> }.into_any()
        }
        _ => became(&entry.slug, edition, links).into_any(),
    };
    let listed = entry.years.iter().map(|counted| counted.year);
    PageView {
        title: (texts.title)(&entry.name, year),
        description: (texts.description)(&entry.name, &edition.settings.name),
        holds_complaints: false,
        main: view! {
            {back(links, Vec::new(), Name::plain(entry.name.as_str()))}
            <h1 dir="auto">{entry.name.clone()}</h1>
            {not_listed}
            {told}
            {earlier_names(entry, links)}
            {by_year(entry, edition, links)}
            {downloads(listed, links)}
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
    let successors: Vec<_> = state
        .successors()
        .iter()
        .filter_map(|slug| edition.place(slug))
        .map(|place| {
            let href = links.page(&Page::Location(place.slug().clone()));
            view! { <li>{name(Name::link(place.name(), href))}</li> }
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

/// Every published year: a count, or that the report doesn't name the location.
fn by_year(entry: &LocationHistory, edition: &Edition, links: &Links) -> AnyView {
    let texts = past::of(links.language());
    let rows = edition.past.years.iter().map(|&year| {
        let counted = entry.years.iter().filter(|counted| counted.year == year);
        let totals: Vec<u32> = counted.map(|counted| counted.counts.total).collect();
        let cell = match totals.as_slice() {
            [] => texts.not_in_report.to_owned(),
            totals => links.language().whole(totals.iter().sum()),
        };
        TableRow {
            name: Name::plain(year.to_string()),
            cells: vec![cell],
            bar: Vec::new(),
        }
    });
    let table = Table {
        caption: texts.by_year.into(),
        names: texts.year.into(),
        columns: vec![Column::plain(texts.complaints)],
        rows: rows.collect(),
        totals: None,
        bar_whole: 0,
    };
    view! { <DataTable table=table /> }.into_any()
}

/// The complaints of these years, which the pages don't show any more.
fn downloads(years: impl Iterator<Item = u16>, links: &Links) -> Option<AnyView> {
    let texts = past::of(links.language());
    let items: Vec<_> = years
        .map(|year| {
            let href = links.published(&paths::complaints_csv(&year.to_string()));
            view! { <li><a href=href download="">{(texts.download)(year)}</a></li> }
        })
        .collect();
    let none = items.is_empty();
    let section = view! {
        <section aria-labelledby="bestanden">
            <h2 id="bestanden">{texts.downloads}</h2>
            <ul class="downloads">{items}</ul>
        </section>
    };
    (!none).then(|| section.into_any())
}

/// The category of older years with this id.
pub(super) fn find_category<'a>(id: &CategoryId, edition: &'a Edition) -> Option<&'a PastCategory> {
    edition.past.categories.iter().find(|one| one.id == *id)
}

/// The page of a category that the newest year doesn't have.
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
    let followed = category.followed_by.as_ref().map(|id| {
        let link = name(super::category_name(id, edition, links));
        view! { <p>{texts.category_followed} " " {link}</p> }
    });
    PageView {
        title: (texts.category_title)(&category.name, year),
        description: (texts.category_description)(&category.name),
        holds_complaints: false,
        main: view! {
            {back(links, above, own.clone())}
            <h1>{name(own)}</h1>
            <p class="lead">{(texts.category_gone)(year)}</p>
            {followed}
            {downloads(category.years.iter().copied(), links)}
        }
        .into_any(),
    }
}
