//! Sources that must be refused: the old dataset stays, the error says why.

use super::{
    assert_same, assert_success, copy_of_fixture, edit, error_of, files_below, fixture, publish,
};
use std::path::Path;

/// Publishes the fixture, then the changed one into the same folder, and gives the error of the
/// second run. The dataset of the first must stay as it was.
pub fn error_after(change: impl FnOnce(&Path)) -> String {
    let source = copy_of_fixture();
    change(source.path());
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    assert_success(&publish(&fixture(), &out));
    let before = files_below(&out);
    let output = publish(source.path(), &out);
    assert_eq!(
        output.status.code(),
        Some(1),
        "it must fail: {}",
        error_of(&output)
    );
    assert_same(&before, &files_below(&out));
    error_of(&output)
}

/// A change of one file, and what the run must then say.
pub struct Case {
    /// What is changed.
    pub name: &'static str,
    /// The file changed.
    pub file: &'static str,
    /// A text that stands once in it.
    pub from: &'static str,
    /// What it becomes.
    pub to: &'static str,
    /// What the error must say.
    pub says: &'static [&'static str],
}

/// Asserts that each change is refused with the texts given.
pub fn check(cases: &[Case]) {
    for Case {
        name,
        file,
        from,
        to,
        says,
    } in cases
    {
        let error = error_after(|folder| edit(folder, file, from, to));
        for text in *says {
            assert!(
                error.contains(text),
                "{name}: {text:?} is missing in:\n{error}"
            );
        }
    }
}
