//! Datasets: that of `data/`, and that of the made-up organisation.

use crate::run::{Failure, empty, program, root, run, target, with_file};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

/// Reads every year in `data/`, the oldest first, and writes the dataset to `public/data/`. A year that is
/// as it was published changes nothing.
pub fn publish() -> Result<(), Failure> {
    for source in years(&root().join("data"))? {
        run(program("cargo")
            .args(["run", "--quiet", "--package", "publisher", "--", "publish"])
            .arg("--source")
            .arg(source)
            .args(["--out", "public/data"]))?;
    }
    Ok(())
}

/// The folders of years in a folder, the oldest first.
fn years(data: &Path) -> Result<Vec<PathBuf>, Failure> {
    let is_year = |name: &str| name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit());
    let mut years = Vec::new();
    for entry in with_file(data, fs::read_dir(data))? {
        let path = with_file(data, entry)?.path();
        if path.is_dir()
            && path
                .file_name()
                .and_then(OsStr::to_str)
                .is_some_and(is_year)
        {
            years.push(path);
        }
    }
    years.sort();
    Ok(years)
}

/// Writes the dataset of the made-up organisation and returns its folder.
pub fn example() -> Result<PathBuf, Failure> {
    let data = target().join("example");
    empty(&data)?;
    run(program("cargo")
        .args([
            "run",
            "--quiet",
            "--package",
            "publisher",
            "--example",
            "kompas",
            "--",
        ])
        .arg(&data))?;
    Ok(data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_years_of_the_project_are_found() {
        let found = years(&root().join("data")).unwrap();
        assert_eq!(found, [root().join("data/2023")]);
    }
}
