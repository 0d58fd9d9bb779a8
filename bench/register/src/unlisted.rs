//! What a search tells of registered locations that the report doesn't list, where the site was published
//! without a register: another location must never be told as plainly found.

use crate::{Error, reread};
use dataset::DirectoryFile;
use klachtenwijzer::lookup::{Answer, Finder, Outcome};
use publishing::editions::Publication;
use publishing::locations::register::{Entry, Register};
use std::collections::BTreeSet;
use std::io::Write;

/// What a field shows at once.
const SHOWN: usize = 8;

/// Searches for every such name, and prints those for which something was told as found.
pub fn print(
    publication: &Publication,
    register: &Register,
    listed: &BTreeSet<&str>,
    out: &mut impl Write,
) -> Result<(), Error> {
    let directory: DirectoryFile = reread(publication)?;
    let finder = Finder::from_entries(directory.locations);
    let entries = register.entries.iter();
    let unlisted: Vec<&Entry> = entries
        .filter(|entry| !listed.contains(entry.id.as_str()))
        .collect();
    writeln!(
        out,
        "{} registered locations that the report doesn't list:",
        unlisted.len()
    )?;
    let known = unlisted.iter().map(|entry| entry.display());
    ask(&finder, "by their names as parents know them", known, out)?;
    let printed = unlisted.iter().map(|entry| entry.name.clone());
    ask(&finder, "by their names as printed", printed, out)?;
    let placed = |entry: &&Entry| format!("{} {}", entry.kind.abbreviation(), entry.address);
    let placed = unlisted.iter().map(placed);
    ask(&finder, "by kind and address", placed, out)
}

/// Asks for each, and prints those for which something was told as found.
fn ask(
    finder: &Finder,
    way: &str,
    queries: impl Iterator<Item = String>,
    out: &mut impl Write,
) -> Result<(), Error> {
    let (mut found, mut alike, mut nothing) = (Vec::new(), 0, 0);
    for query in queries {
        let answer = finder.answer(&query, SHOWN);
        match answer.outcome {
            Outcome::Found | Outcome::KnownWithoutComplaints => {
                found.push(format!("\"{query}\": {}", plainly(&answer)));
            }
            Outcome::Alike => alike += 1,
            Outcome::NothingFound(_) | Outcome::NotLoaded => nothing += 1,
        }
    }
    writeln!(
        out,
        "  {way}: for {} something is told as found, for {alike} as alike, for {nothing} nothing",
        found.len()
    )?;
    for one in found {
        writeln!(out, "    {one}")?;
    }
    Ok(())
}

fn plainly(answer: &Answer<'_>) -> String {
    let hits = answer.hits.iter().filter(|hit| !hit.alike);
    let names: Vec<&str> = hits.map(|hit| hit.location.name.as_str()).collect();
    names.join(", ")
}
