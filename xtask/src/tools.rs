//! The tools that the build and the tests need, each at one version.

use crate::run::{Failure, output, program, root, run, say};
use std::env;
use std::path::{Path, PathBuf};

const TRUNK: &str = "0.21.14";
/// The same as the crate's version in the root `Cargo.toml`: the two speak a private protocol.
const WASM_BINDGEN: &str = "0.2.130";
const CHROMIUM_PLACES: [&str; 4] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/// Where the tools built with cargo stand.
fn cargo_tools() -> PathBuf {
    root().join("target/tools")
}

/// A program from the npm packages of `tools/`.
pub fn npm_program(name: &str) -> PathBuf {
    root().join("tools/node_modules/.bin").join(name)
}

/// `PATH` with the tools built with cargo in front.
pub fn path() -> Result<std::ffi::OsString, Failure> {
    let old = env::var_os("PATH").unwrap_or_default();
    let places = [cargo_tools().join("bin")];
    env::join_paths(places.into_iter().chain(env::split_paths(&old)))
        .map_err(|error| Failure::Missing(format!("PATH can't be extended: {error}")))
}

/// Installs what the build needs and what isn't there yet.
pub fn install_for_build() -> Result<(), Failure> {
    install_target()?;
    install_with_cargo("trunk", TRUNK, &["--locked", "--no-default-features"])?;
    // Without --locked: its lock file names a crate version that not every registry serves.
    install_with_cargo("wasm-bindgen-cli", WASM_BINDGEN, &["--no-default-features"])?;
    install_with_npm("tools")
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

fn install_with_cargo(package: &str, version: &str, options: &[&str]) -> Result<(), Failure> {
    let name = package.trim_end_matches("-cli");
    let installed = output(program(cargo_tools().join("bin").join(name)).arg("--version"));
    if installed.is_some_and(|text| text.split_whitespace().any(|word| word == version)) {
        return Ok(());
    }
    say(&format!(
        "installing {package} {version} into target/tools, a few minutes, once"
    ));
    run(program("cargo")
        .args([
            "install",
            "--quiet",
            package,
            "--version",
            &format!("={version}"),
        ])
        .args(options)
        .arg("--root")
        .arg(cargo_tools()))
}

/// Runs `npm ci` where the lock file is newer than what was installed.
fn install_with_npm(folder: &str) -> Result<(), Failure> {
    let folder = root().join(folder);
    let changed = |file: &str| folder.join(file).metadata().and_then(|m| m.modified()).ok();
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    run(program("npm")
        .args(["ci", "--no-audit", "--no-fund"])
        .current_dir(&folder))
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
