//! What stands around charts, and in their files.

use super::*;

#[test]
fn a_chart_stands_on_a_table_and_its_files() {
    let edition = edition();
    for language in Language::ALL {
        let html = render(&Page::Categories, language, &edition, &shell());
        let files = files(language, &edition);
        let is_of_chart = |file: &&PageFile| {
            !file.path.starts_with("assets/klachten") && !file.path.starts_with("assets/complaints")
        };
        let files: Vec<_> = files.iter().filter(is_of_chart).collect();
        assert_eq!(files.len(), 4);
        for file in &files {
            assert!(html.contains(&file.path), "{}", file.path);
        }
        assert!(html.contains("c.js"));
    }
    let html = html(&Page::Categories);
    assert!(html.contains("De meeste klachten gaan over Overig: 3 van de 4."));
    assert!(html.contains("Bij Partou B.V. gaan de meeste klachten over Overig: 2 van de 3."));
    assert!(html.contains("Van 1 klacht is het label niet bekend."));
    assert!(html.contains("Bij alle 2 gegronde klachten"));
}

#[test]
fn the_file_of_a_table_holds_its_figures() {
    let files = files(Language::Dutch, &edition());
    let is_table =
        |f: &&PageFile| f.path.starts_with("assets/per-label-") && f.path.ends_with(".csv");
    assert_eq!(
        files.iter().find(is_table).unwrap().text,
        "\u{feff}Onderwerp;Zonder label;Partou B.V.;Totaal\n\
         Overig;1;2;3\nPrivacy;0;1;1\nTotaal;1;3;4\n"
    );
}

#[test]
fn other_figures_are_other_files() {
    let paths = |edition: &Edition| files(Language::Dutch, edition).into_iter().map(|f| f.path);
    let first = edition();
    let mut second = edition();
    second.complaints.remove(0);
    assert!(paths(&first).eq(paths(&first)));
    assert!(
        paths(&first)
            .zip(paths(&second))
            .all(|(one, other)| one != other)
    );
}

/// Twenty locations of a kind: nineteen with one complaint, and the first with two.
fn edition_with_peers() -> Edition {
    let peers = (11..=30).map(|number| Location {
        counts: Counts {
            total: 1 + u32::from(number == 11),
            ..Counts::default()
        },
        ..location(&format!("KDV Laan {number}"), &format!("laan-{number}"))
    });
    Edition {
        locations: peers.collect(),
        ..edition()
    }
}

#[test]
fn a_location_stands_among_all_of_its_kind() {
    let edition = edition_with_peers();
    let page = |number: u32| Page::Location(edition.locations[number as usize].slug.clone());
    let html = render(&page(0), Language::Dutch, &edition, &shell());
    for fact in [
        "Van 20 locaties met een klacht weten wij dat het een KDV is. Alleen deze locatie had 2 klachten.",
        "<caption>Aantal KDV-locaties per aantal klachten in 2023</caption>",
        "2 klachten (ook deze locatie)",
        "href=\"../../assets/kdv-locaties-2-",
        "c.js",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
    let html = render(&page(1), Language::English, &edition, &shell());
    let english =
        "We know that 20 locations with a complaint are a KDV. Of these, 19 had 1 complaint";
    assert!(html.contains(english));

    // Among too few there is nothing to stand among and nothing to draw.
    let few = Edition {
        locations: edition.locations[..19].to_vec(),
        ..self::edition()
    };
    let html = render(&page(0), Language::Dutch, &few, &shell());
    assert!(html.contains("Wij kennen te weinig KDV-locaties") && !html.contains("c.js"));
}

#[test]
fn every_group_with_a_location_has_its_chart_once() {
    let edition = edition_with_peers();
    let files = files(Language::Dutch, &edition);
    let compared: Vec<_> = files
        .iter()
        .filter(|file| file.path.starts_with("assets/kdv-locaties-"))
        .collect();
    assert_eq!(compared.len(), 4);
    for location in &edition.locations {
        let page = Page::Location(location.slug.clone());
        let html = render(&page, Language::Dutch, &edition, &shell());
        let asked = compared.iter().filter(|file| html.contains(&file.path));
        assert_eq!(asked.count(), 2);
    }
    let figures = compared
        .iter()
        .find(|f| f.path.contains("-2-") && f.path.ends_with(".csv"));
    assert_eq!(
        figures.unwrap().text,
        "\u{feff}Aantal klachten;Aantal locaties\n1 klacht;19\n\
         2 klachten (ook deze locatie);1\n3 klachten;0\n4 klachten;0\n\
         5 of meer klachten;0\n"
    );
}
