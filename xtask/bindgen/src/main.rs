//! `xtask-bindgen MODULE FOLDER`: what `wasm-bindgen --target web --no-typescript` does, pinned by
//! our own lock file and quicker to build than the whole program. A program of its own, so that
//! `cargo xtask` needs no other crate.

use anyhow::{Context, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [module, folder] = arguments.as_slice() else {
        bail!("usage: xtask-bindgen MODULE FOLDER");
    };
    Bindgen::new()
        .web(true)?
        .typescript(false)
        // Half of what the compiler writes of a large module is names of functions.
        .remove_name_section(true)
        .input_path(module)
        .generate(folder)
        .with_context(|| format!("{module} can't be made ready for browsers"))
}
