//! The start page: search first.

use super::edition::count;
use super::{Edition, Gathered, PageView, category_name, directory, tallies};
use crate::figures::locations;
use crate::figures::{shares, tallies::by_category};
use crate::islands::search;
use crate::links::{Links, Page};
use crate::pages::parts::Tally;
use crate::texts::compare::page as compare_page;
use crate::texts::{counts, frame, start};
use dataset::{Category, Counts};
use leptos::prelude::*;

pub(super) fn view(edition: &Gathered<'_>, links: &Links) -> PageView {
    let texts = start::of(links.language());
    let organisation = edition.settings.name.as_str();
    let year = edition.report.year;
    let locations = count(locations::with_complaints(&edition.locations));
    let counts = counts::of(links.language());
    let (description, lead) = match edition.has_texts() {
        true => (
            (texts.description)(organisation, year, edition.complaint_count(), locations),
            (texts.lead)(organisation, year),
        ),
        false => (
            (counts.start_description)(organisation, year),
            (counts.start_lead)(organisation, year),
        ),
    };
    PageView {
        title: (texts.title)(year),
        description,
        holds_complaints: false,
        main: view! {
            <h1>{(texts.title)(year)}</h1>
            <p class="lead">{lead}</p>
            {search::view(links)}
            {key_figures(edition, links)}
            {most_discussed(edition, links)}
            {ways(edition, links)}
            {directory::all(edition, links)}
        }
        .into_any(),
    }
}

fn key_figures(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = start::of(links.language());
    let complaints = edition.complaint_count();
    let report = &edition.report;
    let locations = links
        .language()
        .whole(count(locations::with_complaints(&edition.locations)));
    let operated = report.locations_operated.map_or_else(
        || texts.locations_alone.to_owned(),
        |operated| (texts.locations)(&links.language().whole(operated)),
    );
    let rate = report.children_served.map(|children| {
        let rate = shares::per_hundred(complaints, children);
        figure(links.language().decimal(rate), texts.rate.into())
    });
    view! {
        <section class="key-figures" aria-labelledby="cijfers">
            <h2 id="cijfers">{(texts.figures)(report.year)}</h2>
            <ul>
                {figure(links.language().whole(complaints), (texts.complaints)(complaints).into())}
                {figure(locations, operated)}
                {rate}
            </ul>
            <h3>{texts.outcomes}</h3>
            {tallies::by_outcome(&Counts::of(&edition.complaints), links)}
        </section>
    }
}

/// What most complaints are about, as a way in. Where all categories would stand here, their page does.
fn most_discussed(edition: &Edition, links: &Links) -> Option<AnyView> {
    const MOST: usize = 5;
    let texts = start::of(links.language());
    let counts = Counts::of(&edition.complaints);
    let topics = by_category(&counts, &edition.report.categories);
    let entry = |(category, count): &(&Category, u32)| {
        let name = category_name(&category.id, edition, links);
        tallies::plain_entry(name, *count, counts.total, links)
    };
    let entries: Vec<_> = topics.iter().take(MOST).map(entry).collect();
    let view = view! {
        <section aria-labelledby="besproken">
            <h2 id="besproken">{(texts.most_discussed)(edition.report.year)}</h2>
            <Tally entries=entries whole=counts.total />
        </section>
    };
    (topics.len() > 1).then(|| view.into_any())
}

fn figure(number: String, words: String) -> impl IntoView {
    view! { <li><strong>{number}</strong> " " <span>{words}</span></li> }
}

fn ways(edition: &Gathered<'_>, links: &Links) -> impl IntoView + use<> {
    let (texts, names) = (start::of(links.language()), frame::of(links.language()));
    let compare = compare_page::of(links.language());
    let to_complaints = match edition.has_texts() {
        true => texts.to_complaints,
        false => counts::of(links.language()).to_complaints,
    };
    let ways = [
        (Page::Categories, names.categories, texts.to_categories),
        (Page::Compare, compare.link, compare.to_compare),
        (Page::Complaints, names.complaints, to_complaints),
        (Page::Guide, names.guide, texts.to_guide),
        (Page::About, names.about, texts.to_about),
    ];
    let items = ways
        .into_iter()
        .map(|(page, name, words)| {
            let href = links.page(&page);
            view! { <li><a href=href><strong>{name}</strong> <span>{words}</span></a></li> }
        })
        .collect_view();
    view! {
        <section aria-labelledby="verder">
            <h2 id="verder">{texts.ways}</h2>
            <ul class="ways">{items}</ul>
        </section>
    }
}
