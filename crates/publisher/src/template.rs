//! A workbook to fill in.

use crate::cli::Template as Options;
use crate::error::RunError;
use crate::{about, folder};
use publishing::editions::Published;
use publishing::template::{LeftOut, Template, Way};
use std::io::Write;
use std::path::PathBuf;

/// Writes a workbook to fill in.
pub fn template(options: &Options, out: &mut impl Write) -> Result<(), RunError> {
    let file = options.out.clone();
    let file = file.unwrap_or_else(|| PathBuf::from(file_name(options.year)));
    if file.exists() {
        return Err(RunError::IsThere { path: file });
    }
    let published = match &options.data {
        None => Published::default(),
        Some(data) => {
            let read = Published::read(folder::read(data)?);
            read.map_err(|error| about(data, error))?
        }
    };
    let template = Template::of(options.year, way(options.counts), &published);
    folder::write_file(&file, &template.workbook()?)?;
    let (locations, subjects) = (template.locations.len(), template.subjects.len());
    let file = file.display();
    writeln!(
        out,
        "wrote {file} with {locations} locations and {subjects} subjects"
    )?;
    for (name, why) in &template.left_out {
        let why = match why {
            LeftOut::DayUnknown => {
                "it is no more, and the day isn't known; add it with its day at Gesloten op"
            }
            LeftOut::SameName => "another location has its name; a workbook can't tell them apart",
        };
        writeln!(out, "note: {name} isn't in it: {why}")?;
    }
    Ok(())
}

/// The name of a year's workbook.
pub fn file_name(year: u16) -> String {
    format!("klachten-{year}.xlsx")
}

/// Complaints one by one, or counts.
pub fn way(counts: bool) -> Way {
    match counts {
        true => Way::Counts,
        false => Way::Complaints,
    }
}
