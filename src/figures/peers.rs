//! A location among all locations of its kind.
//!
//! A report gives counts, not sizes: a location with many complaints may just be a large one. So
//! this is no ranking and no rate, only how many locations of the kind have how many complaints.
//! Locations without a complaint are not counted, since a report does not say of which kind they
//! are.

use super::shares::FEWEST_FOR_PERCENT;
use dataset::{Kind, Location};

/// From this many complaints on, locations are counted together.
const MANY: u32 = 5;

/// How the complaints spread over the locations of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Peers {
    /// The kind.
    pub kind: Kind,
    /// Locations of the kind with a complaint.
    pub locations: u32,
    /// Locations with 1, 2, 3, 4 and with 5 or more complaints.
    pub groups: [PeerGroup; MANY as usize],
}

/// Locations with the same number of complaints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PeerGroup {
    /// The number of complaints; in the last group, the smallest one.
    pub complaints: u32,
    /// Whether larger numbers belong to it as well.
    pub or_more: bool,
    /// How many locations.
    pub locations: u32,
    /// Whether the location that it is about is one of them.
    pub here: bool,
}

/// The location among those of its kind. `None` where it has no complaint, where its kind isn't
/// known, or where too few are known to say what is usual.
pub fn peers(location: &Location, all: &[Location]) -> Option<Peers> {
    let kind = location.kind?;
    let group = |location: &Location| location.counts.total.min(MANY);
    let here = group(location);
    let peers: Vec<u32> = all
        .iter()
        .filter(|other| other.kind == Some(kind))
        .map(group)
        .filter(|&complaints| complaints > 0)
        .collect();
    let count = |wanted: u32| {
        let found = peers.iter().filter(|&&complaints| complaints == wanted);
        u32::try_from(found.count()).unwrap_or(u32::MAX)
    };
    let groups = std::array::from_fn(|place| {
        let complaints = u32::try_from(place).unwrap_or(MANY) + 1;
        PeerGroup {
            complaints,
            or_more: complaints == MANY,
            locations: count(complaints),
            here: complaints == here,
        }
    });
    let locations = groups.iter().map(|group: &PeerGroup| group.locations).sum();
    (here > 0 && locations >= FEWEST_FOR_PERCENT).then_some(Peers {
        kind,
        locations,
        groups,
    })
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
        let all = all();
        let peers = peers(&all[20], &all).unwrap();
        assert_eq!((peers.kind, peers.locations), (Kind::Kdv, 21));
        let found = peers
            .groups
            .map(|group| (group.complaints, group.locations));
        assert_eq!(found, [(1, 15), (2, 4), (3, 0), (4, 0), (5, 2)]);
        let here = peers.groups.map(|group| (group.here, group.or_more));
        assert_eq!(here[4], (true, true));
        assert_eq!(here[..4], [(false, false); 4]);
    }

    #[test]
    fn what_can_not_be_compared_is_not() {
        let all = all();
        let without_complaint = &all[21];
        assert_eq!(peers(without_complaint, &all), None);
        let without_kind = location("Ziezo", 1, 1);
        assert_eq!(peers(&without_kind, &all), None);
        // 19 of the kind are too few.
        assert_eq!(peers(&all[0], &all[..19]), None);
        assert!(peers(&all[0], &all[..20]).is_some());
    }
}
