//! What the search field knows, and what each key does.

use super::answer::{Answer, answer};
use super::indexed::indexed;
use super::parts::Parts;
use super::suggestion::Suggestion;
use super::{FIELD, Purpose};
use crate::islands::CurrentPage;
use crate::islands::address;
use crate::islands::load::Load;
use crate::lookup::Finder;
use crate::texts::search;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use web_sys::{FocusOptions, HtmlInputElement};

/// What is not needed at every letter waits until nothing was typed for so long. Giving the address takes
/// a browser as long as finding locations does, and some take no more than twenty addresses a second;
/// what is said of the suggestions is for those who listen, and they type on meanwhile.
const REST: Duration = Duration::from_millis(200);

/// The state of the search field. What was typed is its only source; the rest is derived.
#[derive(Clone, Copy)]
pub struct SearchModel<P: Purpose> {
    purpose: P,
    texts: &'static search::Texts,
    pub(super) page: StoredValue<CurrentPage>,
    pub(super) query: RwSignal<String>,
    /// What is looked through now.
    pub(super) locations: RwSignal<Load<(u16, Arc<Finder>)>>,
    /// What else could be, where the locations come in parts.
    pub(super) parts: StoredValue<Parts>,
    /// Whether what was typed is too short to say which part is needed.
    pub(super) lacks_letters: RwSignal<bool>,
    answer: Memo<Answer>,
    /// Whether typing has stopped for a moment.
    rests: RwSignal<bool>,
    /// Whether somebody asked for an answer without typing anything.
    lacks_text: RwSignal<bool>,
    /// Whether the list of suggestions may show.
    pub open: RwSignal<bool>,
    /// The suggestion that the keyboard has reached.
    pub active: RwSignal<Option<usize>>,
}

impl<P: Purpose> SearchModel<P> {
    /// A search on this page, for this purpose.
    pub fn new(page: CurrentPage, purpose: P) -> Self {
        let query = RwSignal::new(String::new());
        let locations = RwSignal::new(Load::Waiting);
        let lacks_letters = RwSignal::new(false);
        let texts = purpose.texts(&page);
        let page = StoredValue::new(page);
        let answer = Memo::new(move |_| {
            let query = query.read();
            if lacks_letters.get() {
                return Answer::MoreLetters;
            }
            locations.with(|load| answer::<P>(load, query.trim(), &page.read_value()))
        });
        Self {
            purpose,
            texts,
            page,
            query,
            locations,
            parts: StoredValue::new(Parts::default()),
            lacks_letters,
            answer,
            rests: RwSignal::new(true),
            lacks_text: RwSignal::new(false),
            open: RwSignal::new(false),
            active: RwSignal::new(None),
        }
    }

    /// Takes over what was typed before the island woke, else what the address asks for.
    pub fn wake(self) {
        let Some(field) = address::field(FIELD) else {
            return;
        };
        let asked = self.purpose.first_text();
        if field.value().is_empty() {
            field.set_value(&asked);
            // A shared search shows its suggestions; the focus lets the keyboard reach and close them.
            if !field.value().is_empty() {
                focus(&field);
            }
        }
        self.open
            .set(!field.value().is_empty() && !is_in_early_list());
        let text = field.value();
        self.query.set(text.clone());
        self.load();
        // What was typed before counts as typed now.
        if text != asked {
            set_timeout(move || self.rest(text), REST);
        }
    }

    /// Gets the list of locations.
    pub fn load(self) {
        self.locations.set(Load::Waiting);
        let file = self.purpose.load(&self.page.read_value());
        leptos::task::spawn_local(async move {
            match file.await {
                Ok(file) if P::HAS_PARTS && !file.parts.is_empty() => {
                    self.parts.set_value(Parts::of(file));
                    let text = self.query.get_untracked();
                    self.turn_to_part(&text);
                    self.look_further();
                }
                Ok(file) => {
                    let finder = indexed(file.locations).await;
                    let finder = Arc::new(finder);
                    self.locations.set(Load::Loaded((file.year, finder)));
                }
                Err(error) => self.locations.set(Load::Failed(error)),
            }
        });
    }

    /// Tries again, and goes on in the field: the button that was pressed is about to go.
    pub fn load_again(self) {
        self.load();
        if let Some(field) = address::field(FIELD) {
            focus(&field);
        }
    }

    /// Another text stands in the field.
    pub fn type_text(self, text: String) {
        self.turn_to_part(&text);
        self.query.set(text.clone());
        self.look_further();
        if self.lacks_text.get_untracked() {
            self.lacks_text.set(false);
        }
        if self.rests.get_untracked() {
            self.rests.set(false);
        }
        // What hasn't changed tells nobody, since a keystroke has little time.
        if self.active.get_untracked().is_some() {
            self.active.set(None);
        }
        if !self.open.get_untracked() {
            self.open.set(true);
        }
        set_timeout(move || self.rest(text), REST);
    }

    fn rest(self, text: String) {
        if self.query.with_untracked(|now| *now == text) {
            self.purpose.rested(text);
            self.rests.set(true);
        }
    }

    /// Takes a key; `false` leaves it to the browser.
    pub fn press(self, key: &str) -> bool {
        let count = self.suggestions().len();
        let active = self.active.get_untracked();
        match key {
            "ArrowDown" if count > 0 => {
                self.reach(active.map_or(0, |position| (position + 1) % count));
                true
            }
            "ArrowUp" if count > 0 => {
                self.reach(active.map_or(count - 1, |position| (position + count - 1) % count));
                true
            }
            "Escape" if self.is_expanded() => {
                self.close();
                true
            }
            _ => false,
        }
    }

    fn reach(self, position: usize) {
        self.open.set(true);
        self.active.set(Some(position));
        address::show(&super::option_id(position));
    }

    /// Chooses the suggestion that was reached, or the only one there is.
    pub fn submit(self) {
        match self.active.get_untracked() {
            Some(position) => self.choose(position, false),
            None if self.suggestions().len() == 1 => self.choose(0, false),
            None if self.query.with_untracked(String::is_empty) => self.lacks_text.set(true),
            None => self.open.set(true),
        }
    }

    /// Chooses a suggestion.
    pub fn choose(self, position: usize, new_tab: bool) {
        if let Some(suggestion) = self.suggestions().get(position) {
            self.purpose.choose(&suggestion.target, new_tab);
            if P::EMPTIES {
                self.empty();
            }
        }
    }

    fn empty(self) {
        address::empty(FIELD);
        self.query.set(String::new());
        self.close();
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

    /// Whether something has all that was typed, or is like it.
    pub(super) fn is_alike(self) -> bool {
        self.answer
            .with_untracked(|answer| matches!(answer, Answer::Found { .. }))
    }

    /// Whether something has all that was typed.
    pub(super) fn is_found(self) -> bool {
        self.answer.with_untracked(|answer| match answer {
            Answer::Found { suggestions, .. } => suggestions.iter().any(|found| !found.alike),
            _ => false,
        })
    }

    /// The locations found, the best first.
    pub fn suggestions(self) -> Vec<Suggestion> {
        match self.answer.get() {
            Answer::Found { suggestions, .. } => suggestions,
            _ => Vec::new(),
        }
    }

    /// Whether the list of locations didn't arrive.
    pub fn has_failed(self) -> bool {
        matches!(*self.answer.read(), Answer::Failed(_))
    }

    /// What there is to say beside the suggestions.
    pub fn message(self) -> Vec<String> {
        let (lacks_text, rests) = (self.lacks_text.get(), self.rests.get());
        self.answer.read().message(self.texts, lacks_text, rests)
    }
}

/// Whether the focus is on one of the links that answer until the island does: to put a list in their place
/// would take it away.
fn is_in_early_list() -> bool {
    let focused = document().active_element();
    focused.is_some_and(|element| matches!(element.closest(".search-early"), Ok(Some(_))))
}

/// Doesn't scroll: who comes back from a location far down the list stays where they were.
fn focus(field: &HtmlInputElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // A browser that refuses leaves the focus where it was.
    let _ = field.focus_with_options(&options);
}
