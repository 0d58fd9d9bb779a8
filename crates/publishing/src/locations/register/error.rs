//! Why a register can't be used.

use std::fmt;
use thiserror::Error;

/// So many faults of rows are listed; a file of another kind has as many as rows.
const LISTED: usize = 20;

/// Why a register can't be used.
#[derive(Debug, Error)]
pub enum RegisterError {
    /// It can't be taken apart into rows.
    #[error("can't be read as CSV: {0}")]
    Csv(#[from] csv::Error),
    /// It holds nothing.
    #[error("is empty; give the CSV that the register publishes as open data")]
    Empty,
    /// Columns are missing.
    #[error("lacks {what}: {missing}; give the register's open data as CSV with semicolons, with the names of the columns on the first line (found there: {found})", what = if missing.len() == 1 { "a column" } else { "columns" }, missing = missing.join(", "), found = found.join(", "))]
    Columns {
        /// The columns that are needed and missing.
        missing: Vec<&'static str>,
        /// The columns found.
        found: Vec<String>,
    },
    /// Rows aren't in order.
    #[error("has rows that can't be read; mend these lines or leave them out:{}", listed(.0))]
    Rows(Vec<(u64, RowFault)>),
    /// Nothing in force is the organisation's.
    #[error("has {rows} rows, and none in force under {holders}; name the entities that the organisation is registered under with a [[holder]] in curated.toml", holders = holders.join(", "))]
    NothingOfOurs {
        /// Rows of the file.
        rows: usize,
        /// The names looked for.
        holders: Vec<String>,
    },
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum RowFault {
    /// Another number of cells than the header.
    #[error("has {found} cells, the header has {expected}")]
    Cells {
        /// Cells found.
        found: usize,
        /// Cells expected.
        expected: usize,
    },
    /// A cell that must not be empty.
    #[error("has no {0}")]
    EmptyCell(&'static str),
    /// A number of places that is none.
    #[error("has \"{0}\" as number of places")]
    Places(String),
    /// A registration that stands there already.
    #[error("has the registration {0} a second time")]
    Twice(String),
}

fn listed(faults: &[(u64, RowFault)]) -> impl fmt::Display {
    let mut list = String::new();
    for (line, fault) in faults.iter().take(LISTED) {
        list.push_str(&format!("\n  line {line} {fault}"));
    }
    if let Some(more) = faults.len().checked_sub(LISTED).filter(|&more| more > 0) {
        list.push_str(&format!("\n  and {more} more"));
    }
    list
}
