//! One location and its complaints; and the complaints for which the report names none.

use super::cards::{cards_by_topic, complaint_list};
use super::{
    Edition, Gathered, PageView, about, back, past, peers, record, register, tallies, what_now,
    years,
};
use crate::figures::locations;
use crate::figures::spelling::{self, Spelling};
use crate::links::{Address, CompareState, Context, Links, Page};
use crate::pages::parts::{Name, name};
use crate::texts::compare::page;
use crate::texts::{REPORT, complaint, location, yearly as yearly_texts};
use dataset::{Counts, Location};
use leptos::prelude::*;

pub(super) fn view(location: &Location, edition: &Gathered<'_>, links: &Links) -> PageView {
    let texts = location::of(links.language());
    let (name, total, year) = (&location.name, location.counts.total, edition.report.year);
    let neighbours = edition.surroundings.neighbours(location);
    let perhaps = locations::perhaps_same(location, &edition.locations);
    let complaints = edition.complaints_of(Some(&location.slug));
    let cards = cards_by_topic(complaints, edition, links);
    PageView {
        title: (texts.title)(name, total, year),
        description: (texts.description)(name, &edition.settings.name, total, year),
        holds_complaints: total > 0,
        main: view! {
            {back(links, Vec::new(), Name::plain(name))}
            <h1 dir="auto">{name.clone()}</h1>
            {register::address_line(location, links)}
            <p class="lead">{(texts.lead)(total, year)}</p>
            {verdicts(&location.counts, links)}
            {years::switch(&Page::Location(location.slug.clone()), edition, links)}
            {past::became(&location.slug, edition, links)}
            {register::zero(location, edition, links)}
            {notes(location, edition, links)}
            <div class="ways on-screen">
                {what_now::jump(links)}
                {compare(location, edition, links)}
            </div>
            {others("buren", texts.neighbours, &neighbours, links)}
            {others("misschien", texts.perhaps_same, &perhaps, links)}
            {what_now::beside(links, &Context::of_location(&location.slug), (
                (total > 0).then(|| listed(&location.counts, cards, edition, links)),
                record::of_location(&location.slug, edition, links),
                years::over(&location.slug, edition, links),
                peers::view(location, edition, links),
                spellings(location, edition, links),
                register::facts(location, edition, links),
                register::same_town(location, edition, links),
                for_committee(location, edition, links),
            ))}
        }
        .into_any(),
    }
}

/// What the report's notes say about this location.
fn notes(location: &Location, edition: &Gathered<'_>, links: &Links) -> impl IntoView + use<> {
    let own = edition.notes_of(&location.slug).iter();
    own.map(|note| about::note_text(note, links)).collect_view()
}

/// The way to what a parents' committee gets: the same on paper.
fn for_committee(location: &Location, edition: &Edition, links: &Links) -> AnyView {
    let page = Page::LocationReport(location.slug.clone());
    let href = links.at(&Address::of_year(&page, edition.report.year));
    let text = yearly_texts::of(links.language()).for_committee;
    view! { <p class="on-screen"><a href=href>{text}</a></p> }.into_any()
}

/// The way to this location beside others, of the same year.
fn compare(location: &Location, edition: &Edition, links: &Links) -> AnyView {
    let state = CompareState {
        slugs: vec![location.slug.to_string()],
        years: years::named(edition),
    };
    let text = page::of(links.language()).from_location;
    view! { <p class="back"><a href=links.compare(&state)>{text}</a></p> }.into_any()
}

/// The page of the complaints for which the report names no location.
pub(super) fn without(edition: &Gathered<'_>, links: &Links) -> PageView {
    let texts = location::of(links.language());
    let year = edition.report.year;
    let complaints = edition.complaints_of(None);
    let counts = Counts::of(complaints.iter().copied());
    let cards = cards_by_topic(complaints, edition, links);
    let title = match edition.past.is_newest() {
        true => texts.nowhere.to_owned(),
        false => format!("{}, {year}", texts.nowhere),
    };
    PageView {
        title,
        description: (texts.nowhere_description)(&edition.settings.name, counts.total, year),
        holds_complaints: true,
        main: view! {
            {back(links, Vec::new(), Name::plain(texts.nowhere))}
            <h1>{texts.nowhere}</h1>
            <p class="lead">{(texts.nowhere_lead)(counts.total, year)}</p>
            {years::switch(&Page::WithoutLocation, edition, links)}
            {tallies::outcome_line(&counts, links)}
            <p class="whose-verdict">
                {complaint::of(links.language()).whose_verdict} " " {texts.nowhere_why}
            </p>
            {what_now::beside(links, &Context::default(), listed(&counts, cards, edition, links))}
        }
        .into_any(),
    }
}

/// The outcomes in one line, whose verdict they are, and what a count doesn't say. A single complaint
/// says its outcome itself.
fn verdicts(counts: &Counts, links: &Links) -> Option<AnyView> {
    let whose_verdict = complaint::of(links.language()).whose_verdict;
    let fairness = location::of(links.language()).fairness;
    let view = view! {
        {(counts.total > 1).then(|| tallies::outcome_line(counts, links))}
        <p class="whose-verdict">{whose_verdict} " " {fairness}</p>
    };
    (counts.total > 0).then(|| view.into_any())
}

/// The complaints below the row of their topics, each of which shows its own alone: the style sheet does
/// that, and without it the link leads to the first of them.
fn listed(counts: &Counts, cards: AnyView, edition: &Edition, links: &Links) -> AnyView {
    let texts = location::of(links.language());
    let several = (counts.by_category.len() > 1).then(|| {
        let all = (texts.show_all)(counts.total);
        view! {
            {tallies::topics(counts, edition, links)}
            <p class="one-topic on-screen">{texts.one_topic} " " <a href="#klachten">{all}</a></p>
        }
    });
    let content = view! { {several} {cards} };
    complaint_list((texts.complaints)(counts.total), content.into_any()).into_any()
}

/// Other locations, with their number of complaints.
fn others(
    id: &'static str,
    title: &'static str,
    locations: &[&Location],
    links: &Links,
) -> Option<AnyView> {
    let words = complaint::of(links.language()).count;
    let items = locations
        .iter()
        .map(|other| {
            let href = links.page(&Page::Location(other.slug.clone()));
            let link = name(Name::link(other.name.as_str(), href));
            view! { <li>{link} " " <span>{words(other.counts.total)}</span></li> }
        })
        .collect_view();
    let section = view! {
        <section class="neighbours" aria-labelledby=id>
            <h2 id=id>{title}</h2>
            <ul>{items}</ul>
        </section>
    };
    (!locations.is_empty()).then(|| section.into_any())
}

/// How the report spells the name, where it isn't the one above the page.
fn spellings(location: &Location, edition: &Edition, links: &Links) -> impl IntoView + use<> {
    let texts = location::of(links.language());
    let organisation = &edition.report.organisation;
    let same = spelling::printed_names(location, Spelling::Same, organisation);
    let arranged = match same.is_empty() {
        true => texts.printed,
        false => texts.also_printed,
    };
    [
        (Spelling::Arranged, arranged),
        (Spelling::Different, texts.printed_differently),
    ]
    .map(|(spelling, words)| {
        let printed = spelling::printed_names(location, spelling, organisation);
        let items = printed
            .iter()
            .map(|printed| view! { <li><q lang=REPORT><bdi>{printed.to_string()}</bdi></q></li> })
            .collect::<Vec<_>>();
        (!printed.is_empty()).then(|| {
            view! { <div class="spellings"><p>{words}</p><ul>{items}</ul></div> }
        })
    })
    .into_iter()
    .collect_view()
}
