//! Full-text search over complaints: what was said, what was done, where, and about what. Plain Rust
//! that knows no browser.
//!
//! Each file knows only those named before it. A text becomes words (`words`); some say nothing
//! (`fillers`), some are verbs with ways of their own (`verbs`), and forms of one word share a stem
//! (`stem`). Everyday words are led to what reports say (`synonyms`), and what was typed is read as
//! words and phrases (`query`). The `index` holds every word with the rows and texts (`fields`) that
//! carry it. A typed word is looked up in its forms, meanings, compounds and parts (`compounds`,
//! `expand`), where their order matters in the rows themselves (`places`); how well every row fits
//! (`fit`) is added up (`hits`). `marks` says what to highlight. Of very many rows the index comes in parts
//! (`parts`, as `numbers`), which `divide` makes, with what stands together in them (`ties`).
//!
//! The stemmer was weighed against Snowball's Dutch one (rust-stemmers 1.2) on the sixty-two questions
//! of `tests/queries/fulltext-*.tsv`, all else being equal. Of what answers, 75 of a hundred are
//! listed with this one, 69 with Snowball's for endings and our rules for verbs, and 62 with
//! Snowball's alone, which knows no participles; of the first ten 70, 70 and 65 answer. Beside ours it would add
//! 2 KB (brotli 11, optimised for size, before wasm-opt).

mod compounds;
#[cfg(feature = "render")]
mod divide;
mod expand;
mod fields;
mod fillers;
mod fit;
mod hits;
mod index;
mod marks;
pub mod numbers;
mod parts;
mod places;
mod query;
mod stem;
mod synonyms;
#[cfg(test)]
mod tests;
#[cfg(feature = "render")]
mod ties;
mod verbs;
mod words;

pub use fields::Texts;
pub use hits::{Hits, TOP_SCORE};
pub use parts::{Lacking, PartsFile, WordsFile};
pub(crate) use words::words;

use index::Index;
use std::ops::Range;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use synonyms::Synonyms;

/// Whether an index may come in parts. The bundle for lists that are one download has nothing of it.
pub const HAS_PARTS: bool = cfg!(any(feature = "render", feature = "parts"));

/// What is made without letting others have their turn.
pub fn at_once<T>(making: impl Future<Output = T>) -> T {
    let mut making = pin!(making);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(made) = making.as_mut().poll(&mut context) {
            return made;
        }
    }
}

/// Rows of texts that can be searched.
pub struct TextSearch {
    index: Index,
    synonyms: Synonyms,
}

impl TextSearch {
    /// Indexes rows. They are told apart by their place. It takes a while: `breathe` is called all the time,
    /// and may let others have their turn.
    pub async fn build<'a>(
        rows: impl Iterator<Item = Texts<'a>>,
        breathe: &mut impl AsyncFnMut(),
    ) -> Self {
        let index = Index::build(rows, breathe).await;
        Self {
            index,
            synonyms: Synonyms::read(),
        }
    }

    /// A search whose words come in parts, none of them here; none at all where the file is no list of parts.
    pub fn in_parts(file: &PartsFile) -> Option<Self> {
        Some(Self {
            index: Index::in_parts(file)?,
            synonyms: Synonyms::read(),
        })
    }

    /// Parts came, each with its place in the list; none where one isn't what it should be.
    pub fn add(&mut self, parts: &[(usize, WordsFile)]) -> Option<()> {
        self.index.add(parts)
    }

    /// The list of parts, and those. Once one has `enough` finds, another one begins.
    #[cfg(feature = "render")]
    pub fn divide(&self, enough: usize) -> (PartsFile, Vec<WordsFile>) {
        divide::divide(&self.index, &self.synonyms, enough)
    }

    /// The rows that answer a query, and how well; all of them where it says nothing.
    pub fn search(&self, query: &str) -> Hits {
        Hits::of(&self.index, &self.synonyms, query)
    }

    /// The parts of a text that a query found, in order and apart from each other.
    pub fn marks(&self, hits: &Hits, text: &str) -> Vec<Range<usize>> {
        marks::marks(&self.index, hits, text)
    }
}
