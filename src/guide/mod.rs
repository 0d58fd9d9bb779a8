//! What a parent can do, as far as it is calculated: where they stand, which dates follow from the
//! day of the complaint, and what a letter says. Plain Rust: pages and islands only show it.

pub mod calendar;
pub mod deadlines;
pub mod letter;
mod step;

pub use step::Step;
