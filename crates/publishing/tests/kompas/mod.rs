//! The made-up organisation Kompas: four years and more than forty locations, with everything that
//! befalls a real one. 2031 and 2032 have a De Kade, which is De Steiger from 2033 on; De Mast becomes
//! part of De Boeg in 2033, De Vloot becomes two, De Wimpel closes in 2032 and Het Roer opens in 2033.
//! De Roos has complaints in 2032 alone, and stands in the lists of no other year. 2034 has no labels.

#![allow(dead_code, reason = "each test program uses a part of it")]
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

pub mod everything;
pub mod poured;
pub mod sequence;

use dataset::{
    Category, CategoryId, CategorySource, Change, Complaint, ComplaintsFile, Counts, FORMAT,
    Forward, Kind, Lineage, Location, LocationFile, LocationsFile, Outcome, Report, Slug, Source,
    SourceDocument, State,
};
use publishing::editions::Publication;

/// The years of the reports.
pub const YEARS: [u16; 4] = [2031, 2032, 2033, 2034];

/// Places whose names never change; each has a number of its own, so that it has complaints in most
/// years, and none in one.
const STEADY: [&str; 34] = [
    "Aak", "Anker", "Baken", "Ballast", "Bark", "Boei", "Bolder", "Bries", "Brik", "Dek", "Dok",
    "Eb", "Fok", "Gaffel", "Galei", "Giek", "Golf", "Haven", "Helm", "Jol", "Kiel", "Klipper",
    "Kluis", "Koers", "Kotter", "Kreek", "Lagune", "Loods", "Luik", "Pont", "Punter", "Ree",
    "Schoener", "Schuit",
];

pub fn slug(name: &str) -> Slug {
    Slug::from_name(name).unwrap()
}

fn id(name: &str) -> CategoryId {
    CategoryId::from_name(name).unwrap()
}

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

fn change(name: &str, state: State) -> Change {
    let slug = slug(name);
    Change { slug, state }
}

/// A location that is said to have become part of another one.
pub fn closed_into(name: &str, into: &str) -> Change {
    let (into, on) = (slug(into), None);
    change(name, State::Merged { into, on })
}

fn changes(year: u16) -> Vec<Change> {
    let on = Some(format!("{year}-08"));
    match year {
        2032 => vec![change("BSO De Wimpel", State::Closed { on })],
        2033 => vec![
            closed_into("BSO De Mast", "BSO De Boeg"),
            change(
                "KDV De Kade",
                State::Renamed {
                    to: slug("KDV De Steiger"),
                    on: on.clone(),
                },
            ),
            change(
                "KDV De Vloot",
                State::Split {
                    into: vec![slug("KDV De Vloot Noord"), slug("KDV De Vloot Zuid")],
                    on: on.clone(),
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
                complaint: Some(format!("De deur van {name} klemt, voor de {number}e keer.")),
                resolution: None,
                outcome: [Some(Outcome::Upheld), Some(Outcome::Withdrawn), None][number % 3],
                received_on: Some(format!("{year}-03-{:02}", number % 28 + 1)),
                closed_on: None,
                measure_due: None,
                source: Source {
                    page: 1,
                    line: u32::try_from(number).unwrap(),
                },
            });
        }
    }
    let locations = counts(year).into_iter().map(|(name, _)| Location {
        slug: slug(&name),
        kind: Kind::ALL
            .into_iter()
            .find(|kind| name.starts_with(kind.abbreviation())),
        site: name.to_lowercase(),
        labels: label.iter().cloned().collect(),
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
            pages: 1,
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

/// The files that go with a report, locations and complaints.
fn joined(
    mut report: Report,
    mut locations: Vec<Location>,
    complaints: Vec<Complaint>,
) -> Publication {
    let year = report.year;
    report.complaints = u32::try_from(complaints.len()).unwrap();
    locations.sort_by(|one, other| one.slug.cmp(&other.slug));
    let own = |location: &Location| -> Vec<Complaint> {
        let slug = Some(location.slug.clone());
        let own = complaints.iter().filter(|c| c.location == slug);
        own.cloned().collect()
    };
    for location in &mut locations {
        location.counts = Counts::of(&own(location));
    }
    let file = |location: &Location| LocationFile {
        format: FORMAT,
        year,
        location: location.clone(),
        complaints: own(location),
    };
    Publication {
        report,
        location_files: locations.iter().map(file).collect(),
        locations: LocationsFile {
            format: FORMAT,
            year,
            locations,
        },
        complaints: ComplaintsFile {
            format: FORMAT,
            year,
            complaints,
        },
    }
}

/// Gives a location another name, as if the report had been misread, with a forward or without.
pub fn mend_a_name(publication: &mut Publication, place: usize, forwards: bool) {
    let mut locations = publication.locations.locations.clone();
    let mut complaints = publication.complaints.complaints.clone();
    let location = &mut locations[place];
    let from = location.slug.clone();
    location.name = format!("{} aan zee", location.name);
    location.slug = slug(&location.name);
    let to = location.slug.clone();
    for complaint in &mut complaints {
        if complaint.location.as_ref() == Some(&from) {
            complaint.location = Some(to.clone());
        }
    }
    let mut report = publication.report.clone();
    if forwards {
        report.forwards.push(Forward { from, to });
    }
    *publication = joined(report, locations, complaints);
}

/// Takes a location out, with its complaints, as if another organisation's had slipped in.
pub fn drop_a_location(publication: &mut Publication, place: usize) {
    let mut locations = publication.locations.locations.clone();
    let mut complaints = publication.complaints.complaints.clone();
    let gone = Some(locations.remove(place).slug);
    complaints.retain(|complaint| complaint.location != gone);
    *publication = joined(publication.report.clone(), locations, complaints);
}
