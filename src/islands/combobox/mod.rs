//! Looking a location up: a field with suggestions, by the ARIA combobox pattern. What becomes of
//! the location that is chosen is the purpose of the island that holds the field.
//!
//! Every attribute that changes and every kind of view costs each visitor a kilobyte, so the
//! parts that change are few: the list as a whole, and one message.

mod model;
mod suggestion;

use crate::islands::CurrentPage;
use crate::islands::pieces::pieces;
use crate::islands::search_form::{FormWords, HINT, search_form};
use crate::links::SearchState;
use crate::texts::search::Texts;
use dataset::{DirectoryFile, FetchError, Slug};
use leptos::html::Input;
use leptos::prelude::*;
use model::SearchModel;
use suggestion::Suggestion;

/// The id of the field; a page has one.
pub const FIELD: &str = "zoek";
const LIST: &str = "zoek-lijst";

/// What a location is looked up for. A type and not a set of functions, so that each bundle carries
/// its own purpose only.
pub trait Purpose: Copy + Send + Sync + 'static {
    /// Whether the field is emptied once a location is chosen.
    const EMPTIES: bool;

    /// What the field says.
    fn texts(self, page: &CurrentPage) -> &'static Texts;

    /// What the field holds at first.
    fn first_text(self) -> String;

    /// This text was typed, and nothing after it for a moment.
    fn rested(self, text: String);

    /// What choosing a location hands over: where it is to be found, or the location itself.
    fn target(page: &CurrentPage, slug: &Slug) -> String;

    /// A location was chosen, perhaps with the wish for a new tab.
    fn choose(self, target: &str, new_tab: bool);

    /// The locations to choose from.
    fn load(
        self,
        page: &CurrentPage,
    ) -> impl Future<Output = Result<DirectoryFile, FetchError>> + 'static;
}

/// The field with its suggestions.
pub fn combobox<P: Purpose>(purpose: P) -> impl IntoView {
    let field = NodeRef::<Input>::new();
    let model = SearchModel::new(CurrentPage::get(), purpose);
    // Runs once, after the island has woken: what was typed before, or stands in the address, is
    // taken over then, because the first view must be the rendered one.
    Effect::new(move || model.wake(field));

    let texts = model.texts();
    let input = view! {
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
            aria-describedby=HINT
            aria-controls=LIST
            aria-expanded=move || if model.is_expanded() { "true" } else { "false" }
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
        <button type="submit">{texts.button}</button>
        <ul
            id=LIST
            class="search-list"
            role="listbox"
            aria-label=texts.list
            // Pressing takes the focus away and so closes the list; that waits for the click.
            on:mousedown=|event| event.prevent_default()
            on:click=move |event| {
                if let Some(position) = suggestion::position_of(&event) {
                    model.choose(position, event.ctrl_key() || event.meta_key());
                }
            }
        >
            {move || options(model)}
        </ul>
        <div class="search-answer">
            <div class="search-message" role="status">
                {move || message(model)}
            </div>
            <button type="button" hidden=move || !model.has_failed() on:click=move |_| model.load_again(field)>
                {texts.again}
            </button>
        </div>
    };
    let words = FormWords {
        label: texts.label,
        hint: texts.hint,
        asleep: texts.asleep,
        without_script: texts.without_script,
    };
    search_form(words, FIELD, move || model.submit(), input)
}

fn options<P: Purpose>(model: SearchModel<P>) -> Vec<impl IntoView> {
    let active = model.active.get();
    let suggestions = if model.is_expanded() {
        model.suggestions()
    } else {
        Vec::new()
    };
    let options = suggestions.into_iter().enumerate();
    options
        .map(|(position, suggestion)| option(position, active == Some(position), suggestion))
        .collect()
}

fn option(position: usize, active: bool, suggestion: Suggestion) -> impl IntoView {
    view! {
        <li
            id=option_id(position)
            role="option"
            // Stands on the one that was reached only, as the pattern has it.
            aria-selected=active.then_some("true")
        >
            <bdi>{pieces(suggestion.name)}</bdi>
            <span>{suggestion.detail}</span>
        </li>
    }
}

fn message<P: Purpose>(model: SearchModel<P>) -> Vec<impl IntoView> {
    let lines = model.message().into_iter();
    lines.map(|line| view! { <p>{line}</p> }).collect()
}

/// The id of a suggestion's element; [`suggestion::position_of`] reads the position back.
fn option_id(position: usize) -> String {
    format!("zoek-keuze-{position}")
}
