//! Measures what only a register can tell of the published year: how much more complaints vary than by
//! chance, and what a search tells of registered locations that the report doesn't list.
//!
//! `cargo run -p bench-register -- REGISTER.csv` from the workspace's root, with the national childcare
//! register's open-data file. Nothing of it is kept.

mod unlisted;
mod variation;

use publisher::folder::{self, FolderError};
use publishing::editions::{self, Addresses, Publication};
use publishing::error::PublishError;
use publishing::fault::Faults;
use publishing::locations::register::{self, Register};
use publishing::sources::workbook::Known;
use publishing::sources::{self, Source};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const SOURCE: &str = "data/2023";

/// Why nothing could be measured.
#[derive(Debug, thiserror::Error)]
enum Error {
    /// No register was named.
    #[error("name the register's file: cargo run -p bench-register -- FILE")]
    Usage,
    /// A file can't be read.
    #[error(transparent)]
    Folder(#[from] FolderError),
    /// The report or the register can't be used.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// The report doesn't add up.
    #[error("{SOURCE} doesn't add up:\n{0}")]
    Faults(#[from] Faults),
    /// A published file can't be read back as what is compared and searched.
    #[error("what is published can't be read back: {0}")]
    Json(#[from] serde_json::Error),
    /// Nobody takes the result.
    #[error("the result can't be written: {0}")]
    Write(#[from] std::io::Error),
}

fn main() -> ExitCode {
    let named = std::env::args_os().nth(1).map(PathBuf::from);
    let done = named
        .ok_or(Error::Usage)
        .and_then(|file| run(&file, &mut std::io::stdout().lock()));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do where not even this can be written.
            let _ = writeln!(std::io::stderr(), "bench-register: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(file: &Path, out: &mut impl Write) -> Result<(), Error> {
    let mut source = sources::read(&folder::read(Path::new(SOURCE))?, &Known::default())?;
    source.stands_in("2023");
    let register = registered(file, &source)?;
    writeln!(
        out,
        "register: {} registrations of the organisation in force",
        register.entries.len()
    )?;
    let with = editions::prepare(&source, Addresses::Listed, Some(&register))?;
    variation::print(&with.publication, out)?;
    let without = editions::prepare(&source, Addresses::Listed, None)?;
    let listed = with.findings.iter().flat_map(|findings| findings.listed());
    unlisted::print(&without.publication, &register, &listed.collect(), out)
}

fn registered(file: &Path, source: &Source) -> Result<Register, Error> {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let bytes = folder::read_file(file)?;
    Ok(register::read(&name, &bytes, None, &source.draft.curated)?)
}

/// The published locations as another file of the dataset reads them.
fn reread<T: for<'a> serde::Deserialize<'a>>(publication: &Publication) -> Result<T, Error> {
    Ok(serde_json::from_value(serde_json::to_value(
        &publication.locations,
    )?)?)
}
