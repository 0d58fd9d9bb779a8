//! The form around a search field: what stands above it and what stands there without a program.

use leptos::prelude::*;

/// The words around a field.
pub(super) struct FormWords {
    /// Above the field.
    pub label: &'static str,
    /// Below the label: what may be typed.
    pub hint: &'static str,
    /// When the program didn't arrive.
    pub asleep: &'static str,
    /// Without JavaScript.
    pub without_script: &'static str,
}

/// The id of the hint, which describes the field.
pub(super) const HINT: &str = "zoek-uitleg";

/// The form. `field` is the field with this id, its button, and what belongs to them.
pub(super) fn search_form<S: Fn() + 'static, F: IntoView + 'static>(
    words: FormWords,
    id: &'static str,
    submit: S,
    field: F,
) -> impl IntoView + use<S, F> {
    view! {
        <form role="search" class="search" method="get" on:submit=move |event| {
            event.prevent_default();
            submit();
        }>
            <label class="search-label" for=id>{words.label}</label>
            <p class="search-hint" id=HINT>{words.hint}</p>
            <div class="search-field">{field}</div>
            <p class="search-asleep" role="status">{words.asleep}</p>
            <noscript><p class="search-note">{words.without_script}</p></noscript>
        </form>
    }
}
