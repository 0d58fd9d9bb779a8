//! Every check and test, and the measurements with their budgets.

use crate::run::{Failure, program, run};
use crate::{build, islands, tools};

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
    run(program("cargo")
        .args(["clippy", "--quiet", "--workspace", "--all-targets"])
        .args(strict))?;
    for bundle in islands::BUNDLES.into_iter().chain(["all"]) {
        run(program("cargo")
            .args(["clippy", "--quiet", "--package", "klachtenwijzer"])
            .args(["--features", bundle])
            .args(["--target", "wasm32-unknown-unknown"])
            .args(strict))?;
    }
    // The core is to run in a browser too.
    run(program("cargo")
        .args(["check", "--quiet", "--package", "publishing"])
        .args(["--target", "wasm32-unknown-unknown"]))
}

/// What needs no browser.
fn native(names: &[&str]) -> Result<(), Failure> {
    run(program("cargo").args(["test", "--workspace"]).args(names))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::run::output;
    use std::collections::BTreeSet;

    /// The libraries that cargo would compile, with their features.
    fn libraries(packages: &[&str], edges: &str) -> BTreeSet<String> {
        let tree = output(
            program("cargo")
                .args(["tree", "--prefix", "none", "--format", "{p} [{f}]"])
                .args(["--edges", edges])
                .args(packages),
        );
        tree.expect("cargo tree works")
            .lines()
            .map(|line| line.trim_end_matches(" (*)").to_owned())
            .filter(|line| !line.contains("(/"))
            .collect()
    }

    #[test]
    fn the_publisher_and_the_tests_share_their_libraries() {
        let publisher = libraries(&["--package", "publisher"], "normal,build");
        let tests = libraries(&["--workspace"], "normal,build,dev");
        let twice: Vec<_> = publisher.difference(&tests).collect();
        assert!(
            twice.is_empty(),
            "compiled twice, with other features: {twice:#?}"
        );
    }
}
