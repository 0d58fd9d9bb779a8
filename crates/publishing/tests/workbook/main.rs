//! Workbooks and tables become a year: each rule about them, files of other programs, and whatever else
//! comes.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod columns;
mod files;
mod limits;
mod made_up;
mod names;
mod property;
mod rows;
