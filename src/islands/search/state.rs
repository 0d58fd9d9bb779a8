//! What the search field knows, and what each key does.

use super::suggestion::{Suggestion, suggest};
use crate::islands::address;
use crate::islands::fetch::{FetchError, newest_locations};
use crate::links::{Links, Page, SearchState};
use crate::lookup::Directory;
use crate::texts::{Language, search};
use leptos::html::Input;
use leptos::prelude::*;
use std::sync::Arc;

/// So many suggestions fit under the field without scrolling far on a phone.
const SHOWN: usize = 10;

/// The list of locations, on its way from the host.
#[derive(Clone)]
enum Load {
    Waiting,
    Loaded(Arc<Directory>),
    Failed(FetchError),
}

/// What there is to say about a search.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Nothing was typed.
    Quiet,
    /// The list of locations is on its way.
    Loading,
    /// Locations were found; `more` when there are more than are shown.
    Found {
        /// The locations to show, the best first.
        suggestions: Vec<Suggestion>,
        /// Whether there are more.
        more: bool,
    },
    /// No location matches this text.
    Nothing(String),
    /// The list of locations didn't arrive.
    Failed(FetchError),
}

/// The state of the search field. What was typed is its only source; the rest is derived.
#[derive(Clone, Copy)]
pub struct SearchModel {
    links: StoredValue<Links>,
    language: Language,
    query: RwSignal<String>,
    locations: RwSignal<Load>,
    answer: Memo<Answer>,
    /// Whether the list of suggestions may show.
    pub open: RwSignal<bool>,
    /// The suggestion that the keyboard has reached.
    pub active: RwSignal<Option<usize>>,
}

impl SearchModel {
    /// A search on a page with these links.
    pub fn new(links: Links, language: Language) -> Self {
        let query = RwSignal::new(String::new());
        let locations = RwSignal::new(Load::Waiting);
        let stored = StoredValue::new(links);
        let answer = Memo::new(move |_| {
            let query = query.read();
            locations.with(|load| answer(load, query.trim(), &stored.read_value(), language))
        });
        Self {
            links: stored,
            language,
            query,
            locations,
            answer,
            open: RwSignal::new(false),
            active: RwSignal::new(None),
        }
    }

    /// The texts in the reader's language.
    pub fn texts(self) -> &'static search::Texts {
        search::of(self.language)
    }

    /// Where the form leads without JavaScript.
    pub fn action(self) -> String {
        self.links.read_value().page(&Page::Start)
    }

    /// Takes over what was typed before the island woke, else what the address asks for.
    pub fn wake(self, field: NodeRef<Input>) {
        let Some(field) = field.get_untracked() else {
            return;
        };
        if field.value().is_empty() {
            field.set_value(&SearchState::from_query(&address::query()).query);
        }
        self.open.set(!field.value().is_empty());
        self.query.set(field.value());
        self.load();
    }

    /// Gets the list of locations.
    pub fn load(self) {
        self.locations.set(Load::Waiting);
        let links = self.links.get_value();
        leptos::task::spawn_local(async move {
            self.locations.set(match newest_locations(&links).await {
                Ok(locations) => Load::Loaded(Arc::new(Directory::new(locations))),
                Err(error) => Load::Failed(error),
            });
        });
    }

    /// Another text stands in the field.
    pub fn type_text(self, text: String) {
        address::replace_query(&SearchState { query: text.clone() }.to_query());
        self.query.set(text);
        self.active.set(None);
        self.open.set(true);
    }

    /// Takes a key; `false` leaves it to the browser.
    pub fn press(self, key: &str) -> bool {
        let count = self.suggestions().len();
        let active = self.active.get_untracked();
        match key {
            "ArrowDown" if count > 0 => {
                self.reach(active.map_or(0, |place| (place + 1) % count));
                true
            }
            "ArrowUp" if count > 0 => {
                self.reach(active.map_or(count - 1, |place| (place + count - 1) % count));
                true
            }
            "Escape" if self.is_expanded() => {
                self.close();
                true
            }
            _ => false,
        }
    }

    fn reach(self, place: usize) {
        self.open.set(true);
        self.active.set(Some(place));
    }

    /// Opens the suggestion that was reached, or the only one there is.
    pub fn submit(self) {
        let suggestions = self.suggestions();
        let chosen = match self.active.get_untracked() {
            Some(place) => suggestions.get(place),
            None if suggestions.len() == 1 => suggestions.first(),
            None => None,
        };
        match chosen {
            Some(suggestion) => address::open(&suggestion.address, false),
            None => self.open.set(true),
        }
    }

    /// Hides the suggestions; the text stays.
    pub fn close(self) {
        self.open.set(false);
        self.active.set(None);
    }

    /// Whether suggestions show.
    pub fn is_expanded(self) -> bool {
        self.open.get() && matches!(*self.answer.read(), Answer::Found { .. })
    }

    /// The locations found, the best first.
    pub fn suggestions(self) -> Vec<Suggestion> {
        match self.answer.get() {
            Answer::Found { suggestions, .. } => suggestions,
            _ => Vec::new(),
        }
    }

    /// What there is to say.
    pub fn answer(self) -> Answer {
        self.answer.get()
    }

    /// What a screen reader is told.
    pub fn status(self) -> String {
        let texts = self.texts();
        match self.answer.get() {
            Answer::Loading => texts.loading.into(),
            Answer::Found { suggestions, more: true } => (texts.found_more)(suggestions.len()),
            Answer::Found { suggestions, more: false } => (texts.found)(suggestions.len()),
            Answer::Quiet | Answer::Nothing(_) | Answer::Failed(_) => String::new(),
        }
    }
}

fn answer(load: &Load, query: &str, links: &Links, language: Language) -> Answer {
    match load {
        Load::Failed(error) => Answer::Failed(error.clone()),
        _ if query.is_empty() => Answer::Quiet,
        Load::Waiting => Answer::Loading,
        Load::Loaded(directory) => {
            let mut suggestions = suggest(directory, query, SHOWN + 1, links, language);
            if suggestions.is_empty() {
                return Answer::Nothing(query.to_owned());
            }
            let more = suggestions.len() > SHOWN;
            suggestions.truncate(SHOWN);
            Answer::Found { suggestions, more }
        }
    }
}
