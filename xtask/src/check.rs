//! Every check and test, and the measurements with their budgets.

use crate::run::{Failure, program, run};
use crate::{build, islands, tools};

/// A package without tests, whose libraries would have those that it shares with the others compiled
/// once more, with features of its own.
const BINDGEN: &str = "xtask-bindgen";
const OURS: [&str; 3] = ["--workspace", "--exclude", BINDGEN];

/// Runs everything that must pass before a change lands, what takes seconds first.
pub fn test() -> Result<(), Failure> {
    tools::install_for_build()?;
    looks()?;
    lint()?;
    native(&[])?;
    build::package(build::Release::Trial)?;
    site(&[])?;
    budgets()
}

/// Runs one kind of checks; `names` chooses among its tests.
pub fn one_kind(kind: &str, names: &[&str]) -> Option<Result<(), Failure>> {
    let with_tools = |check: fn(&[&str]) -> Result<(), Failure>| {
        tools::install_for_build().and_then(|()| check(names))
    };
    Some(match kind {
        "looks" => with_tools(|_| looks()),
        "lint" => with_tools(|_| lint()),
        "native" => native(names),
        "site" => with_tools(|names| build::build().and_then(|()| site(names))),
        "budgets" => bench(),
        _ => return None,
    })
}

/// Builds and measures.
pub fn bench() -> Result<(), Failure> {
    build::build()?;
    tools::install_for_tests()?;
    budgets()
}

/// Formats Rust, JavaScript and CSS.
pub fn format() -> Result<(), Failure> {
    tools::install_for_build()?;
    run(program("cargo").args(["fmt", "--all"]))?;
    run(program(tools::npm_program("biome")).args(["check", "--write"]))
}

/// Whether Rust, JavaScript and CSS are formatted, and what their linter says of the last two.
fn looks() -> Result<(), Failure> {
    run(program("cargo").args(["fmt", "--all", "--check"]))?;
    run(program(tools::npm_program("biome")).args(["check", "--error-on-warnings"]))
}

/// The site is linted for the publisher and for every bundle: one package, exclusive features.
fn lint() -> Result<(), Failure> {
    let strict = ["--", "--deny", "warnings"];
    for packages in [&OURS[..], &["--package", BINDGEN]] {
        run(program("cargo")
            .args(["clippy", "--quiet", "--all-targets"])
            .args(packages)
            .args(strict))?;
    }
    for bundle in islands::BUNDLES {
        run(program("cargo")
            .args(["clippy", "--quiet", "--package", "klachtenwijzer"])
            .args(["--features", bundle])
            .args(["--target", "wasm32-unknown-unknown"])
            .args(strict))?;
    }
    Ok(())
}

/// What needs no browser.
fn native(names: &[&str]) -> Result<(), Failure> {
    run(program("cargo").arg("test").args(OURS).args(names))
}

/// The release build in Chromium and on the hosts that `deploy/` is for.
fn site(names: &[&str]) -> Result<(), Failure> {
    let chromium = tools::install_for_tests()?;
    tools::install_nginx()?;
    run(program("npm")
        .args(["--prefix", "tests/site", "test", "--"])
        .args(names)
        .env("CHROMIUM", &chromium))
}

fn budgets() -> Result<(), Failure> {
    let chromium = tools::install_for_tests()?;
    run(program("node")
        .arg("bench/budgets.mjs")
        .env("CHROMIUM", chromium))
}
