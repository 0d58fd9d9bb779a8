//! Another organisation: set up by one command, it is published and poured at once.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::built::built;
use common::{assert_success, error_of, files_below, publish, publisher};
use std::fs;
use std::path::Path;

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn it_is_published_and_poured_at_once() {
    for counts in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("eigen");
        let mut words = vec!["new", "De Wilg", "--folder", text(&own), "--year", "2025"];
        if counts {
            words.push("--counts");
        }
        let output = publisher(&words);
        assert_success(&output);
        let printed = String::from_utf8(output.stdout).unwrap();
        assert!(
            printed.contains("not known yet") && printed.contains("2025/klachten-2025.xlsx"),
            "{printed}"
        );
        let files = files_below(&own);
        let names: Vec<&str> = files.keys().map(String::as_str).collect();
        assert_eq!(
            names,
            ["2025/klachten-2025.xlsx", "guide.toml", "organisation.toml"]
        );
        let (data, site) = (folder.path().join("data"), built());
        assert_success(&publish(&own.join("2025"), &data));
        let words = ["kit", "--site", text(site.path()), "--settings", text(&own)];
        assert_success(&publisher(&words));
        let site = text(site.path());
        let first = files_below(site.as_ref());
        let words = [
            "render",
            "--kit",
            site,
            "--data",
            text(&data),
            "--out",
            site,
        ];
        assert_success(&publisher(&words));
        let pages = files_below(Path::new(site));
        // A site that was poured is as good to begin with as one that was only built.
        let again = folder.path().join("again");
        let again = text(&again);
        let words = [
            "kit",
            "--from",
            site,
            "--site",
            again,
            "--settings",
            text(&own),
        ];
        assert_success(&publisher(&words));
        let mut other = files_below(again.as_ref());
        let shell = other.remove("index.html").unwrap();
        assert!(String::from_utf8(shell).unwrap().contains("{{body}}"));
        let built = first.into_iter().filter(|(path, _)| path != "index.html");
        assert_eq!(other, built.collect());
        let refused = publisher(&words);
        assert!(
            error_of(&refused).contains("isn't empty"),
            "{}",
            error_of(&refused)
        );
        let words = [
            "render",
            "--kit",
            again,
            "--data",
            text(&data),
            "--out",
            again,
        ];
        assert_success(&publisher(&words));
        assert_eq!(pages, files_below(again.as_ref()));
        let page = |path: &str| String::from_utf8(pages[path].clone()).unwrap();
        assert!(page("index.html").contains("De Wilg"));
        assert!(page("wat-kan-ik-doen/index.html").contains("Geschillencommissie"));
        for (path, bytes) in &pages {
            let html = String::from_utf8_lossy(bytes);
            for word in ["Partou", "Smallsteps", "NaN"] {
                assert!(
                    !path.ends_with(".html") || !html.contains(word),
                    "{path} says {word}"
                );
            }
        }
    }
}

#[test]
fn what_is_there_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("wilg");
    let set_up = || publisher(&["new", "De Wilg", "--folder", text(&own)]);
    let is_refused = || {
        let output = set_up();
        let error = error_of(&output);
        assert!(error.contains("isn't empty"), "{error}");
        assert!(!output.status.success());
    };
    fs::create_dir_all(own.join("leeg")).unwrap();
    is_refused();
    fs::remove_dir_all(&own).unwrap();
    fs::write(&own, "a letter").unwrap();
    is_refused();
    assert_eq!(fs::read(&own).unwrap(), b"a letter");
    fs::remove_file(&own).unwrap();
    fs::create_dir(&own).unwrap();
    assert_success(&set_up());
    let before = files_below(&own);
    is_refused();
    assert_eq!(before, files_below(&own));
}

#[test]
fn a_name_that_is_none_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let own = folder.path().join("wilg");
    for name in ["", " ", "–", "De\nWilg"] {
        let output = publisher(&["new", name, "--folder", text(&own)]);
        assert!(!output.status.success(), "{name:?}");
        assert!(
            error_of(&output).contains("is no name"),
            "{}",
            error_of(&output)
        );
    }
    assert!(!own.exists());
}
