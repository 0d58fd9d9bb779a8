//! An organisation of as many locations as one likes, all of it made up: names, towns and places are
//! nobody's, complaints are the published ones, each with words of its own, dealt out over them.

use crate::{Error, complaints, names};
use dataset::{
    Complaint, ComplaintsFile, Counts, DirectoryEntry, Dispute, Kind, Location, LocationFile,
    LocationsFile, RegisterCounts, RegisterEntry, RegisterFind, RegisterSource, Report,
};
use publishing::editions::Publication;
use std::collections::HashMap;

pub const YEAR: u16 = 2023;
const REPORT: &str = "public/data/2023/report.json";
const COMPLAINTS: &str = "public/data/2023/complaints.json";
/// The country: 100,000 complaints at 32,000 locations.
const COMPLAINTS_OF: (usize, usize) = (100_000, 32_000);
/// One complaint in so many names no location, one location in so many has had a dispute, and a town has
/// so many locations.
const NOWHERE: usize = 50;
const DISPUTED: usize = 100;
const TOWN: usize = 16;

/// A year of an organisation with so many locations.
pub fn publication(count: usize) -> Result<Publication, Error> {
    let report: Report = read(REPORT)?;
    let published: ComplaintsFile = read(COMPLAINTS)?;
    let format = report.format;
    let entries = names::locations(count);
    let towns = (count / TOWN).max(1);
    let mut locations: Vec<Location> = entries
        .into_iter()
        .enumerate()
        .map(|(at, entry)| location(entry, at, towns))
        .collect();
    locations.sort_by(|one, other| one.slug.cmp(&other.slug));
    let many = count * COMPLAINTS_OF.0 / COMPLAINTS_OF.1;
    let mut complaints = complaints::complaints(&published.complaints, many);
    for (at, complaint) in complaints.iter_mut().enumerate() {
        deal(complaint, at, &locations);
    }
    let location_files = files(&mut locations, &complaints, format);
    let report = Report {
        complaints: u32::try_from(many).unwrap_or(u32::MAX),
        register: Some(register(count)),
        disputes: disputes(&locations),
        notes: Vec::new(),
        forwards: Vec::new(),
        changes: Vec::new(),
        corrections: Vec::new(),
        ..report
    };
    Ok(Publication {
        report,
        locations: LocationsFile {
            format,
            year: YEAR,
            locations,
        },
        complaints: ComplaintsFile {
            format,
            year: YEAR,
            complaints,
        },
        location_files,
    })
}

fn read<T: serde::de::DeserializeOwned>(file: &'static str) -> Result<T, Error> {
    let text = std::fs::read_to_string(file)?;
    serde_json::from_str(&text).map_err(|error| Error::Json { file, error })
}

/// A location that its register knows. Two in three share their building with the one before, as day care
/// and out-of-school care do; a few towns are large and many are small.
fn location(entry: DirectoryEntry, at: usize, towns: usize) -> Location {
    let kind = Kind::ALL
        .into_iter()
        .find(|kind| entry.name.starts_with(kind.abbreviation()));
    let building = at - at % 3;
    let drawn = scattered(building) as f64 / SCATTER as f64;
    let town = (drawn * drawn * towns as f64) as usize;
    Location {
        kind,
        site: format!("gebouw-{building}"),
        town: Some(format!("Plaats {town}")),
        places: Some(u32::try_from(10 + at % 90).unwrap_or(10)),
        register_id: Some(format!("{at:09}")),
        register: Some(RegisterEntry {
            found: RegisterFind::Registration,
            since: Some("2015-03-01".to_owned()),
            candidates: Vec::new(),
        }),
        perhaps_same: Vec::new(),
        counts: Counts::default(),
        slug: entry.slug,
        name: entry.name,
        labels: entry.labels,
        reported_names: entry.reported_names,
        address: entry.address,
        postcode: entry.postcode,
    }
}

const SCATTER: usize = 1 << 20;

/// A number below [`SCATTER`] for each, in no order that can be seen.
fn scattered(at: usize) -> usize {
    let mixed = at.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed ^ (mixed >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9) >> 40 & (SCATTER - 1)
}

/// Puts a complaint at a location.
fn deal(complaint: &mut Complaint, at: usize, locations: &[Location]) {
    let chosen = scattered(at) * locations.len() / SCATTER;
    let location = locations
        .get(chosen)
        .filter(|_| !at.is_multiple_of(NOWHERE));
    complaint.location = location.map(|location| location.slug.clone());
    complaint.reported_name = location.and_then(|l| l.reported_names.first().cloned());
}

/// Each location with its complaints; what it counts is filled in.
fn files(locations: &mut [Location], complaints: &[Complaint], format: u32) -> Vec<LocationFile> {
    let mut own: HashMap<_, Vec<Complaint>> = HashMap::new();
    for complaint in complaints {
        let of_location = own.entry(complaint.location.clone()).or_default();
        of_location.push(complaint.clone());
    }
    let files = locations.iter_mut().map(|location| {
        let complaints = own.remove(&Some(location.slug.clone()));
        let complaints = complaints.unwrap_or_default();
        location.counts = Counts::of(&complaints);
        LocationFile {
            format,
            year: YEAR,
            location: location.clone(),
            complaints,
        }
    });
    files.collect()
}

fn disputes(locations: &[Location]) -> Vec<Dispute> {
    let disputed = locations.iter().step_by(DISPUTED);
    disputed
        .map(|location| Dispute {
            location: Some(location.slug.clone()),
            subject: None,
            verdict: None,
            ruled_on: None,
            reference: None,
        })
        .collect()
}

fn register(count: usize) -> RegisterSource {
    let registrations = u32::try_from(count).unwrap_or(u32::MAX);
    RegisterSource {
        file: "made up".to_owned(),
        date: None,
        registrations,
        found: RegisterCounts {
            registration: registrations,
            ..RegisterCounts::default()
        },
        unlisted: 0,
    }
}
