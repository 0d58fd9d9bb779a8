//! How much is read. Past these a file is no year's complaints, or is made to harm.

/// The largest file, in bytes.
pub const BYTES: usize = 50 * 1024 * 1024;
/// The largest content of a packed file once it is unpacked, in bytes.
pub const UNPACKED: u64 = 600 * 1024 * 1024;
/// Files in a packed file.
pub const PARTS: usize = 10_000;
/// The last row that may hold something.
pub const ROWS: u32 = 200_000;
/// The columns that may hold something.
pub const COLUMNS: u32 = 1_000;
/// Characters of one text.
pub const LETTERS: usize = 20_000;
/// Sheets of a workbook.
pub const SHEETS: usize = 200;
/// Cells that merged ones stand for.
pub const MERGED: usize = 1_000_000;
/// Cells of a sheet, empty ones between others among them.
pub const CELLS: u32 = 20_000_000;
/// Rows in which headings are looked for.
pub const HEADINGS: u32 = 10;
