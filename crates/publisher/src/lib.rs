//! The command line of the core: folders become files and files folders, progress is printed, and
//! what was made is put in place in one step.

mod check;
pub mod claim;
pub mod cli;
mod difference;
pub mod error;
pub mod folder;
mod new;
mod origin;
mod pouring;
mod summary;
mod template;

use chrono::NaiveDate;
use claim::Claim;
use cli::{Arguments, Command, Language, Publish, Slugs};
use error::RunError;
use origin::Origin;
use publishing::editions::{self, Addresses, Published};
use publishing::error::PublishError;
use publishing::fault::SourceFile;
use publishing::locations::register::{self, Register};
use publishing::sources::Source;
use std::io::Write;
use std::path::Path;
use summary::{Detail, Summary};

/// A site is some hundred thousand pages of all lengths that stay, among more that go at once. glibc's
/// allocator takes the longer to find room the more there are: by 16,000 locations a quarter of all time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Does what the command line asks and prints to `out`; `today` is for whatever grows old.
///
/// # Errors
/// When the source can't be read, doesn't add up, or what was made can't be written.
pub fn run(arguments: &Arguments, today: NaiveDate, out: &mut impl Write) -> Result<(), RunError> {
    match &arguments.command {
        Command::Publish(options) => publish(options, today, out),
        Command::Check(options) => check::check(options, today, out),
        Command::Template(options) => template::template(options, out),
        Command::New(options) => new::new(options, today, out),
        Command::Slugs(options) => slugs(options, out),
        Command::Kit(options) => pouring::kit(options, out),
        Command::Settings(options) => pouring::settings(options, out),
        Command::Render(options) => pouring::render(options, today, out),
    }
}

fn publish(options: &Publish, today: NaiveDate, out: &mut impl Write) -> Result<(), RunError> {
    let claim = Claim::of(&options.out)?;
    writeln!(out, "reading {}", options.source.display())?;
    let origin = Origin::open(&options.source)?;
    let published = || Published::read(claim.read()?).map_err(|error| about(&options.out, error));
    // What is published says which names a workbook may use.
    let early = origin.is_workbook().then(published).transpose()?;
    let source = origin.read(early.as_ref(), options.language)?;
    writeln!(out, "checking {} rows", source.draft.rows.len())?;
    let register = read_register(options, &source, out)?;
    let prepared = editions::prepare(&source, Addresses::Listed, register.as_ref());
    let prepared = prepared.map_err(|faults| check::refused(&source, faults, options.language))?;
    writeln!(out, "writing {}", options.out.display())?;
    let published = early.map_or_else(published, Ok)?;
    let dataset = published
        .with(&prepared.publication, today)
        .map_err(|error| about(&options.out, error))?;
    claim.replace(dataset.files.each())?;
    let detail = if options.verbose {
        Detail::Full
    } else {
        Detail::Short
    };
    Summary {
        source: &source,
        prepared: &prepared,
        register: register.as_ref(),
    }
    .print(detail, out)?;
    check::warnings(&source, options.language, out)?;
    difference::print(&dataset.difference, out)?;
    let (made, folder) = (dataset.made, options.out.display());
    writeln!(out, "published {made} files in {folder}")?;
    Ok(())
}

fn read_register(
    options: &Publish,
    source: &Source,
    out: &mut impl Write,
) -> Result<Option<Register>, RunError> {
    let Some(path) = &options.register else {
        return Ok(None);
    };
    writeln!(out, "reading {}", path.display())?;
    let bytes = folder::read_file(path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (date, curated) = (options.register_date.as_deref(), &source.draft.curated);
    let register = register::read(&name, &bytes, date, curated);
    let beside = path.parent().unwrap_or(path);
    register.map(Some).map_err(|error| about(beside, error))
}

fn slugs(options: &Slugs, out: &mut impl Write) -> Result<(), RunError> {
    let source = Origin::open(&options.source)?.read(None, Language::default())?;
    let Some(slugs) = &source.slugs else {
        writeln!(
            out,
            "a workbook needs no list: what is published is remembered"
        )?;
        return Ok(());
    };
    let prepared = editions::prepare(&source, Addresses::Free, None)?;
    let (identities, categories) = (prepared.identities, prepared.publication.report.categories);
    let path = options.source.join(SourceFile::Slugs.name());
    folder::replace_file(&path, slugs.with(&identities, &categories).as_bytes())?;
    let (count, path) = (identities.len(), path.display());
    let categories = categories.len();
    writeln!(
        out,
        "{count} locations and {categories} categories, addresses in {path}"
    )?;
    Ok(())
}

/// Says which folder an error of the core is about.
fn about(folder: &Path, error: PublishError) -> RunError {
    let folder = folder.to_owned();
    match error {
        PublishError::Faults(faults) => RunError::Faults(faults),
        PublishError::NotADataset => RunError::Foreign {
            folder,
            needed: dataset::paths::INDEX,
            what: "a dataset",
        },
        source => RunError::Publish {
            folder,
            source: Box::new(source),
        },
    }
}
