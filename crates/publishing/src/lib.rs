//! The core: a source and what is published already become a dataset and a site.
//!
//! The way of the data: [`sources`] reads, [`checks`] and [`editions`] check and convert,
//! [`locations`] says who is who, [`site`] pours the pages.

pub mod checks;
pub mod decisions;
pub mod editions;
pub mod error;
pub mod fault;
pub mod locations;
pub mod site;
pub mod sources;
pub mod text;
