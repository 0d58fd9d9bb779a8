//! What a workbook says about its sheets and `calamine` doesn't tell: rows and columns that aren't
//! shown, merged cells of an ODS, links to other files. It is read from the XML of the parts.

mod ods;
mod xls;
mod xlsx;

pub use ods::read as ods;
pub use xls::read as xls;
pub use xlsx::read as xlsx;

use super::error::WorkbookError;
use super::grid::Ignored;
use quick_xml::events::BytesStart;
use quick_xml::{Reader, XmlVersion};
use std::collections::{BTreeMap, BTreeSet};

/// What is known of the sheets, by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Structure {
    /// Each sheet's.
    pub sheets: BTreeMap<String, Layout>,
    /// What is in the file besides.
    pub ignored: BTreeSet<Ignored>,
}

/// How a sheet is laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Rows that aren't shown, counted from 1.
    pub hidden_rows: BTreeSet<u32>,
    /// Columns that aren't shown, counted from 0.
    pub hidden_columns: BTreeSet<u32>,
    /// Merged cells.
    pub merged: Vec<Merged>,
}

/// Cells merged into one: rows counted from 1, columns from 0, the last ones included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The first row.
    pub first: u32,
    /// The last row.
    pub last: u32,
    /// The first column.
    pub column: u32,
}

fn xml(text: &str) -> Reader<&[u8]> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.expand_empty_elements = true;
    reader
}

/// An attribute by its local name.
fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let mut attributes = attributes.with_checks(false).filter_map(Result::ok);
    let found = attributes.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let value = found.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

fn number(element: &BytesStart, name: &str) -> Option<u32> {
    attribute(element, name)?.trim().parse().ok()
}

fn is_true(element: &BytesStart, name: &str) -> bool {
    matches!(attribute(element, name).as_deref(), Some("1" | "true"))
}

fn broken(error: &quick_xml::Error) -> WorkbookError {
    WorkbookError::Broken {
        why: error.to_string(),
    }
}
