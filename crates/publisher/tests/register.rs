//! A register beside the small report: the whole output compared, and files with every trap. After a
//! change that is meant: `BLESS=1 cargo test -p publisher --test register`.

mod common;

use common::{
    assert_same, assert_success, copy_of_fixture, edit, error_of, files_below, fixture, publish,
    publisher,
};
use std::fs;
use std::path::Path;
use std::process::Output;

const REGISTER: &str = "register-2032-01.csv";

#[allow(clippy::unwrap_used, reason = "test code")]
fn text() -> String {
    fs::read_to_string(fixture().join(REGISTER)).unwrap()
}

#[allow(clippy::unwrap_used, reason = "test code")]
fn publish_with(register: &Path, out: &Path, more: &[&str]) -> Output {
    let source = fixture();
    let paths = [source.as_path(), out, register].map(|path| path.to_str().unwrap());
    let [source, out, register] = paths;
    let fixed = [
        "publish",
        "--source",
        source,
        "--out",
        out,
        "--register",
        register,
    ];
    publisher(&[&fixed, more].concat())
}

/// Publishes with a register of these bytes under the name of the committed one.
#[allow(clippy::unwrap_used, reason = "test code")]
fn publish_bytes(bytes: &[u8], out: &Path) -> Output {
    let folder = tempfile::tempdir().unwrap();
    let register = folder.path().join(REGISTER);
    fs::write(&register, bytes).unwrap();
    publish_with(&register, out, &[])
}

#[test]
fn the_whole_output_and_the_summary_are_as_committed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    let register = fixture().join(REGISTER);
    let output = publish_with(&register, &out, &["--verbose"]);
    assert_success(&output);
    let printed = String::from_utf8(output.stdout).unwrap();
    let printed = printed
        .replace(out.to_str().unwrap(), "OUT")
        .replace(fixture().to_str().unwrap(), "SOURCE");
    let (expected, summary) = (
        fixture().join("expected-register"),
        fixture().join("summary-register.txt"),
    );
    if std::env::var_os("BLESS").is_some() {
        fs::remove_dir_all(&expected).unwrap();
        assert_success(&publish_with(&register, &expected, &[]));
        fs::write(&summary, &printed).unwrap();
    }
    assert_same(&files_below(&expected), &files_below(&out));
    assert_eq!(fs::read_to_string(summary).unwrap(), printed);
}

#[test]
fn no_address_of_the_report_changes_because_of_a_register() {
    let of_report = files_below(&fixture().join("expected"));
    let with_register = files_below(&fixture().join("expected-register"));
    for name in of_report.keys() {
        assert!(with_register.contains_key(name), "{name}");
    }
    for same in ["2031/complaints.json", "2031/complaints.csv", "schema.json"] {
        assert_eq!(of_report[same], with_register[same], "{same}");
    }
}

/// Only these columns, the last first.
fn with_columns(text: &str, keep: impl Fn(&str) -> bool) -> String {
    let names: Vec<&str> = text.lines().next().unwrap_or_default().split(';').collect();
    let cut = |line: &str| {
        let cells = line.split(';').zip(&names).filter(|(_, name)| keep(name));
        let mut cells: Vec<&str> = cells.map(|(cell, _)| cell).collect();
        cells.reverse();
        cells.join(";")
    };
    text.lines().map(|line| cut(line) + "\n").collect()
}

#[test]
fn form_and_order_of_the_file_change_nothing() {
    let text = text();
    let latin: Vec<u8> = text
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let mut lines: Vec<&str> = text.lines().collect();
    lines[1..].reverse();
    let slice = |name: &str| !name.starts_with("contact") && !name.starts_with("correspondentie");
    let quoted = |line: &str| {
        let cells = line
            .split(';')
            .map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        cells.collect::<Vec<_>>().join(";") + "\n"
    };
    let expected = files_below(&fixture().join("expected-register"));
    for (name, bytes) in [
        ("byte order mark", format!("\u{feff}{text}").into_bytes()),
        ("CRLF", text.replace('\n', "\r\n").into_bytes()),
        ("Windows-1252", latin),
        ("rows reversed", lines.join("\n").into_bytes()),
        (
            "fewer columns, reversed",
            with_columns(&text, slice).into_bytes(),
        ),
        (
            "all cells quoted",
            text.lines().map(quoted).collect::<String>().into_bytes(),
        ),
        ("blank lines", text.replace('\n', "\n\n").into_bytes()),
        (
            "capitals",
            text.replacen("lrk_id;type_oko", "LRK_ID; Type_OKO ", 1)
                .into_bytes(),
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        let output = publish_bytes(&bytes, &out);
        assert!(output.status.success(), "{name}: {}", error_of(&output));
        for (file, bytes) in files_below(&out) {
            let (found, expected) = (String::from_utf8_lossy(&bytes), &expected[&file]);
            assert_eq!(found, String::from_utf8_lossy(expected), "{name}: {file}");
        }
    }
}

#[test]
fn registers_that_cant_be_used_are_refused() {
    let text = text();
    let appelhof = "KDV Zonnehof Appelhof 3;40";
    let rows = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1).into_bytes()
    };
    let without =
        |names: &'static [&str]| with_columns(&text, |name| !names.contains(&name)).into_bytes();
    for (name, bytes, says) in [
        (
            "empty",
            Vec::new(),
            vec!["is empty; give the CSV that the register publishes"],
        ),
        (
            "columns missing",
            without(&["status", "naam_houder"]),
            vec![
                "lacks columns: status, naam_houder; give",
                "found there: lrk_url, ",
            ],
        ),
        (
            "commas",
            text.replace(';', ",").into_bytes(),
            vec!["lacks columns: lrk_id, type_oko, "],
        ),
        (
            "semicolons in cells",
            text.replace(appelhof, "KDV; Appelhof;40")
                .replace("Kwee boom", "Kwee;boom")
                .into_bytes(),
            vec![
                "\n  line 2 has 36 cells, the header has 35",
                "\n  line 6 has 36 cells",
            ],
        ),
        (
            "no number",
            rows(appelhof, "KDV Appelhof;veel"),
            vec!["line 2 has \"veel\" as number"],
        ),
        (
            "no name",
            rows(appelhof, ";40"),
            vec!["line 2 has no actuele_naam_oko"],
        ),
        (
            "twice",
            rows("900000008", "900000001"),
            vec!["line 3 has the registration 900000001 a second time"],
        ),
        (
            "of somebody else",
            text.replace("Zonnehof B.V.", "Nevel B.V.")
                .replace("zonnehof bv.", "Nevel")
                .replace("Maan", "Ster")
                .into_bytes(),
            vec![
                "has 20 rows, and none in force under Maan & Licht, Maanlicht B.V., Zonnehof B.V.;",
            ],
        ),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("data");
        assert_success(&publish(&fixture(), &out));
        let output = publish_bytes(&bytes, &out);
        assert_eq!(output.status.code(), Some(1), "{name}");
        let error = error_of(&output);
        for text in says {
            assert!(
                error.contains(text) && error.contains(REGISTER),
                "{name}: {error}"
            );
        }
        assert_same(
            &files_below(&fixture().join("expected")),
            &files_below(&out),
        );
    }
}

#[test]
fn the_date_is_given_or_found_or_unknown() {
    let folder = tempfile::tempdir().unwrap();
    let nameless = folder.path().join("export.csv");
    fs::write(&nameless, text()).unwrap();
    for (register, more, date) in [
        (fixture().join(REGISTER), vec![], Some("2032-01")),
        (nameless.clone(), vec![], None),
        (
            nameless.clone(),
            vec!["--register-date", "2032-02-03"],
            Some("2032-02-03"),
        ),
    ] {
        let out = folder.path().join("data");
        assert_success(&publish_with(&register, &out, &more));
        let report = fs::read(out.join("2031/report.json")).unwrap();
        let report: dataset::Report = serde_json::from_slice(&report).unwrap();
        let register = report.register.unwrap();
        assert_eq!(register.date.as_deref(), date);
    }
    let output = publish_with(
        &nameless,
        &folder.path().join("data"),
        &["--register-date", "3 mei"],
    );
    assert!(
        error_of(&output).contains("give a day or a month"),
        "{}",
        error_of(&output)
    );
    let output = publish_with(
        &folder.path().join("gone.csv"),
        &folder.path().join("data"),
        &[],
    );
    assert!(
        error_of(&output).contains("gone.csv can't be read"),
        "{}",
        error_of(&output)
    );
}

#[test]
fn decisions_about_the_register_are_checked_without_one() {
    for (from, to, says) in [
        (
            "location = \"Wilg\"",
            "location = \"Berk\"",
            "[[register_name]] names \"Berk\", which is the name of no location",
        ),
        (
            "label = \"Maanlicht B.V.\"\nnames",
            "label = \"Maan\"\nnames",
            "[[holder]] names \"Maan\", which is none of the [[label]]s",
        ),
        (
            "\"Maan & Licht\", ",
            "\"Maan & Licht\", \"maan licht\", ",
            "[[holder]] names \"maan licht\", which is the name of another holder already",
        ),
    ] {
        let source = copy_of_fixture();
        edit(source.path(), "curated.toml", from, to);
        let folder = tempfile::tempdir().unwrap();
        let output = publish(source.path(), &folder.path().join("data"));
        assert!(error_of(&output).contains(says), "{}", error_of(&output));
    }
}
