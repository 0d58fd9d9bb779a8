//! The list of all complaints: a search field, filters that are links, and the complaints found.
//!
//! The first complaints follow every keystroke; everything else (filters, the rest of the list, the
//! address) follows once typing pauses, so that no keystroke waits for it.

mod card;
mod download;
mod filters;
mod model;
mod window;

use crate::islands::CurrentPage;
use crate::islands::part;
use crate::islands::pieces::pieces;
use crate::islands::search_form::{FormWords, HINT, search_form};
use crate::links::ComplaintsState;
use crate::listing::plan::BLOCKS;
use crate::texts::complaint;
use card::FoundCard;
use filters::Link;
use leptos::html::{Div, Input};
use leptos::prelude::*;
use model::ListModel;

const FIELD: &str = "zoek-klachten";
/// The heading that says how many were found; it takes the focus of a filter that goes away.
const FOUND: &str = "gevonden";

/// The list with its search and filters.
#[island]
pub fn ComplaintList() -> impl IntoView {
    let field = NodeRef::<Input>::new();
    let list = NodeRef::<Div>::new();
    let model = ListModel::new(CurrentPage::get(), field, list);
    // Runs once, after the island has woken: the first view must be the rendered one.
    Effect::new(move || model.wake());

    view! {
        <div class="finder" on:click=move |event| model.click(&event)>
            {part(search_field(model, field))}
            <div class="finder-layout">
                {part(filter_groups(model))}
                <div class="finder-results">
                    {part(summary(model))}
                    {part(blocks(model, list))}
                </div>
            </div>
        </div>
    }
}

fn search_field(model: ListModel, field: NodeRef<Input>) -> impl IntoView {
    let texts = model.texts();
    let input = view! {
        <input
            node_ref=field
            id=FIELD
            name=ComplaintsState::QUERY
            type="search"
            autocomplete="off"
            autocapitalize="off"
            enterkeyhint="search"
            aria-describedby=HINT
            on:input=move |event| model.type_text(event_target_value(&event))
        />
        <button type="submit">{texts.button}</button>
    };
    let words = FormWords {
        label: texts.label,
        hint: texts.hint,
        asleep: texts.asleep,
        without_script: texts.without_script,
    };
    search_form(words, FIELD, move || model.settle(), input)
}

/// The filters. A group's options are made when it is opened: there are hundreds of locations.
fn filter_groups(model: ListModel) -> impl IntoView {
    let groups: Vec<_> = model
        .groups()
        .map(|(position, name)| {
            view! {
                <details class="filter-group" id=filters::group_id(position) hidden=move || !model.is_useful(position) on:toggle=move |_| model.toggle(position)>
                    <summary>{name}</summary>
                    <ul>{move || links(model.options(position))}</ul>
                </details>
            }
        })
        .collect();
    view! { <nav class="filters" class:waiting=move || !model.is_ready() aria-label=model.texts().filters>{groups}</nav> }
}

fn links(links: Vec<Link>) -> Vec<impl IntoView> {
    links
        .into_iter()
        .map(|link| {
            view! {
                <li>
                    <a
                        class=link.class
                        href=link.href
                        aria-current=link.current.then_some("true")
                        aria-label=link.label
                    >
                        <bdi>{link.name}</bdi>
                        <span>{link.count}</span>
                    </a>
                </li>
            }
        })
        .collect()
}

/// What was found, what is filtered by, and what can be done with it.
fn summary(model: ListModel) -> impl IntoView {
    let texts = model.texts();
    view! {
        <div role="status"><h2 id=FOUND tabindex="-1">{move || model.message()}</h2></div>
        <button type="button" class="button" hidden=move || !model.has_failed() on:click=move |_| model.load()>
            {texts.again}
        </button>
        {move || notices(model.notices())}
        <ul class="pills" aria-label=texts.active>{move || links(model.pills())}</ul>
        {move || notices(model.advice())}
        <ul class="drops" aria-label=texts.no_results>{move || links(model.drops())}</ul>
        <ul class="orders" aria-label=texts.sort>{move || links(model.orders())}</ul>
        <p class="print-note">{move || model.print_note()}</p>
        <p class="finder-downloads" hidden=move || model.count() == 0>
            <span>{move || (texts.download)(model.count())}</span>
            <button type="button" on:click=move |_| model.download_csv()>{texts.csv}</button>
            <button type="button" on:click=move |_| model.download_json()>{texts.json}</button>
        </p>
    }
}

fn notices(texts: Vec<String>) -> Vec<impl IntoView> {
    let texts = texts.into_iter();
    texts
        .map(|text| view! { <p class="notice">{text}</p> })
        .collect()
}

/// The complaints in blocks. While typing only the first one changes and the others are out of
/// sight, all at once; once typing pauses they are hidden and filled again.
fn blocks(model: ListModel, list: NodeRef<Div>) -> impl IntoView {
    let block = move |block| {
        view! {
            <div class="complaints" hidden=move || model.is_hidden(block)>
                {move || cards(model, model.cards(block))}
            </div>
        }
    };
    let more: Vec<_> = (1..BLOCKS).map(block).collect();
    view! {
        <div class="finder-list" class:windowed=move || model.is_windowed() node_ref=list>
            {block(0)}
            <div class:finder-stale=move || model.is_stale()>{more}</div>
        </div>
    }
}

fn cards(model: ListModel, cards: Vec<FoundCard>) -> Vec<impl IntoView> {
    let language = model.language();
    cards
        .into_iter()
        .map(|card| found_card(card, complaint::of(language)))
        .collect()
}

fn found_card(card: FoundCard, texts: &'static complaint::Texts) -> impl IntoView {
    view! {
        <article class="complaint" id=card.id.clone()>
            <h3><a href=card.href.clone() dir="auto">{card.heading}</a></h3>
            <p class="about">{card.about}</p>
            <p class=card.outcome_class>
                <span class="visually-hidden">{texts.outcome_prefix} " "</span>
                {card.outcome}
            </p>
            <h4>{texts.said}</h4>
            <p class="report-text" lang="nl" dir="auto">{pieces(card.said)}</p>
            <h4>{texts.done}</h4>
            <p class=card.done_class lang=card.done_lang dir="auto">{pieces(card.done)}</p>
            <p class="complaint-notes">{card.notes}</p>
            <footer>
                <span>{card.page}</span>
                <a href=card.href aria-label=(texts.permalink)(&card.id)>{card.id.clone()}</a>
            </footer>
        </article>
    }
}
