//! From the sources to the static folder.

use crate::run::{Failure, program, root, run, say};
use crate::tools;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the islands may use: everything that browsers have had since 2022 and that Rust emits.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-multivalue",
];

/// Letters for the pictures of previews.
const FONTS: &str = "tools/node_modules/@expo-google-fonts/atkinson-hyperlegible";

/// The bundle of islands that trunk builds (`index.html` names it), and those that follow.
/// They are the site's `islands::BUNDLES`; rendering stops where one is missing.
const FIRST_BUNDLE: &str = "search";
const OTHER_BUNDLES: [&str; 3] = ["guide", "compare", "complaints"];

/// What other parts of the site look like: each has a style sheet beside those of the bundles.
const SHEETS: [&str; 2] = ["charts", "embedding"];

/// The bundle that draws what is opened by hand; no page loads it by itself.
const SHARE: &str = "share";
/// What loads a bundle of islands, and what loads the one above.
const LOADER: &str = "src/islands/loader.js";
const SHARE_LOADER: &str = "src/islands/share/loader.js";

/// Every bundle.
pub fn bundles() -> impl Iterator<Item = &'static str> {
    std::iter::once(FIRST_BUNDLE)
        .chain(OTHER_BUNDLES)
        .chain([SHARE])
}

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
    run(publisher("publish").args(["--source", "data/2023", "--out", "public/data"]))
}

/// trunk's last step, in the folder that it is about to put in place: build the other bundles, make
/// the files small, name them by their bytes, and pour the pages.
pub fn finish() -> Result<(), Failure> {
    let staging = env::var_os("TRUNK_STAGING_DIR")
        .map(PathBuf::from)
        .ok_or_else(|| {
            Failure::Missing("finish is called by trunk; use cargo xtask build".into())
        })?;
    let built_by_trunk = Built {
        script: staging.join("klachtenwijzer.js"),
        module: staging.join("klachtenwijzer_bg.wasm"),
    };
    bundle(FIRST_BUNDLE, LOADER, &built_by_trunk, &staging)?;
    for file in [built_by_trunk.script, built_by_trunk.module] {
        fs::remove_file(&file).map_err(|error| Failure::File(file, error))?;
    }
    for name in OTHER_BUNDLES {
        bundle(name, LOADER, &compile(name)?, &staging)?;
    }
    bundle(SHARE, SHARE_LOADER, &compile(SHARE)?, &staging)?;
    charts(&staging)?;
    script("frame=src/islands/embedded/index.js", "iife", &staging)?;
    script(
        "embedding=src/islands/embedding/builder.js",
        "esm",
        &staging,
    )?;
    script("page=src/islands/page.js", "esm", &staging)?;
    script("early=src/islands/early.js", "iife", &staging)?;
    style("site=style/main.css", &staging)?;
    style("reading=style/reading.css", &staging)?;
    for name in bundles().chain(SHEETS) {
        let file = format!("style/bundles/{name}.css");
        if root().join(&file).exists() {
            style(&format!("{name}={file}"), &staging)?;
        }
    }
    run(publisher("kit")
        .args(["--settings", "data", "--fonts", FONTS, "--site"])
        .arg(&staging))?;
    run(publisher("render")
        .args(["--data", "public/data", "--kit"])
        .arg(&staging)
        .arg("--out")
        .arg(&staging))
}

/// The publisher with one of its commands.
fn publisher(command: &str) -> Command {
    let mut publisher = program("cargo");
    publisher.args(["run", "--quiet", "--package", "publisher", "--", command]);
    publisher
}

/// Puts a compressed copy beside every file of `dist/` that gets smaller by it, for hosts that send
/// such files as they are.
pub fn compress() -> Result<(), Failure> {
    run(program("node").args(["tools/compress.mjs", "dist"]))
}

/// Builds what a host gets.
pub fn package() -> Result<(), Failure> {
    build()?;
    compress()
}

/// What wasm-bindgen makes of a bundle.
struct Built {
    script: PathBuf,
    module: PathBuf,
}

/// Compiles a bundle in the way trunk compiles the first one.
fn compile(name: &str) -> Result<Built, Failure> {
    let target = root().join("target");
    run(program("cargo")
        .args(["build", "--quiet", "--lib", "--package", "klachtenwijzer"])
        .args([
            "--target",
            "wasm32-unknown-unknown",
            "--profile",
            "wasm-release",
        ])
        .args(["--features", name]))?;
    let folder = target.join("bundles").join(name);
    run(program("wasm-bindgen")
        .env("PATH", tools::path()?)
        .args(["--target", "web", "--no-typescript", "--out-dir"])
        .arg(&folder)
        .arg(target.join("wasm32-unknown-unknown/wasm-release/klachtenwijzer.wasm")))?;
    Ok(Built {
        script: folder.join("klachtenwijzer.js"),
        module: folder.join("klachtenwijzer_bg.wasm"),
    })
}

/// Puts a bundle's small script and WebAssembly into `assets/`, named `<bundle>-<hash>`.
fn bundle(name: &str, loader: &str, built: &Built, staging: &Path) -> Result<(), Failure> {
    let optimised = root().join("target").join(format!("{name}.wasm"));
    run(program(tools::npm_program("wasm-opt"))
        .args(["-Oz", "--converge"])
        // Notes about tools and features that no browser reads.
        .args(["--strip-producers", "--strip-target-features"])
        .args(WASM_FEATURES)
        .arg(&built.module)
        .arg("-o")
        .arg(&optimised))?;
    run(esbuild(staging)
        .arg(format!("{name}={loader}"))
        .args([
            "--format=esm",
            "--asset-names=[name]-[hash]",
            "--loader:.wasm=file",
            "--loader:.css=text",
        ])
        .arg(format!(
            "--alias:style={}",
            root().join("style/share.css").display()
        ))
        .arg(format!("--alias:glue={}", built.script.display()))
        .arg(format!("--alias:module={}", optimised.display())))
}

/// Puts the script that watches for charts into `assets/`, named `charts-<hash>`, and the worker that
/// it starts when one comes into view, named `chart-<hash>`: the chart library, cut down to what we
/// draw.
fn charts(staging: &Path) -> Result<(), Failure> {
    let library = root().join("tools/node_modules/echarts");
    run(esbuild(staging)
        .arg("chart=src/islands/chart/worker.js")
        .arg("--format=iife")
        .arg(format!("--alias:echarts={}", library.display())))?;
    let worker = built(staging, "chart-")?;
    run(esbuild(staging)
        .arg("charts=src/islands/chart/watch.js")
        .arg("--format=esm")
        .arg(format!("--define:WORKER=\"{worker}\"")))
}

/// The name of the file in `assets/` that begins so.
fn built(staging: &Path, start: &str) -> Result<String, Failure> {
    let folder = staging.join("assets");
    let files = fs::read_dir(&folder).map_err(|error| Failure::File(folder.clone(), error))?;
    let mut names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    names
        .find(|name| name.starts_with(start))
        .ok_or_else(|| Failure::Missing(format!("{} holds no {start}*", folder.display())))
}

/// Puts a small script (`<name>=<file>`) into `assets/`.
fn script(entry: &str, format: &str, staging: &Path) -> Result<(), Failure> {
    run(esbuild(staging)
        .arg(entry)
        .arg(format!("--format={format}")))
}

/// Puts a style sheet (`<name>=<file>`) into `assets/`.
fn style(sheet: &str, staging: &Path) -> Result<(), Failure> {
    run(esbuild(staging).arg(sheet))
}

fn esbuild(staging: &Path) -> Command {
    let mut command = program(tools::npm_program("esbuild"));
    command
        .args([
            "--bundle",
            "--minify",
            "--target=es2022",
            "--log-level=warning",
        ])
        .arg("--entry-names=[name]-[hash]")
        .arg(format!("--outdir={}", staging.join("assets").display()));
    command
}
