//! Looking a location up in order to read its page.

use super::combobox::{FIELD, Purpose, combobox};
use crate::islands::fetch;
use crate::islands::{CurrentPage, address};
use crate::links::SearchState;
use crate::texts::search::{self, Texts};
use dataset::{DirectoryFile, FetchError, Slug};
use leptos::prelude::*;

/// The search field of the start page: what is typed stands in the address, and a location that is
/// chosen opens.
#[island]
pub fn Search() -> impl IntoView {
    combobox(OpenPage)
}

#[derive(Clone, Copy)]
struct OpenPage;

impl Purpose for OpenPage {
    const EMPTIES: bool = false;

    fn texts(self, page: &CurrentPage) -> &'static Texts {
        search::of(page.language())
    }

    fn first_text(self) -> String {
        SearchState::from_query(&address::query()).query
    }

    fn rested(self, text: String) {
        show(text);
    }

    fn target(page: &CurrentPage, slug: &Slug) -> String {
        page.links.location(slug)
    }

    fn choose(self, target: &str, new_tab: bool) {
        // The way back leads to what was typed, however quickly a location was chosen.
        if let Some(text) = address::value(FIELD) {
            show(text);
        }
        address::open(target, new_tab);
    }

    fn load(
        self,
        page: &CurrentPage,
    ) -> impl Future<Output = Result<DirectoryFile, FetchError>> + 'static {
        fetch::directory(page.clone())
    }
}

/// Puts what was typed into the address.
fn show(query: String) {
    address::replace_query(&SearchState { query }.to_query());
}
