//! A small edition, and its pages as documents.

use super::super::*;
use crate::figures::made_up::{complaint, location, report};
use crate::figures::past::Past;
use dataset::{CategoryId, Complaint, Counts, Location, Outcome};

pub(super) const HOSTILE: &str = "<script>alert(1)</script> & \u{202E}omgekeerd";

pub(super) fn guide() -> Guide {
    toml::from_str(include_str!("../../../data/guide.toml")).unwrap()
}

pub(super) fn complaints() -> Vec<Complaint> {
    let first = Complaint {
        complaint: Some(HOSTILE.into()),
        ..complaint(1, "Overig", Some(Outcome::Upheld))
    };
    let second = Complaint {
        resolution: None,
        category_source: dataset::CategorySource::Inferred,
        ..complaint(2, "Privacy", None)
    };
    let third = Complaint {
        id: "2023-0003".into(),
        ..first.clone()
    };
    let fourth = Complaint {
        location: None,
        reported_name: None,
        label: None,
        ..complaint(4, "Overig", Some(Outcome::NotUpheld))
    };
    vec![first, second, third, fourth]
}

pub(in crate::pages) fn edition() -> Edition {
    let complaints = complaints();
    let unit = |name: &str| {
        let unit = location(name, "beukenstraat-11");
        let counts = Counts::of(
            complaints
                .iter()
                .filter(|c| c.location.as_ref() == Some(&unit.slug)),
        );
        Location {
            counts,
            reported_names: vec![
                "Beukenstraat 11 KDV".into(),
                "KDV Beukenlocatiemanager".into(),
            ],
            perhaps_same: vec![dataset::Slug::from_name("BSO Beukenstraat 11").unwrap()],
            ..unit
        }
    };
    Edition {
        report: report(),
        locations: vec![unit("BSO Beukenstraat 11"), unit("KDV Beukenstraat 11")],
        settings: toml::from_str("name = \"Partou\"\naddress = \"https://example.org/klachten/\"")
            .unwrap(),
        brand: Brand::default(),
        guide: guide(),
        explanations: Explanations::default(),
        past: Past::default(),
        in_parts: Vec::new(),
        complaints,
    }
}

pub(super) fn shell() -> Shell {
    let template = "<html lang={{language}}>{{alternates}}<title>{{title}}</title>\
        <meta content=\"{{description}}\"><meta content=\"{{robots}}\">{{root}}{{dataset}}{{year}}{{version}}{{styles}}{{scripts}}\
        {{files}}{{style-hashes}}{{script-hashes}}{{share}}{{online}}{{years}}{{early}}{{seen-with}}\
        <body>{{body}}</body>";
    let inline = || Inline {
        text: "".into(),
        hash: String::new(),
    };
    let assets = Assets {
        dataset: "d/".into(),
        year: "2023".into(),
        style: inline(),
        reading: inline(),
        yearly: inline(),
        over_years: inline(),
        frame: inline(),
        years: inline(),
        asking: inline(),
        early: inline(),
        page: "p.js".into(),
        share: "share.js".into(),
        charts: PartFiles {
            script: "c.js".into(),
            style: inline(),
        },
        desk: None,
        embedding: PartFiles {
            script: "e.js".into(),
            style: inline(),
        },
        bundles: Vec::new(),
    };
    Shell::new(template, assets).unwrap()
}

/// A page of an edition that tests change as they like until then.
pub(super) fn render(
    at: impl Into<Address>,
    language: Language,
    edition: &Edition,
    shell: &Shell,
) -> String {
    super::super::render(at, language, &Gathered::of(edition), shell).text("")
}

pub(super) fn html(page: &Page) -> String {
    render(page, Language::Dutch, &edition(), &shell())
}

pub(super) fn english(page: &Page) -> String {
    render(page, Language::English, &edition(), &shell())
}

pub(super) fn head(page: &Page) -> String {
    let html = html(page);
    html.split("<body>").next().unwrap().to_string()
}

pub(super) fn kdv() -> Page {
    Page::Location(dataset::Slug::from_name("KDV Beukenstraat 11").unwrap())
}

pub(super) fn category(name: &str) -> Page {
    Page::Category(CategoryId::from_name(name).unwrap())
}
