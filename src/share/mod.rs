//! What is passed on of a page: its counts, a QR code, and lines for a newsletter. Plain Rust; the
//! browser shows it.

pub mod kit;
mod png;
pub mod qr;
