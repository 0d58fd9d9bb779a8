//! The pages of each year: where they stand, what they say of their year, and what they lead to.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod kompas;

use dataset::{CategoryId, DirectoryFile, paths};
use klachtenwijzer::links::{Address, Page};
use klachtenwijzer::texts::Language;
use kompas::poured::{kit, poured, whole};
use kompas::sequence::{all_years, publish};
use kompas::{everything, publication, slug};
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
    assert!(html.contains("is nieuw, sinds 1 augustus 2033.") && !html.contains("Dat zegt niet"));
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
            "<p>Bron van 2032: klachten.ods.</p><p>Bron van 2031: klachten.xlsx.</p>",
            "<p>Bron van 2034: Klachten.csv, Locaties.csv, Onderwerpen.csv, Verslag.csv.</p><p>Bron van 2033: Klachten.csv,",
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

/// The search and the list on the start page know every location that has a page, once, and never say
/// of a year that doesn't list it that it had no complaints.
#[test]
fn what_older_years_list_is_found_too() {
    let site = poured(&kit(), &all_years());
    let directory = site.iter().find_map(|(path, bytes)| {
        let is_searched = path.as_str().ends_with(paths::DIRECTORY);
        is_searched.then(|| serde_json::from_slice::<DirectoryFile>(bytes).unwrap())
    });
    let directory = directory.unwrap();
    let find = |name: &str| dataset::find(slug(name).as_str(), &directory.locations);
    let said = |name: &str| find(name).map(|entry| (entry.counts.total, entry.last_listed));
    for (name, expected) in [
        ("KDV De Steiger", Some((2, None))),
        // It is De Steiger now, and found by both names.
        ("KDV De Kade", None),
        ("BSO De Mast", Some((2, Some(2032)))),
        ("KDV De Roos", Some((3, Some(2032)))),
        ("POV Het Roer", Some((0, None))),
    ] {
        assert_eq!(said(name), expected, "{name}");
    }
    let names = &find("KDV De Steiger").unwrap().reported_names;
    assert!(names.contains(&"KDV De Kade".to_owned()), "{names:?}");
    let start = site.text("index.html").unwrap();
    let (_, former) = start.split_once("id=\"eerder\"").unwrap();
    for words in [
        "Niet in het verslag over 2034",
        "<a href=\"locatie/kdv-de-roos/\"><bdi>KDV De Roos</bdi><span>in 2032: 3 klachten</span></a>",
    ] {
        assert!(former.contains(words), "{words:?} is missing in {former}");
    }
    assert!(!former.contains("De Steiger"), "{former}");
}

/// Years are compared as far back as each category goes on from one of the year before.
#[test]
fn categories_and_outcomes_are_followed_over_the_years() {
    let site = poured(&kit(), &all_years());
    let cells = |page: Page| {
        let html = whole(&site, &Address::from(&page), Language::Dutch);
        let (_, section) = html.split_once("<h2 id=\"jaren\">").unwrap();
        let table = section.split("</table>").next().unwrap();
        let cells = table.split("<td").skip(1);
        let cells = cells.filter_map(|cell| cell.split(['>', '<']).nth(1).map(str::to_owned));
        (cells.collect::<Vec<_>>(), html.clone())
    };
    let category = |name: &str| Page::Category(CategoryId::from_name(name).unwrap());
    let (contact, html) = cells(category("Contact met ouders"));
    assert_eq!(contact.len(), 4, "{html}");
    assert!(
        contact.iter().all(|cell| cell.parse::<u32>().unwrap() > 0),
        "{contact:?}"
    );
    let finding = "18 klachten in 2034: meer dan in 2033, maar het verschil kan toeval zijn";
    assert!(html.contains(finding), "{html}");
    // It began in 2033.
    let (eten, html) = cells(category("Eten en drinken"));
    assert_eq!(eten[..2], ["–", "–"], "{html}");
    let (all, html) = cells(Page::Categories);
    assert_eq!(all.len(), 3 * 4, "{html}");
    for words in [
        "Onderwerpen per jaar",
        "Uitkomsten per jaar",
        "class=\"spark\"",
        "313–323",
    ] {
        assert!(html.contains(words), "{words:?} is missing in {html}");
    }
    // The page of a year says nothing of later ones, so that it stays as it is.
    let then = Address::of_year(&Page::Categories, 2032);
    let html = whole(&site, &then, Language::English);
    let (_, section) = html.split_once("<h2 id=\"jaren\">").unwrap();
    assert!(
        section.contains(">2031<") && !section.contains(">2033<"),
        "{section}"
    );
    let first = Address::of_year(&Page::Categories, 2031);
    assert!(!whole(&site, &first, Language::Dutch).contains("id=\"jaren\""));
}

/// Days, disputes, the scheme and corrections stand where they belong, and nowhere where nothing is known.
#[test]
fn a_year_tells_all_that_it_knows() {
    let site = poured(&kit(), &everything::all_years());
    let ballast = Address::from(&Page::Location(slug("KDV De Ballast")));
    for (at, language, words) in [
        (
            &ballast,
            Language::Dutch,
            "Opzegtermijn</span> (uitspraak: deels gegrond, op 14 oktober 2034, nummer 2034/0042)",
        ),
        (&ballast, Language::Dutch, "Ontvangen op "),
        (
            &Address::from(&Page::About),
            Language::English,
            "before the Geschillencommissie",
        ),
        (
            &Address::from(&Page::About),
            Language::Dutch,
            "beslist de directie binnen zes weken.",
        ),
        (
            &Address::from(&Page::About),
            Language::Dutch,
            "2 januari 2035, verslag over 2033",
        ),
        (
            &Address::from(&Page::About),
            Language::Dutch,
            "2033-0001: veranderd (wat er is gedaan)",
        ),
    ] {
        let html = whole(&site, at, language);
        assert!(html.contains(words), "{words:?} is missing in {html}");
    }
    let other = Address::from(&Page::Location(slug("KDV De Aak")));
    assert!(!whole(&site, &other, Language::Dutch).contains("id=\"geschillen\""));
}
