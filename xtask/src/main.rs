//! Everything around the code: what to install, how to build, serve, test and measure.
//!
//! `cargo xtask serve` and `cargo xtask test` are all that a newcomer needs.

mod build;
mod check;
mod run;
mod tools;

use run::Failure;
use std::process::ExitCode;

const USAGE: &str = "cargo xtask <command>

  serve [PORT]   install what is missing, build the dashboard, serve it (port 8080)
  test           install what is missing, run every check and test
  build          build the static folder dist/
  package        build, and add compressed copies for a host: see deploy/README.md
  publish        read data/ and write the dataset to public/data/
  bench          build, then measure sizes and speeds against their budgets
  finish         called by trunk: pour the pages into what it built";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            run::say(&format!("error: {failure}"));
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[&str]) -> Result<(), Failure> {
    match arguments {
        ["serve"] => build::serve("8080"),
        ["serve", port] => build::serve(port),
        ["test"] => check::test(),
        ["build"] => build::build(),
        ["package"] => build::package(),
        ["publish"] => build::publish(),
        ["bench"] => check::bench(),
        ["finish"] => build::finish(),
        _ => Err(Failure::Usage(USAGE)),
    }
}
