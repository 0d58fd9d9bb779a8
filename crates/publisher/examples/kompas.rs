//! Writes the dataset of the made-up organisation Kompas, with its four years, into a folder: the tests
//! of the site in a browser pour pages from it.

#[path = "../../publishing/tests/kompas/mod.rs"]
mod kompas;

use std::fs;
use std::io::{Error, ErrorKind, Result};
use std::path::PathBuf;

fn main() -> Result<()> {
    let folder = std::env::args_os().nth(1).map(PathBuf::from);
    let folder = folder.ok_or_else(|| Error::new(ErrorKind::InvalidInput, "which folder?"))?;
    for (path, bytes) in kompas::everything::all_years().iter() {
        let file = folder.join(path.as_str());
        if let Some(parent) = file.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(file, bytes)?;
    }
    Ok(())
}
