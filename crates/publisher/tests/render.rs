//! Pages poured into a folder that looks like a built site.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::built::built;
use common::{assert_same, assert_success, error_of, files_below, fixture, publisher, root};
use std::fs;
use std::path::Path;
use std::process::Output;

/// The made-up organisation's settings, each `from` in them replaced by its `to`.
fn settings(changes: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let of_tests = root().join("tests/organisation");
    for name in ["organisation.toml", "logo.svg", "icon.svg"] {
        fs::copy(of_tests.join(name), folder.path().join(name)).unwrap();
    }
    for (from, to) in changes {
        common::edit(folder.path(), "organisation.toml", from, to);
    }
    folder
}

/// Makes a kit of a built site with these settings.
fn kit(settings: &Path, site: &Path) -> Output {
    let guide = root().join("data/guide.toml");
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    publisher(&[
        "kit",
        "--guide",
        &path(&guide),
        "--settings",
        &path(settings),
        "--site",
        &path(site),
    ])
}

/// Pours a dataset with a kit.
fn pour(kit: &Path, data: &Path, out: &Path) -> Output {
    let [kit, data, out] = [kit, data, out].map(|path| path.to_str().unwrap());
    publisher(&["render", "--kit", kit, "--data", data, "--out", out])
}

/// Makes a kit and pours the made-up dataset into its own site.
fn render(settings: &Path, site: &Path) -> Output {
    let output = kit(settings, site);
    if !output.status.success() {
        return output;
    }
    pour(site, &fixture().join("expected"), site)
}

#[test]
fn a_site_is_poured_again_from_its_kit_and_what_vanished_goes() {
    let (settings, site) = (settings(&[]), built());
    let (data, folder) = (fixture().join("expected"), tempfile::tempdir().unwrap());
    assert_success(&kit(settings.path(), site.path()));
    let out = folder.path().join("site");
    assert_success(&pour(site.path(), &data, &out));
    let first = files_below(&out);
    for file in ["index.html", "kit/kit.json", "data/index.json", "sw.js"] {
        assert!(first.contains_key(file), "{file}");
    }
    fs::create_dir(out.join("locatie/weg")).unwrap();
    fs::write(out.join("locatie/weg/index.html"), "gone").unwrap();
    assert_success(&pour(&out, &data, &out));
    assert_same(&first, &files_below(&out));
    let more = fixture().join("expected-register");
    assert_success(&pour(&out, &more, &out));
    assert!(files_below(&out).len() > first.len());
    assert_success(&pour(&out, &data, &out));
    assert_same(&first, &files_below(&out));
}

#[test]
fn what_cannot_be_poured_from_or_into_is_left_alone() {
    let (settings, site) = (settings(&[]), built());
    let (data, letters) = (fixture().join("expected"), tempfile::tempdir().unwrap());
    let output = pour(site.path(), &data, &letters.path().join("out"));
    assert!(
        error_of(&output).contains("kit/kit.json is missing"),
        "{}",
        error_of(&output)
    );
    assert_success(&kit(settings.path(), site.path()));
    fs::write(letters.path().join("letter.txt"), "dear").unwrap();
    let output = pour(site.path(), &data, letters.path());
    let says = "holds files but no kit/kit.json";
    assert!(error_of(&output).contains(says), "{}", error_of(&output));
    assert_eq!(files_below(letters.path()).len(), 1);
    assert_success(&pour(site.path(), &data, site.path()));
    let output = kit(settings.path(), site.path());
    let says = "index.html is a page already";
    assert!(error_of(&output).contains(says), "{}", error_of(&output));
}

#[test]
fn an_organisation_has_its_files_and_the_same_bytes_on_every_run() {
    let (settings, site, again) = (settings(&[]), built(), built());
    assert_success(&render(settings.path(), site.path()));
    assert_success(&render(settings.path(), again.path()));
    let files = files_below(site.path());
    assert_same(&files, &files_below(again.path()));
    for start in ["assets/logo-", "404.html"] {
        assert!(files.keys().any(|file| file.starts_with(start)), "{start}");
    }
    let page = String::from_utf8_lossy(&files["index.html"]);
    assert!(page.contains("https://www.zonnehof.example/klachten/"));
    assert!(page.contains("--band:#5f1136"));
}

#[test]
fn a_style_sheet_that_would_end_early_in_a_page_stops_the_publisher() {
    let (settings, site) = (settings(&[]), built());
    let sheet = site.path().join("assets/site-AAAAAAAA.css");
    fs::write(sheet, "a::after{content:\"</style>\"}").unwrap();
    let output = render(settings.path(), site.path());
    assert!(!output.status.success());
    let says = "site-AAAAAAAA.css holds </, which would end it in a page";
    assert!(error_of(&output).contains(says), "{}", error_of(&output));
}

#[test]
fn without_an_address_nothing_is_absolute_and_the_publisher_says_so() {
    let address = "address = \"https://www.zonnehof.example/klachten/\"";
    let (settings, site) = (settings(&[(address, "")]), built());
    let output = render(settings.path(), site.path());
    assert_success(&output);
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        printed
            .matches("note: organisation.toml gives no address")
            .count(),
        1
    );
    for (file, bytes) in files_below(site.path()) {
        let page = String::from_utf8_lossy(&bytes);
        let is_absolute = page.contains("og:") || page.contains("rel=\"canonical\"");
        assert!(!file.ends_with(".html") || !is_absolute, "{file}");
    }
}

#[test]
fn settings_that_cannot_be_used_say_what_is_wrong() {
    for (from, to, says) in [
        (
            "accent-strong = \"#641238\"",
            "accent-strong = \"#d9a9bd\"",
            "light: accent-strong #d9a9bd on paper #fffaf2 has 1.95 to 1, it needs 4.5",
        ),
        (
            "https://www.zonnehof.example/klachten/",
            "zonnehof.example",
            "slash at the end",
        ),
        ("logo.svg", "organisation.toml", "is no SVG"),
        ("icon.svg", "none.svg", "none.svg"),
        ("band = \"#5f1136\"", "bond = \"#5f1136\"", "bond"),
    ] {
        let (settings, site) = (settings(&[(from, to)]), built());
        let output = render(settings.path(), site.path());
        assert!(!output.status.success(), "{says}");
        assert!(error_of(&output).contains(says), "{}", error_of(&output));
    }
}

/// A dataset that an older or a newer version has published, in whichever of its files it shows.
#[test]
fn a_dataset_of_another_format_is_refused_whole() {
    let (settings, site) = (settings(&[]), built());
    assert_success(&kit(settings.path(), site.path()));
    for (file, format, advice) in [
        (
            "index.json",
            1,
            "publish every year again, into an empty folder",
        ),
        ("index.json", 3, "a newer version of this program"),
        ("2031/report.json", 1, "publish every year again"),
        ("2031/complaints.json", 1, "publish every year again"),
    ] {
        let data = tempfile::tempdir().unwrap();
        common::copy_folder(&fixture().join("expected"), data.path());
        let path = data.path().join(file);
        let text = fs::read_to_string(&path).unwrap();
        let other = text
            .replacen("\"format\": 2", &format!("\"format\": {format}"), 1)
            .replacen("\"format\":2", &format!("\"format\":{format}"), 1);
        assert_ne!(text, other);
        fs::write(&path, other).unwrap();
        let out = tempfile::tempdir().unwrap();
        let output = pour(site.path(), data.path(), &out.path().join("site"));
        let error = error_of(&output);
        for says in [file, &format!("the data has format {format}"), advice] {
            assert!(error.contains(says), "{file}: {error}");
        }
        assert!(files_below(out.path()).is_empty(), "{file}");
    }
}
