//! The field as the page holds it, before it answers.

use super::{AGAIN, FIELD, LIST, MESSAGE};
use crate::islands::search_form::{FormWords, HINT, search_form};
use crate::links::SearchState;
use crate::texts::search::Texts;
use leptos::prelude::*;

/// The field with an empty list of suggestions.
pub fn view(texts: &'static Texts) -> impl IntoView {
    let field = view! {
        <input
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
            aria-expanded="false"
        />
        <button type="submit">{texts.button}</button>
        <ul
            id=LIST
            class="search-list"
            role="listbox"
            aria-label=texts.list
            data-alike=texts.alike
            data-loading=texts.loading
        ></ul>
        <div class="search-answer">
            <div id=MESSAGE class="search-message" role="status"></div>
            <button id=AGAIN type="button" hidden>{texts.again}</button>
        </div>
    };
    let words = FormWords {
        label: texts.label,
        hint: texts.hint,
        asleep: texts.asleep,
        without_script: texts.without_script,
    };
    search_form(words, FIELD, field.into_any())
}
