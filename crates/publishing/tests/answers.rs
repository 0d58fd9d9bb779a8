//! Every address that was published once answers in the poured site, in every language, whatever
//! sequence of publishing, correcting and publishing again came between.
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

mod kompas;

use chrono::NaiveDate;
use dataset::{HistoryFile, Index, Report, paths};
use klachtenwijzer::links::Page;
use klachtenwijzer::texts::Language;
use kompas::sequence::{all_years, sequence};
use kompas::slug;
use publishing::files::Files;
use publishing::site::{self, Kit, Parts, Pouring};
use serde::de::DeserializeOwned;
use std::collections::BTreeSet;

/// What a build leaves, without anything in it.
fn kit() -> Kit {
    let mut built = Files::default();
    let mut add = |path: &str, text: &str| built.add(path, text).unwrap();
    add("index.html", include_str!("../../../index.html"));
    add("licences.txt", "");
    for bundle in klachtenwijzer::islands::BUNDLES {
        for kind in ["js", "wasm", "css"] {
            add(&format!("assets/{}-AAAAAAAA.{kind}", bundle.name), "");
        }
    }
    for style in ["site", "reading", "charts", "embedding"] {
        add(&format!("assets/{style}-AAAAAAAA.css"), "");
    }
    for script in ["charts", "early", "embedding", "frame", "page", "share"] {
        add(&format!("assets/{script}-AAAAAAAA.js"), "");
    }
    let mut settings = Files::default();
    settings
        .add("organisation.toml", "name = \"Kompas\"")
        .unwrap();
    let parts = Parts {
        built: &built,
        settings: &settings,
        guide: Some(include_bytes!("../../../data/guide.toml")),
        fonts: &Files::default(),
    };
    let kit = parts.assemble().unwrap();
    built.extend(kit);
    Kit::read(built).unwrap()
}

fn poured(kit: &Kit, data: &Files) -> Files {
    let pouring = Pouring {
        today: NaiveDate::from_ymd_opt(2035, 1, 2).unwrap(),
        with_pictures: false,
        workers: 1,
    };
    site::pour(kit, data, &pouring).unwrap().files
}

fn json<T: DeserializeOwned>(files: &Files, path: &str) -> T {
    serde_json::from_str(files.text(path).unwrap()).unwrap()
}

/// The pages of every location and category that this dataset gives out.
fn given_out(data: &Files) -> Vec<Page> {
    let history: HistoryFile = json(data, paths::HISTORY);
    let locations = history.locations.into_iter().map(|entry| entry.slug);
    let mut pages: Vec<Page> = locations.map(Page::Location).collect();
    let index: Index = json(data, paths::INDEX);
    for entry in index.years {
        let report: Report = json(data, &paths::report(&entry.path));
        pages.extend(report.categories.into_iter().map(|c| Page::Category(c.id)));
        let forwards = report.forwards.into_iter();
        pages.extend(forwards.map(|forward| Page::Location(forward.from)));
    }
    pages
}

/// What a page says; the start page has no other to say for an address that leads nowhere.
fn text<'a>(site: &'a Files, page: &Page, language: Language) -> &'a str {
    let html = site.text(&page.file(language));
    let html = html.unwrap_or_else(|error| panic!("{page:?} {language:?}: {error}"));
    assert!(
        !html.contains("<h1>Klachten per locatie") && html.contains("<h1"),
        "{page:?} shows the start page"
    );
    html
}

/// Every address below the site's root that a page leads to is there.
fn leads_somewhere(site: &Files, page: &Page, language: Language) {
    let folder = page.folder(language);
    let root = "../".repeat(folder.matches('/').count());
    let main = text(site, page, language).split("<main").nth(1).unwrap();
    for href in main.split("href=\"").skip(1) {
        let href = href.split(['"', '?', '#']).next().unwrap();
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
    for seed in 1..=6 {
        let mut given: Vec<Page> = Vec::new();
        let mut site = Files::default();
        for step in sequence(seed, 6) {
            if step.files.is_empty() {
                continue;
            }
            given.extend(given_out(&step.files));
            site = poured(&kit, &step.files);
            let files: BTreeSet<String> = given
                .iter()
                .flat_map(|page| Language::ALL.map(|language| page.file(language)))
                .collect();
            for file in files {
                assert!(site.contains(&file), "{seed}: {file} is gone");
            }
        }
        for page in &given {
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
    says("BSO De Wimpel", dutch, &["gesloten, sinds augustus 2032."]);
    says(
        "BSO De Mast",
        dutch,
        &[
            "hoort nu bij een andere",
            &to("BSO De Boeg"),
            "niet in dat verslag",
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
            "data/2032/complaints.csv",
        ],
    );
    says(
        "POV Het Roer",
        dutch,
        &["is nieuw, sinds augustus 2033.", "geen klachten"],
    );
    says(
        "BSO De Wimpel",
        Language::English,
        &["closed, since August 2032."],
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
    assert!(html.contains("data/2033/complaints.csv"), "{html}");
}

/// The last year has no labels, no table of totals and no disputes: no page shows an empty table, or
/// calls all complaints those without a label.
#[test]
fn a_year_without_labels_shows_none() {
    let site = poured(&kit(), &all_years());
    let nothing = [
        "<tbody role=\"rowgroup\"></tbody>",
        "<tbody role=\"rowgroup\"><!></tbody>",
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
        if path.as_str().ends_with(".html") {
            let found = nothing.iter().filter(|text| html.contains(**text));
            wrong.extend(found.map(|text| format!("{path}: {text}")));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let about = text(&site, &Page::About, Language::Dutch);
    assert!(!about.contains("id=\"geschillen"));
}
