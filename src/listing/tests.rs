mod in_parts;
mod places;

use super::*;
use crate::figures::facets::Group;
use crate::figures::made_up::complaint;
use crate::links::{ComplaintsState, NONE, Order};
use dataset::{Category, CategoryId, FormerNamesFile, HeadingsFile, Kind, Lineage, Outcome, Slug};

fn named(name: &str, kind: Option<Kind>, town: Option<&str>) -> NamedLocation {
    NamedLocation {
        slug: Slug::from_name(name).unwrap(),
        name: name.into(),
        kind,
        town: town.map(str::to_owned),
    }
}

/// Four complaints: two at KDV Zee (Breda), one at BSO Aap, one without location and label.
fn listing() -> Listing {
    let at = |number, category, outcome, location: &str, text: &str| Complaint {
        location: Slug::from_name(location),
        complaint: Some(text.into()),
        resolution: None,
        ..complaint(number, category, outcome)
    };
    let complaints = vec![
        at(
            1,
            "Overig",
            Some(Outcome::Upheld),
            "KDV Zee",
            "De luier was vies.",
        ),
        at(
            2,
            "Privacy",
            Some(Outcome::NotUpheld),
            "KDV Zee",
            "Foto gedeeld.",
        ),
        at(
            3,
            "Overig",
            Some(Outcome::Upheld),
            "BSO Aap",
            "Te laat gebeld.",
        ),
        Complaint {
            label: None,
            ..at(4, "Overig", None, "-", "Een luier, en nog een luier.")
        },
    ];
    let locations = vec![
        named("BSO Aap", Some(Kind::Bso), None),
        named("KDV Leeg", Some(Kind::Kdv), Some("Ede")),
        named("KDV Zee", Some(Kind::Kdv), Some("Breda")),
    ];
    let category = |name: &str| Category {
        id: CategoryId::from_name(name).unwrap(),
        name: name.into(),
        lineage: None,
    };
    let headings = HeadingsFile {
        labels: vec!["Partou B.V.".into()],
        categories: vec![category("Overig"), category("Privacy")],
    };
    Listing::new(ListedYear {
        year: 2023,
        complaints,
        locations,
        headings,
    })
}

fn state(query: &str) -> ComplaintsState {
    ComplaintsState::from_query(query)
}

fn rows(query: &str) -> Vec<u32> {
    listing().find(&state(query)).rows
}

#[test]
fn every_filter_filters() {
    for (query, expected) in [
        ("", vec![0, 1, 2, 3]),
        ("?onderwerp=overig", vec![0, 2, 3]),
        ("?onderwerp=overig&uitkomst=gegrond", vec![0, 2]),
        ("?uitkomst=-", vec![3]),
        ("?label=-", vec![3]),
        ("?label=partou-b-v", vec![0, 1, 2]),
        ("?soort=bso", vec![2]),
        ("?soort=-", vec![3]),
        ("?plaats=breda", vec![0, 1]),
        ("?plaats=-", vec![2, 3]),
        ("?locatie=kdv-zee", vec![0, 1]),
        ("?q=luier&locatie=kdv-zee", vec![0]),
        ("?volgorde=naam", vec![2, 0, 1, 3]),
        ("?q=luier&volgorde=naam", vec![0, 3]),
        ("?volgorde=per-locatie", vec![0, 1, 2, 3]),
        ("?volgorde=per-onderwerp", vec![0, 2, 3, 1]),
        // What was found is counted, not what there is.
        ("?volgorde=per-locatie&onderwerp=overig", vec![2, 0, 3]),
    ] {
        assert_eq!(rows(query), expected, "{query}");
    }
}

#[test]
fn locations_are_found_by_their_names() {
    let listing = listing();
    let found = listing.find(&state("?q=zee"));
    assert_eq!((found.rows, found.named), (vec![0, 1], vec![0]));
    assert!(listing.find(&state("?q=luier")).named.is_empty());
    assert!(listing.find(&state("")).named.is_empty());
}

#[test]
fn what_is_not_listed_is_not_counted() {
    let found = listing().find(&state("?q=luier+vies"));
    assert_eq!(found.rows, [0]);
    assert_eq!(found.counts[Group::Category as usize], [1, 0, 0]);
}

#[test]
fn options_are_counted_as_if_they_were_chosen() {
    let listing = listing();
    let found = listing.find(&state("?onderwerp=overig&soort=kdv"));
    assert_eq!(found.counts[Group::Category as usize], [1, 1, 0]);
    assert_eq!(found.counts[Group::Kind as usize], [1, 1, 0, 1]);
    let names = |group: Group| -> Vec<_> {
        let choices = listing.groups()[group as usize].iter();
        choices.map(|choice| choice.value.clone()).collect()
    };
    assert_eq!(names(Group::Location), ["bso-aap", "kdv-zee", NONE]);
    assert_eq!(names(Group::Town), ["breda", "ede", NONE]);
}

#[test]
fn where_nothing_remains_it_says_what_to_drop() {
    let found = listing().find(&state("?q=luier&onderwerp=privacy&soort=kdv"));
    assert!(found.rows.is_empty());
    assert_eq!(
        found.drops,
        [(Drop::Text, 1), (Drop::Choice(Group::Category), 1)]
    );
    assert!(listing().find(&state("?q=luier")).drops.is_empty());
    let hopeless = listing().find(&state("?q=qqq&soort=bso&uitkomst=niet-gegrond"));
    assert!(hopeless.rows.is_empty() && hopeless.drops.is_empty());
}

#[test]
fn what_does_not_exist_is_said_and_passed_over() {
    let found = listing().find(&state("?onderwerp=weg&soort=bso&volgorde=groot"));
    assert_eq!(found.rows, [2]);
    assert_eq!(
        found.unknown,
        [
            Unknown::Choice(Group::Category, "weg".into()),
            Unknown::Order("groot".into())
        ]
    );
}

#[test]
fn rows_know_their_location_and_category() {
    let listing = listing();
    assert_eq!(listing.category_name(1), "Privacy");
    assert_eq!(listing.location(1).unwrap().name, "KDV Zee");
    assert!(listing.complaint(3).is_some() && listing.location(3).is_none());
    let by_name = listing.find(&ComplaintsState {
        order: Order::Name,
        ..Default::default()
    });
    assert_eq!(by_name.rows.len(), listing.len());
}

/// Two years: De Kade has another name in the second one, Praten too, and Vervoer is no more.
fn two_years() -> Listing {
    let category = |name: &str, before: Option<&str>| Category {
        id: CategoryId::from_name(name).unwrap(),
        name: name.into(),
        lineage: before.map(|before| Lineage::Follows(CategoryId::from_name(before).unwrap())),
    };
    let at = |year: u16, number, category, location: &str| Complaint {
        id: format!("{year}-{number:04}"),
        location: Slug::from_name(location),
        complaint: Some("De deur klemt.".into()),
        ..complaint(number, category, None)
    };
    let year = |year, complaints, locations: &[&str], labels: &[&str], categories| ListedYear {
        year,
        complaints,
        locations: locations
            .iter()
            .map(|name| named(name, None, None))
            .collect(),
        headings: HeadingsFile {
            labels: labels.iter().map(|&label| label.to_owned()).collect(),
            categories,
        },
    };
    let newer = year(
        2032,
        vec![at(2032, 1, "Contact", "Steiger")],
        &["Boeg", "Steiger"],
        &["Nieuw B.V."],
        vec![category("Contact", Some("Praten"))],
    );
    let older = year(
        2031,
        vec![
            at(2031, 1, "Praten", "Kade"),
            at(2031, 2, "Vervoer", "Mast"),
            at(2031, 3, "Vervoer", "Boeg"),
        ],
        &["Boeg", "Kade", "Mast"],
        &["Partou B.V."],
        vec![category("Praten", None), category("Vervoer", None)],
    );
    let json = r#"{"locations":[{"slug":"steiger","years":[
        {"year":2032,"counts":{"total":1}},{"year":2031,"listed_as":"kade","counts":{"total":1}}]}]}"#;
    let names: FormerNamesFile = serde_json::from_str(json).unwrap();
    let years = vec![newer, older];
    at_once(Listing::of_years(years, &names.locations, &mut async || {}))
}

#[test]
fn years_are_one_list_along_names_and_lineage() {
    let listing = two_years();
    let rows = |query: &str| listing.find(&state(query)).rows;
    for (query, expected) in [
        ("", vec![0, 1, 2, 3]),
        // What has another name now is found under both, in filters and texts.
        ("?locatie=steiger", vec![0, 1]),
        ("?locatie=kade", vec![0, 1]),
        ("?onderwerp=contact", vec![0, 1]),
        ("?onderwerp=praten", vec![0, 1]),
        ("?onderwerp=vervoer", vec![2, 3]),
        ("?label=partou-b-v", vec![0, 1, 2, 3]),
        ("?q=kade", vec![1]),
        ("?q=steiger", vec![0, 1]),
        ("?volgorde=naam", vec![3, 2, 0, 1]),
    ] {
        assert_eq!(rows(query), expected, "{query}");
    }
    let names = |group: Group| -> Vec<_> {
        let choices = listing.groups()[group as usize].iter();
        choices.filter_map(|choice| choice.name.printed()).collect()
    };
    assert_eq!(names(Group::Category), ["Contact", "Vervoer (2031)"]);
    assert_eq!(names(Group::Location), ["Boeg", "Mast", "Steiger"]);
    assert_eq!(names(Group::Label), ["Nieuw B.V.", "Partou B.V."]);
}

/// A row says what its own report said, and no more: equal texts of two years are no repeat.
#[test]
fn a_complaint_keeps_what_its_year_said() {
    let listing = two_years();
    assert_eq!(listing.only_year(), None);
    assert_eq!(
        (listing.older_year(0), listing.older_year(1)),
        (None, Some(2031))
    );
    assert_eq!(listing.category_name(1), "Praten");
    let complaint = listing.complaint(1).unwrap();
    assert_eq!(listing.location(1).unwrap().name, "Steiger");
    assert_eq!(listing.location_then(1).unwrap().name, "Kade");
    assert_eq!(complaint.location.as_ref().unwrap().as_str(), "kade");
    assert_eq!(listing.repeat(0), None);
    assert_eq!(listing.repeat(1), Some(Repeat::Text(3)));
}

#[test]
fn an_unpublished_year_is_said() {
    let mut asked = state("?jaar=1999");
    asked.years = asked.years.among(&[2023]);
    let found = listing().find(&asked);
    assert_eq!(found.unknown, [Unknown::Year("1999".into())]);
    assert_eq!(found.rows.len(), 4);
}
