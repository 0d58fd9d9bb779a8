//! Measures the list of all complaints on the published year and on a hundred thousand made-up
//! rows: how long a keystroke and a filter take.
//!
//! `cargo run --release -p bench-complaints` from the workspace's root.

mod synthetic;

use dataset::{Complaint, ComplaintsFile, HeadingsFile, NamesFile};
use klachtenwijzer::links::ComplaintsState;
use klachtenwijzer::listing::Listing;
use serde::de::DeserializeOwned;
use std::fmt;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const FOLDER: &str = "public/data/2023";
const LARGE: usize = 100_000;
/// The most that finding may take natively. In a browser a keystroke has 16 ms with a CPU four times
/// slower, and half of that is for drawing: a quarter of 8 ms, and half of it again for WASM built
/// for size. With 100,000 rows it has 50 ms: half of that, and half of it again for WASM.
const BUDGET_YEAR: Duration = Duration::from_millis(1);
const BUDGET_LARGE: Duration = Duration::from_micros(12_500);

/// What people type, and what they click: every beginning of the text is a keystroke.
const QUERIES: [&str; 14] = [
    "luier",
    "te laat opgehaald",
    "personeelstekort",
    "juf",
    "rekening klopt niet",
    "ouder",
    "\"te laat\"",
    "\"de locatiemanager heeft\"",
    "eten",
    "ruildagen",
    "communicatie met de ouder",
    "ongeluk op de groep",
    "xyzzy",
    "de",
];
const FILTERS: [&str; 6] = [
    "",
    "onderwerp=communicatie",
    "uitkomst=gegrond",
    "soort=kdv&uitkomst=niet-gegrond",
    "volgorde=naam",
    "locatie=kdv-beukenstraat-11&label=-",
];

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    match run(&mut out) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // Nothing is left to do where not even this can be written.
            let _ = writeln!(std::io::stderr(), "bench-complaints: {error}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Debug, thiserror::Error)]
enum Error {
    #[error("{path}: {error}")]
    Read { path: String, error: std::io::Error },
    #[error("{path}: {error}")]
    Parse {
        path: String,
        error: serde_json::Error,
    },
    #[error("the result can't be written: {0}")]
    Write(#[from] std::io::Error),
}

/// Whether every budget holds.
fn run(out: &mut impl Write) -> Result<bool, Error> {
    let file: ComplaintsFile = read("complaints.json")?;
    let large = synthetic::complaints(&file.complaints, LARGE);
    let year = measure(out, "2023", file.complaints)?;
    let large = measure(out, "made up", large)?;
    Ok(year.p95 <= BUDGET_YEAR && large.p95 <= BUDGET_LARGE)
}

fn measure(out: &mut impl Write, name: &str, complaints: Vec<Complaint>) -> Result<Times, Error> {
    let (names, headings): (NamesFile, HeadingsFile) =
        (read("locations.json")?, read("report.json")?);
    let start = Instant::now();
    let listing = Listing::new(complaints, names.locations, headings);
    let took = start.elapsed();
    writeln!(
        out,
        "{name}: {} complaints, indexed in {took:.1?}",
        listing.len()
    )?;
    let typed = QUERIES.iter().flat_map(|query| beginnings(query));
    let states = typed.flat_map(|text| {
        FILTERS.map(|filter| ComplaintsState {
            query: text.to_owned(),
            ..ComplaintsState::from_query(filter)
        })
    });
    let times = Times::of(&listing, states);
    writeln!(out, "  keystroke: {times}")?;
    let filters = FILTERS.map(ComplaintsState::from_query);
    writeln!(
        out,
        "  filter: {}",
        Times::of(&listing, filters.into_iter())
    )?;
    Ok(times)
}

fn read<T: DeserializeOwned>(name: &str) -> Result<T, Error> {
    let path = format!("{FOLDER}/{name}");
    let text = std::fs::read_to_string(&path).map_err(|error| Error::Read {
        path: path.clone(),
        error,
    })?;
    serde_json::from_str(&text).map_err(|error| Error::Parse { path, error })
}

/// What somebody has typed after each keystroke.
fn beginnings(query: &str) -> impl Iterator<Item = &str> {
    let ends = query.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter_map(|end| query.get(..end))
}

struct Times {
    p50: Duration,
    p95: Duration,
    max: Duration,
    slowest: String,
    count: usize,
}

impl Times {
    fn of(listing: &Listing, states: impl Iterator<Item = ComplaintsState>) -> Self {
        let timed = |state: ComplaintsState| {
            // The best of three: what is measured is the search, not what else the machine does.
            let once = |_| {
                let start = Instant::now();
                std::hint::black_box(listing.find(&state));
                start.elapsed()
            };
            ((0..3).map(once).min().unwrap_or_default(), state.to_query())
        };
        let mut times: Vec<_> = states.map(timed).collect();
        times.sort();
        let at = |share: usize| {
            times
                .get(times.len() * share / 100)
                .map_or(Duration::ZERO, |t| t.0)
        };
        let (max, slowest) = times.last().cloned().unwrap_or_default();
        Self {
            p50: at(50),
            p95: at(95),
            max,
            slowest,
            count: times.len(),
        }
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            p50,
            p95,
            max,
            slowest,
            count,
        } = self;
        write!(
            f,
            "p50 {p50:.1?}, p95 {p95:.1?}, max {max:.1?} ({slowest:?}) of {count}"
        )
    }
}
