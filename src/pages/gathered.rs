//! What the pages of an edition look up in it, gathered once.

use super::Edition;
use crate::figures::answers::has_texts;
use crate::figures::locations::Surroundings;
use crate::figures::peers::Peers;
use crate::figures::repeats::Repeats;
use dataset::{Complaint, Dispute, Kind, Note, Slug};
use std::collections::HashMap;
use std::ops::Deref;

/// An edition and what its pages look up in it. Looked for anew on every page, in all locations or all
/// complaints, it would take a time that grows with the square of their number.
#[derive(Clone, Debug)]
pub struct Gathered<'a> {
    edition: &'a Edition,
    complaints: BySlug<'a, Complaint>,
    notes: BySlug<'a, Note>,
    disputes: BySlug<'a, Dispute>,
    peers: Vec<Peers>,
    has_texts: bool,
    /// Which locations stand together.
    pub(super) surroundings: Surroundings<'a>,
    /// Which texts the report has more than once.
    pub(super) repeats: Repeats<'a>,
}

impl<'a> Gathered<'a> {
    /// Gathers it.
    pub fn of(edition: &'a Edition) -> Self {
        let (report, locations) = (&edition.report, &edition.locations);
        let kinds = Kind::ALL.into_iter();
        Self {
            edition,
            complaints: by_location(&edition.complaints, |one| &one.location),
            notes: by_location(&report.notes, |note| &note.location),
            disputes: by_location(&report.disputes, |dispute| &dispute.location),
            peers: kinds
                .filter_map(|kind| Peers::of(kind, locations))
                .collect(),
            has_texts: has_texts(&edition.complaints),
            surroundings: Surroundings::of(locations),
            repeats: Repeats::of(&edition.complaints),
        }
    }

    /// The complaints of one location (or, with `None`, those without one), in the report's order.
    pub fn complaints_of<'s>(&'s self, location: Option<&'s Slug>) -> &'s [&'a Complaint] {
        found(&self.complaints, location)
    }

    /// What the report's notes say about one location.
    pub(super) fn notes_of<'s>(&'s self, location: &'s Slug) -> &'s [&'a Note] {
        found(&self.notes, Some(location))
    }

    /// The disputes of one location that the source tells of one by one.
    pub(super) fn disputes_of<'s>(&'s self, location: &'s Slug) -> &'s [&'a Dispute] {
        found(&self.disputes, Some(location))
    }

    /// All locations of a kind. `None` where too few are known to say what is usual.
    pub(super) fn peers(&self, kind: Kind) -> Option<&Peers> {
        self.peers.iter().find(|peers| peers.kind == kind)
    }

    /// Whether any text of a complaint of its year is published.
    pub(super) fn has_texts(&self) -> bool {
        self.has_texts
    }
}

impl Deref for Gathered<'_> {
    type Target = Edition;

    fn deref(&self) -> &Edition {
        self.edition
    }
}

type BySlug<'a, T> = HashMap<Option<&'a Slug>, Vec<&'a T>>;

/// Each in its order, by the location that it is about.
fn by_location<'a, T>(all: &'a [T], location: impl Fn(&'a T) -> &'a Option<Slug>) -> BySlug<'a, T> {
    let mut grouped = BySlug::new();
    for one in all {
        let own = grouped.entry(location(one).as_ref()).or_default();
        own.push(one);
    }
    grouped
}

fn found<'s, 'a, T>(grouped: &'s BySlug<'a, T>, location: Option<&'s Slug>) -> &'s [&'a T] {
    grouped.get(&location).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::super::tests::made_up;
    use super::*;

    #[test]
    fn what_is_of_a_location_stands_together_in_its_order() {
        let slug = |name: &str| Slug::from_name(name).unwrap();
        let (kdv, bso) = (slug("KDV Beukenstraat 11"), slug("BSO Beukenstraat 11"));
        let note = |id: &str, location: &Slug| Note {
            id: id.into(),
            text: id.into(),
            english: None,
            location: Some(location.clone()),
        };
        let mut edition = made_up::edition();
        edition.report.notes = vec![note("one", &kdv), note("other", &bso), note("two", &kdv)];
        let gathered = Gathered::of(&edition);
        let ids = |location: Option<&Slug>| -> Vec<&str> {
            let complaints = gathered.complaints_of(location).iter();
            complaints.map(|complaint| complaint.id.as_str()).collect()
        };
        assert_eq!(ids(Some(&kdv)), ["2023-0001", "2023-0002", "2023-0003"]);
        assert_eq!(ids(Some(&bso)), [""; 0]);
        assert_eq!(ids(None), ["2023-0004"]);
        let notes = gathered.notes_of(&kdv).iter();
        assert!(notes.map(|note| note.id.as_str()).eq(["one", "two"]));
        assert!(gathered.disputes_of(&kdv).is_empty() && gathered.has_texts());
    }
}
