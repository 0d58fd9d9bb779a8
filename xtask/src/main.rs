//! Everything around the code: what to install, how to build, serve, test and measure.
//!
//! `cargo xtask serve` and `cargo xtask test` are all that a newcomer needs.

mod assets;
mod build;
mod check;
mod data;
mod islands;
mod progress;
mod run;
mod tools;
mod watch;

use build::{Release, Shown};
use run::Failure;
use std::process::ExitCode;

const USAGE: &str = "cargo xtask <command>

  serve [PORT]         install what is missing, build the dashboard quickly, serve it (port 8080)
  serve --example [PORT]
                       the same for a made-up organisation that has everything: years, a register,
                       locations that closed or merged, disputes
  watch [PORT]         the same; a change of the sources is built and shown in open pages
  test                 install what is missing, run every check and test
  test KIND [NAME]     one kind alone: looks, lint, native, site, trunk or budgets; tests of this name
  format               format Rust, JavaScript and CSS
  build                build the static folder dist/ for a host
  package [--strict]   build, and add compressed copies: see deploy/README.md; strict refuses settings
                       that lack what a release for the public needs
  publish              read data/ and write the dataset to public/data/
  bench                build, then measure sizes and speeds against their budgets
  finish               called by trunk: make the site in its folder";

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
        ["serve"] => watch::serve("8080", Shown::Data),
        ["serve", "--example"] => watch::serve("8080", Shown::Example),
        ["serve", "--example", port] => watch::serve(port, Shown::Example),
        ["serve", port] => watch::serve(port, Shown::Data),
        ["watch"] => watch::watch("8080"),
        ["watch", port] => watch::watch(port),
        ["test"] => check::test(),
        ["test", kind, names @ ..] => {
            check::one_kind(kind, names).unwrap_or(Err(Failure::Usage(USAGE)))
        }
        ["format"] => check::format(),
        ["build"] => build::build(),
        ["package"] => build::package(Release::Trial),
        ["package", "--strict"] => build::package(Release::Public),
        ["publish"] => data::publish(),
        ["bench"] => check::bench(),
        ["finish"] => build::finish(),
        _ => Err(Failure::Usage(USAGE)),
    }
}
