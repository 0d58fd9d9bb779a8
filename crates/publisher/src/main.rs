//! The publisher's command line.

use chrono::{DateTime, NaiveDate};
use clap::Parser;
use std::io::Write;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

fn main() -> ExitCode {
    let arguments = publisher::cli::Arguments::parse();
    let mut out = std::io::stdout().lock();
    match publisher::run(&arguments, today(), &mut out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do when even this can't be written; the exit code still tells.
            let _ = writeln!(std::io::stderr(), "publisher: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The day by the machine's clock; the first of all days where it can't be read.
fn today() -> NaiveDate {
    SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .ok()
        .and_then(|since| DateTime::from_timestamp(i64::try_from(since.as_secs()).ok()?, 0))
        .unwrap_or_default()
        .date_naive()
}
