//! The files by which visited pages stay readable without a network: the service worker, and the
//! version that it asks for.

use super::RenderError;
use crate::files::Files;
use klachtenwijzer::links::Page;
use klachtenwijzer::texts::{Language, offline};

/// The worker, below the site's root, so that it may see to every page.
const WORKER: &str = "sw.js";
/// The version of the site.
const VERSION: &str = "version.txt";

const TEMPLATE: &str = include_str!("../../../../src/islands/offline/worker.js");

/// Puts the worker and the version into the site. The version stands in a file as well, for people and
/// for the workers of former versions, which ask for it.
///
/// # Errors
/// When the worker can't be made.
pub fn put(version: &str, is_on: bool, site: &mut Files) -> Result<(), RenderError> {
    let text = worker(version, is_on).map_err(|error| RenderError::malformed(WORKER, &error))?;
    site.add(WORKER, text)?;
    site.add(VERSION, version)?;
    Ok(())
}

/// The worker of a version; one that is off takes itself away from browsers that have it.
fn worker(version: &str, is_on: bool) -> Result<String, serde_json::Error> {
    let unseen: serde_json::Map<_, _> = Language::ALL
        .into_iter()
        .map(|language| (language.code().to_owned(), unseen(language).into()))
        .collect();
    Ok(TEMPLATE
        .replace("{{version}}", version)
        .replace("\"{{on}}\"", if is_on { "true" } else { "false" })
        .replace("\"{{unseen}}\"", &serde_json::to_string(&unseen)?))
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
    fn a_worker_knows_its_version_and_whether_it_is_on() {
        let worker = worker("abc", false).unwrap();
        assert!(worker.contains("const VERSION = \"abc\";"));
        assert!(worker.contains("const IS_ON = false;"));
        assert!(worker.contains("Je bent offline") && !worker.contains("{{"));
    }
}
