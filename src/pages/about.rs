//! Where the figures come from, and how far they can be trusted.

mod checks;
mod more;
mod names;

use super::{Edition, LANGUAGE, PageView};
use crate::links::Links;
use crate::texts::about;
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> PageView {
    let texts = about::of(LANGUAGE);
    let (complaints, year) = (edition.complaint_count(), edition.report.year);
    PageView {
        title: texts.title.into(),
        description: (texts.description)(complaints, year, &edition.settings.name),
        holds_complaints: false,
        main: view! {
            <h1>{texts.title}</h1>
            {source(edition)}
            {checks::reconciliation(edition, links)}
            {checks::differences(edition)}
            {checks::inferred(edition, links)}
            {checks::repeats(edition, links)}
            {names::view(edition, links)}
            {more::disputes(edition)}
            {more::notes(edition)}
            {more::downloads(edition, links)}
            {more::privacy()}
            {more::rights(edition)}
        }
        .into_any(),
    }
}

/// A section with its heading.
fn section(id: &'static str, title: &'static str, content: impl IntoView + 'static) -> AnyView {
    let content = content.into_any();
    view! {
        <section aria-labelledby=id>
            <h2 id=id>{title}</h2>
            {content}
        </section>
    }
    .into_any()
}

/// Notes of the report that a section shows; the others come together at the end.
const PLACED_NOTES: [&str; 5] = [
    "percentage",
    "inferred-categories",
    "duplicates",
    "damaged-name",
    "annexes-without-text",
];

/// The note with this id, where the report has one.
fn note(id: &str, edition: &Edition) -> Option<impl IntoView + use<>> {
    let note = edition.report.notes.iter().find(|note| note.id == id)?;
    let text = note.text.clone();
    Some(view! { <p>{text}</p> })
}

fn source(edition: &Edition) -> AnyView {
    let texts = about::of(LANGUAGE);
    let document = &edition.report.source;
    let date = document.date.as_deref().map(|date| LANGUAGE.date(date));
    let sentence = (texts.source_document)(&document.title, date.as_deref(), document.pages);
    let handling = texts.source_handling.map(|text| view! { <p>{text}</p> });
    let content = (
        view! { <p>{sentence}</p> },
        handling.into_iter().collect_view(),
    );
    section("bron", texts.source, content)
}
