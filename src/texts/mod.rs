//! Every text that the site says itself, one file a room.
//!
//! A room's texts are one struct with one constant a language, so that a missing text fails the
//! build; islands carry only the rooms they use.

pub mod about;
pub mod accessibility;
pub mod categories;
pub mod charts;
pub mod compare;
pub mod complaint;
#[cfg(feature = "render")]
pub mod counts;
pub mod dates;
pub mod desk;
pub mod embedding;
pub mod frame;
pub mod guide;
mod language;
pub mod letter;
pub mod listing;
pub mod location;
pub mod missing;
pub mod moved;
mod numbers;
pub mod offline;
pub mod outcomes;
pub mod past;
pub mod peers;
#[cfg(test)]
mod plain_language;
pub mod preview;
pub mod record;
pub mod register;
pub mod search;
#[cfg(any(feature = "render", feature = "share"))]
pub mod share;
pub mod spreadsheet;
pub mod start;
pub mod trends;
#[cfg(feature = "render")]
pub mod weekly;
pub mod yearly;
pub mod years;

pub use language::{Language, REPORT};
pub use numbers::DUTCH_MONTHS;

/// A text that an island shows from the start and never changes. It stands on the page already when
/// the island wakes; the browser would only download it once more.
const fn rendered(text: &'static str) -> &'static str {
    if cfg!(feature = "render") { text } else { "" }
}

/// A text as it stands in HTML, between tags or in an attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// `geen klachten`, `1 klacht`, `12 klachten`.
fn dutch_complaints(count: u32) -> String {
    let number = Language::Dutch.whole(count);
    match count {
        0 => "geen klachten".into(),
        1 => format!("{number} klacht"),
        _ => format!("{number} klachten"),
    }
}

/// `no complaints`, `1 complaint`, `12 complaints`.
fn english_complaints(count: u32) -> String {
    let number = Language::English.whole(count);
    match count {
        0 => "no complaints".into(),
        1 => format!("{number} complaint"),
        _ => format!("{number} complaints"),
    }
}

/// `1 locatie`, `12 locaties`.
fn dutch_locations(count: u32) -> String {
    let number = Language::Dutch.whole(count);
    if count == 1 {
        format!("{number} locatie")
    } else {
        format!("{number} locaties")
    }
}

/// `1 location`, `12 locations`.
fn english_locations(count: u32) -> String {
    let number = Language::English.whole(count);
    if count == 1 {
        format!("{number} location")
    } else {
        format!("{number} locations")
    }
}
