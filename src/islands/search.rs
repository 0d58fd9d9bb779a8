//! Looking a location up in order to read its page.

use super::combobox::{self, FIELD, Purpose};
use crate::islands::fetch;
use crate::islands::{CurrentPage, DataFile, address};
use crate::links::SearchState;
use crate::texts::search::{self, Texts};
use dataset::{DirectoryFile, FetchError, Slug, paths};
#[cfg(feature = "render")]
use {crate::links::Links, leptos::prelude::*};

/// The search field of the start page: what is typed stands in the address, and a location that is
/// chosen opens.
#[cfg(feature = "render")]
pub fn view(links: &Links) -> impl IntoView + use<> {
    let field = combobox::view(search::of(links.language()));
    view! { <div data-island="search">{field}</div> }
}

/// Wakes it.
pub fn wake() {
    combobox::wake(OpenPage);
}

#[derive(Clone, Copy)]
struct OpenPage;

impl Purpose for OpenPage {
    const EMPTIES: bool = false;
    const HAS_PARTS: bool = true;

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
        fetch::directory(page.data(DataFile::Directory))
    }

    fn part(
        page: &CurrentPage,
        key: &str,
    ) -> impl Future<Output = Result<DirectoryFile, FetchError>> + 'static {
        fetch::directory(page.links.data(&paths::directory_part(key)))
    }
}

/// Puts what was typed into the address.
fn show(query: String) {
    address::replace_query(&SearchState { query }.to_query());
}
