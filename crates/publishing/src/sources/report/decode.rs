//! From bytes to text: the publisher reads UTF-8 only, and says what else it was given.

use crate::fault::SourceFile;
use crate::sources::format::Format;
use thiserror::Error;

/// Why the bytes of a source file are not usable text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// The file holds nothing but white space.
    #[error("is empty; put the text of the whole report in it")]
    Empty,
    /// The file is no text at all.
    #[error("{0}")]
    Format(Format),
    /// The file is UTF-16.
    #[error(
        "is UTF-16 ({order}); convert it first: iconv -f UTF-16 -t UTF-8 {file} > utf8.txt",
        file = file.name()
    )]
    Utf16 {
        /// The file.
        file: SourceFile,
        /// The order of the bytes.
        order: &'static str,
    },
    /// The file is no UTF-8 and most likely Windows-1252.
    #[error(
        "is not UTF-8: byte 0x{byte:02X} on line {line} looks like Windows-1252; convert it first: \
         iconv -f WINDOWS-1252 -t UTF-8 {file} > utf8.txt",
        file = file.name()
    )]
    Windows1252 {
        /// The file.
        file: SourceFile,
        /// The line of the first byte that is no UTF-8.
        line: usize,
        /// That byte.
        byte: u8,
    },
    /// A character that nobody sees stands in the text, and would go on into names and addresses.
    #[error(
        "has a character on line {line} that is none of a text: U+{code:04X}{name}; take it out, or put a space or a line end in its place"
    )]
    Invisible {
        /// The line.
        line: usize,
        /// The character.
        code: u32,
        /// Its name in brackets, where it is a common one.
        name: &'static str,
    },
}

/// Turns the bytes of a report into text with plain line ends and without a byte order mark.
///
/// # Errors
/// When the bytes are empty, in another encoding than UTF-8 or no text, or hold characters that no
/// text has.
pub fn decode(bytes: &[u8]) -> Result<String, DecodeError> {
    let text = text(SourceFile::Report, bytes)?;
    if text.trim().is_empty() {
        return Err(DecodeError::Empty);
    }
    Ok(text)
}

/// The same for any file of the sources, which may be empty.
///
/// # Errors
/// Those of [`decode`] but for the first.
pub fn text(file: SourceFile, bytes: &[u8]) -> Result<String, DecodeError> {
    if let Some(format) = Format::of(bytes) {
        return Err(DecodeError::Format(format));
    }
    if let Some(order) = utf16_order(bytes) {
        return Err(DecodeError::Utf16 { file, order });
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| windows_1252(file, bytes, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let text = text.replace("\r\n", "\n");
    match (1..)
        .zip(text.split('\n'))
        .find_map(|(line, text)| Some((line, text.chars().find(|&c| is_invisible(c))?)))
    {
        Some((line, c)) => Err(DecodeError::Invisible {
            line,
            code: u32::from(c),
            name: name(c),
        }),
        None => Ok(text),
    }
}

/// Whether a character shows nothing and changes what is read: a control character but for the tab,
/// one that turns the direction of letters, one that ends a line elsewhere, or the sign for a letter
/// that was lost.
pub fn is_invisible(c: char) -> bool {
    (c.is_control() && c != '\t')
        || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{fffd}')
}

fn name(c: char) -> &'static str {
    match c {
        '\0' => " (NUL)",
        '\u{b}' => " (vertical tab)",
        '\u{c}' => " (form feed)",
        '\r' => " (carriage return)",
        '\u{fffd}' => " (a letter that was lost when the text was converted)",
        _ => "",
    }
}

/// A byte order mark tells; without one, a zero byte in the first characters does, since plain
/// text holds none.
fn utf16_order(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, ..] | [1..=u8::MAX, 0, ..] => Some("little endian"),
        [0xFE, 0xFF, ..] | [0, 1..=u8::MAX, ..] => Some("big endian"),
        _ => None,
    }
}

fn windows_1252(file: SourceFile, bytes: &[u8], at: usize) -> DecodeError {
    let before = bytes.get(..at).unwrap_or_default();
    DecodeError::Windows1252 {
        file,
        line: 1 + before.iter().filter(|&&byte| byte == b'\n').count(),
        byte: bytes.get(at).copied().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_encodings_are_named() {
        let utf16: Vec<u8> = "ab".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for (name, bytes, error) in [
            ("nothing", b"".to_vec(), DecodeError::Empty),
            ("white space", b" \n\n".to_vec(), DecodeError::Empty),
            (
                "only a byte order mark",
                vec![0xEF, 0xBB, 0xBF],
                DecodeError::Empty,
            ),
            (
                "no mark",
                utf16,
                DecodeError::Utf16 {
                    file: SourceFile::Report,
                    order: "little endian",
                },
            ),
            (
                "mark",
                vec![0xFE, 0xFF, 0, b'a'],
                DecodeError::Utf16 {
                    file: SourceFile::Report,
                    order: "big endian",
                },
            ),
            (
                "windows",
                b"een\nidee\xEBn".to_vec(),
                DecodeError::Windows1252 {
                    file: SourceFile::Report,
                    line: 2,
                    byte: 0xEB,
                },
            ),
        ] {
            assert_eq!(decode(&bytes), Err(error), "{name}");
        }
    }

    #[test]
    fn characters_that_nobody_sees_are_refused_with_their_line() {
        for (text, code) in [
            ("een\nKDV\0 Wilg", 0),
            ("een\nPerso\u{c}neel", 0xC),
            ("een\r\ntwee\rdrie", 0xD),
            ("een\nWilg\u{202e}", 0x202E),
            ("een\ncaf\u{fffd}", 0xFFFD),
            ("een\n\u{96}", 0x96),
        ] {
            let Err(DecodeError::Invisible {
                line, code: found, ..
            }) = decode(text.as_bytes())
            else {
                panic!("{text:?}");
            };
            assert_eq!((line, found), (2, code), "{text:?}");
        }
        assert_eq!(decode(b"een\ttwee"), Ok("een\ttwee".to_owned()));
    }

    #[test]
    fn a_mark_and_line_ends_of_another_system_are_no_part_of_the_text() {
        assert_eq!(
            decode("\u{feff}één \r\ntwee".as_bytes()),
            Ok("één \ntwee".to_owned())
        );
    }
}
