//! The built files that stand in pages, and those that pages refer to.

use crate::islands::Bundle;
use std::sync::Arc;

/// The built files that pages refer to, relative to the site's root. Their names carry a hash of
/// their bytes, so that a host may keep them for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assets {
    /// The folder of the dataset that pages are made from, ending with a slash.
    pub dataset: String,
    /// The folder in it of the year that pages show.
    pub year: String,
    /// What every page looks like.
    pub style: Inline,
    /// What every page but the start page looks like.
    pub reading: Inline,
    /// What only yearly reports look like.
    pub yearly: Inline,
    /// What only pages that know of several years look like.
    pub over_years: Inline,
    /// What stands in every page's head and loads more only where the page stands in a frame.
    pub frame: Inline,
    /// What leads to a complaint of another year, on pages that have several.
    pub years: Inline,
    /// What asks for the data of the newest year, on pages that can show others.
    pub asking: Inline,
    /// What answers a search from the page's own links until its island has woken.
    pub early: Inline,
    /// The script of what every page does, where no other script brings it along.
    pub page: String,
    /// The script that opens the share control.
    pub share: String,
    /// The files of charts.
    pub charts: PartFiles,
    /// The files of the page that tells how to show the site elsewhere.
    pub embedding: PartFiles,
    /// The files of the coordinator's desk, where the build made one.
    pub desk: Option<PartFiles>,
    /// The files of every bundle of islands.
    pub bundles: Vec<BundleFiles>,
}

/// A script or style sheet that stands in the page itself: a file of its own would be there one way
/// to the host and back later, and a page is seen when its last style sheet is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inline {
    /// Many pages have it, so they share it.
    pub text: Arc<str>,
    /// The hash by which the security policy knows it, as `sha256-…`.
    pub hash: String,
}

/// The built files of pages that hold one part of the site, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartFiles {
    /// The script: for charts, the one that draws them where they come into view.
    pub script: String,
    /// What only these pages look like.
    pub style: Inline,
}

/// The built files of one bundle of islands, relative to the site's root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BundleFiles {
    /// Which bundle.
    pub bundle: Bundle,
    /// The script that wakes its islands.
    pub script: String,
    /// Their WebAssembly.
    pub module: String,
    /// What the pages that hold them look like, where they need a look of their own.
    pub style: Option<Inline>,
    /// The files of the dataset that they read.
    pub data: Vec<String>,
}
