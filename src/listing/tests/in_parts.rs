//! A list in parts says what the whole one does.

use super::super::parts::{BlockFile, ChoicesFile, ColumnsFile, Malformed};
use super::*;

/// As it is written and read.
fn again<T: serde::Serialize + serde::de::DeserializeOwned>(file: &T) -> T {
    serde_json::from_str(&serde_json::to_string(file).unwrap()).unwrap()
}

fn of_columns(file: ColumnsFile) -> Result<Listing, Malformed> {
    at_once(Listing::of_columns(file, &mut async || {}))
}

/// The same list from its files: with all words, and with no complaint.
fn divided(whole: &Listing) -> Listing {
    let parts = whole.parts();
    let mut listing = of_columns(again(&parts.columns)).unwrap();
    let words: Vec<_> = parts.words.into_iter().enumerate().collect();
    listing.add_words(&words).unwrap();
    assert!(!listing.knows_places());
    add_places(&mut listing, &parts.places).unwrap();
    assert!(listing.knows_places());
    listing
}

fn add_places(listing: &mut Listing, file: &ChoicesFile) -> Result<(), Malformed> {
    let places = at_once(again(file).places(&mut async || {}))?;
    listing.add_places(places)
}

#[test]
fn names_of_locations_are_asked_for_when_they_are_needed() {
    let parts = listing().parts();
    let mut divided = of_columns(parts.columns).unwrap();
    let found = divided.find(&state("?soort=kdv"));
    assert!(!found.is_incomplete());
    assert_eq!(divided.places(&found, "zee").answering, 0);
    // What has no location needs no name.
    let all = divided.find(&state(""));
    let nowhere = divided.groups()[Group::Location as usize].len() as u16 - 1;
    assert_eq!(divided.places(&all, "").options, [nowhere]);
    let found = divided.find(&state("?locatie=-"));
    assert!(!found.is_incomplete());
    assert_eq!(found.rows, listing().find(&state("?locatie=-")).rows);
    assert_eq!(divided.places(&found, "").options, [nowhere]);
    let found = divided.find(&state("?locatie=kdv-zee"));
    assert!(found.lacks_places && found.is_incomplete());
    let shown = found.or_before(Some(&divided.find(&state("?soort=bso"))));
    assert_eq!(
        (shown.rows.len(), shown.unknown.len(), shown.is_incomplete()),
        (1, 0, true)
    );
    let fewer = super::places::listing_at(&["KDV Zee"]).parts().places;
    assert_eq!(add_places(&mut divided, &fewer), Err(Malformed));
    assert_eq!(add_places(&mut divided, &parts.places), Ok(()));
    assert_eq!(divided.find(&state("?locatie=kdv-zee")).rows, [0, 1]);
}

const QUERIES: [&str; 17] = [
    "",
    "?q=luier",
    "?q=luier&soort=kdv",
    "?q=foto",
    "?q=zee",
    "?uitkomst=gegrond",
    "?uitkomst=-",
    "?soort=kdv&uitkomst=gegrond",
    "?locatie=kdv-zee",
    "?locatie=-",
    "?plaats=breda",
    "?onderwerp=privacy&uitkomst=gegrond",
    "?label=-",
    "?volgorde=naam",
    "?volgorde=per-locatie",
    "?volgorde=per-onderwerp&soort=ergens",
    "?locatie=nergens&volgorde=groot",
];

#[test]
fn it_finds_and_counts_the_same() {
    let whole = listing();
    let listing = divided(&whole);
    assert_eq!(listing.len(), whole.len());
    assert_eq!(listing.groups(), whole.groups());
    for query in QUERIES {
        assert_eq!(
            listing.find(&state(query)),
            whole.find(&state(query)),
            "{query}"
        );
    }
}

#[test]
fn years_are_one_list_in_parts_too() {
    let whole = two_years();
    let mut listing = divided(&whole);
    assert_eq!(listing.groups(), whole.groups());
    for query in [
        "",
        "?locatie=kade",
        "?onderwerp=praten",
        "?q=kade",
        "?q=steiger",
        "?volgorde=naam",
    ] {
        assert_eq!(
            listing.find(&state(query)),
            whole.find(&state(query)),
            "{query}"
        );
    }
    assert_eq!(listing.complaint(1), None);
    for year in [2032, 2031] {
        for (block, file) in whole.blocks(year).enumerate() {
            listing.add_block(year, block, again(&file));
        }
    }
    for row in 0..4 {
        assert_eq!(listing.complaint(row), whole.complaint(row));
        assert_eq!(listing.location_then(row), whole.location_then(row));
        assert_eq!(listing.location(row), whole.location(row));
        assert_eq!(listing.category_name(row), whole.category_name(row));
        assert_eq!(listing.repeat(row), whole.repeat(row));
        assert_eq!(listing.older_year(row), whole.older_year(row));
    }
    assert_eq!(listing.complaint(4), None);
    let places: Vec<_> = (0..5).map(|row| listing.block_of(row)).collect();
    assert_eq!(listing.row_of("2031-0003"), Some(3));
    let older = Some((2031, 0));
    assert_eq!(places, [Some((2032, 0)), older, older, older, None]);
}

#[test]
fn complaints_stand_in_the_order_of_the_filter_for_locations() {
    let names = ["KDV Zee", NONE, "BSO Aap", "KDV Zee", "KDV Bos", "BSO Aap"];
    let listed = super::places::listed_at(&names).by_location();
    let numbers: Vec<_> = listed.complaints.iter().map(|one| one.id.clone()).collect();
    let expected = [3, 6, 5, 1, 4, 2].map(|number| format!("2023-{number:04}"));
    assert_eq!(numbers, expected);
    let listing = Listing::new(listed);
    assert_eq!(
        listing.find(&state("?volgorde=naam")).rows,
        [0, 1, 2, 3, 4, 5]
    );
    assert_eq!(listing.row_of("2023-0005"), Some(2));
    assert_eq!(listing.row_of("2023-0007"), None);
}

#[test]
fn options_keep_what_addresses_call_them() {
    let mut listed = super::places::listed_at(&["KDV Zee", "KDV Bos"]);
    for (at, slug) in ["KDV Zee 2", "Ergens"].iter().enumerate() {
        let slug = Slug::from_name(slug).unwrap();
        listed.complaints[at].location = Some(slug.clone());
        listed.locations[at].slug = slug;
    }
    listed
        .locations
        .sort_by(|one, other| one.slug.cmp(&other.slug));
    let whole = Listing::new(listed);
    let values = whole.parts().places.values;
    assert_eq!(values, "ergens\n-2\n-");
    assert_eq!(divided(&whole).groups(), whole.groups());
}

#[test]
fn some_complaints_stand_in_each_file() {
    let names = ["KDV Zee"; 19];
    let whole = super::places::listing_at(&names);
    let sizes: Vec<_> = whole
        .blocks(2023)
        .map(|file: BlockFile| file.rows.len())
        .collect();
    assert_eq!(sizes, [8, 8, 3]);
    assert_eq!(whole.blocks(1999).count(), 0);
}

#[test]
fn columns_that_are_none_are_refused() {
    let good = listing().parts().columns;
    let wrong: [fn(&mut ColumnsFile); 6] = [
        |file| file.groups[0].options.push('A'),
        |file| file.groups[1].options = "?".into(),
        |file| file.groups[5].options = "_____BAAA".into(),
        |file| file.years[0].rows += 1,
        |file| file.groups[2].count += 1,
        |file| file.words.sizes = "g".into(),
    ];
    for (at, change) in wrong.iter().enumerate() {
        let mut file = good.clone();
        change(&mut file);
        assert_eq!(of_columns(file).err(), Some(Malformed), "{at}");
    }
    assert!(of_columns(good).is_ok());
}
