//! What is wrong with a source: every fault with its file and line, all of them at once.

use std::fmt;
use thiserror::Error;

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

/// One thing that doesn't add up.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// The file to look at.
    pub file: SourceFile,
    /// The line to look at, where there is one.
    pub line: Option<u32>,
    /// What is wrong.
    pub kind: FaultKind,
}

impl Fault {
    /// A fault in the report.
    pub fn in_report(line: impl Into<Option<u32>>, kind: FaultKind) -> Self {
        Self {
            file: SourceFile::Report,
            line: line.into(),
            kind,
        }
    }

    /// A fault in the curated file.
    pub fn in_curated(line: impl Into<Option<u32>>, kind: FaultKind) -> Self {
        Self {
            file: SourceFile::Curated,
            line: line.into(),
            kind,
        }
    }

    /// A fault in the list of addresses.
    pub fn in_slugs(line: impl Into<Option<u32>>, kind: FaultKind) -> Self {
        Self {
            file: SourceFile::Slugs,
            line: line.into(),
            kind,
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file.name(), self.kind),
            None => write!(f, "{}: {}", self.file.name(), self.kind),
        }
    }
}

/// What can be wrong.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum FaultKind {
    /// A figure that the front of the report should print isn't found.
    #[error("the report should print {0} and doesn't, or in other words")]
    FigureMissing(&'static str),
    /// The report is about another year than the curated file says.
    #[error("the report is about {printed}, curated.toml says {expected}")]
    OtherYear {
        /// The year printed.
        printed: u32,
        /// The year expected.
        expected: u16,
    },
    /// A row of the published table doesn't add up by itself.
    #[error("the cells of \"{row}\" add up to {sum}, the report prints {total}")]
    TableRow {
        /// The row's name.
        row: String,
        /// The sum of its cells.
        sum: u32,
        /// The total printed.
        total: u32,
    },
    /// A column of the published table doesn't add up by itself.
    #[error("the column \"{column}\" adds up to {sum}, the report prints {total}")]
    TableColumn {
        /// The column's name.
        column: String,
        /// The sum of its cells.
        sum: u32,
        /// The total printed.
        total: u32,
    },
    /// A row of the published table has more figures than columns.
    #[error("\"{row}\" has {found} figures, the table has {columns} columns")]
    TableWidth {
        /// The row's name.
        row: String,
        /// Figures found.
        found: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// A figure computed from the rows isn't the one printed.
    #[error("{check}: the report prints {published}, computed is {computed}")]
    Disagrees {
        /// The check's id.
        check: String,
        /// As printed.
        published: String,
        /// As computed.
        computed: f64,
    },
    /// A printed page number isn't the page counted.
    #[error("the report prints page {printed} here, counting gives page {counted}")]
    PageNumber {
        /// As printed.
        printed: u32,
        /// As counted.
        counted: u32,
    },
    /// The number of pages counted isn't the one printed.
    #[error("the report prints {printed} pages, counting gives {counted}")]
    PageTotal {
        /// As printed.
        printed: u32,
        /// As counted.
        counted: u32,
    },
    /// A row has no complaint.
    #[error("this row has no complaint")]
    NoComplaint,
    /// A row's category is none of the table's.
    #[error("\"{0}\" begins with none of the categories; add a [[category_spelling]] if it is one")]
    UnknownCategory(String),
    /// A row has more cells than columns.
    #[error("this row has {0} texts before its outcome, where a complaint and a resolution belong")]
    CellCount(usize),
    /// Text stands after the end of a row without a page break before it.
    #[error("this text follows an outcome without a page break and belongs to no row")]
    StrayText,
    /// A continuation over a page that the rules can't place.
    #[error("no rule tells which cell goes on here ({0}); decide it with a [[page_break]]")]
    UndecidedBreak(&'static str),
    /// A row without category that the curated file says nothing about.
    #[error("this row has no category; decide it with a [[category]] (left by the totals: {left})")]
    CategoryMissing {
        /// What the totals leave for the row's label.
        left: String,
    },
    /// A category of the table gets no id, or that of another.
    #[error("no id of its own can be made from the category \"{0}\"")]
    CategoryName(String),
    /// An entry for a line where nothing is to be decided.
    #[error("[[{table}]] decides line {line}, where {expected}")]
    NothingToDecide {
        /// The entry's table.
        table: &'static str,
        /// The line it names.
        line: u32,
        /// What the line lacks.
        expected: &'static str,
    },
    /// An entry that names something the report doesn't have.
    #[error("[[{table}]] names \"{name}\", which {expected}")]
    Unknown {
        /// The entry's table.
        table: &'static str,
        /// The name.
        name: String,
        /// Where it was looked for.
        expected: &'static str,
    },
    /// An entry without a usable reason.
    #[error("[[{0}]] needs a reason that a reader can check")]
    NoReason(&'static str),
    /// Two locations would get the same address.
    #[error(
        "\"{first}\" and \"{second}\" both get the address {slug}; decide with a [[location]] whether they are one"
    )]
    SameSlug {
        /// One name.
        first: String,
        /// The other name.
        second: String,
        /// The address.
        slug: String,
    },
    /// A name from which no address can be made.
    #[error("no address can be made from the name \"{0}\"")]
    NoSlug(String),
    /// An address that was published and is gone.
    #[error("the address {0} was published and is gone; add a [[forward]] to where it went")]
    SlugGone(String),
    /// An address that the list doesn't have yet.
    #[error("the address {0} is new; add it with: publisher slugs --source FOLDER")]
    SlugNew(String),
    /// A forward from an address that a location has.
    #[error("[[forward]] leads away from {0}, which is the address of a location")]
    ForwardAlive(String),
    /// Two forwards from one address.
    #[error("[[forward]] leads away from {0} a second time")]
    ForwardTwice(String),
    /// Forwards that lead back to where they began.
    #[error("[[forward]] from {0} leads in a circle; end it at a location")]
    ForwardCircle(String),
    /// A placeholder in a note that nothing fills.
    #[error("the note \"{note}\" has a placeholder {{{name}}} that nothing fills")]
    Placeholder {
        /// The note's id.
        note: String,
        /// The placeholder.
        name: String,
    },
}

/// All faults found, in the order of files and lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Faults(Vec<Fault>);

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

    /// Nothing, or all faults sorted by file and line.
    ///
    /// # Errors
    /// When there is any fault.
    pub fn into_result(mut self) -> Result<(), Self> {
        self.0
            .sort_by_cached_key(|fault| (fault.file, fault.line, fault.kind.to_string()));
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
