//! The folder to publish into: links, the folder one stands in, two runs at once, and what a run that
//! died left behind.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::{assert_success, copy_of_fixture, edit, error_of, files_below, fixture, publish};
use publisher::claim::Claim;
use std::fs;
use std::path::Path;
use std::process::Command;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let name = |entry: fs::DirEntry| entry.file_name().into_string().unwrap();
    let mut names: Vec<String> = entries.map(|entry| name(entry.unwrap())).collect();
    names.sort();
    names
}

#[test]
fn the_folder_one_stands_in_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    assert_success(&publish(&fixture(), &out));
    let before = files_below(&out);
    for path in [".", "..", "../data", ""] {
        let output = Command::new(env!("CARGO_BIN_EXE_publisher"))
            .args(["publish", "--out", path, "--source"])
            .arg(fixture().canonicalize().unwrap())
            .current_dir(&out)
            .output()
            .unwrap();
        assert!(!output.status.success(), "{path}");
        let error = error_of(&output);
        assert!(
            error.contains("replaced from inside of it") || path.is_empty(),
            "{error}"
        );
        assert_eq!(files_below(&out), before);
        assert_eq!(names(folder.path()), ["data"]);
    }
}

#[cfg(unix)]
#[test]
fn a_link_is_followed() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real"), folder.path().join("data"));
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink("real", &link).unwrap();
    assert_success(&publish(&fixture(), &link));
    assert!(link.is_symlink() && real.join("2031/report.json").exists());
    assert_eq!(names(folder.path()), ["data", "real"]);
}

#[test]
fn of_two_runs_at_once_the_second_says_so_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    let first = Claim::of(&out).unwrap();
    let output = publish(&fixture(), &out);
    assert_eq!(output.status.code(), Some(1));
    let error = error_of(&output);
    assert!(
        error.contains("data is being written by another publisher; wait"),
        "{error}"
    );
    drop(first);
    assert_eq!(names(folder.path()), Vec::<String>::new());
    assert_success(&publish(&fixture(), &out));
    assert_eq!(names(folder.path()), ["data"]);
}

/// Also where the run that finds it publishes nothing: it may be what fills the disk.
#[test]
fn what_a_killed_run_left_goes_with_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    fs::create_dir(folder.path().join(".data.next")).unwrap();
    fs::write(folder.path().join(".data.next/half"), "x").unwrap();
    fs::write(folder.path().join(".data.lock"), "").unwrap();
    let source = copy_of_fixture();
    edit(source.path(), "curated.toml", "year = 2031", "year = 2030");
    assert_eq!(publish(source.path(), &out).status.code(), Some(1));
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn settings_that_lack_what_the_public_needs_are_named_and_refused() {
    let folder = tempfile::tempdir().unwrap();
    let write = |more: &str| {
        let text = format!("name = \"Zon\"\n{more}");
        fs::write(folder.path().join("organisation.toml"), text).unwrap();
    };
    let run = |strict: bool| {
        let path = folder.path().to_str().unwrap();
        let mut arguments = vec!["settings", "--settings", path];
        arguments.extend(strict.then_some("--strict"));
        common::publisher(&arguments)
    };
    write("");
    let said = run(false);
    assert_success(&said);
    let said = String::from_utf8(said.stdout).unwrap();
    for lack in ["  address: ", "  complaint_form or complaint_email: "] {
        assert!(said.contains(lack), "{said}");
        assert!(error_of(&run(true)).contains(lack));
    }
    assert_eq!(run(true).status.code(), Some(1));
    write("address = \"https://klachten.zon.nl/\"\ncomplaint_email = \"klachten@zon.nl\"\n");
    assert_success(&run(true));
}
