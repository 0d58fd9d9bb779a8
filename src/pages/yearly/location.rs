//! One location's part of the yearly report: a section of it, and a page for its parents' committee.

use super::{Gathered, PageView, entries};
use crate::links::{Address, Links, Page};
use crate::pages::parts::{Name, Notice};
use crate::pages::{about, back, record, register};
use crate::texts::{complaint, location as location_texts, yearly};
use dataset::Location;
use leptos::prelude::*;

/// The page for the parents' committee.
pub(in crate::pages) fn view(
    location: &Location,
    edition: &Gathered<'_>,
    links: &Links,
) -> PageView {
    let texts = yearly::of(links.language());
    let (total, year) = (location.counts.total, edition.report.year);
    let title = (texts.of_location)(&location.name, year);
    let own = Page::Location(location.slug.clone());
    let report = Address::of_year(&Page::YearlyReport, year);
    let between = vec![Name::link(location.name.as_str(), links.page(&own))];
    let fairness = location_texts::of(links.language()).fairness;
    let whose_verdict = complaint::of(links.language()).whose_verdict;
    PageView {
        description: (texts.of_location_description)(&location.name, total, year),
        holds_complaints: total > 0,
        main: view! {
                {back(links, between, Name::plain(title.as_str()))}
                <h1 dir="auto">{title.clone()}</h1>
                <p class="lead">{(texts.of_location_lead)(&edition.report.organisation)}</p>
                <p class="on-screen">{texts.to_print}</p>
                {register::address_line(location, links)}
                {register::zero(location, edition, links)}
                {(total > 0).then(|| view! { <Notice text=fairness.into() /> })}
                {(total > 0).then(|| view! { <p class="whose-verdict">{whose_verdict}</p> })}
                {complaints(location, edition, links)}
                {record::of_location(&location.slug, edition, links)}
                <p class="on-screen"><a href=links.page(&own)>{texts.to_location}</a></p>
                <p class="on-screen"><a href=links.at(&report)>{(texts.to_report)(year)}</a></p>
        }
        .into_any(),
        title,
    }
}

fn complaints(location: &Location, edition: &Gathered<'_>, links: &Links) -> AnyView {
    let title = (location_texts::of(links.language()).complaints)(location.counts.total);
    let content = content(location, edition, links);
    match location.counts.total {
        0 => content,
        _ => super::section("klachten", title, content),
    }
}

/// What the report has of a location, without its name.
pub(super) fn content(location: &Location, edition: &Gathered<'_>, links: &Links) -> AnyView {
    let complaints = edition.complaints_of(Some(&location.slug));
    let notes = edition.notes_of(&location.slug).iter();
    let notes = notes.map(|note| about::note_text(note, links));
    let number = location.register_id.as_ref().map(|id| format!("LRK {id}"));
    let any = !complaints.is_empty();
    view! {
        {number.map(|number| view! { <p class="small">{number}</p> })}
        {notes.collect_view()}
        {any.then(|| entries::view(complaints, edition, links))}
    }
    .into_any()
}
