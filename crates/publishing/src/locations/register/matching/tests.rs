//! Each rule, and what it must not do.

use super::*;
use crate::decisions::tests::curated;
use crate::locations::register::entry::tests::entry;
use dataset::{Counts, Kind};

fn register() -> Register {
    let out_of_school = |id: &str, name: &str, address: &str, town: &str| Entry {
        kind: Kind::Bso,
        ..entry(id, name, address, town)
    };
    let elsewhere = Entry {
        label: "Maan B.V.".to_owned(),
        ..entry("90", "KDV Linde", "Laan 9", "Zuid")
    };
    Register {
        organisation: "Zon".to_owned(),
        file: "register.csv".to_owned(),
        date: None,
        rows: 0,
        closed: 0,
        other_kinds: 0,
        entries: vec![
            entry("1", "KDV Zon Eik", "Eiklaan 1", "Zuid"),
            out_of_school("2", "Eik (BSO)", "Eiklaan 1 ", "ZUID"),
            entry("3", "De Beuk", "Beuklaan 2A", "Zuid"),
            out_of_school("4", "'t Élsje", "Laan 4", "Zuid"),
            out_of_school("5", "BSO t elsje", "Laan 5", "Zuid"),
            entry("6", "Es", "Laan 6", "Zuid"),
            entry("7", "Kindercentrum Iep", "Laan 7", "Zuid"),
            elsewhere,
        ],
    }
}

fn location(name: &str) -> Location {
    let kind = BareName::of(name, "Zon").kind;
    Location {
        slug: Slug::from_name(name).unwrap(),
        name: name.to_owned(),
        kind,
        site: String::new(),
        labels: vec!["Zon B.V.".to_owned()],
        reported_names: vec![name.to_owned()],
        town: None,
        address: None,
        postcode: None,
        places: None,
        register_id: None,
        register: None,
        perhaps_same: Vec::new(),
        counts: Counts::default(),
    }
}

/// What is found for a location alone: the find, the rule, and the registrations.
fn find(name: &str, entries: &str) -> (RegisterFind, Option<MatchRule>, Vec<String>) {
    let register = register();
    let findings = Findings::new(&[location(name)], &register, &curated(entries));
    let finding = &findings.all[0];
    let ids = finding.entries.iter().map(|entry| entry.id.clone());
    (finding.found, finding.rule.clone(), ids.collect())
}

#[test]
fn registrations_are_found_by_exact_rules() {
    use MatchRule::{Address, Name};
    use RegisterFind::{Nothing, Registration, SeveralAddresses};
    for (name, found, rule, ids) in [
        ("KDV Eik", Registration, Some(Name), vec!["1"]),
        ("BSO Eik", Registration, Some(Name), vec!["2"]),
        ("Eik", RegisterFind::Address, Some(Name), vec!["1", "2"]),
        ("POV Eik", Nothing, None, vec![]),
        ("de beuk", Registration, Some(Name), vec!["3"]),
        ("POV De Beuk", Registration, Some(Name), vec!["3"]),
        (
            "KDV Beuklaan 2a (de tuin)",
            Registration,
            Some(Address),
            vec!["3"],
        ),
        ("Beuklaan 2", Nothing, None, vec![]),
        ("BSO 't Elsje", SeveralAddresses, Some(Name), vec!["4", "5"]),
        ("KDV 't Elsje", Nothing, None, vec![]),
        ("Iep", Nothing, None, vec![]),
        ("Eikje", Nothing, None, vec![]),
        ("KDV Linde", Nothing, None, vec![]),
    ] {
        let ids: Vec<String> = ids.into_iter().map(str::to_owned).collect();
        assert_eq!(find(name, ""), (found, rule, ids), "{name}");
    }
}

#[test]
fn the_curated_file_takes_the_place_of_the_name() {
    let rename = |names: &str| {
        format!(
            "[[register_name]]\nlocation = \"KDV Eik\"\nnames = [{names}]\nreason = \"on the sign\"\n"
        )
    };
    let (found, rule, ids) = find("KDV Eik", &rename("\"De Beuk\""));
    assert_eq!(
        (found, ids),
        (RegisterFind::Registration, vec!["3".to_owned()])
    );
    assert_eq!(rule, Some(MatchRule::Curated("on the sign".to_owned())));
    let unsure = rename("\"De Beuk\"") + "only_address = true\n";
    let (found, _, ids) = find("KDV Eik", &unsure);
    assert_eq!((found, ids), (RegisterFind::Address, vec!["3".to_owned()]));
    let (found, rule, _) = find("KDV Eik", &rename(""));
    assert_eq!((found, rule), (RegisterFind::Nothing, None));
    let (found, _, ids) = find("KDV Eik", &rename("\"'t Elsje\""));
    assert_eq!(
        (found, ids.len()),
        (RegisterFind::Nothing, 0),
        "the kind still counts"
    );
}

#[test]
fn why_a_namesake_does_not_fit_is_kept() {
    let register = register();
    let locations = [location("BSO De Beuk"), location("KDV Linde")];
    let findings = Findings::new(&locations, &register, &curated(""));
    let why: Vec<Vec<Mismatch>> = findings
        .all
        .iter()
        .map(|finding| finding.misfits.iter().map(|misfit| misfit.1).collect())
        .collect();
    let expected: [Vec<Mismatch>; 2] = [vec![Mismatch::Kind], vec![Mismatch::Label]];
    assert_eq!(why, expected);
}

#[test]
fn a_registration_is_one_location_at_most() {
    use RegisterFind::{Address, Registration};
    for (names, expected) in [
        (["KDV Es", "Es"], [Registration, Address]),
        (["Laan 6", "Es"], [Address, Registration]),
        (["Es", "es"], [Address, Address]),
        (["KDV Laan 6", "Es"], [Address, Registration]),
    ] {
        let register = register();
        let findings = Findings::new(&names.map(location), &register, &curated(""));
        let found: Vec<_> = findings.all.iter().map(|finding| finding.found).collect();
        assert_eq!(found, expected, "{names:?}");
        let yields = findings
            .all
            .iter()
            .filter(|finding| finding.yields_to.is_some());
        let addresses = expected.iter().filter(|&&found| found == Address);
        assert_eq!(yields.count(), addresses.count(), "{names:?}");
        assert_eq!(findings.listed().len(), 1);
    }
}
