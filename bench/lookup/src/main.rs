//! Measures the search on the published year and on a country's worth of made-up locations: how
//! often the right one comes first, and how long a keystroke takes.
//!
//! `cargo run --release -p bench-lookup` from the workspace's root; with `locations` behind `--` it
//! prints the made-up locations as a `locations.json` instead, for measuring them in a browser.

#[path = "../../frame.rs"]
mod frame;
mod synthetic;

use dataset::{DirectoryEntry, DirectoryFile};
use frame::{Error, Times, beginnings, end, read, read_json};
use klachtenwijzer::lookup::Directory;
use std::fmt;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const LOCATIONS: &str = "public/data/2023/locations.json";
const QUERIES: &str = "tests/queries/2023.tsv";
/// What a field shows at once.
const SHOWN: usize = 8;
/// The number of locations in the national register.
const COUNTRY: usize = 32_000;
/// The most that a keystroke may take in a browser on a slow phone, as native time: a quarter of
/// 8 and 16 ms for a CPU four times slower, and half of that for WASM built for size.
const BUDGET_YEAR: Duration = Duration::from_millis(1);
const BUDGET_COUNTRY: Duration = Duration::from_millis(2);

fn main() -> ExitCode {
    let mut out = std::io::stdout().lock();
    let is_asked_for_locations = std::env::args()
        .nth(1)
        .is_some_and(|word| word == "locations");
    let done = if is_asked_for_locations {
        synthetic::write(COUNTRY, &mut out)
            .map(|()| true)
            .map_err(Error::Write)
    } else {
        run(&mut out)
    };
    end("bench-lookup", done)
}

/// Whether every budget holds.
fn run(out: &mut impl Write) -> Result<bool, Error> {
    let file: DirectoryFile = read_json(LOCATIONS)?;
    let cases = read(QUERIES)?;
    let cases: Vec<Case> = cases.lines().skip(1).filter_map(Case::parse).collect();
    let (year, took) = build(file.locations);
    writeln!(
        out,
        "2023: {} locations, indexed in {took:.1?}",
        year.locations().len()
    )?;
    writeln!(out, "  {}", Rates::of(&year, &cases))?;
    let keystrokes: Vec<&str> = cases
        .iter()
        .flat_map(|case| beginnings(case.query))
        .collect();
    let year_times = times(&year, &keystrokes);
    writeln!(out, "  keystroke: {year_times}")?;
    let (country, took) = build(synthetic::locations(COUNTRY));
    writeln!(
        out,
        "country: {} made-up locations, indexed in {took:.1?}",
        country.locations().len()
    )?;
    let names: Vec<&str> = country
        .locations()
        .iter()
        .step_by(160)
        .map(|l| l.name.as_str())
        .collect();
    let mut keystrokes = keystrokes;
    keystrokes.extend(names.iter().flat_map(|name| beginnings(name)));
    let country_times = times(&country, &keystrokes);
    writeln!(out, "  keystroke: {country_times}")?;
    Ok(year_times.max() <= BUDGET_YEAR && country_times.max() <= BUDGET_COUNTRY)
}

/// Indexes a few times: what is measured is the indexing, not what else the machine does.
fn build(locations: Vec<DirectoryEntry>) -> (Directory, Duration) {
    let once = |locations| {
        let start = Instant::now();
        let directory = Directory::from_entries(locations);
        (directory, start.elapsed())
    };
    let trials = (0..4).map(|_| once(locations.clone()).1).min();
    let (directory, last) = once(locations);
    (directory, trials.map_or(last, |best| best.min(last)))
}

/// Times the answer to every keystroke.
fn times(directory: &Directory, keystrokes: &[&str]) -> Times {
    let typed = keystrokes.iter().copied();
    Times::of(
        typed,
        |typed| (*typed).to_owned(),
        |typed| directory.search(typed, SHOWN),
    )
}

/// A query and the locations that answer it; none where nothing does.
struct Case<'a> {
    query: &'a str,
    expected: Vec<&'a str>,
}

impl<'a> Case<'a> {
    fn parse(line: &'a str) -> Option<Self> {
        let mut cells = line.split('\t');
        let (query, expected) = (cells.next()?, cells.next()?);
        let expected = expected.split('|').filter(|slug| *slug != "-").collect();
        Some(Self { query, expected })
    }
}

struct Rates {
    first: usize,
    top_five: usize,
    all: usize,
}

impl Rates {
    fn of(directory: &Directory, cases: &[Case]) -> Self {
        let within = |count: usize| {
            let right = |case: &&Case| {
                let hits = directory.search(case.query, count);
                let mut slugs = hits.iter().map(|hit| hit.location.slug.as_str());
                if case.expected.is_empty() {
                    return hits.is_empty();
                }
                slugs.any(|slug| case.expected.contains(&slug))
            };
            cases.iter().filter(right).count()
        };
        Self {
            first: within(1),
            top_five: within(5),
            all: cases.len(),
        }
    }
}

impl fmt::Display for Rates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rate = |right: usize| right as f64 / self.all.max(1) as f64;
        let (first, five) = (rate(self.first), rate(self.top_five));
        write!(
            f,
            "{} queries: right first {first:.3}, in the top five {five:.3}",
            self.all
        )
    }
}
