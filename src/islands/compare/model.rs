//! What the comparison knows, and what happens to the choice.

use super::CHOSEN;
use super::comparison::Comparison;
use super::over_years;
use crate::figures::comparison::{Choice, Choosable, FEWEST, Fault};
use crate::islands::combobox::Purpose;
use crate::islands::fetch::{self, Compared, ComparedYears};
use crate::islands::load::Load;
use crate::islands::years::Shown;
use crate::islands::{CurrentPage, address, live};
use crate::links::{CompareState, Years};
use crate::texts::compare::{self, Texts, field};
use crate::texts::{search, years};
use dataset::{DirectoryEntry, DirectoryFile, FetchError, Slug};
use leptos::ev::popstate;
use leptos::prelude::*;
use std::sync::Arc;

/// The state of the comparison. The address is the only home of the choice; `asked` is what was
/// read from it last.
#[derive(Clone, Copy)]
pub struct CompareModel {
    page: StoredValue<CurrentPage>,
    years: StoredValue<Shown>,
    asked: RwSignal<Vec<String>>,
    files: RwSignal<Load<Arc<Files>>>,
    /// What happened last, for those who don't see it.
    said: RwSignal<String>,
}

/// What the comparison is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Files {
    /// Of one year.
    Year(Compared),
    /// Of all years.
    Years(ComparedYears),
}

/// The locations chosen, by slug and name, and what of the wish can't be fulfilled.
struct Wish {
    chosen: Vec<(String, String)>,
    faults: Vec<Fault>,
}

impl<L: Choosable> From<Choice<'_, L>> for Wish {
    fn from(choice: Choice<'_, L>) -> Self {
        let chosen = choice.chosen.iter();
        let chosen = chosen.map(|one| (one.slug().to_string(), one.name().to_owned()));
        Self {
            chosen: chosen.collect(),
            faults: choice.faults,
        }
    }
}

impl Wish {
    fn slugs(self) -> Vec<String> {
        self.chosen.into_iter().map(|(slug, _)| slug).collect()
    }
}

impl Files {
    fn wish(&self, asked: &[String]) -> Wish {
        match self {
            Self::Year(files) => choice(asked, files).into(),
            Self::Years(files) => over_years::choice(asked, files).into(),
        }
    }

    fn comparison(&self, asked: &[String], page: &CurrentPage) -> Comparison {
        match self {
            Self::Year(files) => Comparison::of(&choice(asked, files), files, page),
            Self::Years(files) => {
                over_years::comparison(&over_years::choice(asked, files), files, page)
            }
        }
    }

    /// The locations to choose from. What has another name now is found under that one.
    fn directory(&self) -> DirectoryFile {
        match self {
            Self::Year(files) => DirectoryFile {
                year: files.locations.year,
                locations: files
                    .locations
                    .locations
                    .iter()
                    .map(DirectoryEntry::from)
                    .collect(),
                parts: Vec::new(),
                total: 0,
            },
            Self::Years(files) => {
                let places = files.locations.iter();
                let places = places.filter(|place| place.state.renamed_to().is_none());
                DirectoryFile {
                    year: files.years.first().copied().unwrap_or_default(),
                    locations: places.map(DirectoryEntry::from).collect(),
                    parts: Vec::new(),
                    total: 0,
                }
            }
        }
    }
}

impl CompareModel {
    /// A comparison on this page.
    pub fn new(page: CurrentPage) -> Self {
        let state = CompareState::from_query(&address::query());
        let shown = Shown::of(state.years, &page);
        Self {
            page: StoredValue::new(shown.page(page)),
            years: StoredValue::new(shown),
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

    /// Where there are several years, the heading says which are shown, and the switch keeps the choice.
    pub fn name_years(self) {
        let shown = self.years.get_value();
        if !shown.has_choice() {
            return;
        }
        let chosen = self.texts().chosen;
        let words = years::of(self.page.read_value().language());
        let years = shown
            .year()
            .map_or_else(|| words.all_years.into(), words.in_year);
        live::text(CHOSEN, move || format!("{chosen} {years}"));
        shown.wake(move |years| self.address(self.asked.get(), years));
    }

    fn address(self, slugs: Vec<String>, years: Years) -> String {
        let years = years.into();
        let state = CompareState { slugs, years };
        self.page.read_value().links.compare(&state)
    }

    /// What happened last and what comes next.
    pub fn status(self) -> String {
        let texts = self.texts();
        let next = match &*self.files.read() {
            Load::Asleep | Load::Waiting if self.asked.read().is_empty() => texts.empty.into(),
            Load::Asleep | Load::Waiting => texts.loading.into(),
            Load::Loaded(files) => match files.wish(&self.asked.read()).chosen.len() {
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
            Load::Loaded(files) => {
                let page = self.page.read_value();
                let mut comparison = files.comparison(&self.asked.read(), &page);
                let unknown = self.years.read_value().asked.unknown.clone();
                let words = years::of(page.language());
                let fault = unknown.map(|value| (words.unpublished)(&value));
                comparison.faults.extend(fault);
                Some(comparison)
            }
            _ => None,
        }
    }

    /// Takes the location at this position away.
    pub fn remove(self, position: usize) {
        let Load::Loaded(files) = self.files.get_untracked() else {
            return;
        };
        let mut wish = files.wish(&self.asked.read_untracked());
        if position >= wish.chosen.len() {
            return;
        }
        let (_, name) = wish.chosen.remove(position);
        self.said.set((self.texts().removed)(&name));
        self.change(wish.slugs());
        // The button is gone, and the focus with it.
        address::focus(CHOSEN);
    }

    fn add(self, slug: &str) {
        let Load::Loaded(files) = self.files.get_untracked() else {
            return;
        };
        let mut slugs = files.wish(&self.asked.read_untracked()).slugs();
        slugs.push(slug.to_owned());
        let wish = files.wish(&slugs);
        let texts = self.texts();
        match (wish.faults.first(), wish.chosen.last()) {
            (Some(fault), _) => self.said.set((texts.fault)(fault)),
            (None, Some((_, name))) => {
                self.said.set((texts.added)(name));
                self.change(slugs);
            }
            (None, None) => {}
        }
    }

    fn change(self, slugs: Vec<String>) {
        let years = self.years.read_value().asked.years;
        address::push(&self.address(slugs.clone(), years));
        self.asked.set(slugs);
    }
}

fn choice<'a>(asked: &[String], files: &'a Compared) -> Choice<'a> {
    Choice::of(asked, &files.locations.locations, &files.report.forwards)
}

impl Purpose for CompareModel {
    const EMPTIES: bool = true;
    const HAS_PARTS: bool = false;

    fn texts(self, page: &CurrentPage) -> &'static search::Texts {
        match self.years.read_value().is_all() {
            false => field::of(page.language()),
            true => field::of_years(page.language()),
        }
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
        _: &CurrentPage,
    ) -> impl Future<Output = Result<DirectoryFile, FetchError>> + 'static {
        let page = self.page.get_value();
        let shown = self.years.get_value();
        self.files.set(Load::Waiting);
        async move {
            let found = match shown.is_all() {
                false => fetch::comparison(page).await.map(Files::Year),
                true => {
                    let all = fetch::comparison_over(shown.published, page).await;
                    all.map(Files::Years)
                }
            };
            let found = found.map(Arc::new);
            self.files.set(match &found {
                Ok(files) => Load::Loaded(Arc::clone(files)),
                Err(error) => Load::Failed(*error),
            });
            found.map(|files| files.directory())
        }
    }
}
