//! The list as the page holds it, before the complaints are there.

use super::filters::{group_id, options_id};
use super::{
    ADVICE, AGAIN, CSV, DOWNLOADS, DROPS, FIELD, FILTERS, FOUND, JSON, LIST, NAMED, NOTICES,
    NUMBER, ORDERS, PILLS, PRINTED, STALE, block_id,
};
use crate::figures::facets::Group;
use crate::islands::search_form::{FormWords, HINT, search_form};
use crate::links::ComplaintsState;
use crate::listing::plan::BLOCKS;
use crate::texts::Language;
use crate::texts::listing::{self, Texts};
use leptos::prelude::*;

/// The search, what may be typed there, the filters and an empty list.
pub fn view(language: Language, hint: &'static str) -> impl IntoView {
    let texts = listing::of(language);
    view! {
        <div class="finder" data-island="complaints">
            {search_field(texts, hint)}
            <div class="finder-layout">
                {filter_groups(texts)}
                <div class="finder-results">{summary(texts)} {blocks()}</div>
            </div>
        </div>
    }
}

fn search_field(texts: &'static Texts, hint: &'static str) -> AnyView {
    let field = view! {
        <input
            id=FIELD
            name=ComplaintsState::QUERY
            type="search"
            autocomplete="off"
            autocapitalize="off"
            enterkeyhint="search"
            aria-describedby=HINT
        />
        <button type="submit">{texts.button}</button>
    };
    let words = FormWords {
        label: texts.label,
        hint,
        asleep: texts.asleep,
        without_script: texts.without_script,
    };
    search_form(words, FIELD, field.into_any())
}

/// The filters. A group's options are made when it is opened: there are hundreds of locations. Towns
/// are known only with a register.
fn filter_groups(texts: &'static Texts) -> AnyView {
    let groups = Group::ALL.map(|group| {
        view! {
            <details class="filter-group" id=group_id(group) hidden=group == Group::Town>
                <summary>{(texts.group)(group)}</summary>
                <ul id=options_id(group)></ul>
            </details>
        }
    });
    view! { <nav id=FILTERS class="filters waiting" aria-label=texts.filters>{groups.into_iter().collect_view()}</nav> }
        .into_any()
}

/// Room for what was found, what is filtered by, and what can be done with it.
fn summary(texts: &'static Texts) -> AnyView {
    view! {
        <div role="status"><h2 id=FOUND tabindex="-1">{texts.loading}</h2></div>
        <button id=AGAIN type="button" class="button" hidden>{texts.again}</button>
        <div id=NOTICES></div>
        <ul id=PILLS class="pills" aria-label=texts.active></ul>
        <div id=ADVICE></div>
        <ul id=NAMED class="drops" aria-label=texts.named></ul>
        <ul id=DROPS class="drops" aria-label=texts.no_results></ul>
        <ul id=ORDERS class="orders" aria-label=texts.sort></ul>
        <p id=PRINTED class="print-note"></p>
        <p id=DOWNLOADS class="finder-downloads" hidden>
            <span id=NUMBER></span>
            <button id=CSV type="button">{texts.csv}</button>
            <button id=JSON type="button">{texts.json}</button>
        </p>
    }
    .into_any()
}

/// Room for the complaints, in blocks.
fn blocks() -> AnyView {
    let block =
        |block: usize| view! { <div id=block_id(block) class="complaints" hidden=block > 0></div> };
    let more: Vec<_> = (1..BLOCKS).map(block).collect();
    view! { <div id=LIST class="finder-list">{block(0)}<div id=STALE>{more}</div></div> }.into_any()
}
