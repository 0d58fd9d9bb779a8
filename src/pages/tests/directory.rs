//! The list of all locations: one list on the start page, or a page for each letter.

use super::*;
use crate::figures::locations::Initial;

fn large() -> Edition {
    let mut edition = edition();
    let street = |at: usize| {
        let mut street = location(&format!("KDV Molenweg {at}"), "molenweg");
        street.counts.total = u32::from(at > 500);
        street
    };
    edition.locations.extend((1..=2_000).map(street));
    edition
        .locations
        .sort_by(|one, other| one.slug.cmp(&other.slug));
    edition
}

#[test]
fn a_list_that_is_too_long_has_a_page_for_each_letter() {
    let edition = large();
    let letters: Vec<Page> = Initial::all().map(Page::Locations).collect();
    assert!(letters.iter().all(|page| all(&edition).contains(page)));
    assert!(
        !all(&super::edition())
            .iter()
            .any(|page| letters.contains(page))
    );
    for (language, counted) in [
        (Language::Dutch, "waarvan 1.5"),
        (Language::English, "of which 1,5"),
    ] {
        let start = render(&Page::Start, language, &edition, &shell());
        assert!(!start.contains("location-list") && start.contains(counted));
        let links = Page::Start.links(language);
        for page in &letters {
            let href = format!("href=\"{}\"", links.page(page));
            assert!(start.contains(&href), "{href}");
        }
    }
    let m = Page::Locations(Initial::Letter('m'));
    let html = render(&m, Language::Dutch, &edition, &shell());
    for fact in [
        "<h1>Locaties: M</h1>",
        "2.000 locaties in de lijst van 2023.",
        "href=\"../../locatie/kdv-molenweg-1999/\"",
        "aria-current=\"page\">M</a>",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
    assert!(!html.contains("beukenstraat"));
    let q = Page::Locations(Initial::Letter('q'));
    let html = render(&q, Language::English, &edition, &shell());
    assert!(html.contains("No name in the list of 2023 starts with it."));
}
