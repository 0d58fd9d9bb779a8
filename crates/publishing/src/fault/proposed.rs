//! What may stand in a cell instead of what is wrong there.

use super::{CellFault, FaultKind, LayoutFault, NameFault};

/// What may stand in a cell instead, and how far that goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// What may stand there, as it would be typed. None of several is more likely than another one.
    pub instead: Vec<String>,
    /// Where it goes.
    pub reach: Reach,
}

/// How far a proposal goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// This cell alone.
    Cell,
    /// Every cell that says the same in a column of this meaning: a name is spelt in one way.
    Everywhere,
    /// The cell of this row that says what the subject was the year before.
    Before,
}

impl FaultKind {
    /// What may stand there instead, where anything is near enough to be asked.
    pub fn proposal(&self) -> Option<Proposal> {
        let (instead, reach) = match self {
            Self::Layout(LayoutFault::UnknownColumn {
                near: Some(near), ..
            }) => (vec![(*near).to_owned()], Reach::Cell),
            Self::Cell(fault) => fault.proposed()?,
            Self::Name(fault) => fault.proposed()?,
            _ => return None,
        };
        Some(Proposal { instead, reach })
    }
}

impl CellFault {
    fn proposed(&self) -> Option<(Vec<String>, Reach)> {
        match self {
            Self::Serial { date, .. } => Some((vec![date.clone()], Reach::Cell)),
            Self::Order { readings, .. } => Some((readings.clone(), Reach::Cell)),
            Self::Verdict {
                near: Some(near), ..
            } => Some((vec![(*near).to_owned()], Reach::Everywhere)),
            _ => None,
        }
    }
}

impl NameFault {
    fn proposed(&self) -> Option<(Vec<String>, Reach)> {
        let (near, reach) = match self {
            Self::Location { near, .. }
            | Self::Other { near, .. }
            | Self::Subject { near, .. }
            | Self::SubjectWasNone { near, .. } => (near.clone()?, Reach::Everywhere),
            Self::Listed { near, .. } => (near.clone(), Reach::Everywhere),
            Self::Spelling { other, .. } => (other.clone(), Reach::Everywhere),
            Self::SubjectBefore { near, .. } => (near.clone()?, Reach::Before),
            Self::Registration { .. } | Self::OtherRegistration { .. } | Self::Twice { .. } => {
                return None;
            }
        };
        Some((vec![near], reach))
    }
}
