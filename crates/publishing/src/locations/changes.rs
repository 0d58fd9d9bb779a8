//! What became of locations, as a year's decisions tell it.

use crate::dates::is_day_or_month;
use crate::decisions::{self, Curated, What};
use crate::fault::{Fault, FaultKind};
use dataset::{Change, Slug, State};

/// The changes that a year tells of, sorted by slug. Whether the addresses in them exist shows when
/// the year is joined to the others: most stand in an older one.
pub fn changes(curated: &Curated) -> (Vec<Change>, Vec<Fault>) {
    let (mut changes, mut faults): (Vec<Change>, Vec<Fault>) = (Vec::new(), Vec::new());
    for entry in &curated.entries.change {
        match change(entry) {
            Ok(change) if changes.iter().all(|other| other.slug != change.slug) => {
                changes.push(change);
            }
            result => {
                let (name, expected) = result.err().unwrap_or((
                    entry.location.clone(),
                    "is told of twice; a year says one thing of a location",
                ));
                let kind = FaultKind::Unknown {
                    table: "change",
                    name,
                    expected,
                };
                faults.push(Fault::at(curated.place(&entry.reason), kind));
            }
        }
    }
    changes.sort_by(|one, other| one.slug.cmp(&other.slug));
    (changes, faults)
}

fn change(entry: &decisions::LocationChange) -> Result<Change, (String, &'static str)> {
    let on = entry.on.clone();
    if let Some(date) = on.as_ref().filter(|date| !is_day_or_month(date)) {
        return Err((date.clone(), "is no day (2024-08-31) or month (2024-08)"));
    }
    let into: Vec<Slug> = entry
        .into
        .iter()
        .map(|name| slug(name))
        .collect::<Result<_, _>>()?;
    let state = match (entry.is, into.as_slice()) {
        (What::Opened, []) => State::Opened { on },
        (What::Closed, []) => State::Closed { on },
        (What::Merged, [into]) => State::Merged {
            into: into.clone(),
            on,
        },
        (What::Renamed, [to]) => State::Renamed { to: to.clone(), on },
        (What::Split, [_, _, ..]) => State::Split { into, on },
        _ => {
            let expected = "needs as many addresses in `into` as it says: none where it opened or closed, one where it merged or was renamed, two or more where it was split";
            return Err((entry.location.clone(), expected));
        }
    };
    let slug = slug(&entry.location)?;
    Ok(Change { slug, state })
}

fn slug(name: &str) -> Result<Slug, (String, &'static str)> {
    let slug = Slug::from_name(name).filter(|slug| slug.as_str() == name);
    slug.ok_or_else(|| (name.to_owned(), "can't be an address"))
}
