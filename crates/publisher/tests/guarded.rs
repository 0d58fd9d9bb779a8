//! What is lost or misplaced in the report of 2023 itself is found, wherever it stands.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod common;

use common::{edit, error_of, publish, root};
use std::fs;

/// The error of publishing the report with a text in another one's place.
fn refused(from: &str, to: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("2023");
    fs::create_dir(&source).unwrap();
    for name in ["report.txt", "curated.toml", "slugs.txt"] {
        fs::copy(root().join("data/2023").join(name), source.join(name)).unwrap();
    }
    edit(&source, "report.txt", from, to);
    let output = publish(&source, &folder.path().join("data"));
    assert_eq!(output.status.code(), Some(1), "{from:?} was published");
    error_of(&output)
}

const COMPLAINT: &str = "Ouder is \nontevreden, \nomdat ouder voor \nde tweede keer \nvoor een dichte \ndeur stond bij het \nbrengen van kind. \nEen kwartier na \nopeningstijd was \ner nog niemand \naanwezig en \ntelefonisch waren \nde \nlocatiemanager \nen andere \nmedewerkers van \nlocatie die ouder \ngebeld heeft niet \nbereikbaar. \n";
const ANSWER: &str = "De locatiemanager \nheeft de klacht \nafgehandeld door het \ncontract op de vrijdag \nom te laten zetten naar \nde juiste locatie. Via \ncrediteuren het verzoek \ningediend om aan \nmoeder geld terug te \nlaten storten. \n";

#[test]
fn an_answer_is_never_published_as_a_parents_words() {
    let row = format!("{COMPLAINT}\n{ANSWER}");
    // As many lines as before: no other decision's line tells.
    let without = format!("{}\n{ANSWER}", "\n".repeat(COMPLAINT.lines().count()));
    for other in [format!("{ANSWER}\n{COMPLAINT}"), without] {
        let error = refused(&row, &other);
        assert!(
            error.contains("the complaint has a line of 23 characters"),
            "{error}"
        );
    }
}

#[test]
fn a_line_that_is_lost_behind_all_decisions_is_found() {
    let line = "verandering in komt. Er \nwordt gekeken naar de \n";
    let error = refused(line, "verandering in komt. Er \n");
    assert!(error.contains("letters = 235183"), "{error}");
}
