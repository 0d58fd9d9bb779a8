//! Which room may use which. Every path of every source file is read; an arrow that isn't in the
//! list below fails, with its file and line.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The rooms of the site and the rooms and crates that each may use. Pages and islands stand on top;
/// nothing points back.
const SITE: &[(&str, &[&str])] = &[
    (
        "pages",
        &[
            "islands", "share", "figures", "guide", "links", "looks", "texts", "theme", "dataset",
        ],
    ),
    (
        "islands",
        &[
            "listing", "share", "figures", "lookup", "fulltext", "guide", "links", "looks",
            "texts", "dataset",
        ],
    ),
    (
        "listing",
        &["figures", "fulltext", "links", "looks", "dataset"],
    ),
    ("share", &["figures", "texts", "dataset"]),
    ("looks", &["links", "theme", "dataset"]),
    ("links", &["figures", "guide", "texts", "dataset"]),
    ("texts", &["figures", "guide", "dataset"]),
    ("fulltext", &["lookup", "dataset"]),
    ("lookup", &["dataset"]),
    ("figures", &["dataset"]),
    ("guide", &[]),
    ("theme", &[]),
];

/// The crates and which of each other they may use.
const CRATES: &[(&str, &[&str])] = &[
    ("desk", &["publishing", "klachtenwijzer", "dataset"]),
    ("publisher", &["publishing", "klachtenwijzer", "dataset"]),
    ("publishing", &["klachtenwijzer", "dataset"]),
    ("klachtenwijzer", &["dataset"]),
    ("dataset", &[]),
];

/// One room that uses another.
#[derive(Debug, PartialEq, Eq)]
struct Arrow {
    from: String,
    to: String,
    /// The file and the line.
    place: String,
}

#[test]
fn rooms_use_only_what_stands_below_them() {
    let wrong = wrong(&arrows_of_site(), SITE);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn crates_use_only_what_stands_below_them() {
    let wrong = wrong(&arrows_of_crates(), CRATES);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_list_holds_a_circle() {
    for list in [SITE, CRATES] {
        let mut above: BTreeMap<&str, &[&str]> = list.iter().copied().collect();
        // Whoever uses nobody that is left is taken out; in a circle nobody is.
        while let Some(free) = above
            .iter()
            .find(|(_, uses)| uses.iter().all(|used| !above.contains_key(used)))
            .map(|(room, _)| *room)
        {
            above.remove(free);
        }
        assert!(above.is_empty(), "a circle: {above:?}");
    }
}

/// What would prove nothing if reading found nothing.
#[test]
fn a_wrong_arrow_is_found_however_it_is_written() {
    let rooms: BTreeSet<&str> = SITE.iter().map(|(room, _)| *room).collect();
    for (file, text) in [
        ("texts/search.rs", "use crate::islands::fetch::FetchError;"),
        (
            "texts/search.rs",
            "use crate::{\n    figures::rates,\n    islands::{fetch, page},\n};",
        ),
        (
            "texts/search.rs",
            "    let x = crate::islands::fetch::get();",
        ),
        ("texts/search.rs", "use super::super::islands;"),
        ("texts/mod.rs", "pub(in crate) use super::islands::Page;"),
        ("looks.rs", "use super::pages;"),
        (
            "texts/compare/mod.rs",
            "#[cfg(test)]\nmod tests { use super::super::super::islands; }",
        ),
    ] {
        let found = arrows_in(file, text, &rooms);
        assert!(!wrong(&found, SITE).is_empty(), "{file}: {text}");
    }
    let found = arrows_in("texts/a.rs", "//\n\nuse crate::islands::x;", &rooms);
    assert_eq!(
        wrong(&found, SITE),
        ["src/texts/a.rs:3: texts may not use islands"]
    );
    let crates: BTreeSet<&str> = CRATES.iter().map(|(name, _)| *name).collect();
    let found = uses_in(
        "dataset",
        "crates/dataset/src/a.rs",
        "use klachtenwijzer::links;",
        &crates,
    );
    assert_eq!(
        wrong(&found, CRATES),
        ["crates/dataset/src/a.rs:1: dataset may not use klachtenwijzer"]
    );
}

/// Words that only look like paths.
#[test]
fn texts_and_comments_are_no_arrows() {
    let rooms: BTreeSet<&str> = SITE.iter().map(|(room, _)| *room).collect();
    for text in [
        "// see crate::islands::page",
        "/// [`crate::islands::page`]",
        "use super::language;",
        "let crate_islands = 1;",
    ] {
        assert_eq!(arrows_in("texts/a.rs", text, &rooms), [], "{text}");
    }
}

fn wrong(arrows: &[Arrow], list: &[(&str, &[&str])]) -> Vec<String> {
    let allowed = |arrow: &&Arrow| {
        let uses = list.iter().find(|(room, _)| *room == arrow.from);
        !uses.is_some_and(|(_, uses)| uses.contains(&arrow.to.as_str()))
    };
    arrows
        .iter()
        .filter(allowed)
        .map(|Arrow { from, to, place }| format!("{place}: {from} may not use {to}"))
        .collect()
}

fn arrows_of_site() -> Vec<Arrow> {
    let src = root().join("src");
    let rooms: BTreeSet<String> = fs::read_dir(&src)
        .unwrap()
        .map(|entry| room_of(&entry.unwrap().file_name().into_string().unwrap()))
        .filter(|room| room != "lib")
        .collect();
    let listed: BTreeSet<_> = SITE.iter().map(|(room, _)| (*room).to_owned()).collect();
    assert_eq!(rooms, listed, "the list and the folder have the same rooms");
    let rooms = rooms.iter().map(String::as_str).collect();
    let mut arrows = Vec::new();
    for path in rust_files(&src) {
        let file = path
            .strip_prefix(&src)
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        if file != "lib.rs" {
            arrows.extend(arrows_in(
                &file,
                &fs::read_to_string(&path).unwrap(),
                &rooms,
            ));
        }
    }
    assert!(arrows.len() > 100, "the files were read");
    arrows
}

fn arrows_of_crates() -> Vec<Arrow> {
    let folder = root().join("crates");
    let mut sources: Vec<(String, PathBuf)> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.join("Cargo.toml").exists())
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), path))
        .collect();
    sources.push(("klachtenwijzer".into(), root()));
    let names: BTreeSet<&str> = CRATES.iter().map(|(name, _)| *name).collect();
    for (name, _) in &sources {
        assert!(names.contains(name.as_str()), "{name} is in the list");
    }
    let mut arrows = Vec::new();
    for (name, folder) in sources {
        for path in rust_files(&folder.join("src")) {
            let file = path
                .strip_prefix(root())
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned();
            arrows.extend(uses_in(
                &name,
                &file,
                &fs::read_to_string(&path).unwrap(),
                &names,
            ));
        }
    }
    arrows
}

/// The arrows of a file of the site, given by its path below `src/`.
fn arrows_in(file: &str, text: &str, rooms: &BTreeSet<&str>) -> Vec<Arrow> {
    let parts: Vec<&str> = file.split('/').collect();
    let from = room_of(parts[0]);
    // How many modules the file's own one is below the crate.
    let own = usize::from(!file.ends_with("mod.rs"));
    let depth = parts.len() - 1 + own;
    let mut arrows = uses_in(
        &from,
        &format!("src/{file}"),
        text,
        &BTreeSet::from(["dataset"]),
    );
    for (line, path) in paths(text) {
        let mut words = path.split("::").peekable();
        let mut up = 0;
        while words.next_if_eq(&"super").is_some() {
            up += 1;
        }
        let first = words.next();
        let to = match first {
            Some("crate") => words.next(),
            // Tests are a module further down.
            first if up >= depth => first,
            _ => None,
        };
        if let Some(to) = to.filter(|to| rooms.contains(to) && **to != from) {
            arrows.push(Arrow {
                from: from.clone(),
                to: to.to_owned(),
                place: format!("src/{file}:{line}"),
            });
        }
    }
    arrows
}

/// The arrows from a room or crate to crates.
fn uses_in(from: &str, file: &str, text: &str, crates: &BTreeSet<&str>) -> Vec<Arrow> {
    let firsts = paths(text)
        .into_iter()
        .filter_map(|(line, path)| Some((line, path.split("::").next()?.to_owned())));
    firsts
        .filter(|(_, first)| crates.contains(first.as_str()) && first != from)
        .map(|(line, to)| Arrow {
            from: from.to_owned(),
            to,
            place: format!("{file}:{line}"),
        })
        .collect()
}

/// Every path of a text with its line; of a group (`a::{b, c::d}`) every path that it stands for.
fn paths(text: &str) -> Vec<(usize, String)> {
    let mut paths = Vec::new();
    // The beginnings of the groups that are open, and whether a brace opens one.
    let mut open: Vec<Option<String>> = Vec::new();
    let mut path = String::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for letter in code.chars().chain(['\n']) {
            match letter {
                '{' => {
                    let group = path.strip_suffix("::").map(|start| whole(&open, start));
                    open.push(group);
                    path.clear();
                }
                ':' | '_' => path.push(letter),
                letter if letter.is_alphanumeric() => path.push(letter),
                _ => {
                    let is_in_group = open.iter().any(Option::is_some);
                    if path.contains("::") || (is_in_group && !path.is_empty()) {
                        paths.push((number + 1, whole(&open, &path)));
                    }
                    path.clear();
                    if letter == '}' {
                        open.pop();
                    }
                }
            }
        }
    }
    paths
}

fn whole(open: &[Option<String>], path: &str) -> String {
    match open.last() {
        Some(Some(start)) => format!("{start}::{path}"),
        _ => path.to_owned(),
    }
}

fn room_of(file: &str) -> String {
    file.trim_end_matches(".rs").to_owned()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            files.push(path);
        }
    }
    files
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
