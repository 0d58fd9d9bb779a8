//! What is made at the desk: a site to be walked through, a beginning, a week.

use super::*;

#[test]
fn a_site_is_searched_and_put_in_place_in_a_safe_order() {
    let mut bench = bench(Language::Dutch);
    open(
        &mut bench,
        "klachten.csv",
        year("KDV Beukenstraat 11").as_bytes(),
        Some(2024),
    );
    assert!(bench.search("beuken").is_err() && bench.paths().is_empty());
    bench.pour().unwrap();
    let hits = bench.search("beukenstr").unwrap();
    let slug = Slug::from_name("KDV Beukenstraat 11").unwrap();
    let href = format!("href=\"locatie/{slug}/index.html\"");
    assert!(hits.contains(&href), "{hits}");
    assert!(bench.file(&format!("locatie/{slug}/index.html")).is_some());
    assert!(
        bench
            .search("xqzw")
            .unwrap()
            .contains("Geen locatie gevonden")
    );
    let paths = bench.paths();
    assert!(paths.first().unwrap().starts_with("assets/"), "{paths:?}");
    assert_eq!(paths.last(), Some(&"version.txt"));
    assert!(bench.instructions().contains("<h1>De site plaatsen</h1>"));
}

/// An organisation without a site: its first year is its whole site, the desk included, and nothing of the
/// organisation whose desk it was goes along.
#[test]
fn another_organisation_begins_here() {
    let bench = bench(Language::Dutch);
    let organisation = Organisation {
        address: "https://kompas.example/klachten/".to_owned(),
        logo: "logo.svg".to_owned(),
        ..Organisation::named("Kompas")
    };
    let mut files = Files::default();
    files
        .add("logo.svg", "<svg width='10' height='4'/>")
        .unwrap();
    let mut other = bench.of_another(&organisation, files).unwrap();
    assert_eq!(other.next_year(), 2025);
    let file = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel;Oplossing".to_owned()
        + "\r\nKDV Eik;3-2-2025;Communicatie;De berichten zijn onduidelijk.;gegrond;Korter geschreven.\r\n";
    let shown = open(&mut other, "klachten.csv", file.as_bytes(), Some(2025));
    assert!(shown.is_fit, "{}", shown.html);
    other.pour().unwrap();
    for page in [
        "index.html",
        "locatie/kdv-eik/index.html",
        "werkplaats/index.html",
        "404.html",
    ] {
        let html = String::from_utf8(other.file(page).unwrap().into_owned()).unwrap();
        assert!(html.contains("Kompas"), "{page}");
    }
    for path in other.paths() {
        let file = other.file(path).unwrap();
        let text = String::from_utf8_lossy(&file);
        assert!(!text.contains("Partou"), "{path}");
    }
    let wrong = Organisation::named(" ");
    assert!(bench.of_another(&wrong, Files::default()).is_err());
}

/// Most of an export in the middle of a year has faults for its report: the week doesn't wait for them.
#[test]
fn a_week_is_told_of_the_file_that_lies_on_the_desk() {
    let mut bench = bench(Language::Dutch);
    assert!(bench.week("").html.is_empty());
    let file = "Locatie;Ontvangen op;Onderwerp;Klacht;Oordeel\nnergens;17-2-2026;niets;Laat.;\n";
    let shown = open(&mut bench, "klachten.csv", file.as_bytes(), None);
    assert!(!shown.is_fit);
    // Of Sunday 1 March the week isn't over: the last whole one ends on 22 February.
    let weekly = bench.week("");
    assert_eq!(weekly.week, "2026-W08");
    assert!(
        weekly.html.contains("nergens") && weekly.html.contains(">12</td>"),
        "{}",
        weekly.html
    );
    open(&mut bench, "x.pdf", b"%PDF-1.7 ...", None);
    assert!(bench.week("").html.is_empty());
}
