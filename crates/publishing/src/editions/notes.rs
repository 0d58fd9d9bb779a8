//! Notes for readers: texts from the curated file, with figures filled in.

use crate::checks::per_hundred_children;
use crate::dates::is_day_or_month;
use crate::decisions::{Curated, DisputeTold};
use crate::fault::{Fault, FaultKind};
use crate::locations::Identity;
use crate::sources::Draft;
use dataset::{CategorySource, Complaint, Dispute, Note, Scheme};
use klachtenwijzer::texts::Language;
use std::collections::BTreeMap;
use toml::Spanned;

/// Fills the notes.
pub fn notes(
    draft: &Draft,
    complaints: &[Complaint],
    identities: &[Identity],
) -> (Vec<Note>, Vec<Fault>) {
    let curated = &draft.curated;
    let dutch = figures(draft, complaints, Language::Dutch);
    let english = figures(draft, complaints, Language::English);
    let mut faults = Vec::new();
    let notes = curated
        .entries
        .note
        .iter()
        .map(|note| {
            let identity = |name: &String| identities.iter().find(|found| found.name == *name);
            let location = note.location.as_ref().map(|name| (name, identity(name)));
            if let Some((name, None)) = location {
                let kind = FaultKind::Unknown {
                    table: "note",
                    name: name.clone(),
                    expected: "is the name of no location",
                };
                faults.push(Fault::at(curated.place(&note.text), kind));
            }
            let mut filled = |text: &Spanned<String>, figures| {
                let (filled, unknown) = fill(text.get_ref(), figures);
                faults.extend(unknown.into_iter().map(|name| {
                    let note = note.id.clone();
                    Fault::at(curated.place(text), FaultKind::Placeholder { note, name })
                }));
                filled
            };
            Note {
                id: note.id.clone(),
                text: filled(&note.text, &dutch),
                english: note.english.as_ref().map(|text| filled(text, &english)),
                location: location.and_then(|(_, found)| Some(found?.slug.clone())),
            }
        })
        .collect();
    (notes, faults)
}

/// The disputes and the scheme, as the decisions tell them: no layout prints them in a table.
pub fn told(
    curated: &Curated,
    identities: &[Identity],
) -> ((Vec<Dispute>, Option<Scheme>), Vec<Fault>) {
    let mut faults = Vec::new();
    let mut fault = |entry: &DisputeTold, name: &str, expected| {
        let (table, name) = ("dispute", name.to_owned());
        let kind = FaultKind::Unknown {
            table,
            name,
            expected,
        };
        faults.push(Fault::at(curated.place(&entry.reason), kind));
    };
    let mut disputes = Vec::new();
    for entry in &curated.entries.dispute {
        let named = entry.location.as_ref();
        let found = named.and_then(|name| identities.iter().find(|one| one.name == *name));
        if let (Some(name), None) = (named, found) {
            fault(entry, name, "is the name of no location");
        }
        if let Some(date) = entry
            .ruled_on
            .as_ref()
            .filter(|date| !is_day_or_month(date))
        {
            fault(entry, date, "is no day (2024-08-31) or month (2024-08)");
        }
        disputes.push(Dispute {
            location: found.map(|one| one.slug.clone()),
            subject: entry.subject.clone(),
            verdict: entry.verdict,
            ruled_on: entry.ruled_on.clone(),
            reference: entry.reference.clone(),
        });
    }
    let scheme = curated.entries.scheme.as_ref().map(|entry| Scheme {
        description: entry.description.clone(),
        made_known: entry.made_known.clone(),
    });
    ((disputes, scheme), faults)
}

/// Complaints that repeat an earlier one word for word, under the same name.
pub fn duplicates(complaints: &[Complaint]) -> Vec<(&Complaint, &Complaint)> {
    let same = |left: &Complaint, right: &Complaint| {
        let left = Complaint {
            id: right.id.clone(),
            source: right.source,
            ..left.clone()
        };
        left == *right
    };
    // Only complaints with the same texts are compared: there can be very many.
    let mut seen: BTreeMap<_, Vec<&Complaint>> = BTreeMap::new();
    let mut pairs = Vec::new();
    for later in complaints {
        let alike = seen.entry((&later.reported_name, &later.complaint, &later.resolution));
        let alike = alike.or_default();
        match alike.iter().find(|earlier| same(earlier, later)) {
            Some(&first) => pairs.push((first, later)),
            None => alike.push(later),
        }
    }
    pairs
}

fn figures(
    draft: &Draft,
    complaints: &[Complaint],
    language: Language,
) -> BTreeMap<&'static str, String> {
    let count = |test: fn(&Complaint) -> bool| {
        let found = complaints.iter().filter(|complaint| test(complaint));
        Some(found.count().to_string())
    };
    let printed = &draft.printed.figures;
    let rate = printed
        .children
        .map(|children| per_hundred_children(complaints.len(), children));
    let whole = |figure: Option<u32>| figure.map(|figure| language.whole(figure));
    // A figure that the source doesn't print fills no place.
    let figures = [
        ("complaints", Some(complaints.len().to_string())),
        ("children", whole(printed.children)),
        ("locations", whole(printed.locations)),
        ("published_percentage", printed.percentage.clone()),
        ("per_hundred", rate.map(|rate| language.decimal(rate))),
        ("duplicates", Some(duplicates(complaints).len().to_string())),
        (
            "inferred",
            count(|complaint| complaint.category_source == CategorySource::Inferred),
        ),
        (
            "without_name",
            count(|complaint| complaint.reported_name.is_none()),
        ),
        (
            "without_outcome",
            count(|complaint| complaint.outcome.is_none()),
        ),
        (
            "without_resolution",
            count(|complaint| complaint.resolution.is_none()),
        ),
    ];
    let known = figures
        .into_iter()
        .filter_map(|(name, figure)| Some((name, figure?)));
    known.collect()
}

/// Puts the figures in place of `{name}` and gives the names that have none.
fn fill(text: &str, figures: &BTreeMap<&'static str, String>) -> (String, Vec<String>) {
    let mut parts = text.split('{');
    let mut filled = parts.next().unwrap_or_default().to_owned();
    let mut unknown = Vec::new();
    for part in parts {
        let (name, rest) = part.split_once('}').unwrap_or((part, ""));
        match figures.get(name) {
            Some(figure) => filled.push_str(figure),
            None => unknown.push(name.to_owned()),
        }
        filled.push_str(rest);
    }
    (filled, unknown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_filled_in() {
        let figures = BTreeMap::from([("a", "12".to_owned())]);
        for (text, filled, unknown) in [
            ("niets", "niets", vec![]),
            ("{a} van {a}.", "12 van 12.", vec![]),
            ("{b} en {a}", " en 12", vec!["b"]),
            ("open {a", "open 12", vec![]),
        ] {
            let unknown: Vec<String> = unknown.into_iter().map(str::to_owned).collect();
            assert_eq!(fill(text, &figures), (filled.to_owned(), unknown), "{text}");
        }
    }
}
