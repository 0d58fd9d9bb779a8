//! The report of 2023: publishing it gives the bytes committed in `public/data`. After a change
//! that is meant: `cargo run -p publisher -- publish --source data/2023 --out public/data`.

mod common;

use common::{assert_same, assert_success, files_below, publish, root};
use dataset::{CategorySource, ComplaintsFile, Kind, LocationsFile, Outcome, Report};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

#[allow(clippy::unwrap_used, reason = "a test can't go on without its data")]
fn committed<T: serde::de::DeserializeOwned>(path: &str) -> T {
    serde_json::from_slice(&fs::read(root().join("public/data").join(path)).unwrap()).unwrap()
}

#[test]
fn publishing_gives_what_is_committed() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("data");
    // What is in place is what a publication goes on from: the same year changes nothing of it.
    for (name, bytes) in files_below(&root().join("public/data")) {
        publisher::folder::write_file(&out.join(name), &bytes).unwrap();
    }
    assert_success(&publish(&root().join("data/2023"), &out));
    let expected = files_below(&root().join("public/data"));
    assert!(expected.len() > 300, "the committed dataset is missing");
    assert_same(&expected, &files_below(&out));
}

#[test]
fn the_rows_are_those_of_the_report() {
    let complaints = committed::<ComplaintsFile>("2023/complaints.json").complaints;
    assert_eq!(complaints.len(), 572);
    let of = |label: Option<&str>| {
        complaints
            .iter()
            .filter(|c| c.label.as_deref() == label)
            .count()
    };
    let labels = [
        of(Some("Partou B.V.")),
        of(Some("Smallsteps B.V.")),
        of(None),
    ];
    assert_eq!(labels, [261, 302, 9]);
    let outcome = |outcome| complaints.iter().filter(|c| c.outcome == outcome).count();
    assert_eq!(
        [
            Some(Outcome::Upheld),
            Some(Outcome::PartlyUpheld),
            Some(Outcome::NotUpheld),
            None
        ]
        .map(outcome),
        [247, 151, 168, 6]
    );
    let inferred = complaints
        .iter()
        .filter(|c| c.category_source == CategorySource::Inferred);
    let inferred: Vec<Option<&str>> = inferred.map(|c| c.label.as_deref()).collect();
    let (partou, smallsteps) = (Some("Partou B.V."), Some("Smallsteps B.V."));
    assert_eq!(
        inferred,
        [None, None, partou, partou, partou, smallsteps, smallsteps]
    );
    let spellings: BTreeSet<_> = complaints
        .iter()
        .filter_map(|c| c.reported_name.as_ref())
        .collect();
    assert_eq!(spellings.len(), 394);
    assert!(
        complaints
            .iter()
            .all(|c| c.location.is_some() == c.reported_name.is_some())
    );
}

#[test]
fn everything_agrees_but_the_percentage() {
    let report: Report = committed("2023/report.json");
    let cells = report
        .checks
        .iter()
        .filter(|check| check.id.starts_with("cell-"));
    assert_eq!(cells.filter(|check| check.agrees).count(), 39);
    let differing: Vec<_> = report.checks.iter().filter(|check| !check.agrees).collect();
    let [check] = differing.as_slice() else {
        panic!("one check may differ: {differing:?}");
    };
    assert_eq!(
        (check.id.as_str(), check.published.as_str()),
        ("complaints-per-100-children", "0,12%")
    );
    assert!((check.computed - 0.8).abs() < 1e-9);
    let pages = report
        .checks
        .iter()
        .find(|check| check.id == "page-numbers")
        .unwrap();
    assert_eq!((pages.published.as_str(), pages.agrees), ("8", true));
    assert_eq!(
        (
            report.complaints,
            report.children_served.unwrap(),
            report.locations_operated.unwrap()
        ),
        (572, 71_757, 754)
    );
    assert_eq!(
        report
            .external_disputes
            .iter()
            .map(|d| d.disputes)
            .collect::<Vec<_>>(),
        [4, 1]
    );
    assert_eq!(
        (report.source.date.as_deref(), report.source.pages),
        (Some("2024-05-31"), 196)
    );
}

#[test]
fn places_are_merged_and_parted_as_the_report_allows() {
    let locations = committed::<LocationsFile>("2023/locations.json").locations;
    let named = |name: &str| locations.iter().find(|location| location.name == name);
    assert_eq!(locations.len(), 357);
    assert_eq!(
        locations
            .iter()
            .map(|l| l.reported_names.len())
            .sum::<usize>(),
        394
    );
    assert!(locations.is_sorted_by_key(|location| location.slug.clone()));
    let merged = named("KDV Beukenstraat 11").unwrap();
    assert_eq!(
        merged.reported_names,
        ["Beukenstraat 11 KDV", "KDV Beukenstraat 11"]
    );
    assert!(named("Kindercentrum Ziezo").is_some() && named("Ziezo").is_some());
    assert!(named("KDV St. Plechelmus").is_some());
    let site = |name: &str| named(name).unwrap().site.clone();
    assert_eq!(site("KDV Brabantweg 107"), site("BSO Brabantweg 107"));
    assert_ne!(site("KDV Aventurijn"), site("BSO Aventurijn"));
    for names in [
        ["Dikkie Dik", "Happy Kids"],
        ["Dikkie Dik", "Kleine Reus"],
        ["BSO De Boomkikker", "Kindercentrum de Schelleboom"],
        ["De Speelwijzer", "De Wegwijzer"],
    ] {
        assert_eq!(site(names[0]), site(names[1]), "{names:?}");
    }
    let spelled_differently = locations.iter().filter(|l| l.reported_names.len() > 1);
    assert_eq!(spelled_differently.count(), 37);
    let counted: u32 = locations.iter().map(|location| location.counts.total).sum();
    assert_eq!(counted, 563);
}

/// A name says its kind by an abbreviation or by a whole word, which stays in the name: the address
/// was published.
#[test]
fn kinds_are_those_that_names_say() {
    let locations = committed::<LocationsFile>("2023/locations.json").locations;
    let of_kind = |kind| locations.iter().filter(move |l| l.kind == kind);
    let kinds = [Some(Kind::Kdv), Some(Kind::Bso), Some(Kind::Pov), None];
    assert_eq!(kinds.map(|kind| of_kind(kind).count()), [107, 108, 1, 141]);
    let kdv = |complaints| {
        let with = of_kind(Some(Kind::Kdv)).filter(|l| l.counts.total == complaints);
        with.count()
    };
    assert_eq!([kdv(1), kdv(2)], [73, 19]);
    for (slug, name, kind) in [
        (
            "kinderdagverblijf-babbels",
            "Kinderdagverblijf Babbels",
            Kind::Kdv,
        ),
        (
            "kinderdagverblijf-binnenhof",
            "Kinderdagverblijf Binnenhof",
            Kind::Kdv,
        ),
        (
            "peuterdagopvang-snoekenveen",
            "peuterdagopvang Snoekenveen",
            Kind::Pov,
        ),
    ] {
        let location = locations.iter().find(|l| l.slug.as_str() == slug).unwrap();
        assert_eq!((location.name.as_str(), location.kind), (name, Some(kind)));
    }
}

/// What chapters 1 to 3 say of the report, and what one page of two registered units has to say.
#[test]
fn notes_tell_the_fall_beside_the_rises_and_whose_page_it_is() {
    let report: Report = committed("2023/report.json");
    let note = |id: &str| report.notes.iter().find(|note| note.id == id).unwrap();
    let compared = note("compared-with-2022");
    for words in [
        "iets minder klachten",
        "facturatie en debiteuren",
        "pedagogische kwaliteit",
    ] {
        assert!(compared.text.contains(words), "{words}");
    }
    assert!(note("scope").text.contains("circa 754 locaties"));
    let kameleon = note("de-kameleon").location.as_ref();
    assert_eq!(kameleon.map(|slug| slug.as_str()), Some("de-kameleon"));
    let about_a_location = report.notes.iter().filter(|note| note.location.is_some());
    assert_eq!(about_a_location.count(), 1);
    assert!(report.notes.iter().all(|note| note.english.is_some()));
}

/// The report's rows at these lines end with a full stop alone on its line.
#[test]
fn a_sentence_ends_once() {
    let complaints = committed::<ComplaintsFile>("2023/complaints.json").complaints;
    for line in [4040, 4608, 6527] {
        let complaint = complaints.iter().find(|c| c.source.line == line).unwrap();
        let texts = [complaint.complaint.as_ref(), complaint.resolution.as_ref()];
        let texts: Vec<_> = texts.into_iter().flatten().collect();
        assert!(texts.iter().all(|text| text.ends_with('.')), "{line}");
    }
    for complaint in &complaints {
        let texts = [complaint.complaint.as_ref(), complaint.resolution.as_ref()];
        for text in texts.into_iter().flatten() {
            assert!(
                !text.ends_with(" .") && !text.contains(". ."),
                "{}",
                complaint.id
            );
        }
    }
}

#[test]
fn texts_are_mended() {
    let complaints = committed::<ComplaintsFile>("2023/complaints.json").complaints;
    let at = |line: u32| complaints.iter().find(|c| c.source.line == line).unwrap();
    let crossing = at(404);
    assert!(crossing.said().ends_with(
        "Het kind is naar een andere opvang verhuisd en ouder wenst hiervoor compensatie te ontvangen."
    ));
    let resolution = crossing.resolution.as_deref().unwrap();
    assert!(resolution.ends_with(
        "een maand opzegtermijn heeft. Ruil- en inhaaluren zijn een service en is geen vast tegoed."
    ));
    for complaint in &complaints {
        for text in [complaint.complaint.as_ref(), complaint.resolution.as_ref()]
            .into_iter()
            .flatten()
        {
            assert!(
                !text.contains("Klachtenjaarverslag") && !text.contains("pagina 1"),
                "{}",
                complaint.id
            );
            assert!(
                !text.contains("  ") && text.trim() == text,
                "{}",
                complaint.id
            );
        }
    }
}

#[test]
fn every_spelling_belongs_to_exactly_one_location() {
    let locations = committed::<LocationsFile>("2023/locations.json").locations;
    let complaints = committed::<ComplaintsFile>("2023/complaints.json").complaints;
    let mut owners: BTreeMap<&str, Vec<&dataset::Slug>> = BTreeMap::new();
    for location in &locations {
        assert!(!location.reported_names.is_empty(), "{}", location.slug);
        for spelling in &location.reported_names {
            owners.entry(spelling).or_default().push(&location.slug);
        }
    }
    for complaint in &complaints {
        let Some(spelling) = complaint.reported_name.as_deref() else {
            continue;
        };
        let own = complaint.location.as_ref().unwrap();
        assert_eq!(owners[spelling], [own], "{spelling}");
    }
    let printed: BTreeSet<&str> = complaints
        .iter()
        .filter_map(|complaint| complaint.reported_name.as_deref())
        .collect();
    assert!(
        owners.keys().copied().eq(printed),
        "a spelling that the report doesn't print"
    );
}

#[test]
fn locations_that_could_be_one_point_at_each_other() {
    let locations = committed::<LocationsFile>("2023/locations.json").locations;
    let of = |slug: &dataset::Slug| locations.iter().find(|other| other.slug == *slug).unwrap();
    let mut pointers = 0;
    for location in &locations {
        for slug in &location.perhaps_same {
            assert_ne!(*slug, location.slug);
            assert!(of(slug).perhaps_same.contains(&location.slug), "{slug}");
            pointers += 1;
        }
    }
    assert_eq!(pointers, 10);
}
