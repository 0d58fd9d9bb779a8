use super::*;
use crate::islands::BUNDLES;
use dataset::Slug;

const TEMPLATE: &str = "<html lang={{language}} data-version={{version}}>{{alternates}}<title>{{title}}</title>\
    <meta content=\"{{description}}\"><meta content=\"{{robots}}\">{{root}} {{dataset}} {{year}} \
    {{style-hashes}} {{script-hashes}} {{styles}} {{scripts}} {{files}} {{share}}{{online}}{{years}}{{early}} {{seen-with}} {{body}}";

fn inline(name: &str) -> Inline {
    Inline {
        text: format!("in-{name}").into(),
        hash: format!("sha256-{name}"),
    }
}

fn bundle(name: &str, file: &str) -> BundleFiles {
    BundleFiles {
        bundle: BUNDLES
            .into_iter()
            .find(|bundle| bundle.name == name)
            .unwrap(),
        script: format!("assets/{file}.js"),
        module: format!("assets/{file}.wasm"),
        style: Some(inline(&format!("b{file}"))),
        data: vec!["2023/locations.json".into()],
    }
}

fn shell() -> Shell {
    let assets = Assets {
        dataset: "assets/data-1/".into(),
        year: "2023".into(),
        style: inline("s"),
        reading: inline("r"),
        yearly: inline("v"),
        over_years: inline("w"),
        frame: inline("f"),
        years: inline("o"),
        asking: inline("a"),
        early: inline("y"),
        page: "assets/p.js".into(),
        share: "assets/share.js".into(),
        charts: PartFiles {
            script: "assets/c.js".into(),
            style: inline("c"),
        },
        desk: None,
        embedding: PartFiles {
            script: "assets/e.js".into(),
            style: inline("e"),
        },
        bundles: vec![bundle("search", "s"), bundle("compare", "k")],
    };
    Shell::new(TEMPLATE, assets).unwrap()
}

fn pour(title: &str, body: &str) -> String {
    pour_page(&Page::Guide, None, title, body)
}

fn pour_page(page: &Page, address: Option<SiteAddress>, title: &str, body: &str) -> String {
    pour_choice(page, address, title, body, false)
}

fn pour_choice(
    page: &Page,
    address: Option<SiteAddress>,
    title: &str,
    body: &str,
    has_choice: bool,
) -> String {
    let links = Links::from_root("../", Language::Dutch);
    let at = Address::from(page);
    let document = Document {
        at: &at,
        canonical: &at,
        moved_to: None,
        other_years: "",
        has_choice,
        title,
        description: "1 klacht",
        indexable: false,
        offline: false,
        links: &links,
        brand: &Brand {
            style: Some(inline("t")),
            font: Some("assets/font.css".into()),
            ..Brand::default()
        },
        address: address.as_ref(),
    };
    shell().pour(&document, body).text("0a1b")
}

#[test]
fn a_shell_without_a_place_is_refused() {
    let assets = shell().assets;
    assert_eq!(
        Shell::new("{{title}}", assets).unwrap_err(),
        ShellError::MissingSlot("language")
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
fn the_start_page_answers_early_and_does_without_the_style_of_the_others() {
    let (other, start) = (pour("A", ""), pour_page(&Page::Start, None, "A", ""));
    assert!(other.contains("<style>in-r</style>") && !other.contains("in-y"));
    assert!(start.contains("<script>in-y</script>") && !start.contains("in-r"));
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
    assert_eq!(html.matches("<script type").count(), 1);
    let html = pour("A", "<div data-island=\"compare\">");
    assert!(html.contains("src=\"../assets/k.js\"") && !html.contains("p.js"));
    for path in ["assets/k.wasm", "assets/data-1/2023/locations.json"] {
        let preload = format!("rel=\"preload\" href=\"../{path}\"");
        assert!(html.contains(&preload), "{preload}");
    }
    assert!(html.contains("<style>in-bk</style>") && !html.contains("<template"));
}

/// Browsers load nothing of a template.
#[test]
fn what_can_wait_lies_in_a_template() {
    let html = pour("A", "<div data-island=\"search\">");
    let (before, rest) = html.split_once("<template id=\"later\">").unwrap();
    let (later, _) = rest.split_once("</template>").unwrap();
    assert!(before.contains("src=\"../assets/p.js\"") && before.contains("<style>in-bs</style>"));
    for path in [
        "assets/s.js",
        "assets/s.wasm",
        "assets/data-1/2023/locations.json",
    ] {
        assert!(later.contains(path) && !before.contains(path), "{path}");
    }
}

/// A location is laid out once, with its first complaint.
#[test]
fn a_location_is_seen_with_its_first_complaint() {
    let slug = Slug::from_name("a").unwrap();
    let body = "<p>1</p><article id=\"k-1\"><article id=\"k-2\">";
    let seen = |page: &Page, body| pour_page(page, None, "A", body);
    assert!(seen(&Page::Location(slug.clone()), body).contains(" k-1 "));
    assert!(seen(&Page::Location(slug), "<p>0</p>").contains(" inhoud "));
    assert!(seen(&Page::Categories, body).contains(" inhoud "));
    assert!(seen(&Page::Start, "<ul id=\"zoek-lijst\">").contains(" zoek-lijst "));
}

/// Where the address may ask for another year, files of the newest one aren't fetched before it is read.
#[test]
fn a_page_with_a_choice_of_years_asks_for_data_by_its_script() {
    let island = "<div data-island=\"compare\">";
    let html = pour_choice(&Page::Compare, None, "A", island, true);
    assert!(html.contains(" data-early=\"../assets/data-1/2023/locations.json\""));
    assert!(html.contains("<script>in-a</script>") && html.contains("'sha256-a'"));
    assert!(html.contains("href=\"../assets/k.wasm\""));
    assert!(!html.contains("type=\"application/json\""), "{html}");
    let html = pour("A", island);
    assert!(!html.contains("data-early") && !html.contains("in-a"));
}

#[test]
fn only_pages_with_charts_draw_them() {
    let figure = "<figure class=\"chart\" data-chart=\"../a.json\">";
    let html = pour("A", figure);
    assert!(html.contains("src=\"../assets/c.js\""));
    assert!(html.contains("<style>in-c</style>"));
    assert!(!pour("A", "<p>x data-chart= y</p>").contains("c.js"));
}

#[test]
fn the_policy_knows_what_stands_in_the_page_and_nothing_else() {
    let html = pour("A", "<div data-island=\"search\">");
    let styles = " 'sha256-s' 'sha256-r' 'sha256-bs' 'sha256-t'";
    assert!(
        html.contains(&format!("{styles}  'sha256-f' <style>in-s")),
        "{html}"
    );
}

#[test]
fn the_organisations_style_sheet_comes_last() {
    let html = pour("A", "<div data-island=\"search\">");
    assert!(html.contains("<style>in-bs</style>\n<style>in-t</style>"));
    assert!(html.contains("rel=\"stylesheet\" href=\"../assets/font.css\""));
}

#[test]
fn a_text_that_looks_like_a_place_stays_a_text() {
    let html = pour("{{body}}", "{{title}}");
    assert!(html.contains("<title>{{body}}</title>"));
    assert!(html.ends_with("{{title}}"));
}

#[test]
fn a_page_carries_the_version_of_its_site_and_no_text_does() {
    let html = pour("{{version}}", "<p>{{version}}</p>");
    assert!(html.starts_with("<html lang=nl data-version=0a1b>"));
    assert!(html.contains("<title>{{version}}</title>") && html.contains("<p>{{version}}</p>"));
}
