//! Scripts and style sheets, bundled and named `<name>-<hash>`.

use crate::islands::{self, Module};
use crate::run::{Failure, program, root, run_quietly};
use crate::tools;
use std::fs;
use std::path::Path;
use std::process::Command;

/// What loads a bundle of islands, the one that its page calls when there is time, and the one that is opened
/// by hand.
const LOADER: &str = "src/islands/loader.js";
const WAITING_LOADER: &str = "src/islands/wake.js";
const SHARE_LOADER: &str = "src/islands/share/loader.js";

/// What other parts of the site look like: each has a style sheet beside those of the bundles.
const SHEETS: [&str; 3] = ["charts", "embedding", islands::DESK];

/// The scripts that load islands, and their WebAssembly.
pub fn islands(modules: &[Module], assets: &Path) -> Result<(), Failure> {
    let style = root().join("style/share.css");
    for module in modules {
        let name = module.name;
        let loader = match name {
            islands::SHARE => SHARE_LOADER,
            islands::WAITS => WAITING_LOADER,
            _ => LOADER,
        };
        run_quietly(
            esbuild(assets)
                .arg(format!("{name}={loader}"))
                .args(["--format=esm", "--loader:.wasm=file", "--loader:.css=text"])
                .arg(format!("--asset-names={name}-[hash]"))
                .arg(format!("--define:BUNDLE=\"{name}\""))
                .arg(format!("--alias:style={}", style.display()))
                .arg(format!("--alias:glue={}", module.script.display()))
                .arg(format!("--alias:module={}", module.wasm.display())),
        )?;
    }
    Ok(())
}

/// The coordinator's desk: its page's script, its worker, and the core in WebAssembly.
pub fn desk(module: &Module, assets: &Path) -> Result<(), Failure> {
    run_quietly(
        esbuild(assets)
            .arg("desk-worker=src/islands/desk/worker.js")
            .arg("--format=esm")
            .arg(format!("--alias:glue={}", module.script.display()))
            // The script names its module only where it isn't given one: the worker gives it.
            .args(["--loader:.wasm=empty"]),
    )?;
    let worker = built(assets, "desk-worker-")?;
    run_quietly(
        esbuild(assets)
            .arg("desk=src/islands/desk/page.js")
            .args(["--format=esm", "--loader:.wasm=file"])
            .arg(format!("--asset-names={}-[hash]", module.name))
            .arg(format!("--alias:module={}", module.wasm.display()))
            .arg(format!("--define:WORKER=\"{worker}\"")),
    )
}

/// Every other script.
pub fn scripts(assets: &Path) -> Result<(), Failure> {
    charts(assets)?;
    run_quietly(esbuild(assets).arg("--format=iife").args([
        "frame=src/islands/embedded/index.js",
        "early=src/islands/early/index.js",
    ]))?;
    run_quietly(esbuild(assets).arg("--format=esm").args([
        "embedding=src/islands/embedding/builder.js",
        "page=src/islands/page.js",
    ]))
}

/// Every style sheet.
pub fn styles(assets: &Path) -> Result<(), Failure> {
    let bundles = islands::BUNDLES.iter().chain(&SHEETS);
    let own = bundles
        .map(|name| (name, format!("style/bundles/{name}.css")))
        .filter(|(_, file)| root().join(file).exists())
        .map(|(name, file)| format!("{name}={file}"));
    run_quietly(
        esbuild(assets)
            .args([
                "site=style/main.css",
                "reading=style/reading.css",
                "yearly=style/yearly.css",
                "over-years=style/years.css",
            ])
            .args(own),
    )
}

/// The notices of everything of others that a visitor downloads, as one file at the site's root.
pub fn licences(site: &Path) -> Result<(), Failure> {
    run_quietly(
        program("node")
            .arg("tools/licences.mjs")
            .arg(site.join("licences.txt")),
    )
}

/// The script that watches for charts, named `charts-<hash>`, and the worker that it starts when one
/// comes into view, named `chart-<hash>`: the chart library, cut down to what we draw.
fn charts(assets: &Path) -> Result<(), Failure> {
    let library = root().join("tools/node_modules/echarts");
    run_quietly(
        esbuild(assets)
            .arg("chart=src/islands/chart/worker.js")
            .arg("--format=iife")
            .arg(format!("--alias:echarts={}", library.display())),
    )?;
    let worker = built(assets, "chart-")?;
    run_quietly(
        esbuild(assets)
            .arg("charts=src/islands/chart/watch.js")
            .arg("--format=esm")
            .arg(format!("--define:WORKER=\"{worker}\"")),
    )
}

/// The name of the file that begins so.
fn built(assets: &Path, start: &str) -> Result<String, Failure> {
    let files = fs::read_dir(assets).map_err(|error| Failure::File(assets.to_owned(), error))?;
    let mut names = files.filter_map(|file| file.ok()?.file_name().into_string().ok());
    names
        .find(|name| name.starts_with(start))
        .ok_or_else(|| Failure::Missing(format!("{} holds no {start}*", assets.display())))
}

fn esbuild(assets: &Path) -> Command {
    let mut command = program(tools::npm_program("esbuild"));
    command
        .args(["--bundle", "--minify", "--target=es2022"])
        .args(["--log-level=warning", "--entry-names=[name]-[hash]"])
        .arg(format!("--outdir={}", assets.display()));
    command
}
