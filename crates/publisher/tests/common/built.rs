//! A folder that looks like a built site.

use super::root;
use std::fs;

/// What the build leaves, without anything in it.
pub fn built() -> tempfile::TempDir {
    let site = tempfile::tempdir().unwrap();
    fs::create_dir(site.path().join("assets")).unwrap();
    fs::copy(root().join("index.html"), site.path().join("index.html")).unwrap();
    for bundle in klachtenwijzer::islands::BUNDLES {
        for kind in ["js", "wasm", "css"] {
            let file = format!("assets/{}-AAAAAAAA.{kind}", bundle.name);
            fs::write(site.path().join(file), "").unwrap();
        }
    }
    for file in [
        "site-AAAAAAAA.css",
        "reading-AAAAAAAA.css",
        "yearly-AAAAAAAA.css",
        "over-years-AAAAAAAA.css",
        "charts-AAAAAAAA.css",
        "charts-AAAAAAAA.js",
        "early-AAAAAAAA.js",
        "embedding-AAAAAAAA.css",
        "embedding-AAAAAAAA.js",
        "frame-AAAAAAAA.js",
        "page-AAAAAAAA.js",
        "share-AAAAAAAA.js",
    ] {
        fs::write(site.path().join("assets").join(file), "").unwrap();
    }
    site
}
