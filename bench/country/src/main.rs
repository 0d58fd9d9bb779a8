//! Measures how pouring grows with an organisation: made-up ones with 4,000 locations up to the
//! country's 32,000, and complaints in proportion, by one worker and by two. Each is poured by a process
//! of its own, so that its peak of memory is its own. What the processors did says how it grows where
//! the machine has other things to do as well.
//!
//! `cargo run --release -p bench-country` from the workspace's root, after `cargo xtask build`; with a
//! number of locations and of workers behind `--` only that one, and with a folder behind those its site is
//! left there, without the pages of locations: for `node bench/country.mjs`.

#[path = "../../complaints/src/synthetic.rs"]
mod complaints;
mod made_up;
#[path = "../../lookup/src/synthetic.rs"]
mod names;

use chrono::NaiveDate;
use made_up::YEAR;
use publisher::folder::{self, FolderError};
use publishing::editions::Published;
use publishing::error::PublishError;
use publishing::site::{self, Kit, Pouring, RenderError, Site};
use std::io::Write;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::Instant;

const SIZES: [usize; 4] = [4_000, 8_000, 16_000, 32_000];
const WORKERS: [usize; 2] = [1, 2];

#[derive(Debug, thiserror::Error)]
enum Error {
    #[error(transparent)]
    Folder(#[from] FolderError),
    #[error(transparent)]
    Publish(#[from] PublishError),
    #[error(transparent)]
    Render(#[from] RenderError),
    #[error("{file} can't be read: {error}")]
    Json {
        file: &'static str,
        error: serde_json::Error,
    },
    #[error("{0} is no number")]
    Number(String),
    #[error("{0} is no day")]
    Day(u16),
    #[error("pouring {0} locations failed")]
    Failed(usize),
    #[error(transparent)]
    Io(#[from] std::io::Error),
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let mut out = std::io::stdout();
    let done = match &arguments[..] {
        [locations, workers] => measure(locations, workers, None, &mut out),
        [locations, workers, site] => measure(locations, workers, Some(site), &mut out),
        _ => all(&mut out),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to do where not even this can be written.
            let _ = writeln!(std::io::stderr(), "bench-country: {error}");
            ExitCode::FAILURE
        }
    }
}

fn all(out: &mut impl Write) -> Result<(), Error> {
    writeln!(
        out,
        "| locations | complaints | workers | pages | poured in | CPU | CPU a page | peak memory |"
    )?;
    writeln!(out, "| --- | --- | --- | --- | --- | --- | --- | --- |")?;
    for locations in SIZES {
        for workers in WORKERS {
            let arguments = [locations, workers].map(|number| number.to_string());
            let status = Command::new(std::env::current_exe()?)
                .args(arguments)
                .status()?;
            if !status.success() {
                return Err(Error::Failed(locations));
            }
        }
    }
    Ok(())
}

fn measure(
    locations: &str,
    workers: &str,
    site: Option<&String>,
    out: &mut impl Write,
) -> Result<(), Error> {
    let number = |text: &str| {
        let number = text.parse::<usize>();
        number.map_err(|_| Error::Number(text.to_owned()))
    };
    let (locations, workers) = (number(locations)?, number(workers)?);
    let kit = Kit::read(folder::read(Path::new("dist"))?)?;
    let today = NaiveDate::from_ymd_opt(i32::from(YEAR) + 1, 6, 1).ok_or(Error::Day(YEAR))?;
    let publication = made_up::publication(locations)?;
    let complaints = publication.complaints.complaints.len();
    let data = Published::default().with(&publication, today)?.files;
    let pouring = Pouring {
        today,
        with_pictures: false,
        workers,
    };
    let (began, busy) = (Instant::now(), processors()?);
    let poured = site::pour(&kit, &data, &pouring)?;
    let (seconds, busy) = (began.elapsed().as_secs_f64(), processors()? - busy);
    let (pages, peak) = (poured.pages, peak()?);
    let each = busy * 1e6 / pages as f64;
    writeln!(
        out,
        "| {locations} | {complaints} | {workers} | {pages} | {seconds:.1} s | {busy:.1} s | {each:.0} µs | {peak} MB |"
    )?;
    if let Some(folder) = site {
        leave(&poured.site, Path::new(folder))?;
    }
    Ok(())
}

/// Writes what a visit of the start page and of all complaints may ask for.
fn leave(site: &Site, folder: &Path) -> Result<(), Error> {
    let of_year = format!("{YEAR}/locations/");
    let is_of_location = |path: &str| {
        path.starts_with("locatie/") || path.starts_with("en/location/") || path.contains(&of_year)
    };
    for (path, parts) in site.each() {
        if !is_of_location(path.as_str()) {
            let bytes = parts.collect::<Vec<_>>().concat();
            folder::write_file(&folder.join(path.as_str()), &bytes)?;
        }
    }
    Ok(())
}

/// The seconds for which processors worked for this process, all its threads together. Linux tells
/// hundredths: for the program itself, and for what the system did for it.
fn processors() -> Result<f64, Error> {
    let status = std::fs::read_to_string("/proc/self/stat")?;
    // The name of the program stands in front, and may hold anything.
    let (_, fields) = status.rsplit_once(')').unwrap_or_default();
    let mut fields = fields.split_whitespace().skip(11);
    let mut hundredths = || {
        let text = fields.next().unwrap_or_default();
        let number = text.parse::<u32>();
        number.map_err(|_| Error::Number(text.to_owned()))
    };
    Ok(f64::from(hundredths()? + hundredths()?) / 100.0)
}

/// The most memory that the process has had, as Linux tells it.
fn peak() -> Result<u64, Error> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let text = line.unwrap_or_default().trim().trim_end_matches(" kB");
    let kilobytes = text.parse::<u64>();
    let kilobytes = kilobytes.map_err(|_| Error::Number(text.to_owned()))?;
    Ok(kilobytes / 1024)
}
