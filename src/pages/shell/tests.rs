use super::*;
use crate::islands::BUNDLES;

const TEMPLATE: &str = "<html lang={{language}}>{{alternates}}<title>{{title}}</title>\
    <meta content=\"{{description}}\"><meta content=\"{{robots}}\">{{root}} {{dataset}} \
    {{style}} {{scripts}} {{frame-hash}}{{frame}} {{share}}{{online}} {{body}}";

fn shell() -> Shell {
    let assets = Assets {
        dataset: "assets/data-1/".into(),
        style: "assets/s.css".into(),
        reading: "assets/r.css".into(),
        frame: InlineScript {
            text: "f()".into(),
            hash: "sha256-f".into(),
        },
        page: "assets/p.js".into(),
        share: "assets/share.js".into(),
        charts: PartFiles {
            script: "assets/c.js".into(),
            style: "assets/c.css".into(),
        },
        embedding: PartFiles {
            script: "assets/e.js".into(),
            style: "assets/e.css".into(),
        },
        bundles: vec![BundleFiles {
            bundle: BUNDLES[0],
            script: "assets/s.js".into(),
            module: "assets/s.wasm".into(),
            style: Some("assets/b.css".into()),
        }],
    };
    Shell::new(TEMPLATE, assets).unwrap()
}

fn pour(title: &str, body: &str) -> String {
    pour_page(&Page::Guide, None, title, body)
}

fn pour_page(page: &Page, address: Option<SiteAddress>, title: &str, body: &str) -> String {
    let links = Links::from_root("../", Language::Dutch);
    let document = Document {
        page,
        moved_to: None,
        title,
        description: "1 klacht",
        indexable: false,
        offline: false,
        links: &links,
        brand: &Brand {
            style: Some("assets/t.css".into()),
            ..Brand::default()
        },
        address: address.as_ref(),
    };
    shell().pour(&document, body)
}

#[test]
fn a_shell_without_a_place_is_refused() {
    let assets = shell().assets;
    assert_eq!(
        Shell::new("{{title}}", assets).unwrap_err(),
        ShellError::MissingPlace("language")
    );
}

#[test]
fn heads_are_escaped_and_bodies_are_not() {
    let html = pour("A & <b>", "<p>x</p>");
    assert!(html.contains("<title>A &amp; &lt;b&gt;</title>"));
    assert!(html.contains("noindex"));
    assert!(html.ends_with("<p>x</p>"));
}

#[test]
fn heads_lead_to_every_language() {
    let html = pour("A", "");
    for link in [
        "hreflang=\"nl\" href=\"../wat-kan-ik-doen/\"",
        "hreflang=\"en\" href=\"../en/what-can-i-do/\"",
    ] {
        assert!(html.contains(link), "{link}");
    }
}

#[test]
fn the_start_page_does_without_the_style_of_the_others() {
    let style = "rel=\"stylesheet\" href=\"../assets/r.css\"";
    assert!(pour("A", "").contains(style));
    assert!(!pour_page(&Page::Start, None, "A", "").contains(style));
}

#[test]
fn only_a_site_with_an_address_has_absolute_tags() {
    let html = pour("A", "");
    assert!(!html.contains("og:") && !html.contains("canonical") && !html.contains("https"));
    let address = SiteAddress::try_from("https://a.nl/k/".to_owned()).unwrap();
    let html = pour_page(&Page::Guide, Some(address), "A \"B\"", "");
    for part in [
        "rel=\"canonical\" href=\"https://a.nl/k/wat-kan-ik-doen/\"",
        "hreflang=\"en\" href=\"https://a.nl/k/en/what-can-i-do/\"",
        "\"og:title\" content=\"A &quot;B&quot;\"",
        "\"og:description\" content=\"1 klacht\"",
        "\"twitter:card\" content=\"summary\"",
    ] {
        assert!(html.contains(part), "{part}");
    }
    assert!(!html.contains("og:image"));
}

#[test]
fn pages_without_islands_load_only_what_every_page_does() {
    let html = pour("A", "<p>x</p>");
    assert!(html.contains("src=\"../assets/p.js\""));
    assert_eq!(html.matches("<script").count(), 1);
    let html = pour("A", "<leptos-island data-component=\"Search_1\">");
    assert!(html.contains("src=\"../assets/s.js\"") && !html.contains("p.js"));
    assert!(html.contains("href=\"../assets/s.wasm\""));
    assert!(html.contains("rel=\"stylesheet\" href=\"../assets/b.css\""));
}

#[test]
fn only_pages_with_charts_draw_them() {
    let figure = "<figure class=\"chart\" data-chart=\"../a.json\">";
    let html = pour("A", figure);
    assert!(html.contains("src=\"../assets/c.js\""));
    assert!(html.contains("rel=\"stylesheet\" href=\"../assets/c.css\""));
    assert!(!pour("A", "<p>x data-chart= y</p>").contains("c.js"));
}

#[test]
fn every_page_holds_the_script_for_frames_and_its_hash() {
    assert!(pour("A", "").contains("sha256-ff()"));
}

#[test]
fn the_organisations_style_sheet_comes_last() {
    let html = pour("A", "<leptos-island data-component=\"Search_1\">");
    let place = |sheet: &str| html.find(&format!("href=\"../assets/{sheet}.css\""));
    assert!(place("b").is_some() && place("b") < place("t"));
}

#[test]
fn a_text_that_looks_like_a_place_stays_a_text() {
    let html = pour("{{body}}", "{{title}}");
    assert!(html.contains("<title>{{body}}</title>"));
    assert!(html.ends_with("{{title}}"));
}
