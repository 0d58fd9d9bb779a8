//! Files made on the visitor's own device.

use js_sys::Array;
use leptos::prelude::{document, set_timeout};
use std::time::Duration;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// Hands a text over as a file.
pub fn save(name: &str, kind: &str, text: &str) {
    // A browser that refuses leaves nothing to be done: the dataset's own files are linked below.
    let _ = offer(name, kind, text);
}

fn offer(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &options)?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document().create_element("a")?.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // Some browsers read it only when the person has said where to put it. Later than that, the address
    // would keep the bytes in memory.
    let release = move || drop(Url::revoke_object_url(&address));
    set_timeout(release, Duration::from_secs(60));
    Ok(())
}

/// Some rows of `complaints.json`, as the file has them.
pub fn selection(source: &JsValue, rows: &[u32]) -> Option<String> {
    let field = |name: &str| js_sys::Reflect::get(source, &JsValue::from_str(name)).ok();
    let all: Array = field("complaints")?.dyn_into().ok()?;
    let chosen: Array = rows.iter().map(|row| all.get(*row)).collect();
    let file = js_sys::Object::assign(&js_sys::Object::new(), source.unchecked_ref());
    js_sys::Reflect::set(&file, &JsValue::from_str("complaints"), &chosen).ok()?;
    js_sys::JSON::stringify(&file).ok()?.as_string()
}
