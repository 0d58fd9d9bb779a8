//! The list of all locations by their letters: on the start page, and where that would be too long, on a page for
//! each letter.

use super::edition::count;
use super::{Edition, Gathered, PageView, back};
use crate::figures::locations::{self, Initial, Letter};
use crate::links::{Links, Page};
use crate::pages::parts::Name;
use crate::texts::{Language, complaint, start};
use dataset::{Location, LocationHistory, YearCounts};
use leptos::prelude::*;

/// What the start page has of it.
pub(super) fn all(edition: &Gathered<'_>, links: &Links) -> impl IntoView + use<> {
    let texts = start::of(links.language());
    let mut lead = (texts.list_lead)(
        count(edition.locations.len()),
        count(locations::with_complaints(&edition.locations)),
        edition.report.year,
    );
    let unplaced = count(edition.complaints_of(None).len());
    if unplaced > 0 {
        lead += &(texts.unplaced)(unplaced);
    }
    let list = match edition.is_large() {
        true => pages_of_letters(None, links).into_any(),
        false => view! {
            {sections(edition, links)}
            {former_locations(edition.past.former().collect(), edition, links)}
        }
        .into_any(),
    };
    view! {
        <section class="directory" aria-labelledby="locaties">
            <h2 id="locaties">{texts.all_locations}</h2>
            <p>{lead}</p>
            {without_location(edition, links)}
            {list}
        </section>
    }
}

/// The page of a letter.
pub(super) fn page(initial: Initial, edition: &Gathered<'_>, links: &Links) -> PageView {
    let texts = start::of(links.language());
    let (organisation, year) = (edition.settings.name.as_str(), edition.report.year);
    let is_own = |location: &&Location| Initial::of(&location.slug, location.kind) == initial;
    let own: Vec<Location> = edition.locations.iter().filter(is_own).cloned().collect();
    let is_own =
        |(entry, _): &(&LocationHistory, _)| Initial::of(&entry.slug, entry.kind) == initial;
    let former: Vec<_> = edition.past.former().filter(is_own).collect();
    let title = (texts.of_letter)(head(initial, links.language()).as_str());
    let listed = (texts.of_letter_lead)(count(own.len()), year);
    let letters = locations::by_letter(&own);
    let letters = letters
        .iter()
        .map(|letter| list(letter, links))
        .collect_view();
    PageView {
        description: (texts.of_letter_description)(&title, organisation, year),
        holds_complaints: false,
        main: view! {
            {back(links, Vec::new(), Name::plain(title.as_str()))}
            <h1>{title.clone()}</h1>
            <p class="lead">{listed}</p>
            {pages_of_letters(Some(initial), links)}
            <div class="directory">
                {letters}
                {former_locations(former, edition, links)}
            </div>
        }
        .into_any(),
        title,
    }
}

fn pages_of_letters(here: Option<Initial>, links: &Links) -> impl IntoView + use<> {
    let texts = start::of(links.language());
    let items = Initial::all()
        .map(|initial| {
            let head = head(initial, links.language());
            let href = links.page(&Page::Locations(initial));
            let current = (here == Some(initial)).then_some("page");
            view! { <li><a href=href aria-current=current>{head}</a></li> }
        })
        .collect_view();
    view! { <nav class="letters" id="letters" aria-label=texts.letters><ul>{items}</ul></nav> }
}

fn sections(edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = start::of(links.language());
    let letters = locations::by_letter(&edition.locations);
    let jumps = letters
        .iter()
        .map(|letter| {
            let href = format!("#{}", section_id(letter.initial));
            view! { <li><a href=href>{head(letter.initial, links.language())}</a></li> }
        })
        .collect_view();
    let sections = letters
        .iter()
        .map(|letter| section(letter, links))
        .collect_view();
    view! {
        <nav class="letters" id="letters" aria-label=texts.letters><ul>{jumps}</ul></nav>
        {sections}
    }
}

fn section(letter: &Letter<'_>, links: &Links) -> impl IntoView + use<> {
    let id = section_id(letter.initial);
    let labelled_by = id.clone();
    let texts = start::of(links.language());
    view! {
        <section aria-labelledby=labelled_by>
            <h3 id=id>{head(letter.initial, links.language())}</h3>
            {list(letter, links)}
            <p class="back"><a href="#letters">{texts.back_to_letters}</a></p>
        </section>
    }
}

fn list(letter: &Letter<'_>, links: &Links) -> impl IntoView + use<> {
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
    view! { <ul class="location-list">{items}</ul> }
}

/// The locations that only older years list, by slug, with their complaints in the last of those years.
fn former_locations(
    former: Vec<(&LocationHistory, &YearCounts)>,
    edition: &Edition,
    links: &Links,
) -> Option<impl IntoView + use<>> {
    let texts = start::of(links.language());
    let items: Vec<_> = former
        .into_iter()
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

fn section_id(initial: Initial) -> String {
    format!("letter-{}", initial.part())
}

fn head(initial: Initial, language: Language) -> String {
    match initial {
        Initial::Digit => start::of(language).digits.into(),
        Initial::Letter(letter) => letter.to_ascii_uppercase().into(),
    }
}
