use super::*;

fn slug(name: &str) -> Slug {
    Slug::from_name(name).unwrap()
}

#[test]
fn addresses_are_relative_to_the_page() {
    let location = Page::Location(slug("KDV Ziezo"));
    for (from, to, dutch, english) in [
        (Page::Start, Page::Start, "./", "../en/"),
        (
            Page::Start,
            location.clone(),
            "locatie/kdv-ziezo/",
            "../en/location/kdv-ziezo/",
        ),
        (location.clone(), Page::Start, "../../", "../../../en/"),
        (
            location.clone(),
            Page::About,
            "../../over-de-cijfers/",
            "../../../en/about-the-figures/",
        ),
    ] {
        assert_eq!(from.links(Language::Dutch).page(&to), dutch);
        assert_eq!(from.links(Language::English).page(&to), english);
    }
}

#[test]
fn a_location_has_a_picture_of_its_own() {
    let location = Page::Location(slug("KDV Ziezo"));
    assert_eq!(
        location.preview(Language::English),
        "en/location/kdv-ziezo/preview.png"
    );
    assert_eq!(Page::About.preview(Language::English), "en/preview.png");
    assert_eq!(Page::Guide.preview(Language::Dutch), "preview.png");
}

#[test]
fn files_of_the_dataset_are_the_same_in_every_language() {
    let location = Page::Location(slug("KDV Ziezo"));
    assert_eq!(
        location.file(Language::English),
        "en/location/kdv-ziezo/index.html"
    );
    let links = location.links(Language::English);
    assert_eq!(links.published("index.json"), "../../../data/index.json");
    let links = links.with_dataset("../../../assets/data-1/".into());
    assert_eq!(
        links.data("index.json"),
        "../../../assets/data-1/index.json"
    );
}

#[test]
fn a_page_leads_to_itself_in_another_language() {
    let links = Page::Guide.links(Language::Dutch);
    assert_eq!(
        links.page_in(Language::English, &Page::Guide),
        "../en/what-can-i-do/"
    );
}

#[test]
fn a_complaint_without_location_has_an_address() {
    let links = Page::Start.links(Language::Dutch);
    assert_eq!(
        links.complaint(None, "2023-0001"),
        "zonder-locatie/#klacht-2023-0001"
    );
}

/// The element for other sites is a script of its own, and knows these addresses too.
#[test]
fn the_element_for_other_sites_knows_what_it_shows() {
    let script = include_str!("../../public/embed.js");
    let location = slug("x");
    let category = CategoryId::from_name("x").unwrap();
    for language in Language::ALL {
        let of = |page: Page, name: &str| {
            let folder = page.folder(language);
            folder.replace("/x/", &format!("/{{{name}}}/"))
        };
        for (name, folder) in [
            ("dashboard", of(Page::Start, "")),
            ("location", of(Page::Location(location.clone()), "location")),
            ("compare", of(Page::Compare, "") + "?locaties={compare}"),
            ("category", of(Page::Category(category.clone()), "category")),
            ("guide", of(Page::Guide, "")),
        ] {
            let line = format!("{name}: \"{folder}\",");
            assert!(script.contains(&line), "{line}");
        }
    }
}

#[test]
fn a_page_of_a_document_is_named_where_browsers_know_how() {
    for (address, page) in [
        ("https://a.nl/k.pdf", "https://a.nl/k.pdf#page=57"),
        ("https://a.nl/K.PDF?v=2", "https://a.nl/K.PDF?v=2#page=57"),
        ("https://a.nl/k.pdf#blz", "https://a.nl/k.pdf#blz"),
        ("https://a.nl/verslag/", "https://a.nl/verslag/"),
        ("https://a.nl/?f=k.pdf", "https://a.nl/?f=k.pdf"),
    ] {
        assert_eq!(document_page(address, 57), page);
    }
}
