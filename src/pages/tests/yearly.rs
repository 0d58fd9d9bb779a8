//! The yearly report, of the organisation and of a location.

use super::*;
use crate::links::Address;
use dataset::{ExternalDisputes, Scheme};

fn of_year(page: &Page, edition: &Edition) -> String {
    let address = Address::of_year(page, 2023);
    let html = render(address, Language::Dutch, edition, &shell());
    html.replace("<!>", "")
}

fn committee() -> Page {
    Page::LocationReport(Slug::from_name("KDV Beukenstraat 11").unwrap())
}

#[test]
fn the_report_holds_every_complaint_below_its_location() {
    let edition = edition();
    let page = of_year(&Page::YearlyReport, &edition);
    for complaint in &edition.complaints {
        let link = format!("#klacht-{}\"", complaint.id);
        assert_eq!(page.matches(&link).count(), 1, "{link}");
    }
    let own = page.split("id=\"kdv-beukenstraat-11\"").nth(1).unwrap();
    let (own, nowhere) = own.split_once("id=\"zonder-locatie\"").unwrap();
    assert!(own.contains("2 gegrond, 1 geen oordeel") && !own.contains("2023-0004"));
    assert!(nowhere.contains("2023-0004") && !nowhere.contains("2023-0003"));
    // It had none, which the report says of names it lists only.
    assert!(page.contains("Onder deze namen is in dit jaar geen klacht geregistreerd."));
}

/// On paper and in a PDF a place that isn't there leads nowhere.
#[test]
fn every_entry_of_the_contents_leads_to_a_place() {
    let page = of_year(&Page::YearlyReport, &edition());
    let contents = page.split("class=\"contents\"").nth(1).unwrap();
    let contents = contents.split("</nav>").next().unwrap();
    let places: Vec<_> = contents.split("href=\"#").skip(1).collect();
    assert_eq!(places.len(), 9);
    for place in places {
        let id = place.split('"').next().unwrap();
        assert_eq!(page.matches(&format!(" id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[test]
fn what_the_act_asks_for_is_there_or_said_to_be_missing() {
    let asked = |edition: &Edition| {
        let page = of_year(&Page::YearlyReport, edition);
        let list = page.split("id=\"wet\"").nth(1).unwrap();
        list.split("</ul>").next().unwrap().to_owned()
    };
    let mut edition = edition();
    edition.report.external_disputes.clear();
    let missing = "staat niet in onze bron";
    assert_eq!(asked(&edition).matches(missing).count(), 3);
    edition.report.external_disputes = vec![ExternalDisputes {
        label: "Partou B.V.".into(),
        disputes: 2,
    }];
    edition.report.scheme = Some(Scheme {
        description: "De regeling.".into(),
        made_known: None,
    });
    let list = asked(&edition);
    assert_eq!(list.matches(missing).count(), 1);
    assert!(list.contains("onze bron noemt alleen het aantal"));
    edition.complaints.clear();
    for location in &mut edition.locations {
        location.counts = Counts::default();
    }
    // A year without complaints has no verdicts to miss.
    let list = asked(&edition);
    assert_eq!(list.matches(missing).count(), 1);
    assert!(list.contains("#aantallen") && !list.contains("#per-locatie"));
}

/// Who publishes counts only has nothing to list: neither empty texts nor "the report doesn't say".
#[test]
fn counts_without_texts_are_counts() {
    let mut edition = edition();
    for complaint in &mut edition.complaints {
        (complaint.complaint, complaint.resolution) = (None, None);
    }
    let page = of_year(&Page::YearlyReport, &edition);
    assert!(page.contains("2 gegrond, 1 geen oordeel") && !page.contains("class=\"entry\""));
}

#[test]
fn a_parents_committee_gets_its_own_location_at_an_address_for_good() {
    let edition = edition();
    let page = of_year(&committee(), &edition);
    for fact in [
        "class=\"summary\"",
        "2023-0003",
        "../../../../verslag/2023/",
        "href=\"https://example.org/klachten/locatie/kdv-beukenstraat-11/verslag/2023/\"",
        "noindex",
    ] {
        assert!(page.contains(fact), "{fact}");
    }
    assert!(!page.contains("2023-0004"));
    assert!(
        of_year_pages(&edition).contains(&committee()) && !all(&edition).contains(&committee())
    );
}

fn of_year_pages(edition: &Edition) -> Vec<Page> {
    super::super::of_year(edition)
}
