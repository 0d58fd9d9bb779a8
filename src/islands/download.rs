//! Files that are made in the browser.

use dataset::spreadsheet;

/// The address of a table as a file: the file itself, so that nothing needs to be asked for.
pub fn csv(rows: &[Vec<String>]) -> String {
    let file = js_sys::encode_uri_component(&spreadsheet::table(rows));
    format!("data:text/csv;charset=utf-8,{}", String::from(file))
}
