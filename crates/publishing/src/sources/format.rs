//! Files that are no text, told by their first bytes.

use std::fmt;

/// What a file is that was taken for a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A PDF.
    Pdf,
    /// A workbook of Excel.
    Xlsx,
    /// A document of Word.
    Docx,
    /// A document of LibreOffice.
    OpenDocument,
    /// An archive of files.
    Zip,
    /// A document or workbook of an older Word or Excel.
    OldOffice,
    /// A text with a layout, as word processors exchange it.
    Rtf,
    /// A picture, most likely a scan.
    Picture,
    /// A compressed file.
    Gzip,
}

/// Where a PDF may begin: some programs put bytes of their own before it.
const PDF_REACH: usize = 1024;

impl Format {
    /// The format of these bytes; nothing where they could be a text.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let head = bytes.get(..PDF_REACH).unwrap_or(bytes);
        Some(match bytes {
            [b'P', b'K', 3, 4, ..] => packed(bytes),
            [b'P', b'K', 5, 6, ..] => Self::Zip,
            [0xD0, 0xCF, 0x11, 0xE0, ..] => Self::OldOffice,
            [b'{', b'\\', b'r', b't', b'f', ..] => Self::Rtf,
            [0x89, b'P', b'N', b'G', ..] | [0xFF, 0xD8, 0xFF, ..] => Self::Picture,
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Self::Picture,
            [0x1F, 0x8B, ..] => Self::Gzip,
            _ if holds(head, b"%PDF-") => Self::Pdf,
            _ => return None,
        })
    }
}

/// An archive names its files in plain letters.
fn packed(bytes: &[u8]) -> Format {
    if holds(bytes, b"xl/workbook") {
        Format::Xlsx
    } else if holds(bytes, b"word/document") {
        Format::Docx
    } else if holds(bytes, b"mimetypeapplication/vnd.oasis.opendocument") {
        Format::OpenDocument
    } else {
        Format::Zip
    }
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pdf => {
                "is a PDF, whatever its name says; open it in a PDF reader, save its text as plain text (UTF-8), and put that here"
            }
            Self::Xlsx => {
                "is a workbook of Excel (XLSX), whatever its name says; what belongs here is the report's text: if the report is a PDF or a document, save that as plain text (UTF-8)"
            }
            Self::Docx => {
                "is a document of Word (DOCX), whatever its name says; open it and save it as plain text (UTF-8)"
            }
            Self::OpenDocument => {
                "is a document of LibreOffice, whatever its name says; open it and save it as plain text (UTF-8)"
            }
            Self::Zip => {
                "is an archive (ZIP), whatever its name says; unpack it and put the report's text here"
            }
            Self::OldOffice => {
                "is a document of an older Word or Excel, whatever its name says; open it and save it as plain text (UTF-8)"
            }
            Self::Rtf => {
                "is a text with layout (RTF), whatever its name says; open it and save it as plain text (UTF-8)"
            }
            Self::Picture => {
                "is a picture, whatever its name says; a scanned report needs its text recognised first: ask for the document it was made from"
            }
            Self::Gzip => {
                "is a compressed file (gzip), whatever its name says; unpack it and put the text here"
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_that_are_no_text_are_told_by_their_bytes() {
        for (bytes, format) in [
            (&b"%PDF-1.7\n"[..], Some(Format::Pdf)),
            (b"\n\xEF\xBB\xBF%PDF-1.4", Some(Format::Pdf)),
            (
                b"PK\x03\x04..[Content_Types].xml..xl/workbook.xml",
                Some(Format::Xlsx),
            ),
            (b"PK\x03\x04..word/document.xml", Some(Format::Docx)),
            (
                b"PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text",
                Some(Format::OpenDocument),
            ),
            (b"PK\x03\x04..letter.txt", Some(Format::Zip)),
            (b"PK\x05\x06", Some(Format::Zip)),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Some(Format::OldOffice)),
            (b"{\\rtf1\\ansi", Some(Format::Rtf)),
            (b"\x89PNG\r\n\x1A\n", Some(Format::Picture)),
            (b"\xFF\xD8\xFF\xE0", Some(Format::Picture)),
            (b"\x1F\x8B\x08", Some(Format::Gzip)),
            (b"PKN 1. Voorwoord", None),
            (b"", None),
        ] {
            assert_eq!(Format::of(bytes), format, "{bytes:?}");
        }
    }
}
