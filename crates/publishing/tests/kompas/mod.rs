//! The made-up organisation Kompas: four years and more than forty locations, with everything that
//! befalls a real one. 2031 and 2032 have a De Kade, which is De Steiger from 2033 on; De Mast becomes
//! part of De Boeg at the end of 2032, De Vloot becomes two, De Wimpel closes in 2032 and Het Roer opens in
//! 2033.
//! De Roos has complaints in 2032 alone, and stands in the lists of no other year. 2034 has no labels.
//!
//! Each year is read from what another program wrote (`make.py`): an XLSX, an ODS, CSV files in UTF-8 and in
//! Windows-1252. `expected` says the same in Rust.

#![allow(dead_code, reason = "each test program uses a part of it")]
#![allow(clippy::unwrap_used, reason = "all of it is test code")]

pub mod everything;
pub mod expected;
pub mod poured;
pub mod sequence;

use dataset::{
    CategoryId, Change, Complaint, ComplaintsFile, Counts, FORMAT, Forward, Location, LocationFile,
    LocationsFile, Report, Slug, State,
};
use publishing::editions::{self, Addresses, Publication, Published};
use publishing::files::Files;
use publishing::sources;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The years of the reports.
pub const YEARS: [u16; 4] = [2031, 2032, 2033, 2034];

pub fn slug(name: &str) -> Slug {
    Slug::from_name(name).unwrap()
}

pub fn id(name: &str) -> CategoryId {
    CategoryId::from_name(name).unwrap()
}

pub fn change(name: &str, state: State) -> Change {
    let slug = slug(name);
    Change { slug, state }
}

/// A location that is said to have become part of another one.
pub fn closed_into(name: &str, into: &str) -> Change {
    let (into, on) = (slug(into), None);
    change(name, State::Merged { into, on })
}

/// The files of a year, as a coordinator hands them in.
pub fn source_files(year: u16) -> Files {
    // The publisher's example stands in another crate.
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../publishing/tests/kompas/data");
    let mut files = Files::default();
    for entry in fs::read_dir(here.join(year.to_string())).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        files.add(name, fs::read(entry.path()).unwrap()).unwrap();
    }
    files
}

/// Every year, each read against those before it.
static READ: LazyLock<Vec<Publication>> = LazyLock::new(|| {
    let mut files = Files::default();
    let mut years = Vec::new();
    for year in YEARS {
        let published = Published::read(files.clone()).unwrap();
        let mut source = sources::read(&source_files(year), &published.known(Some(year))).unwrap();
        source.stands_in(&year.to_string());
        let prepared = editions::prepare(&source, Addresses::Listed, None);
        let prepared = prepared.unwrap_or_else(|faults| panic!("{year}: {faults}"));
        files = sequence::publish(files, &prepared.publication)
            .unwrap()
            .files;
        years.push(prepared.publication);
    }
    years
});

/// A year as the core makes it of its files.
pub fn publication(year: u16) -> Publication {
    let at = YEARS.iter().position(|&other| other == year).unwrap();
    READ[at].clone()
}

/// The files that go with a report, locations and complaints.
pub fn joined(
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
