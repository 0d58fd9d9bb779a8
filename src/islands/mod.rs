//! What lives in the browser. Each island is rendered with its page and wakes up on it.

#[cfg_attr(
    any(feature = "browser", feature = "share"),
    allow(dead_code, reason = "each bundle uses some of it")
)]
mod address;
mod bundles;
#[cfg(any(feature = "render", feature = "search", feature = "compare"))]
mod combobox;
#[cfg(any(feature = "render", feature = "compare"))]
pub mod compare;
#[cfg(any(feature = "render", feature = "complaints"))]
pub mod complaints;
#[cfg(any(feature = "render", feature = "compare"))]
mod download;
#[cfg(any(feature = "render", feature = "compare"))]
mod drawn;
pub mod fetch;
#[cfg(any(feature = "render", feature = "guide"))]
pub mod guide;
mod json;
#[cfg(any(
    feature = "render",
    feature = "search",
    feature = "compare",
    feature = "complaints"
))]
mod load;
mod page;
#[cfg(any(
    feature = "render",
    feature = "search",
    feature = "compare",
    feature = "complaints"
))]
mod pieces;
#[cfg(any(feature = "render", feature = "search"))]
pub mod search;
#[cfg(any(
    feature = "render",
    feature = "search",
    feature = "compare",
    feature = "complaints"
))]
mod search_form;
#[cfg(feature = "share")]
mod share;

pub use bundles::{BUNDLES, Bundle, DataFile};
pub use page::CurrentPage;

/// A part of an island whose type is erased when it is rendered: the nested types of a large island
/// are more than the compiler takes then. In the browser erasing costs bytes, and isn't needed.
#[cfg(feature = "render")]
fn part(view: impl leptos::prelude::IntoAny) -> leptos::prelude::AnyView {
    view.into_any()
}

/// In the browser a part stays what it is.
#[cfg(all(feature = "complaints", not(feature = "render")))]
fn part<T>(view: T) -> T {
    view
}

/// Called by the loader once the WebAssembly is there, before it wakes the islands.
#[cfg(feature = "browser")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
