//! What the list knows.

mod blocks;
mod downloads;
mod in_parts;
mod reading;
mod steps;

use super::filters::{Link, Maker, group_id};
use crate::figures::facets::{GROUPS, Group};
use crate::islands::load::Load;
use crate::islands::years::Shown;
use crate::islands::{CurrentPage, live};
use crate::links::{ComplaintsState, Years};
use crate::listing::plan::{BLOCKS, Plan};
use crate::listing::{Found, Listing, Places};
use crate::texts::{Language, listing, years};
use in_parts::Coming;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;

/// The state of the list. The address and what is typed are its only source.
#[derive(Clone, Copy)]
pub struct ListModel {
    page: StoredValue<CurrentPage>,
    years: StoredValue<Shown>,
    load: RwSignal<Load<Listing>>,
    /// Of a list in parts, what of it is on its way.
    coming: StoredValue<Coming>,
    sources: StoredValue<Vec<JsValue>, LocalStorage>,
    state: RwSignal<ComplaintsState>,
    found: Memo<Found>,
    /// Counts the pauses: what need not follow every keystroke follows these.
    pauses: RwSignal<u32>,
    timer: StoredValue<Option<TimeoutHandle>>,
    open: [RwSignal<bool>; GROUPS],
    /// What each block holds, as HTML.
    held: StoredValue<[String; BLOCKS]>,
    /// So many blocks hold what is found now.
    drawn: RwSignal<usize>,
    /// So many portions show.
    portions: RwSignal<usize>,
    /// What is typed into the field for a location.
    place: RwSignal<String>,
    /// Whether the blocks behind the first one still hold what was found before.
    stale: RwSignal<bool>,
    plan: StoredValue<Plan>,
    scrolling: StoredValue<Option<TimeoutHandle>>,
}

impl ListModel {
    /// A list on this page.
    pub fn new(page: CurrentPage) -> Self {
        let load = RwSignal::new(Load::<Listing>::Asleep);
        let state = RwSignal::new(ComplaintsState::default());
        let found = Memo::new(move |before: Option<&Found>| match &*load.read() {
            Load::Loaded(listing) => listing.find(&state.read()).or_before(before),
            _ => Found::default(),
        });
        Self {
            page: StoredValue::new(page),
            years: StoredValue::new(Shown::default()),
            load,
            coming: StoredValue::new(Coming::default()),
            sources: StoredValue::new_local(Vec::new()),
            state,
            found,
            pauses: RwSignal::new(0),
            timer: StoredValue::new(None),
            open: std::array::from_fn(|_| RwSignal::new(false)),
            held: StoredValue::new(std::array::from_fn(|_| String::new())),
            drawn: RwSignal::new(1),
            portions: RwSignal::new(1),
            place: RwSignal::new(String::new()),
            stale: RwSignal::new(false),
            plan: StoredValue::new(Plan::default()),
            scrolling: StoredValue::new(None),
        }
    }

    /// The texts in the reader's language.
    pub fn texts(self) -> &'static listing::Texts {
        listing::of(self.language())
    }

    /// The reader's language.
    pub fn language(self) -> Language {
        self.page.read_value().language()
    }

    /// Whether the blocks behind the first one still hold what was found before.
    pub fn is_stale(self) -> bool {
        self.stale.get()
    }

    /// A group was opened or closed.
    pub fn toggle(self, group: Group) {
        let element = live::find(&group_id(group));
        let is_open = element.is_some_and(|element| element.has_attribute("open"));
        self.open[group as usize].set(is_open);
    }

    /// Whether a group tells complaints apart. Towns are known only with a register.
    pub fn is_useful(self, group: Group) -> bool {
        match &*self.load.read() {
            Load::Loaded(listing) => listing.is_useful(group),
            _ => group != Group::Town,
        }
    }

    /// Whether the filters can be used.
    pub fn is_ready(self) -> bool {
        matches!(*self.load.read(), Load::Loaded(..))
    }

    /// Links made from what is shown since the last pause.
    fn make(self, links: impl Fn(&Maker) -> Vec<Link>) -> Vec<Link> {
        self.with_maker(links).unwrap_or_default()
    }

    fn with_maker<T>(self, then: impl Fn(&Maker) -> T) -> Option<T> {
        self.pauses.track();
        let Load::Loaded(listing) = &*self.load.read_untracked() else {
            return None;
        };
        Some(then(&Maker {
            listing,
            state: &self.state.read_untracked(),
            found: &self.found.read_untracked(),
            links: &self.page.read_value().links,
        }))
    }

    /// The options of a group, while it is open.
    pub fn options(self, group: Group) -> Vec<Link> {
        match group {
            Group::Location => {
                let places = self.places().unwrap_or_default();
                self.make(|maker| maker.places(&places))
            }
            _ if self.open[group as usize].get() => self.make(|maker| maker.options(group)),
            _ => Vec::new(),
        }
    }

    /// The locations that answer what is typed.
    pub(super) fn places(self) -> Option<Places> {
        let typed = self.place.get();
        self.with_maker(|maker| maker.listing.places(maker.found, &typed))
    }

    /// What the field for a location says.
    pub fn place_words(self) -> String {
        let (texts, typed) = (self.texts(), self.place.get());
        let places = self.places().unwrap_or_default();
        let knows = self.with_maker(|maker| maker.listing.knows_places());
        if knows == Some(false) && !typed.trim().is_empty() {
            return self.texts().places_loading.into();
        }
        match (typed.trim(), places.answering, places.more()) {
            ("", ..) => texts.place_hint.into(),
            (typed, 0, _) => (texts.no_place)(typed),
            (_, _, 0) => String::new(),
            (_, _, more) => (texts.more_places)(whole(more)),
        }
    }

    /// How many filters are chosen, on the button that opens them.
    pub fn filters_words(self) -> String {
        let chosen = self.found.read().chosen.iter().flatten().count();
        (self.texts().filters_chosen)(whole(chosen))
    }

    /// How many of those found show.
    pub fn more_words(self) -> String {
        let (shown, all) = (self.in_sight(), self.count());
        (self.texts().shown)(whole(shown).min(all), all)
    }

    /// What is filtered by.
    pub fn pills(self) -> Vec<Link> {
        self.make(|maker| maker.pills())
    }

    /// What to drop where nothing was found.
    pub fn drops(self) -> Vec<Link> {
        self.make(|maker| maker.drops())
    }

    /// The locations whose names answer the question.
    pub fn named(self) -> Vec<Link> {
        self.make(|maker| maker.named())
    }

    /// The ways to sort.
    pub fn orders(self) -> Vec<Link> {
        self.make(|maker| maker.orders())
    }

    /// What the order doesn't say.
    pub fn order_means(self) -> String {
        self.with_maker(|maker| maker.order_means())
            .unwrap_or_default()
    }

    /// What to say where nothing was found.
    pub fn advice(self) -> Vec<String> {
        self.with_maker(|maker| maker.advice()).unwrap_or_default()
    }

    /// What the address asks for and isn't there.
    pub fn notices(self) -> Vec<String> {
        self.with_maker(|maker| maker.notices()).unwrap_or_default()
    }

    /// How many complaints were found.
    pub fn count(self) -> u32 {
        whole(self.found.read().rows.len())
    }

    /// Whether the complaints didn't arrive.
    pub fn has_failed(self) -> bool {
        matches!(*self.load.read(), Load::Failed(_))
    }

    /// What there is to say above the list.
    pub fn message(self) -> String {
        let texts = self.texts();
        match &*self.load.read() {
            Load::Asleep => String::new(),
            Load::Waiting => texts.loading.into(),
            Load::Failed(error) => (texts.failed)(error).into(),
            Load::Loaded(_) if self.is_searching() => texts.searching.into(),
            Load::Loaded(_) => self.found_words(),
        }
    }

    /// How many were found, and in which years where there is a choice.
    fn found_words(self) -> String {
        let (texts, state) = (self.texts(), self.state.read());
        // With filters the words alone may well be found: only what is filtered says what is missing.
        let filtered = self.found.read().chosen.iter().any(Option::is_some);
        let found = match (self.count(), state.query.trim()) {
            (0, query) if !query.is_empty() && !filtered => (texts.none_with)(query),
            (count, _) => (texts.found)(count),
        };
        let shown = self.years.read_value();
        match shown.has_choice() {
            true => {
                let words = years::of(self.language());
                let years = shown
                    .year()
                    .map_or_else(|| words.all_years.into(), words.in_year);
                format!("{found} {years}")
            }
            false => found,
        }
    }

    /// Where the same is shown of other years.
    pub(super) fn in_years(self, years: Years) -> String {
        self.pauses.track();
        let state = ComplaintsState {
            years: years.into(),
            ..self.state.get_untracked()
        };
        self.page.read_value().links.complaints(&state)
    }

    /// What paper says where the list is too long for it.
    pub fn print_note(self) -> String {
        let in_page = self.plan.read_value().whole();
        let (printed, all) = (whole(self.in_sight().max(in_page)), self.count());
        match printed < all {
            true => (self.texts().printed)(printed, all),
            false => String::new(),
        }
    }
}

/// A number of complaints or filters, for a text.
fn whole(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// The element that holds the complaints.
fn list() -> Option<HtmlElement> {
    live::find(super::LIST)?.dyn_into().ok()
}
