//! Why a file can't be read as a workbook at all. What is wrong with single cells is a fault instead.

use crate::fault::Tell;
use klachtenwijzer::texts::Language;
use std::fmt;

/// Why a file can't be read as a workbook at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkbookError {
    /// It holds nothing.
    Empty,
    /// It is something else.
    Foreign(Foreign),
    /// It can only be opened with a password.
    Protected,
    /// It is damaged.
    Broken {
        /// What the reader met.
        why: String,
    },
    /// It is larger than is read.
    Limit(Limit),
    /// It is a text without columns.
    NoTable {
        /// The first line that says something.
        line: String,
    },
    /// No file in the folder can be read.
    NoFile,
    /// Several workbooks, or a workbook and CSV files.
    SeveralFiles(Vec<String>),
    /// Two sheets, or two CSV files, are of the same kind.
    SheetTwice {
        /// What both are.
        kind: &'static str,
        /// Their names.
        names: [String; 2],
    },
    /// No sheet holds complaints.
    NoComplaints {
        /// The sheets.
        sheets: Vec<String>,
    },
}

/// A file that is something else than a workbook or a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Foreign {
    /// A PDF.
    Pdf,
    /// A document of Word.
    Docx,
    /// A document of an older Word or PowerPoint.
    OldDocument,
    /// A document of LibreOffice that is no workbook.
    OpenDocument,
    /// A packed folder.
    Zip,
    /// A compressed file.
    Gzip,
    /// A page of the web.
    Html,
    /// A table of Excel 2003.
    OldXml,
    /// Other XML.
    Xml,
    /// A text with a layout.
    Rtf,
    /// A picture.
    Picture,
}

impl Foreign {
    /// Each of them.
    pub const ALL: [Self; 11] = [
        Self::Pdf,
        Self::Docx,
        Self::OldDocument,
        Self::OpenDocument,
        Self::Zip,
        Self::Gzip,
        Self::Html,
        Self::OldXml,
        Self::Xml,
        Self::Rtf,
        Self::Picture,
    ];
}

/// A limit that a file goes beyond.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Limit {
    /// Bytes.
    Bytes,
    /// Bytes once it is unpacked.
    Unpacked,
    /// Rows of a sheet.
    Rows {
        /// The sheet.
        sheet: String,
    },
    /// Columns of a sheet.
    Columns {
        /// The sheet.
        sheet: String,
    },
    /// Sheets.
    Sheets,
    /// Cells that merged ones stand for.
    Merged {
        /// The sheet.
        sheet: String,
    },
}

impl fmt::Display for WorkbookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.tell(Language::English).fmt(f)
    }
}

impl std::error::Error for WorkbookError {}
