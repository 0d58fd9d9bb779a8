//! Indexing the locations while somebody may be typing.

use crate::islands::slices::Slices;
use crate::lookup::{Finder, Indexing};
use dataset::DirectoryEntry;

/// So many locations between two looks at the clock.
const STEP: usize = 8;

/// The locations, indexed in slices.
pub(super) async fn indexed(locations: Vec<DirectoryEntry>) -> Finder {
    let mut slices = Slices::new();
    let mut indexing = Indexing::of(locations);
    slices.breathe().await;
    while indexing.step(STEP) {
        slices.breathe().await;
    }
    indexing.finish()
}
