//! The start page: search first.

use super::{Edition, PageView};
use crate::islands::search::Search;
use crate::links::Links;
use crate::texts::{Language, start};
use leptos::prelude::*;

pub(super) fn view(edition: &Edition, links: &Links) -> PageView {
    let texts = start::of(Language::Dutch);
    let year = edition.report.year;
    PageView {
        title: (texts.title)(year),
        description: (texts.description)(&edition.settings.name, year),
        holds_complaints: false,
        main: view! {
            <h1>{(texts.title)(year)}</h1>
            <Search root=links.root().to_string() year language=Language::Dutch />
        }
        .into_any(),
    }
}
