//! The coordinator's desk: the core in the browser, as a web worker. The page hands it the files of its own
//! site and the coordinator's file, and shows what it says; nothing is written anywhere, and nothing is sent.
//!
//! Everything is checked and rendered by the core, as on the command line. What is said comes as HTML, since
//! the core renders anyway: the page has no second way to show things.

mod begun;
mod bench;
mod browser;
mod opened;
mod packed;
mod shown;
mod week;

pub use bench::{Bench, BenchError, Shown};
pub use week::Weekly;
