//! What day it is.

use crate::guide::deadlines::date;
use chrono::NaiveDate;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// Today in the Netherlands, wherever the reader is: the deadlines are Dutch ones. The browser knows
/// the time zone; Swedish dates are written `2026-11-25`.
pub fn today() -> Option<NaiveDate> {
    let options = Object::new();
    Reflect::set(&options, &"timeZone".into(), &"Europe/Amsterdam".into()).ok()?;
    let now = js_sys::Date::new_0();
    let text: JsValue = now.to_locale_date_string("sv-SE", &options).into();
    date(&text.as_string()?)
}
