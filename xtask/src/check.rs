//! Every check and test, and the measurements with their budgets.

use crate::run::{Failure, program, run};
use crate::{build, tools};

/// Runs everything that must pass before a change lands.
pub fn test() -> Result<(), Failure> {
    tools::install_for_build()?;
    run(program("cargo").args(["fmt", "--all", "--check"]))?;
    lint()?;
    run(program("cargo").args(["test", "--workspace"]))?;
    build::package()?;
    let chromium = tools::install_for_tests()?;
    tools::install_nginx()?;
    run(program("npm")
        .args(["--prefix", "tests/site", "test"])
        .env("CHROMIUM", &chromium))?;
    budgets()
}

/// Builds and measures.
pub fn bench() -> Result<(), Failure> {
    build::build()?;
    tools::install_for_tests()?;
    budgets()
}

/// The site is linted for the publisher and for every bundle: one package, exclusive features.
fn lint() -> Result<(), Failure> {
    let strict = ["--", "--deny", "warnings"];
    run(program("cargo")
        .args(["clippy", "--quiet", "--workspace", "--all-targets"])
        .args(strict))?;
    for bundle in build::bundles() {
        run(program("cargo")
            .args(["clippy", "--quiet", "--package", "klachtenwijzer"])
            .args(["--features", bundle])
            .args(["--target", "wasm32-unknown-unknown"])
            .args(strict))?;
    }
    Ok(())
}

fn budgets() -> Result<(), Failure> {
    let chromium = tools::install_for_tests()?;
    run(program("node")
        .arg("bench/budgets.mjs")
        .env("CHROMIUM", chromium))
}
