//! Where the figures come from, and how far they can be trusted.

mod checks;
mod more;
mod names;
mod register;

pub(super) use checks::differences;
pub(super) use more::told_of_disputes;

use super::{Edition, Gathered, PageView};
use crate::links::Links;
use crate::texts::{Language, about, counts};
use dataset::Note;
use leptos::prelude::*;

pub(super) fn view(edition: &Gathered<'_>, links: &Links) -> PageView {
    let texts = about::of(links.language());
    let (complaints, year) = (edition.complaint_count(), edition.report.year);
    PageView {
        title: texts.title.into(),
        description: (texts.description)(complaints, year, &edition.settings.name),
        holds_complaints: false,
        main: view! {
            <h1>{texts.title}</h1>
            {source(edition, links)}
            {checks::reconciliation(edition, links)}
            {differences(edition, links)}
            {checks::inferred(edition, links)}
            {checks::repeats(edition, links)}
            {names::view(edition, links)}
            {register::view(edition, links)}
            {more::disputes(edition, links)}
            {more::scheme(edition, links)}
            {more::notes(edition, links)}
            {more::corrections(edition, links)}
            {more::downloads(edition, links)}
            {more::privacy(edition, links)}
            {more::rights(edition, links)}
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
fn note(id: &str, edition: &Edition, links: &Links) -> Option<impl IntoView + use<>> {
    let note = edition.report.notes.iter().find(|note| note.id == id)?;
    Some(note_text(note, links))
}

/// A note in the page's language; in Dutch where it was not written in that one.
pub(super) fn note_text(note: &Note, links: &Links) -> impl IntoView + use<> {
    match (links.language(), note.english.clone()) {
        (Language::English, Some(text)) => view! { <p>{text}</p> }.into_any(),
        (language, _) => {
            view! { <p lang=language.marks_report()>{note.text.clone()}</p> }.into_any()
        }
    }
}

fn source(edition: &Gathered<'_>, links: &Links) -> AnyView {
    let texts = about::of(links.language());
    let document = &edition.report.source;
    let date = document
        .date
        .as_deref()
        .map(|date| links.language().date(date));
    let sentence = (texts.source_document)(&document.title, date.as_deref(), document.pages);
    let handling = handling(edition, links).into_iter();
    let handling = handling.map(|text| view! { <p>{text}</p> });
    let content = (view! { <p>{sentence}</p> }, handling.collect_view());
    section("bron", texts.source, content)
}

/// What was done with the texts, as far as the source has lines, pages and texts.
fn handling(edition: &Gathered<'_>, links: &Links) -> Vec<&'static str> {
    let texts = about::of(links.language());
    let has_pages = edition.report.source.pages > 0;
    match (edition.has_texts(), has_pages) {
        (true, true) => texts.source_handling.to_vec(),
        (true, false) => vec![texts.source_words],
        (false, _) if edition.complaints.is_empty() => Vec::new(),
        (false, _) => vec![counts::of(links.language()).source],
    }
}
