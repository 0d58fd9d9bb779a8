//! What the files of each year say, in words of our own: what is read of them is compared with it.

use super::{change, id, joined, slug};
use dataset::{
    Category, CategorySource, Change, Complaint, Counts, FORMAT, Kind, Lineage, Location, Outcome,
    Report, Source, SourceDocument, State,
};
use publishing::editions::Publication;

/// Places whose names never change; each has a number of its own, so that it has complaints in most
/// years, and none in one.
const STEADY: [&str; 34] = [
    "Aak", "Anker", "Baken", "Ballast", "Bark", "Boei", "Bolder", "Bries", "Brik", "Dek", "Dok",
    "Eb", "Fok", "Gaffel", "Galei", "Giek", "Golf", "Haven", "Helm", "Jol", "Kiel", "Klipper",
    "Kluis", "Koers", "Kotter", "Kreek", "Lagune", "Loods", "Luik", "Pont", "Punter", "Ree",
    "Schoener", "Schuit",
];

/// How many complaints each location has in a year; one that isn't here isn't in the report.
fn counts(year: u16) -> Vec<(String, u32)> {
    let steady = (0..).zip(STEADY).map(|(number, name): (u32, _)| {
        let kind = ["KDV", "BSO", "POV"][usize::try_from(number % 3).unwrap()];
        let complaints = (number + u32::from(year)) % 4;
        (format!("{kind} De {name}"), complaints)
    });
    let special: &[(&str, u32)] = match year {
        2031 => &[
            ("KDV De Kade", 2),
            ("BSO De Mast", 1),
            ("KDV De Vloot", 4),
            ("BSO De Wimpel", 1),
        ],
        2032 => &[
            ("KDV De Kade", 3),
            ("BSO De Mast", 2),
            ("KDV De Vloot", 2),
            ("BSO De Wimpel", 1),
            ("KDV De Roos", 3),
        ],
        2033 => &[
            ("KDV De Steiger", 1),
            ("KDV De Vloot Noord", 1),
            ("KDV De Vloot Zuid", 2),
            ("POV Het Roer", 1),
        ],
        _ => &[
            ("KDV De Steiger", 2),
            ("KDV De Vloot Noord", 1),
            ("POV Het Roer", 0),
        ],
    };
    let boeg = ("BSO De Boeg".to_owned(), u32::from(year % 3));
    let special = special
        .iter()
        .map(|&(name, count)| (name.to_owned(), count));
    steady.chain([boeg]).chain(special).collect()
}

/// The categories of a year: one is renamed, one is added and one dropped.
fn categories(year: u16) -> Vec<Category> {
    let names: &[&str] = match year {
        2031 | 2032 => &["Communicatie", "Personeel", "Vervoer"],
        2033 => &[
            "Contact met ouders",
            "Personeel",
            "Vervoer",
            "Eten en drinken",
        ],
        _ => &["Contact met ouders", "Personeel", "Eten en drinken"],
    };
    let category = |name: &&str| Category {
        id: id(name),
        name: (*name).to_owned(),
        lineage: (year == 2033 && *name == "Contact met ouders")
            .then(|| Lineage::Follows(id("Communicatie"))),
    };
    names.iter().map(category).collect()
}

fn changes(year: u16) -> Vec<Change> {
    let on = Some(format!("{year}-08-01"));
    // What ended before a year isn't in its list.
    let ended = Some("2032-12-31".to_owned());
    match year {
        2032 => vec![change("BSO De Wimpel", State::Closed { on })],
        2033 => vec![
            change(
                "BSO De Mast",
                State::Merged {
                    into: slug("BSO De Boeg"),
                    on: ended.clone(),
                },
            ),
            change(
                "KDV De Kade",
                State::Renamed {
                    to: slug("KDV De Steiger"),
                    // No column says since when.
                    on: None,
                },
            ),
            change(
                "KDV De Vloot",
                State::Split {
                    into: vec![slug("KDV De Vloot Noord"), slug("KDV De Vloot Zuid")],
                    on: ended,
                },
            ),
            change("POV Het Roer", State::Opened { on }),
        ],
        _ => Vec::new(),
    }
}

/// A year as the core makes it of a source.
pub fn publication(year: u16) -> Publication {
    let categories = categories(year);
    let label = (year < 2034).then(|| "Kompas B.V.".to_owned());
    let mut complaints = Vec::new();
    for (name, count) in counts(year) {
        for _ in 0..count {
            let number = complaints.len() + 1;
            complaints.push(Complaint {
                id: format!("{year}-{number:04}"),
                location: Some(slug(&name)),
                reported_name: Some(name.clone()),
                label: label.clone(),
                category: categories[number % categories.len()].id.clone(),
                category_source: CategorySource::Report,
                complaint: Some(format!(
                    "De deur van {name} klemt, voor de {number}e keer. Eén ruit is stuk."
                )),
                resolution: None,
                outcome: [Some(Outcome::Upheld), Some(Outcome::Withdrawn), None][number % 3],
                received_on: Some(format!("{year}-03-{:02}", number % 28 + 1)),
                closed_on: None,
                measure_due: None,
                source: Source {
                    page: 0,
                    line: u32::try_from(number).unwrap(),
                },
            });
        }
    }
    let locations = counts(year).into_iter().map(|(name, count)| Location {
        slug: slug(&name),
        kind: Kind::ALL
            .into_iter()
            .find(|kind| name.starts_with(kind.abbreviation())),
        site: String::new(),
        // Known of the rows alone.
        labels: label.iter().filter(|_| count > 0).cloned().collect(),
        reported_names: vec![name.clone()],
        name,
        town: None,
        address: None,
        postcode: None,
        places: None,
        register_id: None,
        register: None,
        perhaps_same: Vec::new(),
        counts: Counts::default(),
    });
    let report = Report {
        format: FORMAT,
        organisation: "Kompas".into(),
        year,
        source: SourceDocument {
            title: format!("Klachten {year}"),
            date: None,
            pages: 0,
        },
        complaints: 0,
        children_served: (year > 2031).then_some(4_000),
        locations_operated: None,
        labels: label.iter().cloned().collect(),
        categories,
        published_totals: Vec::new(),
        checks: Vec::new(),
        external_disputes: Vec::new(),
        notes: Vec::new(),
        register: None,
        forwards: Vec::new(),
        disputes: Vec::new(),
        scheme: None,
        changes: changes(year),
        corrections: Vec::new(),
    };
    joined(report, locations.collect(), complaints)
}
