//! Full-text search over complaints and resolutions. Plain Rust that knows no browser.
//!
//! A text becomes words (`words`), words that are forms of each other share a stem (`stem`), and
//! everyday words are led to what reports call the same thing (`synonyms`). The `index` holds every
//! word with the rows that carry it; a `query` is looked up word by word (`expand`), every word must
//! be found in a row, and the rows are scored (`hits`). `marks` says what to highlight.

mod expand;
mod hits;
mod index;
mod marks;
mod query;
mod stem;
mod synonyms;
#[cfg(test)]
mod tests;
mod words;

pub use hits::{Hits, TOP_SCORE};
pub use index::TextIndex;
pub use marks::snippet;
