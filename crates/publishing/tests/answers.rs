//! Every address that was published once answers in the poured site, in every language, whatever
//! sequence of publishing, correcting and publishing again came between.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod kompas;

use dataset::{HistoryFile, Index, Report, paths};
use klachtenwijzer::links::{Address, Page};
use klachtenwijzer::texts::Language;
use kompas::poured::{kit, poured, text};
use kompas::sequence::{all_years, sequence};
use kompas::slug;
use publishing::files::Files;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

fn json<T: DeserializeOwned>(files: &Files, path: &str) -> T {
    serde_json::from_str(files.text(path).unwrap()).unwrap()
}

/// Every address of a page with years that this dataset gives out: the plain one, and one a year.
fn given_out(data: &Files) -> Vec<Address> {
    let history: HistoryFile = json(data, paths::HISTORY);
    let locations = history.locations.into_iter().map(|entry| entry.slug);
    let mut pages: Vec<Page> = locations.map(Page::Location).collect();
    let index: Index = json(data, paths::INDEX);
    let mut years = Vec::new();
    for entry in index.years {
        let report: Report = json(data, &paths::report(&entry.path));
        pages.extend(report.categories.into_iter().map(|c| Page::Category(c.id)));
        let forwards = report.forwards.into_iter();
        pages.extend(forwards.map(|forward| Page::Location(forward.from)));
        years.push(entry.year);
    }
    pages.extend([Page::WithoutLocation, Page::Categories]);
    let of_page = |page: Page| {
        let plain = Address::from(&page);
        let of_years = years.iter().map(|year| Address::of_year(&page, *year));
        std::iter::once(plain).chain(of_years).collect::<Vec<_>>()
    };
    pages.into_iter().flat_map(of_page).collect()
}

/// Every address below the site's root that a page leads to is there, those that only its script knows
/// too.
fn leads_somewhere(site: &Files, page: &Address, language: Language) {
    let folder = page.folder(language);
    let root = "../".repeat(folder.matches('/').count());
    let html = text(site, page, language);
    let main = html.split("<main").nth(1).unwrap();
    let hrefs = main.split("href=\"").skip(1);
    let hrefs = hrefs.map(|href| href.split(['"', '?', '#']).next().unwrap());
    let years = html.split(" data-years=\"").nth(1);
    let years = years.map_or("", |list| list.split('"').next().unwrap());
    for href in hrefs.chain(years.split_terminator(' ')) {
        let Some(path) = href.strip_prefix(&root) else {
            continue;
        };
        let file = match path.is_empty() || path.ends_with('/') {
            true => format!("{path}index.html"),
            false => path.to_owned(),
        };
        assert!(site.contains(&file), "{page:?} leads to {href}");
    }
}

#[test]
fn every_address_once_given_out_answers_in_every_language() {
    let kit = kit();
    for seed in 1..=3 {
        let mut given: BTreeMap<String, Address> = BTreeMap::new();
        let mut site = Files::default();
        for step in sequence(seed, 6) {
            if step.files.is_empty() {
                continue;
            }
            let new = given_out(&step.files).into_iter();
            given.extend(new.map(|at| (at.folder(Language::Dutch), at)));
            site = poured(&kit, &step.files);
            for at in given.values() {
                for file in Language::ALL.map(|language| at.file(language)) {
                    assert!(site.contains(&file), "{seed}: {file} is gone");
                }
            }
        }
        for page in given.values() {
            for language in Language::ALL {
                leads_somewhere(&site, page, language);
            }
        }
    }
}

#[test]
fn each_page_says_in_words_of_its_own_what_became_of_a_location() {
    let site = poured(&kit(), &all_years());
    let to = |name: &str| format!("href=\"../../locatie/{}/\"", slug(name));
    let says = |name: &str, language, words: &[&str]| {
        let html = text(&site, &Page::Location(slug(name)), language).replace("<!>", "");
        for words in words {
            assert!(
                html.contains(words),
                "{name}: {words:?} is missing in {html}"
            );
        }
    };
    let dutch = Language::Dutch;
    says(
        "BSO De Wimpel",
        dutch,
        &["gesloten, sinds 1 augustus 2032."],
    );
    says(
        "BSO De Mast",
        dutch,
        &[
            "hoort nu bij een andere",
            &to("BSO De Boeg"),
            "bestond niet meer",
        ],
    );
    says(
        "KDV De Vloot",
        dutch,
        &[
            "is verdeeld",
            &to("KDV De Vloot Noord"),
            &to("KDV De Vloot Zuid"),
        ],
    );
    // A name that is new is the same place: the old address goes there.
    says(
        "KDV De Kade",
        dutch,
        &["http-equiv=\"refresh\"", &to("KDV De Steiger")],
    );
    // Listed in one year only, and nobody said that it is gone.
    says(
        "KDV De Roos",
        dutch,
        &[
            "Het verslag over 2034 noemt deze locatie niet.",
            "Dat zegt niet of de locatie nog bestaat.",
            "href=\"../../locatie/kdv-de-roos/2032/\"",
        ],
    );
    says(
        "POV Het Roer",
        dutch,
        &["is nieuw, sinds 1 augustus 2033.", "geen klachten"],
    );
    says(
        "BSO De Wimpel",
        Language::English,
        &["closed, since 1 August 2032."],
    );
    let open = text(&site, &Page::Location(slug("KDV De Aak")), dutch);
    assert!(!open.contains("sinds"), "nothing became of it");
}

#[test]
fn a_category_that_is_no_more_leads_to_what_goes_on_from_it() {
    let site = poured(&kit(), &all_years());
    let page = |name: &str| Page::Category(dataset::CategoryId::from_name(name).unwrap());
    let html = text(&site, &page("Communicatie"), Language::Dutch);
    assert!(
        html.contains("href=\"../../onderwerpen/contact-met-ouders/\""),
        "{html}"
    );
    let html = text(&site, &page("Vervoer"), Language::English);
    assert!(
        html.contains("The report of 2034 does not have this category."),
        "{html}"
    );
    assert!(
        html.contains("It is in the reports of: 2033, 2032, 2031."),
        "{html}"
    );
    assert!(html.contains("/en/categories/vervoer/2033/\""), "{html}");
}

/// The last year has no labels, no table of totals and no disputes: no page shows an empty table, or
/// calls all complaints those without a label.
#[test]
fn a_year_without_labels_shows_none() {
    let site = poured(&kit(), &all_years());
    let nothing = [
        "<tbody role=\"rowgroup\"></tbody>",
        "<tbody role=\"rowgroup\"></tbody>",
        "<ul></ul>",
        "Zonder label",
        "Without a label",
        "id=\"label",
        "id=\"per-label",
        "id=\"controle",
    ];
    let mut wrong = Vec::new();
    for (path, bytes) in site.iter() {
        let html = std::str::from_utf8(bytes).unwrap_or_default();
        let folder = path.as_str().strip_suffix("index.html");
        let year = folder.and_then(Address::read).and_then(|(at, _)| at.year);
        if path.as_str().ends_with(".html") && year.is_none_or(|year| year == 2034) {
            let found = nothing.iter().filter(|text| html.contains(**text));
            wrong.extend(found.map(|text| format!("{path}: {text}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let about = text(&site, &Page::About, Language::Dutch);
    assert!(!about.contains("id=\"geschillen"));
}
