//! The files by which visited pages stay readable without a network: the service worker, and the
//! version that it asks for.

use klachtenwijzer::links::Page;
use klachtenwijzer::texts::{Language, offline};
use sha2::{Digest, Sha256};

/// The worker, below the site's root, so that it may see to every page.
pub(crate) const WORKER: &str = "sw.js";
/// The version that the host serves now.
pub(crate) const VERSION: &str = "version.txt";

const TEMPLATE: &str = include_str!("../../../../src/islands/offline/worker.js");
/// How many bytes of a fingerprint tell versions apart.
const BYTES: usize = 8;

/// What the whole site is, in a few signs: another page, file of data or asset makes another one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fingerprint(Sha256);

impl Fingerprint {
    /// Takes in a file.
    pub(crate) fn add(&mut self, path: &str, content: &[u8]) {
        for part in [path.as_bytes(), content] {
            self.0.update(part.len().to_le_bytes());
            self.0.update(part);
        }
    }

    /// The signs.
    pub(crate) fn text(self) -> String {
        let digest = self.0.finalize();
        digest
            .iter()
            .take(BYTES)
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// The worker of a version; one that is off takes itself away from browsers that have it.
pub(crate) fn worker(version: &str, is_on: bool) -> Result<String, serde_json::Error> {
    let unseen: serde_json::Map<_, _> = Language::ALL
        .into_iter()
        .map(|language| (language.code().to_owned(), unseen(language).into()))
        .collect();
    Ok(TEMPLATE
        .replace("{{version}}", version)
        .replace("{{on}}", if is_on { "true" } else { "false" })
        .replace("{{unseen}}", &serde_json::to_string(&unseen)?))
}

/// A page that needs no other file. It stands at any depth, so it names no address but a whole one.
fn unseen(language: Language) -> String {
    let texts = offline::of(language);
    let (title, why, start) = (texts.title, texts.why, texts.start);
    let code = language.code();
    let home = Page::Start.folder(language);
    format!(
        "<!doctype html><html lang=\"{code}\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
         content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">\
         <title>{title}</title><h1>{title}</h1><p>{why}</p><p><a href=\"{{root}}{home}\">{start}</a></p>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_change_is_another_version() {
        let version = |files: &[(&str, &str)]| {
            let mut fingerprint = Fingerprint::default();
            for (path, content) in files {
                fingerprint.add(path, content.as_bytes());
            }
            fingerprint.text()
        };
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

    #[test]
    fn a_worker_knows_its_version_and_whether_it_is_on() {
        let worker = worker("abc", false).unwrap();
        assert!(worker.contains("const VERSION = \"abc\";"));
        assert!(worker.contains("const IS_ON = false;"));
        assert!(worker.contains("Je bent offline") && !worker.contains("{{"));
    }
}
