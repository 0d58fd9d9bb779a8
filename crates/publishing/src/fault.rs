//! What is wrong with a source: every fault with its place, all of them at once.

mod kind;

pub use kind::FaultKind;

use std::fmt;

/// The file that a fault is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SourceFile {
    /// The text of the report.
    Report,
    /// The decisions and their reasons.
    Curated,
    /// The addresses that were ever published.
    Slugs,
}

impl SourceFile {
    /// The file's name in the source folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Report => "report.txt",
            Self::Curated => "curated.toml",
            Self::Slugs => "slugs.txt",
        }
    }
}

/// What of a file to look at. A cell of a workbook would be another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// A line, counted from 1.
    Line(u32),
}

/// Where in the sources something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file to look at.
    pub file: SourceFile,
    /// What of it, where that is known.
    pub spot: Option<Spot>,
}

impl Place {
    /// A line of a file, or the file as a whole.
    pub fn new(file: SourceFile, line: impl Into<Option<u32>>) -> Self {
        Self {
            file,
            spot: line.into().map(Spot::Line),
        }
    }

    /// The file as a whole.
    pub fn whole(file: SourceFile) -> Self {
        Self { file, spot: None }
    }

    /// The line, where it is one.
    pub fn line(self) -> Option<u32> {
        self.spot.map(|Spot::Line(line)| line)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.file.name())?;
        match self.spot {
            Some(Spot::Line(line)) => write!(f, ":{line}"),
            None => Ok(()),
        }
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
            .sort_by_cached_key(|fault| (fault.place, fault.kind.to_string()));
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
