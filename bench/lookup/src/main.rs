//! Measures the search on the published year and on a country's worth of made-up locations: how
//! often the right one comes first, and how long a keystroke takes.
//!
//! `cargo run --release -p bench-lookup` from the workspace's root; with `locations` behind `--` it
//! prints the made-up locations as a `locations.json` instead, for measuring them in a browser.

mod synthetic;

use dataset::{DirectoryEntry, DirectoryFile};
use klachtenwijzer::lookup::Finder;
use std::fmt;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const LOCATIONS: &str = "public/data/2023/locations.json";
/// The labelled queries: those whose keystrokes are measured, and those of trials: as people say, hear
/// and shorten names. The last were written before the search knew of such.
const QUERIES: [&str; 3] = [
    "tests/queries/2023.tsv",
    "tests/queries/trials.tsv",
    "tests/queries/held-out.tsv",
];
/// What a field shows at once.
const SHOWN: usize = 8;
/// So many of the slowest keystrokes are named.
const SLOWEST: usize = 4;
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
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // Nothing is left to do where not even this can be written.
            let _ = writeln!(std::io::stderr(), "bench-lookup: {error}");
            ExitCode::FAILURE
        }
    }
}

#[derive(Debug, thiserror::Error)]
enum Error {
    #[error("{path}: {error}")]
    Read { path: String, error: std::io::Error },
    #[error("{LOCATIONS}: {0}")]
    Parse(#[from] serde_json::Error),
    #[error("the result can't be written: {0}")]
    Write(#[from] std::io::Error),
}

/// Whether every budget holds.
fn run(out: &mut impl Write) -> Result<bool, Error> {
    let file: DirectoryFile = serde_json::from_str(&read(LOCATIONS)?)?;
    let files: Vec<String> = QUERIES.into_iter().map(read).collect::<Result<_, _>>()?;
    let cases = files
        .iter()
        .map(|file| file.lines().skip(1).filter_map(Case::parse));
    let cases: Vec<Vec<Case>> = cases.map(Iterator::collect).collect();
    let (year, took) = build(file.locations);
    writeln!(
        out,
        "2023: {} locations, indexed in {took:.1?}",
        year.locations().len()
    )?;
    for (file, cases) in QUERIES.into_iter().zip(&cases) {
        writeln!(out, "  {file}: {}", Rates::of(&year, cases))?;
    }
    let keystrokes: Vec<&str> = cases
        .iter()
        .flatten()
        .flat_map(|case| prefixes(case.query))
        .collect();
    let year_times = Times::of(&year, &keystrokes);
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
    keystrokes.extend(names.iter().flat_map(|name| prefixes(name)));
    let country_times = Times::of(&country, &keystrokes);
    writeln!(out, "  keystroke: {country_times}")?;
    Ok(year_times.max() <= BUDGET_YEAR && country_times.max() <= BUDGET_COUNTRY)
}

fn read(path: &str) -> Result<String, Error> {
    std::fs::read_to_string(Path::new(path)).map_err(|error| Error::Read {
        path: path.to_owned(),
        error,
    })
}

/// Indexes a few times: what is measured is the indexing, not what else the machine does.
fn build(locations: Vec<DirectoryEntry>) -> (Finder, Duration) {
    let once = |locations| {
        let start = Instant::now();
        let finder = Finder::from_entries(locations);
        (finder, start.elapsed())
    };
    let trials = (0..4).map(|_| once(locations.clone()).1).min();
    let (finder, last) = once(locations);
    (finder, trials.map_or(last, |best| best.min(last)))
}

/// What somebody has typed after each keystroke.
fn prefixes(query: &str) -> impl Iterator<Item = &str> {
    let ends = query.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter_map(|end| query.get(..end))
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
    fn of(finder: &Finder, cases: &[Case]) -> Self {
        let within = |count: usize| {
            let right = |case: &&Case| {
                let hits = finder.search(case.query, count);
                let mut slugs = hits.iter().map(|hit| hit.location.slug.as_str());
                if case.expected.is_empty() {
                    // What is shown all the same says which of the words typed it lacks.
                    return hits.iter().all(|hit| !hit.lacks.is_empty());
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

struct Times {
    p50: Duration,
    p95: Duration,
    /// The slowest, the last the worst.
    slowest: Vec<(Duration, String)>,
    count: usize,
}

impl Times {
    fn of(finder: &Finder, keystrokes: &[&str]) -> Self {
        let timed = |typed: &&str| {
            // The best of three: what is measured is the search, not what else the machine does.
            let once = |_| {
                let start = Instant::now();
                std::hint::black_box(finder.search(typed, SHOWN));
                start.elapsed()
            };
            (
                (0..3).map(once).min().unwrap_or_default(),
                (*typed).to_owned(),
            )
        };
        let mut times: Vec<_> = keystrokes.iter().map(timed).collect();
        times.sort();
        let at = |share: usize| {
            times
                .get(times.len() * share / 100)
                .map_or(Duration::ZERO, |t| t.0)
        };
        let (p50, p95, count) = (at(50), at(95), times.len());
        let slowest = times.split_off(count.saturating_sub(SLOWEST));
        Self {
            p50,
            p95,
            slowest,
            count,
        }
    }
}

impl Times {
    fn max(&self) -> Duration {
        self.slowest
            .last()
            .map_or(Duration::ZERO, |slowest| slowest.0)
    }
}

impl fmt::Display for Times {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            p50,
            p95,
            slowest,
            count,
        } = self;
        write!(f, "p50 {p50:.1?}, p95 {p95:.1?} of {count}; the slowest:")?;
        for (took, typed) in slowest {
            write!(f, " {took:.1?} ({typed:?})")?;
        }
        Ok(())
    }
}
