//! What lives in the browser. Each island is rendered with its page and wakes up on it: it takes over the
//! [parts](live) of the page that it changes, and leaves the rest alone.

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
#[cfg(not(feature = "share"))]
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
#[cfg(not(feature = "share"))]
mod live;
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
#[cfg(feature = "render")]
mod search_form;
#[cfg(feature = "share")]
mod share;

pub use bundles::{BUNDLES, Bundle, DataFile};
pub use page::CurrentPage;

/// Called by the loader once the WebAssembly is there: wakes the islands of this bundle on the page.
#[cfg(feature = "browser")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn wake() {
    use leptos::prelude::Owner;
    // Whoever asked first has started it already.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.set();
    #[cfg(feature = "search")]
    search::wake();
    #[cfg(feature = "guide")]
    guide::wake();
    #[cfg(feature = "compare")]
    compare::wake();
    #[cfg(feature = "complaints")]
    complaints::wake();
    // Everything that follows something follows it as long as the page is there.
    std::mem::forget(owner);
}
