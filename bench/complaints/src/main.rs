//! Measures the list of all complaints on the published year and on a hundred thousand made-up
//! rows: how long a keystroke and a filter take, and how well everyday questions are answered.
//!
//! `cargo run --release -p bench-complaints` from the workspace's root.

#[path = "../../frame.rs"]
mod frame;
mod questions;
mod synthetic;

use dataset::{Complaint, ComplaintsFile, HeadingsFile, LocationsFile, NamedLocation};
use frame::{Error, Times, beginnings, end, read_json};
use klachtenwijzer::links::ComplaintsState;
use klachtenwijzer::listing::{ListedYear, Listing};
use questions::Answers;
use std::io::Write;
use std::process::ExitCode;
use std::time::{Duration, Instant};

const FOLDER: &str = "public/data/2023";
const QUESTIONS: &str = "tests/queries";
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
    end("bench-complaints", run(&mut out))
}

/// Whether every budget holds.
fn run(out: &mut impl Write) -> Result<bool, Error> {
    let file: ComplaintsFile = read("complaints.json")?;
    let listing = Listing::new(listed(file.complaints.clone())?);
    for set in ["given", "tuning", "new"] {
        let questions = frame::read(&format!("{QUESTIONS}/fulltext-{set}.tsv"))?;
        writeln!(
            out,
            "questions, {set}: {}",
            Answers::to(&listing, &questions)
        )?;
    }
    let large = synthetic::complaints(&file.complaints, LARGE);
    let year = measure(out, "2023", file.complaints)?;
    let large = measure(out, "made up", large)?;
    Ok(year.p95() <= BUDGET_YEAR && large.p95() <= BUDGET_LARGE)
}

fn listed(complaints: Vec<Complaint>) -> Result<ListedYear, Error> {
    let (names, headings): (LocationsFile, HeadingsFile) =
        (read("locations.json")?, read("report.json")?);
    Ok(ListedYear {
        year: 2023,
        complaints,
        locations: names.locations.iter().map(NamedLocation::from).collect(),
        headings,
    })
}

fn measure(out: &mut impl Write, name: &str, complaints: Vec<Complaint>) -> Result<Times, Error> {
    let year = listed(complaints)?;
    let start = Instant::now();
    let listing = Listing::new(year);
    let took = start.elapsed();
    writeln!(
        out,
        "{name}: {} complaints, indexed in {took:.1?}",
        listing.len()
    )?;
    let start = Instant::now();
    let parts = listing.parts().words.len();
    let took = start.elapsed();
    writeln!(out, "  divided into {parts} parts of words in {took:.1?}")?;
    let typed = QUERIES.iter().flat_map(|query| beginnings(query));
    let states = typed.flat_map(|text| {
        FILTERS.map(|filter| ComplaintsState {
            query: text.to_owned(),
            ..ComplaintsState::from_query(filter)
        })
    });
    let keystrokes = times(&listing, states);
    writeln!(out, "  keystroke: {keystrokes}")?;
    let filters = FILTERS.map(ComplaintsState::from_query);
    writeln!(out, "  filter: {}", times(&listing, filters))?;
    Ok(keystrokes)
}

/// Times the finding of every state.
fn times(listing: &Listing, states: impl IntoIterator<Item = ComplaintsState>) -> Times {
    Times::of(states, ComplaintsState::to_query, |state| {
        listing.find(state)
    })
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, Error> {
    read_json(&format!("{FOLDER}/{name}"))
}
