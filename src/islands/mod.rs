//! What lives in the browser. Each island is rendered with its page and wakes up on it.

#[cfg_attr(
    any(feature = "browser", feature = "share"),
    allow(dead_code, reason = "each bundle uses some of it")
)]
mod address;
mod bundles;
pub mod fetch;
#[cfg(any(feature = "render", feature = "guide"))]
pub mod guide;
mod page;
#[cfg(any(feature = "render", feature = "search"))]
pub mod search;
#[cfg(feature = "share")]
mod share;

pub use bundles::{BUNDLES, Bundle};
pub use page::CurrentPage;

/// Called by the loader once the WebAssembly is there, before it wakes the islands.
#[cfg(feature = "browser")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
