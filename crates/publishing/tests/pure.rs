//! The core takes files and gives files. Whatever would reach for the machine is found here by its
//! name, so that it runs in a browser as on a command line.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

use std::fs;
use std::path::{Path, PathBuf};

/// What no source file may name.
const FORBIDDEN: [&str; 20] = [
    "std::fs",
    "std::io",
    "std::env",
    "std::net",
    "std::path",
    "std::process",
    "std::time",
    "std::{fs",
    "env!(",
    "SystemTime",
    "Instant::",
    "PathBuf",
    "OsStr",
    "available_parallelism",
    "println!",
    "print!",
    "eprintln!",
    "dbg!",
    "Utc::now",
    "Local::now",
];

/// Reading bytes that are at hand reaches for nothing.
const IN_MEMORY: [&str; 3] = [
    "std::io::{Cursor, Read}",
    "std::io::Cursor",
    "std::io::Write",
];

#[test]
fn the_core_touches_nothing_of_the_machine() {
    let mut sources = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("src"),
        &mut sources,
    );
    assert!(sources.len() > 40, "where are the sources?");
    let mut found = Vec::new();
    for path in sources {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in (1..).zip(text.lines()) {
            let code = line.split("//").next().unwrap_or_default();
            let code = IN_MEMORY
                .iter()
                .fold(code.to_owned(), |code, name| code.replace(name, ""));
            let names = FORBIDDEN.iter().filter(|name| code.contains(**name));
            found.extend(names.map(|name| format!("{}:{number}: {name}", path.display())));
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn collect(folder: &Path, sources: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => collect(&path, sources),
            false => sources.push(path),
        }
    }
}
