//! The server of `tools/live.mjs`: it shows a folder, says what has changed, and reloads open pages.

use super::change::Change;
use crate::run::{Failure, program};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;

const NAME: &str = "node tools/live.mjs";

/// The sources that are watched.
const SOURCES: [&str; 8] = [
    "src",
    "crates",
    "style",
    "public",
    "data",
    "index.html",
    "Cargo.toml",
    "Cargo.lock",
];

pub struct Live {
    child: Child,
    orders: ChildStdin,
    /// Lines of changed paths.
    changes: Receiver<String>,
}

impl Live {
    pub fn start(port: &str) -> Result<Self, Failure> {
        let mut child = program("node")
            .args(["tools/live.mjs", port])
            .args(SOURCES)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| Failure::Start(NAME.into(), error))?;
        let (Some(orders), Some(said)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Failure::Ended(NAME));
        };
        let (sender, changes) = channel();
        thread::spawn(move || {
            let mut lines = BufReader::new(said).lines().map_while(Result::ok);
            // Nobody listens any more once the program ends.
            lines.all(|line| sender.send(line).is_ok());
        });
        Ok(Self {
            child,
            orders,
            changes,
        })
    }

    /// Shows a folder and reloads the pages that are open.
    pub fn show(&mut self, site: &Path) -> Result<(), Failure> {
        writeln!(self.orders, "{}", site.display())
            .map_err(|error| Failure::Start(NAME.into(), error))
    }

    /// Waits for a change; what has changed meanwhile belongs to it.
    pub fn next_change(&mut self) -> Result<Change, Failure> {
        let first = self.changes.recv().map_err(|_| Failure::Ended(NAME))?;
        let change = |line: String| {
            line.split('\t')
                .map(Change::of)
                .fold(Change::default(), Change::and)
        };
        Ok(self
            .changes
            .try_iter()
            .map(change)
            .fold(change(first), Change::and))
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
    }
}
