//! What pages say with the sizes of locations and without.

use super::*;

fn edition_with_register() -> Edition {
    let mut edition = edition();
    edition.report.register = Some(dataset::RegisterSource {
        file: "lrk.csv".into(),
        date: None,
        registrations: 2,
        found: dataset::RegisterCounts::default(),
        unlisted: 0,
    });
    edition
}

#[test]
fn what_can_be_compared_depends_on_the_register() {
    let page = html(&Page::Compare);
    for fact in [
        "alleen aantallen",
        "werkt alleen met JavaScript",
        "href=\"../\"",
    ] {
        assert!(page.contains(fact), "{fact}");
    }
    assert!(!page.contains("Garwood"));
    let edition = edition_with_register();
    let page = render(&Page::Compare, Language::Dutch, &edition, &shell());
    for fact in ["Garwood", "Spiegelhalter", "Te weinig om te vergelijken"] {
        assert!(page.contains(fact), "{fact}");
    }
    assert!(!page.contains("alleen aantallen"));
}

#[test]
fn a_category_names_locations_with_most_complaints_only_for_their_size() {
    let without = html(&category("Overig"));
    assert!(without.contains("niet hoe groot") && !without.contains("past bij de grootte"));

    // Six complaints where 1 is to be expected, beside 4 on 900 places.
    let mut edition = edition_with_register();
    let mut sizes = [("KDV Klein", 6, 100), ("KDV Groot", 4, 900)].map(|(name, count, places)| {
        let mut location = location(name, name);
        location.places = Some(places);
        let overig = CategoryId::from_name("Overig").unwrap();
        location.counts.by_category.insert(overig, count);
        location
    });
    edition.locations = sizes.to_vec();
    let page = |edition: &Edition| {
        let html = render(&category("Overig"), Language::Dutch, edition, &shell());
        html.replace("<!>", "")
    };
    let found = page(&edition);
    for fact in [
        "Meer klachten dan past bij de grootte",
        "6 klachten op 100 kindplaatsen",
    ] {
        assert!(found.contains(fact), "{fact}");
    }
    assert!(!found.contains("4 klachten op 900"));
    sizes[0].places = None;
    edition.locations = sizes.to_vec();
    assert!(page(&edition).contains("geen enkele locatie"));
}
