//! The site: every page is a pure function from the dataset to a view, rendered natively to HTML;
//! the islands on those pages are the same code compiled to WebAssembly.
//!
//! Feature `render` builds for the publisher, every other feature a bundle of islands for the
//! browser (see [`islands::BUNDLES`]); exactly one of them is on.

// Views are nested types, and those of the comparison are deep.
#![recursion_limit = "256"]

pub mod figures;
pub mod fulltext;
pub mod guide;
pub mod islands;
pub mod links;
pub mod listing;
pub mod looks;
pub mod lookup;
pub mod share;
pub mod texts;

#[cfg(feature = "render")]
pub mod pages;
#[cfg(feature = "render")]
pub mod theme;
