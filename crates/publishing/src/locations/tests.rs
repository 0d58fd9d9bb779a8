//! Names, identities, pointers and forwards.

use super::*;
use crate::decisions::tests::curated;
use crate::fault::SourceFile;

fn spellings(names: &[(&str, u32)]) -> Spellings {
    let uses = |count| Uses {
        first: Place::new(SourceFile::Report, 7),
        count,
    };
    names
        .iter()
        .map(|&(name, count)| (name.to_owned(), uses(count)))
        .collect()
}

fn names(identities: &[Identity]) -> Vec<(&str, &str, usize)> {
    let row = |identity: &Identity| identity.reported.len();
    identities
        .iter()
        .map(|identity| {
            (
                identity.name.as_str(),
                identity.site.as_str(),
                row(identity),
            )
        })
        .collect()
}

#[test]
fn spellings_become_places() {
    let spellings = spellings(&[
        ("Eik 1 KDV", 1),
        ("KDV Eik 1", 1),
        ("Eik 1 BSO", 1),
        ("Zon Beuk", 2),
        ("Beuk", 1),
        ("Kinderopvang De Beuk", 1),
    ]);
    let (identities, faults) = identify(&spellings, &curated(""));
    assert_eq!(faults, []);
    assert_eq!(
        names(&identities),
        [
            ("Beuk", "beuk", 2),
            ("BSO Eik 1", "eik-1", 1),
            ("KDV Eik 1", "eik-1", 2),
            ("Kinderopvang De Beuk", "kinderopvang-de-beuk", 1),
        ]
    );
}

#[test]
fn the_curated_file_merges_and_parts() {
    let entries = "[[location]]\nreported = [\"Eyk\"]\nname = \"Eik\"\nreason = \"a slip of the pen\"\n\
        [[separate_site]]\nnames = [\"KDV Els\", \"BSO Els\"]\nreason = \"two streets\"\n\
        [[same_site]]\nnames = [\"Eik\", \"KDV Es\"]\nreason = \"one street\"\n";
    let spellings = spellings(&[
        ("Eik", 1),
        ("Eyk", 1),
        ("KDV Els", 1),
        ("BSO Els", 1),
        ("KDV Es", 1),
    ]);
    let (identities, faults) = identify(&spellings, &curated(entries));
    assert_eq!(faults, []);
    assert_eq!(
        names(&identities),
        [
            ("BSO Els", "bso-els", 1),
            ("Eik", "eik", 2),
            ("KDV Els", "kdv-els", 1),
            ("KDV Es", "eik", 1),
        ]
    );
}

#[test]
fn what_could_be_one_place_points_at_each_other() {
    let entries = "[[perhaps_same]]\nnames = [\"Eik\", \"De Eik\"]\nreason = \"an article\"\n\
        [[perhaps_same]]\nnames = [\"BSO Eik\", \"Eik\"]\nreason = \"perhaps one unit\"\n";
    let spellings = spellings(&[("Eik", 1), ("De Eik", 1), ("BSO Eik", 1)]);
    let (identities, faults) = identify(&spellings, &curated(entries));
    assert_eq!(faults, []);
    let slugs = |identity: &Identity| identity.perhaps_same.iter().map(Slug::to_string).collect();
    let pointers: Vec<Vec<String>> = identities.iter().map(slugs).collect();
    assert_eq!(
        pointers,
        [vec!["eik"], vec!["eik"], vec!["bso-eik", "de-eik"]]
    );
}

#[test]
fn forwards_end_at_a_location() {
    let forward = |from: &str, to: &str| {
        format!("[[forward]]\nfrom = \"{from}\"\nto = \"{to}\"\nreason = \"was renamed\"\n")
    };
    let (identities, _) = identify(&spellings(&[("Eik", 1), ("Els", 1)]), &curated(""));
    let run = |entries: &[(&str, &str)]| {
        let entries: String = entries.iter().map(|(from, to)| forward(from, to)).collect();
        forwards(&identities, &curated(&entries))
    };
    let (found, faults) = run(&[("eyk", "oak"), ("oak", "eik"), ("elm", "els")]);
    let pairs: Vec<_> = found
        .iter()
        .map(|forward| (forward.from.as_str(), forward.to.as_str()))
        .collect();
    assert_eq!(pairs, [("elm", "els"), ("eyk", "eik"), ("oak", "eik")]);
    assert_eq!(faults, []);
    for (case, entries, says) in [
        ("alive", vec![("eik", "els")], "leads away from eik, which"),
        (
            "twice",
            vec![("eyk", "eik"), ("eyk", "els")],
            "eyk a second time",
        ),
        (
            "circle",
            vec![("a", "b"), ("b", "a")],
            "from a leads in a circle",
        ),
        ("nowhere", vec![("eyk", "iep")], "address of no location"),
        ("no address", vec![("Eyk", "eik")], "can't be an address"),
    ] {
        let (_, faults) = run(&entries);
        assert!(faults[0].to_string().contains(says), "{case}: {faults:?}");
    }
}

#[test]
fn what_cant_be_is_a_fault() {
    let unknown =
        "[[location]]\nreported = [\"Iep\"]\nname = \"Eik\"\nreason = \"a slip of the pen\"\n";
    for (case, names, entries, line) in [
        (
            "one address for two",
            vec![("'t Els", 1), ("t Els", 1)],
            "",
            Some(7),
        ),
        (
            "capitals only",
            vec![("De Els", 1), ("de Els", 1)],
            "",
            Some(7),
        ),
        ("no address", vec![("–", 1)], "", Some(7)),
        ("unknown spelling", vec![("Eik", 1)], unknown, Some(11)),
    ] {
        let (_, faults) = identify(&spellings(&names), &curated(entries));
        let lines: Vec<_> = faults.iter().map(|fault| fault.place.line()).collect();
        assert_eq!(lines, [line], "{case}: {faults:?}");
    }
}
