//! The tools that the build and the tests need. Their versions stand in `Cargo.lock`,
//! `tools/package-lock.json` and `tests/site/package-lock.json`.

use crate::build::Kind;
use crate::run::{Failure, output, program, root, run, target};
use std::env;
use std::path::{Path, PathBuf};

const TRUNK: &str = "0.21.14";
const CHROMIUM_PLACES: [&str; 4] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// A program from the npm packages of `tools/`.
pub fn npm_program(name: &str) -> PathBuf {
    root().join("tools/node_modules/.bin").join(name)
}

/// Our own programs that a build calls.
pub struct Programs {
    /// Pours the pages.
    pub publisher: PathBuf,
    /// Makes a compiled module ready for browsers.
    pub bindgen: PathBuf,
}

/// Compiles our own programs, in one call: the libraries that they share are compiled once.
pub fn programs(kind: Kind) -> Result<Programs, Failure> {
    let mut cargo = program("cargo");
    cargo.args([
        "build",
        "--package",
        "publisher",
        "--package",
        "xtask-bindgen",
    ]);
    if kind == Kind::Development {
        // Nothing that draws pictures.
        cargo.arg("--no-default-features");
    }
    run(&mut cargo)?;
    let built = |name: &str| {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        target().join("debug").join(file)
    };
    Ok(Programs {
        publisher: built("publisher"),
        bindgen: built("xtask-bindgen"),
    })
}

/// Installs what the build needs and what isn't there yet.
pub fn install_for_build() -> Result<(), Failure> {
    install_target()?;
    if install_with_npm("tools")? {
        // npm runs no script of a package by itself any more. This one puts esbuild's own program in
        // the place of a script that starts it, which takes longer than its work.
        run(program("node").arg("tools/node_modules/esbuild/install.js"))?;
    }
    Ok(())
}

/// trunk, where this machine has the version that we are tested with.
pub fn trunk() -> Option<PathBuf> {
    let ours = target().join("tools/bin/trunk");
    [PathBuf::from("trunk"), ours].into_iter().find(|trunk| {
        let version = output(program(trunk).arg("--version"));
        version.is_some_and(|text| text.ends_with(TRUNK))
    })
}

/// Compiles trunk where it isn't there, without optimisation: that would take minutes more.
pub fn install_trunk() -> Result<PathBuf, Failure> {
    if let Some(trunk) = trunk() {
        return Ok(trunk);
    }
    run(program("cargo")
        .args(["install", "trunk", "--version", TRUNK, "--locked"])
        .args(["--debug", "--no-default-features", "--root"])
        .arg(target().join("tools")))?;
    trunk().ok_or_else(|| Failure::Missing(format!("trunk {TRUNK} was not installed")))
}

/// Installs what the browser tests need and what isn't there yet; returns the browser.
pub fn install_for_tests() -> Result<PathBuf, Failure> {
    install_with_npm("tests/site")?;
    chromium()
}

fn install_target() -> Result<(), Failure> {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = output(program("rustc").args(["--print", "sysroot"])).unwrap_or_default();
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .is_dir()
    {
        return Ok(());
    }
    run(program("rustup").args(["target", "add", TARGET]))
}

/// Runs `npm ci` where the lock file is newer than what was installed; returns whether it was.
fn install_with_npm(folder: &str) -> Result<bool, Failure> {
    let folder = root().join(folder);
    let changed = |file: &str| folder.join(file).metadata().and_then(|m| m.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(false);
    }
    run(program("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(&folder))?;
    Ok(true)
}

/// The browser: `CHROMIUM`, a usual place, or (on Debian, as root) a fresh install.
fn chromium() -> Result<PathBuf, Failure> {
    let named = env::var_os("CHROMIUM").map(PathBuf::from);
    let usual = || {
        CHROMIUM_PLACES
            .iter()
            .map(PathBuf::from)
            .find(|p| p.exists())
    };
    if let Some(found) = named.filter(|path| path.exists()).or_else(usual) {
        return Ok(found);
    }
    install_with_apt(&["chromium"])?;
    if let Some(found) = usual() {
        return Ok(found);
    }
    Err(Failure::Missing(
        "the browser tests need Chromium: install it (Debian: apt-get install chromium) \
         or say where it is with CHROMIUM=/path/to/chromium"
            .into(),
    ))
}

/// nginx with the module for brotli: `deploy/nginx.conf` is tested with it.
pub fn install_nginx() -> Result<(), Failure> {
    let module = Path::new("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so");
    if !module.exists() {
        install_with_apt(&["nginx", "libnginx-mod-http-brotli-static"])?;
    }
    if module.exists() {
        return Ok(());
    }
    Err(Failure::Missing(
        "the tests of deploy/nginx.conf need nginx with its brotli module \
         (Debian 12: apt-get install nginx libnginx-mod-http-brotli-static)"
            .into(),
    ))
}

/// Installs packages on Debian as root; elsewhere nothing happens.
fn install_with_apt(packages: &[&str]) -> Result<(), Failure> {
    let is_root = output(program("id").arg("-u")).as_deref() == Some("0");
    if !is_root || output(program("apt-get").arg("--version")).is_none() {
        return Ok(());
    }
    run(program("apt-get").args(["update", "--quiet"]))?;
    run(program("apt-get")
        .args(["install", "--quiet", "--yes", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive"))
}
