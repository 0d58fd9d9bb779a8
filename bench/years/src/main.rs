//! Measures a site with several years: how long pouring its pages takes on one core, for one year up to
//! five. The years are made up from the published one, whose complaints are dealt out to other locations
//! in each. The last site is left in `target/five-years`, to be held against the budgets of a visit:
//! `DIST=target/five-years node bench/budgets.mjs`.
//!
//! `cargo run --release -p bench-years` from the workspace's root, after `cargo xtask build`.

use chrono::NaiveDate;
use dataset::{Complaint, ComplaintsFile, Counts, Location, LocationFile, LocationsFile, Report};
use publisher::folder::{self, FolderError};
use publishing::editions::{Publication, Published};
use publishing::error::PublishError;
use publishing::files::{FilePathError, Files};
use publishing::site::{self, Kit, Pouring, RenderError};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const YEAR: u16 = 2023;
const YEARS: u16 = 5;
const ROUNDS: usize = 3;
const SITE: &str = "target/five-years";
/// What pouring five years may take.
const BUDGET: Duration = Duration::from_secs(5);

#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Publish(#[from] PublishError),
    #[error(transparent)]
    Render(#[from] RenderError),
    #[error(transparent)]
    Path(#[from] FilePathError),
    #[error("a file of the dataset can't be read: {0}")]
    Json(#[from] serde_json::Error),
    #[error("the dataset lacks {0}")]
    Missing(String),
    #[error("{0} is no day")]
    Day(u16),
    #[error(transparent)]
    Write(#[from] std::io::Error),
}

fn main() -> ExitCode {
    match run(&mut std::io::stdout().lock()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // Nothing is left to do where not even this can be written.
            let _ = writeln!(std::io::stderr(), "bench-years: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(out: &mut impl Write) -> Result<bool, Error> {
    let kit = Kit::read(folder::read(Path::new("dist"))?)?;
    let real = Real::read()?;
    let today = NaiveDate::from_ymd_opt(i32::from(YEAR) + 1, 6, 1).ok_or(Error::Day(YEAR))?;
    let mut data = Files::default();
    let mut took = Duration::ZERO;
    for years in 1..=YEARS {
        let publication = real.in_year(YEAR - YEARS + years);
        data = Published::read(data)?.with(&publication, today)?.files;
        let pouring = Pouring {
            today,
            with_pictures: false,
            workers: 1,
        };
        let mut best = Duration::MAX;
        let mut poured = None;
        for _ in 0..ROUNDS {
            let began = Instant::now();
            poured = Some(site::pour(&kit, &data, &pouring)?);
            best = best.min(began.elapsed());
        }
        took = best;
        let Some(poured) = poured else { continue };
        let each = best.as_secs_f64() * 1e6 / poured.pages as f64;
        let (pages, seconds) = (poured.pages, best.as_secs_f64());
        writeln!(
            out,
            "{years} years: {pages} pages in {seconds:.2} s, {each:.0} µs each"
        )?;
        if years == YEARS {
            for (path, bytes) in poured.site.into_files().iter() {
                folder::write_file(&Path::new(SITE).join(path.as_str()), bytes)?;
            }
        }
    }
    Ok(took <= BUDGET)
}

/// The published year.
struct Real {
    report: Report,
    locations: Vec<Location>,
    complaints: Vec<Complaint>,
}

impl Real {
    fn read() -> Result<Self, Error> {
        let files = folder::read(Path::new("public/data"))?;
        let read = |name: &str| {
            let bytes = files.get(&format!("{YEAR}/{name}"));
            bytes.ok_or_else(|| Error::Missing(name.to_owned()))
        };
        let locations: LocationsFile = serde_json::from_slice(read("locations.json")?)?;
        let complaints: ComplaintsFile = serde_json::from_slice(read("complaints.json")?)?;
        Ok(Self {
            report: serde_json::from_slice(read("report.json")?)?,
            locations: locations.locations,
            complaints: complaints.complaints,
        })
    }

    /// The same complaints in another year, each at another location: one year's locations aren't all in
    /// the next one's report.
    fn in_year(&self, year: u16) -> Publication {
        let format = self.report.format;
        let shift = usize::from(YEAR - year) * 31;
        let complaints = self.complaints.iter().enumerate();
        let complaints: Vec<Complaint> = complaints
            .map(|(place, complaint)| {
                let other = (place + shift) % self.complaints.len();
                let location = self.complaints.get(other).and_then(|c| c.location.clone());
                Complaint {
                    id: complaint.id.replace(&YEAR.to_string(), &year.to_string()),
                    location: location
                        .filter(|slug| year == YEAR || slug.as_str().len() % 7 != shift % 7),
                    ..complaint.clone()
                }
            })
            .collect();
        let own = |location: &Location| {
            let slug = Some(&location.slug);
            let own = complaints.iter().filter(|c| c.location.as_ref() == slug);
            own.cloned().collect::<Vec<_>>()
        };
        let files = self.locations.iter().map(|location| {
            let complaints = own(location);
            let counts = Counts::of(&complaints);
            let location = Location {
                counts,
                ..location.clone()
            };
            LocationFile {
                format,
                year,
                location,
                complaints,
            }
        });
        let location_files: Vec<_> = files
            .filter(|file| file.location.counts.total > 0)
            .collect();
        let locations = location_files.iter().map(|file| file.location.clone());
        Publication {
            report: Report {
                year,
                ..self.report.clone()
            },
            locations: LocationsFile {
                format,
                year,
                locations: locations.collect(),
            },
            complaints: ComplaintsFile {
                format,
                year,
                complaints,
            },
            location_files,
        }
    }
}
