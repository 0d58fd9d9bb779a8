//! The folder of another organisation: settings, guide, and a year to fill in.

use crate::claim::Claim;
use crate::cli::New as Options;
use crate::error::RunError;
use crate::template::{file_name, way};
use chrono::{Datelike, NaiveDate};
use dataset::Slug;
use publishing::beginning::{Organisation, of_everybody};
use publishing::files::Files;
use publishing::site::{GUIDE, ORGANISATION};
use publishing::template::Template;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

/// The guide of this repository's organisation.
const GUIDE_HERE: &str = include_str!("../../../data/guide.toml");

/// Sets up the folder.
pub fn new(options: &Options, today: NaiveDate, out: &mut impl Write) -> Result<(), RunError> {
    let name = options.name.trim();
    let wrong = || RunError::Name(options.name.clone());
    let slug = Slug::from_name(name).ok_or_else(wrong)?;
    if name.chars().any(char::is_control) {
        return Err(wrong());
    }
    let folder = options.folder.clone();
    let folder = folder.unwrap_or_else(|| PathBuf::from(slug.as_str()));
    if holds_anything(&folder) {
        return Err(RunError::NotEmpty { folder });
    }
    let before = u16::try_from(today.year() - 1).unwrap_or_default();
    let year = options.year.unwrap_or(before);
    let template = Template {
        year,
        way: way(options.counts),
        organisation: Some(name.to_owned()),
        ..Template::default()
    };
    let workbook = format!("{year}/{}", file_name(year));
    let mut files = Files::default();
    for (path, bytes) in [
        (
            ORGANISATION,
            Organisation::named(name).settings().into_bytes(),
        ),
        (GUIDE, of_everybody(GUIDE_HERE).into_bytes()),
        (&workbook, template.workbook()?),
    ] {
        let added = files.add(path, bytes);
        added.map_err(|error| crate::about(&folder, error.into()))?;
    }
    Claim::of(&folder)?.replace(files.each())?;
    print(&folder, year, &workbook, out)
}

/// Whether anything stands at a path: files, folders, or something that is no folder.
fn holds_anything(path: &Path) -> bool {
    match fs::read_dir(path) {
        Ok(mut entries) => entries.next().is_some(),
        Err(_) => path.exists(),
    }
}

fn print(folder: &Path, year: u16, workbook: &str, out: &mut impl Write) -> Result<(), RunError> {
    let folder = folder.display();
    let lines = [
        format!("set up {folder}: {ORGANISATION}, {GUIDE} and {workbook}"),
        "not known yet, and left out of the settings: address, complaint_form or complaint_email, contact_email, links, logo, icon".to_owned(),
        format!("fill in {folder}/{workbook}, then"),
        format!("  publisher check {folder}/{year}"),
        format!("  publisher publish --source {folder}/{year} --out DATA"),
        format!("  publisher kit --from DIST --site SITE --settings {folder}"),
        "  publisher render --kit SITE --data DATA --out SITE".to_owned(),
    ];
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
