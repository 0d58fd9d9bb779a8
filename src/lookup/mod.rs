//! The forgiving search over locations: what is on the sign, what a group is called, what somebody
//! remembers, turned into the right location. Plain Rust that knows no browser.
//!
//! A text is folded (`fold`) and read (`reading`, `meaning`); a query's words are looked up in the
//! `index`, from the very word over beginnings and parts to typos (`likeness`); the cheapest
//! candidates are looked at closely and put in order (`ranking`).

mod directory;
mod fold;
mod hit;
mod index;
mod key;
mod likeness;
mod meaning;
mod place;
mod query;
mod ranking;
mod reading;
#[cfg(test)]
mod tests;
mod towns;
mod typos;

pub use directory::Directory;
pub use hit::{Hit, Why};
