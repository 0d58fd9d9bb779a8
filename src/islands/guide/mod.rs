//! What the guide does in the browser: dates and letters. Nothing that is typed here is stored, sent
//! or put into the address.

pub mod about;
mod clock;
pub mod dates;
pub mod letter;

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// Wakes what a page of the guide holds.
pub fn wake() {
    about::wake();
    dates::wake();
    letter::wake();
}

/// A text as part of an address that a program on the device opens.
fn encode(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
