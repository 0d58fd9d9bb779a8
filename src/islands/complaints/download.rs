//! Files made on the visitor's own device.

use js_sys::{Array, Object, Reflect};
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

/// Some rows of the `complaints.json` of one or several years, as the files have them. What is of several
/// years names them all instead of one.
pub fn selection(sources: &[JsValue], rows: &[u32]) -> Option<String> {
    let first = sources.first()?;
    let mut all = Array::new();
    let years = Array::new();
    for source in sources {
        let complaints: Array = field(source, "complaints")?.dyn_into().ok()?;
        all = all.concat(&complaints);
        years.push(&field(source, "year")?);
    }
    let chosen: Array = rows.iter().map(|row| all.get(*row)).collect();
    let file = Object::assign(&Object::new(), first.unchecked_ref());
    if sources.len() > 1 {
        Reflect::delete_property(&file, &JsValue::from_str("year")).ok()?;
        Reflect::set(&file, &JsValue::from_str("years"), &years).ok()?;
    }
    Reflect::set(&file, &JsValue::from_str("complaints"), &chosen).ok()?;
    js_sys::JSON::stringify(&file).ok()?.as_string()
}

fn field(source: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(source, &JsValue::from_str(name)).ok()
}
