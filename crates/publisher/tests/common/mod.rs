//! What the tests of the whole program share.
#![allow(dead_code, reason = "each test program uses a part of it")]
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

pub mod book;
pub mod built;
pub mod faulty;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The invented report, with every trap of a real one.
pub fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/zonnehof")
}

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Runs the publisher.
pub fn publisher(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_publisher"))
        .args(arguments)
        .output()
        .unwrap()
}

/// Publishes a source folder into an output folder.
pub fn publish(source: &Path, out: &Path) -> Output {
    let (source, out) = (source.to_str().unwrap(), out.to_str().unwrap());
    publisher(&["publish", "--source", source, "--out", out])
}

/// A dataset of a year that was a workbook, with every sheet.
pub fn published_workbook(folder: &Path) -> PathBuf {
    let year = folder.join("2024");
    fs::create_dir(&year).unwrap();
    let workbook = root().join("crates/publishing/tests/workbooks/every-sheet.xlsx");
    fs::copy(workbook, year.join("klachten.xlsx")).unwrap();
    let data = folder.join("data");
    assert_success(&publish(&year, &data));
    data
}

/// What a run printed as its error.
pub fn error_of(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Asserts that a run succeeded.
pub fn assert_success(output: &Output) {
    assert!(output.status.success(), "{}", error_of(output));
}

/// Every file below a folder, by its path.
pub fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = publisher::folder::read_if_there(folder).unwrap();
    files
        .into_iter()
        .map(|(path, bytes)| (path.to_string(), bytes))
        .collect()
}

/// Asserts that two folders hold the same files with the same bytes, and says where they differ.
pub fn assert_same(expected: &BTreeMap<String, Vec<u8>>, found: &BTreeMap<String, Vec<u8>>) {
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(expected), names(found), "other files");
    for (name, bytes) in expected {
        let (expected, found) = (
            String::from_utf8_lossy(bytes),
            String::from_utf8_lossy(&found[name]),
        );
        for (number, (left, right)) in (1..).zip(expected.lines().zip(found.lines())) {
            assert_eq!(left, right, "{name}:{number}");
        }
        assert_eq!(expected.len(), found.len(), "{name} has another length");
    }
}

/// A copy of the fixture's sources in a folder of its own.
pub fn copy_of_fixture() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["report.txt", "curated.toml", "slugs.txt"] {
        fs::copy(fixture().join(name), folder.path().join(name)).unwrap();
    }
    folder
}

/// Copies every file of a folder into another one.
pub fn copy_folder(from: &Path, to: &Path) {
    for (path, bytes) in files_below(from) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// Replaces a text that stands exactly once in a file.
pub fn edit(folder: &Path, file: &str, from: &str, to: &str) {
    let path = folder.join(file);
    let text = fs::read_to_string(&path).unwrap();
    assert_eq!(
        text.matches(from).count(),
        1,
        "{from:?} must stand once in {file}"
    );
    fs::write(path, text.replace(from, to)).unwrap();
}
