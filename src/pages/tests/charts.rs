//! What stands around charts, and in their files.

use super::*;

#[test]
fn a_chart_stands_on_a_table_and_its_files() {
    let edition = edition();
    for language in Language::ALL {
        let html = render(&Page::Categories, language, &edition, &shell());
        let files = files(language, &edition);
        assert_eq!(files.len(), 4);
        for file in &files {
            assert!(html.contains(&file.path), "{}", file.path);
        }
        assert!(html.contains("c.js"));
    }
    let html = html(&Page::Categories);
    assert!(html.contains("De meeste klachten gaan over Overig: 3 van de 4."));
    assert!(html.contains("Bij Partou B.V. gaan de meeste klachten over Overig: 2 van de 3."));
    assert!(html.contains("Van 1 klacht is het label niet bekend."));
    assert!(html.contains("Bij alle 2 gegronde klachten"));
}

#[test]
fn the_file_of_a_table_holds_its_figures() {
    let files = files(Language::Dutch, &edition());
    let is_table =
        |f: &&PageFile| f.path.starts_with("assets/per-label-") && f.path.ends_with(".csv");
    assert_eq!(
        files.iter().find(is_table).unwrap().text,
        "\u{feff}Onderwerp;Zonder label;Partou B.V.;Totaal\r\n\
         Overig;1;2;3\r\nPrivacy;0;1;1\r\nTotaal;1;3;4\r\n"
    );
}

#[test]
fn other_figures_are_other_files() {
    let paths = |edition: &Edition| files(Language::Dutch, edition).into_iter().map(|f| f.path);
    let first = edition();
    let mut second = edition();
    second.complaints.remove(0);
    assert!(paths(&first).eq(paths(&first)));
    assert!(
        paths(&first)
            .zip(paths(&second))
            .all(|(one, other)| one != other)
    );
}
