//! From bytes to text: the publisher reads UTF-8 only, and says what else it was given.

use thiserror::Error;

/// Why the bytes of a report are not usable text.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// The file holds nothing but white space.
    #[error("is empty; put the text of the whole report in it")]
    Empty,
    /// The file is UTF-16.
    #[error(
        "is UTF-16 ({order}); convert it first: iconv -f UTF-16 -t UTF-8 report.txt > utf8.txt"
    )]
    Utf16 {
        /// The order of the bytes.
        order: &'static str,
    },
    /// The file is no UTF-8 and most likely Windows-1252.
    #[error(
        "is not UTF-8: byte 0x{byte:02X} on line {line} looks like Windows-1252; convert it first: \
         iconv -f WINDOWS-1252 -t UTF-8 report.txt > utf8.txt"
    )]
    Windows1252 {
        /// The line of the first byte that is no UTF-8.
        line: usize,
        /// That byte.
        byte: u8,
    },
}

/// Turns the bytes of a report into text with plain line ends and without a byte order mark.
///
/// # Errors
/// When the bytes are empty or in another encoding than UTF-8.
pub fn decode(bytes: &[u8]) -> Result<String, DecodeError> {
    if let Some(order) = utf16_order(bytes) {
        return Err(DecodeError::Utf16 { order });
    }
    let text =
        std::str::from_utf8(bytes).map_err(|error| windows_1252(bytes, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(DecodeError::Empty);
    }
    Ok(text.replace("\r\n", "\n"))
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

fn windows_1252(bytes: &[u8], at: usize) -> DecodeError {
    let before = bytes.get(..at).unwrap_or_default();
    DecodeError::Windows1252 {
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
                    order: "little endian",
                },
            ),
            (
                "mark",
                vec![0xFE, 0xFF, 0, b'a'],
                DecodeError::Utf16 {
                    order: "big endian",
                },
            ),
            (
                "windows",
                b"een\nidee\xEBn".to_vec(),
                DecodeError::Windows1252 {
                    line: 2,
                    byte: 0xEB,
                },
            ),
        ] {
            assert_eq!(decode(&bytes), Err(error), "{name}");
        }
    }

    #[test]
    fn a_mark_and_line_ends_of_another_system_are_no_part_of_the_text() {
        assert_eq!(
            decode("\u{feff}één \r\ntwee".as_bytes()),
            Ok("één \ntwee".to_owned())
        );
    }
}
