//! Several years of a made-up organisation, published, corrected and published again in any order:
//! whatever was published once goes on answering.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod kompas;

use dataset::{Corrected, CorrectionKind, HistoryFile, Lineage, LocationHistory, Report, State};
use kompas::sequence::{Step, all_years, publish, sequence};
use kompas::{YEARS, publication, slug};
use publishing::editions::{Publication, Published};
use publishing::error::PublishError;
use publishing::files::Files;
use std::collections::BTreeSet;

fn history(files: &Files) -> HistoryFile {
    serde_json::from_str(files.text("locations.json").unwrap()).unwrap()
}

fn entry(files: &Files, name: &str) -> LocationHistory {
    let all = history(files).locations;
    dataset::find(slug(name).as_str(), &all).unwrap().clone()
}

fn report(files: &Files, year: u16) -> Report {
    let path = dataset::paths::report(&year.to_string());
    serde_json::from_str(files.text(&path).unwrap()).unwrap()
}

fn years(entry: &LocationHistory) -> Vec<(u16, u32)> {
    let counted = entry.years.iter();
    counted.map(|one| (one.year, one.counts.total)).collect()
}

#[test]
fn a_location_is_known_over_all_years() {
    let files = all_years();
    let locations = history(&files).locations;
    assert!(locations.len() >= 40, "{}", locations.len());
    // No complaints this year is not gone.
    let once = entry(&files, "KDV De Roos");
    assert_eq!(
        (once.state.clone(), years(&once)),
        (State::Open, vec![(2032, 3)])
    );
    let renamed = entry(&files, "KDV De Steiger");
    assert_eq!(years(&renamed).len(), 4);
    assert_eq!(renamed.earlier_names, ["KDV De Kade"]);
    let listed_as: Vec<_> = renamed
        .years
        .iter()
        .map(|one| one.listed_as.clone())
        .collect();
    assert_eq!(
        listed_as[2..],
        [Some(slug("KDV De Kade")), Some(slug("KDV De Kade"))]
    );
    let old = entry(&files, "KDV De Kade");
    assert_eq!(old.state.successors(), [slug("KDV De Steiger")]);
    assert_eq!(old.years, []);
    assert!(matches!(
        entry(&files, "BSO De Mast").state,
        State::Merged { .. }
    ));
    assert!(matches!(
        entry(&files, "KDV De Vloot").state,
        State::Split { .. }
    ));
    assert!(matches!(
        entry(&files, "BSO De Wimpel").state,
        State::Closed { .. }
    ));
    assert!(matches!(
        entry(&files, "POV Het Roer").state,
        State::Opened { .. }
    ));
    // What merged keeps the complaints it had.
    assert_eq!(years(&entry(&files, "BSO De Mast")).len(), 2);
}

#[test]
fn a_category_says_what_it_follows() {
    let files = all_years();
    let lineage = |year, name: &str| {
        let categories = report(&files, year).categories;
        let found = categories.into_iter().find(|one| one.name == name);
        found.map(|one| one.lineage)
    };
    assert_eq!(lineage(2031, "Vervoer"), Some(None));
    let follows = |name: &str| {
        let id = dataset::CategoryId::from_name(name).unwrap();
        Some(Some(Lineage::Follows(id)))
    };
    assert_eq!(lineage(2032, "Communicatie"), follows("Communicatie"));
    assert_eq!(lineage(2033, "Contact met ouders"), follows("Communicatie"));
    assert_eq!(lineage(2033, "Eten en drinken"), Some(Some(Lineage::New)));
    assert_eq!(lineage(2034, "Vervoer"), None);
    assert!(report(&files, 2034).labels.is_empty());
}

#[test]
fn a_year_published_again_changes_nothing() {
    let files = all_years();
    for year in YEARS {
        let again = publish(files.clone(), &publication(year)).unwrap();
        assert_eq!(again.files, files, "{year}");
        assert!(again.difference.complaints.is_empty() && !again.difference.report);
    }
}

#[test]
fn a_correction_is_noted_and_touches_no_other_year() {
    let files = all_years();
    let mut corrected = publication(2032);
    let changed = corrected.complaints.complaints[1].id.clone();
    corrected.complaints.complaints[1].resolution = Some("Er is gebeld.".into());
    let removed = corrected.complaints.complaints.pop().unwrap().id;
    let dataset = publish(files.clone(), &corrected).unwrap();
    let expected = [
        Corrected {
            id: changed,
            kind: CorrectionKind::Changed,
            fields: vec!["resolution".into()],
        },
        Corrected {
            id: removed,
            kind: CorrectionKind::Removed,
            fields: Vec::new(),
        },
    ];
    assert_eq!(dataset.difference.complaints, expected);
    let corrections = report(&dataset.files, 2032).corrections;
    assert_eq!(
        (corrections.len(), corrections[0].on.as_str()),
        (1, "2035-01-02")
    );
    assert_eq!(corrections[0].complaints, expected);
    for (path, bytes) in files.iter() {
        let own = path.as_str().starts_with("2032/") || !path.as_str().contains('/');
        assert!(
            own || dataset.files.get(path.as_str()) == Some(bytes),
            "{path}"
        );
    }
    // The same again is no correction; putting it right again is another one.
    let again = publish(dataset.files.clone(), &corrected).unwrap();
    assert_eq!(again.files, dataset.files);
    let back = publish(dataset.files, &publication(2032)).unwrap();
    assert_eq!(report(&back.files, 2032).corrections.len(), 2);
}

#[test]
fn what_would_lead_nowhere_is_refused() {
    let mut lost = publication(2034);
    lost.report.changes = vec![kompas::closed_into("KDV De Steiger", "KDV Nergens")];
    let result = publish(all_years(), &lost);
    assert!(
        matches!(result, Err(PublishError::Astray { .. })),
        "{result:?}"
    );
    let mut circle = publication(2034);
    circle.report.changes = vec![kompas::closed_into("KDV De Steiger", "KDV De Kade")];
    let result = publish(all_years(), &circle);
    assert!(
        matches!(result, Err(PublishError::Astray { .. })),
        "{result:?}"
    );
    let mut unknown = publication(2034);
    let id = dataset::CategoryId::from_name("Weer").unwrap();
    unknown.report.categories[0].lineage = Some(Lineage::Follows(id));
    let result = publish(all_years(), &unknown);
    assert!(
        matches!(result, Err(PublishError::UnknownCategory { .. })),
        "{result:?}"
    );
}

/// Any sequence of publishing, correcting and publishing again: each address that was published once
/// is known afterwards, and what took its place is known too.
#[test]
fn every_published_address_goes_on_answering() {
    let (mut published, mut refused) = (0, 0);
    for seed in 1..=25_u64 {
        let (mut slugs, mut categories) = (BTreeSet::new(), BTreeSet::new());
        for Step { files, is_refused } in sequence(seed, 8) {
            match is_refused {
                true => refused += 1,
                false => published += 1,
            }
            let now = Published::read(files.clone()).unwrap();
            slugs.extend(now.locations().iter().map(|entry| entry.slug.clone()));
            for slug in &slugs {
                let answer = now.answers(slug.as_str());
                let answer = answer.unwrap_or_else(|| panic!("{seed}: {slug} is gone"));
                for next in answer.state.successors() {
                    assert!(
                        now.answers(next.as_str()).is_some(),
                        "{seed}: {slug} to {next}"
                    );
                }
            }
            let of_years = now
                .years()
                .into_iter()
                .flat_map(|year| report(&files, year).categories);
            let present: BTreeSet<_> = of_years.map(|category| category.id).collect();
            categories.extend(present.iter().cloned());
            assert_eq!(present, categories, "{seed}");
        }
    }
    assert!(published > 80 && refused > 0, "{published} {refused}");
}

/// Another program's workbooks and tables give what was written into them: only where a row stands, how the
/// file is named and which locations share a site is the reader's own.
#[test]
fn a_year_is_read_as_it_was_written_in_every_format() {
    for year in YEARS {
        let (read, mut expected) = (publication(year), kompas::expected::publication(year));
        expected.report.source = read.report.source.clone();
        assert_eq!(expected.report, read.report, "{year}");
        let own = |publication: &Publication| {
            let mut complaints = publication.complaints.complaints.clone();
            for complaint in &mut complaints {
                complaint.source.line = 0;
            }
            complaints
        };
        assert_eq!(own(&expected), own(&read), "{year}");
        for location in &mut expected.locations.locations {
            let found = dataset::find(location.slug.as_str(), &read.locations.locations);
            location.site.clone_from(&found.unwrap().site);
        }
        assert_eq!(expected.locations, read.locations, "{year}");
    }
}
