//! The national childcare register: reading its open data and finding the report's locations in it.
//!
//! The file is what the register publishes for download: a CSV with semicolons. [`read`] takes the
//! registrations in force of the organisation out of it; [`Findings`] says which of them the
//! report's locations are, by exact rules only; [`complete`] gives the locations their facts and adds
//! those that the report doesn't list. No row of a register is ever kept in the repository.

mod alike;
mod cells;
mod decode;
mod entry;
mod error;
mod facts;
mod holders;
mod matching;
mod name;
mod sites;
mod table;
mod unlisted;

pub use entry::Entry;
pub use error::{RegisterError, RowFault};
pub use facts::complete;
pub use holders::{holders, unknown_locations};
pub use matching::{Finding, Findings, MatchRule, Mismatch};

use crate::dates;
use crate::decisions::Curated;
use crate::error::PublishError;

/// A register read: what of it is the organisation's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// The name of the organisation.
    pub organisation: String,
    /// The name of the file.
    pub file: String,
    /// The day or month it is of.
    pub date: Option<String>,
    /// Rows of the whole file.
    pub rows: usize,
    /// The organisation's rows that are left out, because they are no longer in force.
    pub closed: usize,
    /// The organisation's rows that are left out, because they are of another kind of care.
    pub other_kinds: usize,
    /// The organisation's registrations in force, in the order of the file.
    pub entries: Vec<Entry>,
}

/// Reads a register from the bytes of the file of this name. `date` is the day or month it is of;
/// without one it is looked for in the name, since the file itself doesn't say.
///
/// # Errors
/// When the file is no register, or knows nothing of the organisation.
pub fn read(
    file: &str,
    bytes: &[u8],
    date: Option<&str>,
    curated: &Curated,
) -> Result<Register, PublishError> {
    let (holders, _) = holders(curated);
    let text = decode::decode(bytes);
    let table = table::read(&text, &holders).map_err(|source| PublishError::Register {
        file: file.to_owned(),
        source,
    })?;
    Ok(Register {
        date: date.map_or_else(|| dates::date_in(file), |date| Some(date.to_owned())),
        file: file.to_owned(),
        organisation: holders.organisation,
        rows: table.rows,
        closed: table.closed,
        other_kinds: table.other_kinds,
        entries: table.entries,
    })
}

/// Reads a day or a month, `2024-11-30` or `2024-11`, as whoever knows the register's date gives it.
///
/// # Errors
/// When it is neither.
pub fn date(text: &str) -> Result<String, DateError> {
    dates::date_in(text)
        .filter(|date| date == text)
        .ok_or(DateError)
}

/// Why a text is no date of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("give a day or a month, as 2024-11-30 or 2024-11")]
pub struct DateError;
