//! What the list knows, and what typing, links and the way back do.

use super::card::{Extent, FoundCard, card};
use super::filters::{FOLLOWED, GONE, Link, Maker, group_id};
use super::{FOUND, download, window};
use crate::figures::facets::{GROUPS, Group};
use crate::islands::CurrentPage;
use crate::islands::address;
use crate::islands::fetch::{FetchError, newest_complaints};
use crate::links::ComplaintsState;
use crate::listing::{Found, Listing};
use crate::texts::{Language, listing};
use leptos::html::{Div, Input};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, MouseEvent};

/// Up to so many complaints are all in the page, so that the browser's own search and printing
/// reach them; of more only those near the screen are.
const WHOLE: usize = 600;
/// So many follow every keystroke.
const FIRST: usize = 6;
/// So many are added at a time.
const BLOCK: usize = 22;
/// The number of blocks.
pub const BLOCKS: usize = 1 + (WHOLE - FIRST).div_ceil(BLOCK);
/// A pause in typing.
const PAUSE: Duration = Duration::from_millis(150);
/// Between two blocks, so that the browser can draw and answer.
const BREATH: Duration = Duration::from_millis(12);

/// The complaints, on their way from the host.
#[derive(Clone)]
enum Load {
    /// Nobody has asked for them yet.
    Asleep,
    Waiting,
    Loaded(u16, Arc<Listing>),
    Failed(FetchError),
}

/// The state of the list. The address and what is typed are its only source.
#[derive(Clone, Copy)]
pub struct ListModel {
    page: StoredValue<CurrentPage>,
    field: NodeRef<Input>,
    list: NodeRef<Div>,
    load: RwSignal<Load>,
    source: StoredValue<JsValue, LocalStorage>,
    state: RwSignal<ComplaintsState>,
    found: Memo<Found>,
    /// Counts the pauses: what need not follow every keystroke follows these.
    pauses: RwSignal<u32>,
    timer: StoredValue<Option<TimeoutHandle>>,
    open: [RwSignal<bool>; GROUPS],
    blocks: [RwSignal<Vec<FoundCard>>; BLOCKS],
    shown: RwSignal<usize>,
    first: StoredValue<usize>,
}

impl ListModel {
    /// A list on this page.
    pub fn new(page: CurrentPage, field: NodeRef<Input>, list: NodeRef<Div>) -> Self {
        let load = RwSignal::new(Load::Asleep);
        let state = RwSignal::new(ComplaintsState::default());
        let found = Memo::new(move |_| match &*load.read() {
            Load::Loaded(_, listing) => listing.find(&state.read()),
            _ => Found::default(),
        });
        Self {
            page: StoredValue::new(page),
            field,
            list,
            load,
            source: StoredValue::new_local(JsValue::UNDEFINED),
            state,
            found,
            pauses: RwSignal::new(0),
            timer: StoredValue::new(None),
            open: std::array::from_fn(|_| RwSignal::new(false)),
            blocks: std::array::from_fn(|_| RwSignal::new(Vec::new())),
            shown: RwSignal::new(1),
            first: StoredValue::new(0),
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

    /// Takes over what was typed before the island woke, else what the address asks for.
    pub fn wake(self) {
        self.read_address();
        open_groups();
        window::on_scroll(move || self.scroll());
        let back = window_event_listener(leptos::ev::popstate, move |_| {
            self.read_address();
            self.show();
            self.settle_without_address();
        });
        // As long as the page is there.
        std::mem::forget(back);
        self.load();
    }

    fn read_address(self) {
        let mut state = ComplaintsState::from_query(&address::query());
        if let Some(field) = self.field.get_untracked() {
            let typed_early = matches!(*self.load.read_untracked(), Load::Asleep);
            match field.value() {
                typed if typed_early && !typed.is_empty() => state.query = typed,
                _ => field.set_value(&state.query),
            }
        }
        self.state.set(state);
    }

    /// Gets the complaints.
    pub fn load(self) {
        self.load.set(Load::Waiting);
        let links = self.page.read_value().links.clone();
        leptos::task::spawn_local(async move {
            match newest_complaints(&links).await {
                Ok(files) => {
                    let year = files.complaints.year;
                    let complaints = files.complaints.complaints;
                    let listing = Listing::new(complaints, files.names.locations, files.headings);
                    self.source.set_value(files.source);
                    self.load.set(Load::Loaded(year, Arc::new(listing)));
                    self.show();
                    self.settle_without_address();
                }
                Err(error) => self.load.set(Load::Failed(error)),
            }
        });
    }

    /// Another text stands in the field.
    pub fn type_text(self, text: String) {
        self.state.update(|state| state.query = text);
        self.show();
        self.later(PAUSE, move || self.settle());
    }

    /// Follows a link to another state of the list; every other click is the browser's.
    pub fn click(self, event: &MouseEvent) {
        let plain = event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key());
        let Some(link) = link_of(event).filter(|_| plain) else {
            return;
        };
        let Some(address) = link.get_attribute("href") else {
            return;
        };
        event.prevent_default();
        let query = address.split_once('?').map_or("", |(_, query)| query);
        let gone = link.class_name() == GONE;
        let mut state = ComplaintsState::from_query(query);
        // A link built before the last keystrokes doesn't take them back.
        if !gone {
            state.query = self.state.read_untracked().query.clone();
        }
        if let Some(field) = self.field.get_untracked() {
            field.set_value(&state.query);
        }
        address::push(&self.page.read_value().links.complaints(&state));
        self.state.set(state);
        self.show();
        self.settle_without_address();
        if gone {
            focus(FOUND);
        }
    }

    /// Shows the first complaints of what is found now, and hides the others.
    fn show(self) {
        self.first.set_value(0);
        let last = if self.is_windowed() {
            window::CARDS
        } else {
            FIRST
        };
        self.fill(0, 0..last);
        self.shown.set(1);
    }

    /// Typing pauses: the rest follows.
    pub fn settle(self) {
        address::replace_query(&self.state.read_untracked().to_query());
        self.settle_without_address();
    }

    fn settle_without_address(self) {
        self.pauses.update(|pauses| *pauses += 1);
        if self.is_windowed() {
            // Once the cards are there, whose height is the measure.
            self.later(BREATH, move || self.space());
        } else if let Some(list) = self.list.get_untracked() {
            window::clear_space(&list);
            self.later(BREATH, move || self.grow(1));
        }
    }

    /// Adds a block, and then the next.
    fn grow(self, block: usize) {
        let start = FIRST + (block - 1) * BLOCK;
        if start < self.found.read_untracked().rows.len() && block < BLOCKS {
            self.fill(block, start..start + BLOCK);
            self.shown.set(block + 1);
            self.later(BREATH, move || self.grow(block + 1));
        }
    }

    /// Does one thing later, instead of what was to be done before.
    fn later(self, delay: Duration, then: impl FnOnce() + 'static) {
        let timer = set_timeout_with_handle(then, delay).ok();
        if let Some(old) = self
            .timer
            .try_update_value(|old| std::mem::replace(old, timer))
            .flatten()
        {
            old.clear();
        }
    }

    fn fill(self, block: usize, places: std::ops::Range<usize>) {
        let Load::Loaded(_, listing) = &*self.load.read_untracked() else {
            return;
        };
        let extent = match self.is_windowed() {
            true => Extent::Snippet,
            false => Extent::Whole,
        };
        let found = self.found.read_untracked();
        let end = places.end.min(found.rows.len());
        let rows = found.rows.get(places.start..end).unwrap_or_default();
        let links = &self.page.read_value().links;
        let cards = rows
            .iter()
            .filter_map(|row| card(listing, &found, *row, extent, links));
        if let Some(block) = self.blocks.get(block) {
            block.set(cards.collect());
        }
    }

    fn scroll(self) {
        let Some(list) = self.list.get_untracked().filter(|_| self.is_windowed()) else {
            return;
        };
        let first = window::first(&list, self.found.read_untracked().rows.len());
        if first != self.first.get_value() {
            self.first.set_value(first);
            self.fill(0, first..first + window::CARDS);
            self.space();
        }
    }

    fn space(self) {
        if let Some(list) = self.list.get_untracked() {
            let count = self.found.read_untracked().rows.len();
            window::make_space(&list, self.first.get_value(), count);
        }
    }

    /// Whether only a part of the list is in the page.
    pub fn is_windowed(self) -> bool {
        self.found.read().rows.len() > WHOLE
    }

    /// Whether a block is not up to date.
    pub fn is_hidden(self, block: usize) -> bool {
        block >= self.shown.get()
    }

    /// The cards of a block.
    pub fn cards(self, block: usize) -> Vec<FoundCard> {
        self.blocks
            .get(block)
            .map(|block| block.get())
            .unwrap_or_default()
    }

    /// The groups that can be filtered by, with their places and names.
    pub fn groups(self) -> impl Iterator<Item = (usize, &'static str)> {
        let name = self.texts().group;
        Group::ALL
            .into_iter()
            .map(move |group| (group as usize, name(group)))
    }

    /// A group was opened or closed.
    pub fn toggle(self, place: usize) {
        let element = document().get_element_by_id(&group_id(place));
        let is_open = element.is_some_and(|element| element.has_attribute("open"));
        if let Some(open) = self.open.get(place) {
            open.set(is_open);
        }
    }

    /// Whether a group tells complaints apart. Towns are known only with a register.
    pub fn is_useful(self, place: usize) -> bool {
        match (&*self.load.read(), Group::ALL.get(place)) {
            (Load::Loaded(_, listing), Some(&group)) => listing.is_useful(group),
            (_, group) => group != Some(&Group::Town),
        }
    }

    /// Links made from what is shown since the last pause.
    fn make(self, links: impl Fn(&Maker) -> Vec<Link>) -> Vec<Link> {
        self.with_maker(links).unwrap_or_default()
    }

    fn with_maker<T>(self, then: impl Fn(&Maker) -> T) -> Option<T> {
        self.pauses.track();
        let Load::Loaded(_, listing) = &*self.load.read_untracked() else {
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
    pub fn options(self, place: usize) -> Vec<Link> {
        let open = self.open.get(place).is_some_and(|open| open.get());
        match Group::ALL.get(place).filter(|_| open) {
            Some(&group) => self.make(|maker| maker.options(group)),
            None => Vec::new(),
        }
    }

    /// What is filtered by.
    pub fn pills(self) -> Vec<Link> {
        self.make(|maker| maker.pills())
    }

    /// What to drop where nothing was found.
    pub fn drops(self) -> Vec<Link> {
        self.make(|maker| maker.drops())
    }

    /// The ways to sort.
    pub fn orders(self) -> Vec<Link> {
        self.make(|maker| maker.orders())
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
        u32::try_from(self.found.read().rows.len()).unwrap_or(u32::MAX)
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
            Load::Loaded(..) => (texts.found)(self.count()),
        }
    }

    /// The complaints found as a file for spreadsheets.
    pub fn download_csv(self) {
        let Load::Loaded(year, listing) = &*self.load.read_untracked() else {
            return;
        };
        let found = self.found.read_untracked();
        let rows = found.rows.iter().filter_map(|row| listing.row(*row));
        let rows = rows.map(|(complaint, location)| (complaint, location.map(|l| l.name.as_str())));
        let file = dataset::spreadsheet::complaints(rows);
        download::save(&file_name(*year, "csv"), "text/csv", &file);
    }

    /// The complaints found as a file for programs.
    pub fn download_json(self) {
        let Load::Loaded(year, _) = &*self.load.read_untracked() else {
            return;
        };
        let rows = &self.found.read_untracked().rows;
        if let Some(file) = download::selection(&self.source.get_value(), rows) {
            download::save(&file_name(*year, "json"), "application/json", &file);
        }
    }
}

fn file_name(year: u16, kind: &str) -> String {
    format!("klachten-{year}.{kind}")
}

/// Opens the first filters where they stand beside the list instead of above it.
fn open_groups() {
    const WIDE: f64 = 960.0;
    const OPEN: usize = 2;
    let width = leptos::prelude::window().inner_width().ok();
    if width
        .and_then(|width| width.as_f64())
        .is_some_and(|width| width >= WIDE)
    {
        let groups = (0..OPEN).filter_map(|place| document().get_element_by_id(&group_id(place)));
        for group in groups {
            // A group that stays closed can be opened by hand.
            let _ = group.set_attribute("open", "");
        }
    }
}

/// The link that a click is on, if the list follows it.
fn link_of(event: &MouseEvent) -> Option<Element> {
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(&format!("a.{FOLLOWED}")).ok()?
}

fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // What can't take the focus leaves it where it is.
        let _ = element.focus();
    }
}
