//! What the page of a location says.

use super::*;

#[test]
fn a_location_says_what_the_report_says() {
    let html = html(&kdv());
    for fact in [
        "3 klachten geregistreerd",
        "id=\"klacht-2023-0002\"",
        "Geen oordeel in het verslag",
        "Dat staat niet in het verslag.",
        "Pagina 12 van het verslag",
        "staat 2 keer woordelijk in het verslag",
        "onderwerp leeg",
        "KDV Beukenlocatiemanager",
        "../../onderwerpen/overig/",
        "../../locatie/bso-beukenstraat-11/",
        "../../wat-kan-ik-doen/",
        "../../vergelijken/?locaties=kdv-beukenstraat-11",
        "Misschien dezelfde locatie",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
    // Three complaints are too few for percentages.
    assert!(!html.contains('%'));
}

/// A topic's complaints stand together, where its link leads, and no row of topics says what one card does.
#[test]
fn topics_lead_to_their_complaints() {
    let html = html(&kdv());
    let topics = html.matches(" id=\"onderwerp-").count();
    let links = html.matches("href=\"#onderwerp-").count();
    assert!(topics > 1 && links == topics, "{links} {topics}");
    for fact in ["1\u{a0}geen oordeel in het verslag", "Toon alle 3 klachten"] {
        assert!(html.contains(fact), "{fact}");
    }
    let mut edition = edition();
    edition.complaints.truncate(1);
    let slug = edition.complaints[0].location.clone();
    let mut locations = edition.locations.iter_mut();
    let location = locations
        .find(|one| Some(&one.slug) == slug.as_ref())
        .unwrap();
    location.counts = dataset::Counts::of(edition.complaints.iter());
    let html = render(&kdv(), Language::Dutch, &edition, &shell());
    assert!(html.contains("<article") && !html.contains("href=\"#onderwerp-"));
    assert!(!html.contains("id=\"uitkomst\""));
}

/// "Also" is said only where the report prints the name above the page as well.
#[test]
fn another_spelling_is_told_from_the_only_one() {
    let printed = |names: &[&str]| {
        let mut edition = edition();
        edition.locations[1].reported_names = names.iter().map(|&name| name.into()).collect();
        render(&kdv(), Language::Dutch, &edition, &shell())
    };
    let only = printed(&["Beukenstraat 11 KDV"]);
    assert!(only.contains("In het verslag staat:") && !only.contains("In het verslag staat ook:"));
    let both = printed(&["Beukenstraat 11 KDV", "KDV Beukenstraat 11"]);
    assert!(both.contains("In het verslag staat ook:"));
    let same = printed(&["KDV Beukenstraat 11"]);
    assert!(!same.contains("In het verslag staat"));
}

#[test]
fn a_location_that_is_not_compared_says_why() {
    assert!(html(&kdv()).contains("Wij kennen te weinig KDV-locaties"));
    let mut edition = edition();
    edition.locations[1].kind = None;
    let html = render(&kdv(), Language::Dutch, &edition, &shell());
    assert!(html.contains("zegt niet of deze locatie een KDV, BSO of POV is"));
}

#[test]
fn a_note_about_a_location_stands_on_its_page() {
    let mut edition = edition();
    edition.report.notes.push(dataset::Note {
        id: "beukenstraat".into(),
        text: "Twee adressen.".into(),
        english: Some("Two addresses.".into()),
        location: Some(dataset::Slug::from_name("KDV Beukenstraat 11").unwrap()),
    });
    let says = |page: &Page, language, words: &str| {
        render(page, language, &edition, &shell()).contains(words)
    };
    assert!(says(&kdv(), Language::Dutch, "Twee adressen."));
    assert!(says(&kdv(), Language::English, "Two addresses."));
    assert!(says(&Page::About, Language::Dutch, "Twee adressen."));
    let other = Page::Location(dataset::Slug::from_name("BSO Beukenstraat 11").unwrap());
    assert!(!says(&other, Language::Dutch, "Twee adressen."));
}

#[test]
fn a_location_without_complaints_says_so() {
    let bso = Page::Location(dataset::Slug::from_name("BSO Beukenstraat 11").unwrap());
    let html = html(&bso);
    assert!(html.contains("geen klacht geregistreerd"));
    assert!(!html.contains("<article") && !html.contains("noindex"));
}

#[test]
fn what_could_not_be_confirmed_is_marked_once_and_explained_at_the_end() {
    let html = html(&Page::Guide).replace("<!>", "");
    for fact in [
        "href=\"tel:09001113111\"",
        "https://www.klachtenloket-kinderopvang.nl/ouders/",
        "https://www.degeschillencommissie.nl/over-ons/commissies/kinderopvang/",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
    let (facts, sources) = html.split_once("<h2 id=\"bronnen\">").unwrap();
    // Days and addresses of sources stand below alone, and each mark leads to what they say of it.
    assert!(!facts.contains("Overgenomen op") && !facts.contains("Wij konden"));
    assert!(sources.contains("Overgenomen op 25 november 2026."));
    assert!(sources.contains("Wij konden het op 25 november 2026 niet nakijken."));
    let marks = facts
        .matches("class=\"unsure\">kan veranderd zijn</a>")
        .count();
    // Two numbers stand at their step, six facts at a door.
    assert_eq!(marks, 2 + 6);
    for part in facts.split("href=\"#bron-").skip(1) {
        let id = part.split('"').next().unwrap();
        assert!(sources.contains(&format!("id=\"bron-{id}\"")), "{id}");
    }
    // What no source answers isn't asked.
    assert!(!html.contains("staat niets in onze bronnen"));
    let advice = facts.split_once("id=\"klachtenloket-titel\"").unwrap().1;
    let advice = advice
        .split_once("id=\"geschillencommissie-titel\"")
        .unwrap()
        .0;
    assert!(advice.contains("Wat kost het?") && !advice.contains("Hoe lang duurt het?"));
}
