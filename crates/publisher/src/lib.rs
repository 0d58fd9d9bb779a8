//! Reads a complaint report, checks it, converts it and writes the dataset.
//!
//! The way of the data: [`source`] reads, [`check`] and [`publication`] check and convert,
//! [`register`] adds
//! what the childcare register knows, [`write`] writes, [`reconcile`] says what came of it.

pub mod cli;
pub mod summary;

use chrono::NaiveDate;
use cli::{Arguments, Command, Publish, Render, Slugs};
use publishing::error::PublishError;
use publishing::editions::Addresses;
use summary::{Detail, Summary};
use publishing::locations::register::Register;
use publishing::sources::{self, Source};
use publishing::{editions, locations::register, site};
use std::io::Write;

/// Does what the command line asks and prints to `out`; `today` is for whatever grows old.
///
/// # Errors
/// When the source can't be read, doesn't add up, or the dataset can't be written.
pub fn run(
    arguments: &Arguments,
    today: NaiveDate,
    out: &mut impl Write,
) -> Result<(), PublishError> {
    match &arguments.command {
        Command::Publish(options) => publish(options, out),
        Command::Slugs(options) => slugs(options, out),
        Command::Render(options) => render(options, today, out),
    }
}

fn publish(options: &Publish, out: &mut impl Write) -> Result<(), PublishError> {
    writeln!(out, "reading {}", options.source.display())?;
    let source = sources::read(&options.source)?;
    writeln!(out, "checking {} rows", source.report.rows.len())?;
    let register = read_register(options, &source, out)?;
    let prepared = editions::prepare(&source, Addresses::Listed, register.as_ref())
        .map_err(PublishError::Faults)?;
    writeln!(out, "writing {}", options.out.display())?;
    let written = editions::write::write(&prepared.publication, &options.out)?;
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
    writeln!(
        out,
        "published {} files in {}",
        written.files,
        written.folder.display()
    )?;
    Ok(())
}

fn read_register(
    options: &Publish,
    source: &Source,
    out: &mut impl Write,
) -> Result<Option<Register>, PublishError> {
    let Some(path) = &options.register else {
        return Ok(None);
    };
    writeln!(out, "reading {}", path.display())?;
    register::read(path, options.register_date.as_deref(), &source.curated).map(Some)
}

fn slugs(options: &Slugs, out: &mut impl Write) -> Result<(), PublishError> {
    let source = sources::read(&options.source)?;
    let prepared =
        editions::prepare(&source, Addresses::Free, None).map_err(PublishError::Faults)?;
    let places = prepared.places;
    let path = options.source.join(sources::SLUGS);
    std::fs::write(&path, source.slugs.with(&places)).map_err(PublishError::writing(&path))?;
    writeln!(
        out,
        "{} locations, addresses in {}",
        places.len(),
        path.display()
    )?;
    Ok(())
}

fn render(options: &Render, today: NaiveDate, out: &mut impl Write) -> Result<(), PublishError> {
    let guide = match &options.guide {
        Some(guide) => guide.clone(),
        None => options.settings.join(site::GUIDE),
    };
    let folders = site::Folders {
        data: &options.data,
        settings: &options.settings,
        guide: &guide,
        fonts: options.fonts.as_deref(),
        site: &options.site,
    };
    let rendered = site::render(&folders, today)?;
    writeln!(
        out,
        "rendered {} pages in {}",
        rendered.pages,
        options.site.display()
    )?;
    if let Some(pictures) = &rendered.pictures {
        writeln!(
            out,
            "drew {} pictures for previews, {} bytes, the largest {}",
            pictures.count, pictures.bytes, pictures.largest
        )?;
    }
    for note in &rendered.notes {
        writeln!(out, "note: {note}")?;
    }
    if !rendered.stale.is_empty() {
        writeln!(
            out,
            "warning: look these facts of {} up again, they are older than a year:",
            guide.display()
        )?;
    }
    for fact in &rendered.stale {
        writeln!(out, "  {fact}")?;
    }
    Ok(())
}
