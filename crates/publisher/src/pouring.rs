//! The site: a kit made from what a build left, and pages poured with it.

use crate::cli::{Kit as KitOptions, Render};
use crate::error::RunError;
use crate::folder;
use chrono::NaiveDate;
use publishing::files::Files;
use publishing::site::{self, Kit, MANIFEST, Parts, Poured, Pouring, RenderError};
use std::io::Write;
use std::path::Path;
use std::thread;

/// Makes the kit of a built site.
pub fn kit(options: &KitOptions, out: &mut impl Write) -> Result<(), RunError> {
    let built = folder::read(&options.site)?;
    let settings = folder::read(&options.settings)?;
    let guide = options
        .guide
        .as_deref()
        .map(folder::read_file)
        .transpose()?;
    let fonts = match &options.fonts {
        Some(fonts) => folder::read(fonts)?,
        None => Files::default(),
    };
    let parts = Parts {
        built: &built,
        settings: &settings,
        guide: guide.as_deref(),
        fonts: &fonts,
    };
    let kit = parts
        .assemble()
        .map_err(|error| about(&options.site, error))?;
    let folder = options.site.join(site::FOLDER);
    folder::replace(&folder, &kit.below(site::FOLDER))?;
    writeln!(
        out,
        "made a kit of {} files in {}",
        kit.len(),
        folder.display()
    )?;
    Ok(())
}

/// Pours a dataset into a site, which may be the one that the kit stands in.
pub fn render(options: &Render, today: NaiveDate, out: &mut impl Write) -> Result<(), RunError> {
    folder::recover(&options.out)?;
    let in_place = folder::read_if_there(&options.out)?;
    if !in_place.is_empty() && !in_place.contains(MANIFEST) {
        return Err(RunError::Foreign {
            folder: options.out.clone(),
            needed: MANIFEST,
            what: "a site",
        });
    }
    let files = folder::read(&options.kit)?;
    let kit = Kit::read(files).map_err(|error| about(&options.kit, error))?;
    let data = folder::read(&options.data)?;
    let pouring = Pouring {
        today,
        with_pictures: !options.without_pictures,
        workers: thread::available_parallelism().map_or(1, usize::from),
    };
    let poured = site::pour(&kit, &data, &pouring).map_err(|error| about(&options.kit, error))?;
    folder::replace(&options.out, &poured.files)?;
    report(&poured, &options.out, out)
}

fn report(poured: &Poured, site: &Path, out: &mut impl Write) -> Result<(), RunError> {
    writeln!(out, "rendered {} pages in {}", poured.pages, site.display())?;
    if let Some(pictures) = &poured.pictures {
        writeln!(
            out,
            "drew {} pictures for previews, {} bytes, the largest {}",
            pictures.count, pictures.bytes, pictures.largest
        )?;
    }
    for note in &poured.notes {
        writeln!(out, "note: {note}")?;
    }
    if !poured.stale.is_empty() {
        let guide = site::GUIDE;
        writeln!(
            out,
            "warning: look these facts of {guide} up again, they are older than a year:"
        )?;
    }
    for fact in &poured.stale {
        writeln!(out, "  {fact}")?;
    }
    Ok(())
}

fn about(folder: &Path, source: RenderError) -> RunError {
    let folder = folder.to_owned();
    RunError::Render { folder, source }
}
