//! Complaints on child places: the only way in which a large and a small location can be compared.

use super::chance;
use super::dispersion::Dispersion;

/// Complaints per 100 child places, with the exact 95% interval (see [`chance`]).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Number of complaints.
    pub complaints: u32,
    /// Number of child places, never 0.
    pub places: u32,
    /// Complaints per 100 places.
    pub per_hundred: f64,
    /// The lower end of the interval, per 100 places.
    pub low: f64,
    /// The upper end of the interval, per 100 places.
    pub high: f64,
}

/// What an interval says beside the usual rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// The interval reaches from half of the usual rate to twice the usual rate or further: there
    /// are too few complaints to tell a quiet location from a troubled one.
    TooFew,
    /// The usual rate lies within the interval.
    NoClearDifference,
    /// The whole interval lies above the usual rate.
    Higher,
    /// The whole interval lies below the usual rate.
    Lower,
}

impl Rate {
    /// The rate, with an interval for counts that vary so much; `None` without places.
    pub fn of(complaints: u32, places: u32, dispersion: Dispersion) -> Option<Self> {
        if places == 0 {
            return None;
        }
        let per_hundred = |complaints: f64| complaints * 100.0 / f64::from(places);
        let (low, high) = chance::interval_95(complaints, dispersion);
        Some(Self {
            complaints,
            places,
            per_hundred: per_hundred(f64::from(complaints)),
            low: per_hundred(low),
            high: per_hundred(high),
        })
    }

    /// What the interval says beside the usual rate, per 100 places.
    pub fn reading(&self, usual: f64) -> Reading {
        if self.low > usual {
            Reading::Higher
        } else if self.high < usual {
            Reading::Lower
        } else if self.low <= usual / 2.0 && self.high >= usual * 2.0 {
            Reading::TooFew
        } else {
            Reading::NoClearDifference
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten complaints on 84 places: 11.9 per 100; the limits of 10 are 4.795 and 18.390.
    #[test]
    fn a_rate_by_hand() {
        let rate = Rate::of(10, 84, Dispersion::NONE).unwrap();
        for (found, expected) in [
            (rate.per_hundred, 11.905),
            (rate.low, 5.709),
            (rate.high, 21.893),
        ] {
            assert!((found - expected).abs() < 0.001, "{found} {expected}");
        }
        assert_eq!(Rate::of(3, 0, Dispersion::NONE), None);
    }

    /// With a usual rate of 1 on 100 places, so that limits are those of the counts themselves.
    #[test]
    fn an_interval_that_spans_everything_says_nothing() {
        for (complaints, places, reading) in [
            (0, 100, Reading::TooFew),            // 0 to 3.69
            (1, 100, Reading::TooFew),            // 0.03 to 5.57
            (2, 100, Reading::TooFew),            // 0.24 to 7.22
            (3, 100, Reading::NoClearDifference), // 0.62 to 8.77
            (4, 100, Reading::Higher),            // 1.09 to 10.24
            (0, 400, Reading::Lower),             // 0 to 0.92
            (1, 400, Reading::NoClearDifference), // 0.01 to 1.39
            (0, 184, Reading::TooFew),            // 0 to 2.005
            (0, 185, Reading::NoClearDifference), // 0 to 1.994
        ] {
            let rate = Rate::of(complaints, places, Dispersion::NONE).unwrap();
            assert_eq!(rate.reading(1.0), reading, "{complaints} on {places}");
        }
    }

    /// Where the variance is twice the mean, none or one, two, three and so on have half the chance of
    /// the one before at a mean of 1: four or more 1/16, six or more 1/64 (see [`chance`]).
    #[test]
    fn complaints_that_come_in_groups_need_more_of_them() {
        let twice = Dispersion::at_least_one(2.0);
        let reading = |complaints| Rate::of(complaints, 100, twice).unwrap().reading(1.0);
        assert_eq!(reading(4), Reading::NoClearDifference);
        assert_eq!(reading(6), Reading::Higher);
    }
}
