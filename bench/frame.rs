//! What every measurement in Rust does: read files, time the best of three, and say how long most,
//! nearly all and the slowest took. A module of each bench rather than a crate of its own.

use std::fmt;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Why nothing could be measured.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file can't be read.
    #[error("{path}: {error}")]
    Read {
        /// The file, relative to the workspace's root.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// A file isn't the JSON it should be.
    #[error("{path}: {error}")]
    Parse {
        /// The file, relative to the workspace's root.
        path: String,
        /// What is wrong, and where.
        error: serde_json::Error,
    },
    /// Nobody takes the result.
    #[error("the result can't be written: {0}")]
    Write(#[from] std::io::Error),
}

/// Ends a bench: with success where it has measured and every budget holds.
pub fn end(name: &str, done: Result<bool, Error>) -> ExitCode {
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            // Nothing is left to do where not even this can be written.
            let _ = writeln!(std::io::stderr(), "{name}: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A file by its path from the workspace's root.
pub fn read(path: &str) -> Result<String, Error> {
    std::fs::read_to_string(path).map_err(|error| Error::Read {
        path: path.to_owned(),
        error,
    })
}

/// A file of the dataset by its path from the workspace's root.
pub fn read_json<T: serde::de::DeserializeOwned>(path: &str) -> Result<T, Error> {
    serde_json::from_str(&read(path)?).map_err(|error| Error::Parse {
        path: path.to_owned(),
        error,
    })
}

/// What somebody has typed after each keystroke.
pub fn beginnings(query: &str) -> impl Iterator<Item = &str> {
    let ends = query.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.filter_map(|end| query.get(..end))
}

/// So many of the slowest are named.
const SLOWEST: usize = 4;

/// How long something took that was done many times.
pub struct Times {
    p50: Duration,
    p95: Duration,
    /// The slowest with their names, the last the worst.
    slowest: Vec<(Duration, String)>,
    count: usize,
}

impl Times {
    /// Does it with everything, each the best of three: what is measured is the search, not what
    /// else the machine does.
    pub fn of<T, R>(
        all: impl IntoIterator<Item = T>,
        name: impl Fn(&T) -> String,
        once: impl Fn(&T) -> R,
    ) -> Self {
        let timed = |one: T| {
            let once = |_| {
                let start = Instant::now();
                std::hint::black_box(once(&one));
                start.elapsed()
            };
            ((0..3).map(once).min().unwrap_or_default(), name(&one))
        };
        let mut times: Vec<_> = all.into_iter().map(timed).collect();
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

    /// Nearly all took at most this.
    #[allow(dead_code, reason = "each bench has a budget for one of them")]
    pub fn p95(&self) -> Duration {
        self.p95
    }

    /// The slowest took this.
    #[allow(dead_code, reason = "each bench has a budget for one of them")]
    pub fn max(&self) -> Duration {
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
        for (took, name) in slowest {
            write!(f, " {took:.1?} ({name:?})")?;
        }
        Ok(())
    }
}
