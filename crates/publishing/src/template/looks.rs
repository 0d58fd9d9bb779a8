//! How wide a column is, and how its cells look.

use crate::sources::workbook::Column;
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder};

/// What a column's cells hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// A name or number that stays as it is typed: leading zeros, and names that look like a date.
    Text,
    /// Running text.
    Running,
    /// A day.
    Date,
    /// A count.
    Number,
}

/// The colours of headings: of columns that are needed, and of others.
const NEEDED: u32 = 0x000B_5A63;
const OTHER: u32 = 0x00E3_EEF0;

/// What a column holds.
pub fn content(column: Column) -> Content {
    match column {
        Column::Complaint
        | Column::Resolution
        | Column::Explanation
        | Column::Scheme
        | Column::MadeKnown => Content::Running,
        Column::Received
        | Column::MeasureDue
        | Column::Closed
        | Column::RuledOn
        | Column::OpenSince
        | Column::ClosedOn => Content::Date,
        Column::Places | Column::Year | Column::Children | Column::Total | Column::Count => {
            Content::Number
        }
        Column::Location
        | Column::Registration
        | Column::Subject
        | Column::Verdict
        | Column::Label
        | Column::Number
        | Column::Reference
        | Column::Kind
        | Column::Town
        | Column::EarlierName
        | Column::MergedInto
        | Column::Before
        | Column::Organisation => Content::Text,
    }
}

/// Its width, in characters.
pub fn width(column: Column) -> f64 {
    match column {
        Column::Complaint | Column::Resolution | Column::Scheme => 60.0,
        Column::Explanation | Column::MadeKnown => 45.0,
        Column::Location
        | Column::EarlierName
        | Column::MergedInto
        | Column::Subject
        | Column::Before
        | Column::Organisation => 32.0,
        Column::Verdict | Column::Label | Column::Town => 20.0,
        Column::MeasureDue | Column::Reference => 18.0,
        Column::Registration
        | Column::Received
        | Column::Closed
        | Column::RuledOn
        | Column::OpenSince
        | Column::ClosedOn
        | Column::Number
        | Column::Places => 15.0,
        Column::Kind | Column::Year | Column::Children | Column::Total | Column::Count => 11.0,
    }
}

/// How its cells look.
pub fn cells(column: Column) -> Format {
    let format = Format::new().set_align(FormatAlign::Top);
    match content(column) {
        Content::Text => format.set_num_format("@"),
        Content::Running => format.set_num_format("@").set_text_wrap(),
        Content::Date => format.set_num_format("d-m-yyyy"),
        Content::Number => format.set_num_format("0"),
    }
}

/// How a heading looks.
pub fn heading(is_needed: bool) -> Format {
    let format = Format::new()
        .set_bold()
        .set_align(FormatAlign::Top)
        .set_border_bottom(FormatBorder::Thin);
    match is_needed {
        true => format
            .set_background_color(NEEDED)
            .set_font_color(0x00FF_FFFF),
        false => format.set_background_color(OTHER),
    }
}
