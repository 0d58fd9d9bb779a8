//! From the islands' Rust to WebAssembly and the scripts that start it.

use crate::run::{Failure, program, root, run, target, with_file};
use crate::tools;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::thread;

/// The bundles of islands: features of the site's crate. The pages' `islands::BUNDLES` name the same
/// ones, but for the last, which draws what is opened by hand; rendering stops where one is missing.
pub const BUNDLES: [&str; 6] = ["search", "guide", "compare", "complaints", "parts", SHARE];

/// The bundle that waits until its page has time for it.
pub const WAITS: &str = "search";

/// The bundle that no page loads by itself.
pub const SHARE: &str = "share";

const TARGET: &str = "wasm32-unknown-unknown";

/// What the islands may use: everything that browsers have had since 2022 and that Rust emits.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-multivalue",
];

/// The optimiser's passes for what visitors load.
const ALL: [&str; 2] = ["-Oz", "--converge"];

/// Those that find what stands there twice.
const TWICE: [&str; 6] = [
    "--duplicate-function-elimination",
    "--merge-similar-functions",
    "--duplicate-function-elimination",
    "--dce",
    "--vacuum",
    "--strip-debug",
];

/// The core for the coordinator's desk: a crate of its own, in a worker of its own.
pub const DESK: &str = "desk";

/// A bundle as browsers load it.
#[derive(Clone)]
pub struct Module {
    /// The bundle.
    pub name: &'static str,
    /// The script that starts it.
    pub script: PathBuf,
    /// Its WebAssembly.
    pub wasm: PathBuf,
}

/// All bundles in one module, unoptimised: compiled once, and loaded by each bundle's script as if it
/// were its own.
pub fn development(bindgen: &Path) -> Result<Vec<Module>, Failure> {
    let compiled = compile("all", None)?;
    let (script, wasm) = glue(bindgen, &compiled, &target().join("islands/development"))?;
    let of = |name| Module {
        name,
        script: script.clone(),
        wasm: wasm.clone(),
    };
    Ok(BUNDLES.map(of).into())
}

/// Every bundle alone and as small as it gets. While the compiler works on one, those before it are
/// optimised. One command builds them once: cargo keeps one bundle's output at a time, and would compile each of
/// them again.
pub fn release(bindgen: &Path) -> Result<Vec<Module>, Failure> {
    static BUILT: OnceLock<Vec<Module>> = OnceLock::new();
    if let Some(built) = BUILT.get() {
        return Ok(built.clone());
    }
    let built = each(bindgen)?;
    Ok(BUILT.get_or_init(|| built).clone())
}

fn each(bindgen: &Path) -> Result<Vec<Module>, Failure> {
    thread::scope(|scope| {
        let mut started = Vec::new();
        for name in BUNDLES {
            let folder = target().join("islands").join(name);
            let compiled = compile(name, Some("wasm-release"))?;
            let (script, wasm) = glue(bindgen, &compiled, &folder)?;
            started.push(scope.spawn(move || {
                let wasm = optimise(&wasm, &folder, &ALL)?;
                Ok(Module { name, script, wasm })
            }));
        }
        started
            .into_iter()
            .map(|module| module.join().unwrap_or(Err(Failure::Ended("wasm-opt"))))
            .collect()
    })
}

/// The desk's core. It holds every page of the site, whose views are types of their own: erased to one type
/// they are compiled once for all, which takes a third off. Of the optimiser's passes it gets those that find
/// what stands there twice: the others take minutes here, and what they leave packs worse.
pub fn desk(bindgen: &Path) -> Result<Module, Failure> {
    let folder = target().join("islands").join(DESK);
    let erased = [("RUSTFLAGS", "--cfg erase_components")];
    let compiled = compile_package(DESK, &[], &erased, Some("wasm-release"))?;
    let (script, wasm) = glue(bindgen, &compiled, &folder)?;
    let wasm = optimise(&wasm, &folder, &TWICE)?;
    Ok(Module {
        name: DESK,
        script,
        wasm,
    })
}

/// Compiles the site's crate for the browser.
fn compile(features: &str, profile: Option<&str>) -> Result<PathBuf, Failure> {
    compile_package("klachtenwijzer", &["--features", features], &[], profile)
}

fn compile_package(
    package: &str,
    features: &[&str],
    environment: &[(&str, &str)],
    profile: Option<&str>,
) -> Result<PathBuf, Failure> {
    let mut cargo = program("cargo");
    cargo
        .args(["build", "--lib", "--package", package])
        .args(["--target", TARGET])
        .args(features)
        .envs(environment.iter().copied());
    if let Some(profile) = profile {
        cargo.args(["--profile", profile]);
    }
    run(&mut cargo)?;
    let folder = profile.unwrap_or("debug");
    let file = format!("{package}.wasm");
    Ok(target().join(TARGET).join(folder).join(file))
}

/// The script and the module that wasm-bindgen makes of a compiled one.
fn glue(bindgen: &Path, compiled: &Path, folder: &Path) -> Result<(PathBuf, PathBuf), Failure> {
    // The compiled module names the version of wasm-bindgen itself.
    once(compiled, "", &folder.join("compiled"), || {
        run(program(bindgen).arg(compiled).arg(folder))
    })?;
    let name = compiled.file_stem().unwrap_or_default().to_string_lossy();
    Ok((
        folder.join(format!("{name}.js")),
        folder.join(format!("{name}_bg.wasm")),
    ))
}

/// Makes a module small.
fn optimise(module: &Path, folder: &Path, passes: &[&str]) -> Result<PathBuf, Failure> {
    let optimised = folder.join("optimised.wasm");
    let mut command = program(tools::npm_program("wasm-opt"));
    command
        .args(passes)
        // Notes about tools and features that no browser reads.
        .args(["--strip-producers", "--strip-target-features"])
        .args(WASM_FEATURES)
        .arg(module)
        .arg("-o")
        .arg(&optimised);
    let version = root().join("tools/node_modules/binaryen/package.json");
    let version = with_file(&version, fs::read_to_string(&version))?;
    let way = format!("{command:?}\n{version}");
    once(module, &way, &folder.join("bound"), || run(&mut command))?;
    Ok(optimised)
}

/// Takes a step unless it was taken before with the same bytes in the same way: `done` remembers both.
/// It is written last, so that a step which broke off is taken again.
fn once(
    input: &Path,
    way: &str,
    done: &Path,
    step: impl FnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut wanted = with_file(input, fs::read(input))?;
    wanted.extend(way.as_bytes());
    if fs::read(done).is_ok_and(|known| known == wanted) {
        return Ok(());
    }
    if done.exists() {
        with_file(done, fs::remove_file(done))?;
    }
    if let Some(folder) = done.parent() {
        with_file(folder, fs::create_dir_all(folder))?;
    }
    step()?;
    with_file(done, fs::write(done, wanted))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::env;
    use std::process;

    #[test]
    fn a_step_is_taken_again_for_other_bytes_another_way_or_after_a_failure() {
        let folder = env::temp_dir().join(format!("xtask-once-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (input, done) = (folder.join("input"), folder.join("done"));
        let taken = |bytes: &str, way: &str, result: Result<(), Failure>| {
            fs::write(&input, bytes).unwrap();
            let mut is_taken = false;
            let _ = once(&input, way, &done, || {
                is_taken = true;
                result
            });
            is_taken
        };
        assert!(taken("1", "a", Ok(())));
        assert!(!taken("1", "a", Ok(())));
        assert!(taken("2", "a", Ok(())));
        assert!(taken("2", "b", Err(Failure::Ended("a test"))));
        assert!(taken("2", "b", Ok(())));
        assert!(!taken("2", "b", Ok(())));
        fs::remove_dir_all(folder).unwrap();
    }
}
