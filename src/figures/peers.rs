//! A location among all locations of its kind.
//!
//! A report gives counts, not sizes: a location with many complaints may just be a large one. So
//! this is no ranking and no rate, only how many locations of the kind have how many complaints.
//! A report names only locations with a complaint; those without one are counted where a register
//! knows them.

use super::shares::FEWEST_FOR_PERCENT;
use dataset::{Kind, Location};
use std::collections::BTreeMap;

/// How the complaints spread over the locations of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peers {
    pub kind: Kind,
    /// The locations that were counted.
    pub locations: u32,
    /// Locations by their number of complaints, the smallest first; numbers that no location has are
    /// left out.
    pub groups: Vec<PeerGroup>,
    /// Locations with a complaint whose kind the report doesn't say: some are of this kind.
    pub unknown_kind: u32,
}

/// Locations with the same number of complaints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerGroup {
    /// The number of complaints.
    pub complaints: u32,
    /// How many locations.
    pub locations: u32,
}

/// Where a location stands among all of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its number of complaints.
    pub complaints: u32,
    /// How many of the others have fewer, as many, and more.
    pub fewer: u32,
    pub same: u32,
    pub more: u32,
}

impl Peers {
    /// The locations of a kind. `None` where too few are known to say what is usual.
    pub fn of(kind: Kind, all: &[Location]) -> Option<Self> {
        let mut counts = BTreeMap::new();
        for location in all.iter().filter(|location| location.kind == Some(kind)) {
            *counts.entry(location.counts.total).or_insert(0) += 1;
        }
        let locations = counts.values().sum();
        let groups = counts.into_iter().map(|(complaints, locations)| PeerGroup {
            complaints,
            locations,
        });
        let groups = groups.collect();
        let unknown = all
            .iter()
            .filter(|l| l.kind.is_none() && l.counts.total > 0);
        let unknown_kind = u32::try_from(unknown.count()).unwrap_or(u32::MAX);
        (locations >= FEWEST_FOR_PERCENT).then_some(Self {
            kind,
            locations,
            groups,
            unknown_kind,
        })
    }

    /// Whether locations without a complaint are counted.
    pub fn has_those_without(&self) -> bool {
        self.groups.iter().any(|group| group.complaints == 0)
    }

    /// Where a location stands. `None` where it has no complaint: its page says what that means.
    pub fn standing(&self, location: &Location) -> Option<Standing> {
        let complaints = location.counts.total;
        if complaints == 0 || location.kind != Some(self.kind) {
            return None;
        }
        let sum = |is_counted: &dyn Fn(u32) -> bool| {
            let groups = self
                .groups
                .iter()
                .filter(|group| is_counted(group.complaints));
            groups.map(|group| group.locations).sum::<u32>()
        };
        Some(Standing {
            complaints,
            fewer: sum(&|count| count < complaints),
            same: sum(&|count| count == complaints).checked_sub(1)?,
            more: sum(&|count| count > complaints),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures::made_up;
    use dataset::Counts;

    fn location(kind: &str, number: u32, complaints: u32) -> Location {
        let name = format!("{kind} Laan {number}");
        Location {
            counts: Counts {
                total: complaints,
                ..Counts::default()
            },
            ..made_up::location(&name, &name)
        }
    }

    /// 15 KDV with one complaint, 4 with two, one with five, one with nine, one with none; 30 BSO.
    fn all() -> Vec<Location> {
        let counts = [vec![1; 15], vec![2; 4], vec![5, 9, 0]].concat();
        let kdv = (1..)
            .zip(counts)
            .map(|(n, count)| location("KDV", n, count));
        let bso = (1..=30).map(|n| location("BSO", n, 3));
        kdv.chain(bso).collect()
    }

    #[test]
    fn locations_of_the_kind_are_counted_by_their_complaints() {
        let peers = Peers::of(Kind::Kdv, &all()).unwrap();
        let found = |peers: &Peers| -> Vec<(u32, u32)> {
            let groups = peers.groups.iter();
            groups.map(|g| (g.complaints, g.locations)).collect()
        };
        let with_complaints = [(1, 15), (2, 4), (5, 1), (9, 1)];
        assert_eq!(
            found(&peers),
            [[(0, 1)].as_slice(), &with_complaints].concat()
        );
        assert_eq!((peers.locations, peers.has_those_without()), (22, true));

        // A report alone doesn't know those without a complaint.
        let peers = Peers::of(Kind::Kdv, &all()[..21]).unwrap();
        assert_eq!(found(&peers), with_complaints);
        assert_eq!((peers.locations, peers.has_those_without()), (21, false));
    }

    #[test]
    fn those_of_unknown_kind_are_counted_apart() {
        let mut all = all();
        all.extend([location("Ziezo", 1, 3), location("Otje", 1, 0)]);
        let peers = Peers::of(Kind::Kdv, &all).unwrap();
        assert_eq!((peers.locations, peers.unknown_kind), (22, 1));
    }

    #[test]
    fn a_location_has_others_with_fewer_as_many_and_more() {
        let all = all();
        let peers = Peers::of(Kind::Kdv, &all).unwrap();
        for (place, expected) in [(0, (1, 1, 14, 6)), (15, (2, 16, 3, 2)), (20, (9, 21, 0, 0))] {
            let found = peers.standing(&all[place]).unwrap();
            let found = (found.complaints, found.fewer, found.same, found.more);
            assert_eq!(found, expected);
        }
    }

    #[test]
    fn what_can_not_be_compared_is_not() {
        let all = all();
        let peers = Peers::of(Kind::Kdv, &all).unwrap();
        let without_complaint = &all[21];
        assert_eq!(peers.standing(without_complaint), None);
        assert_eq!(peers.standing(&location("Ziezo", 1, 1)), None);
        assert_eq!(peers.standing(&location("BSO", 1, 1)), None);
        // 19 of the kind are too few.
        assert_eq!(Peers::of(Kind::Kdv, &all[..19]), None);
        assert!(Peers::of(Kind::Kdv, &all[..20]).is_some());
        assert_eq!(Peers::of(Kind::Pov, &all), None);
    }
}
