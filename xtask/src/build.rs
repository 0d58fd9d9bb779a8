//! From the sources to the static folder.

use crate::run::{Failure, program, root, run, say};
use crate::tools;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// What the islands may use: everything that browsers have had since 2022 and that Rust emits.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-multivalue",
];

/// Builds `dist/`.
pub fn build() -> Result<(), Failure> {
    tools::install_for_build()?;
    run(program("trunk")
        .args(["build", "--release"])
        .env("PATH", tools::path()?))
}

/// Builds `dist/` and serves it until it is stopped.
pub fn serve(port: &str) -> Result<(), Failure> {
    build()?;
    say(&format!(
        "\nThe dashboard stands at http://127.0.0.1:{port}/ (stop with Ctrl-C)\n"
    ));
    run(program(tools::npm_program("sirv")).args([
        "dist",
        "--quiet",
        "--host",
        "127.0.0.1",
        "--port",
        port,
    ]))
}

/// Reads `data/` and writes the dataset to `public/data/`.
pub fn publish() -> Result<(), Failure> {
    run(program("cargo").args([
        "run",
        "--quiet",
        "--package",
        "publisher",
        "--",
        "publish",
        "--source",
        "data/2023",
        "--out",
        "public/data",
    ]))
}

/// trunk's last step, in the folder that it is about to put in place: make the files small, name
/// them by their bytes, and pour the pages.
pub fn finish() -> Result<(), Failure> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| {
            Failure::Missing("finish is called by trunk; use cargo xtask build".into())
        })?;
    bundle(&staging)?;
    run(program("cargo")
        .args(["run", "--quiet", "--package", "publisher", "--", "render"])
        .args(["--data", "public/data", "--settings", "data", "--site"])
        .arg(&staging))
}

/// Replaces trunk's script and WebAssembly by small files in `assets/`, beside the style sheet.
fn bundle(staging: &Path) -> Result<(), Failure> {
    let glue = staging.join("klachtenwijzer.js");
    let module = staging.join("klachtenwijzer_bg.wasm");
    let optimised = root().join("target/islands.wasm");
    run(program(tools::npm_program("wasm-opt"))
        .arg("-Oz")
        .args(WASM_FEATURES)
        .arg(&module)
        .arg("-o")
        .arg(&optimised))?;
    run(program(tools::npm_program("esbuild"))
        .args(["islands=src/islands/loader.js", "site=style/main.css"])
        .args([
            "--bundle",
            "--minify",
            "--format=esm",
            "--target=es2022",
            "--log-level=warning",
        ])
        .args([
            "--entry-names=[name]-[hash]",
            "--asset-names=[name]-[hash]",
            "--loader:.wasm=file",
        ])
        .arg(format!("--alias:glue={}", glue.display()))
        .arg(format!("--alias:module={}", optimised.display()))
        .arg(format!("--outdir={}", staging.join("assets").display())))?;
    for file in [glue, module] {
        fs::remove_file(&file).map_err(|error| Failure::File(file, error))?;
    }
    Ok(())
}
