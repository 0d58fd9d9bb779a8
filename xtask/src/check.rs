//! Every check and test, and the measurements with their budgets.

use crate::run::{Failure, program, root, run, say, target, with_file};
use crate::{build, islands, tools};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

/// Runs everything that must pass before a change lands, what takes seconds first.
pub fn test() -> Result<(), Failure> {
    tools::install_for_build()?;
    timed("looks", looks)?;
    timed("lint", lint)?;
    timed("native tests, and the islands beside them", || {
        // Made small by one thread each, the islands leave half of the machine to the tests. They build into
        // folders of their own, where the package finds them.
        thread::scope(|scope| {
            let islands = scope.spawn(build::islands);
            native(&[])?;
            let built = islands.join();
            built.unwrap_or(Err(Failure::Ended("the build of the islands")))
        })
    })?;
    timed("package", || build::package(build::Release::Trial))?;
    timed("trunk", || front_door(tools::trunk()))?;
    timed("site", || site(&[]))?;
    timed("budgets", budgets)
}

/// Takes a step, and says how long it took: the whole has to end in time.
fn timed(name: &str, step: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
    let began = Instant::now();
    let done = step();
    say(&format!("{name}: {} s", began.elapsed().as_secs()));
    done
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
        "trunk" => tools::install_trunk()
            .and_then(|trunk| build::build().and_then(|()| front_door(Some(trunk)))),
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

/// Whether `trunk build --release` makes what is in `dist/`.
fn front_door(trunk: Option<PathBuf>) -> Result<(), Failure> {
    let Some(trunk) = trunk else {
        say(
            "trunk is not installed: that it builds the same was not tested (cargo xtask test trunk)",
        );
        return Ok(());
    };
    let site = target().join("trunk");
    run(program(trunk)
        .args(["build", "--release", "--dist"])
        .arg(&site))?;
    same(&root().join("dist"), &site)
}

/// Whether two folders hold the same, but for compressed copies.
fn same(ours: &Path, theirs: &Path) -> Result<(), Failure> {
    let (ours, theirs) = (contents(ours)?, contents(theirs)?);
    let is_other = |path: &&PathBuf| ours.get(*path) != theirs.get(*path);
    let paths: BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
    match paths.into_iter().find(is_other) {
        None => Ok(()),
        Some(path) => Err(Failure::Missing(format!(
            "trunk builds another {} than cargo xtask build",
            path.display()
        ))),
    }
}

/// The files of a folder by their paths in it.
fn contents(folder: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>, Failure> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in with_file(&next, fs::read_dir(&next))? {
            let path = with_file(&next, entry)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if !path
                .extension()
                .is_some_and(|end| end == "br" || end == "gz")
            {
                let bytes = with_file(&path, fs::read(&path))?;
                files.insert(path.strip_prefix(folder).unwrap_or(&path).to_owned(), bytes);
            }
        }
    }
    Ok(files)
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
