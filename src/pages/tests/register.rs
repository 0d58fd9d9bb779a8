//! What pages say with a register, and where former addresses lead.

use super::*;
use dataset::{Forward, Kind, RegisterEntry, RegisterFind, Registration, Slug};

fn slug(name: &str) -> Slug {
    Slug::from_name(name).unwrap()
}

fn entry(found: RegisterFind, since: Option<&str>, addresses: &[&str]) -> Option<RegisterEntry> {
    let candidate = |address: &&str| Registration {
        register_id: "900000001".into(),
        kind: Kind::Kdv,
        name: "De Zon KDV".into(),
        address: (*address).into(),
        town: "Ede".into(),
        places: Some(16),
    };
    Some(RegisterEntry {
        found,
        since: since.map(str::to_owned),
        candidates: addresses.iter().map(candidate).collect(),
    })
}

/// A registered location without complaints, and one of the report that stands for two places.
fn registered() -> Edition {
    let mut edition = edition();
    edition.report.register = Some(dataset::RegisterSource {
        file: "lrk-2024-11.csv".into(),
        date: Some("2024-11".into()),
        registrations: 3,
        found: dataset::RegisterCounts {
            several_addresses: 1,
            nothing: 1,
            ..dataset::RegisterCounts::default()
        },
        unlisted: 1,
    });
    let unlisted = Location {
        reported_names: Vec::new(),
        town: Some("Ede".into()),
        address: Some("Laan 1".into()),
        postcode: Some("6711 AB".into()),
        places: Some(42),
        register_id: Some("900000008".into()),
        register: entry(RegisterFind::Registration, Some("2024-03-01"), &[]),
        ..location("KDV Maan", "laan-1-ede")
    };
    let neighbour = Location {
        town: Some("Ede".into()),
        register: entry(RegisterFind::Address, None, &["Weg 2", "Weg 2"]),
        ..location("De Ster", "de-ster")
    };
    let unclear = Location {
        register: entry(RegisterFind::SeveralAddresses, None, &["Weg 3", "Kade 4"]),
        ..location("De Zon", "de-zon")
    };
    let gone = Location {
        register: entry(RegisterFind::Nothing, None, &[]),
        ..location("Weg", "weg")
    };
    edition
        .locations
        .extend([unlisted, neighbour, unclear, gone]);
    edition.locations.sort_by(|a, b| a.slug.cmp(&b.slug));
    edition
}

fn page(name: &str, language: Language) -> String {
    let page = Page::Location(slug(name));
    render(&page, language, &registered(), &shell()).replace("<!>", "")
}

#[track_caller]
fn assert_says(html: &str, facts: &[&str]) {
    for fact in facts {
        assert!(html.contains(fact), "{fact}: {html}");
    }
}

#[test]
fn a_registered_location_without_complaints_says_what_that_means() {
    let dutch = page("KDV Maan", Language::Dutch);
    let facts = [
        "Laan 1, 6711 AB Ede · 42 kindplaatsen",
        "geen klacht geregistreerd",
        "Het verslag over 2023 noemt deze locatie niet",
        "Dat betekent niet",
        "pas sinds 1 maart 2024 in het register",
        "href=\"../../zonder-locatie/\"",
        "<dd>900000008</dd>",
        "<dd>1 maart 2024</dd>",
        "Landelijk Register Kinderopvang, november 2024",
        "Andere locaties in Ede",
        "href=\"../../locatie/de-ster/\"",
    ];
    assert_says(&dutch, &facts);
    assert!(!dutch.contains("noindex"));
    let english = page("KDV Maan", Language::English);
    let facts = [
        "Laan 1, 6711 AB Ede · 42 child places",
        "since 1 March 2024",
        "Other locations in Ede",
    ];
    assert_says(&english, &facts);
}

#[test]
fn what_the_register_leaves_open_is_shown_as_such() {
    let facts = [
        "href=\"#register\"",
        "Deze naam staat op meer adressen",
        "Wij weten niet welke locatie",
        "De Zon KDV",
        "Weg 3, Ede · 16 kindplaatsen · LRK 900000001",
        "Kade 4, Ede",
    ];
    assert_says(&page("De Zon", Language::Dutch), &facts);
    assert_says(
        &page("De Ster", Language::Dutch),
        &["Op dit adres staan er meer"],
    );
    assert_says(
        &page("Weg", Language::Dutch),
        &["Wij vonden deze naam niet in het register"],
    );
}

#[test]
fn nothing_is_said_of_a_register_where_there_is_none() {
    for language in Language::ALL {
        for page in all(&edition()) {
            let html = render(&page, language, &edition(), &shell());
            for word in ["landelijk register", "national register", "kindplaats"] {
                assert!(!html.contains(word), "{page:?}: {word}");
            }
        }
    }
}

#[test]
fn the_page_about_the_figures_accounts_for_the_register() {
    let html = render(&Page::About, Language::Dutch, &registered(), &shell());
    assert_says(
        &html.replace("<!>", ""),
        &["lrk-2024-11.csv", "3 inschrijvingen", "1 locatie"],
    );
}

#[test]
fn a_former_address_leads_to_the_location_in_both_languages() {
    let mut edition = edition();
    edition.report.forwards = vec![Forward {
        from: slug("beukenstr"),
        to: slug("KDV Beukenstraat 11"),
    }];
    let former = Page::Location(slug("beukenstr"));
    assert!(all(&edition).contains(&former));
    for (language, to) in [
        (Language::Dutch, "../../locatie/kdv-beukenstraat-11/"),
        (
            Language::English,
            "../../../en/location/kdv-beukenstraat-11/",
        ),
    ] {
        let html = render(&former, language, &edition, &shell());
        let refresh = format!("<meta http-equiv=\"refresh\" content=\"0; url={to}\">");
        let whole = to.replace("../", "");
        let canonical =
            format!("<link rel=\"canonical\" href=\"https://example.org/klachten/{whole}\">");
        let link = format!("href=\"{to}\" dir=\"auto\">KDV Beukenstraat 11</a>");
        assert_says(&html, &[&refresh, &canonical, &link, "noindex"]);
    }
}
