//! The start page: search first.

use super::edition::count;
use super::{Edition, Gathered, PageView, category_name, tallies};
use crate::figures::locations::{self, Letter};
use crate::figures::{shares, tallies::by_category};
use crate::islands::search;
use crate::links::{Links, Page};
use crate::pages::parts::Tally;
use crate::texts::compare::page as compare_page;
use crate::texts::{complaint, counts, frame, start};
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
            {all_locations(edition, links)}
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

fn all_locations(edition: &Gathered<'_>, links: &Links) -> impl IntoView + use<> {
    let texts = start::of(links.language());
    let letters = locations::by_letter(&edition.locations);
    let jumps = letters
        .iter()
        .map(|letter| view! { <li><a href=format!("#{}", section_id(letter))>{head(letter, links)}</a></li> })
        .collect_view();
    let sections = letters
        .iter()
        .map(|letter| letter_section(letter, links))
        .collect_view();
    let mut lead = (texts.list_lead)(
        count(edition.locations.len()),
        count(locations::with_complaints(&edition.locations)),
        edition.report.year,
    );
    let unplaced = count(edition.complaints_of(None).len());
    if unplaced > 0 {
        lead += &(texts.unplaced)(unplaced);
    }
    view! {
        <section class="directory" aria-labelledby="locaties">
            <h2 id="locaties">{texts.all_locations}</h2>
            <p>{lead}</p>
            {without_location(edition, links)}
            <nav class="letters" id="letters" aria-label=texts.letters><ul>{jumps}</ul></nav>
            {sections}
            {former_locations(edition, links)}
        </section>
    }
}

/// The locations that only older years list, by slug, with their complaints in the last of those years.
fn former_locations(edition: &Edition, links: &Links) -> Option<impl IntoView + use<>> {
    let texts = start::of(links.language());
    let items: Vec<_> = edition
        .past
        .former()
        .map(|(entry, last)| {
            let href = links.page(&Page::Location(entry.slug.clone()));
            let count = (complaint::of(links.language()).count)(last.counts.total);
            let count = (texts.count_of_year)(last.year, &count);
            let name = entry.name.clone();
            view! { <li><a href=href><bdi>{name}</bdi> <span>{count}</span></a></li> }
        })
        .collect();
    (!items.is_empty()).then(|| {
        view! {
            <section aria-labelledby="eerder">
                <h3 id="eerder">{(texts.former)(edition.report.year)}</h3>
                <p>{texts.former_means}</p>
                <ul class="location-list">{items}</ul>
                <p class="back"><a href="#letters">{texts.back_to_letters}</a></p>
            </section>
        }
    })
}

fn without_location(edition: &Gathered<'_>, links: &Links) -> Option<impl IntoView + use<>> {
    let complaints = count(edition.complaints_of(None).len());
    let href = links.page(&Page::WithoutLocation);
    let text = (start::of(links.language()).without_location)(complaints);
    (complaints > 0).then(|| view! { <p class="back"><a href=href>{text}</a></p> })
}

fn letter_section(letter: &Letter<'_>, links: &Links) -> impl IntoView + use<> {
    let id = section_id(letter);
    let labelled_by = id.clone();
    let items = letter
        .locations
        .iter()
        .map(|location| {
            let href = links.page(&Page::Location(location.slug.clone()));
            let name = location.name.clone();
            let count = (complaint::of(links.language()).count)(location.counts.total);
            let count = match &location.town {
                Some(town) => format!("{town} · {count}"),
                None => count,
            };
            view! { <li><a href=href><bdi>{name}</bdi> <span>{count}</span></a></li> }
        })
        .collect_view();
    view! {
        <section aria-labelledby=labelled_by>
            <h3 id=id>{head(letter, links)}</h3>
            <ul class="location-list">{items}</ul>
            <p class="back"><a href="#letters">{start::of(links.language()).back_to_letters}</a></p>
        </section>
    }
}

fn section_id(letter: &Letter<'_>) -> String {
    format!("letter-{}", letter.id())
}

fn head(letter: &Letter<'_>, links: &Links) -> String {
    match letter.letter {
        '#' => start::of(links.language()).digits.into(),
        letter => letter.into(),
    }
}
