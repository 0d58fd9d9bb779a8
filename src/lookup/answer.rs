//! What a search tells, and what it doesn't: a location that isn't found may have complaints.

use super::finder::Finder;
use super::hit::Hit;
use dataset::DirectoryEntry;

/// The answer to a search.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<'a> {
    /// The locations to show, the best first.
    pub hits: Vec<Hit<'a>>,
    /// What may be said of them.
    pub outcome: Outcome,
}

/// What may be said of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Some location has all that was typed.
    Found,
    /// None has. These resemble it, or have most of it; [`Hit::lacks`] says what isn't there.
    Alike,
    /// One location has all that was typed. It is known, from the register or the year's own list, and the
    /// newest report has no complaint about it. No other outcome may be told as "no complaint".
    KnownWithoutComplaints,
    /// Nothing is like what was typed, which looks like this.
    NothingFound(Sought),
    /// There is no location to look through: the list didn't arrive, or is empty.
    NotLoaded,
}

/// What was typed, by its look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sought {
    /// A postcode, or the beginning of one; only a register knows those.
    Postcode,
    /// A town; only a register knows those.
    Town,
    /// A name, a street or anything else.
    Name,
}

impl Finder {
    /// The locations for a query, at most `limit`, and what may be said of them.
    pub fn answer(&self, query: &str, limit: usize) -> Answer<'_> {
        let hits = self.search(query, limit);
        let mut found = hits.iter().filter(|hit| !hit.alike);
        let outcome = match (found.next(), found.next()) {
            _ if self.locations().is_empty() => Outcome::NotLoaded,
            (Some(only), None) if is_without(only.location) => Outcome::KnownWithoutComplaints,
            (Some(_), _) => Outcome::Found,
            (None, _) if hits.is_empty() => Outcome::NothingFound(self.sought(query)),
            (None, _) => Outcome::Alike,
        };
        Answer { hits, outcome }
    }
}

/// Whether the newest year knows the location and has no complaint about it. A year that doesn't list it
/// says nothing.
fn is_without(location: &DirectoryEntry) -> bool {
    location.counts.total == 0 && location.last_listed.is_none()
}

#[cfg(test)]
mod tests {
    use super::super::tests::location;
    use super::*;

    fn finder() -> Finder {
        let mut quiet = location("KDV Maan");
        quiet.counts.total = 0;
        let mut former = location("POV Venus");
        former.counts.total = 0;
        former.last_listed = Some(2022);
        Finder::from_entries(vec![
            quiet,
            former,
            location("KDV Zonnehof 3"),
            location("BSO Ster"),
        ])
    }

    #[test]
    fn no_complaint_is_said_of_known_locations_only() {
        use Outcome::{Alike, Found, KnownWithoutComplaints, NothingFound};
        for (query, expected) in [
            ("kdv maan", KnownWithoutComplaints),
            ("maan", KnownWithoutComplaints),
            ("bso maan", Alike),
            ("maan utrecht", Alike),
            ("maann", Alike),
            ("ster", Found),
            // What was true of an older year says nothing of the newest.
            ("pov venus", Found),
            ("zonnehof 5", Alike),
            ("kdv", Found),
            ("utrecht", NothingFound(Sought::Town)),
            ("1234 ab", NothingFound(Sought::Postcode)),
            ("1234", NothingFound(Sought::Postcode)),
            ("zwartkop", NothingFound(Sought::Name)),
        ] {
            assert_eq!(finder().answer(query, 5).outcome, expected, "{query}");
        }
    }

    #[test]
    fn an_empty_list_says_nothing_of_complaints() {
        let empty = Finder::from_entries(Vec::<DirectoryEntry>::new());
        assert_eq!(empty.answer("kdv maan", 5).outcome, Outcome::NotLoaded);
    }
}
