//! What `check` says of a year as a workbook.

use super::*;

#[test]
fn check_says_what_was_understood_and_writes_nothing() {
    let (folder, year) = year(&[("Klachten.csv", TABLE), ("Verslag.csv", SAID)]);
    let before = files_below(folder.path());
    let output = publisher(&["check", year.to_str().unwrap()]);
    assert_success(&output);
    let text = printed(&output);
    for said in [
        "organisatie: De Wilg, jaar: 2024",
        "blad Klachten = Klachten, rijen: 2",
        "B “Ontvangen op” = Ontvangen op",
        "klachten zonder fout: 2, locaties: 2, onderwerpen: 2",
        "ontvangen van 2024-03-05 tot en met 2024-03-06",
    ] {
        assert!(text.contains(said), "{said:?} is missing in:\n{text}");
    }
    assert!(!text.contains('\u{1b}'), "a pipe gets plain lines");
    assert_same(&before, &files_below(folder.path()));
}

#[test]
fn check_names_faults_by_cell_for_people_and_programs() {
    let (_folder, year) = year(&[
        ("Verslag.csv", SAID),
        ("Klachten.csv", &TABLE.replace("5-3-2024", "31-6-2024")),
    ]);
    let path = year.to_str().unwrap();
    let output = publisher(&["check", path]);
    assert_eq!(output.status.code(), Some(1));
    let text = printed(&output);
    assert!(
        text.contains("fout: Klachten!B2 [no-such-day] De dag “31-6-2024” bestaat niet."),
        "{text}"
    );
    let english = printed(&publisher(&["check", path, "--language", "en"]));
    assert!(
        english.contains("fault: Klachten!B2 [no-such-day] There is no day “31-6-2024”."),
        "{english}"
    );
    let output = publisher(&["check", path, "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["ok"], false);
    let fault = &report["faults"][0];
    assert_eq!(
        (
            &fault["code"],
            &fault["sheet"],
            &fault["row"],
            &fault["column"]
        ),
        (
            &"no-such-day".into(),
            &"Klachten".into(),
            &2.into(),
            &"B".into()
        )
    );
    assert_eq!(
        report["understood"]["sheets"][0]["columns"][1]["read_as"],
        "Ontvangen op"
    );
}

#[test]
fn check_says_of_other_files_what_they_are() {
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes, code, says) in [
        (
            "verslag.xlsx",
            &b"%PDF-1.7\n%\xE2"[..],
            "is-pdf",
            "Exporteer de klachten",
        ),
        (
            "klachten.xls",
            b"<html><table><tr>",
            "is-html",
            "als Excel-werkmap",
        ),
        ("klachten.csv", b"", "empty-file", "leeg blad Klachten"),
        (
            "klachten.txt",
            b"Klachtenverslag 2024\n",
            "no-table",
            "een klacht per rij",
        ),
        ("foto.csv", b"\x89PNG\r\n\x1A\n", "is-picture", "afbeelding"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let output = publisher(&["check", path.to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(1), "{name}");
        let text = printed(&output);
        assert!(
            text.contains(&format!("[{code}]")) && text.contains(says),
            "{name}: {text}"
        );
    }
    let protected = printed(&publisher(&[
        "check",
        workbook("protected.xlsx").to_str().unwrap(),
    ]));
    assert!(
        protected.contains("[password]") && protected.contains("wachtwoord"),
        "{protected}"
    );
}

#[test]
fn a_file_apart_from_its_folder_is_looked_at_without_a_year() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.csv");
    fs::write(&path, TABLE).unwrap();
    let output = publisher(&["check", path.to_str().unwrap()]);
    assert_success(&output);
    let text = printed(&output);
    assert!(
        text.contains("waarschuwing: bestand [year-unknown]"),
        "{text}"
    );
    let output = publish(&path, &folder.path().join("out"));
    assert_eq!(
        output.status.code(),
        Some(1),
        "nothing is published without a year"
    );
    assert!(
        error_of(&output).contains("[year-unknown]"),
        "{}",
        error_of(&output)
    );
}

#[test]
fn a_reports_text_is_checked_too() {
    let path = common::fixture();
    assert_success(&publisher(&["check", path.to_str().unwrap()]));
    let (_folder, year) = year(&[
        (
            "report.txt",
            "Klachtenverslag 2024\nDe Wilg\n\nKlachten: 0\n",
        ),
        (
            "curated.toml",
            "[document]\norganisation = \"De Wilg\"\nyear = 2024\nfirst_page = 1\nreason = \"on the cover\"\n\n[[label]]\nname = \"A\"\ncolumn = \"A\"\nreason = \"one legal entity\"\n",
        ),
    ]);
    let output = publisher(&["check", year.join("report.txt").to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(1));
    let text = printed(&output);
    assert!(
        text.contains("[no-report]") && text.contains("leeg blad Klachten"),
        "{text}"
    );
}
