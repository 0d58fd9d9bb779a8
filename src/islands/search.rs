//! Looking a location up: a field with suggestions, by the ARIA combobox pattern.

mod state;
mod suggestion;

use crate::links::{Links, SearchState};
use crate::texts::{Language, search};
use leptos::html::Input;
use leptos::prelude::*;
use state::{Answer, SearchModel};
use suggestion::Suggestion;

const FIELD: &str = "zoek";
const LIST: &str = "zoek-lijst";

/// The search field with its suggestions. `root` leads to the site's root (see [`Links`]).
#[island]
pub fn Search(root: String, year: u16, language: Language) -> impl IntoView {
    let texts = search::of(language);
    let field = NodeRef::<Input>::new();
    let model = SearchModel::new(Links::from_root(root), language);
    // Runs once, after the island has woken: what was typed before, or stands in the address, is
    // taken over then, because the first view must be the rendered one.
    Effect::new(move || model.wake(field));

    view! {
        <form role="search" class="search" method="get" action=move || model.action() on:submit=move |event| {
            event.prevent_default();
            model.submit();
        }>
            <label class="search-label" for=FIELD>{texts.label}</label>
            <p class="search-hint" id="zoek-uitleg">{texts.hint}</p>
            <div class="search-field">
                <SearchInput model field />
                <button type="submit">{texts.button}</button>
                <SuggestionList model />
            </div>
            <Outcome model year />
            <noscript><p class="search-note">{texts.without_script}</p></noscript>
        </form>
    }
}

#[component]
fn SearchInput(model: SearchModel, field: NodeRef<Input>) -> impl IntoView {
    view! {
        <input
            node_ref=field
            id=FIELD
            name=SearchState::QUERY
            type="search"
            role="combobox"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            enterkeyhint="search"
            aria-autocomplete="list"
            aria-describedby="zoek-uitleg"
            aria-controls=LIST
            aria-expanded=move || model.is_expanded().to_string()
            aria-activedescendant=move || model.active.get().map(option_id)
            on:input=move |event| model.type_text(event_target_value(&event))
            on:keydown=move |event| {
                if model.press(&event.key()) {
                    event.prevent_default();
                }
            }
            on:focus=move |_| model.open.set(true)
            on:blur=move |_| model.close()
        />
    }
}

#[component]
fn SuggestionList(model: SearchModel) -> impl IntoView {
    view! {
        <ul
            id=LIST
            class="search-list"
            role="listbox"
            aria-label=model.texts().list
            hidden=move || !model.is_expanded()
            // Pressing the mouse would take the focus away and close the list before the click.
            on:mousedown=|event| event.prevent_default()
        >
            {move || {
                let suggestions = model.suggestions();
                suggestions.into_iter().enumerate().map(|(place, suggestion)| {
                    view! { <SuggestionOption model place suggestion /> }
                }).collect_view()
            }}
        </ul>
    }
}

#[component]
fn SuggestionOption(model: SearchModel, place: usize, suggestion: Suggestion) -> impl IntoView {
    let option = NodeRef::<leptos::html::Li>::new();
    let is_active = move || model.active.get() == Some(place);
    Effect::new(move || {
        if let (true, Some(element)) = (is_active(), option.get()) {
            super::address::show(&element);
        }
    });
    let address = suggestion.address.clone();
    view! {
        <li
            node_ref=option
            id=option_id(place)
            class="search-option"
            role="option"
            aria-selected=move || is_active().to_string()
            on:click=move |event| {
                super::address::open(&address, event.ctrl_key() || event.meta_key());
            }
        >
            <span class="search-name">{suggestion.marked_name()}</span>
            <span class="search-detail">{suggestion.detail}</span>
        </li>
    }
}

/// What is said about the search: to screen readers how many locations were found, to everybody
/// when there are none or when the list of locations didn't arrive.
#[component]
fn Outcome(model: SearchModel, year: u16) -> impl IntoView {
    let texts = model.texts();
    view! {
        <p class="search-status" role="status">{move || model.status()}</p>
        {move || match model.answer() {
            Answer::Nothing(query) => Some(view! {
                <div class="search-note">
                    <p><strong>{(texts.nothing)(&query)}</strong></p>
                    <p>{(texts.not_listed)(year)}</p>
                    <p>{texts.check_spelling}</p>
                </div>
            }.into_any()),
            Answer::Failed(error) => Some(view! {
                <div class="search-note search-failed" role="alert">
                    <p><strong>{(texts.failed)(&error)}</strong></p>
                    <p>{texts.failed_advice}</p>
                    <button type="button" on:click=move |_| model.load()>{texts.again}</button>
                </div>
            }.into_any()),
            Answer::Quiet | Answer::Loading | Answer::Found { .. } => None,
        }}
    }
}

fn option_id(place: usize) -> String {
    format!("zoek-keuze-{place}")
}
