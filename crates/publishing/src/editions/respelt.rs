//! One name in other letters makes many faults: an address gone, another one new, figures that disagree.
//! They become the one that says what is to be mended.

use crate::fault::{Fault, FaultKind, Faults};
use crate::locations::{Identity, Spellings};
use crate::sources::workbook::nearest;
use dataset::Slug;
use std::collections::BTreeSet;

/// Faults with those of one name joined, and without what only follows from others.
pub fn joined(faults: &Faults, identities: &[Identity], spellings: &Spellings) -> Faults {
    let faults = locations(categories(faults.as_slice()), identities, spellings);
    let mut joined = Faults::default();
    joined.extend(faults);
    joined
}

/// Rows without a category that is known count for none, so figures by category say nothing before they do.
fn categories(faults: &[Fault]) -> Vec<Fault> {
    let is_unknown = |fault: &Fault| matches!(fault.kind, FaultKind::UnknownCategory { .. });
    let is_missing = |fault: &Fault| matches!(fault.kind, FaultKind::CategoryMissing { .. });
    let (unknown, missing) = (faults.iter().any(is_unknown), faults.iter().any(is_missing));
    let mut kept: Vec<Fault> = Vec::new();
    for fault in faults {
        let follows = match &fault.kind {
            FaultKind::Disagrees { check, .. } => {
                (unknown || missing)
                    && (check.starts_with("category-") || check.starts_with("cell-"))
            }
            FaultKind::CategoryNew(_) | FaultKind::CategoryGone(_) => unknown,
            // A break of a row whose cells aren't known.
            FaultKind::NothingToDecide { table, .. } => unknown && *table == "page_break",
            FaultKind::UnknownCategory {
                near: Some(near), ..
            } => add_to(&mut kept, near),
            _ => false,
        };
        if !follows {
            kept.push(fault.clone());
        }
    }
    kept
}

/// Counts a row with those that may mean the same category; whether there is one.
fn add_to(kept: &mut [Fault], wanted: &str) -> bool {
    let same = kept.iter_mut().find_map(|fault| match &mut fault.kind {
        FaultKind::UnknownCategory { near, more, .. } if near.as_deref() == Some(wanted) => {
            Some(more)
        }
        _ => None,
    });
    same.map(|more| *more = more.saturating_add(1)).is_some()
}

/// An address that is gone and a new one like it are one name, spelt otherwise.
fn locations(mut faults: Vec<Fault>, identities: &[Identity], spellings: &Spellings) -> Vec<Fault> {
    let gone: Vec<String> = faults
        .iter()
        .filter_map(|fault| match &fault.kind {
            FaultKind::SlugGone(slug) => Some(slug.clone()),
            _ => None,
        })
        .collect();
    let new: BTreeSet<String> = faults
        .iter()
        .filter_map(|fault| match &fault.kind {
            FaultKind::SlugNew(slug) => Some(slug.clone()),
            _ => None,
        })
        .collect();
    for was in gone {
        let Some(now) = nearest(&was, new.iter().map(String::as_str)) else {
            continue;
        };
        let identity = identities.iter().find(|one| one.slug.as_str() == now);
        let Some(identity) = identity else { continue };
        let reported = identity.reported.first();
        let uses = reported.and_then(|one| spellings.get(&one.spelling));
        let Some(uses) = uses else { continue };
        let is_of_it = |name: &str| Slug::from_name(name).is_some_and(|slug| slug.as_str() == was);
        faults.retain(|fault| match &fault.kind {
            FaultKind::SlugGone(slug) => *slug != was,
            FaultKind::SlugNew(slug) => slug != now,
            FaultKind::Unknown { name, .. } => !is_of_it(name) && *name != was,
            _ => true,
        });
        let kind = FaultKind::NameRespelt {
            name: identity.name.clone(),
            now: now.to_owned(),
            was,
        };
        faults.push(Fault::at(uses.first.clone(), kind));
    }
    faults
}
