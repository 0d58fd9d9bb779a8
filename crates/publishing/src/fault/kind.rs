//! What can be wrong with a source.

use super::{CellFault, LayoutFault, NameFault, PrivacyFault, Tell};
use klachtenwijzer::texts::Language;
use thiserror::Error;

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
    #[error(
        "\"{text}\" begins with none of the categories; add a [[category_spelling]] if it is one"
    )]
    UnknownCategory {
        /// How it begins.
        text: String,
        /// The category that may be meant.
        near: Option<String>,
        /// How many more rows that may mean the same.
        more: u32,
    },
    /// A row has more cells than columns.
    #[error("this row has {0} texts before its outcome, where a complaint and a resolution belong")]
    CellCount(usize),
    /// Lines taken as a complaint that are wider than its column.
    #[error(
        "the complaint has a line of {found} characters, where its column holds {widest}: is it the resolution? Look whether a cell is missing or stands in another one's place; if it is right, decide it with [[unusual_width]] for the row's first line"
    )]
    WideComplaint {
        /// The longest line.
        found: usize,
        /// What the column holds.
        widest: usize,
    },
    /// Lines taken as a resolution that are narrower than the complaint's.
    #[error(
        "the resolution's lines are {found} characters wide, less than the complaint's, though its column is the wider one: look whether both stand in each other's place; if they are right, decide it with [[unusual_width]] for the row's first line"
    )]
    NarrowResolution {
        /// The longest line.
        found: usize,
    },
    /// The characters read of a row aren't those that stand in its lines.
    #[error(
        "{stands} characters stand in this row's lines and {read} were read ({dropped} full stops alone on their lines among them, dropped by rule): text was lost or read twice"
    )]
    NotAccounted {
        /// Characters in the lines, without white space.
        stands: usize,
        /// Characters read, with what was dropped by rule.
        read: usize,
        /// Full stops dropped by rule.
        dropped: usize,
    },
    /// Text before the first row of the list.
    #[error("this text stands before the first row and belongs to none")]
    TextBeforeRows,
    /// Other text among the headings of the list.
    #[error(
        "among the headings of the list stands other text than the names of its six columns, and it belongs to no row: {0}"
    )]
    HeadingText(String),
    /// Columns of the list that aren't read.
    #[error("the columns {0} are neither read nor published")]
    ColumnsLeftOut(String),
    /// No page number stands in the text.
    #[error("there are no page numbers in it, so rows are shown without their pages")]
    NoPageNumbers,
    /// The list has more or less text than it had, or its cells are read differently.
    #[error(
        "{of} hold {found} characters (without white space), curated.toml noted {field} = {noted}: text was lost, added, or taken for another cell's since"
    )]
    Letters {
        /// What was counted.
        of: &'static str,
        /// The entry.
        field: &'static str,
        /// As noted.
        noted: u32,
        /// As counted.
        found: u32,
    },
    /// The source folder has the name of another year.
    #[error(
        "the folder is named {folder}, the document is about {year}: nothing may take the place of another year; name the folder after its year, or mend [document]"
    )]
    FolderYear {
        /// The folder's name.
        folder: String,
        /// The document's year.
        year: u16,
    },
    /// A name too long for an address.
    #[error(
        "a name of {letters} characters, beginning \"{start}\", is longer than the {longest} that an address can take; look whether its row was read as its name"
    )]
    NameTooLong {
        /// How many.
        letters: usize,
        /// Its first letters.
        start: String,
        /// How many can be.
        longest: usize,
    },
    /// A category's address that was published and is gone.
    #[error(
        "the address of the category {0} was published and is gone; name it in the report's table as it was (it may have been read differently), or take the line out if links to it may break"
    )]
    CategoryGone(String),
    /// A category's address that the list doesn't have yet.
    #[error("the address of the category {0} is new; add it with: publisher slugs --source FOLDER")]
    CategoryNew(String),
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
    /// A decision that was found again at another line.
    #[error(
        "curated.toml decides line {from}, and what it decides stands on line {to} now: look whether it is the same, and write the new line (or quote its first words with words = \"…\")"
    )]
    DecisionMoved {
        /// The line in the entry.
        from: u32,
        /// The line found.
        to: u32,
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
    /// A location's name that was most likely spelt otherwise when it was published.
    #[error(
        "\"{name}\" gets the address {now}, which is new, and {was} was published and is gone: mend the name, or decide with a [[location]] that both are one"
    )]
    NameRespelt {
        /// The name.
        name: String,
        /// Its address.
        now: String,
        /// The address published.
        was: String,
    },
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
    /// The sheets and columns of a workbook.
    #[error("{}", .0.tell(Language::English))]
    Layout(LayoutFault),
    /// What stands in a cell of a workbook.
    #[error("{}", .0.tell(Language::English))]
    Cell(CellFault),
    /// The name of a location or subject in a workbook.
    #[error("{}", .0.tell(Language::English))]
    Name(NameFault),
    /// What may point at somebody in a free text.
    #[error("{}", .0.tell(Language::English))]
    Privacy(PrivacyFault),
}
