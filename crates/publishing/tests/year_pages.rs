//! The pages of each year: where they stand, what they say of their year, and what they lead to.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod kompas;

use klachtenwijzer::links::{Address, Page};
use klachtenwijzer::texts::Language;
use kompas::poured::{kit, poured, whole};
use kompas::sequence::{all_years, publish};
use kompas::{publication, slug};
use publishing::files::Files;

#[test]
fn every_page_poured_is_read_back_from_its_address() {
    let site = poured(&kit(), &all_years());
    let pages = site.iter().filter_map(|(path, _)| {
        let folder = path.as_str().strip_suffix("index.html")?;
        Some((path.as_str(), Address::read(folder)))
    });
    let mut count = 0;
    for (path, read) in pages {
        let (at, language) = read.unwrap_or_else(|| panic!("{path} is no address"));
        assert_eq!(at.file(language), path);
        count += 1;
    }
    assert!(count > 500, "{count}");
}

#[test]
fn an_older_year_stands_at_its_address_in_full() {
    let site = poured(&kit(), &all_years());
    let roos = Page::Location(slug("KDV De Roos"));
    let html = whole(&site, &Address::of_year(&roos, 2032), Language::Dutch);
    for words in [
        "In 2032 zijn over deze locatie 3 klachten geregistreerd.",
        "id=\"klacht-2032-",
        "De deur van KDV De Roos klemt",
        // Links stay in the year, and the switch leads out of it.
        "href=\"../../../onderwerpen/communicatie/2032/\"",
        "<a href=\"../../../locatie/kdv-de-roos/\">2034</a>",
        "<li aria-current=\"page\">2032</li>",
        "href=\"../../../onderwerpen/\"",
    ] {
        assert!(html.contains(words), "{words:?} is missing in {html}");
    }
    assert!(!html.contains(">2033</a>"), "2033 doesn't name it");
    // A year that doesn't name it says no more than that; whoever is new wasn't there.
    let html = whole(&site, &Address::of_year(&roos, 2033), Language::Dutch);
    assert!(
        html.contains("Dat zegt niet of de locatie toen bestond."),
        "{html}"
    );
    let roer = Page::Location(slug("POV Het Roer"));
    let html = whole(&site, &Address::of_year(&roer, 2031), Language::Dutch);
    assert!(html.contains("is nieuw, sinds augustus 2033.") && !html.contains("Dat zegt niet"));
    // The name of that time, also for whoever asks for the one of today.
    let steiger = Page::Location(slug("KDV De Steiger"));
    let html = whole(&site, &Address::of_year(&steiger, 2031), Language::English);
    let to = "content=\"0; url=../../../../en/location/kdv-de-kade/2031/\"";
    assert!(html.contains(to), "{html}");
    let html = whole(&site, &Address::from(&steiger), Language::Dutch);
    let others = "data-years=\"../../locatie/kdv-de-steiger/2033/ ../../locatie/kdv-de-kade/2032/ \
                  ../../locatie/kdv-de-kade/2031/\"";
    assert!(html.contains(others), "{html}");
    assert!(html.contains("data-permanent=\"2034/\""), "{html}");
}

/// What no year tells is not told: not named, not there yet, no more, and without a complaint.
#[test]
fn a_location_over_the_years_says_no_more_than_is_known() {
    let site = poured(&kit(), &all_years());
    let cells = |name: &str| {
        let html = whole(
            &site,
            &Address::from(&Page::Location(slug(name))),
            Language::Dutch,
        );
        let table = html.split("id=\"jaren\"").nth(1).unwrap().to_owned();
        let rows = table.split("</table>").next().unwrap().to_owned();
        let cells = rows.split("<td").skip(1).filter_map(|cell| {
            let text = cell.split('>').nth(1)?;
            text.strip_suffix("</td").map(str::to_owned)
        });
        let cells: Vec<_> = cells.collect();
        assert_eq!(cells.len(), 4, "{html}");
        cells.join(", ")
    };
    for (name, expected) in [
        (
            "POV Het Roer",
            "geen klachten, 1, bestond nog niet, bestond nog niet",
        ),
        (
            "BSO De Wimpel",
            "bestond niet meer, bestond niet meer, 1, 1",
        ),
        (
            "KDV De Roos",
            "niet in dat verslag, niet in dat verslag, 3, niet in dat verslag",
        ),
        ("KDV De Steiger", "2, 1, 3, 2"),
    ] {
        assert_eq!(cells(name), expected, "{name}");
    }
}

/// The lists that can hold one year or all offer each, and don't ask for the newest year's files before
/// they know which one is asked for.
#[test]
fn lists_offer_every_year() {
    let site = poured(&kit(), &all_years());
    let contains = |at: &Address, words: &[&str]| {
        let html = whole(&site, at, Language::Dutch);
        for words in words {
            assert!(html.contains(words), "{words:?} is missing in {html}");
        }
        html
    };
    let html = contains(
        &Address::from(&Page::Complaints),
        &[
            "<h1>Alle klachten</h1>",
            "data-published=\"2034 2033 2032 2031\"",
            "<a id=\"jaar-nieuwste\" href=\"../klachten/\">2034 <span>(56)</span></a>",
            "<a id=\"jaar-2032\" href=\"../klachten/?jaar=2032\">2032 <span>(61)</span></a>",
            "<a id=\"jaar-alle\" href=\"../klachten/?jaar=alle\">Alle jaren <span>(234)</span></a>",
            "/2034/complaints.json",
            "<p>Bron: Klachten 2034, 1 pagina’s.</p><p>Bron: Klachten 2033,",
            "<a href=\"../onderwerpen/2032/\">Alle klachten in 2032</a>",
        ],
    );
    assert!(!html.contains("type=\"application/json\""));
    contains(
        &Address::from(&Page::Compare),
        &["<a id=\"jaar-2032\" href=\"../vergelijken/?jaar=2032\">2032</a>"],
    );
    // The pages of an older year lead to the lists of that year.
    let roos = Page::Location(slug("KDV De Roos"));
    contains(
        &Address::of_year(&roos, 2032),
        &["vergelijken/?locaties=kdv-de-roos&amp;jaar=2032\""],
    );
    let category = Page::Category(dataset::CategoryId::from_name("Communicatie").unwrap());
    contains(
        &Address::of_year(&category, 2032),
        &["klachten/?onderwerp=communicatie&amp;jaar=2032\""],
    );
}

#[test]
fn a_single_year_has_no_switch_and_no_table_of_years() {
    let first = publication(2031);
    let data = publish(Files::default(), &first).unwrap().files;
    let site = poured(&kit(), &data);
    for (path, bytes) in site.iter() {
        let html = std::str::from_utf8(bytes).unwrap_or_default();
        for mark in [
            "class=\"years",
            "id=\"jaren\"",
            " data-years=",
            " data-early=",
        ] {
            assert!(!html.contains(mark), "{path}: {mark}");
        }
    }
    let aak = Address::of_year(&Page::Location(slug("KDV De Aak")), 2031);
    assert!(site.contains(&aak.file(Language::English)));
}
