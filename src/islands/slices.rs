//! Long work in slices, so that the page answers a key or a finger in between.

use js_sys::{Date, Promise};
use wasm_bindgen_futures::JsFuture;

/// So many milliseconds of work at once: a slow phone's page may stand still for fifty, and a step may take
/// as long again before it looks at the clock.
const SLICE: f64 = 12.0;

/// When the slice of now began.
pub struct Slices {
    began: f64,
}

impl Slices {
    /// The first one begins.
    pub fn new() -> Self {
        Self { began: Date::now() }
    }

    /// The first one begins once the page has done what waits.
    pub async fn apart() -> Self {
        pause().await;
        Self::new()
    }

    /// Lets the page do what waits, where this slice is over.
    pub async fn breathe(&mut self) {
        if Date::now() - self.began > SLICE {
            pause().await;
            self.began = Date::now();
        }
    }
}

/// Does something in a task of its own: what an island does when it wakes keeps a slow phone's page from answering for
/// too long, all at once.
pub fn soon(then: impl FnOnce() + 'static) {
    leptos::task::spawn_local(async {
        pause().await;
        then();
    });
}

async fn pause() {
    let promise = Promise::new(&mut |resolve, _| {
        let timer = web_sys::window().map(|w| w.set_timeout_with_callback(&resolve));
        // Without a timer there is no pause.
        if !matches!(timer, Some(Ok(_))) {
            let _ = resolve.call0(&resolve);
        }
    });
    // A timer never fails.
    let _ = JsFuture::from(promise).await;
}
