//! Facts that pages must state, checked on whole documents.

mod charts;
mod directory;
mod location;
pub(super) mod made_up;
mod passed_on;
mod register;
mod sizes;
mod yearly;

use super::*;
use crate::figures::made_up::location;
use dataset::{Counts, Location};
use made_up::render;
use made_up::*;

#[test]
fn every_page_has_its_own_title_and_one_heading() {
    let edition = edition();
    let mut titles: Vec<_> = all(&edition)
        .iter()
        .flat_map(|page| Language::ALL.map(|language| (page, language)))
        .map(|(page, language)| {
            let html = render(page, language, &edition, &shell());
            assert_eq!(html.matches("<h1").count(), 1, "{page:?}");
            assert_eq!(html.matches("<main").count(), 1, "{page:?}");
            html.split("</title>").next().unwrap().to_string()
        })
        .collect();
    let pages = titles.len();
    titles.sort();
    titles.dedup();
    assert_eq!((pages, titles.len()), (32, 32));
}

#[test]
fn texts_of_complaints_are_escaped_and_kept_out_of_heads() {
    for page in all(&edition()) {
        let html = html(&page);
        assert!(!html.contains("<script>alert"), "{page:?}");
        let head = head(&page);
        assert!(
            !head.contains("alert") && !head.contains("Klachttekst"),
            "{page:?}"
        );
    }
    let page = html(&kdv());
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \u{202E}omgekeerd"));
}

#[test]
fn pages_with_texts_of_complaints_keep_search_engines_out() {
    for (page, indexable) in [
        (Page::Start, true),
        (Page::Categories, true),
        (Page::Compare, true),
        (Page::Guide, true),
        (Page::About, true),
        (kdv(), false),
        (Page::WithoutLocation, false),
        (Page::YearlyReport, false),
        (Page::Complaints, false),
        (category("Overig"), false),
    ] {
        assert_eq!(!head(&page).contains("noindex"), indexable, "{page:?}");
    }
    let mut open = edition();
    open.settings.index_complaint_pages = true;
    assert!(!render(&kdv(), Language::Dutch, &open, &shell()).contains("noindex"));
}

#[test]
fn wherever_outcomes_are_counted_stands_whose_verdict_they_are() {
    let verdict = "de organisatie gaf de ouder gelijk. Het is haar eigen oordeel.";
    let pages = [
        Page::Start,
        Page::Categories,
        Page::Complaints,
        Page::Compare,
        Page::WithoutLocation,
        Page::YearlyReport,
        kdv(),
        category("Overig"),
    ];
    for page in pages {
        assert_eq!(html(&page).matches(verdict).count(), 1, "{page:?}");
        assert!(
            english(&page).contains("The verdict is its own."),
            "{page:?}"
        );
    }
}

#[test]
fn the_guide_says_that_the_committee_is_open_from_the_start() {
    let html = html(&Page::Guide);
    let direct = "mag je een klacht ook direct aan de Geschillencommissie voorleggen";
    assert_eq!(
        html.matches(direct).count(),
        2,
        "not yet filed, and waiting"
    );
    assert!(html.contains("Partou is aangesloten bij de Geschillencommissie Kinderopvang."));
    // No source says so.
    assert!(!html.contains("Vertel eerst op de locatie"));
}

#[test]
fn a_printed_page_says_where_it_is_from() {
    let html = html(&kdv());
    let address = "https://example.org/klachten/locatie/kdv-beukenstraat-11/";
    assert!(html.contains(address) && html.contains("31 mei 2024"));
}

#[test]
fn the_start_page_leads_to_every_location() {
    let html = html(&Page::Start);
    for fact in [
        "href=\"#letter-b\"",
        "id=\"letter-b\"",
        "locatie/kdv-beukenstraat-11/",
        "zonder-locatie/",
        "circa 754",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
}

#[test]
fn a_category_names_the_location_of_each_complaint() {
    let html = html(&category("Overig"));
    assert!(html.contains("../../locatie/kdv-beukenstraat-11/#klacht-2023-0001"));
    assert!(html.contains("../../zonder-locatie/#klacht-2023-0004"));
}

#[test]
fn tables_have_captions_and_scopes() {
    let html = html(&Page::Categories);
    assert_eq!(html.matches("<caption>").count(), 2);
    assert!(html.contains("scope=\"col\"") && html.contains("scope=\"row\""));
}

#[test]
fn the_guide_asks_first_and_shows_urgent_numbers_where_they_are_chosen() {
    let html = html(&Page::Guide).replace("<!>", "");
    let place = |text: &str| html.find(text).unwrap_or_else(|| panic!("{text}"));
    let (question, strip) = (place("Waar sta je nu?"), place("class=\"urgent\""));
    assert!(question < strip && strip < place("id=\"stap-onveilig\""));
    // 112 needs no mark; the others have one.
    let numbers = &html[strip..place("id=\"stap-onveilig\"")];
    assert_eq!(numbers.matches("href=\"tel:").count(), 3);
    assert_eq!(numbers.matches("*</span>").count(), 2);
    assert!(numbers.contains("* <a href=\"#bronnen\">kan veranderd zijn</a>"));
    let step = html.split_once("id=\"stap-onveilig\"").unwrap().1;
    let step = step.split_once("</section>").unwrap().0;
    for number in ["tel:112", "tel:09001113111", "tel:08002000"] {
        assert!(step.contains(number), "{number}");
    }
}

#[test]
fn the_figures_are_accounted_for() {
    let html = html(&Page::About);
    for fact in [
        "0,12%",
        "4 van de 4 vakjes",
        "data/2023/complaints.csv",
        "31 mei 2024",
        "4 klachten ingediend bij de Geschillencommissie",
        "apart van de 4 interne klachten",
        "Toon 2 locaties met meer schrijfwijzen",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
}

#[test]
fn the_start_page_leads_to_what_is_discussed_most() {
    let html = html(&Page::Start);
    let part = html.split("id=\"besproken\"").nth(1).unwrap();
    let part = part.split("</section>").next().unwrap();
    let place = |category: &str| part.find(&format!("onderwerpen/{category}/\"")).unwrap();
    assert!(part.contains("Meest besproken in 2023"), "{part}");
    assert!(place("overig") < place("privacy"), "{part}");
}

#[test]
fn previews_count_and_never_quote() {
    let mut edition = edition();
    edition.settings.address = SiteAddress::try_from("https://a.nl/".to_owned()).ok();
    edition.brand.has_pictures = true;
    for page in all(&edition) {
        let html = render(&page, Language::Dutch, &edition, &shell());
        let head = html.split("<body>").next().unwrap();
        assert!(
            head.contains("og:image") && !head.contains("alert"),
            "{page:?}"
        );
    }
    let card = preview::card(&kdv(), Language::Dutch, &edition).unwrap();
    assert_eq!(
        (card.title.as_str(), card.count.as_str()),
        ("KDV Beukenstraat 11", "3 klachten in 2023")
    );
    let outcomes: Vec<_> = card
        .outcomes
        .iter()
        .map(|(words, count, _)| (words.as_str(), *count))
        .collect();
    assert_eq!(outcomes, [("gegrond", 2), ("geen oordeel", 1)]);
    assert_eq!(preview::card(&Page::Guide, Language::Dutch, &edition), None);
}

#[test]
fn the_page_for_missing_pages_stands_at_any_depth() {
    let mut edition = edition();
    edition.settings.address = None;
    let html = render(&Page::Missing, Language::Dutch, &edition, &shell());
    assert!(html.contains("href=\"/en/\"") && html.contains("noindex"));
    assert!(!html.contains("hreflang=\"nl\"") && html.contains("lang=\"en\"><h2>"));
    edition.settings.address = SiteAddress::try_from("https://a.nl/k/".to_owned()).ok();
    let html = render(&Page::Missing, Language::Dutch, &edition, &shell());
    assert!(html.contains("href=\"/k/wat-kan-ik-doen/\"") && !html.contains("canonical"));
}

#[test]
fn english_pages_lead_to_english_pages_and_to_themselves_in_dutch() {
    let html = english(&kdv());
    for fact in [
        "<html lang=en>",
        "3 complaints about this location were registered",
        "../../../en/categories/overig/",
        "../../../en/what-can-i-do/",
        "hreflang=\"nl\" lang=\"nl\"",
        "href=\"../../../locatie/kdv-beukenstraat-11/\"",
        "No verdict in the report",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
    assert!(!html.contains("Uitkomst"));
}

#[test]
fn the_words_of_the_report_are_marked_as_dutch() {
    let html = english(&kdv());
    let texts = html.matches("report-text").count();
    let marked = "lang=\"nl\" dir=\"auto\" class=\"report-text\"";
    assert_eq!((texts, html.matches(marked).count()), (5, 5));
    assert!(html.contains("lang=\"nl\" dir=\"auto\">Overig</a>"));
    assert!(html.contains("other"));
}
