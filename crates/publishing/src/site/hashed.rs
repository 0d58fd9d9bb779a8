//! Files whose names carry a hash of their bytes, so that a host may keep them for ever.

use super::{RenderError, write_bytes};
use sha2::{Digest, Sha256};
use std::path::Path;

/// The folder of such files, relative to the site's root.
pub const ASSETS: &str = "assets";

/// Eight capitals and digits, as the names of the other built files have.
const LENGTH: usize = 8;
const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The hash of some texts, each told apart from the next.
pub fn hash<'a>(texts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut digest = Sha256::new();
    for text in texts {
        // A length cannot be mistaken for a part of a text: it has always eight bytes.
        digest.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_le_bytes());
        digest.update(text);
    }
    let digits = digest.finalize().into_iter().take(LENGTH);
    digits
        .filter_map(|byte| DIGITS.get(usize::from(byte) % DIGITS.len()))
        .map(|&digit| char::from(digit))
        .collect()
}

/// Writes a file and returns its path relative to the site's root.
pub fn put(site: &Path, name: &str, ending: &str, bytes: &[u8]) -> Result<String, RenderError> {
    let file = format!("{ASSETS}/{name}-{}.{ending}", hash([bytes]));
    write_bytes(&site.join(&file), bytes)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_from_the_bytes() {
        let name = hash([b"a".as_slice(), b"bc"]);
        assert_eq!(name.len(), LENGTH);
        assert_eq!(name, hash([b"a".as_slice(), b"bc"]));
        assert_ne!(name, hash([b"ab".as_slice(), b"c"]));
    }
}
