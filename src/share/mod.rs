//! What is passed on of a page: its counts, a QR code, lines for a newsletter, and complaints as a table.
//! Plain Rust; the browser shows it.

#[cfg(any(feature = "render", feature = "share"))]
pub mod kit;
#[cfg(any(feature = "render", feature = "share"))]
mod png;
#[cfg(any(feature = "render", feature = "share"))]
pub mod qr;
pub mod spreadsheet;
