//! The site: a kit made from what a build left, and pages poured with it.

use crate::claim::Claim;
use crate::cli::{Kit as KitOptions, Render, Settings};
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
    let (count, folder) = match &options.from {
        None => {
            let folder = options.site.join(site::FOLDER);
            let claim = Claim::of(&folder)?;
            let kit = assemble(options, &folder::read(&options.site)?, Files::default())?;
            claim.replace(kit.below(site::FOLDER).each())?;
            (kit.len(), folder)
        }
        Some(from) => (kit_of(options, from)?, options.site.clone()),
    };
    let folder = folder.display();
    writeln!(out, "made a kit of {count} files in {folder}")?;
    Ok(())
}

/// Puts what another site was built of into an empty folder, with a kit of its own.
fn kit_of(options: &KitOptions, from: &Path) -> Result<usize, RunError> {
    let claim = Claim::of(&options.site)?;
    if !claim.is_empty()? {
        let folder = options.site.clone();
        return Err(RunError::NotEmpty { folder });
    }
    let other = read_kit(from)?;
    let mut built = other.built().map_err(|error| about(from, error))?;
    let kit = assemble(options, &built, other.fonts())?;
    let count = kit.len();
    built.extend(kit);
    claim.replace(built.each())?;
    Ok(count)
}

/// Reads a kit from a site, and of the site only what belongs to it: its pages may be many.
fn read_kit(site: &Path) -> Result<Kit, RunError> {
    let told = |error| about(site, error);
    let mut files = match site.join(site::FOLDER).exists() {
        true => folder::read_below(site, site::FOLDER)?,
        false => Files::default(),
    };
    for path in Kit::listed(&files).map_err(told)? {
        let file = site.join(&path);
        // What isn't there is told by whoever reads the kit.
        if file.is_file() {
            files
                .add(path, folder::read_file(&file)?)
                .map_err(|error| told(error.into()))?;
        }
    }
    Kit::read(files).map_err(told)
}

fn assemble(options: &KitOptions, built: &Files, fonts: Files) -> Result<Files, RunError> {
    let settings = folder::read(&options.settings)?;
    let guide = options
        .guide
        .as_deref()
        .map(folder::read_file)
        .transpose()?;
    let fonts = match &options.fonts {
        Some(fonts) => folder::read(fonts)?,
        None => fonts,
    };
    let parts = Parts {
        built,
        settings: &settings,
        guide: guide.as_deref(),
        fonts: &fonts,
    };
    let kit = parts.assemble();
    kit.map_err(|error| about(&options.site, error))
}

/// Says what the settings lack for a release; only with `strict` is that an error.
pub fn settings(options: &Settings, out: &mut impl Write) -> Result<(), RunError> {
    let folder = &options.settings;
    let settings = folder::read(folder)?;
    let lacks = site::lacks(&settings).map_err(|error| about(folder, error))?;
    if lacks.is_empty() {
        writeln!(out, "the settings have all that a release needs")?;
        return Ok(());
    }
    if options.strict {
        let folder = folder.clone();
        return Err(RunError::NotReady { folder, lacks });
    }
    let file = folder.join(site::ORGANISATION);
    let file = file.display();
    writeln!(out, "WARNING: not for the public yet; {file} lacks")?;
    for lack in &lacks {
        writeln!(out, "WARNING:   {lack}")?;
    }
    Ok(())
}

/// Pours a dataset into a site, which may be the one that the kit stands in.
pub fn render(options: &Render, today: NaiveDate, out: &mut impl Write) -> Result<(), RunError> {
    let claim = Claim::of(&options.out)?;
    if !claim.is_empty()? && !claim.holds(MANIFEST) {
        return Err(RunError::Foreign {
            folder: options.out.clone(),
            needed: MANIFEST,
            what: "a site",
        });
    }
    let kit = read_kit(&options.kit)?;
    let data = folder::read(&options.data)?;
    let pouring = Pouring {
        today,
        with_pictures: !options.without_pictures,
        workers: thread::available_parallelism().map_or(1, usize::from),
    };
    let poured = site::pour(&kit, &data, &pouring).map_err(|error| about(&options.kit, error))?;
    claim.replace(poured.site.each())?;
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
