//! The forgiving search over locations: what is on the sign, what a group is called, what somebody
//! remembers, turned into the right location. Plain Rust that knows no browser.
//!
//! A text is folded (`fold`) and read (`reading`, `meaning`, `numerals`); a query's words are looked up
//! in the `index`, from the very word over beginnings and parts to typos and sounds (`likeness`,
//! `sound`); the cheapest candidates are looked at closely (`closeup`) and put in order (`ranking`).
//! Where no location has all words, those that have most of what tells are shown. What has not all
//! that was typed is never found, only alike; and not found is never "no complaint" (`answer`).
//!
//! All of it adds 19 KB to a WASM module that reads the directory anyway (`wasm-release`,
//! `wasm-opt -Oz`, brotli 11). Crates were weighed on the same scale: unicode-normalization 49 KB and
//! deunicode 129 KB, for accents that a match of thirty lines covers; fst with its Levenshtein
//! automata 30 KB, and it knows neither swapped letters nor parts of words; nucleo-matcher 24 KB,
//! sublime_fuzzy 7 KB and fuzzy-matcher 6 KB, which look for the letters typed in their order and so
//! forgive neither a wrong letter nor two swapped; strsim, rapidfuzz and triple_accel 0 to 1 KB, light enough, but
//! without the distance to a word's beginning, which a search at every keystroke needs.

mod answer;
mod closeup;
mod finder;
pub(crate) mod fold;
mod hit;
mod index;
mod indexing;
mod key;
mod likeness;
mod meaning;
mod numerals;
mod occurrence;
mod organisation;
pub mod parts;
mod query;
mod ranking;
mod reading;
pub(crate) mod sign;
mod sound;
#[cfg(test)]
mod tests;
mod towns;
mod typos;
mod wordlist;

pub use answer::{Answer, Outcome, Sought};
pub use finder::Finder;
pub use hit::{Hit, Why};
pub use indexing::Indexing;
