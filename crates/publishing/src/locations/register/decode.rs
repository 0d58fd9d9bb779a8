//! The bytes of a register as text.

use encoding_rs::{Encoding, WINDOWS_1252};
use std::borrow::Cow;

/// Decodes what a byte order mark says; without one UTF-8, and where that doesn't fit
/// Windows-1252, which gives every byte a meaning: so this can't fail.
pub fn decode(bytes: &[u8]) -> Cow<'_, str> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..).unwrap_or_default();
        return encoding.decode_without_bom_handling(rest).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodings_are_told_apart() {
        let utf16: Vec<u8> = "\u{feff}Wüste"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        for (name, bytes) in [
            ("plain", "Wüste".as_bytes().to_vec()),
            ("with a mark", "\u{feff}Wüste".as_bytes().to_vec()),
            ("Windows-1252", b"W\xFCste".to_vec()),
            ("UTF-16", utf16),
        ] {
            assert_eq!(decode(&bytes), "Wüste", "{name}");
        }
        assert_eq!(decode(b"\x91t Nest \x96 \x80"), "‘t Nest – €");
    }
}
