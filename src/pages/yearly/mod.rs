//! The yearly report: one page with all that the Act asks for, to read or to print, in place of the
//! document that the data came from. It needs no script.

mod asked;
mod entries;
mod location;

pub(super) use location::view as of_location;

use super::edition::count;
use super::{Edition, Gathered, PageView, about, back, categories, record, years};
use crate::links::{Links, Page};
use crate::pages::parts::{DataTable, Name, name};
use crate::texts::{REPORT, complaint, location as location_texts, record as record_texts, yearly};
use dataset::Location;
use leptos::prelude::*;

/// The report on a year.
pub(super) fn view(edition: &Gathered<'_>, links: &Links) -> PageView {
    let texts = yearly::of(links.language());
    let (complaints, year) = (edition.complaint_count(), edition.report.year);
    let organisation = &edition.report.organisation;
    let title = (texts.title)(year);
    PageView {
        description: (texts.description)(complaints, organisation, year),
        holds_complaints: true,
        main: view! {
                {back(links, Vec::new(), Name::plain(title.as_str()))}
                <h1>{title.clone()}</h1>
                <p class="lead">{(texts.lead)(organisation, year)}</p>
                <p class="on-screen">{texts.to_print}</p>
                {years::switch(&Page::YearlyReport, edition, links)}
                {contents(edition, links)}
                {asked::view(edition, links)}
                {scheme(edition, links)}
                {counts(edition, links)}
                {by_location(edition, links)}
                {without_location(edition, links)}
                {without_complaints(edition, links)}
                {disputes(edition, links)}
                {about::differences(edition, links)}
                {notes(edition, links)}
        }
        .into_any(),
        title,
    }
}

fn section(id: &'static str, title: &'static str, content: impl IntoView + 'static) -> AnyView {
    let content = content.into_any();
    view! { <section aria-labelledby=id><h2 id=id>{title}</h2>{content}</section> }.into_any()
}

/// The sections, and below them every location with complaints.
fn contents(edition: &Gathered<'_>, links: &Links) -> AnyView {
    let texts = yearly::of(links.language());
    let has_nowhere = !edition.complaints_of(None).is_empty();
    let nowhere = location_texts::of(links.language()).nowhere;
    let parts = [
        Some((asked::ID, texts.act)),
        Some(("regeling", record_texts::of(links.language()).scheme)),
        Some(("aantallen", texts.counts)),
        has_nowhere.then_some(("zonder-locatie", nowhere)),
        quiet(edition)
            .next()
            .map(|_| ("zonder-klacht", texts.without_complaints)),
        Some(("geschillen", texts.disputes)),
        Some(("opmerkingen", texts.notes)),
    ];
    let item = |(id, text): (&str, &'static str)| {
        view! { <li><a href=format!("#{id}")>{text}</a></li> }
    };
    let (before, after) = parts.split_at(3);
    let before = before.iter().copied().flatten().map(item).collect_view();
    let after = after.iter().copied().flatten().map(item).collect_view();
    let locations: Vec<_> = listed(edition)
        .map(|location| {
            let href = format!("#{}", location.slug);
            view! { <li>{name(Name::link(location.name.as_str(), href))}</li> }
        })
        .collect();
    let locations = (!locations.is_empty()).then(|| {
        view! {
            <li>
                <a href="#per-locatie">{texts.by_location}</a>
                <details>
                    <summary>{(texts.locations)(count(locations.len()))}</summary>
                    <ul>{locations}</ul>
                </details>
            </li>
        }
    });
    view! {
        <nav class="contents" aria-labelledby="inhoudsopgave">
            <h2 id="inhoudsopgave">{texts.contents}</h2>
            <ol>
                {before}
                {locations}
                {after}
            </ol>
        </nav>
    }
    .into_any()
}

/// Locations with complaints, by their names.
fn listed(edition: &Edition) -> impl Iterator<Item = &Location> {
    let all = edition.locations.iter();
    all.filter(|location| location.counts.total > 0)
}

/// Locations of which it is known that they had none.
fn quiet(edition: &Edition) -> impl Iterator<Item = &Location> {
    let all = edition.locations.iter();
    all.filter(|location| location.counts.total == 0)
}

fn scheme(edition: &Edition, links: &Links) -> AnyView {
    let texts = yearly::of(links.language());
    let title = record_texts::of(links.language()).scheme;
    let told = |text: Option<String>| match text {
        Some(text) => view! { <p lang=REPORT>{text}</p> }.into_any(),
        None => view! { <p>{texts.not_told}</p> }.into_any(),
    };
    let (description, made_known) = match edition.report.scheme.clone() {
        Some(scheme) => (Some(scheme.description), scheme.made_known),
        None => (None, None),
    };
    let content = view! {
        {told(description)}
        <h3>{texts.made_known}</h3>
        {told(made_known)}
    };
    section("regeling", title, content)
}

fn counts(edition: &Edition, links: &Links) -> AnyView {
    let texts = yearly::of(links.language());
    let content = view! {
        <p>{(texts.counted)(edition.complaint_count(), edition.report.year)}</p>
        <DataTable table=categories::outcome_table(edition, links) />
        <p class="whose-verdict">{complaint::of(links.language()).whose_verdict}</p>
    };
    section("aantallen", texts.counts, content)
}

fn by_location(edition: &Gathered<'_>, links: &Links) -> Option<AnyView> {
    let texts = yearly::of(links.language());
    let fairness = location_texts::of(links.language()).fairness;
    let items = listed(edition).map(|location| {
        let href = links.page(&Page::Location(location.slug.clone()));
        let heading = name(Name::link(location.name.as_str(), href));
        let content = location::content(location, edition, links);
        view! {
            <section class="of-location">
                <h3 id=location.slug.to_string()>{heading}</h3>
                {content}
            </section>
        }
    });
    let content = view! { <p>{fairness}</p> {items.collect_view()} };
    let any = listed(edition).next().is_some();
    any.then(|| section("per-locatie", texts.by_location, content))
}

fn without_location(edition: &Gathered<'_>, links: &Links) -> Option<AnyView> {
    let texts = location_texts::of(links.language());
    let complaints = edition.complaints_of(None);
    let any = !complaints.is_empty();
    let content = view! { <p>{texts.nowhere_why}</p> {entries::view(complaints, edition, links)} };
    any.then(|| section("zonder-locatie", texts.nowhere, content))
}

fn without_complaints(edition: &Edition, links: &Links) -> Option<AnyView> {
    let texts = yearly::of(links.language());
    let items: Vec<_> = quiet(edition)
        .map(|location| view! { <li dir="auto">{location.name.clone()}</li> })
        .collect();
    let any = !items.is_empty();
    let content = view! { <p>{texts.without_complaints_means}</p> <ul class="names">{items}</ul> };
    any.then(|| section("zonder-klacht", texts.without_complaints, content))
}

fn disputes(edition: &Edition, links: &Links) -> AnyView {
    let texts = yearly::of(links.language());
    let told = about::told_of_disputes(edition, links);
    let content = told.unwrap_or_else(|| view! { <p>{texts.not_told}</p> }.into_any());
    section("geschillen", texts.disputes, content)
}

/// What a reader must know of the source, and what was corrected since.
fn notes(edition: &Edition, links: &Links) -> AnyView {
    let texts = yearly::of(links.language());
    let notes = edition.report.notes.iter();
    let notes = notes.map(|note| about::note_text(note, links));
    let content = view! {
        <p>{super::source(edition, links)}</p>
        {notes.collect_view()}
        {record::corrections(edition, links)}
    };
    section("opmerkingen", texts.notes, content)
}
