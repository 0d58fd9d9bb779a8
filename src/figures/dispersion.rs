//! How much more counts vary from location to location than chance explains.
//!
//! D.J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine
//! 24 (2005), 1185–1202, doi 10.1002/sim.1970, on over-dispersion: the variance is multiplied by a
//! factor φ, the mean of the squares of all z-scores. He also shows how to cut the most extreme
//! z-scores first ("winsorising"), so that a few outliers don't widen the limits that are to show
//! them. That is left out here: three of four locations have no complaint at all, so that cutting a
//! tenth at each end leaves hardly a location with more than one, and the factor comes out at 0.6
//! where the variance is once and a half the mean (BSO) or twice (KDV, both of 2023). Limits are then rather too wide than too
//! narrow: no location is singled out because complaints come in groups.

/// The factor by which the variance of counts is larger than chance makes it; 1 or more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dispersion(f64);

impl Dispersion {
    /// Counts vary as chance makes them.
    pub const NONE: Self = Self(1.0);

    /// A factor; one below 1 is taken for 1, since nothing varies less than by chance for a reason.
    pub fn at_least_one(factor: f64) -> Self {
        Self(factor.max(1.0))
    }

    /// The factor of counts that should all have the same rate: each with its size, which isn't 0.
    pub fn of(counted: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let (count, size) = counted
            .clone()
            .fold((0, 0), |sum, (count, size)| (sum.0 + count, sum.1 + size));
        if count == 0 {
            return Self::NONE;
        }
        let rate = f64::from(count) / f64::from(size);
        let (mut squares, mut number) = (0.0, 0.0);
        for (count, size) in counted {
            let expected = rate * f64::from(size);
            let difference = f64::from(count) - expected;
            squares += difference * difference / expected;
            number += 1.0;
        }
        Self::at_least_one(squares / number)
    }

    /// The factor.
    pub fn factor(self) -> f64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn factor(counted: &[(u32, u32)]) -> f64 {
        Dispersion::of(counted.iter().copied()).factor()
    }

    /// By hand: 8 on 400 is 2 on 100. The squares of the differences, divided by what is expected:
    /// (7 − 2)² ÷ 2 = 12.5, (0 − 2)² ÷ 2 = 2 twice, and (1 − 2)² ÷ 2 = 0.5. 17 ÷ 4 is 4.25.
    #[test]
    fn the_mean_of_squared_z_scores_by_hand() {
        let grouped = [(7, 100), (0, 100), (0, 100), (1, 100)];
        assert!((factor(&grouped) - 4.25).abs() < 1e-9);
        // Sizes count: 6 on 300 and 2 on 100 are both what is expected.
        assert_eq!(factor(&[(6, 300), (2, 100)]), 1.0);
    }

    #[test]
    fn less_than_chance_is_chance() {
        assert_eq!(factor(&[(2, 100), (2, 100), (2, 100)]), 1.0);
        assert_eq!(factor(&[(0, 100), (0, 50)]), 1.0);
        assert_eq!(factor(&[]), 1.0);
    }
}
