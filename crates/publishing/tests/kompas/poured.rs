//! Sites poured from the made-up organisation, without a build.

use chrono::NaiveDate;
use klachtenwijzer::links::Address;
use klachtenwijzer::texts::Language;
use publishing::files::Files;
use publishing::site::{self, Kit, Parts, Pouring};

/// What a build leaves, without anything in it.
pub fn kit() -> Kit {
    let mut built = Files::default();
    let mut add = |path: &str, text: &str| built.add(path, text).unwrap();
    add("index.html", include_str!("../../../../index.html"));
    add("licences.txt", "");
    for bundle in klachtenwijzer::islands::BUNDLES {
        for kind in ["js", "wasm", "css"] {
            add(&format!("assets/{}-AAAAAAAA.{kind}", bundle.name), "");
        }
    }
    for style in [
        "site",
        "reading",
        "yearly",
        "over-years",
        "charts",
        "embedding",
    ] {
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
        guide: Some(include_bytes!("../../../../data/guide.toml")),
        fonts: &Files::default(),
    };
    let kit = parts.assemble().unwrap();
    built.extend(kit);
    Kit::read(built).unwrap()
}

pub fn poured(kit: &Kit, data: &Files) -> Files {
    let pouring = Pouring {
        today: NaiveDate::from_ymd_opt(2035, 1, 2).unwrap(),
        with_pictures: false,
        workers: 1,
    };
    let poured = site::pour(kit, data, &pouring).unwrap();
    poured.site.into_files()
}

/// What a page says; the start page has no other to say for an address that leads nowhere.
pub fn text(site: &Files, at: impl Into<Address>, language: Language) -> &str {
    let page = at.into();
    let html = site.text(&page.file(language));
    let html = html.unwrap_or_else(|error| panic!("{page:?} {language:?}: {error}"));
    assert!(
        !html.contains("<h1>Klachten per locatie") && html.contains("<h1"),
        "{page:?} shows the start page"
    );
    html
}

/// What a text of a page is before its parts are put together.
pub fn whole(site: &Files, at: &Address, language: Language) -> String {
    text(site, at, language).replace("<!>", "")
}
