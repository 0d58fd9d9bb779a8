//! What a file is, told by its first bytes, whatever its name says.

use super::error::{Foreign, WorkbookError};
use super::package;
use crate::sources::format::Format;

/// A file that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A workbook of Excel.
    Xlsx,
    /// A workbook of Excel whose parts are no text.
    Xlsb,
    /// A workbook of an Excel from before 2007.
    Xls,
    /// A workbook of LibreOffice.
    Ods,
    /// A text, most likely a table with separators.
    Text,
}

/// Names in the directory of an older Office file stand in UTF-16.
const OLD_WORKBOOKS: [&str; 2] = ["Workbook", "Book"];
const PROTECTED: &str = "EncryptedPackage";
const OLD_DOCUMENTS: [&str; 2] = ["WordDocument", "PowerPoint Document"];

/// How far a page or a table of the web is looked for: style sheets may stand before it.
const MARKUP_REACH: usize = 2048;

/// Says what a file is.
///
/// # Errors
/// When it is nothing that can be read.
pub fn of(bytes: &[u8]) -> Result<Kind, WorkbookError> {
    let foreign = |foreign| Err(WorkbookError::Foreign(foreign));
    if bytes
        .iter()
        .all(|byte| byte.is_ascii_whitespace() || *byte == 0)
    {
        return Err(WorkbookError::Empty);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return package::kind(bytes);
    }
    match Format::of(bytes) {
        None => {}
        Some(Format::OldOffice) => return old_office(bytes),
        Some(Format::Pdf) => return foreign(Foreign::Pdf),
        Some(Format::Docx) => return foreign(Foreign::Docx),
        Some(Format::OpenDocument) => return foreign(Foreign::OpenDocument),
        Some(Format::Xlsx | Format::Zip) => return foreign(Foreign::Zip),
        Some(Format::Rtf) => return foreign(Foreign::Rtf),
        Some(Format::Picture) => return foreign(Foreign::Picture),
        Some(Format::Gzip) => return foreign(Foreign::Gzip),
    }
    match markup(bytes) {
        Some(kind) => foreign(kind),
        None => Ok(Kind::Text),
    }
}

/// A protected workbook of today stands in a file of the older kind.
fn old_office(bytes: &[u8]) -> Result<Kind, WorkbookError> {
    let has = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        bytes.windows(name.len()).any(|window| window == name)
    };
    if has(PROTECTED) {
        Err(WorkbookError::Protected)
    } else if OLD_DOCUMENTS.into_iter().any(has) {
        Err(WorkbookError::Foreign(Foreign::OldDocument))
    } else if OLD_WORKBOOKS.into_iter().any(has) {
        Ok(Kind::Xls)
    } else {
        let why = "its directory names no workbook".to_owned();
        Err(WorkbookError::Broken { why })
    }
}

/// Pages of the web, which some systems hand out under a workbook's name, and tables of Excel 2003.
fn markup(bytes: &[u8]) -> Option<Foreign> {
    let head = bytes.get(..MARKUP_REACH).unwrap_or(bytes);
    let letters = head.iter().filter(|byte| **byte != 0);
    let head: Vec<u8> = letters.map(u8::to_ascii_lowercase).collect();
    let head = String::from_utf8_lossy(&head);
    let head = head
        .trim_start_matches(['\u{feff}', '\u{fffd}'])
        .trim_start();
    if !head.starts_with('<') {
        return None;
    }
    let has = |tag: &str| head.contains(tag);
    if has("urn:schemas-microsoft-com:office:spreadsheet") && !has("<html") {
        Some(Foreign::OldXml)
    } else if ["<html", "<!doctype html", "<table", "<body", "<meta"]
        .into_iter()
        .any(has)
    {
        Some(Foreign::Html)
    } else if head.starts_with("<?xml") {
        Some(Foreign::Xml)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf16(text: &str) -> Vec<u8> {
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    }

    #[test]
    fn what_cant_be_read_is_named_as_what_it_is() {
        let old =
            |name: &str| [&b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1...."[..], &utf16(name)].concat();
        for (name, bytes, error) in [
            ("nothing", Vec::new(), WorkbookError::Empty),
            ("white space", b" \r\n".to_vec(), WorkbookError::Empty),
            (
                "pdf",
                b"%PDF-1.7\n".to_vec(),
                WorkbookError::Foreign(Foreign::Pdf),
            ),
            (
                "page",
                b"\xEF\xBB\xBF \n<!DOCTYPE html><p>".to_vec(),
                WorkbookError::Foreign(Foreign::Html),
            ),
            (
                "table",
                b"<style>a{}</style><TABLE><tr>".to_vec(),
                WorkbookError::Foreign(Foreign::Html),
            ),
            (
                "page in UTF-16",
                [&b"\xFF\xFE"[..], &utf16("<html>")].concat(),
                WorkbookError::Foreign(Foreign::Html),
            ),
            (
                "letter",
                old("WordDocument"),
                WorkbookError::Foreign(Foreign::OldDocument),
            ),
            (
                "protected",
                old("EncryptedPackage"),
                WorkbookError::Protected,
            ),
            (
                "packed",
                b"\x1F\x8B\x08".to_vec(),
                WorkbookError::Foreign(Foreign::Gzip),
            ),
        ] {
            assert_eq!(of(&bytes), Err(error), "{name}");
        }
        assert!(matches!(
            of(&old("nothing")),
            Err(WorkbookError::Broken { .. })
        ));
        assert_eq!(of(&old("Workbook")), Ok(Kind::Xls));
        assert_eq!(of(b"Locatie;Klacht\n<b>;x"), Ok(Kind::Text));
        assert_eq!(of(b"PKN;Locatie"), Ok(Kind::Text));
    }
}
