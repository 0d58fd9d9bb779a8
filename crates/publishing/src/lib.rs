//! The core: a source and what is published already become a dataset and a site. Files in, files or
//! all faults out: it knows no disk, no clock, no environment and prints nothing, so that it runs
//! in a browser as on a command line.
//!
//! The way of the data: [`sources`] reads a year's files into a draft, [`locations`] says who is who,
//! [`checks`] finds what doesn't add up, [`editions`] makes a year of the dataset and joins it to
//! what is published, [`site`] pours the pages. [`template`] makes the workbook of the year that comes; [`weekly`]
//! says what a file in the middle of a year holds of one week.

pub mod beginning;
pub mod checked;
pub mod checks;
mod dates;
pub mod decisions;
pub mod editions;
pub mod error;
pub mod fault;
pub mod files;
pub mod locations;
pub mod mended;
mod reading;
pub mod site;
pub mod sources;
pub mod template;
mod text;
pub mod weekly;
