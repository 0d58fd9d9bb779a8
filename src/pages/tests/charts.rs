//! What stands around charts, and in their files.

use super::*;
use crate::figures::made_up::complaint;
use dataset::Outcome;

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
    assert!(html.contains("Van 1 klacht is het label niet bekend."));
    assert!(html.contains("Bij alle 2 gegronde klachten"));
    // Four complaints are no finding, and no percentages.
    for neutral in [
        "<h2 id=\"per-uitkomst\">Aantal klachten in 2023 per onderwerp en uitkomst</h2>",
        "<h2 id=\"per-label\">Aantal klachten in 2023 per onderwerp en label</h2>",
    ] {
        assert!(html.contains(neutral), "{neutral}");
    }
    assert!(!html.contains("in-shares") && !html.contains("minder dan 20"));
}

/// Overig with `upheld` of so many complaints, and Privacy with 2 of 40.
fn edition_of_many(upheld: u32, overig: u32) -> Edition {
    let of = |category: &'static str, upheld: u32, all: u32| {
        (0..all).map(move |number| {
            let outcome = match number < upheld {
                true => Outcome::Upheld,
                false => Outcome::NotUpheld,
            };
            complaint(number, category, Some(outcome))
        })
    };
    Edition {
        complaints: of("Overig", upheld, overig)
            .chain(of("Privacy", 2, 40))
            .collect(),
        ..edition()
    }
}

#[test]
fn a_chart_is_called_by_what_it_shows() {
    let edition = edition_of_many(35, 50);
    let html = render(&Page::Categories, Language::Dutch, &edition, &shell());
    for fact in [
        "<h2 id=\"per-uitkomst\">Klachten over overig zijn het vaakst gegrond: 35 van 50; over privacy het minst: 2 van 40</h2>",
        "<h2 id=\"per-label\">Bij Partou B.V. gaan de meeste klachten over overig: 50 van 90</h2>",
        "id=\"per-uitkomst-procenten\"",
        "href=\"#per-label-procenten\"",
        "class=\"outcome-upheld\">70%</td>",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
    assert!(!html.contains("tellen niet mee"));
    let english = render(&Page::Categories, Language::English, &edition, &shell());
    assert!(english.contains("Complaints about other were upheld most often: 35 of 50; about privacy least often: 2 of 40"));
    // The picture says the same to those who don't see it, in counts and in shares.
    let is_options = |file: &&PageFile| file.path.ends_with(".json");
    let files = files(Language::Dutch, &edition);
    let options: Vec<_> = files.iter().filter(is_options).collect();
    assert_eq!(options.len(), 4);
    assert!(
        options[0]
            .text
            .contains("Staafdiagram. Klachten over overig zijn het vaakst")
    );

    // With nineteen Overig doesn't count; Privacy alone is no finding, but has its percentages.
    let few = render(
        &Page::Categories,
        Language::Dutch,
        &edition_of_many(19, 19),
        &shell(),
    );
    assert!(few.contains("<h2 id=\"per-uitkomst\">Aantal klachten"));
    assert!(few.contains("Privacy (40 klachten)") || few.contains("staan er niet bij"));
}

#[test]
fn chart_and_table_have_one_order_and_the_table_lies_behind_a_word() {
    let html = html(&Page::Categories);
    let (chart, _) = html.split_once("<h2 id=\"per-label\">").unwrap();
    let table = chart
        .split_once("<summary>Toon als tabel</summary>")
        .unwrap()
        .1;
    assert!(table.find("Overig").unwrap() < table.find("Privacy").unwrap());
    assert!(!chart.contains("<details open"));
    let files = files(Language::Dutch, &edition());
    assert!(files[0].text.contains("\"data\":[\"Overig\",\"Privacy\"]"));
}

#[test]
fn without_a_complaint_there_is_no_picture() {
    let edition = Edition {
        complaints: Vec::new(),
        ..edition()
    };
    let html = render(&Page::Categories, Language::Dutch, &edition, &shell());
    assert!(html.contains("<h2 id=\"per-uitkomst\">Aantal klachten"));
    assert!(html.contains("data-table") && !html.contains("data-chart"));
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
        "2 klachten: het meeste van de 20 KDV’s met een klacht</h2>",
        "Dit zegt dus niet welke locatie beter is.",
        "class=\"strip-here\"><bdi>KDV Laan 11</bdi></li>",
        "Elke stip is een locatie.",
        "Van 20 locaties met een klacht weten wij dat het een KDV is.",
        "<caption>Aantal KDV-locaties per aantal klachten in 2023</caption>",
        "2 klachten (ook deze locatie)",
    ] {
        assert!(html.contains(fact), "{fact}");
    }
    // The others are one path, this one alone is marked, and no program is asked for.
    let strip = html.split_once("class=\"strip\"").unwrap().1;
    let strip = strip.split_once("<figcaption>").unwrap().0;
    assert_eq!(strip.matches("h0").count(), 19);
    assert_eq!(
        (
            strip.matches("<path").count(),
            strip.matches("<circle").count()
        ),
        (2, 1)
    );
    assert!(!html.contains("c.js"));
    let html = render(&page(1), Language::English, &edition, &shell());
    assert!(
        html.contains("1 complaint: 1 of the 20 KDVs with a complaint has more, 18 as many</h2>")
    );

    // Among too few there is nothing to stand among and nothing to draw.
    let few = Edition {
        locations: edition.locations[..19].to_vec(),
        ..self::edition()
    };
    let html = render(&page(0), Language::Dutch, &few, &shell());
    assert!(
        html.contains("Wij kennen te weinig KDV-locaties") && !html.contains("class=\"strip\"")
    );
}
