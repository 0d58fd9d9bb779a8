//! Running other programs, and what can go wrong with it.

use std::env;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

/// Why a task stopped.
#[derive(Debug)]
pub enum Failure {
    /// The command line was not understood.
    Usage(&'static str),
    /// A program could not be started.
    Start(String, io::Error),
    /// A program ran and failed.
    Status(String, ExitStatus),
    /// A file could not be read, written or moved.
    File(PathBuf, io::Error),
    /// Something that this machine must have is not there; the text says what to do.
    Missing(String),
    /// A program that should have gone on has ended.
    Ended(&'static str),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(usage) => f.write_str(usage),
            Self::Start(program, error) => write!(f, "{program} could not be started: {error}"),
            Self::Status(program, status) => write!(f, "{program} failed ({status})"),
            Self::File(path, error) => write!(f, "{}: {error}", path.display()),
            Self::Missing(what) => f.write_str(what),
            Self::Ended(program) => write!(f, "{program} has ended"),
        }
    }
}

/// Tells the person at the terminal what is going on.
#[allow(clippy::print_stderr, reason = "this is the one place that prints")]
pub fn say(text: &str) {
    eprintln!("{text}");
}

/// The folder of the whole project.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The folder that cargo builds into; what we make in between stands there as well.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// A program to be run in the project's folder.
pub fn program(name: impl AsRef<Path>) -> Command {
    let mut command = Command::new(name.as_ref());
    command.current_dir(root());
    command
}

/// Says what it runs, and runs it to its end; its output goes to the terminal.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let words: Vec<_> = command
        .get_args()
        .map(|word| word.to_string_lossy())
        .collect();
    let name = command.get_program().to_string_lossy();
    say(&format!("» {name} {}", words.join(" ")));
    run_quietly(command)
}

/// Runs a program that takes no time to its end; its output goes to the terminal.
pub fn run_quietly(command: &mut Command) -> Result<(), Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .map_err(|error| Failure::Start(name.clone(), error))?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Status(name, status))
    }
}

/// What a program prints, or `None` where it isn't there or fails.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// What a step with a file says when it fails.
pub fn with_file<T>(path: &Path, result: io::Result<T>) -> Result<T, Failure> {
    result.map_err(|error| Failure::File(path.to_owned(), error))
}

/// Makes a folder that holds nothing.
pub fn empty(folder: &Path) -> Result<(), Failure> {
    if folder.exists() {
        with_file(folder, fs::remove_dir_all(folder))?;
    }
    with_file(folder, fs::create_dir_all(folder))
}

/// Copies everything in a folder into another one.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    with_file(to, fs::create_dir_all(to))?;
    for entry in with_file(from, fs::read_dir(from))? {
        let entry = with_file(from, entry)?;
        let (source, place) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy(&source, &place)?;
        } else {
            with_file(&source, fs::copy(&source, &place))?;
        }
    }
    Ok(())
}
