//! What lives in the browser. Each island is rendered with its page and wakes up on it.

mod address;
mod bundles;
pub mod fetch;
mod page;
#[cfg(any(feature = "render", feature = "search"))]
pub mod search;

pub use bundles::{BUNDLES, Bundle};
pub use page::CurrentPage;

/// Called by the loader once the WebAssembly is there, before it wakes the islands.
#[cfg(feature = "browser")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
