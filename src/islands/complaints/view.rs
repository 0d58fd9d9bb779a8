//! The list as the page holds it, before the complaints are there.

use super::filters::{group_id, options_id};
use super::{
    ADVICE, AGAIN, CSV, DOWNLOADS, DROPS, FIELD, FILTERS, FOUND, JSON, LIST, MORE, MORE_BUTTON,
    MORE_SAYS, NAMED, NOTICES, NUMBER, ORDER_MEANS, ORDERS, PANEL, PANEL_NAME, PILLS, PLACE,
    PLACE_SAYS, PRINTED, SHOW, STALE, block_id,
};
use crate::figures::facets::Group;
use crate::islands::search_form::{FormWords, HINT, search_form};
use crate::links::ComplaintsState;
use crate::listing::plan::BLOCKS;
use crate::texts::listing::{self, Texts};
use crate::texts::{Language, complaint};
use leptos::prelude::*;

const ORDERS_NAME: &str = "volgorde-naam";

/// The search, what may be typed there, the filters and an empty list. `in_parts` are the lists that come in
/// parts.
pub fn view(language: Language, hint: &'static str, in_parts: &[String]) -> impl IntoView + use<> {
    let texts = listing::of(language);
    let bundle = match in_parts.is_empty() {
        true => "complaints",
        false => "parts",
    };
    let in_parts = (!in_parts.is_empty()).then(|| in_parts.join(" "));
    view! {
        <div class="finder" data-island=bundle data-parts=in_parts>
            {search_field(texts, hint)}
            <div class="finder-layout">
                {filters(texts)}
                <div class="finder-results">
                    {summary(language)} {blocks()} {more(texts)} {downloads(texts)}
                </div>
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

/// The filters, behind one button where they don't stand beside the list. A group's options are made
/// when it is opened.
fn filters(texts: &'static Texts) -> AnyView {
    let groups = Group::ALL
        .into_iter()
        .filter(|group| *group != Group::Location);
    let groups = groups
        .map(|group| filter_group(group, texts))
        .collect_view();
    view! {
        <nav id=FILTERS class="filters waiting" aria-label=texts.filters>
            <details id=PANEL class="filter-panel">
                <summary><span id=PANEL_NAME>{texts.filters}</span></summary>
                {place(texts)}
                {groups}
                {orders(texts)}
                <button type="button" id=SHOW class="button filter-show">{(texts.show)(0)}</button>
            </details>
        </nav>
    }
    .into_any()
}

fn orders(texts: &'static Texts) -> AnyView {
    view! {
        <div class="filter-group filter-orders">
            <p id=ORDERS_NAME>{texts.sort}</p>
            <ul id=ORDERS aria-labelledby=ORDERS_NAME></ul>
        </div>
    }
    .into_any()
}

/// Towns are known only with a register.
fn filter_group(group: Group, texts: &'static Texts) -> AnyView {
    view! {
        <details class="filter-group" id=group_id(group) hidden=group == Group::Town>
            <summary>{(texts.group)(group)}</summary>
            <ul id=options_id(group)></ul>
        </details>
    }
    .into_any()
}

/// The field for a location: there are hundreds of them.
fn place(texts: &'static Texts) -> AnyView {
    let group = Group::Location;
    view! {
        <form class="filter-group filter-place" id=group_id(group)>
            <label for=PLACE>{(texts.group)(group)}</label>
            <input
                id=PLACE
                type="search"
                autocomplete="off"
                autocapitalize="off"
                enterkeyhint="search"
                aria-describedby=PLACE_SAYS
            />
            <p id=PLACE_SAYS role="status">{texts.place_hint}</p>
            <ul id=options_id(group)></ul>
        </form>
    }
    .into_any()
}

/// Room for what was found, what is filtered by, and whose verdicts they are.
fn summary(language: Language) -> AnyView {
    let texts = listing::of(language);
    view! {
        <div role="status"><h2 id=FOUND tabindex="-1">{texts.loading}</h2></div>
        <button id=AGAIN type="button" class="button" hidden>{texts.again}</button>
        <div id=NOTICES></div>
        <ul id=PILLS class="pills" aria-label=texts.active></ul>
        <div id=ADVICE></div>
        <ul id=NAMED class="drops" aria-label=texts.named></ul>
        <ul id=DROPS class="drops" aria-label=texts.no_results></ul>
        <p id=ORDER_MEANS class="order-means"></p>
        <p id=PRINTED class="print-note"></p>
        <p class="whose-verdict">{complaint::of(language).whose_verdict}</p>
    }
    .into_any()
}

/// Room for the complaints, in blocks.
fn blocks() -> AnyView {
    let block = |block: usize| {
        let is_later = block > 0;
        view! { <div id=block_id(block) class="complaints" hidden=is_later></div> }
    };
    let more: Vec<_> = (1..BLOCKS).map(block).collect();
    view! { <div id=LIST class="finder-list">{block(0)}<div id=STALE>{more}</div></div> }.into_any()
}

/// What shows more of the list.
fn more(texts: &'static Texts) -> AnyView {
    view! {
        <p id=MORE class="finder-more" hidden>
            <button type="button" id=MORE_BUTTON class="button">{texts.more}</button>
            <span id=MORE_SAYS></span>
        </p>
    }
    .into_any()
}

fn downloads(texts: &'static Texts) -> AnyView {
    view! {
        <p id=DOWNLOADS class="finder-downloads" hidden>
            <span id=NUMBER></span>
            <button id=CSV type="button">{texts.csv}</button>
            <button id=JSON type="button">{texts.json}</button>
        </p>
    }
    .into_any()
}
