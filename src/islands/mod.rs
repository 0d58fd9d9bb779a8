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
#[cfg(any(feature = "render", feature = "browser"))]
#[allow(dead_code, reason = "each bundle uses some of it")]
mod drawn;
pub mod fetch;
#[cfg(any(feature = "render", feature = "guide"))]
pub mod guide;
mod json;
#[cfg(any(feature = "render", feature = "browser"))]
#[allow(dead_code, reason = "each bundle uses some of it")]
mod live;
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
#[cfg(feature = "render")]
mod search_form;
#[cfg(feature = "share")]
mod share;
#[allow(dead_code, reason = "each bundle uses some of it")]
mod slices;
#[cfg(any(feature = "render", feature = "compare", feature = "complaints"))]
pub mod years;

pub use bundles::{BUNDLES, Bundle, DataFile};
#[cfg(feature = "render")]
pub use combobox::LIST;
pub use page::CurrentPage;

/// Called by the loader once the WebAssembly is there: wakes the islands of this bundle on the page.
#[cfg(all(feature = "browser", not(feature = "all")))]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn wake() {
    woken(|| {
        #[cfg(feature = "search")]
        search::wake();
        #[cfg(feature = "guide")]
        guide::wake();
        #[cfg(feature = "compare")]
        compare::wake();
        #[cfg(feature = "complaints")]
        complaints::wake();
    });
}

/// The same where all bundles are one module: wakes those of the bundle whose loader calls.
#[cfg(feature = "all")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn wake(bundle: &str) {
    woken(|| match bundle {
        "search" => search::wake(),
        "guide" => guide::wake(),
        "compare" => compare::wake(),
        "complaints" | "parts" => complaints::wake(),
        _ => {}
    });
}

#[cfg(feature = "browser")]
fn woken(wake: impl FnOnce()) {
    use leptos::prelude::Owner;
    // Whoever asked first has started it already.
    let _ = any_spawner::Executor::init_wasm_bindgen();
    let owner = Owner::new();
    owner.set();
    wake();
    // Everything that follows something follows it as long as the page is there.
    std::mem::forget(owner);
}
