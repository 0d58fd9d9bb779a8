//! What a publication changes of what was out there, in lines.

use dataset::{Corrected, CorrectionKind, Slug};
use publishing::editions::Difference;
use std::io::{self, Write};

/// Prints what is new, changed, gone and corrected; nothing where nothing was out there.
pub fn print(difference: &Difference, out: &mut impl Write) -> io::Result<()> {
    if !difference.was_published && difference.changed_locations.is_empty() {
        return Ok(());
    }
    for (what, slugs) in [
        ("new locations", &difference.new_locations),
        ("changed locations", &difference.changed_locations),
        (
            "locations that no year lists any more (their addresses stay)",
            &difference.gone_locations,
        ),
    ] {
        if !slugs.is_empty() {
            writeln!(out, "{what}: {}", list(slugs))?;
        }
    }
    if difference.report {
        writeln!(out, "corrected: the report\u{2019}s own figures or texts")?;
    }
    for corrected in &difference.complaints {
        writeln!(out, "{}", line(corrected))?;
    }
    Ok(())
}

fn list(slugs: &[Slug]) -> String {
    let slugs: Vec<&str> = slugs.iter().map(Slug::as_str).collect();
    slugs.join(", ")
}

fn line(corrected: &Corrected) -> String {
    let id = &corrected.id;
    match corrected.kind {
        CorrectionKind::Added => format!("added: {id}"),
        CorrectionKind::Removed => format!("taken out: {id}"),
        CorrectionKind::Changed => format!("corrected: {id} ({})", corrected.fields.join(", ")),
    }
}
