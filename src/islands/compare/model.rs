//! What the comparison knows, and what happens to the choice.

use super::CHOSEN;
use super::comparison::Comparison;
use crate::figures::comparison::{Choice, FEWEST};
use crate::islands::combobox::Purpose;
use crate::islands::fetch::{self, Compared};
use crate::islands::load::Load;
use crate::islands::{CurrentPage, address};
use crate::links::CompareState;
use crate::texts::compare::{self, Texts, field};
use crate::texts::search;
use dataset::{DirectoryEntry, DirectoryFile, FetchError, Slug};
use leptos::ev::popstate;
use leptos::prelude::*;
use std::sync::Arc;

/// The state of the comparison. The address is the only home of the choice; `asked` is what was
/// read from it last.
#[derive(Clone, Copy)]
pub struct CompareModel {
    page: StoredValue<CurrentPage>,
    asked: RwSignal<Vec<String>>,
    files: RwSignal<Load<Arc<Compared>>>,
    /// What happened last, for those who don't see it.
    said: RwSignal<String>,
}

impl CompareModel {
    /// A comparison on this page.
    pub fn new(page: CurrentPage) -> Self {
        Self {
            page: StoredValue::new(page),
            asked: RwSignal::new(Vec::new()),
            files: RwSignal::new(Load::Waiting),
            said: RwSignal::new(String::new()),
        }
    }

    /// The texts in the reader's language.
    pub fn texts(self) -> &'static Texts {
        compare::of(self.page.read_value().language())
    }

    /// Takes over what the address asks for, now and whenever somebody goes back or forth.
    pub fn wake(self) {
        let read = move || {
            self.said.set(String::new());
            self.asked
                .set(CompareState::from_query(&address::query()).slugs);
        };
        read();
        // Lives as long as the page.
        window_event_listener(popstate, move |_| read());
    }

    /// What happened last and what comes next.
    pub fn status(self) -> String {
        let texts = self.texts();
        let next = match &*self.files.read() {
            Load::Asleep | Load::Waiting if self.asked.read().is_empty() => texts.empty.into(),
            Load::Asleep | Load::Waiting => texts.loading.into(),
            Load::Loaded(files) => match choice(&self.asked.read(), files).chosen.len() {
                0 => texts.empty.into(),
                count if count < FEWEST => texts.one_more.into(),
                count => (texts.comparing)(count),
            },
            // The field says so.
            Load::Failed(_) => String::new(),
        };
        format!("{} {next}", self.said.read()).trim().to_owned()
    }

    /// What there is to see, once the files are there.
    pub fn comparison(self) -> Option<Comparison> {
        match &*self.files.read() {
            Load::Loaded(files) => Some(Comparison::of(
                &choice(&self.asked.read(), files),
                files,
                &self.page.read_value(),
            )),
            _ => None,
        }
    }

    /// Takes the location at this position away.
    pub fn remove(self, position: usize) {
        let Load::Loaded(files) = self.files.get_untracked() else {
            return;
        };
        let choice = choice(&self.asked.read_untracked(), &files);
        let Some(location) = choice.chosen.get(position) else {
            return;
        };
        self.said.set((self.texts().removed)(&location.name));
        let mut slugs = slugs(&choice);
        slugs.remove(position);
        self.change(slugs);
        // The button is gone, and the focus with it.
        address::focus(CHOSEN);
    }

    fn add(self, slug: &str) {
        let Load::Loaded(files) = self.files.get_untracked() else {
            return;
        };
        let mut slugs = slugs(&choice(&self.asked.read_untracked(), &files));
        slugs.push(slug.to_owned());
        let wish = Choice::of(&slugs, &files.locations.locations, &files.report.forwards);
        let texts = self.texts();
        match (wish.faults.first(), wish.chosen.last()) {
            (Some(fault), _) => self.said.set((texts.fault)(fault)),
            (None, Some(added)) => {
                self.said.set((texts.added)(&added.name));
                self.change(slugs);
            }
            (None, None) => {}
        }
    }

    fn change(self, slugs: Vec<String>) {
        let state = CompareState { slugs };
        address::push(&self.page.read_value().links.compare(&state));
        self.asked.set(state.slugs);
    }
}

fn choice<'a>(asked: &[String], files: &'a Compared) -> Choice<'a> {
    Choice::of(asked, &files.locations.locations, &files.report.forwards)
}

fn slugs(choice: &Choice<'_>) -> Vec<String> {
    let chosen = choice.chosen.iter();
    chosen.map(|location| location.slug.to_string()).collect()
}

impl Purpose for CompareModel {
    const EMPTIES: bool = true;

    fn texts(self, page: &CurrentPage) -> &'static search::Texts {
        field::of(page.language())
    }

    fn first_text(self) -> String {
        String::new()
    }

    fn rested(self, _: String) {}

    fn target(_: &CurrentPage, slug: &Slug) -> String {
        slug.to_string()
    }

    fn choose(self, slug: &str, _: bool) {
        self.add(slug);
    }

    /// One download serves the field and the comparison.
    fn load(
        self,
        page: &CurrentPage,
    ) -> impl Future<Output = Result<DirectoryFile, FetchError>> + 'static {
        let page = page.clone();
        self.files.set(Load::Waiting);
        async move {
            let found = fetch::comparison(page).await.map(Arc::new);
            self.files.set(match &found {
                Ok(files) => Load::Loaded(Arc::clone(files)),
                Err(error) => Load::Failed(*error),
            });
            found.map(|files| DirectoryFile {
                year: files.locations.year,
                locations: files
                    .locations
                    .locations
                    .iter()
                    .map(DirectoryEntry::from)
                    .collect(),
            })
        }
    }
}
