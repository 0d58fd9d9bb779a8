//! What is wrong with a source: every fault with its place, all of them at once.

mod cell;
mod cell_content;
mod cell_date;
mod cell_warning;
mod code;
pub mod every;
pub mod every_report;
mod file;
mod kind;
mod layout;
mod layout_warning;
mod name;
mod place;
pub mod privacy;
mod proposed;
mod report;
mod told;

pub use cell::CellFault;
pub use kind::FaultKind;
pub use layout::LayoutFault;
pub use name::NameFault;
pub use told::{Tell, Told};

pub use privacy::PrivacyFault;

pub use place::{CellName, Place, SheetName, SourceFile, Spot, column_number, letters};
pub use proposed::{Proposal, Reach};

use std::fmt;

impl From<PrivacyFault> for FaultKind {
    fn from(fault: PrivacyFault) -> Self {
        Self::Privacy(fault)
    }
}

impl From<LayoutFault> for FaultKind {
    fn from(fault: LayoutFault) -> Self {
        Self::Layout(fault)
    }
}

impl From<CellFault> for FaultKind {
    fn from(fault: CellFault) -> Self {
        Self::Cell(fault)
    }
}

impl From<NameFault> for FaultKind {
    fn from(fault: NameFault) -> Self {
        Self::Name(fault)
    }
}

/// One thing that doesn't add up.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Where to look.
    pub place: Place,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// A fault at a place.
    pub fn at(place: Place, kind: FaultKind) -> Self {
        Self { place, kind }
    }

    /// Whether it stops nothing.
    pub fn is_warning(&self) -> bool {
        match &self.kind {
            FaultKind::Layout(fault) => fault.is_warning(),
            FaultKind::Cell(fault) => fault.is_warning(),
            FaultKind::Privacy(_)
            | FaultKind::DecisionMoved { .. }
            | FaultKind::ColumnsLeftOut(_)
            | FaultKind::NoPageNumbers => true,
            _ => false,
        }
    }

    /// A fault in the report.
    pub fn in_report(line: impl Into<Option<u32>>, kind: FaultKind) -> Self {
        Self::at(Place::new(SourceFile::Report, line), kind)
    }

    /// A fault in the curated file.
    pub fn in_curated(line: impl Into<Option<u32>>, kind: FaultKind) -> Self {
        Self::at(Place::new(SourceFile::Curated, line), kind)
    }

    /// A fault in the list of addresses.
    pub fn in_slugs(line: impl Into<Option<u32>>, kind: FaultKind) -> Self {
        Self::at(Place::new(SourceFile::Slugs, line), kind)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.kind)
    }
}

/// All faults found, in the order of their places.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults(Vec<Fault>);

impl std::error::Error for Faults {}

impl Faults {
    /// Adds a fault.
    pub fn push(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    /// Adds faults.
    pub fn extend(&mut self, faults: impl IntoIterator<Item = Fault>) {
        self.0.extend(faults);
    }

    /// Keeps the faults of a step and gives its result.
    pub fn take<T>(&mut self, (result, faults): (T, Vec<Fault>)) -> T {
        self.extend(faults);
        result
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults found.
    pub fn as_slice(&self) -> &[Fault] {
        &self.0
    }

    /// Nothing, or all faults sorted by place.
    ///
    /// # Errors
    /// When there is any fault.
    pub fn into_result(mut self) -> Result<(), Self> {
        self.0
            .sort_by_cached_key(|fault| (fault.place.clone(), fault.kind.to_string()));
        if self.0.is_empty() { Ok(()) } else { Err(self) }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = if self.0.len() == 1 { "fault" } else { "faults" };
        write!(f, "{} {noun}, nothing was published", self.0.len())?;
        for fault in &self.0 {
            write!(f, "\n  {fault}")?;
        }
        Ok(())
    }
}
