//! What leads out of a page, or is taken along of it.

use super::*;
use dataset::Complaint;

#[test]
fn complaints_come_as_a_table_with_their_addresses() {
    let mut edition = edition();
    for (address, link) in [
        (None, ";locatie/kdv-beukenstraat-11/2023/#klacht-2023-"),
        (
            Some("https://a.nl/x/"),
            ";https://a.nl/x/locatie/kdv-beukenstraat-11/2023/#klacht-2023-",
        ),
    ] {
        edition.settings.address =
            address.and_then(|address| SiteAddress::try_from(address.to_owned()).ok());
        let files = files(Language::Dutch, &edition);
        let is_table = |file: &&PageFile| file.path.starts_with("assets/klachten-2023-");
        let table = files.iter().find(is_table).unwrap();
        assert!(table.text.contains(link), "{}", table.text);
        for page in [Page::Complaints, Page::About] {
            let html = render(&page, Language::Dutch, &edition, &shell());
            assert!(html.contains(&table.path), "{page:?}");
        }
    }
}

#[test]
fn pages_with_a_year_say_how_they_are_cited() {
    let mut edition = edition();
    let cited = |page: &Page, edition: &Edition| {
        let html = render(page, Language::Dutch, edition, &shell());
        let cite = html.split("class=\"cite").nth(1)?;
        cite.split("</details>").next().map(str::to_owned)
    };
    edition.settings.address = None;
    let cite = cited(&kdv(), &edition).unwrap();
    for part in [
        "KDV Beukenstraat 11: 3 klachten in 2023. ",
        ">/locatie/kdv-beukenstraat-11/2023/</a>",
        "@misc{locatie-kdv-beukenstraat-11-2023,",
        "31 mei 2024",
    ] {
        assert!(cite.contains(part), "{part}: {cite}");
    }
    edition.settings.address = SiteAddress::try_from("https://a.nl/".to_owned()).ok();
    let cite = cited(&Page::YearlyReport, &edition).unwrap();
    assert!(cite.contains(">https://a.nl/verslag/2023/</a>"), "{cite}");
    assert_eq!(cited(&Page::Start, &edition), None);
}

#[test]
fn page_numbers_lead_into_the_document_where_it_is_known() {
    let mut edition = edition();
    let html = |edition: &Edition, page: &Page| render(page, Language::Dutch, edition, &shell());
    assert!(!html(&edition, &kdv()).contains("#page="));
    edition.settings.documents = toml::from_str("2023 = \"https://a.nl/k.pdf\"").unwrap();
    let slug = dataset::Slug::from_name("KDV Beukenstraat 11");
    let page = Gathered::of(&edition).complaints_of(slug.as_ref())[0]
        .source
        .page;
    let location = html(&edition, &kdv());
    let link =
        format!("<a href=\"https://a.nl/k.pdf#page={page}\">Pagina {page} van het verslag</a>");
    assert!(location.contains(&link), "{location}");
    assert!(location.contains("<a href=\"https://a.nl/k.pdf\">Naar het verslag zelf</a>"));
    let all = html(&edition, &Page::Complaints);
    assert!(all.contains("id=\"verslag-2023\" data-href=\"https://a.nl/k.pdf\""));
}

#[test]
fn a_long_page_folds_all_complaints_but_twenty() {
    let mut edition = edition();
    let one = edition.complaints[0].clone();
    for (count, folded) in [(20, None), (23, Some("Toon nog 3 klachten"))] {
        edition.complaints = (0..count)
            .map(|number| Complaint {
                id: format!("2023-{number:04}"),
                ..one.clone()
            })
            .collect();
        let html = render(&category("Overig"), Language::Dutch, &edition, &shell());
        let before = html.split("<summary>Toon nog").next().unwrap();
        assert_eq!(before.matches("<article").count(), 20, "{count}");
        assert_eq!(html.matches("<article").count(), count);
        assert_eq!(html.contains("Toon nog"), folded.is_some());
        assert!(folded.is_none_or(|words| html.contains(words)));
    }
}
