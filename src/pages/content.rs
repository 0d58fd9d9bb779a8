//! What stands for the bytes of a file: in its name, in a page's security policy, in a version. All of
//! it is the same on every machine and with every compiler: SHA-256 for single files, and for versions, for
//! which every byte of a site is read in a browser too, XXH64: there SHA-256 took a fifth of all the time.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};
use xxhash_rust::xxh64::Xxh64;

/// The folder of files whose names carry a hash of their bytes, relative to the site's root: a host
/// may keep them for ever.
pub const ASSETS: &str = "assets";

/// Eight capitals and digits, as the names of the other built files have.
const LENGTH: usize = 8;
const DIGITS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The hash of some texts, each told apart from the next, as it stands in names.
pub fn name<'a>(texts: impl IntoIterator<Item = &'a [u8]>) -> String {
    let mut digest = Sha256::new();
    for text in texts {
        digest.update(in_eight_bytes(text.len()));
        digest.update(text);
    }
    let digits = digest.finalize().into_iter().take(LENGTH);
    digits
        .filter_map(|byte| DIGITS.get(usize::from(byte) % DIGITS.len()))
        .map(|&digit| char::from(digit))
        .collect()
}

/// The path of a file with these bytes, relative to the site's root.
pub fn path(stem: &str, ending: &str, bytes: &[u8]) -> String {
    format!("{ASSETS}/{stem}-{}.{ending}", name([bytes]))
}

/// The hash by which a security policy knows a script or style sheet that stands in a page.
pub fn integrity(text: &str) -> String {
    format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(text)))
}

/// What many files are, in a few signs: another file, or another name of one, makes another one.
#[derive(Clone, Default)]
pub struct Fingerprint(Xxh64);

impl Fingerprint {
    /// Takes in a file, in parts that follow each other: how it is cut makes no difference.
    pub fn add<'a>(&mut self, path: &str, content: impl Iterator<Item = &'a [u8]> + Clone) {
        self.0.update(&in_eight_bytes(path.len()));
        self.0.update(path.as_bytes());
        let bytes = content.clone().map(<[u8]>::len).sum();
        self.0.update(&in_eight_bytes(bytes));
        for part in content {
            self.0.update(part);
        }
    }

    /// The signs.
    pub fn text(self) -> String {
        format!("{:016x}", self.0.digest())
    }
}

/// The length of a text, before the text itself: it can't be mistaken for a part of a text, since it has always
/// eight bytes.
fn in_eight_bytes(length: usize) -> [u8; 8] {
    u64::try_from(length).unwrap_or(u64::MAX).to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_from_the_bytes() {
        let hash = name([b"a".as_slice(), b"bc"]);
        assert_eq!(hash.len(), LENGTH);
        assert_eq!(hash, name([b"a".as_slice(), b"bc"]));
        assert_ne!(hash, name([b"ab".as_slice(), b"c"]));
        assert_eq!(path("logo", "svg", b""), "assets/logo-PVQVBBL2.svg");
    }

    #[test]
    fn every_change_is_another_version() {
        let version = |files: &[(&str, &str)]| {
            let mut fingerprint = Fingerprint::default();
            for (path, content) in files {
                let (one, other) = content.as_bytes().split_at(content.len() / 2);
                fingerprint.add(path, [one, other].into_iter());
            }
            fingerprint.text()
        };
        let mut in_one = Fingerprint::default();
        in_one.add("a", std::iter::once(b"bcd".as_slice()));
        assert_eq!(in_one.text(), version(&[("a", "bcd")]));
        let versions = [
            version(&[]),
            version(&[("a", "b")]),
            version(&[("ab", "")]),
            version(&[("a", ""), ("b", "")]),
        ];
        for (place, one) in versions.iter().enumerate() {
            assert_eq!(one.len(), 16);
            assert!(!versions[place + 1..].contains(one));
        }
    }
}
