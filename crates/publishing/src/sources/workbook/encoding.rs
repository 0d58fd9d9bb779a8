//! From the bytes of a table to text: UTF-8 with or without a mark, UTF-16 with or without one, and
//! the older encoding of Windows, as Dutch systems hand them out.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// A text and the encoding that it was read from.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// The text, without a mark.
    pub text: String,
    /// The encoding.
    pub encoding: &'static Encoding,
}

/// How much of a file is looked at to tell UTF-16 without a mark.
const REACH: usize = 4096;

/// Reads a text.
pub fn decode(bytes: &[u8]) -> Decoded {
    let encoding = encoding(bytes);
    let (text, encoding, _) = encoding.decode(bytes);
    Decoded {
        text: text.into_owned(),
        encoding,
    }
}

fn encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf16(bytes) {
        return encoding;
    }
    if std::str::from_utf8(bytes).is_ok() {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"nl"), Utf8Detection::Deny);
    // Dutch is written in no other one: what looks like one has too few letters to tell.
    match is_western(guess) {
        true => guess,
        false => WINDOWS_1252,
    }
}

fn is_western(encoding: &'static Encoding) -> bool {
    [
        WINDOWS_1252,
        encoding_rs::WINDOWS_1254,
        encoding_rs::ISO_8859_15,
    ]
    .contains(&encoding)
}

/// In UTF-16 every second byte of plain letters is zero.
fn utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..REACH).unwrap_or(bytes);
    let zeros = |first: usize| {
        let bytes = head.iter().skip(first).step_by(2);
        bytes.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let half = head.len() / 2;
    if odd * 2 > half && even * 10 < half.max(10) {
        Some(UTF_16LE)
    } else if even * 2 > half && odd * 10 < half.max(10) {
        Some(UTF_16BE)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Locatie;Klacht\r\nKDV Zoë;Het is één grote knoeiboel – € 5\r\n";

    #[test]
    fn every_encoding_that_occurs_is_read() {
        let units =
            |order: fn(u16) -> [u8; 2]| TEXT.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let (windows, ..) = WINDOWS_1252.encode(TEXT);
        for (name, bytes) in [
            ("utf-8", TEXT.as_bytes().to_vec()),
            (
                "utf-8 with a mark",
                [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat(),
            ),
            (
                "utf-16",
                [vec![0xFF, 0xFE], units(u16::to_le_bytes)].concat(),
            ),
            (
                "utf-16, other order",
                [vec![0xFE, 0xFF], units(u16::to_be_bytes)].concat(),
            ),
            ("utf-16 without a mark", units(u16::to_le_bytes)),
            (
                "utf-16, other order, without a mark",
                units(u16::to_be_bytes),
            ),
            ("windows", windows.into_owned()),
        ] {
            assert_eq!(decode(&bytes).text, TEXT, "{name}");
        }
    }

    #[test]
    fn a_single_letter_is_enough() {
        for text in [
            "patiënt",
            "à la carte",
            "België",
            "ruïne",
            "€ 42",
            "‘s ochtends",
            "naïeve ouder; crèche",
        ] {
            let (bytes, ..) = WINDOWS_1252.encode(text);
            assert_eq!(decode(&bytes).text, text);
        }
    }
}
