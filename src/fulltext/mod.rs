//! Full-text search over complaints. Plain Rust that knows no browser.

mod compounds;
mod expand;
mod fields;
mod fillers;
mod fit;
mod hits;
mod index;
mod marks;
mod places;
mod query;
mod stem;
mod synonyms;
#[cfg(test)]
mod tests;
mod verbs;
mod words;

pub use fields::Texts;
pub use hits::{Hits, TOP_SCORE};
pub use marks::snippet;

use index::Index;
use synonyms::Synonyms;

/// Rows of texts that can be searched.
pub struct TextSearch {
    index: Index,
    synonyms: Synonyms,
}

impl TextSearch {
    /// Indexes rows.
    pub fn build<'a>(rows: impl Iterator<Item = Texts<'a>>) -> Self {
        Self {
            index: Index::build(rows),
            synonyms: Synonyms::read(),
        }
    }

    /// The rows that answer a query, and how well; all of them where it says nothing.
    pub fn search(&self, query: &str) -> Hits {
        Hits::of(&self.index, &self.synonyms, query)
    }
}
