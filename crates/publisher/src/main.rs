//! The publisher's command line.

use clap::Parser;
use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = publisher::cli::Arguments::parse();
    let mut out = std::io::stdout().lock();
    match publisher::run(&arguments, &mut out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do when even this can't be written; the exit code still tells.
            let _ = writeln!(std::io::stderr(), "publisher: {error}");
            ExitCode::FAILURE
        }
    }
}
