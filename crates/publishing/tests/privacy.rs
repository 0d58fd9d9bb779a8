//! The scan of free texts, measured on the real report against what a reader marked in it
//! (`privacy/labels-2023.tsv`). `cargo test -p publishing --test privacy -- --nocapture` prints the figures.

#![allow(clippy::unwrap_used, reason = "all of it is test code")]
#![allow(clippy::print_stdout, reason = "the figures are for reading")]

use publishing::checks::privacy::{self, Certainty, Field, Finding, Kind};
use publishing::files::Files;
use publishing::sources::{self, Draft};
use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;
use std::{fmt, fs};

/// A passage that a reader marked.
struct Label {
    /// The row of the list, counted from 0.
    row: usize,
    field: Field,
    is_serious: bool,
    kind: String,
    /// Its bytes.
    bytes: Range<usize>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn draft() -> Draft {
    let folder = root().join("../../data/2023");
    let mut files = Files::default();
    for name in ["report.txt", "curated.toml", "slugs.txt"] {
        files
            .add(name, fs::read(folder.join(name)).unwrap())
            .unwrap();
    }
    sources::read(&files, &sources::workbook::Known::default())
        .unwrap()
        .draft
}

fn text(draft: &Draft, row: usize, field: Field) -> &str {
    let row = &draft.rows[row];
    let text = match field {
        Field::Complaint => &row.complaint,
        _ => &row.resolution,
    };
    text.as_deref().unwrap_or_default()
}

fn labels(draft: &Draft) -> Vec<Label> {
    let lines = fs::read_to_string(root().join("tests/privacy/labels-2023.tsv")).unwrap();
    let label = |line: &str| {
        let [id, field, weight, kind, passage] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let row = id.strip_prefix("2023-").unwrap().parse::<usize>().unwrap() - 1;
        let field = match field {
            "complaint" => Field::Complaint,
            "resolution" => Field::Resolution,
            other => panic!("{other}"),
        };
        let start = text(draft, row, field).find(passage);
        let start = start.unwrap_or_else(|| panic!("{id} doesn't say {passage:?}"));
        Label {
            row,
            field,
            is_serious: weight == "serious",
            kind: kind.to_owned(),
            bytes: start..start + passage.len(),
        }
    };
    lines.lines().skip(1).map(label).collect()
}

fn is_of(label: &Label, finding: &Finding) -> bool {
    finding.row == Some(label.row)
        && finding.field == label.field
        && finding.bytes.start < label.bytes.end
        && label.bytes.start < finding.bytes.end
}

/// Every third complaint is kept back: no word was added or taken out for what stands in it.
fn is_kept_back(row: usize) -> bool {
    (row + 1).is_multiple_of(3)
}

/// What was measured, in per cent.
#[derive(Debug)]
struct Measured {
    findings: usize,
    precision: usize,
    labels: usize,
    recall: usize,
    serious: usize,
    serious_recall: usize,
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            findings,
            precision,
            labels,
            recall,
            serious,
            serious_recall,
        } = self;
        write!(
            f,
            "{findings} found, precision {precision} %; {labels} marked, recall {recall} %; "
        )?;
        write!(f, "{serious} serious, recall {serious_recall} %")
    }
}

fn percent(part: usize, of: usize) -> usize {
    (part * 200 + of) / (of * 2).max(1)
}

fn measure(labels: &[&Label], findings: &[&Finding]) -> Measured {
    let right = findings
        .iter()
        .filter(|finding| labels.iter().any(|label| is_of(label, finding)));
    let is_found = |label: &&&Label| findings.iter().any(|finding| is_of(label, finding));
    let serious: Vec<&&Label> = labels.iter().filter(|label| label.is_serious).collect();
    Measured {
        findings: findings.len(),
        precision: percent(right.count(), findings.len()),
        labels: labels.len(),
        recall: percent(labels.iter().filter(is_found).count(), labels.len()),
        serious: serious.len(),
        serious_recall: percent(
            serious.iter().filter(|label| is_found(label)).count(),
            serious.len(),
        ),
    }
}

#[test]
fn the_scan_finds_what_a_reader_marked_in_the_real_report() {
    let draft = draft();
    let labels = labels(&draft);
    let findings = privacy::of_draft(&draft);
    let mut all = BTreeMap::new();
    for (part, wanted) in [
        ("tuned on", Some(false)),
        ("kept back", Some(true)),
        ("all", None),
    ] {
        for (least, how) in [
            (Certainty::Perhaps, "all"),
            (Certainty::Likely, "likely or certain"),
        ] {
            let is_in = |row: usize| wanted.is_none_or(|wanted| is_kept_back(row) == wanted);
            let labels: Vec<&Label> = labels.iter().filter(|label| is_in(label.row)).collect();
            let findings = findings.iter().filter(|finding| finding.certainty >= least);
            let findings: Vec<&Finding> = findings
                .filter(|finding| finding.row.is_some_and(is_in))
                .collect();
            let measured = measure(&labels, &findings);
            println!("{part}, {how}: {measured}");
            all.insert((part, least), measured);
        }
    }
    if std::env::var_os("MISSED").is_some() {
        print_differences(&draft, &labels, &findings);
    }
    // A little below what was measured.
    for (part, precision, recall, serious) in FLOORS {
        let measured = &all[&(*part, Certainty::Perhaps)];
        assert!(measured.precision >= *precision, "{part}: {measured:?}");
        assert!(measured.recall >= *recall, "{part}: {measured:?}");
        assert!(measured.serious_recall >= *serious, "{part}: {measured:?}");
    }
}

/// Of each part of the complaints: precision, recall, and recall of serious passages, in per cent.
const FLOORS: &[(&str, usize, usize, usize)] =
    &[("tuned on", 78, 84, 86), ("kept back", 67, 73, 81)];

/// What was marked and isn't found, and the other way around, in the part that words may be tuned on.
fn print_differences(draft: &Draft, labels: &[Label], findings: &[Finding]) {
    let tuned = |row: usize| !is_kept_back(row);
    for label in labels.iter().filter(|label| tuned(label.row)) {
        if !findings.iter().any(|finding| is_of(label, finding)) {
            let text = &text(draft, label.row, label.field)[label.bytes.clone()];
            println!("missed {} {} {text}", label.row + 1, label.kind);
        }
    }
    for finding in findings
        .iter()
        .filter(|finding| finding.row.is_some_and(tuned))
    {
        if !labels.iter().any(|label| is_of(label, finding)) {
            let Finding {
                kind,
                certainty,
                passage,
                row,
                ..
            } = finding;
            println!(
                "not marked {:?} {kind:?} {certainty:?} {passage}",
                row.map(|row| row + 1)
            );
        }
    }
}

#[test]
fn the_real_report_names_nobody() {
    let names = privacy::of_draft(&draft());
    let names: Vec<&Finding> = names
        .iter()
        .filter(|finding| {
            matches!(
                finding.kind,
                Kind::Name | Kind::Phone | Kind::Email | Kind::Iban | Kind::Bsn | Kind::Birth
            )
        })
        .filter(|finding| finding.certainty > Certainty::Perhaps)
        .collect();
    assert!(names.is_empty(), "{names:#?}");
}
