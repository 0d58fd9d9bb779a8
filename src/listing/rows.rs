//! The complaints of a list: all of them, or those that came so far.

use super::years::Row;
use crate::figures::repeats::Repeat;
use crate::fulltext::HAS_PARTS;
use dataset::{Complaint, NamedLocation};

/// The complaints of a list.
pub(super) enum Rows {
    /// All of them, with where their parts stand.
    Whole {
        complaints: Vec<Complaint>,
        rows: Vec<Row>,
        /// By the names that they have now.
        locations: Vec<NamedLocation>,
    },
    /// Those that came so far.
    InBlocks(Vec<Option<Box<Told>>>),
}

/// A complaint with all that is said of it.
pub(super) struct Told {
    pub complaint: Complaint,
    /// Its location by the name that it has now.
    pub now: Option<NamedLocation>,
    /// Its location by the name that it had in its year.
    pub then: Option<NamedLocation>,
    pub repeat: Option<Repeat>,
}

impl Rows {
    /// So many, of which none came yet.
    pub fn in_blocks(count: usize) -> Self {
        Self::InBlocks((0..count).map(|_| None).collect())
    }

    /// A complaint came. Where all of them are there, none comes.
    pub fn add(&mut self, row: u32, told: Told) {
        if let Self::InBlocks(rows) = self
            && let Some(own) = rows.get_mut(row as usize)
        {
            *own = Some(Box::new(told));
        }
    }

    /// One of those that came so far, where not all of them are here.
    pub fn told(&self, row: u32) -> Option<&Told> {
        match self {
            Self::InBlocks(rows) if HAS_PARTS => rows.get(row as usize)?.as_deref(),
            _ => None,
        }
    }

    /// A complaint, where it is here.
    pub fn complaint(&self, row: u32) -> Option<&Complaint> {
        match self {
            Self::Whole { complaints, .. } => complaints.get(row as usize),
            Self::InBlocks(_) => self.told(row).map(|told| &told.complaint),
        }
    }

    /// The row of a complaint that is here.
    pub fn row_of(&self, id: &str) -> Option<u32> {
        match self {
            Self::Whole { complaints, .. } => {
                let place = complaints.iter().position(|one| one.id == id)?;
                u32::try_from(place).ok()
            }
            Self::InBlocks(rows) if HAS_PARTS => {
                let is_it = |told: &Told| told.complaint.id == id;
                let place = rows
                    .iter()
                    .position(|told| told.as_deref().is_some_and(is_it))?;
                u32::try_from(place).ok()
            }
            Self::InBlocks(_) => None,
        }
    }

    /// Its location by the name that it has now.
    pub fn location(&self, row: u32) -> Option<&NamedLocation> {
        match self {
            Self::Whole {
                rows, locations, ..
            } => locations.get(rows.get(row as usize)?.location?),
            Self::InBlocks(_) => self.told(row)?.now.as_ref(),
        }
    }

    /// How the report of its year repeats it.
    pub fn repeat(&self, row: u32) -> Option<Repeat> {
        match self {
            Self::Whole { rows, .. } => rows.get(row as usize)?.repeat,
            Self::InBlocks(_) => self.told(row)?.repeat,
        }
    }
}
